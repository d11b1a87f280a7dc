# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name and a short description. The doctor in the pictures is a woman, the technologist a man.

## What is it?
picture-what-is-it-shows = ส่วนที่อยู่ภายในร่างกาย
picture-what-is-it-shows-description = ภาพร่างกายที่วาดบางส่วนภายในไว้ คือ หัวใจและหลอดเลือด กระเพาะอาหารและลำไส้ และมดลูก เอกซเรย์ฟลูออโรสโคปีทำให้เห็นส่วนเหล่านี้ขณะทำงานได้
picture-what-is-it-helps = ดูจอด้วยกัน
picture-what-is-it-helps-description = แพทย์ชี้จุดหนึ่งบนจอ ผู้ป่วยดูด้วย ภาพช่วยให้รู้ว่ามีอะไรผิดปกติ และช่วยในการรักษา

## Common uses
picture-uses-overview = การใช้ที่พบบ่อย
picture-uses-overview-description = ภาพเล็กห้าภาพ คือ ทางเดินอาหาร หัวใจ ท่อขนาดเล็กในหลอดเลือด กระดูกสะโพกที่ยึดด้วยสกรู และมดลูก

## Why you need it
picture-why-function = ดูว่าการกลืนทำงานอย่างไร
picture-why-function-description = ผู้ป่วยกำลังดื่ม แว่นขยายใหญ่ทำให้เห็นหลอดอาหารบีบดันสิ่งที่ดื่มลงไป วิดีโอทำให้เห็นว่าส่วนนั้นทำงานอย่างไร
picture-why-guide = จอช่วยนำทาง
picture-why-guide-description = แพทย์เลื่อนท่อเส้นเล็กภายในร่างกายผู้ป่วย เธอดูจอขณะทำ ภาพเคลื่อนไหวช่วยนำทางให้เธอ

## Getting ready
picture-get-ready-depends = ถามว่าต้องทำอะไร
picture-get-ready-depends-description = ผู้ป่วยโทรถามแพทย์ว่า “ยังกิน ดื่ม และใช้ยาต่อไปได้ไหม หรือต้องงดไว้หลายชั่วโมง”
picture-get-ready-food = ถามเรื่องอาหารและเครื่องดื่ม
picture-get-ready-food-description = ผู้ป่วยโทรหาแพทย์ บนโต๊ะมีอาหารและน้ำ มีเครื่องหมายคำถามและนาฬิกา โปรดถามว่าต้องงดน้ำงดอาหารเมื่อไร
picture-get-ready-medicines = โทรถามเรื่องยาของคุณ
picture-get-ready-medicines-description = ผู้ป่วยที่มียาโทรหาแพทย์ ภาพการทิ้งยามีเครื่องหมายห้าม ห้ามหยุดยาใดเอง
picture-get-ready-tell-us = บอกทีมแพทย์เรื่องสุขภาพของคุณ
picture-get-ready-tell-us-description = ผู้ป่วยบอกทีมแพทย์เรื่องการตั้งครรภ์ การให้นมลูก การแพ้ ปอด ไต และยาละลายลิ่มเลือด ทีมแพทย์ต้องรู้เรื่องเหล่านี้ก่อนตรวจ
picture-get-ready-day = พร้อมออกเดินทาง
picture-get-ready-day-description = ผู้ป่วยออกจากบ้านพร้อมกระเป๋าและรายการ มีชายหนุ่มไปด้วย เครื่องประดับอยู่ในจาน โปรดนำรายการมา แต่อย่านำเครื่องประดับมา

