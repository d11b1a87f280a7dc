# Topic: get-ready
get-ready-title = הכנה לבדיקה
get-ready-hint = מה לעשות לפני הבדיקה

## get-ready/depends
get-ready-depends = ההכנה תלויה בבדיקה שלכם
get-ready-depends-nothing = לבדיקות מסוימות לא צריך שום הכנה מיוחדת.
get-ready-depends-something = לבדיקות אחרות ייתכן שתצטרכו להפסיק לזמן מה לאכול, לשתות או לקחת תרופות מסוימות.
get-ready-depends-told = הרופא יאמר לכם מה לעשות. לא בטוחים? התקשרו ושאלו.

## get-ready/food
get-ready-food-stop = שאלו מתי להפסיק לאכול ולשתות
get-ready-food-team = הצוות אומר לכם אם ומתי להפסיק לאכול **וגם** לשתות. זה נקרא [צום](fast).
get-ready-food-team-bowel = הצוות אומר לכם מתי להפסיק לאכול, **ועד מתי** מותר לשתות נוזלים צלולים, כמו מים; אחר כך לא שותים כלום. ההפסקה נקראת [צום](fast).
get-ready-food-why = בבדיקות מסוימות הקיבה חייבת להיות ריקה, כדי שהתמונות יהיו ברורות.
get-ready-food-why-swallow = כדי שהתמונות יהיו ברורות, לעיתים קרובות הקיבה חייבת להיות ריקה.
get-ready-food-why-sedative = [תרופת הרגעה](sedative) בטוחה יותר כשהקיבה ריקה.
get-ready-food-needle = אם מכניסים מחט למפרק: לעיתים קרובות מותר לאכול ולשתות כרגיל. שאלו קודם.
get-ready-food-sip = שאלו: מותר לי לשתות מים? מותר לי לקחת כדורים עם לגימה קטנה?
get-ready-food-sip-bowel = שאלו: מותר לי לקחת כדורים עם לגימה קטנה של מים?
get-ready-food-sugar = אם יש לכם סוכרת, שאלו מה לעשות אם הסוכר יורד.

## get-ready/bowel-prep
get-ready-bowel-prep = לפני חוקן בריום, רוקנו את המעי
get-ready-bowel-prep-why = המעי חייב להיות ריק, כדי שהתמונות יהיו ברורות.
get-ready-bowel-prep-lead = בדף מהצוות כתוב:
get-ready-bowel-prep-liquids = מתי לשתות רק נוזלים צלולים, כמו מים
get-ready-bowel-prep-laxative = מתי לקחת תרופה משלשלת (היא מרוקנת את המעי)
get-ready-bowel-prep-first = יש לכם מחלת כליות או לב, או סוכרת? שאלו קודם.

## get-ready/medicines
get-ready-medicines = שאלו על התרופות שלכם
get-ready-medicines-never = **אל תפסיקו שום תרופה על דעת עצמכם.** שאלו קודם את [הרופא](provider) על:
get-ready-medicines-thinners = מדללי דם
get-ready-medicines-diabetes = אינסולין או תרופות אחרות לסוכרת, אם אסור לכם לאכול
get-ready-medicines-metformin-dye = מטפורמין (metformin): שאלו אם צריך להפסיק ליומיים
get-ready-medicines-others = כל התרופות האחרות
get-ready-medicines-why = יש תרופות שמגבירות דימום. ויש כאלה שמסוכן להפסיק.

## get-ready/tell-us
get-ready-tell-us = ספרו לצוות על הבריאות שלכם
get-ready-tell-us-lead = **לפני** הבדיקה, ספרו לצוות על:
get-ready-tell-us-baby = היריון (גם אם לא בטוח) או הנקה
get-ready-tell-us-reaction = אסתמה, כל אלרגיה, או תגובה בעבר [לחומר ניגוד](contrast-dye)
get-ready-tell-us-organs = סוכרת, או מחלה של הכליות, הלב או בלוטת התריס
get-ready-tell-us-bleeding = בעיות דימום, או מדלל דם שאתם לוקחים
get-ready-tell-us-why = זה עוזר לשמור עליכם.

## get-ready/tell-us-more
get-ready-tell-us-more = ספרו לצוות גם על אלה
get-ready-tell-us-more-lead = **לפני** הבדיקה, ספרו לצוות על:
get-ready-tell-us-more-swallowing = קושי לבלוע, או חנק בזמן בליעה
get-ready-tell-us-more-bowel = מעי שנחסם או נותח לאחרונה
get-ready-tell-us-more-stand = קושי לעמוד, להסתובב או לשכב ישר
get-ready-tell-us-more-infection = חום או זיהום
get-ready-tell-us-more-metal = קוצב לב או מתכת בגוף
get-ready-tell-us-more-x-rays = [צילומי רנטגן](x-ray) קודמים

## get-ready/womb-when
get-ready-womb-when = בדיקת הרחם היא אחרי המחזור
get-ready-womb-when-days = עושים אותה בימים שאחרי המחזור. הצוות נותן לך את התאריך.
get-ready-womb-when-must = אסור שתהיי בהיריון. ייתכן שתעברי קודם בדיקת היריון.
get-ready-womb-when-sex = פעלי לפי מה שכתוב בדף על יחסי מין לפני הבדיקה.

## get-ready/womb-before
get-ready-womb-before = שאלי על תרופה נגד כאב
get-ready-womb-before-pain = התכווצויות הן דבר שכיח. שאלי אם צריך לקחת קודם תרופה נגד כאב. וגם:
get-ready-womb-before-pad = הביאי תחבושת היגיינית לדרך הביתה
get-ready-womb-before-toilet = לכי קודם לשירותים
get-ready-womb-before-who = שאלי מי יהיה בחדר

## get-ready/day
get-ready-day = תכננו את יום הבדיקה
get-ready-day-lead = כדי שהיום יעבור בקלות:
get-ready-day-jewelry = השאירו תכשיטים בבית (מתכת מסתירה חלקים בתמונה)
get-ready-day-bring = הביאו רשימה של התרופות והאלרגיות שלכם
get-ready-day-company = שאלו מי יכול להיכנס איתכם
get-ready-day-ride = דאגו להסעה: אחרי [תרופת הרגעה](sedative), מבוגר חייב לקחת אתכם הביתה

## get-ready/child
get-ready-child = הבדיקה היא לילד שלכם?
get-ready-child-stay = לרוב הורה יכול להישאר. שאלו את הצוות.
get-ready-child-apron = אם אתם נשארים, אתם לובשים [סינר עופרת](lead-apron). אם את בהיריון או אולי בהיריון, מבוגר אחר חייב להישאר.
get-ready-child-bring = הביאו צעצוע וכוס שהילד אוהב.
