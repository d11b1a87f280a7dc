### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Η ιατρική ομάδα απαντά στο τηλέφωνο: { $hours }
hours-time = { $hour }:{ $minute }
hours-days = { $first } ως { $last }
hours-entry = { $days }, { $from } ως { $to }
hours-list = { $before }· { $after }
hours-mon = Δευτέρα
hours-tue = Τρίτη
hours-wed = Τετάρτη
hours-thu = Πέμπτη
hours-fri = Παρασκευή
hours-sat = Σάββατο
hours-sun = Κυριακή