## What happens
picture-what-happens-where = ศูนย์ตรวจและโรงพยาบาล
picture-what-happens-where-description = ผู้หญิงคนหนึ่งเดินไปที่ศูนย์เอกซเรย์ ข้างกันเป็นโรงพยาบาล มีผู้ป่วยนอนอยู่บนเตียง คุณอาจได้ตรวจที่ใดที่หนึ่งในสองแห่งนี้
picture-what-happens-clothes = เปลี่ยนเป็นชุดผู้ป่วย
picture-what-happens-clothes-description = นักรังสีเทคนิคให้ชุดผู้ป่วยแก่ผู้ป่วย แล้วผู้ป่วยใส่ชุดนั้น เสื้อผ้าแขวนไว้ ทีมแพทย์ช่วยคุณเปลี่ยนชุดได้
picture-what-happens-shield = แผ่นกันรังสีทำจากตะกั่ว
picture-what-happens-shield-description = ผู้ป่วยนอนบนเตียงเอกซเรย์ นักรังสีเทคนิควางแผ่นกันรังสีทำจากตะกั่วบนส่วนหนึ่งของร่างกาย แผ่นนี้ช่วยกันรังสีที่ไม่จำเป็น
picture-what-happens-comfort = ยาที่ช่วยให้คุณผ่อนคลาย
picture-what-happens-comfort-description = แพทย์ให้ยาแก่ผู้ป่วยผ่านสายที่มือ นักรังสีเทคนิควางมือบนไหล่ของผู้ป่วย คุณอาจได้รับยาก่อนเช่นกัน
picture-what-happens-drink = ดื่มสารทึบรังสี
picture-what-happens-drink-description = ผู้หญิงคนหนึ่งยืนหน้าเตียงเอกซเรย์และดื่มจากแก้ว บนจอเห็นหลอดอาหารและกระเพาะอาหารของเธอเป็นสีขาวชัดเจน
picture-what-happens-dye = สายน้ำเกลือหรือการสวนทวารหนัก
picture-what-happens-dye-description = ผู้หญิงคนหนึ่งนั่งอยู่ มีสายน้ำเกลือที่แขน ผู้ชายคนหนึ่งนอนตะแคงใต้ผ้าคลุม มีสายสำหรับสวนทวารหนัก อาจให้สารทึบรังสีทางใดทางหนึ่งก็ได้
picture-what-happens-table = ที่เตียงเอกซเรย์
picture-what-happens-table-description = ผู้ป่วยนอนบนเตียงเอกซเรย์ หรือยืนหน้าเตียง ภาพเล็กแสดงการหันตัว การขยับแขนข้างหนึ่ง และการกลั้นหายใจ
picture-what-happens-catheter = การใส่สายสวน
picture-what-happens-catheter-description = ผู้ป่วยนอนใต้ผ้าสะอาด ทีมแพทย์ใส่ท่อเส้นเล็กเข้าที่ขาหนีบ ภาพเล็กแสดงสองตำแหน่ง คือ ขาหนีบและข้อพับแขน
picture-what-happens-finish = หลังการตรวจ
picture-what-happens-finish-description = ผู้ป่วยนอนพักบนเตียง นักรังสีเทคนิคมาดูอาการของผู้ป่วย คุณอาจได้พักสักครู่เช่นกัน

## After the exam
picture-after-barium = ดื่มน้ำหลังได้แป้งแบเรียม
picture-after-barium-description = ผู้ป่วยดื่มน้ำหนึ่งแก้ว ในโถส้วมมีอุจจาระสีซีด ปฏิทินแสดงเวลาสองสามวัน อุจจาระสีซีดเป็นเรื่องปกติหลังได้แป้งแบเรียม
picture-after-catheter-site = เมื่อไรต้องโทรหาทีมแพทย์
picture-after-catheter-site-description = ผู้ป่วยโทรหาทีมแพทย์ ภาพเล็กสี่ภาพแสดงว่าเมื่อไรต้องโทร คือ ก้อนบวมที่โตขึ้น มีน้ำไหล รอยแดงลามออกไป และมีไข้
picture-after-home = มีคนพาคุณกลับบ้าน
picture-after-home-description = หญิงสาวช่วยพยุงผู้ป่วยไปที่รถของเธอ และพาผู้ป่วยกลับบ้าน หลังได้ยาที่ทำให้ง่วง คุณก็ต้องมีผู้ใหญ่พากลับบ้าน

