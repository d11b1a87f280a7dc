### "ฟัง" อ่านหน้าจอออกเสียง และโหมดเสียงสำหรับผู้ที่มองไม่เห็น

button-listen = ฟัง
listen-all = อ่านทั้งหมดให้ฟัง
listen-repeat = ฟังซ้ำ
listen-next = ข้าม
listen-stop = หยุด
listen-softer = เบาลง
listen-louder = ดังขึ้น
listen-pace = ความเร็ว: { $pace }
listen-slow = ช้า
listen-usual = ปกติ
listen-fast = เร็ว
listen-no-service = ตอนนี้เครื่องนี้พูดไม่ได้
listen-no-voice = เครื่องนี้ยังไม่มีเสียงภาษาไทย
listen-ask = โปรดขอให้ทีมแพทย์อ่านให้คุณฟัง
listen-larger = ตัวอักษรใหญ่ขึ้น

speech-on = เปิดเสียงพูดแล้ว
speech-off = ปิดเสียงพูดแล้ว
speech-keys = กดปุ่มลูกศรลงเพื่ออ่านต่อ กดขึ้นเพื่อย้อนกลับ กดซ้ายหรือขวาเพื่อไปยังปุ่มต่าง ๆ บนหน้าจอ กดเอนเทอร์เพื่อเลือก กดเอนเทอร์ค้างไว้เพื่อปิดเสียงพูด กด F7 เพื่อให้หน้าจอมืด
speech-welcome = หากต้องการภาษาไทย ให้ใช้ปุ่มลูกศรหาภาษาไทย แล้วกดเอนเทอร์
speech-button = ปุ่ม
speech-choice = ตัวเลือก
speech-chosen = เลือกแล้ว
speech-check-box = ช่องทำเครื่องหมาย
speech-checked = ทำเครื่องหมายแล้ว
speech-not-checked = ยังไม่ได้ทำเครื่องหมาย
speech-not-chosen = ยังไม่ได้เลือก
speech-link = คำที่มีคำอธิบาย
speech-heading = หัวข้อ
speech-picture = ภาพ
speech-slider = แถบเลื่อน
speech-percent = { $percent } เปอร์เซ็นต์
speech-place = หน้า { $number } จาก { $total }
speech-parts = จำนวนส่วนในหน้านี้: { $count }
speech-volume = ระดับเสียง: { $percent } เปอร์เซ็นต์

speech-group = เสียง
speech-darken = หน้าจอมืด
speech-dark = หน้าจอมืดแล้ว
speech-light = หน้าจอกลับมาสว่างแล้ว
speech-touch = แตะเพื่อดูหน้าจอ
