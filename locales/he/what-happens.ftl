# Topic: what-happens
what-happens-title = מה קורה בבדיקה
what-happens-hint = הבדיקה שלכם, שלב אחר שלב

## what-happens/where
what-happens-where = הבדיקה היא במרכז או בבית חולים
what-happens-where-center = ייתכן שתבואו למרכז רנטגן [כמטופלי חוץ](outpatient).
what-happens-where-hospital = או שתעברו את הבדיקה בזמן אשפוז בבית חולים.

## what-happens/clothes
what-happens-clothes = ייתכן שתלבשו חלוק של בית חולים
what-happens-clothes-gown = ייתכן שתצטרכו להוריד חלק מהבגדים או את כולם. אז הצוות ייתן לכם חלוק של בית חולים.
what-happens-clothes-help = צריכים עזרה בהחלפת הבגדים? בקשו מהצוות.

## what-happens/shield
what-happens-shield = ייתכן שתקבלו מגן, וייתכן שלא
what-happens-shield-shield = מגן עופרת או [סינר עופרת](lead-apron) חוסם [קרינה](radiation) שאין לכם בה צורך. הוא יכול לכסות את הבטן התחתונה או חלק אחר.
what-happens-shield-today = היום לרוב אין בו צורך. אם אתם רוצים לדעת עוד, שאלו את הצוות.

## what-happens/comfort
what-happens-comfort = ייתכן שתקבלו קודם תרופה
what-happens-comfort-medicine = בבדיקות מסוימות תקבלו תרופה נגד כאב. או [תרופת הרגעה](sedative) שעוזרת להירגע.
what-happens-comfort-needle = ייתכן שתקבלו אותה כשמחט נכנסת [למפרק](joint) או [לעורק](artery).
what-happens-comfort-tell = אם אתם מרגישים כאב או פחד, אמרו לצוות.

## what-happens/drink
what-happens-drink = ייתכן שתשתו חומר ניגוד
what-happens-drink-drink = בבדיקות מסוימות שותים נוזל שיש בו [חומר ניגוד](contrast-dye). [בריום](barium) הוא סוג אחד.
what-happens-drink-clearer = הוא עוזר לראות חלקים בגוף בצורה ברורה יותר.

## what-happens/dye
what-happens-dye = חומר ניגוד יכול להיכנס בדרך אחרת
what-happens-dye-lead = אם לא תשתו [חומר ניגוד](contrast-dye), ייתכן שתקבלו אותו באמצעות:
what-happens-dye-iv = [עירוי](iv-line), לתוך וריד
what-happens-dye-enema = [חוקן](enema), לתוך פי הטבעת (סוף המעי)

## what-happens/table
what-happens-table = הצוות עוזר לכם ליד שולחן הרנטגן
what-happens-table-lead = אתם שוכבים על שולחן הרנטגן או עומדים לידו. ייתכן שהצוות יבקש מכם:
what-happens-table-turn = לסובב את הגוף
what-happens-table-move = להזיז חלק אחד בגוף
what-happens-table-breath = לעצור את הנשימה לזמן קצר

## what-happens/catheter
what-happens-catheter = בבדיקות מסוימות משתמשים בצנתר
what-happens-catheter-numb = אם צריך [צנתר](catheter), הצוות קודם מרדים את המקום.
what-happens-catheter-needle = אחר כך הרופא מחדיר מחט. המקום יכול להיות המפשעה, המרפק או חלק אחר.

## what-happens/pictures
what-happens-pictures = המכשיר מצלם תמונות נעות
what-happens-pictures-scanner = הרופא או [טכנאי רנטגן](technologist) מצלם את התמונות [במכשיר רנטגן](c-arm). הצוות רואה אותן על מסך.
what-happens-pictures-long = הבדיקה שלכם עשויה להימשך בערך:
what-happens-pictures-most = 45 עד 60 דקות (בליעה, קיבה או מעי גס)
what-happens-pictures-small-bowel = 90 דקות עד 3 שעות (מעי דק)

## what-happens/finish
what-happens-finish = ואז הבדיקה נגמרת
what-happens-finish-catheter = אם היה לכם [צנתר](catheter), הרופא מוציא אותו. ייתכן שהצוות ישגיח עליכם זמן מה.
what-happens-finish-ask = לפני שאתם הולכים, שאלו את הצוות: מה לעשות בבית? למי להתקשר אם צריך עזרה?