## Is it safe?
picture-safe-pregnant = บอกทีมแพทย์หากคุณอาจตั้งครรภ์
picture-safe-pregnant-description = ก่อนตรวจ ผู้หญิงตั้งครรภ์บอกนักรังสีเทคนิคเรื่องทารกในครรภ์ โปรดบอกทีมแพทย์เช่นกัน เพราะเอกซเรย์อาจเป็นอันตรายต่อทารกในครรภ์
picture-safe-little-risk = การตรวจแต่ละอย่างต่างกัน
picture-safe-little-risk-description = แพทย์คุยกับผู้ป่วย แผนภูมิแสดงการตรวจสามอย่าง จากรังสีน้อยไปมาก คนส่วนใหญ่มีความเสี่ยงน้อย
picture-safe-ask-how-much = ถามว่าได้รับรังสีเท่าไร
picture-safe-ask-how-much-description = ผู้ป่วยถามแพทย์ว่า “จะได้รับรังสีเท่าไร” แท่งเตี้ย แท่งกลาง และแท่งสูง คือการตรวจสามอย่าง จากรังสีน้อยไปมาก
picture-safe-past-x-rays = นำเอกซเรย์ที่เคยทำมาด้วย
picture-safe-past-x-rays-description = ผู้ป่วยนำภาพเอกซเรย์ที่เคยทำมาด้วย และบอกแพทย์เรื่องนี้ โปรดบอกทีมแพทย์เรื่องเอกซเรย์ทั้งหมดของคุณเช่นกัน
picture-safe-dye-allergy = บอกว่าคุณแพ้อะไร
picture-safe-dye-allergy-description = ผู้ป่วยบอกแพทย์เรื่องผื่นที่เคยขึ้นจากสารทึบรังสี และเรื่องกุ้ง ปู หอย โปรดบอกทีมแพทย์ว่าคุณแพ้อะไรก่อนตรวจ

## Your results
picture-results-depends = การตรวจต่างกัน ภาพต่างกัน
picture-results-depends-description = เส้นโยงภาพเอกซเรย์สี่ภาพกับสี่ส่วนของร่างกายผู้ชาย คือ กระเพาะอาหาร หัวใจ สะโพก และลำไส้ การตรวจแต่ละอย่างมองหาสิ่งที่ต่างกัน
picture-results-who = รังสีแพทย์อ่านภาพของคุณ
picture-results-who-description = รังสีแพทย์ดูภาพเอกซเรย์บนจอ กระดาษหนึ่งแผ่นส่งไปให้แพทย์อีกคนอ่าน แพทย์ของคุณอาจถามแพทย์เฉพาะทาง
picture-results-ask = ถามเรื่องผลตรวจของคุณ
picture-results-ask-description = ผู้ป่วยคุยกับแพทย์ และถามว่าจะได้ผลตรวจเมื่อไร ผลตรวจแสดงอะไร และต้องโทรหาใคร

## Words to know
picture-word-catheter = สายสวน
picture-word-catheter-description = ท่อยาวเส้นเล็ก ส่วนปลายวาดให้ใหญ่ จึงเห็นว่าข้างในกลวง ของเหลวไหลผ่านได้
picture-word-stent = ขดลวดสเตนต์
picture-word-stent-description = ตอนแรกหลอดเลือดตีบ แล้วท่อตาข่ายขนาดเล็ก คือ ขดลวดสเตนต์ ถ่างหลอดเลือดไว้ให้เลือดไหลได้
picture-word-iv-line = สายน้ำเกลือ
picture-word-iv-line-description = ท่อเส้นเล็กต่อจากถุงของเหลวเข้าสู่หลอดเลือดดำที่แขน ของเหลวเข้าสู่เลือดของคุณโดยตรง
picture-word-lead-apron = เสื้อกันรังสี (เสื้อตะกั่ว)
picture-word-lead-apron-description = ผู้ป่วยใส่เสื้อกันรังสีตัวสั้นปิดท้องน้อย นักรังสีเทคนิคใส่ตัวยาว ตะกั่วช่วยกันรังสีเอกซเรย์
picture-word-c-arm = เครื่องซีอาร์ม
picture-word-c-arm-description = เครื่องเอกซเรย์รูปร่างเหมือนตัวอักษร C ปลายหนึ่งอยู่เหนือผู้ป่วย อีกปลายหนึ่งอยู่ใต้เตียง รังสีเอกซเรย์ผ่านระหว่างสองปลาย

