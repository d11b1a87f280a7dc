# Topic: what-happens
what-happens-title = מה קורה בבדיקה
what-happens-hint = הבדיקה שלכם, שלב אחר שלב

## what-happens/where
what-happens-where = הבדיקה היא במרכז או בבית חולים
what-happens-where-center = ייתכן שתבואו למרכז רנטגן [בלי אשפוז](outpatient).
what-happens-where-hospital = או שתעברו את הבדיקה בזמן אשפוז בבית חולים.

## what-happens/clothes
what-happens-clothes = ייתכן שתלבשו חלוק של בית חולים
what-happens-clothes-gown = ייתכן שתצטרכו להוריד חלק מהבגדים או את כולם. אז הצוות ייתן לכם חלוק של בית חולים.
what-happens-clothes-help = צריכים עזרה בהחלפת הבגדים? בקשו מהצוות.

## what-happens/shield
what-happens-shield = ייתכן שתקבלו מגן, וייתכן שלא
what-happens-shield-shield = מגן עופרת או [סינר עופרת](lead-apron) חוסם [קרינה](radiation) שאין לכם בה צורך. הוא יכול לכסות את הבטן התחתונה או חלק אחר.
what-happens-shield-today = בימינו לרוב אין בו צורך. אם אתם רוצים לדעת עוד, שאלו את הצוות.

## what-happens/comfort
what-happens-comfort = ייתכן שתקבלו קודם תרופה
what-happens-comfort-medicine = בבדיקות מסוימות מקבלים תרופה נגד כאב. ייתכן שתקבלו [תרופת הרגעה](sedative) (טשטוש) שעוזרת להירגע, או את שתיהן.
what-happens-comfort-needle = ייתכן שתקבלו את זה כשמחט נכנסת [למפרק](joint) או [לעורק](artery).
what-happens-comfort-tell = אם אתם מרגישים כאב או פחד, אמרו לצוות.

## what-happens/drink
what-happens-drink = ייתכן שתשתו חומר ניגוד
what-happens-drink-drink = בבדיקות מסוימות שותים נוזל שיש בו [חומר ניגוד](contrast-dye). [בריום](barium) הוא סוג אחד.
what-happens-drink-clearer = הוא עוזר לראות טוב יותר חלקים בגוף.

## what-happens/dye
what-happens-dye = חומר ניגוד יכול להיכנס בדרך אחרת
what-happens-dye-lead = אם לא תשתו [חומר ניגוד](contrast-dye), ייתכן שתקבלו אותו באמצעות:
what-happens-dye-iv = [עירוי](iv-line), בצינורית לווריד
what-happens-dye-enema = [חוקן](enema), לרקטום (סוף המעי) דרך פי הטבעת
what-happens-dye-needle = מחט, לתוך מפרק
what-happens-dye-womb = צינורית דקה, לתוך הרחם

## what-happens/table
what-happens-table = הצוות עוזר לכם ליד שולחן הרנטגן
what-happens-table-lead = אתם שוכבים על שולחן הרנטגן או עומדים לידו. ייתכן שהצוות יבקש מכם:
what-happens-table-turn = לסובב את הגוף
what-happens-table-move = להזיז חלק אחד בגוף
what-happens-table-breath = לעצור את הנשימה לזמן קצר

## what-happens/catheter
what-happens-catheter = בבדיקות מסוימות משתמשים בצנתר
what-happens-catheter-numb = אם צריך [צנתר](catheter), הצוות קודם מאלחש את המקום (כך שלא מרגישים בו).
what-happens-catheter-needle = אחר כך הרופא מחדיר מחט. המקום יכול להיות המפשעה, שורש כף היד, המרפק או חלק אחר.

## what-happens/pictures
what-happens-pictures = המכשיר מצלם תמונות נעות
what-happens-pictures-scanner = הרופא או [טכנאי רנטגן](technologist) מצלם את התמונות [במכשיר רנטגן](c-arm). הצוות רואה אותן על מסך.
what-happens-pictures-takes = זה נמשך בערך:
what-happens-pictures-short = 15 עד 30 דקות (בליעה או קיבה)
what-happens-pictures-longer = 30 עד 60 דקות (מעי גס או לב)
what-happens-pictures-hours = כמה שעות (המעי הדק)

