# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = อาการแพ้
word-allergic-reaction-meaning = เมื่อร่างกายตอบสนองไม่ดีต่อบางสิ่ง เช่น มีผื่น บวม หรือหายใจลำบาก

word-artery = หลอดเลือดแดง
word-artery-meaning = หลอดเลือดที่นำเลือดจากหัวใจไปยังส่วนอื่นของร่างกาย

word-barium = แป้งแบเรียม
word-barium-meaning = สารทึบรังสีสีขาวคล้ายผงชอล์ก เห็นได้ชัดในภาพเอกซเรย์

word-cardiac-catheterization = การสวนหัวใจ
word-cardiac-catheterization-meaning = การตรวจหัวใจ (ฉีดสีหัวใจ) ทีมแพทย์สอดท่อเส้นเล็กผ่านหลอดเลือดไปถึงหัวใจ

word-catheter = สายสวน
word-catheter-meaning = ท่อกลวงเส้นเล็กที่ใส่เข้าไปในร่างกาย ใช้นำของเหลวเข้า หรือระบายของเหลวส่วนเกินออก

# สี: what most patients call it (ฉีดสี).
word-contrast-dye = สารทึบรังสี (สี)
word-contrast-dye-meaning = สารที่ใส่เข้าไปในร่างกาย เพื่อให้เห็นส่วนของร่างกายง่ายขึ้นในภาพเอกซเรย์

word-enema = การสวนทวารหนัก
word-enema-meaning = วิธีใส่ของเหลวเข้าไปในลำไส้ตรง ซึ่งเป็นส่วนปลายสุดของลำไส้

# To fast: not to eat.
word-fast = การงดน้ำงดอาหาร
word-fast-meaning = การไม่กินและไม่ดื่มอะไรเลยในช่วงเวลาที่กำหนด

word-fluoroscopy = เอกซเรย์ฟลูออโรสโคปี
word-fluoroscopy-meaning = เอกซเรย์ชนิดหนึ่งที่เหมือนวิดีโอ ทำให้เห็นส่วนที่อยู่ภายในร่างกายขณะเคลื่อนไหว

word-hysterosalpingogram = การฉีดสีดูมดลูกและท่อนำไข่ (HSG)
word-hysterosalpingogram-meaning = การตรวจเอกซเรย์อวัยวะในระบบสืบพันธุ์ของผู้หญิง เช่น มดลูก

word-iv-line = สายน้ำเกลือ
word-iv-line-meaning = ท่อเส้นเล็กที่ส่งของเหลวเข้าสู่หลอดเลือดดำโดยตรง

# A joint of the body.
word-joint = ข้อต่อ
word-joint-meaning = จุดที่กระดูกสองชิ้นมาต่อกัน เช่น เข่า สะโพก หรือข้อศอก

word-outpatient = ผู้ป่วยนอก
word-outpatient-meaning = ผู้ที่มารับการรักษาโดยไม่ต้องนอนค้างคืนในโรงพยาบาล

word-provider = แพทย์ของคุณ
word-provider-meaning = แพทย์ พยาบาล หรือผู้อื่นที่รักษาคุณ

word-radiation = รังสี
word-radiation-meaning = พลังงานที่แผ่ออกไปคล้ายแสง เอกซเรย์เป็นชนิดหนึ่ง รังสีบางส่วนมาจากธรรมชาติ

word-radiologist = รังสีแพทย์
word-radiologist-meaning = แพทย์ที่ผ่านการฝึกให้อ่านภาพเอกซเรย์และภาพอื่นของร่างกาย

word-sedative = ยาที่ทำให้ง่วง (ยาระงับประสาท)
word-sedative-meaning = ยาที่ช่วยให้รู้สึกสงบหรือง่วง

word-stent = ขดลวดสเตนต์
word-stent-meaning = ท่อขนาดเล็กที่ถ่างหลอดเลือดที่ตีบหรือตัน หรือท่ออื่นในร่างกาย ให้เปิดไว้

word-technologist = นักรังสีเทคนิค
word-technologist-meaning = ผู้ที่ผ่านการฝึกให้ถ่ายภาพเอกซเรย์ เป็นคนหนึ่งในทีมแพทย์

word-vein = หลอดเลือดดำ
word-vein-meaning = หลอดเลือดที่นำเลือดกลับสู่หัวใจ

word-x-ray = เอกซเรย์
word-x-ray-meaning = รังสีชนิดหนึ่งที่สร้างภาพภายในร่างกาย
word-c-arm = เครื่องซีอาร์ม
word-c-arm-meaning = เครื่องเอกซเรย์รูปร่างเหมือนตัวอักษร C ปลายหนึ่งอยู่เหนือตัวคุณ อีกปลายหนึ่งอยู่ใต้ตัวคุณ
# เสื้อตะกั่ว: what staff often say.
word-lead-apron = เสื้อกันรังสี (เสื้อตะกั่ว)
word-lead-apron-meaning = แผ่นคลุมตัวที่หนัก มีตะกั่วอยู่ข้างใน ช่วยกันรังสี
