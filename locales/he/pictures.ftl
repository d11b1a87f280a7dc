# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = חלקים בתוך הגוף
picture-what-is-it-shows-description = גוף שמצוירים בתוכו כמה חלקים: הלב וכלי הדם, הקיבה והמעיים, והרחם. שיקוף יכול להראות את החלקים האלה בפעולה.
picture-what-is-it-helps = מסתכלים יחד על המסך
picture-what-is-it-helps-description = רופאה מצביעה על מקום במסך. גם המטופל מסתכל. התמונות עוזרות לגלות מה הבעיה ולהנחות את הטיפול.

## Common uses
picture-uses-overview = שימושים נפוצים
picture-uses-overview-description = חמש תמונות קטנות: מערכת העיכול, הלב, צינורית קטנה בכלי דם, עצם ירך עם בורג, והרחם.

## Why you need it
picture-why-function = לראות איך הבליעה פועלת
picture-why-function-description = מטופל שותה. זכוכית מגדלת מראה איך הוושט דוחף את המשקה למטה. סרט מראה איך חלק בגוף פועל.
picture-why-guide = המסך מראה את הדרך
picture-why-guide-description = רופאה מזיזה צינורית דקה בתוך מטופל. היא מביטה במסך בזמן העבודה. התמונות הנעות מראות לה את הדרך.

## Getting ready
picture-get-ready-depends = שאלו מה לעשות
picture-get-ready-depends-description = מטופלת מתקשרת לרופאה ושואלת: אפשר להמשיך לאכול, לשתות ולקחת תרופות, או שחייבים לחכות כמה שעות?
picture-get-ready-food = שאלו על אוכל ושתייה
picture-get-ready-food-description = מטופל מתקשר לרופאה. על השולחן אוכל ומים, עם סימן שאלה ושעון. שאלו מתי להפסיק לאכול ולשתות.
picture-get-ready-medicines = התקשרו בקשר לתרופות שלכם
picture-get-ready-medicines-description = מטופל עם כדורים מתקשר לרופאה. יש איקס על השלכת כדורים לפח. אל תפסיקו שום תרופה על דעת עצמכם.
picture-get-ready-tell-us = ספרו לצוות על הבריאות שלכם
picture-get-ready-tell-us-description = מטופלת מספרת לצוות על היריון, הנקה, אלרגיה, ריאות, כליות ומדלל דם. הצוות צריך לדעת זאת לפני הבדיקה.
picture-get-ready-day = מוכנים ליציאה
picture-get-ready-day-description = מטופל יוצא מהבית עם תיק ורשימה, ובחור צעיר מלווה אותו. התכשיטים נשארים בקערית. הביאו את הרשימה, אבל בלי תכשיטים.

## What happens
picture-what-happens-where = מרכז ובית חולים
picture-what-happens-where-description = אישה הולכת למרכז רנטגן. לידו בית חולים, ובו מטופל במיטה. הבדיקה שלכם יכולה להיות בכל אחד מהם.
picture-what-happens-clothes = מחליפים לחלוק
picture-what-happens-clothes-description = טכנאי רנטגן נותן למטופל חלוק של בית חולים. אחר כך המטופל לובש את החלוק, והבגדים תלויים. הצוות יכול לעזור לכם להחליף בגדים.
picture-what-happens-shield = מגן עופרת
picture-what-happens-shield-description = מטופל שוכב על שולחן הרנטגן. טכנאי רנטגן מניח מגן עופרת על חלק מהגוף. הוא חוסם קרינה מיותרת.
picture-what-happens-comfort = תרופה שעוזרת להירגע
picture-what-happens-comfort-description = רופאה נותנת למטופל תרופה דרך צינורית ביד. טכנאי רנטגן מניח יד על הכתף של המטופל. ייתכן שגם אתם תקבלו קודם תרופה.
picture-what-happens-drink = שתיית חומר ניגוד
picture-what-happens-drink-description = אישה עומדת ליד שולחן הרנטגן ושותה מכוס. על המסך רואים את הוושט והקיבה שלה לבנים וברורים.
picture-what-happens-dye = עירוי או חוקן
picture-what-happens-dye-description = אישה יושבת עם עירוי ביד. גבר שוכב על הצד מתחת לסדין, עם צינורית לחוקן. חומר ניגוד יכול להיכנס בכל אחת מהדרכים.
picture-what-happens-table = ליד שולחן הרנטגן
picture-what-happens-table-description = מטופל שוכב על שולחן הרנטגן, או עומד לידו. תמונות קטנות מראות איך להסתובב, להזיז יד אחת ולעצור את הנשימה.
picture-what-happens-catheter = החדרת צנתר
picture-what-happens-catheter-description = מטופל שוכב מתחת לסדין נקי. הצוות מחדיר צינורית דקה במפשעה שלו. תמונה קטנה מראה שני מקומות: מפשעה ומרפק.
picture-what-happens-finish = אחרי הבדיקה
picture-what-happens-finish-description = מטופל נח במיטה. טכנאי רנטגן בודק מה שלומו. ייתכן שגם אתם תנוחו קצת.

