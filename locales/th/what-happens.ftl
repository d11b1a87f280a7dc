# Topic: what-happens
what-happens-title = ขั้นตอนการตรวจ
what-happens-hint = การตรวจของคุณทีละขั้น

## what-happens/where
what-happens-where = คุณไปที่ศูนย์ตรวจหรือโรงพยาบาล
# A center for x-ray exams, outside or inside a hospital.
what-happens-where-center = คุณอาจมาตรวจที่ศูนย์เอกซเรย์แบบ[ผู้ป่วยนอก](outpatient)
what-happens-where-hospital = หรือคุณอาจได้ตรวจขณะนอนรักษาตัวในโรงพยาบาล

## what-happens/clothes
what-happens-clothes = คุณอาจต้องเปลี่ยนเป็นชุดผู้ป่วย
what-happens-clothes-gown = คุณอาจต้องถอดเสื้อผ้าบางชิ้นหรือทั้งหมด แล้วทีมแพทย์จะให้ชุดผู้ป่วยแก่คุณ
what-happens-clothes-help = หากต้องการให้ช่วยเปลี่ยนชุด โปรดบอกทีมแพทย์

## what-happens/shield
what-happens-shield = คุณอาจได้หรือไม่ได้ใช้แผ่นกันรังสี
# Made of lead, the metal.
what-happens-shield-shield = แผ่นกันรังสีหรือ[เสื้อกันรังสี](lead-apron)ทำจากตะกั่ว ช่วยกัน[รังสี](radiation)ที่คุณไม่จำเป็นต้องได้รับ อาจใช้ปิดท้องน้อยหรือส่วนอื่นของร่างกาย
what-happens-shield-today = ปัจจุบันมักไม่จำเป็นต้องใช้ หากต้องการรู้เพิ่มเติม โปรดถามทีมแพทย์

## what-happens/comfort
what-happens-comfort = คุณอาจได้รับยาก่อน
what-happens-comfort-medicine = สำหรับการตรวจบางอย่าง คุณจะได้รับยาแก้ปวด อาจได้[ยาที่ทำให้ง่วง](sedative)เพื่อช่วยให้ผ่อนคลาย หรือได้ทั้งสองอย่าง
what-happens-comfort-needle = คุณอาจได้รับยาเมื่อต้องใส่เข็มเข้าที่[ข้อต่อ](joint)หรือ[หลอดเลือดแดง](artery)
what-happens-comfort-tell = หากรู้สึกเจ็บหรือกลัว โปรดบอกทีมแพทย์

## what-happens/drink
what-happens-drink = คุณอาจต้องดื่มสารทึบรังสี
what-happens-drink-drink = สำหรับการตรวจบางอย่าง คุณจะดื่มของเหลวที่ผสม[สารทึบรังสี](contrast-dye) [แป้งแบเรียม](barium)เป็นสารทึบรังสีชนิดหนึ่ง
what-happens-drink-clearer = สารนี้ช่วยให้เห็นส่วนของร่างกายง่ายขึ้น

## what-happens/dye
what-happens-dye = คุณอาจได้รับสารทึบรังสีทางอื่น
what-happens-dye-lead = หากคุณไม่ได้ดื่ม[สารทึบรังสี](contrast-dye) คุณอาจได้รับทาง:
what-happens-dye-iv = [สายน้ำเกลือ](iv-line) เข้าสู่หลอดเลือดดำ
what-happens-dye-enema = [การสวนทวารหนัก](enema) เข้าสู่ลำไส้ตรง (ส่วนปลายสุดของลำไส้)
what-happens-dye-needle = เข็ม เข้าสู่ข้อต่อ
what-happens-dye-womb = ท่อเส้นเล็ก เข้าสู่มดลูก

## what-happens/table
what-happens-table = ทีมแพทย์ช่วยคุณที่เตียงเอกซเรย์
what-happens-table-lead = คุณจะนอนบนเตียงเอกซเรย์ หรือยืนหน้าเตียง ทีมแพทย์อาจขอให้คุณ:
what-happens-table-turn = พลิกหรือหันตัว
what-happens-table-move = ขยับร่างกายส่วนใดส่วนหนึ่ง
what-happens-table-breath = กลั้นหายใจครู่หนึ่ง

