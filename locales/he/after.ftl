# Topic: after
after-title = אחרי הבדיקה
after-hint = מה לעשות בבית

## after/emergency
after-emergency = בקשו עזרה מיד
after-emergency-lead = { $emergency ->
    [none] התקשרו **עכשיו** למספר החירום שלכם אם יש:
   *[other] התקשרו **עכשיו** ל-{ $emergency } אם יש:
}
after-emergency-chest = כאב בחזה
after-emergency-breath = קושי לנשום, או פנים או גרון נפוחים
after-emergency-faint = התעלפות
after-emergency-stroke = פנים צנוחות בצד אחד, יד חלשה, או קושי לדבר
after-emergency-drive = אל תחכו. אל תנהגו בעצמכם. אם אתם במרפאה, ספרו לצוות עכשיו.

## after/emergency-more
after-emergency-more = עוד סימנים לבקש עזרה
after-emergency-more-lead = { $emergency ->
    [none] התקשרו **עכשיו** למספר החירום שלכם אם יש:
   *[other] התקשרו **עכשיו** ל-{ $emergency } אם יש:
}
after-emergency-more-bleed = דימום שלא נפסק כשלוחצים
after-emergency-more-cold = יד או רגל שנעשית קרה, חיוורת או חסרת תחושה
after-emergency-more-belly = כאב בטן חזק מאוד
after-emergency-more-blood = דם טרי מפי הטבעת
after-emergency-more-how = כשאתם מתקשרים, אמרו היכן אתם.
after-emergency-more-rash = פריחה יכולה להופיע כעבור כמה ימים. במקרה כזה התקשרו לצוות.

## after/barium
after-barium = אחרי בריום, שתו יותר מים
after-barium-drink = אם קיבלתם [בריום](barium), שתו יותר מים מהרגיל. אבל אם אמרו לכם להגביל שתייה, שאלו קודם.
after-barium-stools = הצואה עשויה להיות בהירה במשך כמה ימים.
after-barium-tell = ספרו לצוות אם יש לכם עצירות (קושי ביציאות) יותר מיומיים.

## after/barium-call
after-barium-call = אחרי בריום: מתי להתקשר
after-barium-call-lead = { $phone ->
    [none] **התקשרו** לצוות אם יש:
   *[other] **התקשרו** לצוות ({ $phone }) אם יש:
}
after-barium-call-belly = { $emergency ->
    [none] כאב בטן, או בטן נפוחה (כאב חזק מאוד: התקשרו למספר החירום שלכם)
   *[other] כאב בטן, או בטן נפוחה (כאב חזק מאוד: התקשרו ל-{ $emergency })
}
after-barium-call-vomit = הקאות או חום
after-barium-call-gas = יומיים בלי יציאות, או שלא יוצאים גזים
after-barium-call-cough = שיעול שנשאר אחרי ששתיתם בריום