## After the exam
picture-after-barium = לשתות מים אחרי בריום
picture-after-barium-description = מטופל שותה כוס מים. באסלה יש צואה בהירה. לוח שנה מראה כמה ימים. צואה בהירה היא דבר רגיל אחרי בריום.
picture-after-catheter-site = מתי להתקשר לצוות
picture-after-catheter-site-description = מטופל מתקשר לצוות. ארבע תמונות קטנות מראות מתי: גוש שהולך וגדל, נוזל, אודם שמתפשט וחום.
picture-after-home = מישהו לוקח אתכם הביתה
picture-after-home-description = אישה צעירה עוזרת למטופל להגיע למכונית שלה. היא לוקחת אותו הביתה. אחרי תרופת הרגעה, מבוגר חייב לקחת גם אתכם הביתה.

## Is it safe?
picture-safe-pregnant = ספרי לצוות אם ייתכן שאת בהיריון
picture-safe-pregnant-description = לפני הבדיקה, אישה בהיריון מספרת לטכנאי רנטגן על העובר שלה. ספרי גם את לצוות, כי קרני רנטגן עלולות להזיק לעובר.
picture-safe-little-risk = כל בדיקה שונה
picture-safe-little-risk-description = רופאה מדברת עם מטופל. תרשים מראה שלוש בדיקות, ממעט קרינה ועד יותר. לרוב האנשים הסיכון קטן.
picture-safe-ask-how-much = שאלו כמה קרינה תקבלו
picture-safe-ask-how-much-description = מטופלת שואלת את הרופאה: כמה? עמודה נמוכה, עמודה בינונית ועמודה גבוהה מראות שלוש בדיקות, עם פחות ועם יותר קרינה.
picture-safe-past-x-rays = הביאו את צילומי הרנטגן הקודמים
picture-safe-past-x-rays-description = מטופל מביא צילומי רנטגן קודמים ומספר עליהם לרופאה. ספרו גם אתם לצוות על כל הצילומים שלכם.
picture-safe-dye-allergy = דברו על האלרגיות שלכם
picture-safe-dye-allergy-description = מטופל מספר לרופאה על פריחה שהייתה לו מחומר ניגוד, ועל פירות ים. ספרו לצוות על האלרגיות שלכם לפני הבדיקה.

## Your results
picture-results-depends = בדיקות שונות, תמונות שונות
picture-results-depends-description = קווים מחברים ארבעה צילומי רנטגן לארבעה חלקים בגוף של גבר: קיבה, לב, מפרק הירך ומעי. כל בדיקה מחפשת דברים אחרים.
picture-results-who = רדיולוגית מפענחת את התמונות שלכם
picture-results-who-description = רדיולוגית מסתכלת על צילומי רנטגן במסך. דף עובר לרופא אחר, שקורא אותו. ייתכן שהרופא שלכם ישאל רופא מומחה.
picture-results-ask = שאלו על התוצאות שלכם
picture-results-ask-description = מטופל מדבר עם הרופאה. הוא שואל מתי יגיעו התוצאות, מה הן מראות ולמי להתקשר.

## Words to know
picture-word-catheter = צנתר
picture-word-catheter-description = צינורית ארוכה ודקה. הקצה שלה מצויר בגדול, כדי שתראו שהיא חלולה. נוזל יכול לזרום דרכה.
picture-word-stent = סטנט
picture-word-stent-description = קודם, כלי דם צר. אחר כך צינורית רשת קטנה, הסטנט, מחזיקה אותו פתוח, והדם יכול לזרום.
picture-word-iv-line = עירוי
picture-word-iv-line-description = צינורית דקה יוצאת משקית נוזל אל וריד ביד. הנוזל נכנס ישר לדם שלכם.
picture-word-lead-apron = סינרי עופרת
picture-word-lead-apron-description = מטופל לובש סינר עופרת קצר על הבטן התחתונה. טכנאי רנטגן לובש סינר ארוך. עופרת חוסמת קרני רנטגן.
picture-word-c-arm = זרוע C
picture-word-c-arm-description = מכשיר רנטגן בצורת האות C. קצה אחד מעל המטופל, והקצה השני מתחת לשולחן. קרני רנטגן עוברות בין שני הקצוות.

## Doses
picture-doses = קרינה, בהשוואה לטבע
picture-doses-description = כל עמודה מראה כמה זמן לוקח לטבע לתת לכם קרינה כמו בבדיקה. השוו אותן לשנה אחת של הטבע.

