### לצוות המרפאה: מודד את המסך.

calibrate-title = מדידת המסך הזה
calibrate-card = הצמידו כרטיס אשראי למסך. הניחו את הפינה העליונה שלו על פינת המסגרת.
calibrate-drag = גררו את הידית, או לחצו על הקטנה ועל הגדלה, עד שהמסגרת תהיה בגודל הכרטיס.
calibrate-copy = אחר כך העתיקו את השורה הזאת לקובץ ההגדרות. היא אומרת מה רוחב המסך, במילימטרים.
calibrate-distance = מדדו גם את המרחק מעיני הקורא עד המסך. כתבו את המילימטרים בשורה הזאת.
# --kiosk is written so: it is an argument of the program.
# Around it stand two marks that nobody sees, U+2068 and U+2069: they keep its hyphens on its left.
calibrate-window = המספר מדויק רק כשהעמדה ממלאת את כל המסך (⁨--kiosk⁩).
calibrate-box = מסגרת בגודל כרטיס אשראי
calibrate-smaller = הקטנה
calibrate-larger = הגדלה
calibrate-done = סיום
