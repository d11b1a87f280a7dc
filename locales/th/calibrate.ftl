### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = วัดหน้าจอนี้
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = วางบัตรธนาคารให้แนบกับหน้าจอ ให้มุมบนของบัตรตรงกับมุมของกรอบ
calibrate-drag = ลากที่จับ หรือกด เล็กลง และ ใหญ่ขึ้น จนกรอบมีขนาดเท่ากับบัตร
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = แล้วคัดลอกบรรทัดนี้ลงในไฟล์ตั้งค่า บรรทัดนี้บอกความกว้างของหน้าจอเป็นมิลลิเมตร
calibrate-distance = วัดระยะจากดวงตาของผู้อ่านถึงหน้าจอด้วย แล้วเขียนจำนวนมิลลิเมตรในบรรทัดนี้
# --kiosk is written so: it is an argument of the program.
calibrate-window = ตัวเลขนี้ถูกต้องเมื่อโปรแกรมแสดงเต็มหน้าจอเท่านั้น (--kiosk)
# Spoken name of the box.
calibrate-box = กรอบขนาดเท่าบัตรธนาคาร
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = เล็กลง
calibrate-larger = ใหญ่ขึ้น
calibrate-done = เสร็จแล้ว