## what-happens/feel
what-happens-feel = מה אתם עשויים להרגיש
what-happens-feel-barium = בריום: טעם של גיר, בטן מלאה, התכווצויות
what-happens-feel-dye = חומר ניגוד בדם: תחושת חמימות לכמה שניות
what-happens-feel-needle = מחט: דקירה קצרה, ואז לחץ
what-happens-feel-womb = בדיקת רחם: התכווצויות לזמן קצר
what-happens-feel-tell = אם יש לכם גירוד, נפיחות או קושי לנשום, אמרו לצוות **מיד**.

## what-happens/finish
what-happens-finish = ואז הבדיקה נגמרת
what-happens-finish-catheter = אם היה לכם [צנתר](catheter), הרופא מוציא אותו. ייתכן שהצוות ישגיח עליכם זמן מה.
what-happens-finish-ask = לפני שאתם הולכים, שאלו את הצוות: מה לעשות בבית? למי להתקשר אם צריך עזרה?

## what-happens/swallow-drink
what-happens-swallow-drink = שותים בריום בלגימות
what-happens-swallow-drink-fizz = ייתכן שתבלעו קודם גרגירים תוססים. נסו לא לגהק.
what-happens-swallow-drink-drink = אחר כך לוגמים [בריום](barium), [חומר ניגוד](contrast-dye) לבן. הצוות אומר מתי לבלוע.
what-happens-swallow-drink-taste = יש לו טעם של גיר. הוא עוזר לראות טוב יותר חלקים בגוף.

## what-happens/swallow-table
what-happens-swallow-table = אתם עומדים, מסתובבים ושוכבים
what-happens-swallow-table-stand = אתם עומדים ליד שולחן הרנטגן. אחר כך הוא יכול לנטות, כך שתשכבו.
what-happens-swallow-table-turn = הצוות מבקש מכם להסתובב, לזוז ולעצור את הנשימה לזמן קצר.
what-happens-swallow-table-sit = אם אתם לא יכולים לעמוד, אמרו. אפשר לשבת.

## what-happens/swallow-pictures
what-happens-swallow-pictures = הצוות רואה אתכם בולעים
what-happens-swallow-pictures-scanner = רופא או [טכנאי רנטגן](technologist) מצלם תמונות נעות במכשיר רנטגן.
what-happens-swallow-pictures-watch = הם רואים על מסך איך הבריום יורד.
what-happens-swallow-pictures-press = ייתכן שמישהו ילחץ לכם על הבטן כדי לפזר את הבריום.

## what-happens/swallow-feel
what-happens-swallow-feel = ייתכן שתרגישו בטן מלאה
what-happens-swallow-feel-full = ייתכן שתרגישו בטן מלאה או מעט בחילה. רוב האנשים לא מרגישים כאב.
what-happens-swallow-feel-tell = אם אתם נחנקים בבליעה, או שיש גירוד או קושי לנשום, אמרו לצוות **מיד**.

## what-happens/swallow-long
what-happens-swallow-long = כמה זמן זה נמשך
what-happens-swallow-long-short = בדיקת בליעה או קיבה נמשכת בערך 15 עד 30 דקות.
what-happens-swallow-long-long = בדיקת המעי הדק נמשכת כמה שעות. מחכים בין התמונות.
what-happens-swallow-long-home = אחר כך לרוב אפשר לאכול, לשתות וללכת הביתה. שאלו קודם.

## what-happens/bowel-tube
what-happens-bowel-tube = אתם מקבלים חוקן בריום
what-happens-bowel-tube-side = אתם שוכבים על הצד על שולחן הרנטגן. התמונה הראשונה מראה אם המעי ריק.
what-happens-bowel-tube-tube = צינורית קטנה נכנסת לרקטום (סוף המעי). זה [חוקן](enema).
what-happens-bowel-tube-balloon = ייתכן שבלון קטן יחזיק את הצינורית.

