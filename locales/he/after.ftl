# Topic: after
after-title = אחרי הבדיקה
after-hint = מה לעשות בבית

## after/barium
after-barium = אחרי בריום, שתו יותר מים
after-barium-water = אם קיבלתם [בריום](barium), שתו יותר מים מהרגיל.
after-barium-stools = הצואה עשויה להיות בהירה במשך כמה ימים.
after-barium-tell = ספרו לצוות אם יש לכם עצירות (קושי ביציאות) יותר מיומיים.

## after/catheter-site
after-catheter-site = בדקו את המקום שבו היה הצנתר
after-catheter-site-lead = אם היה לכם [צנתר](catheter), **התקשרו** לצוות אם יש לכם:
after-catheter-site-lump = דימום, או גוש שגדל
after-catheter-site-fluid = נוזל או מוגלה שיוצאים
after-catheter-site-cold = יד או רגל קרה או רדומה
after-catheter-site-fever = חום

## after/home
after-home = ייתכן שתצטרכו מישהו שייקח אתכם הביתה
after-home-sedative = אחרי [תרופת הרגעה](sedative), מישהו צריך לקחת אתכם הביתה.
after-home-food = חזרו לאוכל הרגיל ולתרופות הרגילות שלכם כשהצוות יאמר לכם.
after-home-milk = את מיניקה? [חומר ניגוד](contrast-dye) הוא לא סיבה להפסיק להיניק. מעט מאוד ממנו מגיע לחלב. אם יש לך ספק, שאלי את הצוות.
