# The pages of the screen about this guide

## about/what
about-what = מהו המדריך הזה
about-what-plain = המדריך הזה מסביר על בדיקת שיקוף במילים פשוטות. הוא נועד למטופלים.
about-what-who = הרופאים במרפאה שלכם לא כתבו אותו.
about-what-advice = הוא לא בא במקום העצות של הצוות המטפל בכם.

## about/not
about-not = מה המדריך הזה לא עושה
about-not-lead = המדריך הזה:
about-not-diagnosis = **לא** מגלה ממה אתם סובלים
about-not-advice = **לא** נותן לכם עצות אישיות
about-not-know = **לא** יודע מי אתם
about-not-store = **לא** שומר מידע עליכם

## about/source
about-source = מאיפה המידע
# Print the name as it stands.
about-source-credit = מקור: MedlinePlus, National Library of Medicine
about-source-others = עובדות אחרות לקוחות מארגוני בריאות וממחקרים. כל המקורות רשומים בדפים האחרונים.
about-source-new = הניסוח הוא שלנו.

## about/differs
about-differs = היכן אנו הולכים לפי עצות חדשות יותר
about-differs-lead = שלושה דברים כתובים ב-MedlinePlus בגישה ישנה יותר. לפי עצות חדשות יותר של מומחים:
about-differs-shield = מגן: המכשירים היום משתמשים בפחות קרינה, ולכן לרוב אין בו צורך
about-differs-shellfish = פירות ים: הסיכון לא גדול יותר מאשר באלרגיות אחרות
about-differs-pregnancy = היריון: רוב מנות הקרינה נמוכות בהרבה ממה שמזיק; אפשר לעשות בדיקה נחוצה

## about/status
about-status = הטקסט הזה עוד צריך לעבור ביקורת
about-status-draft = שום איש מקצוע רפואי עוד לא בדק את הטקסט הזה. גם שום מתרגם מוסמך לא בדק אותו.
about-status-ask = יש לכם ספק? שאלו את הצוות המטפל בכם.

## about/licence
about-licence = לשימוש חופשי
about-licence-free = התוכנה והטקסט הם לשימוש חופשי. רישיונות: MIT או Apache-2.0.
about-licence-fonts = גופנים: SIL Open Font License 1.1.
about-licence-date = הטקסט נכתב בנובמבר 2026.
