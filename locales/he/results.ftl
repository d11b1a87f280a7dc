# Topic: results
results-title = התוצאות שלכם
results-hint = מי מפענח אותן, ומה הלאה

## results/depends
results-depends = התוצאות תלויות בבדיקה שלכם
results-depends-exam = כל בדיקה מחפשת דברים אחרים.
results-depends-many = בדיקת שיקוף יכולה לעזור לגלות סוגים רבים של בעיות.

## results/who
results-who = רופא מפענח את התמונות שלכם
results-who-reads = [רדיולוג](radiologist) מפענח את התמונות שלכם.
results-who-more = ייתכן שרופא מומחה יצטרך לראות את התוצאות, או שתצטרכו עוד בדיקות. זה יכול לעזור לגלות מה הבעיה.
results-who-late = { $phone ->
    [none] לא קיבלתם תשובה במועד שאמרו לכם? התקשרו לצוות.
   *[other] לא קיבלתם תשובה במועד שאמרו לכם? התקשרו לצוות: { $phone }.
}

## results/ask
results-ask = דברו עם הרופא על התוצאות שלכם
results-ask-lead = אפשר לשאול:
results-ask-when = מתי אקבל את התוצאות?
results-ask-mean = מה המשמעות שלהן בשבילי?
results-ask-next = האם נחוצות לי עוד בדיקות?
results-ask-call = למי להתקשר אם יש לי שאלות?

## results/remember
results-remember = שלושה דברים לזכור
results-remember-general-1 = **לפני:** שאלו על אוכל, שתייה ותרופות
results-remember-general-2 = ספרו לצוות: היריון, אלרגיות, מחלות, תרופות
results-remember-general-3 = { $emergency ->
    [none] כאב בחזה או קושי לנשום בבית: התקשרו למספר החירום שלכם
   *[other] כאב בחזה או קושי לנשום בבית: התקשרו ל-{ $emergency }
}
results-remember-swallow-1 = **לפני:** הפסיקו לאכול ולשתות כשהצוות אומר
results-remember-swallow-2 = ספרו לצוות על היריון אפשרי, או אם אתם נחנקים בבליעה
results-remember-swallow-3 = { $emergency ->
    [none] בבית: שתו יותר מים. כאב בטן חזק מאוד: התקשרו למספר החירום שלכם
   *[other] בבית: שתו יותר מים. כאב בטן חזק מאוד: התקשרו ל-{ $emergency }
}
results-remember-bowel-1 = **לפני:** רוקנו את המעי, כמו שכתוב בדף
results-remember-bowel-2 = ספרו לצוות על היריון אפשרי, או אם כואב לכם
results-remember-bowel-3 = { $emergency ->
    [none] בבית: שתו יותר מים. כאב בטן חזק מאוד: התקשרו למספר החירום שלכם
   *[other] בבית: שתו יותר מים. כאב בטן חזק מאוד: התקשרו ל-{ $emergency }
}
results-remember-heart-1 = **לפני:** שאלו על מדללי דם, תרופות לסוכרת ואוכל
results-remember-heart-2 = דאגו למבוגר שייקח אתכם הביתה ויישאר איתכם
results-remember-heart-3 = { $emergency ->
    [none] כאב בחזה, או דימום שלא נפסק: התקשרו למספר החירום שלכם
   *[other] כאב בחזה, או דימום שלא נפסק: התקשרו ל-{ $emergency }
}
results-remember-tube-1 = **לפני:** שאלו על מדללי דם, תרופות לסוכרת ואוכל
results-remember-tube-2 = שאלו מה נשאר בגוף, ואיך לטפל בזה
results-remember-tube-3 = { $emergency ->
    [none] כאב בחזה, או דימום שלא נפסק: התקשרו למספר החירום שלכם
   *[other] כאב בחזה, או דימום שלא נפסק: התקשרו ל-{ $emergency }
}
results-remember-bone-1 = **לפני:** שאלו על אוכל ותרופות, וספרו לצוות אם יש לכם זיהום
results-remember-bone-2 = אחרי תרופת הרגעה (טשטוש), מבוגר **חייב** לקחת אתכם הביתה
results-remember-bone-3 = חום, או מפרק חם ונפוח: התקשרו לצוות. בלילה, לכו לחדר מיון
results-remember-womb-1 = **לפני:** אסור שתהיי בהיריון
results-remember-womb-2 = שאלי על תרופה נגד כאב. מותר לך לומר: די
results-remember-womb-3 = חום, כאב חזק או דימום חזק: התקשרי לצוות
