### The question "Which exam?" after the language, and its answers.

exam-title = คุณมาตรวจอะไร
exam-other = การตรวจอื่น
exam-unsure = ไม่แน่ใจ
exam-unsure-hint = ขอดูทั้งหมด เลือกการตรวจทีหลังได้
exam-note = ไม่แน่ใจหรือ โปรดถามทีมแพทย์ว่าจะได้ตรวจอะไร สิ่งที่คุณเลือกจะไม่ถูกเก็บไว้
exam-swallow = ตรวจการกลืนหรือกระเพาะ
exam-swallow-hint = คุณดื่มแป้งแบเรียม
exam-bowel = ตรวจลำไส้ใหญ่
exam-bowel-hint = สวนแป้งแบเรียม
exam-heart = ตรวจหัวใจ
exam-heart-hint = สวนหัวใจ (ฉีดสีหัวใจ)
exam-tube = สายสวนหรือขดลวด
exam-tube-hint = ใส่ท่อขนาดเล็ก
exam-bone = กระดูกหรือข้อต่อ
exam-bone-hint = ผ่าตัดหรือใส่เข็มโดยดูภาพ
exam-womb = ตรวจมดลูก
exam-womb-hint = ฉีดสีดูมดลูกและท่อนำไข่ (HSG)
home-exam-swallow = การตรวจการกลืนหรือกระเพาะอาหาร
home-exam-bowel = การตรวจลำไส้ใหญ่ของคุณ
home-exam-heart = การตรวจหัวใจของคุณ
home-exam-tube = การใส่สายสวนหรือขดลวดของคุณ
home-exam-bone = การตรวจกระดูกหรือข้อต่อของคุณ
home-exam-womb = การตรวจมดลูกของคุณ
