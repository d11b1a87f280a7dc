# Topic: uses
uses-title = שימושים נפוצים
uses-hint = איך היא יכולה לעזור

## uses/overview
uses-overview = אלה השימושים הנפוצים של בדיקת שיקוף
uses-overview-show = היא יכולה להראות איך מערכת העיכול (ושט, קיבה ומעיים) זזה. היא יכולה להראות את זרימת הדם בלב. היא יכולה להראות את איברי הרבייה של אישה.
uses-overview-guide = היא יכולה להנחות את הצוות בהכנסת צינוריות קטנות. היא יכולה להנחות עבודה על עצמות ומפרקים.
uses-overview-next = הדפים הבאים מסבירים עוד.

## uses/swallow-enema
uses-swallow-enema = היא מראה את תנועת מערכת העיכול
uses-swallow-enema-barium = [בריום](barium) הוא [חומר ניגוד](contrast-dye) לבן. אתם שותים אותו, או שהצוות מכניס אותו [בחוקן](enema).
uses-swallow-enema-shows = כך הצוות יכול לראות איך הוושט, הקיבה או המעיים זזים.
uses-swallow-enema-names = הבדיקה נקראת בליעת בריום או חוקן בריום.

## uses/heart
uses-heart = היא מראה את זרימת הדם בלב
uses-heart-exam = בדיקת הלב הזאת נקראת [צנתור לב](cardiac-catheterization).
uses-heart-flow = על מסך, הצוות רואה את זרימת הדם [בעורקים](artery) שלכם.
uses-heart-helps = היא יכולה לעזור לגלות בעיות לב מסוימות. היא יכולה גם לעזור לטפל בהן.

## uses/catheter-stent
uses-catheter-stent = היא עוזרת להניח צינוריות קטנות במקומן
uses-catheter-stent-catheter = [צנתר](catheter) הוא צינורית דקה וחלולה. הוא מכניס נוזל לגוף או מנקז נוזל עודף החוצה.
uses-catheter-stent-stent = [סטנט](stent) פותח כלי דם צר או חסום.
uses-catheter-stent-place = בשיקוף, הצוות רואה היכן להניח אותם.

## uses/bones
uses-bones = היא יכולה להנחות ניתוח עצמות ומפרקים
uses-bones-lead = המנתח יכול להיעזר בשיקוף כדי:
uses-bones-joint = להכניס [מפרק](joint) חדש
uses-bones-bone = לתקן עצם שבורה

## uses/hysterosalpingogram
uses-hysterosalpingogram = היא יכולה להראות את איברי הרבייה של אישה
uses-hysterosalpingogram-exam = לבדיקה הזאת יש שם ארוך: [היסטרוסלפינגוגרם](hysterosalpingogram), או HSG (צילום רחם). היא מצלמת את איברי הרבייה של אישה, כמו הרחם.
uses-hysterosalpingogram-ask = לא בטוחים איזו בדיקה תעברו? שאלו את הצוות.
