# Topic: what-happens
what-happens-title = ขั้นตอนการตรวจ
what-happens-hint = การตรวจของคุณทีละขั้น

## what-happens/where
what-happens-where = คุณไปที่ศูนย์ตรวจหรือโรงพยาบาล
# A center for x-ray exams, outside or inside a hospital.
what-happens-where-center = คุณอาจมาตรวจที่ศูนย์เอกซเรย์แบบ[ผู้ป่วยนอก](outpatient)
what-happens-where-hospital = หรือคุณอาจได้ตรวจขณะนอนรักษาตัวในโรงพยาบาล

## what-happens/clothes
what-happens-clothes = คุณอาจต้องเปลี่ยนเป็นชุดโรงพยาบาล
what-happens-clothes-gown = คุณอาจต้องถอดเสื้อผ้าบางชิ้นหรือทั้งหมด แล้วทีมแพทย์จะให้ชุดโรงพยาบาลแก่คุณ
what-happens-clothes-help = หากต้องการให้ช่วยเปลี่ยนชุด โปรดบอกทีมแพทย์

## what-happens/shield
what-happens-shield = คุณอาจได้หรือไม่ได้ใช้แผ่นกันรังสี
# Made of lead, the metal.
what-happens-shield-shield = แผ่นกันรังสีหรือ[เสื้อกันรังสี](lead-apron)ทำจากตะกั่ว ช่วยกัน[รังสี](radiation)ที่คุณไม่จำเป็นต้องได้รับ อาจใช้ปิดท้องน้อยหรือส่วนอื่นของร่างกาย
what-happens-shield-today = ปัจจุบันมักไม่จำเป็นต้องใช้ หากต้องการรู้เพิ่มเติม โปรดถามทีมแพทย์

## what-happens/comfort
what-happens-comfort = คุณอาจได้รับยาก่อน
what-happens-comfort-medicine = สำหรับการตรวจบางอย่าง คุณจะได้รับยาแก้ปวด หรือ[ยาระงับประสาท](sedative)เพื่อช่วยให้คุณผ่อนคลาย
what-happens-comfort-needle = คุณอาจได้รับยาเมื่อต้องสอดเข็มเข้าที่[ข้อต่อ](joint)หรือ[หลอดเลือดแดง](artery)
what-happens-comfort-tell = หากรู้สึกเจ็บหรือกลัว โปรดบอกทีมแพทย์

## what-happens/drink
what-happens-drink = คุณอาจต้องดื่มสารทึบรังสี
what-happens-drink-drink = สำหรับการตรวจบางอย่าง คุณจะดื่มของเหลวที่ผสม[สารทึบรังสี](contrast-dye) [แป้งแบเรียม](barium)เป็นสารทึบรังสีชนิดหนึ่ง
what-happens-drink-clearer = สารนี้ช่วยให้เห็นส่วนของร่างกายชัดขึ้น

## what-happens/dye
what-happens-dye = คุณอาจได้รับสารทึบรังสีทางอื่น
what-happens-dye-lead = หากคุณไม่ได้ดื่ม[สารทึบรังสี](contrast-dye) คุณอาจได้รับทาง:
what-happens-dye-iv = [สายน้ำเกลือ](iv-line) เข้าสู่หลอดเลือดดำ
what-happens-dye-enema = [การสวนทวารหนัก](enema) เข้าสู่ลำไส้ตรง (ส่วนปลายสุดของลำไส้)

## what-happens/table
what-happens-table = ทีมแพทย์ช่วยคุณที่เตียงเอกซเรย์
what-happens-table-lead = คุณจะนอนหรือยืนที่เตียงเอกซเรย์ ทีมแพทย์อาจขอให้คุณ:
what-happens-table-turn = พลิกหรือหันตัว
what-happens-table-move = ขยับร่างกายส่วนใดส่วนหนึ่ง
what-happens-table-breath = กลั้นหายใจช่วงสั้น

## what-happens/catheter
what-happens-catheter = การตรวจบางอย่างใช้สายสวน
# Numb: without feeling.
what-happens-catheter-numb = หากคุณต้องใช้[สายสวน](catheter) ทีมแพทย์จะทำให้บริเวณที่จะใส่ชาก่อน
# Groin: the fold where the leg meets the body. Elbow: the needle goes into the inner side.
what-happens-catheter-needle = จากนั้นแพทย์ของคุณจะสอดเข็มเข้าไป ตำแหน่งอาจเป็นขาหนีบ ข้อพับแขน หรือส่วนอื่น

## what-happens/pictures
what-happens-pictures = เครื่องจะถ่ายภาพเคลื่อนไหว
what-happens-pictures-scanner = แพทย์ของคุณหรือ[นักรังสีเทคนิค](technologist)ถ่ายภาพด้วย[เครื่องเอกซเรย์](c-arm) ทีมแพทย์ดูภาพบนจอ
what-happens-pictures-long = การตรวจของคุณอาจใช้เวลาประมาณ:
# Lower bowel: the exam is a barium enema. Stomach: the exam is also called upper GI.
what-happens-pictures-most = 45 ถึง 60 นาที (การกลืน กระเพาะอาหาร หรือลำไส้ใหญ่)
what-happens-pictures-small-bowel = 90 นาที ถึง 3 ชั่วโมง (ลำไส้เล็ก)

## what-happens/finish
what-happens-finish = แล้วการตรวจก็เสร็จสิ้น
what-happens-finish-catheter = หากคุณใส่[สายสวน](catheter) แพทย์ของคุณจะเอาออก ทีมแพทย์อาจเฝ้าดูอาการของคุณสักพัก
what-happens-finish-ask = ก่อนกลับ ถามทีมแพทย์ว่า “ที่บ้านต้องทำอะไร หากต้องการความช่วยเหลือ ต้องโทรหาใคร”