## what-happens/catheter
what-happens-catheter = การตรวจบางอย่างใช้สายสวน
# Numb: without feeling.
what-happens-catheter-numb = หากคุณต้องใช้[สายสวน](catheter) (ท่อเส้นเล็ก) ทีมแพทย์จะทำให้บริเวณที่จะใส่ชาก่อน
# Groin: the fold where the leg meets the body. Elbow: the needle goes into the inner side.
what-happens-catheter-needle = จากนั้นแพทย์ของคุณจะใส่เข็มเข้าไป ตำแหน่งอาจเป็นขาหนีบ ข้อมือ ข้อพับแขน หรือส่วนอื่น

## what-happens/pictures
what-happens-pictures = เครื่องจะถ่ายภาพเคลื่อนไหว
what-happens-pictures-scanner = แพทย์ของคุณหรือ[นักรังสีเทคนิค](technologist)ถ่ายภาพด้วย[เครื่องเอกซเรย์](c-arm) ทีมแพทย์ดูภาพบนจอ
what-happens-pictures-takes = ใช้เวลาประมาณ:
what-happens-pictures-short = 15 ถึง 30 นาที (การกลืนหรือกระเพาะอาหาร)
what-happens-pictures-longer = 30 ถึง 60 นาที (ลำไส้ใหญ่หรือหัวใจ)
what-happens-pictures-hours = หลายชั่วโมง (ลำไส้เล็ก)

## what-happens/feel
what-happens-feel = สิ่งที่คุณอาจรู้สึก
what-happens-feel-barium = แป้งแบเรียม: รสเหมือนผงชอล์ก แน่นท้อง ปวดบีบ
what-happens-feel-dye = สารทึบรังสีในเลือด: อุ่นวูบไม่กี่วินาที
what-happens-feel-needle = เข็ม: เจ็บจี๊ดครู่เดียว แล้วรู้สึกถูกกด
what-happens-feel-womb = ตรวจมดลูก: ปวดท้องน้อยครู่หนึ่ง
what-happens-feel-tell = หากคัน บวม หรือหายใจลำบาก โปรดบอกทีมแพทย์**ทันที**

## what-happens/finish
what-happens-finish = แล้วการตรวจก็เสร็จสิ้น
what-happens-finish-catheter = หากคุณใส่[สายสวน](catheter) แพทย์ของคุณจะเอาออก ทีมแพทย์อาจเฝ้าดูอาการของคุณสักพัก
what-happens-finish-ask = ก่อนกลับ โปรดถามทีมแพทย์ว่า “ที่บ้านต้องทำอะไร หากต้องการความช่วยเหลือ ต้องโทรหาใคร”

## what-happens/swallow-drink
what-happens-swallow-drink = คุณจิบแป้งแบเรียม
what-happens-swallow-drink-fizz = คุณอาจต้องกลืนผงฟู่ (มีแก๊ส) ก่อน พยายามอย่าเรอ
what-happens-swallow-drink-drink = แล้วจิบ[แป้งแบเรียม](barium) ซึ่งเป็น[สารทึบรังสี](contrast-dye)สีขาว ทีมแพทย์จะบอกว่าให้กลืนเมื่อไร
what-happens-swallow-drink-taste = รสเหมือนผงชอล์ก ช่วยให้เห็นส่วนของร่างกายง่ายขึ้น

## what-happens/swallow-table
what-happens-swallow-table = คุณจะยืน หันตัว และนอน
what-happens-swallow-table-stand = คุณจะยืนหน้าเตียงเอกซเรย์ ต่อมาเตียงอาจเอนลงให้คุณนอน
what-happens-swallow-table-turn = ทีมแพทย์ขอให้คุณหันตัว ขยับตัว และกลั้นหายใจครู่หนึ่ง
what-happens-swallow-table-sit = หากยืนไม่ได้ โปรดบอก คุณอาจนั่งได้

