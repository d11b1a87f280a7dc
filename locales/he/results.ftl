# Topic: results
results-title = התוצאות שלכם
results-hint = מי מפענח אותן, ומה הלאה

## results/depends
results-depends = התוצאות תלויות בבדיקה שלכם
results-depends-exam = כל בדיקה מחפשת דברים אחרים.
results-depends-many = פלואורוסקופיה יכולה לעזור לגלות סוגים רבים של בעיות.

## results/who
results-who = רופא מפענח את התמונות שלכם
results-who-reads = [רדיולוג](radiologist) מפענח את התמונות שלכם.
results-who-more = ייתכן שהרופא שלכם ישלח את התוצאות לרופא מומחה, או יבקש עוד בדיקות. זה יכול לעזור לגלות מה הבעיה.

## results/ask
results-ask = דברו עם הרופא על התוצאות שלכם
results-ask-lead = אפשר לשאול:
results-ask-when = מתי אקבל את התוצאות?
results-ask-mean = מה המשמעות שלהן בשבילי?
results-ask-next = האם נחוצות לי עוד בדיקות?
results-ask-call = למי להתקשר אם יש לי שאלות?
