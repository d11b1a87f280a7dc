# Topic: safe
safe-title = האם זה בטוח?
safe-hint = רנטגן, חומר ניגוד ואתם

## safe/pregnant
safe-pregnant = ספרי לצוות אם ייתכן שאת בהיריון
safe-pregnant-tell = [קרני רנטגן](x-ray) עלולות להזיק לעובר. אם את בהיריון, או חושבת שאולי את בהיריון, ספרי לצוות **לפני** תחילת הבדיקה.
safe-pregnant-next = ייתכן שהצוות יחכה, או יבחר בבדיקה אחרת. אם הבדיקה הזאת נחוצה לך, ייתכן שיעשו אותה בכל זאת.

## safe/little-risk
safe-little-risk = לרוב האנשים הסיכון קטן
safe-little-risk-risk = [פלואורוסקופיה](fluoroscopy) משתמשת [בקרינה](radiation). הבדיקה לא נחשבת למזיקה לרוב האנשים.
safe-little-risk-dose = כמות הקרינה שתקבלו תלויה בבדיקה. שאלו את הרופא: כמה קרינה אקבל?

## safe/how-much
safe-how-much = בבדיקות מסוימות יש יותר קרינה מבאחרות
safe-how-much-lead = כולנו מקבלים [קרינה](radiation) מהטבע, בכל יום. בדיקה אחת נותנת לכם בערך כמו הטבע במשך:
safe-how-much-chest = צילום חזה: כ-2 או 3 ימים
safe-how-much-swallow = בליעת בריום: כ-4 חודשים
safe-how-much-upper = בדיקת קיבה (upper GI): כשנתיים
safe-how-much-enema = חוקן בריום: כשנתיים עד שלוש שנים

## safe/past-x-rays
safe-past-x-rays = דברו על כל צילומי הרנטגן הקודמים
safe-past-x-rays-adds = הסיכון [מקרני רנטגן](x-ray) יכול להצטבר עם הזמן.
safe-past-x-rays-talk = ספרו לרופא על כל צילומי הרנטגן שעשיתם. כדאי להביא רשימה.

## safe/dye-allergy
safe-dye-allergy = ספרו לצוות על האלרגיות שלכם
safe-dye-allergy-risk = [בחומר ניגוד](contrast-dye) יש סיכון קטן [לתגובה אלרגית](allergic-reaction).
safe-dye-allergy-lead = **לפני** הבדיקה, ספרו לצוות אם יש לכם:
safe-dye-allergy-past = תגובה בעבר לחומר ניגוד (זה הכי חשוב)
safe-dye-allergy-allergy = אלרגיה כלשהי, למשל ליוד או לפירות ים

## safe/long-exams
safe-long-exams = לעיתים רחוקות, בדיקה ארוכה גורמת לאודם בעור
safe-long-exams-skin = במקרים נדירים, בדיקה ארוכה עלולה לגרום לאודם או לכוויה בעור.
safe-long-exams-tell = אם אתם רואים זאת על העור שלכם, ספרו לצוות. אפשר לשאול אותם על כל סיכון.
