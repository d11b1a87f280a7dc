### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Pawg kws kho mob teb xov tooj: { $hours }
hours-time = { $hour12 }:{ $minute } { $half ->
        [am] a.m.
       *[pm] p.m.
    }
hours-days = { $first } txog { $last }
hours-entry = { $days }, { $from } txog { $to }
hours-list = { $before }; { $after }
hours-mon = Hnub Monday
hours-tue = Hnub Tuesday
hours-wed = Hnub Wednesday
hours-thu = Hnub Thursday
hours-fri = Hnub Friday
hours-sat = Hnub Saturday
hours-sun = Hnub Sunday
