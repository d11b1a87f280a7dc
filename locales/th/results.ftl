# Topic: results
results-title = ผลตรวจของคุณ
results-hint = ใครอ่านผล และทำอะไรต่อไป

## results/depends
results-depends = ผลตรวจขึ้นอยู่กับการตรวจ
results-depends-exam = การตรวจแต่ละอย่างมองหาสิ่งที่ต่างกัน
results-depends-many = เอกซเรย์ฟลูออโรสโคปีช่วยค้นหาปัญหาสุขภาพได้หลายชนิด

## results/who
results-who = แพทย์เป็นผู้อ่านภาพของคุณ
results-who-reads = [รังสีแพทย์](radiologist)จะอ่านภาพของคุณ
# Specialist: a doctor for one kind of illness.
results-who-more = แพทย์ของคุณอาจส่งผลตรวจให้แพทย์เฉพาะทาง หรือสั่งตรวจเพิ่ม ซึ่งช่วยให้รู้ได้ว่ามีอะไรผิดปกติ

## results/ask
results-ask = คุยเรื่องผลตรวจกับแพทย์ของคุณ
results-ask-lead = คุณถามได้ว่า:
results-ask-when = จะได้ผลตรวจเมื่อไร
results-ask-mean = ผลตรวจนี้มีความหมายต่อฉันอย่างไร
results-ask-next = ต้องตรวจเพิ่มไหม
results-ask-call = หากมีคำถาม ต้องโทรหาใคร
