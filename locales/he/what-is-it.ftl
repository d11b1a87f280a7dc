# Topic: what-is-it
what-is-it-title = מה זה?
what-is-it-hint = רנטגן שזז, כמו סרט

## what-is-it/moves
what-is-it-moves = צילום רנטגן שזז
what-is-it-moves-photo = [צילום רנטגן](x-ray) רגיל הוא כמו תמונה.
what-is-it-moves-movie = [פלואורוסקופיה](fluoroscopy) היא כמו סרט. היא מראה חלקים בתוך הגוף שלכם בזמן שהם זזים.

## what-is-it/shows
what-is-it-shows = היא מראה את הגוף שלכם בפעולה
what-is-it-shows-lead = על מסך, הצוות רואה את האיברים והרקמות שלכם זזים, בזמן אמת. היא יכולה להראות:
what-is-it-shows-heart = את הלב ואת כלי הדם
what-is-it-shows-digestion = את הקיבה והמעיים, כשהם מעכלים אוכל
what-is-it-shows-reproductive = את איברי הרבייה

## what-is-it/helps
what-is-it-helps = היא עוזרת לגלות בעיות ולטפל בהן
what-is-it-helps-find = היא יכולה לעזור לרופא לגלות מה הבעיה. היא מתאימה לסוגים רבים של בעיות.
what-is-it-helps-treat = היא יכולה גם לכוון טיפולים מסוימים.
what-is-it-helps-ask = שאלו את הרופא: מה תראה הבדיקה? איך היא תעזור לי?