## after/catheter-site
after-catheter-site = בדקו את המקום שבו היה הצנתר
after-catheter-site-bleed = { $emergency ->
    [none] אם יש דימום, שכבו **ולחצו** חזק. אם הוא לא נפסק, התקשרו למספר החירום שלכם.
   *[other] אם יש דימום, שכבו **ולחצו** חזק. אם הוא לא נפסק, התקשרו ל-{ $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **התקשרו** לצוות אם יש:
   *[other] **התקשרו** לצוות ({ $phone }) אם יש:
}
after-catheter-site-growing = גוש שהולך וגדל
after-catheter-site-fluid = נוזל או מוגלה שיוצאים
after-catheter-site-pain = כאב שגובר, או אודם שמתפשט
after-catheter-site-fever = חום

## after/site-care
after-site-care = אל תאמצו את היד או את הרגל הזאת
after-site-care-lift = אל תרימו דברים כבדים עד שהצוות מרשה.
after-site-care-ask = שאלו: מתי מותר לי לנהוג, להתרחץ ולעבוד? זה יכול לקחת כמה ימים.
after-site-care-usual = סימן כחול וקצת כאב הם דבר רגיל.
after-site-care-rash = פריחה יכולה להופיע כעבור כמה ימים. במקרה כזה התקשרו לצוות.

## after/home
after-home-adult = אחרי תרופת הרגעה, מבוגר לוקח אתכם הביתה
after-home-must = אחרי [תרופת הרגעה](sedative) (טשטוש), מבוגר **חייב** לקחת אתכם הביתה ולהישאר איתכם.
after-home-lead = במשך 24 שעות:
after-home-drive = **אל** תנהגו ואל תפעילו מכונות
after-home-alcohol = **אל** תשתו אלכוהול
after-home-sign = **אל** תחתמו על מסמכים חשובים
after-home-food = חזרו לאוכל הרגיל ולתרופות הרגילות שלכם כשהצוות יאמר לכם.

## after/stent-home
after-stent-home-if = אם קיבלתם סטנט, שמרו עליו
after-stent-home-pills = אם קיבלתם כדורים נגד קרישים, **אל** תפסיקו אותם אלא אם רופא הלב או רופא כלי הדם שלכם אומר. [הסטנט](stent) עלול להיסתם.
after-stent-home-card = החזיקו תמיד איתכם את כרטיס הסטנט. הראו אותו לפני ניתוח או MRI.
after-stent-home-ask = שאלו: הוא נשאר לתמיד, או יוצא?

## after/tube-home
after-tube-home = שמרו על הנקז או על הצינורית לתרופות
after-tube-home-pull = אל תמשכו בו. אם הוא יוצא, אל תדחפו אותו בחזרה. התקשרו לצוות.
after-tube-home-dry = שמרו על המקום נקי ויבש.
after-tube-home-lead = { $phone ->
    [none] **התקשרו** לצוות אם יש:
   *[other] **התקשרו** לצוות ({ $phone }) אם יש:
}
after-tube-home-fever = חום או צמרמורות
after-tube-home-red = עור אדום או כואב, או מוגלה
after-tube-home-flow = דליפה, או שכבר לא זורם דבר

## after/bone-home
after-bone-home = אחרי מחט במפרק
after-bone-home-easy = אל תאמצו את [המפרק](joint) במשך יום. בלי ספורט.
after-bone-home-ice = קרח עטוף בבד עוזר, כ-15 דקות בכל פעם.
after-bone-home-sore = המפרק יכול להיות בלי תחושה, ואז לכאוב יום או יומיים.
after-bone-home-sugar = אם יש לכם סוכרת: זריקת סטרואידים (קורטיזון) יכולה להעלות את הסוכר.

## after/bone-surgery
after-bone-surgery = אחרי ניתוח עצמות
after-bone-surgery-dry = שמרו שהתחבושת או הגבס יהיו נקיים ויבשים.
after-bone-surgery-raise = תנו ליד או לרגל לנוח על כריות.
after-bone-surgery-ask = שאלו: כמה משקל מותר לי להעמיס על היד או הרגל?
after-bone-surgery-lead = { $phone ->
    [none] **התקשרו** לצוות מיד אם:
   *[other] **התקשרו** לצוות ({ $phone }) מיד אם:
}
after-bone-surgery-numb = אצבעות היד או הרגל נעשות כחולות, חיוורות או חסרות תחושה
after-bone-surgery-calf = החלק האחורי של השוק (מתחת לברך) כואב או מתנפח

## after/bone-call
after-bone-call = אחרי ניתוח או מחט: מתי להתקשר
after-bone-call-lead = { $phone ->
    [none] **התקשרו** לצוות אם יש:
   *[other] **התקשרו** לצוות ({ $phone }) אם יש:
}
after-bone-call-fever = חום או צמרמורות
after-bone-call-red = יותר אודם, חום או נפיחות במקום
after-bone-call-pus = נוזל או מוגלה
after-bone-call-pain = כאב שגובר
after-bone-call-night = זיהום במפרק לא יכול לחכות. בלילה, לכו לחדר מיון.

## after/womb-home
after-womb-home = בבית, שימי תחבושת היגיינית
after-womb-home-pad = חומר הניגוד יוצא. הוא יכול להיות דביק ועם מעט דם.
after-womb-home-bleeding = דימום קל והתכווצויות הם דבר שכיח במשך יום או יומיים.
after-womb-home-ask = שאלי: מתי מותר לי לטבול באמבטיה, לשחות ולקיים יחסי מין?

## after/womb-call
after-womb-call = אחרי בדיקת הרחם: מתי להתקשר
after-womb-call-lead = { $phone ->
    [none] **התקשרי** לצוות אם יש:
   *[other] **התקשרי** לצוות ({ $phone }) אם יש:
}
after-womb-call-fever = חום
after-womb-call-pain = כאב חזק, או כאב שגובר
after-womb-call-bleeding = דימום חזק (תחבושת היגיינית מלאה בתוך שעה)
after-womb-call-fluid = הפרשה מהנרתיק שלא רגילה אצלך
after-womb-call-rash = פריחה יכולה להופיע כעבור ימים. גם אז התקשרי.

## after/milk
after-milk = את יכולה להמשיך להניק
after-milk-dye = [חומר ניגוד](contrast-dye) הוא לא סיבה להפסיק. מעט מאוד עובר לחלב.
after-milk-sedative = קיבלת [תרופת הרגעה](sedative) או תרופה נגד כאב? שאלי מתי אפשר להניק.