## what-happens/swallow-pictures
what-happens-swallow-pictures = ทีมแพทย์ดูคุณกลืน
what-happens-swallow-pictures-scanner = แพทย์หรือ[นักรังสีเทคนิค](technologist)ถ่ายภาพเคลื่อนไหวด้วยเครื่องเอกซเรย์
what-happens-swallow-pictures-watch = ทีมแพทย์ดูแป้งแบเรียมไหลลงไปบนจอ
what-happens-swallow-pictures-press = อาจมีคนกดท้องคุณให้แป้งกระจาย

## what-happens/swallow-feel
what-happens-swallow-feel = คุณอาจรู้สึกแน่นท้อง
what-happens-swallow-feel-full = คุณอาจรู้สึกแน่นท้องหรือคลื่นไส้เล็กน้อย คนส่วนใหญ่ไม่เจ็บ
what-happens-swallow-feel-tell = หากสำลัก คัน หรือหายใจลำบาก โปรดบอกทีมแพทย์**ทันที**

## what-happens/swallow-long
what-happens-swallow-long = ใช้เวลานานเท่าไร
what-happens-swallow-long-short = การตรวจการกลืนหรือกระเพาะอาหารใช้เวลาประมาณ 15 ถึง 30 นาที
what-happens-swallow-long-long = การตรวจลำไส้เล็กใช้เวลาหลายชั่วโมง ระหว่างภาพคุณต้องรอ
what-happens-swallow-long-home = หลังจากนั้นมักกิน ดื่ม และกลับบ้านได้ โปรดถามก่อน

## what-happens/bowel-tube
what-happens-bowel-tube = คุณได้รับการสวนแป้งแบเรียม
what-happens-bowel-tube-side = คุณจะนอนตะแคงบนเตียงเอกซเรย์ ภาพแรกแสดงว่าลำไส้ว่างหรือไม่
what-happens-bowel-tube-tube = สายเล็กสอดเข้าลำไส้ตรง (ส่วนปลายสุดของลำไส้) เรียกว่า [การสวนทวารหนัก](enema)
what-happens-bowel-tube-balloon = อาจมีบอลลูนเล็กยึดสายไว้

## what-happens/bowel-fill
what-happens-bowel-fill = แป้งแบเรียมไหลเต็มลำไส้
what-happens-bowel-fill-barium = [แป้งแบเรียม](barium) ซึ่งเป็น[สารทึบรังสี](contrast-dye)สีขาว ไหลเข้าไป มักใส่ลมเข้าไปด้วย
what-happens-bowel-fill-clear = ช่วยให้เห็นลำไส้ง่ายขึ้น
what-happens-bowel-fill-feel = คุณจะรู้สึกแน่น และอาจปวดบีบ โปรดหายใจช้าและลึก หากเจ็บ โปรดบอกทีมแพทย์

## what-happens/bowel-turn
what-happens-bowel-turn = คุณจะหันตัวเพื่อถ่ายภาพ
what-happens-bowel-turn-turn = ทีมแพทย์ขอให้คุณหันตัว ขยับตัว และกลั้นหายใจครู่หนึ่ง
what-happens-bowel-turn-tip = เตียงอาจเอียง อาจมีคนกดท้องคุณ

## what-happens/bowel-pictures
what-happens-bowel-pictures = ทีมแพทย์ดูบนจอ
what-happens-bowel-pictures-scanner = แพทย์หรือ[นักรังสีเทคนิค](technologist)ถ่ายภาพเคลื่อนไหวด้วยเครื่องเอกซเรย์
what-happens-bowel-pictures-long = การตรวจใช้เวลาประมาณ 30 ถึง 60 นาที
what-happens-bowel-pictures-shot = คุณอาจได้ฉีดยาให้ลำไส้คลายตัว หากฉีด โปรดถามว่าขับรถได้เมื่อไร

