# ຊື່ ແລະ ຄຳອະທິບາຍຂອງຮູບ: ໃຊ້ກັບປຸ່ມຟັງ, ໂປຣແກຣມອ່ານໜ້າຈໍ ແລະ ເຈ້ຍ.

## What is it?
picture-what-is-it-shows = ສ່ວນທີ່ຢູ່ພາຍໃນຮ່າງກາຍ
picture-what-is-it-shows-description = ຮ່າງກາຍທີ່ມີຮູບບາງສ່ວນຢູ່ພາຍໃນ: ຫົວໃຈ ແລະ ເສັ້ນເລືອດ, ກະເພາະອາຫານ ແລະ ລຳໄສ້, ແລະ ມົດລູກ. ເອັກສະເຣຟລູໂອໂຣສະໂກປີສະແດງສ່ວນເຫຼົ່ານີ້ຂະນະເຮັດວຽກໄດ້.
picture-what-is-it-helps = ເບິ່ງຈໍນຳກັນ
picture-what-is-it-helps-description = ທ່ານໝໍຊີ້ບ່ອນໜຶ່ງຢູ່ໃນຈໍ. ຄົນເຈັບກໍເບິ່ງນຳ. ຮູບພາບຊ່ວຍຊອກຫາວ່າເຈັບເປັນຫຍັງ ແລະ ຊ່ວຍໃນການປິ່ນປົວ.

## Common uses
picture-uses-overview = ການໃຊ້ທົ່ວໄປ
picture-uses-overview-description = ຮູບນ້ອຍຫ້າຮູບ: ທາງເດີນອາຫານ, ຫົວໃຈ, ທໍ່ນ້ອຍໃນເສັ້ນເລືອດ, ກະດູກສະໂພກທີ່ມີສະກູ, ແລະ ມົດລູກ.

## Why you need it
picture-why-function = ເບິ່ງວ່າການກືນເຮັດວຽກແນວໃດ
picture-why-function-description = ຄົນເຈັບກຳລັງດື່ມ. ແວ່ນຂະຫຍາຍໃຫຍ່ສະແດງຫຼອດອາຫານດັນເຄື່ອງດື່ມລົງໄປ. ວິດີໂອສະແດງວ່າສ່ວນໜຶ່ງເຮັດວຽກແນວໃດ.
picture-why-guide = ຈໍສະແດງທາງ
picture-why-guide-description = ທ່ານໝໍຍິງຄົນໜຶ່ງເລື່ອນທໍ່ນ້ອຍຢູ່ໃນຮ່າງກາຍຄົນເຈັບ. ລາວເບິ່ງຈໍຂະນະເຮັດ. ພາບເຄື່ອນໄຫວບອກທາງໃຫ້ລາວ.

## Getting ready
picture-get-ready-depends = ຖາມວ່າຕ້ອງເຮັດຫຍັງ
picture-get-ready-depends-description = ຄົນເຈັບໂທຖາມທ່ານໝໍ: ກິນອາຫານ, ດື່ມ ແລະ ກິນຢາຕໍ່ໄດ້ບໍ, ຫຼື ຕ້ອງງົດສອງສາມຊົ່ວໂມງ?
picture-get-ready-food = ຖາມເລື່ອງການກິນ ແລະ ການດື່ມ
picture-get-ready-food-description = ຄົນເຈັບໂທຫາທ່ານໝໍ. ຢູ່ໂຕະມີອາຫານ ແລະ ນ້ຳ, ມີເຄື່ອງໝາຍຄຳຖາມ ແລະ ໂມງ. ຖາມວ່າຕ້ອງເລີ່ມງົດອາຫານ ແລະ ນ້ຳເວລາໃດ.
picture-get-ready-medicines = ໂທຖາມກ່ຽວກັບຢາຂອງທ່ານ
picture-get-ready-medicines-description = ຄົນເຈັບຖືຢາ ແລະ ໂທຫາທ່ານໝໍ. ການຖິ້ມຢາຖືກຂີດຂ້າ. ຫ້າມຢຸດຢາຊະນິດໃດດ້ວຍຕົນເອງ.
picture-get-ready-tell-us = ບອກທີມແພດກ່ຽວກັບສຸຂະພາບທ່ານ
picture-get-ready-tell-us-description = ຄົນເຈັບບອກທີມແພດກ່ຽວກັບການຖືພາ, ການໃຫ້ນົມລູກ, ການແພ້, ປອດ, ໝາກໄຂ່ຫຼັງ ແລະ ຢາຕ້ານເລືອດກ້າມ. ທີມແພດຕ້ອງຮູ້ເລື່ອງເຫຼົ່ານີ້ກ່ອນການກວດ.
picture-get-ready-day = ພ້ອມໄປແລ້ວ
picture-get-ready-day-description = ຄົນເຈັບອອກຈາກເຮືອນພ້ອມຖົງ, ລາຍການ ແລະ ຊາຍໜຸ່ມຄົນໜຶ່ງ. ເຄື່ອງປະດັບຢູ່ໃນຈານ. ເອົາລາຍການຂອງທ່ານມາ, ແຕ່ບໍ່ເອົາເຄື່ອງປະດັບ.

