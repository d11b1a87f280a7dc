### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

# The clinic's hours. $hours: such as "Monday to Friday, 8:00 a.m. to 5:00 p.m."
clinic-hours = బృందం ఫోన్ ఎత్తే సమయం: { $hours }
# A time of day. $hour: 0 to 23. $hour12: 1 to 12. $minute: two digits. $half: am or pm. Use those that
# your language needs.
hours-time =
    { $half ->
        [am] ఉదయం { $hour12 }:{ $minute }
       *[pm]
            { $hour12 ->
                [12] మధ్యాహ్నం
                [1] మధ్యాహ్నం
                [2] మధ్యాహ్నం
                [3] మధ్యాహ్నం
                [8] రాత్రి
                [9] రాత్రి
                [10] రాత్రి
                [11] రాత్రి
               *[other] సాయంత్రం
            } { $hour12 }:{ $minute }
    }
# $first and $last: days of the week.
hours-days = { $first } నుంచి { $last } వరకు
# $days: one day, or the words of hours-days. $from and $to: times of day.
hours-entry = { $days }, { $from } నుంచి { $to } వరకు
# $before and $after: the words of hours-entry.
hours-list = { $before }; { $after }
hours-mon = సోమవారం
hours-tue = మంగళవారం
hours-wed = బుధవారం
hours-thu = గురువారం
hours-fri = శుక్రవారం
hours-sat = శనివారం
hours-sun = ఆదివారం
