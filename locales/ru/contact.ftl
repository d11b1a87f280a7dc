### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Медики отвечают по телефону: { $hours }
hours-time = { $hour }:{ $minute }
hours-days = { $first } – { $last }
hours-entry = { $days }, с { $from } до { $to }
hours-list = { $before }; { $after }
hours-mon = понедельник
hours-tue = вторник
hours-wed = среда
hours-thu = четверг
hours-fri = пятница
hours-sat = суббота
hours-sun = воскресенье
