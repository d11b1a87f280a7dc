# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = חלקים בתוך הגוף
picture-what-is-it-shows-description = גוף שמצוירים בתוכו כמה חלקים: הלב וכלי הדם, הקיבה והמעיים, והרחם. פלואורוסקופיה יכולה להראות את החלקים האלה בפעולה.
picture-what-is-it-helps = מסתכלים יחד על המסך
picture-what-is-it-helps-description = רופאה מצביעה על מקום במסך. גם המטופל מסתכל. התמונות עוזרות לגלות מה הבעיה ולכוון את הטיפול.

## Common uses
picture-uses-overview = חמישה שימושים נפוצים
picture-uses-overview-description = חמש תמונות קטנות: מערכת העיכול, הלב, צינורית קטנה בכלי דם, עצם ירך עם בורג, והרחם.

## Why you need it
picture-why-function = לראות איך הבליעה פועלת
picture-why-function-description = גבר שותה. זכוכית מגדלת מראה איך הוושט דוחף את המשקה למטה. סרט מראה איך חלק בגוף פועל.
picture-why-guide = המסך מראה את הדרך
picture-why-guide-description = רופאה מזיזה צינורית דקה בתוך מטופל. היא מביטה במסך בזמן העבודה. התמונות הנעות מראות לה את הדרך.

## Getting ready
picture-get-ready-depends = שאלו מה לעשות
picture-get-ready-depends-description = אישה מתקשרת לרופא שלה. לפני בדיקות מסוימות היא יכולה לאכול ולשתות. לפני אחרות היא חייבת להפסיק לזמן מה לאכול, לשתות או לקחת תרופות מסוימות.
picture-get-ready-food = להפסיק לאכול לפני הבדיקה
picture-get-ready-food-description = גבר יושב ליד שולחן. יש איקס על האוכל ועל השתייה. השעון מראה שעוברות כמה שעות. ייתכן שגם אתם תצטרכו לחכות.
picture-get-ready-medicines = התקשרו בקשר לתרופות שלכם
picture-get-ready-medicines-description = גבר עם הכדורים שלו מתקשר לרופא שלו. יש איקס על השלכת כדורים לפח. אל תפסיקו שום תרופה על דעת עצמכם.
picture-get-ready-tell-us = ספרו לנו על הבריאות שלכם
picture-get-ready-tell-us-description = מטופלת מספרת לצוות על היריון, הנקה, אלרגיה, ריאות, כליות וצילומי רנטגן קודמים. הצוות צריך לדעת זאת לפני הבדיקה.
picture-get-ready-day = מוכנים ליציאה
picture-get-ready-day-description = אישה יוצאת מהבית עם התיק והרשימה שלה, ובחור צעיר מלווה אותה. התכשיטים שלה נשארים בקערית. הביאו את הרשימה, אבל בלי תכשיטים.

## What happens
picture-what-happens-where = מרכז ובית חולים
picture-what-happens-where-description = אישה הולכת למרכז רנטגן. לידו בית חולים, ובו מטופל במיטה. הבדיקה שלכם יכולה להיות בכל אחד מהם.
picture-what-happens-clothes = מחליפים לחלוק
picture-what-happens-clothes-description = טכנאית רנטגן נותנת לגבר חלוק של בית חולים. אחר כך הוא לובש את החלוק, והבגדים שלו תלויים. הצוות יכול לעזור לכם להחליף בגדים.
picture-what-happens-shield = מגן עופרת
picture-what-happens-shield-description = מטופל שוכב על שולחן הרנטגן. טכנאית רנטגן מניחה מגן עופרת על הבטן התחתונה שלו. הוא חוסם קרינה שהמטופל לא צריך.
picture-what-happens-comfort = תרופה שעוזרת להירגע
picture-what-happens-comfort-description = רופאה נותנת למטופל תרופה דרך צינורית ביד. טכנאית רנטגן מניחה יד על כתפו. ייתכן שגם אתם תקבלו קודם תרופה.
picture-what-happens-drink = שתיית חומר ניגוד
picture-what-happens-drink-description = אישה עומדת ליד שולחן הרנטגן ושותה מכוס. על המסך רואים את הוושט והקיבה שלה לבנים וברורים.
picture-what-happens-dye = עירוי או חוקן
picture-what-happens-dye-description = אישה יושבת עם עירוי ביד. גבר שוכב על הצד מתחת לסדין, עם צינורית לחוקן. חומר ניגוד יכול להיכנס בכל אחת מהדרכים.
picture-what-happens-table = ליד שולחן הרנטגן
picture-what-happens-table-description = גבר שוכב על שולחן הרנטגן ואישה עומדת לידו. תמונות קטנות מראות להסתובב, להזיז יד אחת ולעצור את הנשימה.
picture-what-happens-catheter = החדרת צנתר
picture-what-happens-catheter-description = מטופל שוכב מתחת לסדין נקי. הצוות מחדיר צינורית דקה במפשעה שלו. תמונה קטנה מראה שני מקומות: מפשעה ומרפק.
picture-what-happens-finish = אחרי הבדיקה
picture-what-happens-finish-description = מטופל נח במיטה עם תחבושת קטנה על היד. טכנאית רנטגן בודקת מה שלומו. ייתכן שגם אתם תנוחו קצת.

