# Topic: what-is-it
what-is-it-title = การตรวจนี้คืออะไร
what-is-it-hint = เอกซเรย์ที่เคลื่อนไหวเหมือนวิดีโอ

## what-is-it/moves
what-is-it-moves = เอกซเรย์ที่เคลื่อนไหว
what-is-it-moves-photo = [เอกซเรย์](x-ray)ธรรมดาเหมือนภาพถ่าย
what-is-it-moves-movie = [เอกซเรย์ฟลูออโรสโคปี](fluoroscopy)เหมือนวิดีโอ ทำให้เห็นส่วนที่อยู่ภายในร่างกายของคุณขณะเคลื่อนไหว
what-is-it-moves-main = โปรด**บอก**ทีมแพทย์เรื่องสุขภาพ และ**ถาม**สิ่งที่ไม่เข้าใจ

## what-is-it/shows
what-is-it-shows = เห็นร่างกายของคุณขณะทำงาน
what-is-it-shows-lead = ทีมแพทย์เห็นอวัยวะและเนื้อเยื่อของคุณเคลื่อนไหวบนจอในขณะนั้นเลย อาจเห็น:
what-is-it-shows-heart = หัวใจและหลอดเลือดของคุณ
what-is-it-shows-digestion = กระเพาะอาหารและลำไส้ของคุณขณะย่อยอาหาร
# The organs with which people have children. ("ในระบบสืบพันธุ์": softer than "อวัยวะสืบพันธุ์", which can mean the outer parts.)
what-is-it-shows-reproductive = อวัยวะในระบบสืบพันธุ์ของคุณ

## what-is-it/helps
what-is-it-helps = ช่วยค้นหาและรักษาปัญหาสุขภาพ
what-is-it-helps-find = การตรวจนี้ช่วยให้แพทย์ของคุณรู้ได้ว่ามีอะไรผิดปกติ ใช้ได้กับปัญหาสุขภาพหลายชนิด
what-is-it-helps-treat = และช่วยดูตำแหน่งระหว่างการรักษาบางอย่างได้ด้วย
what-is-it-helps-ask = โปรดถามแพทย์ของคุณว่า “การตรวจนี้จะทำให้เห็นอะไร จะช่วยได้อย่างไร”

## what-is-it/swallow
what-is-it-swallow = การตรวจนี้แสดงการกลืนของคุณ
what-is-it-swallow-name = อาจเรียกว่า การกลืนแป้งแบเรียม (barium swallow) หรือการตรวจกระเพาะอาหาร (upper GI)
what-is-it-swallow-shows = ทีมแพทย์เห็นการเคลื่อนไหวของหลอดอาหาร กระเพาะอาหาร หรือลำไส้เล็ก ช่วยค้นหาปัญหาได้หลายอย่าง
what-is-it-swallow-where = ตรวจที่ศูนย์เอกซเรย์ หรือขณะนอนโรงพยาบาล

## what-is-it/bowel
what-is-it-bowel = การตรวจนี้แสดงลำไส้ใหญ่ของคุณ
what-is-it-bowel-name = เรียกว่า การสวนแป้งแบเรียม (barium enema) หรือ lower GI
what-is-it-bowel-shows = ทีมแพทย์เห็น[แป้งแบเรียม](barium)ไหลเต็มลำไส้และเคลื่อนไป ช่วยค้นหาปัญหาได้หลายอย่าง
what-is-it-bowel-where = ตรวจที่ศูนย์เอกซเรย์ หรือขณะนอนโรงพยาบาล

## what-is-it/heart
what-is-it-heart = การตรวจนี้แสดงการไหลของเลือดในหัวใจ
what-is-it-heart-name = เรียกว่า [การสวนหัวใจ](cardiac-catheterization) (ฉีดสีหัวใจ)
what-is-it-heart-shows = ทีมแพทย์เห็นเลือดไหลผ่าน[หลอดเลือดแดง](artery)ของคุณ
what-is-it-heart-helps = ช่วยค้นหาปัญหาหัวใจบางอย่าง และช่วยรักษาได้ด้วย
what-is-it-heart-where = ตรวจที่ศูนย์ตรวจ หรือขณะนอนโรงพยาบาล

## what-is-it/tube
what-is-it-tube = ภาพเคลื่อนไหวช่วยให้ใส่ท่อเส้นเล็กถูกที่
what-is-it-tube-catheter = [สายสวน](catheter)เป็นท่อกลวงเส้นเล็ก ใช้นำของเหลวเข้า หรือระบายของเหลวส่วนเกินออก
what-is-it-tube-stent = [ขดลวดสเตนต์](stent)ช่วยเปิดหลอดเลือดที่ตีบหรือตัน
what-is-it-tube-place = ทีมแพทย์เห็นว่าต้องใส่ตรงไหน
what-is-it-tube-where = คุณมาที่ศูนย์ หรือนอนโรงพยาบาล

## what-is-it/bone
what-is-it-bone = ภาพเคลื่อนไหวช่วยในการรักษากระดูก
what-is-it-bone-surgery = หากผ่าตัด ศัลยแพทย์จะเห็นภายในร่างกายของคุณ ช่วยในการยึดกระดูกที่หัก หรือใส่[ข้อต่อ](joint)เทียม
what-is-it-bone-needle = หากใส่เข็มเข้าข้อต่อ ทีมแพทย์จะเห็นตำแหน่งที่ถูกต้อง
what-is-it-bone-where = คุณอาจกลับบ้านในวันเดียวกัน หรือนอนโรงพยาบาล

## what-is-it/womb
what-is-it-womb = การตรวจนี้แสดงมดลูกและท่อนำไข่
what-is-it-womb-name = มีชื่อยาวว่า [การฉีดสีดูมดลูกและท่อนำไข่](hysterosalpingogram) หรือ HSG
what-is-it-womb-shows = ถ่ายภาพมดลูก และแสดงว่าท่อนำไข่ทั้งสองเปิดอยู่หรือไม่
what-is-it-womb-where = ตรวจที่ศูนย์เอกซเรย์ หรือขณะนอนโรงพยาบาล