picture-after-emergency = להזעיק עזרה מיד
picture-after-emergency-description = מטופל מזמין אמבולנס. ארבע תמונות מראות מתי: כאב בחזה, קושי לנשום עם פנים נפוחות, התעלפות, ופנים צנוחות עם יד חלשה.
picture-after-emergency-more = עוד סיבות להזעיק עזרה
picture-after-emergency-more-description = מטופל מזמין אמבולנס. תמונה אחת מראה יד שלוחצת במקום שיש בו דימום. השנייה מראה כף רגל קרה וחיוורת.
picture-after-remember = שלושה דברים לזכור
picture-after-remember-description = מטופל חושב על שלושה דברים. תמונות קטנות מראות את שלושת הדברים שבדף הזה.
picture-after-stent-card = שמרו את כרטיס הסטנט
picture-after-stent-card-description = גבר מכניס כרטיס לארנק. על הכרטיס סטנט ולב. החזיקו את הכרטיס איתכם.
picture-after-womb = מנוחה אחרי בדיקת הרחם
picture-after-womb-description = אישה נחה על ספה עם בקבוק חם על הבטן. על השולחן תחבושת היגיינית. ייתכנו התכווצויות ודימום קל.
picture-get-ready-bowel = נוזלים צלולים ומעי ריק
picture-get-ready-bowel-description = מים, מרק צלול ותה בלי חלב מותרים. יש איקס על צלחת אוכל. אבקה במים מרוקנת את המעי לפני הבדיקה.
picture-safe-child = הורה נשאר קרוב
picture-safe-child-description = ילד יושב על שולחן הרנטגן. האב לובש סינר עופרת ומחזיק את ידו. טכנאית רנטגן עומדת ליד.
picture-safe-skin = בדקו אם יש אודם בגב
picture-safe-skin-description = גבר רואה במראה כתם אדום בגב שלו. שני לוחות שנה מראים שעברו כמה שבועות מאז הבדיקה.
picture-what-happens-bowel = נוזל לבן למעי
picture-what-happens-bowel-description = גבר שוכב על הצד מתחת לסדין. אחות נשארת איתו. תמונה קטנה מראה נוזל לבן שעובר דרך צינורית אל המעי שלו.
picture-what-happens-wrist = צינורית דקה בשורש כף היד
picture-what-happens-wrist-description = שתי דמויות קטנות מראות את שורש כף היד ואת המפשעה. למטה, תרופה מאלחשת את שורש כף היד. אחר כך צינורית דקה נכנסת ועולה בזרוע.
picture-what-happens-press = לוחצים על המקום
picture-what-happens-press-description = גבר שוכב על הגב במיטה. שעון מראה שעוברות כמה שעות. למטה יש שתי דרכים: יד לוחצת על שורש כף היד, או רצועה לוחצת עליו.
picture-what-happens-c-arm = זרוע C בניתוח
picture-what-happens-c-arm-description = מטופלת ישנה מתחת לסדין. זרוע C עומדת מעל מפרק הירך. המנתח לובש סינר עופרת ומסתכל במסך על העצם ועל הברגים.
picture-what-happens-joint = מחט מונחית אל מפרק
picture-what-happens-joint-description = זרוע C עומדת מעל ברך של אישה. רופאה מכוונת לתוכה מחט ומסך מראה את המקום. קודם מנקים את העור.
picture-what-happens-bone-numb = מאלחשים את העור
picture-what-happens-bone-numb-description = מטופלת שוכבת על שולחן הרנטגן. רופאה מאלחשת את העור של הברך במחט קטנה.
picture-what-happens-bone-rest = מנוחה אחרי הבדיקה
picture-what-happens-bone-rest-description = מטופלת עם ברך חבושה נחה במיטה. אחות בודקת מה שלומה.
picture-what-happens-womb-finish = מנוחה אחרי הבדיקה
picture-what-happens-womb-finish-description = אישה נחה אחרי הבדיקה. טכנאי רנטגן בודק מה שלומה. על השולחן תחבושת היגיינית.
picture-what-happens-womb = על שולחן הרנטגן
picture-what-happens-womb-description = אישה שוכבת על הגב, הברכיים מתחת לסדין. אחות ורופאה איתה. תמונה קטנה מראה את המכשיר שמחזיק את הנרתיק פתוח.
picture-what-happens-full = קיבה מלאה
picture-what-happens-full-description = הקיבה של מטופלת מלאה. היא מרימה יד כדי לומר לאחות. אמרו גם אתם לצוות אם משהו לא בסדר.
picture-what-happens-wait = כמה זמן נמשכת הבדיקה
picture-what-happens-wait-description = מטופל מחכה על כיסא. שעון אחד מראה זמן קצר לקיבה, ואחר כמה שעות למעי הדק. אחר כך יש אוכל ושתייה.
picture-what-happens-bowel-fill = בריום ממלא את המעי
picture-what-happens-bowel-fill-description = גבר שוכב על הצד מתחת לסדין. אחות נשארת איתו. תמונה קטנה מראה נוזל לבן שממלא את המעי שלו.
picture-what-happens-toilet = הולכים לשירותים
picture-what-happens-toilet-description = אחות הולכת עם גבר בחלוק אל השירותים. באסלה יש נוזל לבן: הבריום יוצא.
picture-what-happens-sleep = ישנים, או מאלחשים חלק אחד
picture-what-happens-sleep-description = אישה ישנה על השולחן עם מסכה. תמונה קטנה מראה אישה ערה, שרגל אחת שלה מאולחשת.
picture-what-happens-stop = מותר לומר די
picture-what-happens-stop-description = אישה על השולחן מרימה יד. הרופאה מרימה את שתי ידיה ועוצרת. תמונה קטנה מראה התכווצויות ברחם.
picture-get-ready-tell-more = ספרו על אלה לצוות
picture-get-ready-tell-more-description = מטופל מספר לאח על בעיות בריאות ועל צילומי רנטגן קודמים. תמונות קטנות מראות מה יש בדף הזה.
picture-get-ready-womb-when = אחרי המחזור
picture-get-ready-womb-when-description = אישה מצביעה על לוח שנה. קודם ימים עם דימום. בימים שאחריהם יש סימן וי.
picture-get-ready-womb = לפני בדיקת הרחם
picture-get-ready-womb-description = אישה מתקשרת ושואלת על כדור נגד כאב. תחבושת היגיינית נכנסת לתיק שלה. ציור של אסלה מראה שהיא הולכת קודם לשירותים.
picture-after-emergency-belly = כאב בטן חזק מאוד
picture-after-emergency-belly-description = מטופל מזמין אמבולנס. תמונה מראה שתי ידיים על בטן שכואבת מאוד.
picture-after-emergency-bowel = כאב בטן או דם טרי
picture-after-emergency-bowel-description = מטופל מזמין אמבולנס. תמונה אחת מראה בטן שכואבת מאוד, והשנייה דם טרי באסלה.
picture-after-emergency-bleed = דימום שלא נפסק
picture-after-emergency-bleed-description = מטופל מזמין אמבולנס. תמונה מראה יד שלוחצת על מקום שיש בו דימום.
picture-after-barium-call = מתי להתקשר אחרי בריום
picture-after-barium-call-description = מטופל מתקשר לצוות. ארבע תמונות קטנות מראות מתי: כאב בטן, הקאות, אין יציאות, וחום.
picture-after-site-care = לא להרים דברים כבדים
picture-after-site-care-description = למטופל יש תחבושת במקום שבו נכנסה הצינורית הדקה. יש איקס על תיקים כבדים. לוח שנה מראה כמה ימים.
picture-after-joint = קרח על המפרק
picture-after-joint-description = אישה יושבת עם רגל מורמת. קרח עטוף בבד מונח על הברך. שעון מראה 15 דקות.
picture-after-bone-surgery = הרגל נחה על כריות
picture-after-bone-surgery-description = מטופלת נחה על ספה בבית. רגל אחת שלה בגבס ומונחת על כריות. ציור של גבס במקלחת מסומן באיקס.
picture-after-joint-call = מתי להתקשר בגלל מפרק
picture-after-joint-call-description = אישה מתקשרת לצוות. שלוש תמונות קטנות מראות מתי: ברך אדומה ונפוחה, נוזל וחום.
picture-after-womb-call = מתי להתקשר אחרי הבדיקה הזאת
picture-after-womb-call-description = אישה מתקשרת לצוות. שלוש תמונות קטנות מראות מתי: כאב בטן, דימום חזק וחום.
picture-after-milk = הנקה אחרי הבדיקה
picture-after-milk-description = אישה יושבת על ספה ומניקה את התינוק שלה. גם את יכולה להמשיך להניק.
picture-what-happens-womb-dye = חומר הניגוד ממלא את הרחם
picture-what-happens-womb-dye-description = הרחם, מצויר בגדול. צינורית דקה באה מלמטה. חומר ניגוד לבן ממלא את הרחם ויוצא משתי החצוצרות.
picture-what-happens-drain = סטנט, נקז וצינורית לתרופות
picture-what-happens-drain-description = בלון פותח כלי דם צר, וסטנט מחזיק אותו פתוח. נקז מוציא נוזל מהבטן. צינורית מביאה תרופה לווריד.
picture-after-drain = טיפול בנקז
picture-after-drain-description = מטופל מתקשר לצוות. תמונות קטנות מראות: לא למשוך את הצינורית, לשמור אותה יבשה, ולהתקשר אם יש אודם או חום.
