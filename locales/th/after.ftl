# Topic: after
after-title = หลังการตรวจ
after-hint = สิ่งที่ต้องทำที่บ้าน

## after/emergency
after-emergency = ขอความช่วยเหลือทันที
after-emergency-lead = { $emergency ->
    [none] โทรเบอร์ฉุกเฉิน**เดี๋ยวนี้** หากมีอาการใดต่อไปนี้:
   *[other] โทร { $emergency } **เดี๋ยวนี้** หากมีอาการใดต่อไปนี้:
}
after-emergency-chest = เจ็บหน้าอก
after-emergency-breath = หายใจลำบาก หรือหน้าหรือลำคอบวม
after-emergency-faint = เป็นลมหมดสติ
after-emergency-stroke = หน้าเบี้ยว แขนอ่อนแรง หรือพูดลำบาก
after-emergency-drive = อย่ารอ อย่าขับรถเอง ถ้าอยู่ในคลินิก บอกทีมแพทย์เดี๋ยวนี้

## after/emergency-more
after-emergency-more = อาการอื่นที่ต้องขอความช่วยเหลือ
after-emergency-more-lead = { $emergency ->
    [none] โทรเบอร์ฉุกเฉิน**เดี๋ยวนี้** หากมีอาการใดต่อไปนี้:
   *[other] โทร { $emergency } **เดี๋ยวนี้** หากมีอาการใดต่อไปนี้:
}
after-emergency-more-bleed = เลือดออกไม่หยุดแม้กดไว้
after-emergency-more-cold = แขนหรือขาเย็นลง ซีด หรือชา
after-emergency-more-belly = ปวดท้องรุนแรงมาก
after-emergency-more-blood = มีเลือดสดออกทางทวารหนัก
after-emergency-more-how = เมื่อโทร ให้บอกว่าคุณอยู่ที่ไหน
after-emergency-more-rash = ผื่นอาจขึ้นหลังจากนั้นหลายวัน หากมีผื่น โปรดโทรหาทีมแพทย์

## after/barium
after-barium = หลังได้แป้งแบเรียม ให้ดื่มน้ำมากขึ้น
after-barium-drink = หากคุณได้รับ[แป้งแบเรียม](barium) โปรดดื่มน้ำมากกว่าปกติ แต่หากแพทย์เคยบอกให้จำกัดน้ำ โปรดถามก่อน
# Stools: what leaves the bowel.
after-barium-stools = อุจจาระของคุณอาจมีสีซีดอยู่สองสามวัน
# Constipated: hardly able to pass stools.
after-barium-tell = โปรดบอกทีมแพทย์หากคุณท้องผูก (ถ่ายยาก) นานเกินสองวัน

## after/barium-call
after-barium-call = หลังได้แป้งแบเรียม อาการที่ต้องโทร
after-barium-call-lead = { $phone ->
    [none] โปรด**โทร**หาทีมแพทย์หากมีอาการใดต่อไปนี้:
   *[other] โปรด**โทร**หาทีมแพทย์ที่ { $phone } หากมีอาการใดต่อไปนี้:
}
after-barium-call-belly = { $emergency ->
    [none] ปวดท้อง หรือท้องป่องบวม (ปวดรุนแรงมาก: โทรเบอร์ฉุกเฉิน)
   *[other] ปวดท้อง หรือท้องป่องบวม (ปวดรุนแรงมาก: โทร { $emergency })
}
after-barium-call-vomit = อาเจียน หรือมีไข้
after-barium-call-gas = ไม่ถ่ายอุจจาระสองวัน หรือผายลมไม่ได้
after-barium-call-cough = ไอไม่หายหลังดื่มแป้งแบเรียม

