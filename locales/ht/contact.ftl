clinic-hours = Ekip la reponn telefòn: { $hours }
hours-time = { $hour12 }:{ $minute } { $half ->
        [am] am
       *[pm] pm
    }
hours-days = { $first } rive { $last }
hours-entry = { $days }, { $from } rive { $to }
hours-list = { $before }; { $after }
hours-mon = lendi
hours-tue = madi
hours-wed = mèkredi
hours-thu = jedi
hours-fri = vandredi
hours-sat = samdi
hours-sun = dimanch
