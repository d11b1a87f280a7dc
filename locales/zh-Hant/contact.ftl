### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = 接聽電話的時間：{ $hours }
hours-time = { $half ->
    [am] 上午{ $hour12 }:{ $minute }
   *[pm] { $hour ->
            [12] 中午
            [18] 晚上
            [19] 晚上
            [20] 晚上
            [21] 晚上
            [22] 晚上
            [23] 晚上
           *[other] 下午
        }{ $hour12 }:{ $minute }
}
hours-days = { $first }至{ $last }
hours-entry = { $days }，{ $from }至{ $to }
hours-list = { $before }；{ $after }
hours-mon = 星期一
hours-tue = 星期二
hours-wed = 星期三
hours-thu = 星期四
hours-fri = 星期五
hours-sat = 星期六
hours-sun = 星期日
