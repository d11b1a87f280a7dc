### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = กรุณารอสักครู่

# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = สำหรับเจ้าหน้าที่
staff-pin = กรุณาใส่รหัส
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = ใส่ตัวเลขแล้ว { $count } ตัว
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = ลบ
staff-enter = ตกลง
staff-checking = กำลังตรวจสอบ
staff-wrong = รหัสไม่ถูกต้อง
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = กรุณารอ { $seconds } วินาที
# Buttons of the panel.
staff-quit = ออก
staff-restart = เริ่มใหม่
staff-quit-ask = ปิดโปรแกรมหรือไม่ เครื่องจะปิดจนกว่าจะมีคนเปิดใหม่
staff-measure = วัดขนาดหน้าจอ
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = ภาษาที่แสดงจนกว่าจะเริ่มใหม่
# Heading over the state of the program.
staff-state = สถานะ
staff-version = รุ่น { $version }
staff-running = ทำงานมาแล้ว { $minutes } นาที
staff-memory = หน่วยความจำ: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = เริ่มใหม่แล้ว { $count } ครั้ง
# Heading over the last lines of the log, which are in English.
staff-log = บันทึกล่าสุด
staff-log-empty = ไม่มีบันทึก