## what-happens/bowel-fill
what-happens-bowel-fill = בריום ממלא את המעי
what-happens-bowel-fill-barium = [בריום](barium), [חומר ניגוד](contrast-dye) לבן, זורם פנימה. לרוב נכנס גם אוויר.
what-happens-bowel-fill-clear = הוא עוזר לראות טוב יותר את המעי.
what-happens-bowel-fill-feel = תרגישו בטן מלאה, וייתכנו התכווצויות. נשמו לאט ועמוק. אם כואב, אמרו לצוות.

## what-happens/bowel-turn
what-happens-bowel-turn = אתם מסתובבים לצילומים
what-happens-bowel-turn-turn = הצוות מבקש מכם להסתובב, לזוז ולעצור את הנשימה לזמן קצר.
what-happens-bowel-turn-tip = השולחן יכול לנטות. ייתכן שמישהו ילחץ לכם על הבטן.

## what-happens/bowel-pictures
what-happens-bowel-pictures = הצוות צופה במסך
what-happens-bowel-pictures-scanner = רופא או [טכנאי רנטגן](technologist) מצלם תמונות נעות במכשיר רנטגן.
what-happens-bowel-pictures-long = הבדיקה נמשכת בערך 30 עד 60 דקות.
what-happens-bowel-pictures-shot = ייתכן שתקבלו זריקה שמרפה את המעי. אז שאלו מתי מותר לנהוג.

## what-happens/bowel-toilet
what-happens-bowel-toilet = אחר כך הולכים לשירותים
what-happens-bowel-toilet-out = רוב הבריום זורם החוצה, ומוציאים את הצינורית. אחר כך הולכים לשירותים.
what-happens-bowel-toilet-last = ייתכן שיצלמו עוד תמונה או שתיים.
what-happens-bowel-toilet-home = לרוב אפשר לאכול, לשתות וללכת הביתה. שאלו קודם.

## what-happens/heart-ready
what-happens-heart-ready = הצוות עוזר לכם להירגע
what-happens-heart-ready-line = מכניסים לכם [צינורית לווריד](iv-line) ביד. מדבקות על החזה מראות את פעימות הלב.
what-happens-heart-ready-relax = אפשר לקבל תרופה נגד כאב, [תרופת הרגעה](sedative) שעוזרת להירגע, או את שתיהן. אתם נשארים ערים.
what-happens-heart-ready-table = אתם שוכבים על שולחן הרנטגן.

## what-happens/heart-numb
what-happens-heart-numb = מאלחשים את שורש כף היד או המפשעה
what-happens-heart-numb-numb = קודם הצוות מאלחש את שורש כף היד או את המפשעה. זה צורב לרגע.
what-happens-heart-numb-needle = אחר כך נכנסות מחט וצינורית דקה ([צנתר](catheter)). ייתכן שתרגישו לחץ.
what-happens-heart-numb-elbow = לפעמים המקום הוא המרפק או חלק אחר.

## what-happens/heart-tube
what-happens-heart-tube = הצינורית מגיעה ללב
what-happens-heart-tube-feel = לא מרגישים את הצינורית בתוך הגוף.
what-happens-heart-tube-watch = [מכשיר הרנטגן](c-arm) נע סביבכם ומצלם תמונות נעות. הצוות רואה אותן על מסך.
what-happens-heart-tube-tell = אם יש כאב או לחץ בחזה, אמרו לצוות **מיד**.

## what-happens/heart-dye
what-happens-heart-dye = חומר הניגוד מראה את זרימת הדם
what-happens-heart-dye-warm = [חומר הניגוד](contrast-dye) נכנס דרך הצינורית. ייתכן שתרגישו חמימות לכמה שניות.
what-happens-heart-dye-breath = ייתכן שתצטרכו לעצור את הנשימה.
what-happens-heart-dye-stent = אם [עורק](artery) צר, ייתכן שיכניסו [סטנט](stent).
what-happens-heart-dye-tell = אם יש לכם גירוד, נפיחות או קושי לנשום, אמרו לצוות **מיד**.

