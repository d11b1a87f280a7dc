### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.

button-listen = הקשבה
listen-all = להקריא הכול
listen-repeat = שוב
listen-next = דילוג
listen-stop = עצירה
listen-softer = חלש יותר
listen-louder = חזק יותר
listen-pace = מהירות: { $pace }
listen-slow = איטית
listen-usual = רגילה
listen-fast = מהירה
listen-no-service = העמדה הזאת לא יכולה לדבר כרגע.
listen-no-voice = לעמדה הזאת אין עדיין קול בעברית.
listen-ask = בקשו מהצוות להקריא לכם את זה.
listen-larger = אותיות גדולות

# The speech mode: only heard.
speech-on = הדיבור פועל.
speech-off = הדיבור כבוי.
speech-keys = לחצו על חץ למטה כדי להמשיך לקרוא, ועל חץ למעלה כדי לחזור. החצים ימינה ושמאלה עוברים מכפתור לכפתור. מקש אנטר לוחץ על הכפתור. לחיצה ארוכה על אנטר מכבה את הדיבור. מקש אף שבע מחשיך את המסך.
speech-welcome = לעברית, מצאו את עברית בעזרת מקשי החצים. אחר כך לחצו על אנטר.
speech-button = כפתור
speech-choice = אפשרות
speech-chosen = נבחר
speech-check-box = תיבת סימון
speech-checked = מסומנת
speech-not-checked = לא מסומנת
speech-not-chosen = לא נבחר
speech-link = מילה עם הסבר
speech-heading = כותרת
speech-picture = תמונה
speech-slider = סרגל
speech-percent = { $percent } אחוזים
speech-place = דף { $number } מתוך { $total }
speech-parts = מספר החלקים במסך הזה: { $count }
speech-volume = עוצמת הקול: { $percent } אחוזים

speech-group = קול
speech-darken = החשכת המסך
speech-dark = המסך חשוך.
speech-light = המסך פועל שוב.
speech-touch = געו כדי לראות את המסך
