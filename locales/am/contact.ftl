clinic-hours = ቡድኑ ስልክ የሚመልስበት ጊዜ (በውጭ ሰዓት አቆጣጠር)፦ { $hours }
hours-time = { $half ->
        [am] ከጠዋቱ
       *[pm] ከሰዓት በኋላ
    } { $hour12 }:{ $minute }
hours-days = ከ{ $first } እስከ { $last }
hours-entry = { $days }፣ { $from } እስከ { $to }
hours-list = { $before }፤ { $after }
hours-mon = ሰኞ
hours-tue = ማክሰኞ
hours-wed = ረቡዕ
hours-thu = ሐሙስ
hours-fri = ዓርብ
hours-sat = ቅዳሜ
hours-sun = እሑድ
