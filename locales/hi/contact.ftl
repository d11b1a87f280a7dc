clinic-hours = टीम इन समयों पर फ़ोन उठाती है: { $hours }
hours-time = { $half ->
        [am] { $hour12 ->
            [12] रात
            [1] रात
            [2] रात
            [3] रात
           *[other] सुबह
        }
       *[pm] { $hour12 ->
            [12] दोपहर
            [1] दोपहर
            [2] दोपहर
            [3] दोपहर
            [4] शाम
            [5] शाम
            [6] शाम
            [7] शाम
           *[other] रात
        }
    } { $hour12 }:{ $minute } बजे
hours-days = { $first } से { $last }
hours-entry = { $days }, { $from } से { $to } तक
hours-list = { $before }; { $after }
hours-mon = सोमवार
hours-tue = मंगलवार
hours-wed = बुधवार
hours-thu = गुरुवार
hours-fri = शुक्रवार
hours-sat = शनिवार
hours-sun = रविवार
