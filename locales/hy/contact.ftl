### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Բուժանձնակազմը հեռախոսին պատասխանում է՝ { $hours }
hours-time = { $hour }:{ $minute }
hours-days = { $first } – { $last }
hours-entry = { $days }, { $from }-ից մինչև { $to }
hours-list = { $before }, { $after }
hours-mon = երկուշաբթի
hours-tue = երեքշաբթի
hours-wed = չորեքշաբթի
hours-thu = հինգշաբթի
hours-fri = ուրբաթ
hours-sat = շաբաթ
hours-sun = կիրակի
