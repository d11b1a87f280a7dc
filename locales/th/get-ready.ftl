# Topic: get-ready
get-ready-title = การเตรียมตัว
get-ready-hint = สิ่งที่ต้องทำก่อนตรวจ

## get-ready/depends
get-ready-depends = การเตรียมตัวขึ้นอยู่กับการตรวจ
get-ready-depends-nothing = สำหรับการตรวจบางอย่าง คุณไม่ต้องเตรียมตัวเป็นพิเศษ
get-ready-depends-something = สำหรับการตรวจอย่างอื่น คุณอาจต้องงดอาหาร งดเครื่องดื่ม หรือหยุดยาบางชนิดระยะหนึ่ง
get-ready-depends-told = แพทย์ของคุณจะบอกว่าต้องทำอะไร หากไม่แน่ใจ โปรดโทรถาม

## get-ready/food
get-ready-food-stop = โปรดถามว่าต้องงดน้ำงดอาหารเมื่อไร
get-ready-food-team = ทีมแพทย์จะบอกว่าคุณต้องหยุดกิน**และ**หยุดดื่มหรือไม่ และเมื่อไร เรียกว่า [การงดน้ำงดอาหาร](fast)
get-ready-food-team-bowel = ทีมแพทย์จะบอกว่าต้องหยุดกินเมื่อไร และดื่มของเหลวใส เช่น น้ำเปล่า ได้**ถึงเมื่อไร** จากนั้นห้ามดื่ม การหยุดนี้เรียกว่า [การงดน้ำงดอาหาร](fast)
get-ready-food-why = สำหรับการตรวจบางอย่าง กระเพาะอาหารต้องว่าง ภาพจึงจะชัด
get-ready-food-why-swallow = เพื่อให้ภาพชัด มักต้องให้ท้องว่าง
get-ready-food-why-sedative = เมื่อกระเพาะอาหารว่าง [ยาที่ทำให้ง่วง](sedative)จะปลอดภัยขึ้น
get-ready-food-needle = หากใส่เข็มเข้าข้อต่อ: มักกินและดื่มได้ตามปกติ โปรดถามก่อน
get-ready-food-sip = โปรดถามว่า “ดื่มน้ำได้ไหม กินยากับน้ำจิบเดียวได้ไหม”
get-ready-food-sip-bowel = โปรดถามว่า “กินยากับน้ำจิบเดียวได้ไหม”
get-ready-food-sugar = หากเป็นเบาหวาน โปรดถามเรื่องน้ำตาลต่ำ

## get-ready/bowel-prep
get-ready-bowel-prep = ก่อนสวนแป้งแบเรียม ต้องล้างลำไส้
get-ready-bowel-prep-why = ลำไส้ต้องว่าง เพื่อให้ภาพชัด
get-ready-bowel-prep-lead = ใบแนะนำจากทีมแพทย์บอกว่า:
get-ready-bowel-prep-liquids = เมื่อไรให้ดื่มแต่ของเหลวใส เช่น น้ำเปล่า
get-ready-bowel-prep-laxative = เมื่อไรให้กินยาระบาย (ทำให้ลำไส้ว่าง)
get-ready-bowel-prep-first = หากเป็นโรคไต โรคหัวใจ หรือเบาหวาน โปรดถามก่อน

## get-ready/medicines
get-ready-medicines = โปรดถามเรื่องยาของคุณ
get-ready-medicines-never = **ห้ามหยุดยาใดเอง** โปรดถาม[แพทย์ของคุณ](provider)ก่อน เรื่อง:
get-ready-medicines-thinners = ยาละลายลิ่มเลือด (ยากันลิ่มเลือด)
get-ready-medicines-diabetes = อินซูลินหรือยาเบาหวาน หากต้องงดอาหาร
get-ready-medicines-metformin-dye = เมตฟอร์มิน (metformin): ถามว่าต้องหยุดสองวันไหม
get-ready-medicines-others = ยาอื่นทั้งหมด
get-ready-medicines-why = ยาบางชนิดทำให้เลือดออกมากขึ้น ยาบางชนิดหยุดแล้วไม่ปลอดภัย

