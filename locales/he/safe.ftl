# Topic: safe
safe-title = האם זה בטוח?
safe-hint = רנטגן, חומר ניגוד ואתם

## safe/pregnant
safe-pregnant = ספרי לצוות אם ייתכן שאת בהיריון
safe-pregnant-tell = [קרני רנטגן](x-ray) עלולות להזיק לעובר. אם את בהיריון, או חושבת שאולי את בהיריון, ספרי לצוות **לפני** תחילת הבדיקה.
safe-pregnant-next = ייתכן שהצוות יחכה, או יבחר בבדיקה אחרת. אם הבדיקה הזאת נחוצה לך, ייתכן שיעשו אותה בכל זאת.

## safe/womb-pregnant
safe-womb-pregnant = אסור להיות בהיריון בבדיקה הזאת
safe-womb-pregnant-harm = [קרני רנטגן](x-ray) עלולות להזיק לעובר.
safe-womb-pregnant-tell = את בהיריון, או אולי בהיריון? ספרי לצוות **לפני** תחילת הבדיקה. צריך לדחות את הבדיקה.
safe-womb-pregnant-infection = יש לך זיהום ברחם, בחצוצרות או בנרתיק? ספרי גם על זה לצוות. קודם מטפלים בו.

## safe/little-risk
safe-little-risk = לרוב האנשים הסיכון קטן
safe-little-risk-risk = [בדיקת שיקוף](fluoroscopy) משתמשת [בקרינה](radiation). הבדיקה לא נחשבת למזיקה לרוב האנשים.
safe-little-risk-harm = היא עלולה להעלות מעט את הסיכוי לסרטן בהמשך החיים. בבדיקה אחת הסיכוי הזה קטן.
safe-little-risk-good = אם הבדיקה נחוצה לכם, התועלת שלה אמורה להיות גדולה מהנזק.

## safe/how-much
safe-how-much = בבדיקות מסוימות יש יותר קרינה מבאחרות
safe-how-much-nature = כולנו מקבלים [קרינה](radiation) מהטבע. זה הזמן שלוקח לטבע לתת קרינה כמו בבדיקה אחת:
safe-how-much-chest = צילום חזה: כ-2 או 3 ימים
safe-how-much-swallow = בליעת בריום: כ-4 חודשים
safe-how-much-upper = בדיקת קיבה (upper GI): כשנתיים
safe-how-much-womb = בדיקת רחם: כ-5 עד 10 חודשים
safe-how-much-heart = בדיקת לב: כשנתיים עד שלוש שנים
safe-how-much-enema = חוקן בריום: כשנתיים עד שלוש שנים
safe-how-much-stent = סטנט בלב: כ-5 שנים
safe-how-much-yours = ייתכן שתקבלו פחות, או יותר. שאלו כמה.

## safe/how-much-more
safe-how-much-more = בבדיקות לב ובסטנטים יש יותר קרינה
safe-how-much-more-nature = זה הזמן שלוקח לטבע לתת לכם אותה כמות של [קרינה](radiation):
safe-how-much-more-heart = בדיקת לב: כשנתיים עד שלוש שנים
safe-how-much-more-stent = סטנט בלב: כ-5 שנים
safe-how-much-more-yours = אלה ערכים אופייניים. אצלכם הכמות יכולה להיות קטנה בהרבה או גדולה בהרבה. שאלו את הרופא: כמה אקבל?

## safe/ask-how-much
safe-ask-how-much = שאלו כמה קרינה תקבלו
safe-ask-how-much-nature = כולנו מקבלים [קרינה](radiation) מהטבע, בכל יום. הבדיקה שלכם מוסיפה עוד קצת.
safe-ask-how-much-depends = הכמות תלויה בבדיקה ובגוף שלכם.
safe-ask-how-much-ask = שאלו: כמה אקבל? איך שומרים שתהיה נמוכה?

## safe/past-x-rays
safe-past-x-rays = דברו על כל צילומי הרנטגן הקודמים
safe-past-x-rays-linked = הסיכון עשוי להיות קשור למספר [צילומי הרנטגן](x-ray) שעברתם.
safe-past-x-rays-talk = ספרו לרופא על כל צילומי הרנטגן שעשיתם. כדאי להביא רשימה.
safe-past-x-rays-need = צילומי רנטגן קודמים הם לא סיבה לוותר על בדיקה שנחוצה לכם.

## safe/dye-allergy
safe-dye-allergy = ספרו לצוות על האלרגיות שלכם
safe-dye-allergy-risk = [חומר ניגוד](contrast-dye) עלול לגרום [לתגובה אלרגית](allergic-reaction). הסיכון קטן.
safe-dye-allergy-lead = **לפני** הבדיקה, ספרו לצוות אם יש לכם:
safe-dye-allergy-past = תגובה בעבר לחומר ניגוד, כמו חומר עם יוד (זה הכי חשוב)
safe-dye-allergy-any = כל אלרגיה אחרת, למשל לפירות ים
safe-dye-allergy-asthma = אסתמה

## safe/long-exams
safe-long-exams = בדיקה ארוכה עלולה, לעיתים רחוקות, לגרום לאודם בעור
safe-long-exams-skin = במקרים נדירים, בדיקה ארוכה עלולה לגרום לאודם או לכוויה בעור.
safe-long-exams-later = זה עשוי להופיע כעבור שבועות, לרוב בגב. שאלו אם הבדיקה שלכם הייתה ארוכה.
safe-long-exams-call = { $phone ->
    [none] העור אדום או כואב? התקשרו לצוות.
   *[other] העור אדום או כואב? התקשרו לצוות: { $phone }.
}
