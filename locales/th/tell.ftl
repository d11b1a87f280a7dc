### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = บอกและถาม
tell-hint = ทำรายการให้ทีมแพทย์
tell-heading = แตะข้อที่ตรงกับคุณ
ask-heading = แตะข้อที่คุณอยากถาม

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = ตอนนี้รู้สึกไม่สบาย
tell-pregnant = ตั้งครรภ์ หรืออาจตั้งครรภ์
tell-dye-reaction = เคยแพ้หรือมีอาการผิดปกติจากสารทึบรังสี
tell-allergy = มีประวัติการแพ้
tell-asthma = เป็นโรคหอบหืด
tell-swallowing = กลืนลำบาก
tell-blood-thinner = กินยาละลายลิ่มเลือด
tell-bleeding = เลือดออกง่าย
tell-kidneys = เป็นโรคไต
tell-diabetes = เป็นเบาหวาน
tell-metformin = กินยาเมตฟอร์มิน (metformin)
tell-insulin = ใช้อินซูลิน
tell-ate = วันนี้กินหรือดื่มมาแล้ว
tell-heart = เป็นโรคหัวใจ
tell-thyroid = ไทรอยด์ผิดปกติ
tell-bowel-surgery = เพิ่งผ่าตัดลำไส้หรือตัดชิ้นเนื้อลำไส้
tell-stoma = มีทวารเทียม (ถุงหน้าท้อง)
tell-infection = มีไข้หรือติดเชื้อ
tell-breastfeeding = กำลังให้นมลูก
tell-x-rays = เพิ่งทำเอกซเรย์หรือได้แป้งแบเรียม
tell-implant = มีเครื่องกระตุ้นหัวใจหรือสิ่งที่ฝังในร่างกาย
tell-sleep-apnea = หยุดหายใจขณะหลับ
tell-ride = ไม่มีใครพากลับบ้าน
tell-stand = ยืนนานไม่ได้
tell-lie-flat = นอนราบไม่ได้
tell-interpreter = ต้องการล่าม
tell-see = ตามองไม่ชัด
tell-hear = หูฟังไม่ชัด
tell-clothes = ต้องการคนช่วยเปลี่ยนเสื้อผ้า
tell-pain = รู้สึกเจ็บหรือปวด
tell-afraid = รู้สึกกลัว
tell-toilet = อยากเข้าห้องน้ำ
tell-period = ตอนนี้มีเลือดออกทางช่องคลอด

## What a patient may want to ask.