## what-happens/bowel-toilet
what-happens-bowel-toilet = แล้วคุณไปห้องน้ำ
what-happens-bowel-toilet-out = แป้งแบเรียมส่วนใหญ่ไหลออก และเอาสายออก แล้วคุณไปห้องน้ำ
what-happens-bowel-toilet-last = อาจถ่ายภาพอีกหนึ่งหรือสองภาพ
what-happens-bowel-toilet-home = มักกิน ดื่ม และกลับบ้านได้ โปรดถามก่อน

## what-happens/heart-ready
what-happens-heart-ready = ทีมแพทย์ช่วยให้คุณผ่อนคลาย
what-happens-heart-ready-line = คุณได้ใส่[สายน้ำเกลือ](iv-line)ที่แขน แผ่นติดหน้าอกแสดงการเต้นของหัวใจ
what-happens-heart-ready-relax = คุณอาจได้ยาแก้ปวด [ยาที่ทำให้ง่วง](sedative)เพื่อช่วยให้ผ่อนคลาย หรือทั้งสองอย่าง คุณยังตื่นอยู่
what-happens-heart-ready-table = คุณจะนอนบนเตียงเอกซเรย์

## what-happens/heart-numb
what-happens-heart-numb = ทำให้ข้อมือหรือขาหนีบชา
what-happens-heart-numb-numb = ก่อนอื่น ทีมแพทย์ทำให้ข้อมือหรือขาหนีบชา จะเจ็บจี๊ดครู่หนึ่ง
what-happens-heart-numb-needle = แล้วใส่เข็มและท่อเส้นเล็ก ([สายสวน](catheter)) เข้าไป คุณอาจรู้สึกถูกกด
what-happens-heart-numb-elbow = บางครั้งเป็นข้อพับแขนหรือส่วนอื่น

## what-happens/heart-tube
what-happens-heart-tube = ท่อไปถึงหัวใจ
what-happens-heart-tube-feel = คุณไม่รู้สึกถึงท่อในร่างกาย
what-happens-heart-tube-watch = [เครื่องเอกซเรย์](c-arm)เคลื่อนรอบตัวคุณและถ่ายภาพเคลื่อนไหว ทีมแพทย์ดูบนจอ
what-happens-heart-tube-tell = หากเจ็บหรือแน่นหน้าอก โปรดบอกทีมแพทย์**ทันที**

## what-happens/heart-dye
what-happens-heart-dye = สารทึบรังสีแสดงการไหลของเลือด
what-happens-heart-dye-warm = [สารทึบรังสี](contrast-dye)เข้าทางท่อ คุณอาจรู้สึกอุ่นวูบไม่กี่วินาที
what-happens-heart-dye-breath = คุณอาจต้องกลั้นหายใจ
what-happens-heart-dye-stent = หาก[หลอดเลือดแดง](artery)ตีบ อาจใส่[ขดลวดสเตนต์](stent)
what-happens-heart-dye-tell = หากคัน บวม หรือหายใจลำบาก โปรดบอกทีมแพทย์**ทันที**

## what-happens/heart-rest
what-happens-heart-rest = เอาท่อออก แล้วคุณจะได้พัก
what-happens-heart-rest-out = ทีมแพทย์เอาท่อออก แล้วกดตรงจุดนั้นหรือใส่สายรัด
what-happens-heart-rest-still = คุณจะพักหลายชั่วโมง นอนนิ่งตามที่บอก
what-happens-heart-rest-tell = หากตรงนั้นรู้สึกเปียก หรือรู้สึกไม่สบาย ให้ร้องเรียก
what-happens-heart-rest-long = ตัวการตรวจมักใช้เวลา 30 ถึง 60 นาที

## what-happens/tube-ready
what-happens-tube-ready = ทีมแพทย์เตรียมความพร้อมให้คุณ
what-happens-tube-ready-line = คุณได้ใส่[สายน้ำเกลือ](iv-line) ทีมแพทย์ทำความสะอาดผิวและทำให้ชา จะเจ็บจี๊ดเล็กน้อย
what-happens-tube-ready-relax = คุณอาจได้ยาแก้ปวด [ยาที่ทำให้ง่วง](sedative)เพื่อช่วยให้ผ่อนคลาย หรือทั้งสองอย่าง บางคนหลับไป
what-happens-tube-ready-table = คุณจะนอนบนเตียงเอกซเรย์ คุณอาจต้องกลั้นหายใจ

