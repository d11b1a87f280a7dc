# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name and a short description. The doctor in the pictures is a woman, the technologist a man.

## What is it?
picture-what-is-it-shows = ส่วนที่อยู่ภายในร่างกาย
picture-what-is-it-shows-description = ภาพร่างกายที่วาดบางส่วนภายในไว้ คือ หัวใจและหลอดเลือด กระเพาะอาหารและลำไส้ และมดลูก เอกซเรย์ฟลูออโรสโคปีทำให้เห็นส่วนเหล่านี้ขณะทำงานได้
picture-what-is-it-helps = ดูจอด้วยกัน
picture-what-is-it-helps-description = แพทย์ชี้จุดหนึ่งบนจอ ผู้ป่วยดูด้วย ภาพช่วยให้รู้ว่ามีอะไรผิดปกติ และช่วยนำทางการรักษา

## Common uses
picture-uses-overview = ใช้บ่อยในห้าเรื่อง
picture-uses-overview-description = ภาพเล็กห้าภาพ คือ ทางเดินอาหาร หัวใจ ท่อขนาดเล็กในหลอดเลือด กระดูกสะโพกที่ยึดด้วยสกรู และมดลูก

## Why you need it
picture-why-function = ดูว่าการกลืนทำงานอย่างไร
picture-why-function-description = ผู้ชายคนหนึ่งกำลังดื่ม แว่นขยายใหญ่ทำให้เห็นหลอดอาหารบีบดันสิ่งที่ดื่มลงไป ภาพยนตร์ทำให้เห็นว่าส่วนนั้นทำงานอย่างไร
picture-why-guide = จอช่วยนำทาง
picture-why-guide-description = แพทย์เลื่อนท่อเส้นเล็กภายในร่างกายผู้ป่วย เธอดูจอขณะทำ ภาพเคลื่อนไหวช่วยนำทางให้เธอ

## Getting ready
picture-get-ready-depends = ถามว่าต้องทำอะไร
picture-get-ready-depends-description = ผู้หญิงคนหนึ่งโทรหาแพทย์ของเธอ สำหรับการตรวจบางอย่าง เธอกินและดื่มได้ สำหรับการตรวจอย่างอื่น เธอต้องงดอาหาร งดเครื่องดื่ม หรือหยุดยาบางชนิดระยะหนึ่ง
picture-get-ready-food = งดอาหารก่อนตรวจ
picture-get-ready-food-description = ผู้ชายคนหนึ่งนั่งที่โต๊ะ อาหารและเครื่องดื่มมีเครื่องหมายห้าม นาฬิกาแสดงว่าเวลาผ่านไปหลายชั่วโมง คุณอาจต้องรอเช่นกัน
picture-get-ready-medicines = โทรถามเรื่องยาของคุณ
picture-get-ready-medicines-description = ผู้ชายคนหนึ่งวางยาไว้ตรงหน้าและโทรหาแพทย์ของเขา ภาพการทิ้งยามีเครื่องหมายห้าม ห้ามหยุดยาเอง
picture-get-ready-tell-us = บอกเราเรื่องสุขภาพของคุณ
picture-get-ready-tell-us-description = ผู้ป่วยบอกทีมแพทย์เรื่องการตั้งครรภ์ การให้นมลูก การแพ้ ปอด ไต และเอกซเรย์ที่เคยทำ ทีมแพทย์ต้องรู้เรื่องเหล่านี้ก่อนตรวจ
picture-get-ready-day = พร้อมออกเดินทาง
picture-get-ready-day-description = ผู้หญิงคนหนึ่งออกจากบ้านพร้อมกระเป๋าและรายการของเธอ มีชายหนุ่มไปด้วย เครื่องประดับของเธออยู่ในจานที่บ้าน โปรดนำรายการมา แต่อย่านำเครื่องประดับมา

