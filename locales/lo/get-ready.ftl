# ຫົວຂໍ້: get-ready
get-ready-title = ການກຽມຕົວ
get-ready-hint = ສິ່ງທີ່ຕ້ອງເຮັດກ່ອນກວດ

## get-ready/depends
get-ready-depends = ການກຽມຕົວຂຶ້ນກັບການກວດຂອງທ່ານ
get-ready-depends-nothing = ສຳລັບການກວດບາງຢ່າງ, ທ່ານບໍ່ຕ້ອງເຮັດຫຍັງເປັນພິເສດ.
get-ready-depends-something = ສຳລັບການກວດຢ່າງອື່ນ, ທ່ານອາດຕ້ອງງົດອາຫານ, ງົດດື່ມ ຫຼື ຢຸດຢາບາງຊະນິດໄລຍະໜຶ່ງ.
get-ready-depends-told = ທ່ານໝໍຈະບອກວ່າຕ້ອງເຮັດຫຍັງ. ບໍ່ແນ່ໃຈບໍ? ກະລຸນາໂທຖາມ.

## get-ready/food
get-ready-food-stop = ຖາມວ່າຕ້ອງເລີ່ມງົດອາຫານ ແລະ ນ້ຳເວລາໃດ
get-ready-food-team = ທີມແພດບອກວ່າທ່ານຕ້ອງງົດກິນ **ແລະ** ງົດດື່ມ ຫຼື ບໍ່ ແລະ ເວລາໃດ. ເອີ້ນວ່າ [ການງົດອາຫານ ແລະ ນ້ຳ](fast).
get-ready-food-team-bowel = ທີມແພດບອກວ່າເລີ່ມງົດອາຫານເວລາໃດ ແລະ ດື່ມເຄື່ອງດື່ມໃສ ເຊັ່ນ ນ້ຳເປົ່າ ໄດ້**ຮອດເວລາໃດ**. ຈາກນັ້ນຫ້າມດື່ມ. ການງົດນີ້ເອີ້ນວ່າ [ການງົດອາຫານ ແລະ ນ້ຳ](fast).
get-ready-food-why = ສຳລັບການກວດບາງຢ່າງ, ກະເພາະອາຫານຕ້ອງວ່າງ ຮູບຈຶ່ງຈະແຈ້ງ.
get-ready-food-why-swallow = ເພື່ອໃຫ້ຮູບຈະແຈ້ງ, ກະເພາະອາຫານມັກຈະຕ້ອງວ່າງ.
get-ready-food-why-sedative = ກະເພາະອາຫານວ່າງເຮັດໃຫ້[ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative)ປອດໄພກວ່າ.
get-ready-food-needle = ຖ້າໃສ່ເຂັມເຂົ້າຂໍ້ຕໍ່: ສ່ວນຫຼາຍທ່ານກິນ ແລະ ດື່ມໄດ້ຕາມປົກກະຕິ. ໃຫ້ຖາມກ່ອນ.
get-ready-food-sip = ຖາມວ່າ: ຂ້ອຍດື່ມນ້ຳໄດ້ບໍ? ຂ້ອຍກິນຢາກັບນ້ຳຈິບດຽວໄດ້ບໍ?
get-ready-food-sip-bowel = ຖາມວ່າ: ຂ້ອຍກິນຢາກັບນ້ຳຈິບດຽວໄດ້ບໍ?
get-ready-food-sugar = ຖ້າເປັນເບົາຫວານ, ຖາມເລື່ອງນ້ຳຕານຕ່ຳ.

## get-ready/bowel-prep
get-ready-bowel-prep = ກ່ອນສວນແປ້ງແບຣຽມ ຕ້ອງລ້າງລຳໄສ້ໃຫ້ວ່າງ
get-ready-bowel-prep-why = ລຳໄສ້ຕ້ອງວ່າງ ຮູບຈຶ່ງຈະແຈ້ງ.
get-ready-bowel-prep-lead = ໃບແນະນຳຂອງທີມແພດບອກວ່າ:
get-ready-bowel-prep-liquids = ເວລາໃດໃຫ້ດື່ມແຕ່ເຄື່ອງດື່ມໃສ ເຊັ່ນ ນ້ຳເປົ່າ
get-ready-bowel-prep-laxative = ເວລາໃດໃຫ້ກິນຢາລະບາຍ (ເຮັດໃຫ້ລຳໄສ້ວ່າງ)
get-ready-bowel-prep-first = ທ່ານເປັນພະຍາດໝາກໄຂ່ຫຼັງ, ພະຍາດຫົວໃຈ ຫຼື ເບົາຫວານບໍ? ໃຫ້ຖາມກ່ອນ.

## get-ready/medicines
get-ready-medicines = ຖາມກ່ຽວກັບຢາຂອງທ່ານ
get-ready-medicines-never = **ຫ້າມຢຸດຢາຊະນິດໃດດ້ວຍຕົນເອງ.** ຖາມ[ທ່ານໝໍ](provider)ກ່ອນ ກ່ຽວກັບ:
get-ready-medicines-thinners = ຢາຕ້ານເລືອດກ້າມ (blood thinner)
get-ready-medicines-diabetes = ອິນຊູລິນ ຫຼື ຢາເບົາຫວານ, ຖ້າທ່ານຕ້ອງງົດອາຫານ
get-ready-medicines-metformin-dye = ຢາເມັດຟໍມິນ (metformin): ຖາມວ່າຕ້ອງຢຸດສອງມື້ບໍ
get-ready-medicines-others = ຢາອື່ນທັງໝົດ
get-ready-medicines-why = ຢາບາງຊະນິດເຮັດໃຫ້ເລືອດອອກຫຼາຍຂຶ້ນ. ບາງຊະນິດ ຖ້າຢຸດແລ້ວອັນຕະລາຍ.

