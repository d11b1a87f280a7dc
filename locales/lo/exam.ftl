### The question "Which exam?" after the language, and its answers.

exam-title = ທ່ານມາກວດຫຍັງ?
exam-other = ການກວດອື່ນ
exam-unsure = ຂ້ອຍບໍ່ແນ່ໃຈ
exam-unsure-hint = ສະແດງໃຫ້ຂ້ອຍເບິ່ງທັງໝົດ. ເລືອກການກວດທີຫຼັງໄດ້.
exam-note = ບໍ່ແນ່ໃຈບໍ? ຖາມທີມແພດວ່າທ່ານຈະກວດຫຍັງ. ເຄື່ອງບໍ່ເກັບສິ່ງທີ່ທ່ານເລືອກໄວ້.
exam-swallow = ກວດການກືນ ຫຼື ກະເພາະອາຫານ
exam-swallow-hint = ທ່ານດື່ມແປ້ງແບຣຽມ (barium)
exam-bowel = ກວດລຳໄສ້ໃຫຍ່
exam-bowel-hint = ສວນແປ້ງແບຣຽມ (barium enema)
exam-heart = ກວດຫົວໃຈ
exam-heart-hint = ສວນຫົວໃຈ (cardiac catheterization)
exam-tube = ສາຍສວນ ຫຼື ສະເຕັນ
exam-tube-hint = ໃສ່ທໍ່ນ້ອຍ (catheter, stent)
exam-bone = ກະດູກ ຫຼື ຂໍ້ຕໍ່
exam-bone-hint = ຜ່າຕັດ ຫຼື ໃສ່ເຂັມ ໂດຍເບິ່ງຈໍ
exam-womb = ກວດມົດລູກ
exam-womb-hint = ສີດສີເບິ່ງມົດລູກ ແລະ ທໍ່ນຳໄຂ່ (HSG)
home-exam-swallow = ກວດການກືນ ຫຼື ກະເພາະອາຫານຂອງທ່ານ
home-exam-bowel = ກວດລຳໄສ້ໃຫຍ່ຂອງທ່ານ
home-exam-heart = ກວດຫົວໃຈຂອງທ່ານ
home-exam-tube = ສາຍສວນ ຫຼື ສະເຕັນຂອງທ່ານ
home-exam-bone = ກວດກະດູກ ຫຼື ຂໍ້ຕໍ່ຂອງທ່ານ
home-exam-womb = ກວດມົດລູກຂອງທ່ານ
