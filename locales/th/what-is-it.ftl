# Topic: what-is-it
what-is-it-title = การตรวจนี้คืออะไร
what-is-it-hint = เอกซเรย์ที่เคลื่อนไหวเหมือนภาพยนตร์

## what-is-it/moves
what-is-it-moves = เอกซเรย์ที่เคลื่อนไหว
what-is-it-moves-photo = [เอกซเรย์](x-ray)ธรรมดาเหมือนภาพถ่าย
what-is-it-moves-movie = [เอกซเรย์ฟลูออโรสโคปี](fluoroscopy)เหมือนภาพยนตร์ ทำให้เห็นส่วนที่อยู่ภายในร่างกายของคุณขณะเคลื่อนไหว

## what-is-it/shows
what-is-it-shows = เห็นร่างกายของคุณขณะทำงาน
what-is-it-shows-lead = ทีมแพทย์เห็นอวัยวะและเนื้อเยื่อของคุณเคลื่อนไหวบนจอในขณะนั้นเลย สิ่งที่อาจเห็นมีดังนี้
what-is-it-shows-heart = หัวใจและหลอดเลือดของคุณ
what-is-it-shows-digestion = กระเพาะอาหารและลำไส้ของคุณขณะย่อยอาหาร
# The organs with which people have children. ("ในระบบสืบพันธุ์": softer than "อวัยวะสืบพันธุ์", which can mean the outer parts.)
what-is-it-shows-reproductive = อวัยวะในระบบสืบพันธุ์ของคุณ

## what-is-it/helps
what-is-it-helps = ช่วยค้นหาและรักษาปัญหาสุขภาพ
what-is-it-helps-find = การตรวจนี้ช่วยให้แพทย์ของคุณรู้ได้ว่ามีอะไรผิดปกติ ใช้ได้กับปัญหาสุขภาพหลายชนิด
what-is-it-helps-treat = และใช้นำทางการรักษาบางอย่างได้ด้วย
what-is-it-helps-ask = ถามแพทย์ของคุณว่า “การตรวจนี้จะทำให้เห็นอะไร จะช่วยได้อย่างไร”
