### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Oras na sumasagot sa telepono ang team: { $hours }
hours-time = { $half ->
    [am] { $hour12 }:{ $minute } a.m.
   *[pm] { $hour12 }:{ $minute } p.m.
}
hours-days = { $first } hanggang { $last }
hours-entry = { $days }, { $from } hanggang { $to }
hours-list = { $before }; { $after }
hours-mon = Lunes
hours-tue = Martes
hours-wed = Miyerkoles
hours-thu = Huwebes
hours-fri = Biyernes
hours-sat = Sabado
hours-sun = Linggo
