### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

# The clinic's hours. $hours: such as "Monday to Friday, 8:00 a.m. to 5:00 p.m."
clinic-hours = टिमले फोन उठाउने समय: { $hours }
# A time of day. $hour: 0 to 23. $hour12: 1 to 12. $minute: two digits. $half: am or pm. Use those that
# your language needs.
hours-time =
    { $half ->
        [am]
            { $hour12 ->
                [12] राति
                [1] राति
                [2] राति
                [3] राति
               *[other] बिहान
            } { $hour12 }:{ $minute }
       *[pm]
            { $hour12 ->
                [12] दिउँसो
                [1] दिउँसो
                [2] दिउँसो
                [3] दिउँसो
                [4] दिउँसो
                [5] बेलुका
                [6] बेलुका
                [7] बेलुका
               *[other] राति
            } { $hour12 }:{ $minute }
    }
# $first and $last: days of the week.
hours-days = { $first } देखि { $last } सम्म
# $days: one day, or the words of hours-days. $from and $to: times of day.
hours-entry = { $days }, { $from } देखि { $to } सम्म
# $before and $after: the words of hours-entry.
hours-list = { $before }; { $after }
hours-mon = सोमबार
hours-tue = मङ्गलबार
hours-wed = बुधबार
hours-thu = बिहीबार
hours-fri = शुक्रबार
hours-sat = शनिबार
hours-sun = आइतबार
