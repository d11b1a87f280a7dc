### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = นำกลับบ้าน
take-home-scan = ใช้กล้องโทรศัพท์ของคุณส่องรูปสี่เหลี่ยมนี้
print-start = พิมพ์
print-going = กำลังพิมพ์
print-at-desk = กระดาษจะออกที่เคาน์เตอร์ต้อนรับ
print-at-beside = กระดาษจะออกจากเครื่องพิมพ์ที่อยู่ถัดจากหน้าจอนี้
print-at-nurse = กระดาษจะออกที่เคาน์เตอร์พยาบาล
print-failed = พิมพ์ไม่ออก โปรดถามเจ้าหน้าที่
print-no-paper = เครื่องพิมพ์ไม่มีกระดาษ โปรดบอกเจ้าหน้าที่
print-enough = ตอนนี้พิมพ์เพิ่มไม่ได้แล้ว โปรดถามเจ้าหน้าที่
print-copy = คอมพิวเตอร์ของเครื่องพิมพ์อาจเก็บสำเนารายการของคุณไว้
list-note-paper = โปรดให้ทีมแพทย์ดูกระดาษแผ่นนี้ นี่ไม่ใช่แบบฟอร์มหรือใบยินยอม