## after/catheter-site
after-catheter-site = ตรวจดูบริเวณที่ใส่สายสวน
after-catheter-site-bleed = { $emergency ->
    [none] หากเลือดออก ให้นอนลงและ**กด**ให้แน่น หากไม่หยุด ให้โทรเบอร์ฉุกเฉิน
   *[other] หากเลือดออก ให้นอนลงและ**กด**ให้แน่น หากไม่หยุด ให้โทร { $emergency }
}
after-catheter-site-call = { $phone ->
    [none] โปรด**โทร**หาทีมแพทย์หากมีอาการใดต่อไปนี้:
   *[other] โปรด**โทร**หาทีมแพทย์ที่ { $phone } หากมีอาการใดต่อไปนี้:
}
after-catheter-site-growing = ก้อนบวมที่โตขึ้น
after-catheter-site-fluid = มีน้ำหรือหนองไหลออกมา
after-catheter-site-pain = ปวดมากขึ้น หรือรอยแดงลามออกไป
after-catheter-site-fever = มีไข้

## after/site-care
after-site-care = ถนอมแขนหรือขาข้างนั้น
after-site-care-lift = อย่ายกของหนักจนกว่าทีมแพทย์จะบอกว่าทำได้
after-site-care-ask = โปรดถามว่า “ขับรถ อาบน้ำ และทำงานได้เมื่อไร” อาจต้องรอหลายวัน
after-site-care-usual = รอยช้ำและอาการเจ็บเล็กน้อยเป็นเรื่องปกติ
after-site-care-rash = ผื่นอาจขึ้นหลังจากนั้นหลายวัน หากมีผื่น โปรดโทรหาทีมแพทย์

## after/home
after-home-adult = หลังได้ยาที่ทำให้ง่วง ต้องมีผู้ใหญ่พากลับบ้าน
after-home-must = หลังได้รับ[ยาที่ทำให้ง่วง](sedative) **ต้อง**มีผู้ใหญ่พาคุณกลับบ้านและอยู่เป็นเพื่อน
after-home-lead = ตลอด 24 ชั่วโมง:
after-home-drive = **อย่า**ขับรถหรือใช้เครื่องจักร
after-home-alcohol = **อย่า**ดื่มแอลกอฮอล์ เช่น เหล้า เบียร์
after-home-sign = **อย่า**เซ็นเอกสารสำคัญ
after-home-food = กลับไปกินอาหารและยาตามปกติเมื่อทีมแพทย์บอกว่าทำได้

## after/stent-home
after-stent-home-if = หากใส่ขดลวด โปรดดูแลให้ดี
after-stent-home-pills = หากได้รับยาเม็ดกันลิ่มเลือด (ยาละลายลิ่มเลือด) **ห้าม**หยุดยา เว้นแต่แพทย์โรคหัวใจหรือหลอดเลือดจะบอกให้หยุด [ขดลวดสเตนต์](stent)อาจอุดตันได้
after-stent-home-card = พกบัตรขดลวดไว้เสมอ แสดงบัตรก่อนผ่าตัดหรือตรวจเอ็มอาร์ไอ (MRI)
after-stent-home-ask = โปรดถามว่า “ต้องใส่ไว้ตลอด หรือต้องเอาออก”

## after/tube-home
after-tube-home = ดูแลสายระบายหรือสายให้ยา
after-tube-home-pull = อย่าดึงสาย หากสายหลุด อย่าดันกลับเข้าไป ให้โทรหาทีมแพทย์
after-tube-home-dry = รักษาให้สะอาดและแห้ง
after-tube-home-lead = { $phone ->
    [none] โปรด**โทร**หาทีมแพทย์หากมีอาการใดต่อไปนี้:
   *[other] โปรด**โทร**หาทีมแพทย์ที่ { $phone } หากมีอาการใดต่อไปนี้:
}
after-tube-home-fever = มีไข้หรือหนาวสั่น
after-tube-home-red = ผิวแดงหรือเจ็บ หรือมีหนอง
after-tube-home-flow = สายรั่ว หรือไม่ไหลอีก

## after/bone-home
after-bone-home = หลังใส่เข็มเข้าข้อต่อ
after-bone-home-easy = พัก[ข้อต่อ](joint)หนึ่งวัน อย่าเล่นกีฬา
after-bone-home-ice = ประคบน้ำแข็งห่อผ้าช่วยได้ ครั้งละประมาณ 15 นาที
after-bone-home-sore = ข้อต่ออาจชา แล้วเจ็บอยู่หนึ่งหรือสองวัน
after-bone-home-sugar = หากเป็นเบาหวาน: ยาสเตียรอยด์ที่ฉีดอาจทำให้น้ำตาลสูงขึ้น

