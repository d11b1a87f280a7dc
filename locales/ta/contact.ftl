### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

# The clinic's hours. $hours: such as "Monday to Friday, 8:00 a.m. to 5:00 p.m."
clinic-hours = குழு போன் எடுக்கும் நேரம்: { $hours }
# A time of day. $hour: 0 to 23. $hour12: 1 to 12. $minute: two digits. $half: am or pm. Use those that
# your language needs.
hours-time =
    { $half ->
        [am] காலை { $hour12 }:{ $minute }
       *[pm]
            { $hour12 ->
                [12] மதியம்
                [1] மதியம்
                [2] மதியம்
                [3] மதியம்
                [8] இரவு
                [9] இரவு
                [10] இரவு
                [11] இரவு
               *[other] மாலை
            } { $hour12 }:{ $minute }
    }
# $first and $last: days of the week.
hours-days = { $first } முதல் { $last } வரை
# $days: one day, or the words of hours-days. $from and $to: times of day.
hours-entry = { $days }, { $from } முதல் { $to } வரை
# $before and $after: the words of hours-entry.
hours-list = { $before }; { $after }
hours-mon = திங்கள்
hours-tue = செவ்வாய்
hours-wed = புதன்
hours-thu = வியாழன்
hours-fri = வெள்ளி
hours-sat = சனி
hours-sun = ஞாயிறு
