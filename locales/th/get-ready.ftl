# Topic: get-ready
get-ready-title = การเตรียมตัว
get-ready-hint = สิ่งที่ต้องทำก่อนตรวจ

## get-ready/depends
get-ready-depends = การเตรียมตัวขึ้นอยู่กับการตรวจ
get-ready-depends-nothing = สำหรับการตรวจบางอย่าง คุณไม่ต้องเตรียมตัวเป็นพิเศษ
get-ready-depends-something = สำหรับการตรวจอย่างอื่น คุณอาจต้องงดอาหาร งดเครื่องดื่ม หรือหยุดยาบางชนิดระยะหนึ่ง
get-ready-depends-told = แพทย์ของคุณจะบอกว่าต้องทำอะไร หากไม่แน่ใจ โปรดโทรถาม

## get-ready/food
get-ready-food = คุณอาจต้องงดอาหาร
get-ready-food-fast = สำหรับการตรวจบางอย่าง คุณต้องไม่กินและไม่ดื่มเป็นเวลาหลายชั่วโมงก่อนตรวจ เรียกว่า [การงดน้ำงดอาหาร](fast)
get-ready-food-ask = ถามแพทย์ของคุณว่า “ต้องเริ่มงดเมื่อไร ดื่มน้ำเปล่าได้ไหม”

## get-ready/medicines
get-ready-medicines = ถามเรื่องยาของคุณ
get-ready-medicines-stop = คุณอาจต้องหยุดยาบางชนิดก่อนตรวจ **ห้ามหยุดยาเอง** โปรดถามแพทย์ของคุณก่อน
get-ready-medicines-metformin = โปรดบอกทีมแพทย์หากคุณกินยาเมตฟอร์มิน (metformin) หรือเป็นโรคไต คนส่วนใหญ่กินยาเมตฟอร์มินต่อไปได้ ทีมแพทย์จะเป็นผู้ตัดสินใจ

## get-ready/tell-us
get-ready-tell-us = บอกทีมแพทย์เรื่องสุขภาพของคุณ
get-ready-tell-us-lead = **ก่อน**ตรวจ โปรดบอกทีมแพทย์เรื่องต่อไปนี้
get-ready-tell-us-baby = การตั้งครรภ์ (แม้ยังไม่แน่ใจ) หรือการให้นมลูก
# Reaction: any bad reaction, not only a proven allergy. Same words in safe-dye-allergy-past.
get-ready-tell-us-allergies = การแพ้ทุกชนิด หรือเคยมีอาการแพ้หรืออาการผิดปกติจาก[สารทึบรังสี](contrast-dye)
get-ready-tell-us-illness = โรคหอบหืด โรคเบาหวาน หรือโรคไต
get-ready-tell-us-x-rays = [เอกซเรย์](x-ray)ที่เคยทำมาแล้ว

## get-ready/day
get-ready-day = เตรียมตัวสำหรับวันตรวจ
get-ready-day-lead = เพื่อให้วันตรวจเป็นไปอย่างราบรื่น:
get-ready-day-jewelry = เก็บเครื่องประดับไว้ที่บ้าน
get-ready-day-bring = นำรายการยาและสิ่งที่คุณแพ้มาด้วย
get-ready-day-company = ถามว่าใครเข้าไปกับคุณได้บ้าง
get-ready-day-ask = ถามทีมแพทย์หากไม่แน่ใจ
