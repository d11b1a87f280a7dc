# Topic: safe
safe-title = ปลอดภัยไหม
safe-hint = เอกซเรย์ สารทึบรังสี และตัวคุณ

## safe/pregnant
safe-pregnant = บอกทีมแพทย์หากคุณอาจตั้งครรภ์
safe-pregnant-tell = [เอกซเรย์](x-ray)อาจเป็นอันตรายต่อทารกในครรภ์ หากคุณตั้งครรภ์หรือคิดว่าอาจตั้งครรภ์ โปรดบอกทีมแพทย์**ก่อน**เริ่มตรวจ
safe-pregnant-next = ทีมแพทย์อาจรอไว้ก่อน หรือเลือกการตรวจอย่างอื่น หากคุณจำเป็นต้องตรวจแบบนี้ ก็อาจยังตรวจได้

## safe/little-risk
safe-little-risk = คนส่วนใหญ่มีความเสี่ยงน้อย
safe-little-risk-risk = [เอกซเรย์ฟลูออโรสโคปี](fluoroscopy)ใช้[รังสี](radiation) สำหรับคนส่วนใหญ่ การตรวจนี้ไม่ถือว่าเป็นอันตราย
safe-little-risk-dose = คุณจะได้รับรังสีมากหรือน้อยขึ้นอยู่กับการตรวจ ถามแพทย์ของคุณว่า “จะได้รับรังสีเท่าไร”

## safe/how-much
safe-how-much = การตรวจแต่ละแบบใช้รังสีไม่เท่ากัน
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-lead = เราทุกคนได้รับ[รังสี](radiation)จากธรรมชาติทุกวัน การตรวจหนึ่งครั้งให้รังสีประมาณเท่ากับรังสีจากธรรมชาติในเวลา:
safe-how-much-chest = เอกซเรย์ทรวงอก: ประมาณ 2 หรือ 3 วัน
safe-how-much-swallow = การกลืนแป้งแบเรียม: ประมาณ 4 เดือน
safe-how-much-upper = การตรวจกระเพาะอาหาร (upper GI): ประมาณ 2 ปี
safe-how-much-enema = การสวนแป้งแบเรียม: ประมาณ 2 ถึง 3 ปี

## safe/past-x-rays
safe-past-x-rays = บอกเรื่องเอกซเรย์ที่เคยทำทั้งหมด
safe-past-x-rays-adds = ความเสี่ยงจาก[เอกซเรย์](x-ray)อาจสะสมเพิ่มขึ้นตามเวลา
safe-past-x-rays-talk = โปรดบอกแพทย์ของคุณเรื่องเอกซเรย์ทั้งหมดที่เคยทำ การนำรายการมาด้วยจะช่วยได้

## safe/dye-allergy
safe-dye-allergy = บอกทีมแพทย์ว่าคุณแพ้อะไร
safe-dye-allergy-risk = เมื่อใช้[สารทึบรังสี](contrast-dye) มีความเสี่ยงเล็กน้อยที่จะเกิด[อาการแพ้](allergic-reaction)
safe-dye-allergy-lead = **ก่อน**ตรวจ โปรดบอกทีมแพทย์หากคุณ:
safe-dye-allergy-past = เคยมีอาการแพ้หรืออาการผิดปกติจากสารทึบรังสี (ข้อนี้สำคัญที่สุด)
# Shellfish: shrimp, crab, clams and the like.
safe-dye-allergy-allergy = แพ้สิ่งใดก็ตาม เช่น ไอโอดีน หรือกุ้ง ปู หอย

## safe/long-exams
safe-long-exams = ตรวจนานอาจทำให้ผิวแดง แต่พบได้น้อย
safe-long-exams-skin = การตรวจที่ใช้เวลานานอาจทำให้ผิวหนังแดงหรือไหม้ แต่พบได้น้อย
safe-long-exams-tell = หากเห็นอาการนี้ที่ผิวหนัง โปรดบอกทีมแพทย์ คุณถามทีมแพทย์เรื่องความเสี่ยงได้ทุกเรื่อง
