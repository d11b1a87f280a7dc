### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = টিম ফোন ধরে: { $hours }
hours-time = { $half ->
        [am] { $hour12 ->
            [12] রাত
            [1] রাত
            [2] রাত
            [3] রাত
           *[other] সকাল
        }
       *[pm] { $hour12 ->
            [12] দুপুর
            [1] দুপুর
            [2] দুপুর
            [3] বিকেল
            [4] বিকেল
            [5] বিকেল
            [6] সন্ধ্যা
            [7] সন্ধ্যা
           *[other] রাত
        }
    } { $hour12 }:{ $minute }
hours-days = { $first } থেকে { $last }
hours-entry = { $days }, { $from } থেকে { $to } পর্যন্ত
hours-list = { $before }; { $after }
hours-mon = সোমবার
hours-tue = মঙ্গলবার
hours-wed = বুধবার
hours-thu = বৃহস্পতিবার
hours-fri = শুক্রবার
hours-sat = শনিবার
hours-sun = রবিবার