## What happens
picture-what-happens-where = ສູນກວດ ແລະ ໂຮງໝໍ
picture-what-happens-where-description = ຜູ້ຍິງຄົນໜຶ່ງຍ່າງໄປສູນເອັກສະເຣ. ຂ້າງກັນແມ່ນໂຮງໝໍ ມີຄົນເຈັບນອນຢູ່ຕຽງ. ທ່ານອາດກວດຢູ່ບ່ອນໃດບ່ອນໜຶ່ງ.
picture-what-happens-clothes = ປ່ຽນເປັນຊຸດຄົນເຈັບ
picture-what-happens-clothes-description = ນັກເຕັກນິກລັງສີເອົາຊຸດຄົນເຈັບໃຫ້ຄົນເຈັບ. ຈາກນັ້ນ ລາວນຸ່ງຊຸດນັ້ນ ແລະ ເຄື່ອງນຸ່ງແຂວນໄວ້. ທີມແພດຊ່ວຍທ່ານປ່ຽນໄດ້.
picture-what-happens-shield = ແຜ່ນຕະກົ່ວກັນລັງສີ
picture-what-happens-shield-description = ຄົນເຈັບນອນຢູ່ຕຽງເອັກສະເຣ. ນັກເຕັກນິກລັງສີວາງແຜ່ນຕະກົ່ວໃສ່ສ່ວນໜຶ່ງຂອງຮ່າງກາຍ. ມັນກັນລັງສີທີ່ບໍ່ຈຳເປັນ.
picture-what-happens-comfort = ຢາຊ່ວຍໃຫ້ທ່ານຜ່ອນຄາຍ
picture-what-happens-comfort-description = ທ່ານໝໍໃຫ້ຢາຄົນເຈັບຜ່ານສາຍຢູ່ມື. ນັກເຕັກນິກລັງສີວາງມືໃສ່ບ່າຄົນເຈັບ. ທ່ານກໍອາດໄດ້ຮັບຢາກ່ອນຄືກັນ.
picture-what-happens-drink = ດື່ມນ້ຳຢາສີ
picture-what-happens-drink-description = ຜູ້ຍິງຄົນໜຶ່ງຢືນຢູ່ໜ້າຕຽງເອັກສະເຣ ແລະ ດື່ມຈາກຈອກ. ໃນຈໍ ຫຼອດອາຫານ ແລະ ກະເພາະອາຫານຂອງລາວເຫັນເປັນສີຂາວ ແລະ ຈະແຈ້ງ.
picture-what-happens-dye = ສາຍນ້ຳເກືອ ຫຼື ການສວນທະວານ
picture-what-happens-dye-description = ຜູ້ຍິງຄົນໜຶ່ງນັ່ງຢູ່ ມີສາຍນ້ຳເກືອທີ່ແຂນ. ຜູ້ຊາຍຄົນໜຶ່ງນອນຕະແຄງໃຕ້ຜ້າຄຸມ ມີທໍ່ສວນທະວານ. ນ້ຳຢາສີອາດເຂົ້າທາງໃດທາງໜຶ່ງ.
picture-what-happens-table = ຢູ່ຕຽງເອັກສະເຣ
picture-what-happens-table-description = ຄົນເຈັບນອນຢູ່ຕຽງເອັກສະເຣ ຫຼື ຢືນຢູ່ໜ້າຕຽງ. ຮູບນ້ອຍສະແດງການຫັນຕົວ, ເຄື່ອນໄຫວແຂນເບື້ອງໜຶ່ງ ແລະ ກັ້ນຫາຍໃຈ.
picture-what-happens-catheter = ການໃສ່ສາຍສວນ
picture-what-happens-catheter-description = ຄົນເຈັບນອນຢູ່ໃຕ້ຜ້າຄຸມທີ່ສະອາດ. ທີມແພດໃສ່ທໍ່ນ້ອຍເຂົ້າທີ່ຂາໜີບຂອງລາວ. ຮູບນ້ອຍສະແດງສອງບ່ອນ: ຂາໜີບ ແລະ ຂໍ້ພັບແຂນ.
picture-what-happens-finish = ຫຼັງການກວດ
picture-what-happens-finish-description = ຄົນເຈັບພັກຢູ່ຕຽງ. ນັກເຕັກນິກລັງສີມາເບິ່ງອາການ. ທ່ານກໍອາດພັກຈັກໜ້ອຍຄືກັນ.

