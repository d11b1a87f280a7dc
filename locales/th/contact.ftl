### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = เวลารับโทรศัพท์: { $hours }
hours-time = { $hour }:{ $minute } น.
hours-days = { $first } ถึง { $last }
hours-entry = { $days } เวลา { $from } ถึง { $to }
hours-list = { $before } และ { $after }
hours-mon = วันจันทร์
hours-tue = วันอังคาร
hours-wed = วันพุธ
hours-thu = วันพฤหัสบดี
hours-fri = วันศุกร์
hours-sat = วันเสาร์
hours-sun = วันอาทิตย์
