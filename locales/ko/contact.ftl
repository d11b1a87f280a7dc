### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = 전화받는 시간: { $hours }
hours-time = { $half ->
    [am] 오전 { $hour12 }:{ $minute }
   *[pm] 오후 { $hour12 }:{ $minute }
}
hours-days = { $first }부터 { $last }까지
hours-entry = { $days }, { $from }부터 { $to }까지
hours-list = { $before }. { $after }
hours-mon = 월요일
hours-tue = 화요일
hours-wed = 수요일
hours-thu = 목요일
hours-fri = 금요일
hours-sat = 토요일
hours-sun = 일요일