## After the exam
picture-after-barium = ດື່ມນ້ຳຫຼັງໄດ້ແປ້ງແບຣຽມ
picture-after-barium-description = ຄົນເຈັບດື່ມນ້ຳຈອກໜຶ່ງ. ໃນໂຖວິດຖ່າຍມີອາຈົມສີຊີດ. ປະຕິທິນສະແດງສອງສາມມື້. ອາຈົມສີຊີດເປັນເລື່ອງປົກກະຕິຫຼັງໄດ້ແປ້ງແບຣຽມ.
picture-after-catheter-site = ເວລາໃດຄວນໂທຫາທີມແພດ
picture-after-catheter-site-description = ຄົນເຈັບໂທຫາທີມແພດ. ຮູບນ້ອຍສີ່ຮູບສະແດງວ່າເວລາໃດ: ກ້ອນໃຫຍ່ຂຶ້ນ, ນ້ຳໄຫຼອອກ, ຮອຍແດງລາມອອກ ແລະ ເປັນໄຂ້.
picture-after-home = ມີຄົນພາທ່ານກັບເຮືອນ
picture-after-home-description = ຍິງໜຸ່ມຄົນໜຶ່ງຊ່ວຍຄົນເຈັບຂຶ້ນລົດຂອງນາງ ແລະ ພາກັບເຮືອນ. ຫຼັງໄດ້ຢາຊ່ວຍໃຫ້ສະຫງົບ ຜູ້ໃຫຍ່ກໍຕ້ອງພາທ່ານກັບເຮືອນຄືກັນ.

## Is it safe?
picture-safe-pregnant = ບອກທີມແພດຖ້າທ່ານອາດຖືພາ
picture-safe-pregnant-description = ກ່ອນການກວດ ຜູ້ຍິງຖືພາຄົນໜຶ່ງບອກນັກເຕັກນິກລັງສີເລື່ອງລູກໃນທ້ອງ. ທ່ານກໍຕ້ອງບອກທີມແພດຄືກັນ ເພາະເອັກສະເຣອາດເປັນອັນຕະລາຍຕໍ່ລູກໃນທ້ອງ.
picture-safe-little-risk = ການກວດແຕ່ລະຢ່າງບໍ່ຄືກັນ
picture-safe-little-risk-description = ທ່ານໝໍລົມກັບຄົນເຈັບ. ຕາຕະລາງສະແດງການກວດສາມຢ່າງ ຈາກລັງສີໜ້ອຍໄປຫາຫຼາຍ. ສຳລັບຄົນສ່ວນຫຼາຍ ມີຄວາມສ່ຽງໜ້ອຍ.
picture-safe-ask-how-much = ຖາມວ່າໄດ້ຮັບລັງສີເທົ່າໃດ
picture-safe-ask-how-much-description = ຄົນເຈັບຖາມທ່ານໝໍ: ເທົ່າໃດ? ແທ່ງຕ່ຳ, ແທ່ງກາງ ແລະ ແທ່ງສູງ ແມ່ນການກວດສາມຢ່າງ ຈາກລັງສີໜ້ອຍໄປຫາຫຼາຍ.
picture-safe-past-x-rays = ເອົາຮູບເອັກສະເຣເກົ່າມານຳ
picture-safe-past-x-rays-description = ຄົນເຈັບເອົາຮູບເອັກສະເຣເກົ່າມາ ແລະ ເລົ່າໃຫ້ທ່ານໝໍຟັງ. ທ່ານກໍບອກທີມແພດເລື່ອງເອັກສະເຣທັງໝົດຂອງທ່ານຄືກັນ.
picture-safe-dye-allergy = ເລົ່າເລື່ອງການແພ້ຂອງທ່ານ
picture-safe-dye-allergy-description = ຄົນເຈັບບອກທ່ານໝໍວ່າເຄີຍເປັນຜື່ນຈາກນ້ຳຢາສີ ແລະ ບອກເລື່ອງກຸ້ງ ປູ ຫອຍ. ບອກທີມແພດເລື່ອງການແພ້ຂອງທ່ານກ່ອນການກວດ.