## After the exam
picture-after-barium = לשתות מים אחרי בריום
picture-after-barium-description = גבר שותה כוס מים. באסלה יש צואה בהירה. לוח שנה מראה כמה ימים. צואה בהירה היא דבר רגיל אחרי בריום.
picture-after-catheter-site = מתי להתקשר לצוות
picture-after-catheter-site-description = אישה מתקשרת. ארבע תמונות קטנות מראות על מה להתקשר: גוש שגדל, נוזל, אודם שמתפשט וחום.
picture-after-home = מישהו לוקח אתכם הביתה
picture-after-home-description = אישה צעירה עוזרת לגבר מבוגר להגיע למכונית שלה. היא לוקחת אותו הביתה. אחרי תרופת הרגעה, גם אתם צריכים מישהו.

## Is it safe?
picture-safe-pregnant = ספרי לנו אם את בהיריון
picture-safe-pregnant-description = לפני הבדיקה, אישה בהיריון מספרת לטכנאית רנטגן על העובר שלה. ספרי גם את לצוות, כי קרני רנטגן עלולות להזיק לעובר.
picture-safe-little-risk = כל בדיקה שונה
picture-safe-little-risk-description = רופאה מדברת עם מטופל. תרשים מראה שלוש בדיקות, ממעט קרינה ועד יותר. לרוב האנשים הסיכון קטן.
picture-safe-past-x-rays = הביאו את צילומי הרנטגן הקודמים
picture-safe-past-x-rays-description = אישה מביאה את צילומי הרנטגן הקודמים שלה ומספרת עליהם לרופאה. הסיכון יכול להצטבר, לכן דברו על כולם.
picture-safe-dye-allergy = דברו על האלרגיות שלכם
picture-safe-dye-allergy-description = בחור צעיר מספר לרופאה על פריחה שהייתה לו מחומר ניגוד, ועל פירות ים. ספרו לצוות על האלרגיות שלכם לפני הבדיקה.

## Your results
picture-results-depends = בדיקות שונות, תמונות שונות
picture-results-depends-description = קווים מחברים ארבעה צילומי רנטגן לארבעה חלקים בגוף של גבר: קיבה, לב, ירך ומעי. כל בדיקה מחפשת דברים אחרים.
picture-results-who = רדיולוג מפענח את התמונות שלכם
picture-results-who-description = רדיולוגית מסתכלת על צילומי רנטגן במסך. דף עובר לרופא אחר, שקורא אותו. ייתכן שהרופא שלכם ישאל רופא מומחה.
picture-results-ask = שאלו על התוצאות שלכם
picture-results-ask-description = מטופלת מדברת עם הרופא שלה. היא שואלת מתי תקבל את התוצאות, מה הן מראות ולמי להתקשר.

## Words to know
picture-word-catheter = צנתר
picture-word-catheter-description = צינורית ארוכה ודקה. הקצה שלה מצויר בגדול, כדי שתראו שהיא חלולה. נוזל יכול לזרום דרכה.
picture-word-stent = סטנט
picture-word-stent-description = קודם, כלי דם צר. אחר כך צינורית רשת קטנה, הסטנט, מחזיקה אותו פתוח, והדם יכול לזרום.
picture-word-iv-line = עירוי
picture-word-iv-line-description = צינורית דקה יוצאת משקית נוזל אל וריד ביד. הנוזל נכנס ישר לדם שלכם.
picture-word-lead-apron = סינרי עופרת
picture-word-lead-apron-description = מטופל לובש סינר עופרת קצר על הבטן התחתונה. טכנאית רנטגן לובשת סינר ארוך. עופרת חוסמת קרני רנטגן.
picture-word-c-arm = זרוע C
picture-word-c-arm-description = מכשיר רנטגן בצורת האות C. קצה אחד מעל המטופל, והקצה השני מתחת לשולחן. קרני רנטגן עוברות בין שני הקצוות.

## Doses
picture-doses = קרינה, בהשוואה לטבע
picture-doses-description = כל עמודה מראה כמה זמן לוקח לטבע לתת לכם קרינה כמו בבדיקה אחת. העמודה של צילום חזה זעירה. העמודה של חוקן בריום היא הארוכה ביותר.
