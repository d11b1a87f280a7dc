# The pages of the screen about this guide

## about/what
about-what = คู่มือนี้คืออะไร
about-what-plain = คู่มือนี้อธิบายเรื่องเอกซเรย์ฟลูออโรสโคปีด้วยภาษาที่เข้าใจง่าย จัดทำสำหรับผู้ป่วย
about-what-who = แพทย์ที่คลินิกของคุณไม่ได้เป็นผู้เขียน
about-what-advice = คู่มือนี้ไม่สามารถใช้แทนคำแนะนำของทีมแพทย์ที่ดูแลคุณ

## about/not
about-not = สิ่งที่คู่มือนี้ไม่ทำ
# Each item carries its own "ไม่", so that it cannot be misread alone.
about-not-lead = คู่มือนี้:
about-not-diagnosis = **ไม่**ตรวจหาว่าคุณป่วยเป็นอะไร
about-not-advice = **ไม่**ให้คำแนะนำเฉพาะตัวคุณ
about-not-know = **ไม่**รู้ว่าคุณเป็นใคร
about-not-store = **ไม่**เก็บข้อมูลของคุณ

## about/source
about-source = ข้อมูลมาจากไหน
# Print the name as it stands.
about-source-credit = แหล่งข้อมูล: MedlinePlus, National Library of Medicine
about-source-others = ข้อมูลอื่นมาจากองค์กรด้านสุขภาพและงานวิจัย แหล่งข้อมูลทั้งหมดอยู่ในหน้าท้ายสุด
about-source-new = เราเขียนข้อความขึ้นเอง

## about/differs
about-differs = จุดที่เราใช้คำแนะนำใหม่กว่า
about-differs-lead = MedlinePlus กล่าวถึงสามเรื่องตามแนวทางเก่า คำแนะนำใหม่ของผู้เชี่ยวชาญคือ:
about-differs-shield = แผ่นกันรังสี: ปัจจุบันเครื่องใช้รังสีน้อยลง จึงมักไม่จำเป็น
about-differs-shellfish = กุ้ง ปู หอย: การแพ้อาหารเหล่านี้ไม่เสี่ยงกว่าการแพ้อย่างอื่น
about-differs-pregnancy = การตั้งครรภ์: ปริมาณรังสีส่วนใหญ่ต่ำกว่าระดับอันตรายมาก การตรวจที่จำเป็นอาจทำได้

## about/status
about-status = ข้อความเหล่านี้ยังต้องตรวจทาน
about-status-draft = ยังไม่มีบุคลากรทางการแพทย์ตรวจทานข้อความเหล่านี้ และยังไม่มีนักแปลผู้มีคุณวุฒิตรวจทานเช่นกัน
about-status-ask = หากสงสัย โปรดถามทีมแพทย์ที่ดูแลคุณ

## about/licence
about-licence = ใช้ได้โดยไม่เสียค่าใช้จ่าย
about-licence-free = โปรแกรมและข้อความนี้ใช้ได้โดยไม่เสียค่าใช้จ่าย สัญญาอนุญาต: MIT หรือ Apache-2.0
about-licence-fonts = แบบอักษร: SIL Open Font License 1.1
# Thai readers count in the Buddhist Era: 2026 + 543.
about-licence-date = เขียนข้อความเมื่อเดือนพฤศจิกายน พ.ศ. 2569 (ค.ศ. 2026)
