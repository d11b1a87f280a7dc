# Topic: get-ready
get-ready-title = הכנה לבדיקה
get-ready-hint = מה לעשות לפני הבדיקה

## get-ready/depends
get-ready-depends = ההכנה תלויה בבדיקה שלכם
get-ready-depends-nothing = לבדיקות מסוימות לא צריך שום הכנה מיוחדת.
get-ready-depends-something = לבדיקות אחרות ייתכן שתצטרכו להפסיק לזמן מה לאכול, לשתות או לקחת תרופות מסוימות.
get-ready-depends-told = הרופא יאמר לכם מה לעשות. לא בטוחים? התקשרו ושאלו.

## get-ready/food
get-ready-food = ייתכן שתצטרכו להפסיק לאכול
get-ready-food-fast = לפני בדיקות מסוימות אסור לאכול ואסור לשתות במשך כמה שעות. זה נקרא [צום](fast).
get-ready-food-ask = שאלו את הרופא: מתי להפסיק? מותר לי לשתות מים?

## get-ready/medicines
get-ready-medicines = שאלו על התרופות שלכם
get-ready-medicines-stop = ייתכן שתצטרכו להפסיק תרופות מסוימות לפני הבדיקה. **אל תפסיקו שום תרופה על דעת עצמכם.** שאלו קודם את הרופא.
get-ready-medicines-metformin = ספרו לצוות אם אתם לוקחים מטפורמין (metformin) או אם יש לכם מחלת כליות. רוב האנשים יכולים להמשיך במטפורמין. הצוות יחליט.

## get-ready/tell-us
get-ready-tell-us = ספרו לצוות על הבריאות שלכם
get-ready-tell-us-lead = **לפני** הבדיקה, ספרו לצוות על:
get-ready-tell-us-baby = היריון (גם אם לא בטוח) או הנקה
get-ready-tell-us-allergies = כל אלרגיה, או תגובה בעבר [לחומר ניגוד](contrast-dye)
get-ready-tell-us-illness = אסתמה, סוכרת או מחלת כליות
get-ready-tell-us-x-rays = [צילומי רנטגן](x-ray) קודמים

## get-ready/day
get-ready-day = תכננו את יום הבדיקה
get-ready-day-lead = כדי שהיום יעבור בקלות:
get-ready-day-jewelry = השאירו תכשיטים בבית
get-ready-day-bring = הביאו רשימה של התרופות והאלרגיות שלכם
get-ready-day-company = שאלו מי יכול להיכנס איתכם
get-ready-day-ask = שאלו את הצוות אם אינכם בטוחים
