### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Das Team ist telefonisch erreichbar: { $hours }
hours-time = { $hour }:{ $minute } Uhr
hours-days = { $first } bis { $last }
hours-entry = { $days }, { $from } bis { $to }
hours-list = { $before }; { $after }
hours-mon = Montag
hours-tue = Dienstag
hours-wed = Mittwoch
hours-thu = Donnerstag
hours-fri = Freitag
hours-sat = Samstag
hours-sun = Sonntag
