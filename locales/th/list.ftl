### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = รายการของฉัน
list-count = รายการของฉัน: { $count }
list-count-spoken =
    { $count ->
        [0] รายการของคุณยังว่าง
       *[other] รายการของคุณมี { $count } ข้อ
    }
list-add = ใส่ในรายการของฉัน: { $statement }
list-tell = อยากบอกว่า
list-ask = อยากถามว่า
list-for-team = { $language } สำหรับทีมแพทย์
list-empty = รายการของคุณยังว่าง ถ้าจะเพิ่ม ให้แตะ “บอกและถาม”
list-note = โปรดให้ทีมแพทย์ดูหน้าจอนี้ นี่ไม่ใช่แบบฟอร์มหรือใบยินยอม เครื่องนี้ไม่เก็บอะไรไว้
list-unwell = บอกทีมแพทย์เดี๋ยวนี้
list-unwell-note = เครื่องนี้ไม่เรียกใคร โปรดบอกเจ้าหน้าที่ที่อยู่ใกล้ที่สุด หรือยกมือ
list-others-hear = คนอื่นอาจได้ยิน
list-others-hear-note = รายการจะถูกอ่านออกเสียงทางลำโพง
list-go-on = ต่อไป
list-not-now = ยังก่อน