## get-ready/tell-us
get-ready-tell-us = ບອກທີມແພດກ່ຽວກັບສຸຂະພາບຂອງທ່ານ
get-ready-tell-us-lead = **ກ່ອນ**ການກວດ, ກະລຸນາບອກທີມແພດກ່ຽວກັບ:
get-ready-tell-us-baby = ການຖືພາ (ເຖິງວ່າຍັງບໍ່ແນ່ໃຈ) ຫຼື ການໃຫ້ນົມລູກ
get-ready-tell-us-reaction = ພະຍາດຫືດ, ການແພ້ທຸກຢ່າງ, ຫຼື ອາການແພ້ ຫຼື ຜິດປົກກະຕິທີ່ເຄີຍມີຈາກ[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye)
get-ready-tell-us-organs = ເບົາຫວານ, ຫຼື ພະຍາດໝາກໄຂ່ຫຼັງ, ຫົວໃຈ ຫຼື ຕ່ອມໄທລອຍ
get-ready-tell-us-bleeding = ບັນຫາເລືອດອອກ ຫຼື ຢາຕ້ານເລືອດກ້າມທີ່ທ່ານກິນ
get-ready-tell-us-why = ສິ່ງນີ້ຊ່ວຍໃຫ້ທ່ານປອດໄພ.

## get-ready/tell-us-more
get-ready-tell-us-more = ບອກທີມແພດເລື່ອງເຫຼົ່ານີ້ນຳ
get-ready-tell-us-more-lead = **ກ່ອນ**ການກວດ, ກະລຸນາບອກທີມແພດກ່ຽວກັບ:
get-ready-tell-us-more-swallowing = ກືນຍາກ ຫຼື ສຳລັກ
get-ready-tell-us-more-bowel = ລຳໄສ້ຕັນ ຫຼື ຜ່າຕັດລຳໄສ້ບໍ່ດົນມານີ້
get-ready-tell-us-more-stand = ຢືນ, ຫັນຕົວ ຫຼື ນອນຮາບຍາກ
get-ready-tell-us-more-infection = ເປັນໄຂ້ ຫຼື ຊຶມເຊື້ອ
get-ready-tell-us-more-metal = ເຄື່ອງກະຕຸ້ນຫົວໃຈ (pacemaker) ຫຼື ໂລຫະໃນຮ່າງກາຍ
get-ready-tell-us-more-x-rays = [ເອັກສະເຣ](x-ray)ທີ່ເຄີຍເຮັດມາແລ້ວ

## get-ready/womb-when
get-ready-womb-when = ກວດມົດລູກຫຼັງໝົດປະຈຳເດືອນ
get-ready-womb-when-days = ກວດໃນມື້ຫຼັງຈາກໝົດປະຈຳເດືອນ. ທີມແພດບອກວັນທີ.
get-ready-womb-when-must = ທ່ານຕ້ອງບໍ່ຖືພາ. ອາດກວດການຖືພາກ່ອນ.
get-ready-womb-when-sex = ເລື່ອງການຮ່ວມເພດກ່ອນກວດ, ເຮັດຕາມໃບແນະນຳຂອງທ່ານ.

## get-ready/womb-before
get-ready-womb-before = ຖາມເລື່ອງຢາແກ້ປວດ
get-ready-womb-before-pain = ເຈັບບິດທ້ອງພົບໄດ້ທົ່ວໄປ. ຖາມວ່າຄວນກິນຢາແກ້ປວດກ່ອນບໍ. ແລະ:
get-ready-womb-before-pad = ເອົາຜ້າອະນາໄມມາ ເພື່ອໃສ່ກັບເຮືອນ
get-ready-womb-before-toilet = ໄປຫ້ອງນ້ຳກ່ອນ
get-ready-womb-before-who = ຖາມວ່າໃຜຈະຢູ່ໃນຫ້ອງ

## get-ready/day
get-ready-day = ກຽມສຳລັບມື້ກວດຂອງທ່ານ
get-ready-day-lead = ເພື່ອໃຫ້ມື້ນັ້ນສະດວກ:
get-ready-day-jewelry = ປະເຄື່ອງປະດັບໄວ້ເຮືອນ (ໂລຫະບັງບາງສ່ວນຂອງຮູບ)
get-ready-day-bring = ເອົາລາຍການຢາ ແລະ ສິ່ງທີ່ທ່ານແພ້ມານຳ
get-ready-day-company = ຖາມວ່າໃຜເຂົ້າໄປກັບທ່ານໄດ້
get-ready-day-ride = ຈັດຫາຄົນຮັບ: ຫຼັງໄດ້[ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative), ຜູ້ໃຫຍ່ຜູ້ໜຶ່ງຕ້ອງພາທ່ານກັບເຮືອນ

## get-ready/child
get-ready-child = ການກວດນີ້ສຳລັບລູກຂອງທ່ານບໍ?
get-ready-child-stay = ສ່ວນຫຼາຍພໍ່ ຫຼື ແມ່ຢູ່ນຳໄດ້. ຖາມທີມແພດ.
get-ready-child-apron = ຖ້າທ່ານຢູ່ນຳ, ທ່ານໃສ່[ເສື້ອກັນລັງສີ](lead-apron). ຖ້າທ່ານຖືພາ ຫຼື ອາດຖືພາ, ຜູ້ໃຫຍ່ຄົນອື່ນຕ້ອງຢູ່ແທນ.
get-ready-child-bring = ເອົາຂອງຫຼິ້ນ ແລະ ຈອກທີ່ລູກມັກມານຳ.
