### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = ម៉ោងដែលក្រុមពេទ្យទទួលទូរសព្ទ៖ { $hours }
hours-time = ម៉ោង { $hour12 }:{ $minute } { $half ->
        [am] ព្រឹក
       *[pm] { $hour12 ->
            [12] ថ្ងៃត្រង់
            [5] ល្ងាច
            [6] ល្ងាច
            [7] យប់
            [8] យប់
            [9] យប់
            [10] យប់
            [11] យប់
           *[other] រសៀល
        }
    }
hours-days = { $first } ដល់{ $last }
hours-entry = { $days } ពី{ $from } ដល់{ $to }
hours-list = { $before }; { $after }
hours-mon = ថ្ងៃចន្ទ
hours-tue = ថ្ងៃអង្គារ
hours-wed = ថ្ងៃពុធ
hours-thu = ថ្ងៃព្រហស្បតិ៍
hours-fri = ថ្ងៃសុក្រ
hours-sat = ថ្ងៃសៅរ៍
hours-sun = ថ្ងៃអាទិត្យ