## What happens
picture-what-happens-where = ศูนย์ตรวจและโรงพยาบาล
picture-what-happens-where-description = ผู้หญิงคนหนึ่งเดินไปที่ศูนย์เอกซเรย์ ข้างกันเป็นโรงพยาบาล มีผู้ป่วยนอนอยู่บนเตียง คุณอาจได้ตรวจที่ใดที่หนึ่งในสองแห่งนี้
picture-what-happens-clothes = เปลี่ยนเป็นชุดโรงพยาบาล
picture-what-happens-clothes-description = นักรังสีเทคนิคให้ชุดโรงพยาบาลแก่ผู้ชายคนหนึ่ง แล้วผู้ชายคนนั้นใส่ชุดโรงพยาบาล เสื้อผ้าของเขาแขวนไว้ ทีมแพทย์ช่วยคุณเปลี่ยนชุดได้
picture-what-happens-shield = แผ่นกันรังสีทำจากตะกั่ว
picture-what-happens-shield-description = ผู้ป่วยนอนบนเตียงเอกซเรย์ นักรังสีเทคนิควางแผ่นกันรังสีทำจากตะกั่วบนท้องน้อยของเขา แผ่นนี้ช่วยกันรังสีที่เขาไม่จำเป็นต้องได้รับ
picture-what-happens-comfort = ยาที่ช่วยให้คุณผ่อนคลาย
picture-what-happens-comfort-description = แพทย์ให้ยาแก่ผู้ป่วยผ่านสายที่มือของเขา นักรังสีเทคนิควางมือบนไหล่ของเขา คุณอาจได้รับยาก่อนเช่นกัน
picture-what-happens-drink = ดื่มสารทึบรังสี
picture-what-happens-drink-description = ผู้หญิงคนหนึ่งยืนที่เตียงเอกซเรย์และดื่มจากแก้ว บนจอเห็นหลอดอาหารและกระเพาะอาหารของเธอเป็นสีขาวชัดเจน
picture-what-happens-dye = สายน้ำเกลือหรือการสวนทวารหนัก
picture-what-happens-dye-description = ผู้หญิงคนหนึ่งนั่งอยู่ มีสายน้ำเกลือที่แขน ผู้ชายคนหนึ่งนอนตะแคงใต้ผ้าคลุม มีสายสำหรับสวนทวารหนัก อาจให้สารทึบรังสีทางใดทางหนึ่งก็ได้
picture-what-happens-table = ที่เตียงเอกซเรย์
picture-what-happens-table-description = ผู้ชายคนหนึ่งนอนบนเตียงเอกซเรย์ ผู้หญิงคนหนึ่งยืนที่เตียง ภาพเล็กแสดงการหันตัว การขยับแขนข้างหนึ่ง และการกลั้นหายใจ
picture-what-happens-catheter = การใส่สายสวน
picture-what-happens-catheter-description = ผู้ป่วยนอนใต้ผ้าสะอาด ทีมแพทย์ใส่ท่อเส้นเล็กเข้าที่ขาหนีบ ภาพเล็กแสดงสองตำแหน่ง คือ ขาหนีบและข้อพับแขน
picture-what-happens-finish = หลังการตรวจ
picture-what-happens-finish-description = ผู้ป่วยนอนพักบนเตียง มีผ้าปิดแผลเล็กที่แขน นักรังสีเทคนิคมาดูอาการ คุณอาจได้พักสักครู่เช่นกัน

## After the exam
picture-after-barium = ดื่มน้ำหลังได้แป้งแบเรียม
picture-after-barium-description = ผู้ชายคนหนึ่งดื่มน้ำหนึ่งแก้ว ในโถส้วมมีอุจจาระสีซีด ปฏิทินแสดงเวลาสองสามวัน อุจจาระสีซีดเป็นเรื่องปกติหลังได้แป้งแบเรียม
picture-after-catheter-site = เมื่อไรต้องโทรหาทีมแพทย์
picture-after-catheter-site-description = ผู้หญิงคนหนึ่งกำลังโทร ภาพเล็กสี่ภาพแสดงอาการที่ต้องโทรบอก คือ มีก้อนที่โตขึ้น มีน้ำหรือหนองไหล มีรอยแดงลามออกไป และมีไข้
picture-after-home = มีคนพาคุณกลับบ้าน
picture-after-home-description = หญิงสาวช่วยพยุงชายสูงอายุไปที่รถของเธอ เธอพาเขากลับบ้าน หลังได้รับยาระงับประสาท คุณต้องมีคนพากลับเช่นกัน

