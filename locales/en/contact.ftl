### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

# The clinic's hours. $hours: such as "Monday to Friday, 8:00 a.m. to 5:00 p.m."
clinic-hours = The team answers the phone: { $hours }
# A time of day. $hour: 0 to 23. $hour12: 1 to 12. $minute: two digits. $half: am or pm. Use those that
# your language needs.
hours-time = { $hour12 }:{ $minute } { $half ->
        [am] a.m.
       *[pm] p.m.
    }
# $first and $last: days of the week.
hours-days = { $first } to { $last }
# $days: one day, or the words of hours-days. $from and $to: times of day.
hours-entry = { $days }, { $from } to { $to }
# $before and $after: the words of hours-entry.
hours-list = { $before }; { $after }
hours-mon = Monday
hours-tue = Tuesday
hours-wed = Wednesday
hours-thu = Thursday
hours-fri = Friday
hours-sat = Saturday
hours-sun = Sunday
