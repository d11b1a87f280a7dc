# ຫົວຂໍ້: get-ready
get-ready-title = ການກຽມຕົວ
get-ready-hint = ສິ່ງທີ່ຕ້ອງເຮັດກ່ອນກວດ

## get-ready/depends
get-ready-depends = ການກຽມຕົວຂຶ້ນກັບການກວດຂອງທ່ານ
get-ready-depends-nothing = ສຳລັບການກວດບາງຢ່າງ, ທ່ານບໍ່ຕ້ອງເຮັດຫຍັງເປັນພິເສດ.
get-ready-depends-something = ສຳລັບການກວດຢ່າງອື່ນ, ທ່ານອາດຕ້ອງງົດອາຫານ, ງົດເຄື່ອງດື່ມ ຫຼື ຢຸດຢາບາງຊະນິດໄລຍະໜຶ່ງ.
get-ready-depends-told = ແພດຂອງທ່ານຈະບອກວ່າຕ້ອງເຮັດຫຍັງ. ບໍ່ແນ່ໃຈບໍ? ກະລຸນາໂທຖາມ.

## get-ready/food
get-ready-food = ທ່ານອາດຕ້ອງງົດອາຫານ
get-ready-food-fast = ສຳລັບການກວດບາງຢ່າງ, ຫ້າມກິນ ແລະ ຫ້າມດື່ມຫຍັງ ເປັນເວລາຫຼາຍຊົ່ວໂມງກ່ອນກວດ. ເອີ້ນວ່າ [ການງົດອາຫານ ແລະ ນ້ຳ](fast).
get-ready-food-ask = ຖາມແພດຂອງທ່ານວ່າ: ຂ້ອຍຕ້ອງເລີ່ມງົດເວລາໃດ? ຂ້ອຍດື່ມນ້ຳໄດ້ບໍ?

## get-ready/medicines
get-ready-medicines = ຖາມກ່ຽວກັບຢາຂອງທ່ານ
get-ready-medicines-stop = ທ່ານອາດຕ້ອງຢຸດຢາບາງຊະນິດກ່ອນການກວດ. **ຫ້າມຢຸດຢາຊະນິດໃດດ້ວຍຕົນເອງ.** ກະລຸນາຖາມແພດຂອງທ່ານກ່ອນ.
get-ready-medicines-metformin = ກະລຸນາບອກທີມແພດ ຖ້າທ່ານກິນຢາເມັດຟໍມິນ (metformin) ຫຼື ເປັນພະຍາດໝາກໄຂ່ຫຼັງ. ຄົນສ່ວນຫຼາຍກິນຢາເມັດຟໍມິນຕໍ່ໄປໄດ້. ທີມແພດຈະເປັນຜູ້ຕັດສິນໃຈ.

## get-ready/tell-us
get-ready-tell-us = ບອກທີມແພດກ່ຽວກັບສຸຂະພາບຂອງທ່ານ
get-ready-tell-us-lead = **ກ່ອນ**ການກວດ, ກະລຸນາບອກທີມແພດກ່ຽວກັບ:
get-ready-tell-us-baby = ການຖືພາ (ເຖິງວ່າຍັງບໍ່ແນ່ໃຈ) ຫຼື ການໃຫ້ນົມລູກ
get-ready-tell-us-allergies = ການແພ້ທຸກຢ່າງ ຫຼື ເຄີຍແພ້ ຫຼື ມີອາການຜິດປົກກະຕິຈາກ[ສານທຶບລັງສີ](contrast-dye)
get-ready-tell-us-illness = ພະຍາດຫືດ, ພະຍາດເບົາຫວານ ຫຼື ພະຍາດໝາກໄຂ່ຫຼັງ
get-ready-tell-us-x-rays = [ເອັກສະເຣ](x-ray)ທີ່ເຄີຍເຮັດມາແລ້ວ

## get-ready/day
get-ready-day = ກຽມສຳລັບມື້ກວດຂອງທ່ານ
get-ready-day-lead = ເພື່ອໃຫ້ມື້ນັ້ນສະດວກ:
get-ready-day-jewelry = ປະເຄື່ອງປະດັບໄວ້ເຮືອນ
get-ready-day-bring = ເອົາລາຍການຢາ ແລະ ສິ່ງທີ່ທ່ານແພ້ມານຳ
get-ready-day-company = ຖາມວ່າໃຜເຂົ້າໄປກັບທ່ານໄດ້
get-ready-day-ask = ຖາມທີມແພດ ຖ້າທ່ານບໍ່ແນ່ໃຈ