## Your results
picture-results-depends = ການກວດຕ່າງກັນ ຮູບກໍຕ່າງກັນ
picture-results-depends-description = ເສັ້ນຕໍ່ຮູບເອັກສະເຣສີ່ຮູບໃສ່ສີ່ສ່ວນຂອງຮ່າງກາຍຜູ້ຊາຍ: ກະເພາະອາຫານ, ຫົວໃຈ, ສະໂພກ ແລະ ລຳໄສ້. ການກວດແຕ່ລະຢ່າງຊອກຫາສິ່ງທີ່ຕ່າງກັນ.
picture-results-who = ທ່ານໝໍລັງສີອ່ານຮູບຂອງທ່ານ
picture-results-who-description = ທ່ານໝໍລັງສີເບິ່ງຮູບເອັກສະເຣຢູ່ໃນຈໍ. ເຈ້ຍໃບໜຶ່ງໄປຫາທ່ານໝໍອີກຄົນ ແລະ ທ່ານໝໍຄົນນັ້ນອ່ານ. ທ່ານໝໍອາດຖາມທ່ານໝໍສະເພາະທາງ.
picture-results-ask = ຖາມເລື່ອງຜົນກວດຂອງທ່ານ
picture-results-ask-description = ຄົນເຈັບລົມກັບທ່ານໝໍ ແລະ ຖາມວ່າຈະໄດ້ຜົນກວດເວລາໃດ, ຜົນກວດສະແດງຫຍັງ ແລະ ຕ້ອງໂທຫາໃຜ.

## Words to know
picture-word-catheter = ສາຍສວນ
picture-word-catheter-description = ທໍ່ຍາວ ແລະ ນ້ອຍ. ປາຍທໍ່ແຕ້ມໃຫຍ່ ເພື່ອໃຫ້ທ່ານເຫັນວ່າມັນກວງ. ຂອງແຫຼວໄຫຼຜ່ານມັນໄດ້.
picture-word-stent = ຂົດລວດສະເຕັນ
picture-word-stent-description = ທຳອິດ ເສັ້ນເລືອດຕີບ. ຈາກນັ້ນ ທໍ່ຕາໜ່າງນ້ອຍ ຄືຂົດລວດສະເຕັນ ຖ່າງມັນໃຫ້ເປີດໄວ້ ເພື່ອໃຫ້ເລືອດໄຫຼໄດ້.
picture-word-iv-line = ສາຍນ້ຳເກືອ
picture-word-iv-line-description = ທໍ່ນ້ອຍຕໍ່ຈາກຖົງນ້ຳຢາເຂົ້າເສັ້ນເລືອດດຳທີ່ແຂນ. ນ້ຳຢາເຂົ້າໄປໃນເລືອດຂອງທ່ານໂດຍກົງ.
picture-word-lead-apron = ເສື້ອຕະກົ່ວກັນລັງສີ
picture-word-lead-apron-description = ຄົນເຈັບໃສ່ເສື້ອຕະກົ່ວສັ້ນປົກທ້ອງນ້ອຍ. ນັກເຕັກນິກລັງສີໃສ່ຜືນຍາວ. ຕະກົ່ວກັນເອັກສະເຣ.
picture-word-c-arm = ເຄື່ອງຊີອາມ
picture-word-c-arm-description = ເຄື່ອງເອັກສະເຣຮູບຄືຕົວອັກສອນ C. ປາຍໜຶ່ງຢູ່ເທິງຄົນເຈັບ, ອີກປາຍໜຶ່ງຢູ່ກ້ອງຕຽງ. ເອັກສະເຣຜ່ານລະຫວ່າງສອງປາຍ.

