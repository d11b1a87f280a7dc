# Names and descriptions of the films: for Listen, screen readers and paper.
film-moves = בליעה בסרט רנטגן
film-moves-description = בצד אחד, צילום רנטגן שלא זז. בצד השני, סרט: משקה לבן יורד דרך הוושט אל הקיבה. רואים אותו זז.
film-moves-still = צילום רנטגן: תמונה אחת
film-moves-moving = שיקוף: סרט
film-swallow-enema = בריום עובר בתוך הגוף
film-swallow-enema-description = קודם, בריום עובר מהפה אל הקיבה. גל בוושט דוחף אותו. אחר כך בריום ממלא את המעי הגס מקצהו. הצוות יכול לראות כל חלק.
film-heart = זרימת הדם בלב
film-heart-description = לב פועם. צינורית דקה עולה דרך עורק. חומר ניגוד ממלא את העורקים של הלב עצמו, ואז נשטף. כך רואים איך הדם זורם.
film-catheter-stent = סטנט פותח כלי דם
film-catheter-stent-description = כלי דם צר במקום אחד. בלון קטן פותח שם סטנט. הבלון יוצא. הסטנט נשאר, והדם יכול לזרום שוב.
film-bones = תיקון של עצם שבורה
film-bones-description = עצם שבורה מוחזרת למקומה. אחר כך מכניסים חלקי מתכת, שלב אחר שלב, כדי להחזיק אותה. הצוות רואה כל שלב.
film-hysterosalpingogram = חומר הניגוד מראה את הרחם והחצוצרות
film-hysterosalpingogram-description = חומר ניגוד ממלא את הרחם, ואז שתי חצוצרות דקות. בקצות החצוצרות הוא נשפך החוצה. זה מראה שהחצוצרות פתוחות.
film-pictures = מה הצוות רואה
film-pictures-description = המסך של הצוות מראה קיבה. היא מתמלאת בבריום לבן, והצוות רואה אותה זזה.