ask-what-for = การตรวจนี้ทำเพื่ออะไร
ask-risks = อาจเกิดปัญหาอะไรได้บ้าง
ask-other-way = มีวิธีอื่นไหม
ask-wait = ถ้ารอไปก่อนหรือไม่ตรวจจะเป็นอย่างไร
ask-radiation = จะได้รับรังสีเท่าไร
ask-fasting = ต้องหยุดกินและดื่มเมื่อไร
ask-medicines = กินยาตัวไหนได้บ้าง
ask-hurt = จะเจ็บไหม
ask-relax = ขอยาที่ช่วยให้ผ่อนคลายได้ไหม
ask-how-long = ใช้เวลานานเท่าไร
ask-company = มีคนเข้าไปด้วยได้ไหม
ask-eat = กินและดื่มได้อีกเมื่อไร
ask-drive = ขับรถและทำงานได้อีกเมื่อไร
ask-results = จะได้ผลตรวจเมื่อไรและอย่างไร
ask-signs = ที่บ้านต้องสังเกตอะไร
ask-call = กลางวันหรือกลางคืน ต้องโทรหาใคร

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = ผู้หญิงหน้าซีดนั่งอยู่ มือข้างหนึ่งแตะหน้าผาก อีกข้างแตะท้อง
picture-tell-pregnant-description = ผู้หญิงประคองท้องกลม วงกลมเล็กแสดงทารกในท้อง
picture-tell-dye-reaction-description = สารทึบรังสีที่หยดจากสาย จอเอกซเรย์ และแขนที่มีผื่นแดงคัน
picture-tell-allergy-description = ใบหน้าที่มีผื่นแดง ข้างเม็ดยา ถั่ว และดอกไม้
picture-tell-asthma-description = ผู้ชายสูดยาพ่น ทางเดินหายใจวาดให้แคบ
picture-tell-swallowing-description = ผู้หญิงจับคอ มีอาหารติดอยู่ในคอ
picture-tell-blood-thinner-description = ขวดยา ข้างหยดเลือดที่มีเม็ดยาอยู่ข้างใน
picture-tell-bleeding-description = นิ้วที่มีแผล เลือดหยดไม่หยุด
picture-tell-kidneys-description = ไตสองข้าง ข้างหนึ่งเป็นสีเทา มีเครื่องหมายเตือน
picture-tell-diabetes-description = นิ้วที่เจาะเลือดหยดหนึ่ง และเครื่องวัดน้ำตาล
picture-tell-metformin-description = แผงยาเม็ดสีขาวข้างเครื่องวัดน้ำตาล
picture-tell-insulin-description = ปากกาอินซูลินจ่อที่ท้อง
picture-tell-ate-description = จานอาหารและแก้วที่พร่องไปครึ่งหนึ่งใต้ดวงอาทิตย์
picture-tell-heart-description = หัวใจกับหลอดเลือด และเส้นคลื่นหัวใจ
picture-tell-thyroid-description = คอกับต่อมไทรอยด์รูปผีเสื้อที่ระบายสี
picture-tell-bowel-surgery-description = ท้องที่มีแผลเย็บตรงลำไส้
picture-tell-stoma-description = ท้องที่มีถุงติดอยู่
picture-tell-infection-description = ผู้ชายหน้าแดง และปรอทที่ชี้ว่าไข้สูง
picture-tell-breastfeeding-description = ผู้หญิงอุ้มทารกไว้ที่อกและให้นม
picture-tell-x-rays-description = ภาพเอกซเรย์ทรวงอกของผู้ชายและปฏิทิน ลูกศรชี้จากวันนี้ไปวันก่อน
picture-tell-implant-description = หน้าอกที่มีเครื่องกระตุ้นหัวใจใต้ผิว และสายไปที่หัวใจ
picture-tell-sleep-apnea-description = กลางคืนผู้ชายนอนหงายหลับ ลมหายใจมีเครื่องหมายกากบาท
picture-tell-ride-description = ผู้หญิงยืนคนเดียวคิดถึงบ้าน รถที่มีคนขับมีเครื่องหมายกากบาท
picture-tell-stand-description = ผู้หญิงนั่งถือไม้เท้า ภาพยืนนานมีเครื่องหมายกากบาท
picture-tell-lie-flat-description = ผู้ชายนั่งพิงหมอน ภาพนอนราบมีเครื่องหมายกากบาท
picture-tell-interpreter-description = คนสองคนพูดในกรอบคำพูดสองสี คนที่สามยืนอยู่ตรงกลาง
picture-tell-see-description = ดวงตาและภาพบ้านที่มัว
picture-tell-hear-description = หูที่ใส่เครื่องช่วยฟัง
picture-tell-clothes-description = คนช่วยถือชุดผู้ป่วย ผู้ชายสอดแขนเข้าไป
picture-tell-pain-description = ผู้ชายก้มตัวจับหลังส่วนล่าง เส้นแดงแสดงจุดที่เจ็บ
picture-tell-afraid-description = ผู้หญิงที่กลัวประสานมือใต้คาง คิดถึงเครื่องเอกซเรย์
picture-tell-toilet-description = โถส้วม
picture-tell-period-description = ผ้าอนามัยที่มีหยดเลือด
picture-ask-reason-description = แพทย์และผู้ป่วยดูจอเอกซเรย์ที่มีเครื่องหมายคำถาม
picture-ask-risks-description = ตาชั่งที่มีเครื่องหมายคำถามอยู่ด้านบน
picture-ask-before-description = จาน แก้ว และขวดยา กับเครื่องหมายคำถาม
picture-ask-during-description = ผู้ป่วยบนเตียงเอกซเรย์ กับเครื่องหมายคำถาม
picture-ask-after-description = บ้าน รถ และจาน กับเครื่องหมายคำถาม
picture-ask-results-description = กระดาษหนึ่งแผ่นและโทรศัพท์ กับเครื่องหมายคำถาม
