# Topic: results
results-title = ผลตรวจของคุณ
results-hint = ใครอ่านผล และทำอะไรต่อไป

## results/depends
results-depends = ผลตรวจขึ้นอยู่กับชนิดของการตรวจ
results-depends-exam = การตรวจแต่ละอย่างมองหาสิ่งที่ต่างกัน
results-depends-many = เอกซเรย์ฟลูออโรสโคปีช่วยค้นหาปัญหาสุขภาพได้หลายชนิด

## results/who
results-who = แพทย์เป็นผู้อ่านภาพของคุณ
results-who-reads = [รังสีแพทย์](radiologist)จะอ่านภาพของคุณ
# Specialist: a doctor for one kind of illness.
results-who-more = อาจต้องให้แพทย์เฉพาะทางดูผลตรวจ หรืออาจต้องตรวจเพิ่ม ซึ่งอาจช่วยให้รู้ว่ามีอะไรผิดปกติ
results-who-late = { $phone ->
    [none] หากถึงวันที่บอกไว้แล้วยังไม่ได้ข่าว โปรดโทรหาทีมแพทย์
   *[other] หากถึงวันที่บอกไว้แล้วยังไม่ได้ข่าว โปรดโทรหาทีมแพทย์ที่ { $phone }
}

## results/ask
results-ask = คุยเรื่องผลตรวจกับแพทย์ของคุณ
results-ask-lead = คุณถามได้ว่า:
results-ask-when = จะได้ผลตรวจเมื่อไร
results-ask-mean = ผลตรวจนี้หมายความว่าอย่างไร
results-ask-next = ต้องตรวจเพิ่มไหม
results-ask-call = หากมีคำถาม ต้องโทรหาใคร

## results/remember
results-remember = สามข้อที่ต้องจำ
results-remember-general-1 = **ก่อนตรวจ:** ถามเรื่องอาหาร เครื่องดื่ม และยา
results-remember-general-2 = บอกทีมแพทย์: การตั้งครรภ์ การแพ้ โรค และยา
results-remember-general-3 = { $emergency ->
    [none] หากเจ็บหน้าอกหรือหายใจลำบากที่บ้าน: โทรเบอร์ฉุกเฉิน
   *[other] หากเจ็บหน้าอกหรือหายใจลำบากที่บ้าน: โทร { $emergency }
}
results-remember-swallow-1 = **ก่อนตรวจ:** หยุดกินและดื่มตามเวลาที่ทีมแพทย์บอก
results-remember-swallow-2 = บอกทีมแพทย์หากคุณอาจตั้งครรภ์ หรือหากสำลัก
results-remember-swallow-3 = { $emergency ->
    [none] ที่บ้าน: ดื่มน้ำมากขึ้น หากปวดท้องรุนแรงมาก: โทรเบอร์ฉุกเฉิน
   *[other] ที่บ้าน: ดื่มน้ำมากขึ้น หากปวดท้องรุนแรงมาก: โทร { $emergency }
}
results-remember-bowel-1 = **ก่อนตรวจ:** ทำให้ลำไส้ว่างตามใบแนะนำ
results-remember-bowel-2 = บอกทีมแพทย์หากคุณอาจตั้งครรภ์ หรือหากเจ็บ
results-remember-bowel-3 = { $emergency ->
    [none] ที่บ้าน: ดื่มน้ำมากขึ้น หากปวดท้องรุนแรงมาก: โทรเบอร์ฉุกเฉิน
   *[other] ที่บ้าน: ดื่มน้ำมากขึ้น หากปวดท้องรุนแรงมาก: โทร { $emergency }
}
results-remember-heart-1 = **ก่อนตรวจ:** ถามเรื่องยาละลายลิ่มเลือด ยาเบาหวาน และอาหาร
results-remember-heart-2 = เตรียมผู้ใหญ่ที่จะพากลับบ้านและอยู่เป็นเพื่อน
results-remember-heart-3 = { $emergency ->
    [none] เจ็บหน้าอก หรือเลือดออกไม่หยุด: โทรเบอร์ฉุกเฉิน
   *[other] เจ็บหน้าอก หรือเลือดออกไม่หยุด: โทร { $emergency }
}
results-remember-tube-1 = **ก่อนตรวจ:** ถามเรื่องยาละลายลิ่มเลือด ยาเบาหวาน และอาหาร
results-remember-tube-2 = ถามว่าอะไรจะยังอยู่ในร่างกาย และต้องดูแลอย่างไร
results-remember-tube-3 = { $emergency ->
    [none] เจ็บหน้าอก หรือเลือดออกไม่หยุด: โทรเบอร์ฉุกเฉิน
   *[other] เจ็บหน้าอก หรือเลือดออกไม่หยุด: โทร { $emergency }
}
results-remember-bone-1 = **ก่อนตรวจ:** ถามเรื่องอาหารและยา และบอกทีมแพทย์หากติดเชื้อ
results-remember-bone-2 = หลังได้ยาที่ทำให้ง่วง **ต้อง**มีผู้ใหญ่พากลับบ้าน
results-remember-bone-3 = มีไข้ หรือข้อต่อร้อนและบวม: โทรหาทีมแพทย์ ตอนกลางคืน ให้ไปห้องฉุกเฉิน
results-remember-womb-1 = **ก่อนตรวจ:** คุณต้องไม่ตั้งครรภ์
results-remember-womb-2 = ถามเรื่องยาแก้ปวด คุณบอกให้หยุดได้
results-remember-womb-3 = มีไข้ ปวดมาก หรือเลือดออกมาก: โทรหาทีมแพทย์