## Is it safe?
picture-safe-pregnant = บอกเราหากคุณตั้งครรภ์
picture-safe-pregnant-description = ก่อนตรวจ ผู้หญิงตั้งครรภ์บอกนักรังสีเทคนิคเรื่องทารกในครรภ์ โปรดบอกทีมแพทย์เช่นกัน เพราะเอกซเรย์อาจเป็นอันตรายต่อทารกในครรภ์
picture-safe-little-risk = การตรวจแต่ละอย่างต่างกัน
picture-safe-little-risk-description = แพทย์คุยกับผู้ป่วย แผนภูมิแสดงการตรวจสามอย่าง จากรังสีน้อยไปมาก คนส่วนใหญ่มีความเสี่ยงน้อย
picture-safe-past-x-rays = นำเอกซเรย์ที่เคยทำมาด้วย
picture-safe-past-x-rays-description = ผู้หญิงคนหนึ่งนำภาพเอกซเรย์ที่เคยทำมาด้วย และบอกแพทย์ของเธอเรื่องนี้ ความเสี่ยงอาจสะสมเพิ่มขึ้น จึงควรบอกให้ครบทั้งหมด
picture-safe-dye-allergy = บอกว่าคุณแพ้อะไร
picture-safe-dye-allergy-description = ชายหนุ่มบอกแพทย์ว่าเคยมีผื่นจากสารทึบรังสี และบอกเรื่องกุ้ง ปู หอย โปรดบอกทีมแพทย์ว่าคุณแพ้อะไรก่อนตรวจ

## Your results
picture-results-depends = การตรวจต่างกัน ภาพต่างกัน
picture-results-depends-description = เส้นโยงภาพเอกซเรย์สี่ภาพกับสี่ส่วนของร่างกายผู้ชาย คือ กระเพาะอาหาร หัวใจ สะโพก และลำไส้ การตรวจแต่ละอย่างมองหาสิ่งที่ต่างกัน
picture-results-who = รังสีแพทย์อ่านภาพของคุณ
picture-results-who-description = รังสีแพทย์ดูภาพเอกซเรย์บนจอ กระดาษหนึ่งแผ่นส่งไปให้แพทย์อีกคนอ่าน แพทย์ของคุณอาจถามแพทย์เฉพาะทาง
picture-results-ask = ถามเรื่องผลตรวจของคุณ
picture-results-ask-description = ผู้ป่วยคุยกับแพทย์ของเธอ เธอถามว่าจะได้ผลตรวจเมื่อไร ผลตรวจแสดงอะไร และต้องโทรหาใคร

## Words to know
picture-word-catheter = สายสวน
picture-word-catheter-description = ท่อยาวเส้นเล็ก ส่วนปลายวาดให้ใหญ่ จึงเห็นว่าข้างในกลวง ของเหลวไหลผ่านได้
picture-word-stent = ขดลวดสเตนต์
picture-word-stent-description = ตอนแรกหลอดเลือดตีบ แล้วท่อตาข่ายขนาดเล็ก คือ ขดลวดสเตนต์ ถ่างหลอดเลือดไว้ให้เลือดไหลได้
picture-word-iv-line = สายน้ำเกลือ
picture-word-iv-line-description = ท่อเส้นเล็กต่อจากถุงของเหลวเข้าสู่หลอดเลือดดำที่แขน ของเหลวเข้าสู่เลือดของคุณโดยตรง
picture-word-lead-apron = เสื้อกันรังสี (เสื้อตะกั่ว)
picture-word-lead-apron-description = ผู้ป่วยใส่เสื้อกันรังสีตัวสั้นปิดท้องน้อย นักรังสีเทคนิคใส่ตัวยาว ตะกั่วช่วยกันรังสีเอกซเรย์
picture-word-c-arm = เครื่องซีอาร์ม (C-arm)
picture-word-c-arm-description = เครื่องเอกซเรย์รูปร่างเหมือนตัวอักษร C ปลายหนึ่งอยู่เหนือผู้ป่วย อีกปลายหนึ่งอยู่ใต้เตียง รังสีเอกซเรย์ผ่านระหว่างสองปลาย

## Doses
picture-doses = เทียบกับรังสีจากธรรมชาติ
picture-doses-description = แต่ละแท่งแสดงว่าใช้เวลานานเท่าไรจึงจะได้รับรังสีจากธรรมชาติเท่ากับการตรวจหนึ่งครั้ง แท่งของเอกซเรย์ทรวงอกสั้นมาก แท่งของการสวนแป้งแบเรียมยาวที่สุด
