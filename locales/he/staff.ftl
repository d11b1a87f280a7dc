### לצוות המרפאה. מילים קצרות על הכפתורים (כ-12 אותיות).

one-moment = רגע אחד, בבקשה

staff-title = לצוות המרפאה
staff-pin = הקישו את הקוד (PIN)
staff-digits = ספרות שהוקשו: { $count }
staff-erase = מחיקה
staff-enter = אישור
staff-checking = בבדיקה
staff-wrong = הקוד הזה שגוי
staff-wait = נא להמתין: { $seconds } שנ׳
staff-quit = יציאה
staff-restart = הפעלה מחדש
staff-quit-ask = לצאת מהתוכנה? היא תישאר כבויה עד שמישהו יפעיל אותה שוב.
staff-measure = מדידת המסך
staff-languages = השפות המוצגות עד להפעלה מחדש
staff-state = מצב
staff-version = גרסה { $version }
staff-running = פועל כבר { $minutes } דק׳
staff-memory = זיכרון: { $megabytes } MB
staff-restarts = הופעל מחדש: { $count } פעמים
staff-log = השורות האחרונות ביומן
staff-log-empty = לא נרשם דבר