## what-happens/heart-rest
what-happens-heart-rest = הצינורית יוצאת, ואתם נחים
what-happens-heart-rest-out = הצוות מוציא את הצינורית ולוחץ על המקום, או שם רצועה לוחצת.
what-happens-heart-rest-still = אתם נחים כמה שעות. שכבו בלי לזוז, כמו שאומרים לכם.
what-happens-heart-rest-tell = אם רטוב לכם במקום, או אם לא טוב לכם, קראו בקול.
what-happens-heart-rest-long = הבדיקה עצמה נמשכת לרוב 30 עד 60 דקות.

## what-happens/tube-ready
what-happens-tube-ready = הצוות מכין אתכם
what-happens-tube-ready-line = מכניסים לכם [צינורית לווריד](iv-line). מנקים ומאלחשים את העור. זה צורב קצת.
what-happens-tube-ready-relax = אפשר לקבל תרופה נגד כאב, [תרופת הרגעה](sedative) שעוזרת להירגע, או את שתיהן. יש אנשים שנרדמים.
what-happens-tube-ready-table = אתם שוכבים על שולחן הרנטגן. ייתכן שתצטרכו לעצור את הנשימה.

## what-happens/tube-in
what-happens-tube-in = צינורית דקה נכנסת
what-happens-tube-in-place = מחט וצינורית דקה ([צנתר](catheter)) נכנסות במפשעה, בשורש כף היד, במרפק או בחלק אחר.
what-happens-tube-in-watch = הצוות צופה במסך. עם [חומר ניגוד](contrast-dye) ייתכן שתרגישו חמימות.
what-happens-tube-in-tell = אם יש לכם גירוד, כאב או קושי לנשום, אמרו לצוות **מיד**.

## what-happens/tube-kind
what-happens-tube-kind = מקבלים סטנט, נקז או צינורית לתרופות
what-happens-tube-kind-stent = [סטנט](stent): בלון פותח את המקום הצר, והסטנט מחזיק אותו פתוח
what-happens-tube-kind-drain = נקז: צינורית רכה מוציאה נוזל עודף
what-happens-tube-kind-line = צינורית לתרופות (ליין): צינורית רכה מביאה תרופות [לווריד](vein) גדול
what-happens-tube-kind-tight = סטנט בלב יכול לגרום ללחץ בחזה לכמה שניות. אמרו לצוות.

## what-happens/tube-rest
what-happens-tube-rest = אחר כך אתם נחים
what-happens-tube-rest-out = בסטנט, הבלון והצנתר יוצאים. הסטנט, הנקז או הצינורית לתרופות נשארים.
what-happens-tube-rest-still = אתם נחים, לרוב כמה שעות. שכבו בלי לזוז, כמו שאומרים לכם.
what-happens-tube-rest-tell = אם רטוב לכם במקום, או אם לא טוב לכם, קראו בקול.
what-happens-tube-rest-long = הכנסת סטנט ללב נמשכת 30 דקות עד שעתיים.

## what-happens/bone-numb
what-happens-bone-numb = או שמחט נכנסת למפרק
what-happens-bone-numb-table = אתם שוכבים על שולחן הרנטגן. מנקים ומאלחשים את העור. זה צורב כמה שניות.
what-happens-bone-numb-pressure = אחר כך מרגישים לחץ, או שה[מפרק](joint) כאילו מלא.
what-happens-bone-numb-relax = ייתכן שתקבלו קודם תרופה נגד כאב, [תרופת הרגעה](sedative) שעוזרת להירגע, או את שתיהן.

