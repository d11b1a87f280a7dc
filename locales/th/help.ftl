### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = ปุ่มบนแป้นพิมพ์ที่ใช้ได้
# The control on "About this guide" that opens the list.
help-open = วิธีใช้แป้นพิมพ์

help-tab = Tab, Shift + Tab
help-tab-does = ไปที่ปุ่มถัดไปหรือปุ่มก่อนหน้า
help-arrows = ปุ่มลูกศร
help-arrows-does = ไปที่ปุ่มใกล้ที่สุดในทิศนั้น
help-enter = Enter หรือ Space
help-enter-does = กดปุ่มที่เลือก
help-escape = Escape
help-escape-does = ปิดหน้าต่าง หรือย้อนกลับ
help-home = Home
help-home-does = ไปที่หน้าหัวข้อ
help-page = Page Up, Page Down
help-page-does = เลื่อนข้อความยาวขึ้นหรือลง
help-help = F1 หรือ ?
help-help-does = เปิดหรือปิดรายการนี้
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = กด Enter ค้างไว้ หรือกด F8
help-speech-does = เปิดหรือปิดเสียงพูด
help-dark = F7
help-dark-does = ทำให้หน้าจอมืด เมื่อเปิดเสียงพูด
