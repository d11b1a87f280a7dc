clinic-hours = Kooxdu telefoonka way qabataa: { $hours }
hours-time = { $hour12 }:{ $minute } { $half ->
        [am] subaxnimo
       *[pm] galabnimo
    }
hours-days = { $first } ilaa { $last }
hours-entry = { $days }, { $from } ilaa { $to }
hours-list = { $before }; { $after }
hours-mon = Isniin
hours-tue = Talaado
hours-wed = Arbaco
hours-thu = Khamiis
hours-fri = Jimce
hours-sat = Sabti
hours-sun = Axad