## what-happens/bone-needle
what-happens-bone-needle = הצוות רואה לאן המחט נכנסת
what-happens-bone-needle-dye = מעט [חומר ניגוד](contrast-dye) מראה אם המחט במקום הנכון.
what-happens-bone-needle-move = ייתכן שהצוות יבקש מכם להזיז את המפרק.
what-happens-bone-needle-long = זה נמשך בערך 15 עד 30 דקות.
what-happens-bone-needle-tell = אם יש לכם גירוד, נפיחות או קושי לנשום, אמרו לצוות **מיד**.

## what-happens/bone-sleep
what-happens-bone-sleep = או שעוברים ניתוח
what-happens-bone-sleep-sleep = אתם ישנים, או שמאלחשים חלק מהגוף. הצוות בוחר יחד איתכם.
what-happens-bone-sleep-feel = אם אתם ערים, ייתכן שתרגישו מגע או תזוזה. אם כואב לכם, אמרו לצוות **מיד**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = בניתוח, מכשיר מראה את העצמות
what-happens-bone-c-arm-arm = [מכשיר הרנטגן](c-arm) עומד מעליכם. הוא נראה כמו האות C.
what-happens-bone-c-arm-screen = המנתח מסתכל על המסך שוב ושוב, כדי לבדוק שכל חלק יושב נכון.
what-happens-bone-c-arm-staff = הצוות לובש סינרים, כי הוא עובד ליד רנטגן כל יום.

## what-happens/bone-rest
what-happens-bone-rest = אחר כך אתם נחים
what-happens-bone-rest-needle = אחרי מחט, לרוב אפשר ללכת הביתה באותו יום. נוחו שם.
what-happens-bone-rest-surgery = אחרי ניתוח עוברים לחדר התאוששות. אחיות משגיחות עליכם ונותנות תרופה נגד כאב.
what-happens-bone-rest-ask = שאלו: מתי אפשר ללכת הביתה? מה התמונות מראות?

## what-happens/womb-lie
what-happens-womb-lie = את שוכבת על שולחן הרנטגן
what-happens-womb-lie-like = זה כמו בדיקה אצל רופא נשים.
what-happens-womb-lie-lie = את שוכבת על הגב ומכופפת את הברכיים.
what-happens-womb-lie-open = מכשיר מחזיק את הנרתיק פתוח. מנקים את צוואר הרחם.

## what-happens/womb-tube
what-happens-womb-tube = חומר הניגוד נכנס לרחם
what-happens-womb-tube-tube = צינורית דקה ([צנתר](catheter)) עוברת דרך צוואר הרחם.
what-happens-womb-tube-dye = [חומר ניגוד](contrast-dye) זורם פנימה. הוא עוזר לראות טוב יותר את הרחם ואת החצוצרות.

## what-happens/womb-pictures
what-happens-womb-pictures = הצוות צופה במסך
what-happens-womb-pictures-scanner = רופא או [טכנאי רנטגן](technologist) מצלם תמונות נעות במכשיר רנטגן.
what-happens-womb-pictures-turn = ייתכן שהצוות יבקש ממך להסתובב, או לעצור את הנשימה לזמן קצר.
what-happens-womb-pictures-long = הבדיקה נמשכת בערך 30 דקות.

## what-happens/womb-feel
what-happens-womb-feel = ייתכנו התכווצויות
what-happens-womb-feel-cramps = הן מרגישות כמו כאבי מחזור, חלשות או חזקות. לרוב הן נרגעות מהר.
what-happens-womb-feel-faint = אם את מרגישה חולשה לפני עילפון, או שיש גירוד או קושי לנשום, אמרי לצוות **מיד**.
what-happens-womb-feel-stop = מותר לך לומר: די. סכמו על סימן לפני שמתחילים.

## what-happens/womb-finish
what-happens-womb-finish = ואז הבדיקה נגמרת
what-happens-womb-finish-out = הצוות מוציא את הצינורית. נוחי עד שתרגישי טוב.
what-happens-womb-finish-pad = חומר הניגוד יוצא. שימי תחבושת היגיינית.
what-happens-womb-finish-ask = שאלי: מה לעשות בבית? למי להתקשר אם צריך עזרה?