## after/bone-surgery
after-bone-surgery = หลังผ่าตัดกระดูก
after-bone-surgery-dry = ดูแลผ้าพันแผลหรือเฝือกให้สะอาดและแห้ง
after-bone-surgery-raise = วางแขนหรือขาพักไว้บนหมอน
after-bone-surgery-ask = โปรดถามว่า “ลงน้ำหนักที่แขนหรือขาข้างนั้นได้แค่ไหน”
after-bone-surgery-lead = { $phone ->
    [none] โปรด**โทร**หาทีมแพทย์ทันทีหากมีอาการใดต่อไปนี้:
   *[other] โปรด**โทร**หาทีมแพทย์ที่ { $phone } ทันทีหากมีอาการใดต่อไปนี้:
}
after-bone-surgery-numb = นิ้วมือหรือนิ้วเท้าเขียวคล้ำ ซีด หรือชา
after-bone-surgery-calf = น่องปวดหรือบวม

## after/bone-call
after-bone-call = หลังผ่าตัดหรือใส่เข็ม อาการที่ต้องโทร
after-bone-call-lead = { $phone ->
    [none] โปรด**โทร**หาทีมแพทย์หากมีอาการใดต่อไปนี้:
   *[other] โปรด**โทร**หาทีมแพทย์ที่ { $phone } หากมีอาการใดต่อไปนี้:
}
after-bone-call-fever = มีไข้หรือหนาวสั่น
after-bone-call-red = แดง ร้อน หรือบวมมากขึ้น
after-bone-call-pus = มีน้ำหรือหนองไหล
after-bone-call-pain = ปวดมากขึ้น
after-bone-call-night = ข้อต่อติดเชื้อรอไม่ได้ ตอนกลางคืน ให้ไปห้องฉุกเฉินของโรงพยาบาล

## after/womb-home
after-womb-home = เมื่อกลับบ้าน ให้ใส่ผ้าอนามัย
after-womb-home-pad = สารทึบรังสีจะไหลออกมา อาจเหนียวและมีเลือดปนเล็กน้อย
after-womb-home-bleeding = เลือดออกเล็กน้อยและปวดท้องน้อยพบได้บ่อย นานหนึ่งหรือสองวัน
after-womb-home-ask = โปรดถามว่า “แช่น้ำ ว่ายน้ำ และมีเพศสัมพันธ์ได้เมื่อไร”

## after/womb-call
after-womb-call = หลังตรวจมดลูก อาการที่ต้องโทร
after-womb-call-lead = { $phone ->
    [none] โปรด**โทร**หาทีมแพทย์หากมีอาการใดต่อไปนี้:
   *[other] โปรด**โทร**หาทีมแพทย์ที่ { $phone } หากมีอาการใดต่อไปนี้:
}
after-womb-call-fever = มีไข้
after-womb-call-pain = ปวดมาก หรือปวดมากขึ้น
after-womb-call-bleeding = เลือดออกมาก (ผ้าอนามัยชุ่มเต็มแผ่นในหนึ่งชั่วโมง)
after-womb-call-fluid = มีน้ำจากช่องคลอดที่ผิดจากปกติของคุณ
after-womb-call-rash = ผื่นอาจขึ้นหลังจากนั้นหลายวัน หากมีผื่น ก็ให้โทรเช่นกัน

## after/milk
after-milk = คุณให้นมลูกต่อได้
after-milk-dye = [สารทึบรังสี](contrast-dye)ไม่ใช่เหตุที่ต้องหยุดให้นม สารนี้เข้าสู่น้ำนมน้อยมาก
after-milk-sedative = หากคุณได้[ยาที่ทำให้ง่วง](sedative)หรือยาแก้ปวด โปรดถามว่าให้นมได้เมื่อไร
