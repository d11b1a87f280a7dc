list-title = הרשימה שלי
list-count = הרשימה שלי: { $count }
list-count-spoken =
    { $count ->
        [0] הרשימה שלכם ריקה.
        [one] דבר אחד ברשימה שלכם.
        [two] שני דברים ברשימה שלכם.
       *[other] { $count } דברים ברשימה שלכם.
    }
list-add = הוספה לרשימה שלי: { $statement }
list-tell = מה שחשוב לי לספר לכם
list-ask = מה שחשוב לי לשאול
list-for-team = { $language }, לצוות
list-empty = הרשימה שלכם ריקה. כדי למלא אותה, געו ב“לספר ולשאול”.
list-note = הראו את המסך הזה לצוות. זה לא טופס ולא הסכמה. העמדה הזאת לא שומרת דבר.
list-unwell = ספרו לצוות עכשיו
list-unwell-note = העמדה הזאת לא קוראת לאיש. פנו לאיש הצוות הקרוב אליכם, או הרימו יד.
list-others-hear = אחרים עלולים לשמוע
list-others-hear-note = הרשימה תוקרא בקול רם ברמקול.
list-go-on = להמשיך
list-not-now = לא עכשיו
