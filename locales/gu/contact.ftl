### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = ટીમ આ સમયે ફોન ઉપાડે છે: { $hours }
hours-time = { $half ->
        [am] { $hour12 ->
            [12] રાત્રે
            [1] રાત્રે
            [2] રાત્રે
            [3] રાત્રે
           *[other] સવારે
        }
       *[pm] { $hour12 ->
            [12] બપોરે
            [1] બપોરે
            [2] બપોરે
            [3] બપોરે
            [4] સાંજે
            [5] સાંજે
            [6] સાંજે
            [7] સાંજે
           *[other] રાત્રે
        }
    } { $hour12 }:{ $minute }
hours-days = { $first }થી { $last }
hours-entry = { $days }, { $from }થી { $to } સુધી
hours-list = { $before }; { $after }
hours-mon = સોમવાર
hours-tue = મંગળવાર
hours-wed = બુધવાર
hours-thu = ગુરુવાર
hours-fri = શુક્રવાર
hours-sat = શનિવાર
hours-sun = રવિવાર
