# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = תגובה אלרגית
word-allergic-reaction-meaning = כשהגוף מגיב רע למשהו, למשל בפריחה, בנפיחות או בקושי לנשום.

word-artery = עורק
word-artery-meaning = כלי דם שמוביל דם מהלב לחלקים אחרים בגוף.

word-barium = בריום
word-barium-meaning = חומר ניגוד לבן, כמו גיר. רואים אותו היטב בצילום רנטגן.

word-cardiac-catheterization = צנתור לב
word-cardiac-catheterization-meaning = בדיקת לב. הצוות מוביל צינורית דקה דרך כלי דם אל הלב.

word-catheter = צנתר
word-catheter-meaning = צינורית דקה וחלולה שנכנסת לגוף. היא מכניסה נוזל או מנקזת נוזל עודף החוצה.

word-contrast-dye = חומר ניגוד
word-contrast-dye-meaning = חומר שמכניסים לגוף כדי לראות טוב יותר חלקים בצילום רנטגן.

word-enema = חוקן
word-enema-meaning = דרך להכניס נוזל לרקטום, שהוא סוף המעי, דרך פי הטבעת.

# לא צום דתי.
word-fast = צום
word-fast-meaning = לא לאכול ולא לשתות במשך זמן מוגדר.

word-fluoroscopy = שיקוף (פלואורוסקופיה)
word-fluoroscopy-meaning = סוג של צילום רנטגן שפועל כמו סרט. הוא מראה חלקים בתוך הגוף בזמן שהם זזים.

word-hysterosalpingogram = היסטרוסלפינגוגרם (HSG, צילום רחם)
word-hysterosalpingogram-meaning = בדיקת רנטגן של איברי הרבייה של אישה, כמו הרחם.

word-iv-line = צינורית לווריד (עירוי, ונפלון)
word-iv-line-meaning = צינורית דקה שמעבירה נוזל ישר לתוך וריד.

word-joint = מפרק
word-joint-meaning = מקום שבו שתי עצמות נפגשות, כמו הברך, הירך או המרפק.

word-outpatient = בלי אשפוז (מרפאת חוץ)
word-outpatient-meaning = מקבלים טיפול ולא נשארים לילה בבית החולים.

word-provider = הרופא או המטפל
word-provider-meaning = רופא, אחות או אדם אחר שמטפל בכם.

word-radiation = קרינה
word-radiation-meaning = אנרגיה שנעה כקרניים. קרני רנטגן הן סוג אחד. חלק מהקרינה בא מהטבע.

word-radiologist = רדיולוג
word-radiologist-meaning = רופא שהוכשר לפענח צילומי רנטגן ותמונות אחרות של הגוף.

word-sedative = תרופת הרגעה (טשטוש)
word-sedative-meaning = תרופה שעוזרת לכם להיות רגועים או ישנוניים.

word-stent = סטנט (תומכן)
word-stent-meaning = צינורית קטנה שמחזיקה פתוח כלי דם צר או חסום, או צינור אחר בגוף.

word-technologist = טכנאי רנטגן
word-technologist-meaning = אדם שהוכשר לצלם צילומי רנטגן. הוא חלק מהצוות.

word-vein = וריד
word-vein-meaning = כלי דם שמחזיר דם אל הלב.

word-x-ray = קרני רנטגן (צילום רנטגן)
word-x-ray-meaning = קרניים שיוצרות תמונה של פנים הגוף. הן סוג של קרינה.
word-c-arm = זרוע C
word-c-arm-meaning = מכשיר רנטגן בצורת האות C. קצה אחד מעליכם, והקצה השני מתחתיכם.
word-lead-apron = סינר עופרת
word-lead-apron-meaning = כיסוי כבד שיש בו עופרת. הוא חוסם קרינה.