## what-happens/tube-in
what-happens-tube-in = ใส่ท่อเส้นเล็ก
what-happens-tube-in-place = ใส่เข็มและท่อเส้นเล็ก ([สายสวน](catheter)) เข้าที่ขาหนีบ ข้อมือ ข้อพับแขน หรือส่วนอื่น
what-happens-tube-in-watch = ทีมแพทย์ดูจอ เมื่อใช้[สารทึบรังสี](contrast-dye) คุณอาจรู้สึกอุ่นวูบ
what-happens-tube-in-tell = หากคัน เจ็บ หรือหายใจลำบาก โปรดบอกทีมแพทย์**ทันที**

## what-happens/tube-kind
what-happens-tube-kind = ใส่ขดลวด สายระบาย หรือสายให้ยา
what-happens-tube-kind-stent = [ขดลวดสเตนต์](stent): บอลลูนขยายจุดที่ตีบ ขดลวดถ่างไว้
what-happens-tube-kind-drain = สายระบาย: สายนิ่มระบายของเหลวส่วนเกินออก
what-happens-tube-kind-line = สายให้ยา: สายนิ่มนำยาเข้า[หลอดเลือดดำ](vein)ใหญ่
what-happens-tube-kind-tight = ขดลวดหัวใจอาจทำให้แน่นหน้าอกไม่กี่วินาที โปรดบอกทีมแพทย์

## what-happens/tube-rest
what-happens-tube-rest = แล้วคุณจะได้พัก
what-happens-tube-rest-out = หากใส่ขดลวด บอลลูนและสายสวนจะเอาออก ขดลวด สายระบาย หรือสายให้ยาจะอยู่ต่อ
what-happens-tube-rest-still = คุณจะพัก มักนานหลายชั่วโมง นอนนิ่งตามที่บอก
what-happens-tube-rest-tell = หากตรงนั้นรู้สึกเปียก หรือรู้สึกไม่สบาย ให้ร้องเรียก
what-happens-tube-rest-long = ใส่ขดลวดหัวใจใช้เวลา 30 นาที ถึง 2 ชั่วโมง

## what-happens/bone-numb
what-happens-bone-numb = แบบหนึ่งคือใส่เข็มเข้าข้อต่อ
what-happens-bone-numb-table = คุณจะนอนบนเตียงเอกซเรย์ ทีมแพทย์ทำความสะอาดผิวและทำให้ชา จะเจ็บจี๊ดไม่กี่วินาที
what-happens-bone-numb-pressure = แล้วคุณรู้สึกถูกกด หรือรู้สึกตึงใน[ข้อต่อ](joint)
what-happens-bone-numb-relax = ก่อนอื่นคุณอาจได้ยาแก้ปวด [ยาที่ทำให้ง่วง](sedative)เพื่อช่วยให้ผ่อนคลาย หรือทั้งสองอย่าง

## what-happens/bone-needle
what-happens-bone-needle = ทีมแพทย์เห็นว่าเข็มไปที่ไหน
what-happens-bone-needle-dye = [สารทึบรังสี](contrast-dye)เล็กน้อยแสดงว่าเข็มอยู่ถูกที่หรือไม่
what-happens-bone-needle-move = ทีมแพทย์อาจขอให้คุณขยับข้อต่อ
what-happens-bone-needle-long = ใช้เวลาประมาณ 15 ถึง 30 นาที
what-happens-bone-needle-tell = หากคัน บวม หรือหายใจลำบาก โปรดบอกทีมแพทย์**ทันที**

