### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = ਟੀਮ ਇਸ ਸਮੇਂ ਫੋਨ ਚੁੱਕਦੀ ਹੈ: { $hours }
hours-time = { $half ->
        [am] { $hour12 ->
            [12] ਰਾਤ
            [1] ਰਾਤ
            [2] ਰਾਤ
            [3] ਰਾਤ
           *[other] ਸਵੇਰੇ
        }
       *[pm] { $hour12 ->
            [12] ਦੁਪਹਿਰ
            [1] ਦੁਪਹਿਰ
            [2] ਦੁਪਹਿਰ
            [3] ਦੁਪਹਿਰ
            [4] ਸ਼ਾਮ
            [5] ਸ਼ਾਮ
            [6] ਸ਼ਾਮ
            [7] ਸ਼ਾਮ
           *[other] ਰਾਤ
        }
    } { $hour12 }:{ $minute } ਵਜੇ
hours-days = { $first } ਤੋਂ { $last }
hours-entry = { $days }, { $from } ਤੋਂ { $to } ਤੱਕ
hours-list = { $before }; { $after }
hours-mon = ਸੋਮਵਾਰ
hours-tue = ਮੰਗਲਵਾਰ
hours-wed = ਬੁੱਧਵਾਰ
hours-thu = ਵੀਰਵਾਰ
hours-fri = ਸ਼ੁੱਕਰਵਾਰ
hours-sat = ਸ਼ਨਿੱਚਰਵਾਰ
hours-sun = ਐਤਵਾਰ
