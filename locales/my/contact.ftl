clinic-hours = ဆေးအဖွဲ့ ဖုန်းဖြေတဲ့အချိန် - { $hours }
hours-time = { $half ->
        [am] မနက်
       *[pm] { $hour12 ->
            [12] နေ့လယ်
            [1] နေ့လယ်
            [2] နေ့လယ်
            [3] နေ့လယ်
            [7] ည
            [8] ည
            [9] ည
            [10] ည
            [11] ည
           *[other] ညနေ
        }
    } { $hour12 }:{ $minute }
hours-days = { $first }မှ { $last }အထိ
hours-entry = { $days }၊ { $from } မှ { $to } အထိ
hours-list = { $before }။ { $after }
hours-mon = တနင်္လာနေ့
hours-tue = အင်္ဂါနေ့
hours-wed = ဗုဒ္ဓဟူးနေ့
hours-thu = ကြာသပတေးနေ့
hours-fri = သောကြာနေ့
hours-sat = စနေနေ့
hours-sun = တနင်္ဂနွေနေ့
