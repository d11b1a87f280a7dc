### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = לקחת הביתה
take-home-scan = כוונו את מצלמת הטלפון אל הריבוע הזה
print-start = הדפסה
print-going = מדפיסים עכשיו.
print-at-desk = הנייר יוצא בדלפק הקבלה.
print-at-beside = הנייר יוצא מהמדפסת שליד המסך הזה.
print-at-nurse = הנייר יוצא בתחנת האחיות.
print-failed = ההדפסה לא הצליחה. אנא שאלו את הצוות.
print-no-paper = אין נייר במדפסת. אנא ספרו לצוות.
print-enough = אי אפשר להדפיס עוד עכשיו. אנא שאלו את הצוות.
print-copy = ייתכן שבמחשב של המדפסת יישאר עותק של הרשימה שלכם.
list-note-paper = הראו את הדף הזה לצוות. זה לא טופס ולא הסכמה.