## what-happens/bone-sleep
what-happens-bone-sleep = อีกแบบคือผ่าตัด
what-happens-bone-sleep-sleep = คุณจะหลับ หรือทีมแพทย์ทำให้ร่างกายส่วนหนึ่งชา ทีมแพทย์เลือกร่วมกับคุณ
what-happens-bone-sleep-feel = หากตื่นอยู่ คุณอาจรู้สึกถึงการสัมผัสหรือการเคลื่อนไหว หากเจ็บ โปรดบอกทีมแพทย์**ทันที**

## what-happens/bone-c-arm
what-happens-bone-c-arm = ขณะผ่าตัด เครื่องแสดงกระดูกของคุณ
what-happens-bone-c-arm-arm = [เครื่องเอกซเรย์](c-arm)อยู่เหนือตัวคุณ รูปร่างเหมือนตัวอักษร C
what-happens-bone-c-arm-screen = ศัลยแพทย์ดูจอหลายครั้ง เพื่อตรวจว่าทุกชิ้นอยู่ถูกที่
what-happens-bone-c-arm-staff = ทีมแพทย์ใส่เสื้อกันรังสี เพราะทำงานใกล้เอกซเรย์ทุกวัน

## what-happens/bone-rest
what-happens-bone-rest = แล้วคุณจะได้พัก
what-happens-bone-rest-needle = หลังใส่เข็ม มักกลับบ้านได้ในวันเดียวกัน โปรดพักที่บ้าน
what-happens-bone-rest-surgery = หลังผ่าตัด คุณไปห้องพักฟื้น พยาบาลเฝ้าดูแลและให้ยาแก้ปวด
what-happens-bone-rest-ask = โปรดถามว่า “กลับบ้านได้เมื่อไร ภาพแสดงอะไร”

## what-happens/womb-lie
what-happens-womb-lie = คุณจะนอนบนเตียงเอกซเรย์
what-happens-womb-lie-like = คล้ายการตรวจภายใน
what-happens-womb-lie-lie = คุณจะนอนหงายและชันเข่า
what-happens-womb-lie-open = เครื่องมือถ่างช่องคลอดไว้ แล้วทำความสะอาดปากมดลูก

## what-happens/womb-tube
what-happens-womb-tube = สารทึบรังสีเข้ามดลูก
what-happens-womb-tube-tube = สอดท่อเส้นเล็ก ([สายสวน](catheter)) ผ่านปากมดลูก
what-happens-womb-tube-dye = [สารทึบรังสี](contrast-dye)ไหลเข้าไป ช่วยให้เห็นมดลูกและท่อนำไข่ง่ายขึ้น

## what-happens/womb-pictures
what-happens-womb-pictures = ทีมแพทย์ดูบนจอ
what-happens-womb-pictures-scanner = แพทย์หรือ[นักรังสีเทคนิค](technologist)ถ่ายภาพเคลื่อนไหวด้วยเครื่องเอกซเรย์
what-happens-womb-pictures-turn = ทีมแพทย์อาจขอให้คุณหันตัว หรือกลั้นหายใจครู่หนึ่ง
what-happens-womb-pictures-long = การตรวจใช้เวลาประมาณ 30 นาที

## what-happens/womb-feel
what-happens-womb-feel = คุณอาจปวดท้องน้อย
what-happens-womb-feel-cramps = เหมือนปวดประจำเดือน น้อยหรือมาก ส่วนใหญ่ดีขึ้นในไม่ช้า
what-happens-womb-feel-faint = หากรู้สึกจะเป็นลม คัน หรือหายใจลำบาก โปรดบอกทีมแพทย์**ทันที**
what-happens-womb-feel-stop = คุณบอกให้หยุดได้ ตกลงสัญญาณกันก่อนเริ่ม

## what-happens/womb-finish
what-happens-womb-finish = แล้วการตรวจก็เสร็จสิ้น
what-happens-womb-finish-out = ทีมแพทย์เอาท่อออก พักจนรู้สึกดี
what-happens-womb-finish-pad = สารทึบรังสีจะไหลออกมา ให้ใส่ผ้าอนามัย
what-happens-womb-finish-ask = โปรดถามว่า “ที่บ้านต้องทำอะไร หากต้องการความช่วยเหลือ ต้องโทรหาใคร”
