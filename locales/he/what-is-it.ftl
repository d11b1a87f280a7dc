# Topic: what-is-it
what-is-it-title = מה זה?
what-is-it-hint = צילום רנטגן שזז, כמו סרט

## what-is-it/moves
what-is-it-moves = צילום רנטגן שזז
what-is-it-moves-photo = [צילום רנטגן](x-ray) רגיל הוא כמו תמונה.
what-is-it-moves-movie = [בדיקת שיקוף (פלואורוסקופיה)](fluoroscopy) היא כמו סרט. היא מראה חלקים בתוך הגוף שלכם בזמן שהם זזים.
what-is-it-moves-main = בבקשה **ספרו** לצוות על הבריאות שלכם, **ושאלו** על מה שלא ברור.

## what-is-it/shows
what-is-it-shows = היא מראה את הגוף שלכם בפעולה
what-is-it-shows-lead = על מסך, הצוות רואה את האיברים והרקמות שלכם זזים, בזמן אמת. היא יכולה להראות:
what-is-it-shows-heart = את הלב ואת כלי הדם
what-is-it-shows-digestion = את הקיבה והמעיים, כשהם מעכלים אוכל
what-is-it-shows-reproductive = את איברי הרבייה

## what-is-it/helps
what-is-it-helps = היא עוזרת לגלות בעיות ולטפל בהן
what-is-it-helps-find = היא יכולה לעזור לרופא לגלות מה הבעיה. היא מתאימה לסוגים רבים של בעיות.
what-is-it-helps-treat = היא יכולה גם להנחות את הצוות בטיפולים מסוימים.
what-is-it-helps-ask = שאלו את הרופא: מה תראה הבדיקה? איך היא תעזור לי?

## what-is-it/swallow
what-is-it-swallow = הבדיקה מראה איך אתם בולעים
what-is-it-swallow-name = ייתכן שהבדיקה נקראת בליעת בריום או upper GI.
what-is-it-swallow-shows = הצוות רואה איך הוושט, הקיבה או המעי הדק זזים. זה עוזר לגלות בעיות רבות.
what-is-it-swallow-where = עושים אותה במרכז רנטגן, או בזמן אשפוז בבית חולים.

## what-is-it/bowel
what-is-it-bowel = הבדיקה מראה את המעי הגס
what-is-it-bowel-name = הבדיקה נקראת חוקן בריום, או lower GI.
what-is-it-bowel-shows = הצוות רואה איך [בריום](barium) ממלא את המעי ועובר בו. זה עוזר לגלות בעיות רבות.
what-is-it-bowel-where = עושים אותה במרכז רנטגן, או בזמן אשפוז בבית חולים.

## what-is-it/heart
what-is-it-heart = הבדיקה מראה את זרימת הדם בלב
what-is-it-heart-name = הבדיקה נקראת [צנתור לב](cardiac-catheterization).
what-is-it-heart-shows = הצוות רואה את זרימת הדם [בעורקים](artery) שלכם.
what-is-it-heart-helps = היא עוזרת לגלות בעיות לב מסוימות. היא יכולה גם לעזור לטפל בהן.
what-is-it-heart-where = עושים אותה במרכז, או בזמן אשפוז בבית חולים.

## what-is-it/tube
what-is-it-tube = תמונות נעות מנחות צינורית קטנה
what-is-it-tube-catheter = [צנתר](catheter) הוא צינורית דקה וחלולה. הוא מכניס נוזל, או מנקז נוזל עודף.
what-is-it-tube-stent = [סטנט](stent) פותח כלי דם צר או חסום.
what-is-it-tube-place = הצוות רואה היכן להניח אותו.
what-is-it-tube-where = אתם באים למרכז או נשארים בבית חולים.

## what-is-it/bone
what-is-it-bone = תמונות נעות מנחות את העבודה על העצמות
what-is-it-bone-surgery = אם יש לכם ניתוח, המנתח רואה את פנים הגוף. זה עוזר לתקן עצם שבורה או להכניס [מפרק](joint) חדש.
what-is-it-bone-needle = אם מחט נכנסת למפרק, הצוות רואה את המקום הנכון.
what-is-it-bone-where = ייתכן שתבואו ליום אחד או תישארו בבית חולים.

## what-is-it/womb
what-is-it-womb = הבדיקה מראה את הרחם ואת החצוצרות
what-is-it-womb-name = לבדיקה יש שם ארוך: [היסטרוסלפינגוגרם](hysterosalpingogram), או HSG (צילום רחם).
what-is-it-womb-shows = היא מצלמת את הרחם שלך. היא מראה אם שתי החצוצרות פתוחות.
what-is-it-womb-where = עושים אותה במרכז רנטגן, או בזמן אשפוז בבית חולים.
