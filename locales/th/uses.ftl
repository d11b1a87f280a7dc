# Topic: uses
uses-title = ใช้ทำอะไรบ้าง
uses-hint = ช่วยอะไรได้บ้าง

## uses/overview
uses-overview = มักใช้ในกรณีเหล่านี้
# The digestive tract: food pipe, stomach and bowels.
uses-overview-show = ใช้ดูการเคลื่อนไหวของทางเดินอาหาร การไหลของเลือดในหัวใจ และอวัยวะในระบบสืบพันธุ์ของผู้หญิงได้
uses-overview-guide = ใช้ดูตำแหน่งเมื่อใส่ท่อขนาดเล็ก และเมื่อรักษากระดูกและข้อต่อได้
uses-overview-next = หน้าต่อไปมีข้อมูลเพิ่มเติม

## uses/swallow-enema
uses-swallow-enema = ใช้ดูการเคลื่อนไหวของทางเดินอาหาร
# A swallow and an enema are the two ways in.
uses-swallow-enema-barium = [แป้งแบเรียม](barium)เป็น[สารทึบรังสี](contrast-dye)สีขาว คุณดื่มเอง หรือทีมแพทย์ใส่ให้ด้วย[การสวนทวารหนัก](enema)
uses-swallow-enema-shows = จากนั้นทีมแพทย์จะเห็นการเคลื่อนไหวของหลอดอาหาร กระเพาะอาหาร หรือลำไส้
uses-swallow-enema-names = การตรวจนี้เรียกว่า การกลืนแป้งแบเรียม หรือการสวนแป้งแบเรียม

## uses/heart
uses-heart = ใช้ดูการไหลของเลือดในหัวใจ
uses-heart-exam = การตรวจหัวใจแบบนี้เรียกว่า [การสวนหัวใจ](cardiac-catheterization) (ฉีดสีหัวใจ)
uses-heart-flow = ทีมแพทย์เห็นเลือดไหลผ่าน[หลอดเลือดแดง](artery)ของคุณบนจอ
uses-heart-helps = ช่วยค้นหาปัญหาหัวใจบางอย่างได้ และช่วยรักษาได้ด้วย

## uses/catheter-stent
uses-catheter-stent = ช่วยใส่ท่อขนาดเล็กให้ถูกที่
uses-catheter-stent-catheter = [สายสวน](catheter)เป็นท่อกลวงเส้นเล็ก ใช้นำของเหลวเข้าสู่ร่างกาย หรือระบายของเหลวส่วนเกินออก
# Narrow: too tight for the blood to flow well.
uses-catheter-stent-stent = [ขดลวดสเตนต์](stent)ช่วยเปิดหลอดเลือดที่ตีบหรือตัน
uses-catheter-stent-place = เอกซเรย์ฟลูออโรสโคปีทำให้ทีมแพทย์เห็นตำแหน่งที่จะใส่

## uses/bones
uses-bones = ช่วยดูตำแหน่งเมื่อผ่าตัดกระดูกและข้อต่อ
uses-bones-lead = ศัลยแพทย์อาจใช้เอกซเรย์ฟลูออโรสโคปีช่วยดูตำแหน่งเพื่อ:
uses-bones-joint = ใส่[ข้อต่อ](joint)เทียม
uses-bones-bone = ผ่าตัดยึดกระดูกที่หัก

## uses/hysterosalpingogram
# The organs with which a woman has children.
uses-hysterosalpingogram = ใช้ดูอวัยวะในระบบสืบพันธุ์ของผู้หญิง
uses-hysterosalpingogram-exam = การตรวจนี้มีชื่อยาวว่า [การฉีดสีดูมดลูกและท่อนำไข่](hysterosalpingogram) หรือ HSG เป็นการถ่ายภาพอวัยวะในระบบสืบพันธุ์ของผู้หญิง เช่น มดลูก
uses-hysterosalpingogram-ask = หากไม่แน่ใจว่าจะได้ตรวจแบบไหน โปรดถามทีมแพทย์
