clinic-hours = ٹیم ان اوقات میں فون اٹھاتی ہے: { $hours }
hours-time = { $half ->
        [am] صبح
       *[pm] { $hour12 ->
            [12] دوپہر
            [1] دوپہر
            [2] دوپہر
            [3] دوپہر
           *[other] شام
        }
    } { $hour12 }:{ $minute } بجے
hours-days = { $first } سے { $last }
hours-entry = { $days }، { $from } سے { $to } تک
hours-list = { $before }؛ { $after }
hours-mon = پیر
hours-tue = منگل
hours-wed = بدھ
hours-thu = جمعرات
hours-fri = جمعہ
hours-sat = ہفتہ
hours-sun = اتوار
