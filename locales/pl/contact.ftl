### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Zespół odbiera telefon: { $hours }
hours-time = { $hour }:{ $minute }
hours-days = { $first } – { $last }
hours-entry = { $days }, od { $from } do { $to }
hours-list = { $before }; { $after }
hours-mon = poniedziałek
hours-tue = wtorek
hours-wed = środa
hours-thu = czwartek
hours-fri = piątek
hours-sat = sobota
hours-sun = niedziela
