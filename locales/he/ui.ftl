### מילים קצרות על הכפתורים (כ-12 אותיות).

home-title = בדיקת השיקוף שלכם (פלואורוסקופיה)
home-notice = מידע כללי בלבד. הוא לא בא במקום העצות של הצוות המטפל בכם.
home-draft = שום איש מקצוע רפואי עוד לא בדק את הטקסט הזה. שאלו את הצוות אם אינכם בטוחים.
own-card = העמוד הזה נכתב על ידי { $clinic }.

languages-title = געו בשפה שלכם
languages-second-title = בחרו שפה שנייה
languages-more = עוד שפות
welcome-touch = געו במסך כדי להתחיל

button-home = התחלה
button-back = חזרה
button-next = הבא
# $topic: כותרת הנושא הבא.
button-next-topic = הבא: { $topic }
# גודל האותיות והצבעים.
button-display = תצוגה
button-close = סגירה
button-up = למעלה
button-down = למטה
button-words = מילון
button-about = על המדריך
button-language = שפה: { $language }

place = { $number } מתוך { $total }
place-step = שלב { $number } מתוך { $total }

words-title = מילים שכדאי להכיר
about-title = על המדריך הזה
about-sources = מקורות

display-title = תצוגה
display-text-size = גודל האותיות
display-sample = א
display-text-size-step = גודל אותיות { $step } מתוך 5
display-colors = צבעים
display-paper = נייר
display-night = לילה
display-contrast = ניגודיות גבוהה
display-two-languages = שתי שפות
# השפה השנייה אינה מוצגת.
display-off = כבוי
display-choose = בחירה
display-moving-pictures = תמונות נעות
display-play = הפעלה
display-hold-still = ללא תנועה
display-touch = נגיעה
display-touch-usual = רגילה
display-hands-shake = הידיים רועדות לי

idle-title = אתם עדיין כאן?
idle-count = { $seconds ->
    [one] המסך הזה יתחיל מחדש בעוד שנייה אחת.
    [two] המסך הזה יתחיל מחדש בעוד שתי שניות.
   *[other] המסך הזה יתחיל מחדש בעוד { $seconds } שניות.
}
idle-stay = אני עדיין כאן
idle-leave = מההתחלה

button-play = הפעלה
button-pause = השהיה
film-bar = רגע בסרט

dose-years = { $years ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $years } שנים
}
dose-background = טבע, שנה אחת
