### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Медики відповідають на дзвінки: { $hours }
hours-time = { $hour }:{ $minute }
hours-days = { $first } – { $last }
hours-entry = { $days }, з { $from } до { $to }
hours-list = { $before }; { $after }
hours-mon = понеділок
hours-tue = вівторок
hours-wed = середа
hours-thu = четвер
hours-fri = п’ятниця
hours-sat = субота
hours-sun = неділя
