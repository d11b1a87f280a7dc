### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = 電話の受付時間：{ $hours }
hours-time = { $half ->
    [am] 午前{ $hour12 }:{ $minute }
   *[pm] 午後{ $hour12 }:{ $minute }
}
hours-days = { $first }から{ $last }
hours-entry = { $days }、{ $from }から{ $to }
hours-list = { $before }。{ $after }
hours-mon = 月曜日
hours-tue = 火曜日
hours-wed = 水曜日
hours-thu = 木曜日
hours-fri = 金曜日
hours-sat = 土曜日
hours-sun = 日曜日