## Doses
picture-doses = ລັງສີ ທຽບກັບທຳມະຊາດ
picture-doses-description = ແຕ່ລະແທ່ງສະແດງວ່າທຳມະຊາດໃຊ້ເວລາດົນປານໃດ ຈຶ່ງໃຫ້ລັງສີແກ່ທ່ານເທົ່າກັບການກວດໜຶ່ງຄັ້ງ. ໃຫ້ທຽບກັບທຳມະຊາດໜຶ່ງປີ.

## Pictures of single exams and of emergencies
picture-after-emergency = ໂທຂໍຄວາມຊ່ວຍເຫຼືອທັນທີ
picture-after-emergency-description = ຄົນເຈັບໂທເອີ້ນລົດໂຮງໝໍ. ສີ່ຮູບສະແດງວ່າເວລາໃດ: ເຈັບໜ້າເອິກ, ຫາຍໃຈຍາກ ແລະ ໜ້າບວມ, ເປັນລົມ, ແລະ ໜ້າບ້ຽວ ແຂນອ່ອນແຮງ.
picture-after-emergency-more = ເຫດຜົນອື່ນທີ່ຕ້ອງໂທຂໍຄວາມຊ່ວຍເຫຼືອ
picture-after-emergency-more-description = ຄົນເຈັບໂທເອີ້ນລົດໂຮງໝໍ. ຮູບໜຶ່ງສະແດງມືກົດບ່ອນເລືອດອອກ. ອີກຮູບສະແດງຕີນເບື້ອງໜຶ່ງເຢັນ ແລະ ຊີດ.
picture-after-remember = ສາມຢ່າງທີ່ຕ້ອງຈື່
picture-after-remember-description = ຄົນເຈັບຄິດຮອດສາມຢ່າງ. ຮູບນ້ອຍສະແດງສາມຢ່າງຂອງໜ້ານີ້.
picture-after-stent-card = ຮັກສາບັດສະເຕັນໄວ້
picture-after-stent-card-description = ຜູ້ຊາຍໃສ່ບັດໃນກະເປົາເງິນ. ໃນບັດມີຮູບສະເຕັນ ແລະ ຫົວໃຈ. ຖືບັດຂອງທ່ານຕິດຕົວ.
picture-after-womb = ພັກຫຼັງກວດມົດລູກ
picture-after-womb-description = ຜູ້ຍິງພັກຢູ່ໂຊຟາ ມີຖົງນ້ຳຮ້ອນຢູ່ເທິງທ້ອງ. ຜ້າອະນາໄມຢູ່ເທິງໂຕະ. ລາວອາດເຈັບບິດທ້ອງ ແລະ ເລືອດອອກໜ້ອຍ.
picture-get-ready-bowel = ເຄື່ອງດື່ມໃສ ແລະ ລຳໄສ້ວ່າງ
picture-get-ready-bowel-description = ນ້ຳ, ນ້ຳແກງໃສ ແລະ ນ້ຳຊາບໍ່ໃສ່ນົມ ດື່ມໄດ້. ອາຫານຈານໜຶ່ງຖືກຂີດຂ້າ. ຢາຜົງໃສ່ນ້ຳເຮັດໃຫ້ລຳໄສ້ວ່າງກ່ອນກວດ.
picture-safe-child = ພໍ່ ຫຼື ແມ່ຢູ່ໃກ້
picture-safe-child-description = ເດັກນັ່ງຢູ່ຕຽງເອັກສະເຣ. ພໍ່ໃສ່ເສື້ອກັນລັງສີ ແລະ ຈັບມືເດັກ. ນັກເຕັກນິກລັງສີຢືນຢູ່ຂ້າງ.
picture-safe-skin = ເບິ່ງຫຼັງວ່າຜິວແດງບໍ
picture-safe-skin-description = ຜູ້ຊາຍເຫັນຮອຍແດງຢູ່ຫຼັງໃນແວ່ນ. ປະຕິທິນສອງໃບສະແດງວ່າຜ່ານໄປສອງສາມອາທິດຫຼັງການກວດ.
picture-what-happens-bowel = ນ້ຳສີຂາວສຳລັບລຳໄສ້
picture-what-happens-bowel-description = ຜູ້ຊາຍນອນຕະແຄງໃຕ້ຜ້າຄຸມ. ພະຍາບານຢູ່ນຳ. ຮູບນ້ອຍສະແດງນ້ຳສີຂາວຜ່ານທໍ່ເຂົ້າລຳໄສ້.
picture-what-happens-wrist = ທໍ່ນ້ອຍທີ່ຂໍ້ມື
picture-what-happens-wrist-description = ຮູບຄົນນ້ອຍສອງຮູບສະແດງຂໍ້ມື ແລະ ຂາໜີບ. ທາງລຸ່ມ ຢາເຮັດໃຫ້ຂໍ້ມືມຶນຊາ. ຈາກນັ້ນ ທໍ່ນ້ອຍເຂົ້າໄປ ແລ້ວຂຶ້ນແຂນ.
picture-what-happens-press = ກົດບ່ອນນັ້ນ
picture-what-happens-press-description = ຜູ້ຊາຍນອນຮາບຢູ່ຕຽງ. ໂມງສະແດງຫຼາຍຊົ່ວໂມງ. ທາງລຸ່ມມີສອງວິທີ: ມືກົດຂໍ້ມື ຫຼື ໃສ່ສາຍຮັດທີ່ຂໍ້ມື.
picture-what-happens-c-arm = ເຄື່ອງເອັກສະເຣ (ຊີອາມ) ຕອນຜ່າຕັດ
picture-what-happens-c-arm-description = ຄົນເຈັບນອນຫຼັບຢູ່ໃຕ້ຜ້າຄຸມ. ເຄື່ອງເອັກສະເຣ (ຊີອາມ) ຢູ່ເໜືອສະໂພກ. ໝໍຜ່າຕັດໃສ່ເສື້ອຕະກົ່ວກັນລັງສີ ແລະ ເບິ່ງຈໍທີ່ມີກະດູກ ແລະ ສະກູ.
picture-what-happens-joint = ໃສ່ເຂັມເຂົ້າຂໍ້ຕໍ່ໂດຍເບິ່ງຈໍ
picture-what-happens-joint-description = ເຄື່ອງເອັກສະເຣ (ຊີອາມ) ຢູ່ເໜືອຫົວເຂົ່າຜູ້ຍິງ. ທ່ານໝໍໃສ່ເຂັມເຂົ້າ ແລະ ຈໍບອກບ່ອນ. ທຳອິດ ອະນາໄມຜິວໜັງ.
picture-what-happens-bone-numb = ເຮັດໃຫ້ຜິວໜັງມຶນຊາ
picture-what-happens-bone-numb-description = ຄົນເຈັບນອນຢູ່ຕຽງເອັກສະເຣ. ທ່ານໝໍໃຊ້ເຂັມນ້ອຍເຮັດໃຫ້ຜິວໜັງຢູ່ຫົວເຂົ່າມຶນຊາ.
picture-what-happens-bone-rest = ພັກຫຼັງການກວດ
picture-what-happens-bone-rest-description = ຄົນເຈັບມີຜ້າພັນຫົວເຂົ່າ ພັກຢູ່ຕຽງ. ພະຍາບານມາເບິ່ງອາການ.
picture-what-happens-womb-finish = ພັກຫຼັງການກວດ
picture-what-happens-womb-finish-description = ຜູ້ຍິງພັກຫຼັງການກວດ. ນັກເຕັກນິກລັງສີມາເບິ່ງອາການ. ຜ້າອະນາໄມຢູ່ເທິງໂຕະ.
picture-what-happens-womb = ຢູ່ເທິງຕຽງເອັກສະເຣ
picture-what-happens-womb-description = ຜູ້ຍິງນອນຫງາຍ ຫົວເຂົ່າຢູ່ໃຕ້ຜ້າຄຸມ. ພະຍາບານ ແລະ ທ່ານໝໍຢູ່ນຳ. ຮູບນ້ອຍສະແດງເຄື່ອງມືທີ່ເປີດຊ່ອງຄອດໄວ້.
picture-what-happens-full = ກະເພາະອາຫານເຕັມ
picture-what-happens-full-description = ກະເພາະອາຫານຄົນເຈັບເຕັມ. ລາວຍົກມືບອກພະຍາບານ. ຖ້າມີຫຍັງຜິດປົກກະຕິ, ທ່ານກໍບອກທີມແພດຄືກັນ.
picture-what-happens-wait = ການກວດດົນປານໃດ
picture-what-happens-wait-description = ຄົນເຈັບນັ່ງລໍຖ້າ. ໂມງໜຶ່ງບອກເວລາສັ້ນສຳລັບກະເພາະອາຫານ, ອີກໂມງບອກສອງສາມຊົ່ວໂມງສຳລັບລຳໄສ້ນ້ອຍ. ຈາກນັ້ນ ມີອາຫານ ແລະ ເຄື່ອງດື່ມ.
picture-what-happens-bowel-fill = ແປ້ງແບຣຽມເຂົ້າເຕັມລຳໄສ້
picture-what-happens-bowel-fill-description = ຜູ້ຊາຍນອນຕະແຄງໃຕ້ຜ້າຄຸມ. ພະຍາບານຢູ່ນຳ. ຮູບນ້ອຍສະແດງນ້ຳສີຂາວເຂົ້າເຕັມລຳໄສ້.
picture-what-happens-toilet = ໄປຫ້ອງນ້ຳ
picture-what-happens-toilet-description = ພະຍາບານພາຜູ້ຊາຍໃສ່ຊຸດຄົນເຈັບໄປຫ້ອງນ້ຳ. ໃນໂຖມີນ້ຳສີຂາວ: ແປ້ງແບຣຽມອອກມາ.
picture-what-happens-sleep = ນອນຫຼັບ ຫຼື ມຶນຊາສ່ວນໜຶ່ງ
picture-what-happens-sleep-description = ຜູ້ຍິງນອນຫຼັບຢູ່ຕຽງ ມີໜ້າກາກ. ຮູບນ້ອຍສະແດງຜູ້ຍິງທີ່ຕື່ນຢູ່ ຂາເບື້ອງໜຶ່ງມຶນຊາ.
picture-what-happens-stop = ທ່ານບອກໃຫ້ຢຸດໄດ້
picture-what-happens-stop-description = ຜູ້ຍິງຢູ່ຕຽງຍົກມື. ທ່ານໝໍຍົກສອງມື ແລ້ວຢຸດ. ຮູບນ້ອຍສະແດງມົດລູກບີບເຈັບ.
picture-get-ready-tell-more = ບອກທີມແພດເລື່ອງເຫຼົ່ານີ້
picture-get-ready-tell-more-description = ຄົນເຈັບບອກພະຍາບານເລື່ອງບັນຫາສຸຂະພາບ ແລະ ເອັກສະເຣທີ່ເຄີຍເຮັດ. ຮູບນ້ອຍສະແດງເລື່ອງທີ່ຢູ່ໜ້ານີ້.
picture-get-ready-womb-when = ຫຼັງໝົດປະຈຳເດືອນ
picture-get-ready-womb-when-description = ຜູ້ຍິງຊີ້ປະຕິທິນ. ທຳອິດແມ່ນມື້ທີ່ມີເລືອດ. ມື້ຕໍ່ມາມີເຄື່ອງໝາຍຖືກ.
picture-get-ready-womb = ກ່ອນກວດມົດລູກ
picture-get-ready-womb-description = ຜູ້ຍິງໂທຖາມເລື່ອງຢາແກ້ປວດ. ຜ້າອະນາໄມໃສ່ໃນຖົງ. ໂຖວິດຖ່າຍສະແດງວ່າລາວໄປຫ້ອງນ້ຳກ່ອນ.
picture-after-emergency-belly = ເຈັບທ້ອງແຮງຫຼາຍ
picture-after-emergency-belly-description = ຄົນເຈັບໂທເອີ້ນລົດໂຮງໝໍ. ຮູບສະແດງສອງມືຈັບທ້ອງທີ່ເຈັບແຮງຫຼາຍ.
picture-after-emergency-bowel = ເຈັບທ້ອງ ຫຼື ເລືອດສົດ
picture-after-emergency-bowel-description = ຄົນເຈັບໂທເອີ້ນລົດໂຮງໝໍ. ຮູບໜຶ່ງສະແດງທ້ອງທີ່ເຈັບແຮງຫຼາຍ, ອີກຮູບສະແດງເລືອດສົດໃນໂຖວິດຖ່າຍ.
picture-after-emergency-bleed = ເລືອດອອກບໍ່ຢຸດ
picture-after-emergency-bleed-description = ຄົນເຈັບໂທເອີ້ນລົດໂຮງໝໍ. ຮູບສະແດງມືກົດບ່ອນເລືອດອອກ.
picture-after-barium-call = ເວລາໃດໂທ ຫຼັງແປ້ງແບຣຽມ
picture-after-barium-call-description = ຄົນເຈັບໂທຫາທີມແພດ. ຮູບນ້ອຍສີ່ຮູບສະແດງວ່າເວລາໃດ: ເຈັບທ້ອງ, ຮາກ, ບໍ່ຖ່າຍ ແລະ ເປັນໄຂ້.
picture-after-site-care = ຢ່າຍົກຂອງໜັກ
picture-after-site-care-description = ຄົນເຈັບມີຜ້າພັນບາດຢູ່ບ່ອນທີ່ໃສ່ທໍ່ນ້ອຍເຂົ້າໄປ. ຖົງໜັກຖືກຂີດຂ້າ. ປະຕິທິນສະແດງສອງສາມມື້.
picture-after-joint = ນ້ຳກ້ອນສຳລັບຂໍ້ຕໍ່
picture-after-joint-description = ຜູ້ຍິງນັ່ງຍົກຂາຂຶ້ນ. ນ້ຳກ້ອນຫໍ່ຜ້າວາງຢູ່ຫົວເຂົ່າ. ໂມງບອກ 15 ນາທີ.
picture-after-bone-surgery = ພັກຂາເທິງໝອນ
picture-after-bone-surgery-description = ຄົນເຈັບພັກຢູ່ໂຊຟາໃນເຮືອນ. ຂາເບື້ອງໜຶ່ງໃສ່ເຝືອກ ແລະ ວາງຢູ່ເທິງໝອນ. ເຝືອກຢູ່ໃຕ້ຝັກບົວອາບນ້ຳຖືກຂີດຂ້າ.
picture-after-joint-call = ເວລາໃດໂທເລື່ອງຂໍ້ຕໍ່
picture-after-joint-call-description = ຜູ້ຍິງໂທຫາທີມແພດ. ຮູບນ້ອຍສາມຮູບສະແດງວ່າເວລາໃດ: ຫົວເຂົ່າແດງບວມ, ນ້ຳໄຫຼອອກ ແລະ ເປັນໄຂ້.
picture-after-womb-call = ເວລາໃດໂທ ຫຼັງການກວດນີ້
picture-after-womb-call-description = ຜູ້ຍິງໂທຫາທີມແພດ. ຮູບນ້ອຍສາມຮູບສະແດງວ່າເວລາໃດ: ເຈັບທ້ອງ, ເລືອດອອກຫຼາຍ ແລະ ເປັນໄຂ້.
picture-after-milk = ໃຫ້ນົມລູກຫຼັງການກວດ
picture-after-milk-description = ຜູ້ຍິງນັ່ງຢູ່ໂຊຟາໃຫ້ນົມລູກ. ທ່ານກໍໃຫ້ນົມຕໍ່ໄດ້ຄືກັນ.
picture-what-happens-womb-dye = ນ້ຳຢາສີເຂົ້າເຕັມມົດລູກ
picture-what-happens-womb-dye-description = ມົດລູກແຕ້ມໃຫຍ່. ທໍ່ນ້ອຍມາຈາກທາງລຸ່ມ. ນ້ຳຢາສີຂາວເຂົ້າເຕັມມົດລູກ ແລະ ໄຫຼອອກທາງທໍ່ນຳໄຂ່ທັງສອງ.
picture-what-happens-drain = ຂົດລວດສະເຕັນ, ທໍ່ລະບາຍ, ສາຍໃຫ້ຢາ
picture-what-happens-drain-description = ບອນລູນເປີດເສັ້ນເລືອດທີ່ຕີບ, ຂົດລວດສະເຕັນຖ່າງໄວ້ໃຫ້ເປີດ. ທໍ່ລະບາຍປ່ອຍຂອງແຫຼວອອກຈາກທ້ອງ. ສາຍໃຫ້ຢານຳຢາເຂົ້າເສັ້ນເລືອດດຳ.
picture-after-drain = ເບິ່ງແຍງທໍ່ລະບາຍ
picture-after-drain-description = ຄົນເຈັບໂທຫາທີມແພດ. ຮູບນ້ອຍບອກວ່າ: ຢ່າດຶງທໍ່, ຮັກສາໃຫ້ແຫ້ງ, ແລະ ໂທຖ້າແດງ ຫຼື ເປັນໄຂ້.
