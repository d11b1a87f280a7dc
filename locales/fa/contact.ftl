### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = تیم درمان در این ساعت‌ها به تلفن پاسخ می‌دهد: { $hours }
hours-time = { $hour }:{ $minute }
hours-days = { $first } تا { $last }
hours-entry = { $days }، از { $from } تا { $to }
hours-list = { $before }؛ { $after }
hours-mon = دوشنبه
hours-tue = سه‌شنبه
hours-wed = چهارشنبه
hours-thu = پنج‌شنبه
hours-fri = جمعه
hours-sat = شنبه
hours-sun = یکشنبه
