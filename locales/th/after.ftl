# Topic: after
after-title = หลังการตรวจ
after-hint = สิ่งที่ต้องทำที่บ้าน

## after/barium
after-barium = หลังได้แป้งแบเรียม ให้ดื่มน้ำมากขึ้น
after-barium-water = หากคุณได้รับ[แป้งแบเรียม](barium) โปรดดื่มน้ำมากกว่าปกติ
# Stools: what leaves the bowel.
after-barium-stools = อุจจาระของคุณอาจมีสีซีดอยู่สองสามวัน
# Constipated: hardly able to pass stools.
after-barium-tell = โปรดบอกทีมแพทย์หากคุณท้องผูก (ถ่ายยาก) นานเกินสองวัน

## after/catheter-site
after-catheter-site = ตรวจดูบริเวณที่ใส่สายสวน
after-catheter-site-lead = หากคุณใส่[สายสวน](catheter)ตอนตรวจ โปรด**โทร**หาทีมแพทย์เมื่อมีอาการข้อใดข้อหนึ่งต่อไปนี้
after-catheter-site-lump = เลือดออก หรือมีก้อนที่โตขึ้น
after-catheter-site-fluid = มีน้ำหรือหนองไหลออกมา
after-catheter-site-cold = แขนหรือขาเย็น หรือชา
after-catheter-site-fever = มีไข้

## after/home
after-home = คุณอาจต้องมีคนพากลับบ้าน
after-home-sedative = หลังได้รับ[ยาระงับประสาท](sedative) ควรมีคนพาคุณกลับบ้าน
after-home-food = กลับไปกินอาหารและยาตามปกติเมื่อทีมแพทย์บอกว่าทำได้
after-home-milk = หากคุณให้นมลูก [สารทึบรังสี](contrast-dye)ไม่ใช่เหตุที่ต้องหยุดให้นม สารนี้เข้าสู่น้ำนมน้อยมาก หากสงสัย โปรดถามทีมแพทย์