## Doses
picture-doses = เทียบกับรังสีจากธรรมชาติ
picture-doses-description = แต่ละแท่งแสดงว่าใช้เวลานานเท่าไรจึงจะได้รับรังสีจากธรรมชาติเท่ากับการตรวจหนึ่งครั้ง ให้เทียบกับรังสีจากธรรมชาติหนึ่งปี

## Pictures of single exams and of emergencies
picture-after-emergency = โทรขอความช่วยเหลือทันที
picture-after-emergency-description = ผู้ป่วยโทรเรียกรถพยาบาล ภาพสี่ภาพแสดงว่าเมื่อไร คือ เจ็บหน้าอก หายใจลำบากและหน้าบวม เป็นลมหมดสติ หน้าเบี้ยวและแขนอ่อนแรง
picture-after-emergency-more = เหตุอื่นที่ต้องขอความช่วยเหลือ
picture-after-emergency-more-description = ผู้ป่วยโทรเรียกรถพยาบาล ภาพหนึ่งเป็นมือที่กดตรงเลือดออก อีกภาพเป็นเท้าข้างหนึ่งที่เย็นและซีด
picture-after-remember = สามข้อที่ต้องจำ
picture-after-remember-description = ผู้ป่วยคิดถึงสามข้อ ภาพเล็กแสดงสามข้อของหน้านี้
picture-after-stent-card = เก็บบัตรขดลวดไว้
picture-after-stent-card-description = ผู้ชายคนหนึ่งใส่บัตรในกระเป๋าเงิน บนบัตรมีรูปขดลวดและหัวใจ โปรดพกบัตรไว้กับตัว
picture-after-womb = พักหลังตรวจมดลูก
picture-after-womb-description = ผู้หญิงคนหนึ่งพักบนโซฟา มีกระเป๋าน้ำร้อนบนท้อง บนโต๊ะมีผ้าอนามัย เธออาจปวดท้องน้อยและเลือดออกเล็กน้อย
picture-get-ready-bowel = ของเหลวใสและลำไส้ที่ว่าง
picture-get-ready-bowel-description = น้ำเปล่า น้ำซุปใส และชาไม่ใส่นมดื่มได้ จานอาหารมีเครื่องหมายห้าม ผงยาละลายน้ำทำให้ลำไส้ว่างก่อนตรวจ
picture-safe-child = พ่อหรือแม่อยู่ใกล้
picture-safe-child-description = เด็กนั่งบนเตียงเอกซเรย์ พ่อใส่เสื้อกันรังสีและจับมือลูก นักรังสีเทคนิคยืนอยู่ใกล้
picture-safe-skin = ดูว่าผิวที่หลังแดงไหม
picture-safe-skin-description = ผู้ชายคนหนึ่งเห็นรอยแดงที่หลังในกระจก ปฏิทินสองแผ่นแสดงว่าผ่านไปหลายสัปดาห์หลังตรวจ
picture-what-happens-bowel = ของเหลวสีขาวเข้าลำไส้
picture-what-happens-bowel-description = ผู้ชายคนหนึ่งนอนตะแคงใต้ผ้าคลุม พยาบาลอยู่ด้วย ภาพเล็กแสดงของเหลวสีขาวผ่านสายเข้าลำไส้
picture-what-happens-wrist = ท่อเส้นเล็กที่ข้อมือ
picture-what-happens-wrist-description = รูปคนเล็กสองรูปแสดงข้อมือและขาหนีบ ด้านล่าง ใช้ยาทำให้ข้อมือชา แล้วท่อเส้นเล็กเข้าไปและขึ้นไปตามแขน
picture-what-happens-press = กดตรงจุดนั้น
picture-what-happens-press-description = ผู้ชายคนหนึ่งนอนราบบนเตียง นาฬิกาแสดงเวลาหลายชั่วโมง ด้านล่างมีสองวิธี คือ ใช้มือกดที่ข้อมือ หรือใส่สายรัดที่ข้อมือ
picture-what-happens-c-arm = เครื่องซีอาร์มขณะผ่าตัด
picture-what-happens-c-arm-description = ผู้ป่วยหลับใต้ผ้าคลุม เครื่องซีอาร์มอยู่เหนือสะโพก ศัลยแพทย์ใส่เสื้อกันรังสี และดูจอที่แสดงกระดูกและสกรู
picture-what-happens-joint = ใส่เข็มเข้าข้อต่อโดยดูภาพ
picture-what-happens-joint-description = เครื่องซีอาร์มอยู่เหนือเข่าของผู้หญิงคนหนึ่ง แพทย์ใส่เข็มเข้าไป และจอแสดงตำแหน่ง ก่อนอื่นต้องทำความสะอาดผิว
picture-what-happens-bone-numb = ทำให้ผิวชา
picture-what-happens-bone-numb-description = ผู้ป่วยนอนบนเตียงเอกซเรย์ แพทย์ใช้เข็มเล็กทำให้ผิวที่เข่าชา
picture-what-happens-bone-rest = พักหลังการตรวจ
picture-what-happens-bone-rest-description = ผู้ป่วยมีผ้าพันที่เข่า นอนพักบนเตียง พยาบาลมาดูอาการของผู้ป่วย
picture-what-happens-womb-finish = พักหลังการตรวจ
picture-what-happens-womb-finish-description = ผู้หญิงคนหนึ่งพักหลังการตรวจ นักรังสีเทคนิคมาดูอาการของเธอ บนโต๊ะมีผ้าอนามัย
picture-what-happens-womb = บนเตียงเอกซเรย์
picture-what-happens-womb-description = ผู้หญิงคนหนึ่งนอนหงาย มีผ้าคลุมเข่า พยาบาลและแพทย์อยู่ด้วย ภาพเล็กแสดงเครื่องมือที่ช่วยเปิดช่องคลอดไว้
picture-what-happens-full = กระเพาะอาหารเต็ม
picture-what-happens-full-description = กระเพาะอาหารของผู้ป่วยเต็ม มือข้างหนึ่งยกขึ้นบอกพยาบาล หากมีอะไรผิดปกติ โปรดบอกทีมแพทย์เช่นกัน
picture-what-happens-wait = การตรวจใช้เวลานานเท่าไร
picture-what-happens-wait-description = ผู้ป่วยนั่งรอบนเก้าอี้ นาฬิกาหนึ่งแสดงเวลาสั้นสำหรับกระเพาะอาหาร อีกเรือนแสดงหลายชั่วโมงสำหรับลำไส้เล็ก แล้วจึงมีอาหารและเครื่องดื่ม
picture-what-happens-bowel-fill = แป้งแบเรียมเต็มลำไส้
picture-what-happens-bowel-fill-description = ผู้ชายคนหนึ่งนอนตะแคงใต้ผ้าคลุม พยาบาลอยู่ด้วย ภาพเล็กแสดงของเหลวสีขาวเต็มลำไส้
picture-what-happens-toilet = ไปห้องน้ำ
picture-what-happens-toilet-description = พยาบาลเดินกับผู้ชายในชุดผู้ป่วยไปห้องน้ำ ในโถส้วมมีของเหลวสีขาว คือแป้งแบเรียมที่ออกมา
picture-what-happens-sleep = หลับ หรือชาส่วนเดียว
picture-what-happens-sleep-description = ผู้หญิงคนหนึ่งหลับบนเตียง ใส่หน้ากาก ภาพเล็กแสดงผู้หญิงที่ตื่นอยู่ ขาข้างหนึ่งชา
picture-what-happens-stop = คุณบอกให้หยุดได้
picture-what-happens-stop-description = ผู้หญิงบนเตียงยกมือ แพทย์ยกมือทั้งสองและหยุด ภาพเล็กแสดงมดลูกที่ปวดบีบ
picture-get-ready-tell-more = บอกทีมแพทย์เรื่องเหล่านี้
picture-get-ready-tell-more-description = ผู้ป่วยบอกพยาบาลเรื่องปัญหาสุขภาพและเรื่องเอกซเรย์ที่เคยทำ ภาพเล็กแสดงสิ่งที่อยู่ในหน้านี้
picture-get-ready-womb-when = หลังหมดประจำเดือน
picture-get-ready-womb-when-description = ผู้หญิงคนหนึ่งชี้ปฏิทิน ตอนแรกเป็นวันที่มีประจำเดือน วันหลังจากนั้นมีเครื่องหมายถูก
picture-get-ready-womb = ก่อนตรวจมดลูก
picture-get-ready-womb-description = ผู้หญิงคนหนึ่งโทรถามเรื่องยาแก้ปวด ใส่ผ้าอนามัยในกระเป๋า โถส้วมแสดงว่าเธอเข้าห้องน้ำก่อน
picture-after-emergency-belly = ปวดท้องรุนแรงมาก
picture-after-emergency-belly-description = ผู้ป่วยโทรเรียกรถพยาบาล ภาพแสดงมือสองข้างบนท้องที่ปวดมาก
picture-after-emergency-bowel = ปวดท้องหรือมีเลือดสด
picture-after-emergency-bowel-description = ผู้ป่วยโทรเรียกรถพยาบาล ภาพหนึ่งแสดงท้องที่ปวดมาก อีกภาพแสดงเลือดสดในโถส้วม
picture-after-emergency-bleed = เลือดออกไม่หยุด
picture-after-emergency-bleed-description = ผู้ป่วยโทรเรียกรถพยาบาล ภาพแสดงมือที่กดตรงเลือดออก
picture-after-barium-call = เมื่อไรต้องโทรหลังแป้งแบเรียม
picture-after-barium-call-description = ผู้ป่วยโทรหาทีมแพทย์ ภาพเล็กสี่ภาพแสดงว่าเมื่อไร คือ ปวดท้อง อาเจียน ไม่ถ่ายอุจจาระ และมีไข้
picture-after-site-care = อย่ายกของหนัก
picture-after-site-care-description = ผู้ป่วยมีผ้าปิดแผลตรงที่ใส่ท่อเส้นเล็ก ถุงหนักมีเครื่องหมายห้าม ปฏิทินแสดงสองสามวัน
picture-after-joint = ประคบน้ำแข็งที่ข้อต่อ
picture-after-joint-description = ผู้หญิงคนหนึ่งนั่งยกขา มีน้ำแข็งห่อผ้าบนเข่า นาฬิกาแสดง 15 นาที
picture-after-bone-surgery = พักขาบนหมอน
picture-after-bone-surgery-description = ผู้ป่วยพักบนโซฟาที่บ้าน ขาข้างหนึ่งใส่เฝือกและวางบนหมอน ภาพเฝือกใต้ฝักบัวมีเครื่องหมายห้าม
picture-after-joint-call = เมื่อไรต้องโทรเรื่องข้อต่อ
picture-after-joint-call-description = ผู้หญิงคนหนึ่งโทรหาทีมแพทย์ ภาพเล็กสามภาพแสดงว่าเมื่อไร คือ เข่าแดงและบวม มีน้ำไหล และมีไข้
picture-after-womb-call = เมื่อไรต้องโทรหลังการตรวจนี้
picture-after-womb-call-description = ผู้หญิงคนหนึ่งโทรหาทีมแพทย์ ภาพเล็กสามภาพแสดงว่าเมื่อไร คือ ปวดท้อง เลือดออกมาก และมีไข้
picture-after-milk = ให้นมลูกหลังตรวจ
picture-after-milk-description = ผู้หญิงคนหนึ่งนั่งบนโซฟาและให้นมลูก คุณก็ให้นมลูกต่อได้
picture-what-happens-womb-dye = สารทึบรังสีเต็มมดลูก
picture-what-happens-womb-dye-description = มดลูกที่วาดให้ใหญ่ ท่อเส้นเล็กเข้ามาจากด้านล่าง สารทึบรังสีสีขาวเต็มมดลูกและไหลออกทางท่อนำไข่ทั้งสอง
picture-what-happens-drain = ขดลวดสเตนต์ สายระบาย สายให้ยา
picture-what-happens-drain-description = บอลลูนขยายหลอดเลือดที่ตีบ ขดลวดสเตนต์ถ่างไว้ สายระบายให้ของเหลวออกจากท้อง สายให้ยานำยาเข้าหลอดเลือดดำ
picture-after-drain = ดูแลสายระบาย
picture-after-drain-description = ผู้ป่วยโทรหาทีมแพทย์ ภาพเล็กแสดงว่า อย่าดึงสาย รักษาให้แห้ง และโทรเมื่อผิวแดงหรือมีไข้