## get-ready/tell-us
get-ready-tell-us = บอกทีมแพทย์เรื่องสุขภาพของคุณ
get-ready-tell-us-lead = **ก่อน**ตรวจ โปรดบอกทีมแพทย์เรื่อง:
get-ready-tell-us-baby = การตั้งครรภ์ (แม้ยังไม่แน่ใจ) หรือการให้นมลูก
get-ready-tell-us-reaction = โรคหอบหืด การแพ้ทุกชนิด หรือเคยมีอาการแพ้หรืออาการผิดปกติจาก[สารทึบรังสี](contrast-dye)
get-ready-tell-us-organs = โรคเบาหวาน โรคไต โรคหัวใจ หรือโรคไทรอยด์
get-ready-tell-us-bleeding = เลือดออกง่าย หรือกินยาละลายลิ่มเลือด
get-ready-tell-us-why = ข้อมูลนี้มีส่วนช่วยให้คุณปลอดภัย

## get-ready/tell-us-more
get-ready-tell-us-more = โปรดบอกทีมแพทย์เรื่องเหล่านี้ด้วย
get-ready-tell-us-more-lead = **ก่อน**ตรวจ โปรดบอกทีมแพทย์เรื่อง:
get-ready-tell-us-more-swallowing = กลืนลำบาก หรือสำลัก
get-ready-tell-us-more-bowel = ลำไส้อุดตันหรือผ่าตัดลำไส้เมื่อไม่นานนี้
get-ready-tell-us-more-stand = ยืน หันตัว หรือนอนราบลำบาก
get-ready-tell-us-more-infection = มีไข้หรือติดเชื้อ
get-ready-tell-us-more-metal = เครื่องกระตุ้นหัวใจ หรือโลหะในร่างกาย
get-ready-tell-us-more-x-rays = [เอกซเรย์](x-ray)ที่เคยทำมาแล้ว

## get-ready/womb-when
get-ready-womb-when = ตรวจมดลูกหลังหมดประจำเดือน
get-ready-womb-when-days = ตรวจในช่วงหลังหมดประจำเดือน ทีมแพทย์จะนัดวันให้
get-ready-womb-when-must = คุณต้องไม่ตั้งครรภ์ อาจต้องตรวจการตั้งครรภ์ก่อน
get-ready-womb-when-sex = เรื่องเพศสัมพันธ์ก่อนตรวจ ให้ทำตามใบแนะนำ

## get-ready/womb-before
get-ready-womb-before = โปรดถามเรื่องยาแก้ปวด
get-ready-womb-before-pain = อาการปวดท้องน้อยพบได้บ่อย โปรดถามว่าควรกินยาแก้ปวดก่อนไหม และ:
get-ready-womb-before-pad = นำผ้าอนามัยมาใส่กลับบ้าน
get-ready-womb-before-toilet = เข้าห้องน้ำก่อน
get-ready-womb-before-who = ถามว่าใครจะอยู่ในห้องบ้าง

## get-ready/day
get-ready-day = เตรียมตัวสำหรับวันตรวจ
get-ready-day-lead = เพื่อให้วันตรวจเป็นไปอย่างราบรื่น:
get-ready-day-jewelry = เก็บเครื่องประดับไว้ที่บ้าน (โลหะบังภาพบางส่วน)
get-ready-day-bring = นำรายการยาและสิ่งที่คุณแพ้มาด้วย
get-ready-day-company = ถามว่าใครเข้าไปกับคุณได้บ้าง
get-ready-day-ride = เตรียมคนพากลับ: หลังได้[ยาที่ทำให้ง่วง](sedative) ต้องมีผู้ใหญ่พากลับบ้าน

## get-ready/child
get-ready-child = ลูกของคุณเป็นคนตรวจหรือ
get-ready-child-stay = พ่อหรือแม่มักอยู่ด้วยได้ โปรดถามทีมแพทย์
get-ready-child-apron = หากอยู่ด้วย คุณต้องใส่[เสื้อกันรังสี](lead-apron) หากตั้งครรภ์หรืออาจตั้งครรภ์ ต้องให้ผู้ใหญ่คนอื่นอยู่แทน
get-ready-child-bring = นำของเล่นและแก้วที่ลูกชอบมาด้วย
