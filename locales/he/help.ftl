### רשימת המקשים: שם המקש ומה הוא עושה.

help-title = מקשים לשימושכם
help-open = עזרה על המקשים

help-tab = Tab, Shift + Tab
help-tab-does = למקום הבא או הקודם שאפשר ללחוץ
help-arrows = מקשי חצים
help-arrows-does = למקום הקרוב בכיוון הזה
help-enter = Enter או רווח
help-enter-does = ללחוץ עליו
help-escape = Escape
help-escape-does = לסגור חלונית, או לחזור
help-home = Home
help-home-does = לנושאים
help-page = Page Up, Page Down
help-page-does = להזיז טקסט ארוך למעלה או למטה
help-help = F1 או ?
help-help-does = לפתוח ולסגור את הרשימה הזאת
help-speech = Enter בלחיצה ארוכה, או F8
help-speech-does = להפעיל או לכבות את הדיבור
help-dark = F7
help-dark-does = מסך חשוך, כשהדיבור פועל
