# ຫົວຂໍ້: what-happens
what-happens-title = ຂັ້ນຕອນການກວດ
what-happens-hint = ການກວດຂອງທ່ານ ເທື່ອລະຂັ້ນ

## what-happens/where
what-happens-where = ທ່ານໄປສູນເອັກສະເຣ ຫຼື ໂຮງໝໍ
what-happens-where-center = ທ່ານອາດມາສູນເອັກສະເຣແບບ[ຄົນເຈັບນອກ](outpatient).
what-happens-where-hospital = ຫຼື ທ່ານອາດກວດຂະນະທີ່ນອນຢູ່ໂຮງໝໍ.

## what-happens/clothes
what-happens-clothes = ທ່ານອາດປ່ຽນເປັນຊຸດຄົນເຈັບ
what-happens-clothes-gown = ທ່ານອາດຕ້ອງແກ້ເຄື່ອງນຸ່ງອອກບາງຊິ້ນ ຫຼື ທັງໝົດ. ຈາກນັ້ນ ທີມແພດຈະເອົາຊຸດຄົນເຈັບໃຫ້ທ່ານ.
what-happens-clothes-help = ຕ້ອງການໃຫ້ຊ່ວຍປ່ຽນເຄື່ອງບໍ? ກະລຸນາບອກທີມແພດ.

## what-happens/shield
what-happens-shield = ທ່ານອາດໄດ້ໃຊ້ ຫຼື ບໍ່ໄດ້ໃຊ້ແຜ່ນກັນລັງສີ
what-happens-shield-shield = ແຜ່ນກັນລັງສີ ຫຼື [ເສື້ອກັນລັງສີ](lead-apron)ເຮັດຈາກຕະກົ່ວ. ມັນກັນ[ລັງສີ](radiation)ທີ່ທ່ານບໍ່ຈຳເປັນຕ້ອງໄດ້ຮັບ. ມັນອາດປົກທ້ອງນ້ອຍ ຫຼື ສ່ວນອື່ນ.
what-happens-shield-today = ດຽວນີ້ສ່ວນຫຼາຍທ່ານບໍ່ຕ້ອງໃຊ້. ຖ້າຢາກຮູ້ຕື່ມ, ກະລຸນາຖາມທີມແພດ.

## what-happens/comfort
what-happens-comfort = ທ່ານອາດໄດ້ຮັບຢາກ່ອນ
what-happens-comfort-medicine = ສຳລັບການກວດບາງຢ່າງ, ທ່ານໄດ້ຮັບຢາແກ້ປວດ. ທ່ານອາດໄດ້ຮັບ[ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative) ເພື່ອໃຫ້ຜ່ອນຄາຍ ຫຼື ໄດ້ທັງສອງຢ່າງ.
what-happens-comfort-needle = ທ່ານອາດໄດ້ຮັບຢານີ້ ເມື່ອໃສ່ເຂັມເຂົ້າ[ຂໍ້ຕໍ່](joint) ຫຼື [ເສັ້ນເລືອດແດງ](artery).
what-happens-comfort-tell = ຖ້າທ່ານເຈັບ ຫຼື ຢ້ານ, ກະລຸນາບອກທີມແພດ.

## what-happens/drink
what-happens-drink = ທ່ານອາດຕ້ອງດື່ມນ້ຳຢາສີ
what-happens-drink-drink = ສຳລັບການກວດບາງຢ່າງ, ທ່ານດື່ມຂອງແຫຼວທີ່ມີ[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye). [ແປ້ງແບຣຽມ](barium)ແມ່ນຊະນິດໜຶ່ງ.
what-happens-drink-clearer = ມັນເຮັດໃຫ້ເຫັນພາກສ່ວນຂອງຮ່າງກາຍງ່າຍຂຶ້ນ.

## what-happens/dye
what-happens-dye = ນ້ຳຢາສີອາດເຂົ້າທາງອື່ນ
what-happens-dye-lead = ຖ້າທ່ານບໍ່ດື່ມ[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye), ທ່ານອາດໄດ້ຮັບທາງ:
what-happens-dye-iv = [ສາຍນ້ຳເກືອ](iv-line) ເຂົ້າເສັ້ນເລືອດດຳ
what-happens-dye-enema = [ການສວນທະວານ](enema) ເຂົ້າລຳໄສ້ຊື່ (ສ່ວນປາຍສຸດຂອງລຳໄສ້)
what-happens-dye-needle = ເຂັມ ເຂົ້າຂໍ້ຕໍ່
what-happens-dye-womb = ທໍ່ນ້ອຍ ເຂົ້າມົດລູກ

## what-happens/table
what-happens-table = ທີມແພດຊ່ວຍທ່ານຢູ່ຕຽງເອັກສະເຣ
what-happens-table-lead = ທ່ານນອນຢູ່ຕຽງເອັກສະເຣ ຫຼື ຢືນຢູ່ໜ້າຕຽງ. ທີມແພດອາດຂໍໃຫ້ທ່ານ:
what-happens-table-turn = ຫັນ ຫຼື ປີ້ນຕົວ
what-happens-table-move = ເຄື່ອນໄຫວສ່ວນໜຶ່ງຂອງຮ່າງກາຍ
what-happens-table-breath = ກັ້ນຫາຍໃຈຄາວໜຶ່ງ

## what-happens/catheter
what-happens-catheter = ການກວດບາງຢ່າງໃຊ້ສາຍສວນ
what-happens-catheter-numb = ຖ້າທ່ານຕ້ອງໃຊ້[ສາຍສວນ](catheter) (ທໍ່ນ້ອຍ), ທີມແພດຈະເຮັດໃຫ້ບ່ອນນັ້ນມຶນຊາກ່ອນ.
what-happens-catheter-needle = ຈາກນັ້ນ ທ່ານໝໍໃສ່ເຂັມເຂົ້າໄປ. ບ່ອນນັ້ນອາດແມ່ນຂາໜີບ (ບ່ອນຂາຕໍ່ກັບລຳຕົວ), ຂໍ້ມື, ຂໍ້ພັບແຂນ ຫຼື ສ່ວນອື່ນ.

## what-happens/pictures
what-happens-pictures = ເຄື່ອງຈະຖ່າຍພາບເຄື່ອນໄຫວ
what-happens-pictures-scanner = ທ່ານໝໍ ຫຼື [ນັກເຕັກນິກລັງສີ](technologist)ຖ່າຍຮູບດ້ວຍ[ເຄື່ອງເອັກສະເຣ](c-arm). ທີມແພດເບິ່ງຮູບຢູ່ໃນຈໍ.
what-happens-pictures-takes = ໃຊ້ເວລາປະມານ:
what-happens-pictures-short = 15 ຫາ 30 ນາທີ (ການກືນ ຫຼື ກະເພາະອາຫານ)
what-happens-pictures-longer = 30 ຫາ 60 ນາທີ (ລຳໄສ້ໃຫຍ່ ຫຼື ຫົວໃຈ)
what-happens-pictures-hours = ສອງສາມຊົ່ວໂມງ (ລຳໄສ້ນ້ອຍ)

## what-happens/feel
what-happens-feel = ສິ່ງທີ່ທ່ານອາດຮູ້ສຶກ
what-happens-feel-barium = ແປ້ງແບຣຽມ: ລົດຄືດິນສໍ, ແໜ້ນທ້ອງ, ເຈັບບິດທ້ອງ
what-happens-feel-dye = ນ້ຳຢາສີໃນເລືອດ: ຮູ້ສຶກອຸ່ນບໍ່ເທົ່າໃດວິນາທີ
what-happens-feel-needle = ເຂັມ: ເຈັບແປບໜຶ່ງ, ແລ້ວຮູ້ສຶກຄືຖືກກົດ
what-happens-feel-womb = ກວດມົດລູກ: ເຈັບບິດທ້ອງຄາວໜຶ່ງ
what-happens-feel-tell = ຖ້າຄັນ, ບວມ ຫຼື ຫາຍໃຈຍາກ, ບອກທີມແພດ**ທັນທີ**.

## what-happens/finish
what-happens-finish = ແລ້ວການກວດກໍສຳເລັດ
what-happens-finish-catheter = ຖ້າທ່ານໄດ້ໃສ່[ສາຍສວນ](catheter), ທ່ານໝໍຈະເອົາອອກ. ທີມແພດອາດເຝົ້າເບິ່ງອາການທ່ານໄລຍະໜຶ່ງ.
what-happens-finish-ask = ກ່ອນກັບ ກະລຸນາຖາມທີມແພດວ່າ: ຢູ່ເຮືອນ ຂ້ອຍຕ້ອງເຮັດຫຍັງ? ຖ້າຕ້ອງການຄວາມຊ່ວຍເຫຼືອ ຂ້ອຍໂທຫາໃຜ?

## what-happens/swallow-drink
what-happens-swallow-drink = ທ່ານຈິບແປ້ງແບຣຽມເທື່ອລະໜ້ອຍ
what-happens-swallow-drink-fizz = ທ່ານອາດກືນຜົງຟູ່ກ່ອນ. ພະຍາຍາມກັ້ນລົມໄວ້ ຢ່າເຮີ.
what-happens-swallow-drink-drink = ຈາກນັ້ນ ທ່ານຈິບ[ແປ້ງແບຣຽມ](barium), ເຊິ່ງແມ່ນ[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye) ສີຂາວ. ທີມແພດບອກເວລາທີ່ຕ້ອງກືນ.
what-happens-swallow-drink-taste = ມັນມີລົດຄືດິນສໍ. ມັນເຮັດໃຫ້ເຫັນພາກສ່ວນຂອງຮ່າງກາຍງ່າຍຂຶ້ນ.

## what-happens/swallow-table
what-happens-swallow-table = ທ່ານຢືນ, ຫັນຕົວ ແລະ ນອນ
what-happens-swallow-table-stand = ທ່ານຢືນຢູ່ໜ້າຕຽງເອັກສະເຣ. ຈາກນັ້ນ ຕຽງອາດອຽງລົງ ໃຫ້ທ່ານນອນ.
what-happens-swallow-table-turn = ທີມແພດຂໍໃຫ້ທ່ານຫັນຕົວ, ເຄື່ອນໄຫວ ແລະ ກັ້ນຫາຍໃຈຄາວໜຶ່ງ.
what-happens-swallow-table-sit = ຖ້າຢືນບໍ່ໄດ້, ໃຫ້ບອກ. ທ່ານອາດນັ່ງໄດ້.

## what-happens/swallow-pictures
what-happens-swallow-pictures = ທີມແພດເບິ່ງທ່ານກືນ
what-happens-swallow-pictures-scanner = ທ່ານໝໍ ຫຼື [ນັກເຕັກນິກລັງສີ](technologist)ຖ່າຍພາບເຄື່ອນໄຫວດ້ວຍເຄື່ອງເອັກສະເຣ.
what-happens-swallow-pictures-watch = ເຂົາເຈົ້າເບິ່ງແປ້ງແບຣຽມໄຫຼລົງ ຢູ່ໃນຈໍ.
what-happens-swallow-pictures-press = ອາດມີຄົນກົດທ້ອງທ່ານ ໃຫ້ແປ້ງແບຣຽມແຜ່ອອກ.

## what-happens/swallow-feel
what-happens-swallow-feel = ທ່ານອາດຮູ້ສຶກແໜ້ນທ້ອງ
what-happens-swallow-feel-full = ທ່ານອາດແໜ້ນທ້ອງ ຫຼື ປວດຮາກໜ້ອຍໜຶ່ງ. ຄົນສ່ວນຫຼາຍບໍ່ເຈັບ.
what-happens-swallow-feel-tell = ຖ້າສຳລັກ, ຄັນ ຫຼື ຫາຍໃຈຍາກ, ບອກທີມແພດ**ທັນທີ**.

## what-happens/swallow-long
what-happens-swallow-long = ໃຊ້ເວລາດົນປານໃດ
what-happens-swallow-long-short = ການກວດການກືນ ຫຼື ກະເພາະອາຫານໃຊ້ເວລາປະມານ 15 ຫາ 30 ນາທີ.
what-happens-swallow-long-long = ການກວດລຳໄສ້ນ້ອຍໃຊ້ເວລາສອງສາມຊົ່ວໂມງ. ທ່ານລໍຖ້າລະຫວ່າງການຖ່າຍຮູບ.
what-happens-swallow-long-home = ຈາກນັ້ນ ສ່ວນຫຼາຍທ່ານກິນ, ດື່ມ ແລະ ກັບເຮືອນໄດ້. ໃຫ້ຖາມກ່ອນ.

## what-happens/bowel-tube
what-happens-bowel-tube = ທ່ານໄດ້ຮັບການສວນແປ້ງແບຣຽມ
what-happens-bowel-tube-side = ທ່ານນອນຕະແຄງຢູ່ຕຽງເອັກສະເຣ. ຮູບທຳອິດສະແດງວ່າລຳໄສ້ວ່າງ ຫຼື ບໍ່.
what-happens-bowel-tube-tube = ໃສ່ທໍ່ນ້ອຍເຂົ້າລຳໄສ້ຊື່ (ສ່ວນປາຍສຸດຂອງລຳໄສ້). ນີ້ແມ່ນ[ການສວນທະວານ](enema).
what-happens-bowel-tube-balloon = ບອນລູນນ້ອຍອາດຍຶດທໍ່ໄວ້.

## what-happens/bowel-fill
what-happens-bowel-fill = ແປ້ງແບຣຽມເຂົ້າເຕັມລຳໄສ້
what-happens-bowel-fill-barium = [ແປ້ງແບຣຽມ](barium), ເຊິ່ງແມ່ນ[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye) ສີຂາວ, ໄຫຼເຂົ້າໄປ. ສ່ວນຫຼາຍມີລົມເຂົ້ານຳ.
what-happens-bowel-fill-clear = ມັນເຮັດໃຫ້ເຫັນລຳໄສ້ງ່າຍຂຶ້ນ.
what-happens-bowel-fill-feel = ທ່ານຮູ້ສຶກແໜ້ນທ້ອງ ແລະ ອາດເຈັບບິດທ້ອງ. ຫາຍໃຈຊ້າ ແລະ ເລິກ. ຖ້າເຈັບ, ບອກທີມແພດ.

## what-happens/bowel-turn
what-happens-bowel-turn = ທ່ານຫັນຕົວເພື່ອຖ່າຍຮູບ
what-happens-bowel-turn-turn = ທີມແພດຂໍໃຫ້ທ່ານຫັນຕົວ, ເຄື່ອນໄຫວ ແລະ ກັ້ນຫາຍໃຈຄາວໜຶ່ງ.
what-happens-bowel-turn-tip = ຕຽງອາດອຽງ. ອາດມີຄົນກົດທ້ອງທ່ານ.

## what-happens/bowel-pictures
what-happens-bowel-pictures = ທີມແພດເບິ່ງຢູ່ໃນຈໍ
what-happens-bowel-pictures-scanner = ທ່ານໝໍ ຫຼື [ນັກເຕັກນິກລັງສີ](technologist)ຖ່າຍພາບເຄື່ອນໄຫວດ້ວຍເຄື່ອງເອັກສະເຣ.
what-happens-bowel-pictures-long = ການກວດໃຊ້ເວລາປະມານ 30 ຫາ 60 ນາທີ.
what-happens-bowel-pictures-shot = ທ່ານອາດຖືກສັກຢາໃຫ້ລຳໄສ້ຜ່ອນຄາຍ. ຖ້າແມ່ນ, ໃຫ້ຖາມວ່າຂັບລົດໄດ້ເວລາໃດ.

## what-happens/bowel-toilet
what-happens-bowel-toilet = ຈາກນັ້ນ ທ່ານໄປຫ້ອງນ້ຳ
what-happens-bowel-toilet-out = ແປ້ງແບຣຽມສ່ວນຫຼາຍໄຫຼອອກ ແລະ ເອົາທໍ່ອອກ. ຈາກນັ້ນ ທ່ານໄປຫ້ອງນ້ຳ.
what-happens-bowel-toilet-last = ອາດຖ່າຍຮູບອີກໜຶ່ງ ຫຼື ສອງຮູບ.
what-happens-bowel-toilet-home = ສ່ວນຫຼາຍທ່ານກິນ, ດື່ມ ແລະ ກັບເຮືອນໄດ້. ໃຫ້ຖາມກ່ອນ.

## what-happens/heart-ready
what-happens-heart-ready = ທີມແພດຊ່ວຍໃຫ້ທ່ານຜ່ອນຄາຍ
what-happens-heart-ready-line = ໃສ່[ສາຍນ້ຳເກືອ](iv-line)ທີ່ແຂນ. ແຜ່ນໜຽວຕິດໜ້າເອິກສະແດງການເຕັ້ນຂອງຫົວໃຈ.
what-happens-heart-ready-relax = ທ່ານອາດໄດ້ຮັບຢາແກ້ປວດ, [ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative) ເພື່ອໃຫ້ຜ່ອນຄາຍ ຫຼື ທັງສອງຢ່າງ. ທ່ານຕື່ນຢູ່.
what-happens-heart-ready-table = ທ່ານນອນຢູ່ຕຽງເອັກສະເຣ.

## what-happens/heart-numb
what-happens-heart-numb = ເຮັດໃຫ້ຂໍ້ມື ຫຼື ຂາໜີບມຶນຊາ
what-happens-heart-numb-numb = ທຳອິດ ທີມແພດເຮັດໃຫ້ຂໍ້ມື ຫຼື ຂາໜີບຂອງທ່ານມຶນຊາ. ເຈັບແປບໜຶ່ງ.
what-happens-heart-numb-needle = ຈາກນັ້ນ ໃສ່ເຂັມ ແລະ ທໍ່ນ້ອຍ ([ສາຍສວນ](catheter)) ເຂົ້າໄປ. ທ່ານອາດຮູ້ສຶກຄືຖືກກົດ.
what-happens-heart-numb-elbow = ບາງເທື່ອ ບ່ອນນັ້ນແມ່ນຂໍ້ພັບແຂນ ຫຼື ສ່ວນອື່ນ.

## what-happens/heart-tube
what-happens-heart-tube = ທໍ່ໄປຮອດຫົວໃຈ
what-happens-heart-tube-feel = ທ່ານບໍ່ຮູ້ສຶກວ່າມີທໍ່ຢູ່ໃນຮ່າງກາຍ.
what-happens-heart-tube-watch = [ເຄື່ອງເອັກສະເຣ](c-arm)ເຄື່ອນໄປອ້ອມຕົວທ່ານ ແລະ ຖ່າຍພາບເຄື່ອນໄຫວ. ທີມແພດເບິ່ງຢູ່ໃນຈໍ.
what-happens-heart-tube-tell = ຖ້າເຈັບ ຫຼື ແໜ້ນໜ້າເອິກ, ບອກທີມແພດ**ທັນທີ**.

## what-happens/heart-dye
what-happens-heart-dye = ນ້ຳຢາສີສະແດງການໄຫຼຂອງເລືອດ
what-happens-heart-dye-warm = [ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye)ເຂົ້າທາງທໍ່. ທ່ານອາດຮູ້ສຶກອຸ່ນບໍ່ເທົ່າໃດວິນາທີ.
what-happens-heart-dye-breath = ທ່ານອາດຕ້ອງກັ້ນຫາຍໃຈ.
what-happens-heart-dye-stent = ຖ້າ[ເສັ້ນເລືອດແດງ](artery)ຕີບ, ອາດໃສ່[ຂົດລວດສະເຕັນ](stent).
what-happens-heart-dye-tell = ຖ້າຄັນ, ບວມ ຫຼື ຫາຍໃຈຍາກ, ບອກທີມແພດ**ທັນທີ**.

## what-happens/heart-rest
what-happens-heart-rest = ເອົາທໍ່ອອກ ແລ້ວທ່ານພັກ
what-happens-heart-rest-out = ທີມແພດເອົາທໍ່ອອກ ແລ້ວກົດບ່ອນນັ້ນ ຫຼື ໃສ່ສາຍຮັດ.
what-happens-heart-rest-still = ທ່ານພັກສອງສາມຊົ່ວໂມງ. ນອນນິ້ງຕາມທີ່ບອກ.
what-happens-heart-rest-tell = ຖ້າບ່ອນນັ້ນປຽກ ຫຼື ທ່ານບໍ່ສະບາຍ, ໃຫ້ເອີ້ນ.
what-happens-heart-rest-long = ການກວດເອງມັກໃຊ້ເວລາ 30 ຫາ 60 ນາທີ.

## what-happens/tube-ready
what-happens-tube-ready = ທີມແພດຊ່ວຍທ່ານກຽມຕົວ
what-happens-tube-ready-line = ໃສ່[ສາຍນ້ຳເກືອ](iv-line). ອະນາໄມຜິວໜັງ ແລະ ເຮັດໃຫ້ມຶນຊາ. ເຈັບແປບໜ້ອຍໜຶ່ງ.
what-happens-tube-ready-relax = ທ່ານອາດໄດ້ຮັບຢາແກ້ປວດ, [ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative) ເພື່ອໃຫ້ຜ່ອນຄາຍ ຫຼື ທັງສອງຢ່າງ. ບາງຄົນນອນຫຼັບ.
what-happens-tube-ready-table = ທ່ານນອນຢູ່ຕຽງເອັກສະເຣ. ທ່ານອາດຕ້ອງກັ້ນຫາຍໃຈ.

## what-happens/tube-in
what-happens-tube-in = ໃສ່ທໍ່ນ້ອຍເຂົ້າໄປ
what-happens-tube-in-place = ໃສ່ເຂັມ ແລະ ທໍ່ນ້ອຍ ([ສາຍສວນ](catheter)) ເຂົ້າທາງຂາໜີບ, ຂໍ້ມື, ຂໍ້ພັບແຂນ ຫຼື ສ່ວນອື່ນ.
what-happens-tube-in-watch = ທີມແພດເບິ່ງຈໍ. ເມື່ອໄດ້[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye), ທ່ານອາດຮູ້ສຶກອຸ່ນ.
what-happens-tube-in-tell = ຖ້າຄັນ, ເຈັບ ຫຼື ຫາຍໃຈຍາກ, ບອກທີມແພດ**ທັນທີ**.

## what-happens/tube-kind
what-happens-tube-kind = ໃສ່ສະເຕັນ, ທໍ່ລະບາຍ ຫຼື ສາຍໃຫ້ຢາ
what-happens-tube-kind-stent = [ຂົດລວດສະເຕັນ](stent): ບອນລູນເປີດບ່ອນຕີບ, ສະເຕັນຖ່າງໄວ້
what-happens-tube-kind-drain = ທໍ່ລະບາຍ (drain): ທໍ່ອ່ອນປ່ອຍຂອງແຫຼວທີ່ເກີນອອກ
what-happens-tube-kind-line = ສາຍໃຫ້ຢາ (line): ທໍ່ອ່ອນນຳຢາເຂົ້າ[ເສັ້ນເລືອດດຳ](vein)ໃຫຍ່
what-happens-tube-kind-tight = ສະເຕັນຫົວໃຈອາດເຮັດໃຫ້ແໜ້ນໜ້າເອິກບໍ່ເທົ່າໃດວິນາທີ. ໃຫ້ບອກທີມແພດ.

## what-happens/tube-rest
what-happens-tube-rest = ຈາກນັ້ນ ທ່ານພັກ
what-happens-tube-rest-out = ຖ້າໃສ່ສະເຕັນ, ເອົາບອນລູນ ແລະ ສາຍສວນອອກ. ສະເຕັນ, ທໍ່ລະບາຍ ຫຼື ສາຍໃຫ້ຢາຍັງຢູ່.
what-happens-tube-rest-still = ທ່ານພັກ, ສ່ວນຫຼາຍເປັນຊົ່ວໂມງ. ນອນນິ້ງຕາມທີ່ບອກ.
what-happens-tube-rest-tell = ຖ້າບ່ອນນັ້ນປຽກ ຫຼື ທ່ານບໍ່ສະບາຍ, ໃຫ້ເອີ້ນ.
what-happens-tube-rest-long = ການໃສ່ສະເຕັນຫົວໃຈໃຊ້ເວລາ 30 ນາທີ ຫາ 2 ຊົ່ວໂມງ.

## what-happens/bone-numb
what-happens-bone-numb = ຖ້າໃສ່ເຂັມເຂົ້າຂໍ້ຕໍ່
what-happens-bone-numb-table = ທ່ານນອນຢູ່ຕຽງເອັກສະເຣ. ອະນາໄມຜິວໜັງ ແລະ ເຮັດໃຫ້ມຶນຊາ. ເຈັບແປບບໍ່ເທົ່າໃດວິນາທີ.
what-happens-bone-numb-pressure = ຈາກນັ້ນ ທ່ານຮູ້ສຶກຄືຖືກກົດ ຫຼື ຮູ້ສຶກແໜ້ນໃນ[ຂໍ້ຕໍ່](joint).
what-happens-bone-numb-relax = ກ່ອນອື່ນ ທ່ານອາດໄດ້ຮັບຢາແກ້ປວດ, [ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative) ເພື່ອໃຫ້ຜ່ອນຄາຍ ຫຼື ທັງສອງຢ່າງ.

## what-happens/bone-needle
what-happens-bone-needle = ທີມແພດເຫັນບ່ອນທີ່ເຂັມໄປ
what-happens-bone-needle-dye = [ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye) ໜ້ອຍໜຶ່ງສະແດງວ່າເຂັມຢູ່ຖືກບ່ອນ ຫຼື ບໍ່.
what-happens-bone-needle-move = ທີມແພດອາດຂໍໃຫ້ທ່ານເຄື່ອນໄຫວຂໍ້ຕໍ່.
what-happens-bone-needle-long = ໃຊ້ເວລາປະມານ 15 ຫາ 30 ນາທີ.
what-happens-bone-needle-tell = ຖ້າຄັນ, ບວມ ຫຼື ຫາຍໃຈຍາກ, ບອກທີມແພດ**ທັນທີ**.

## what-happens/bone-sleep
what-happens-bone-sleep = ຫຼື ຖ້າທ່ານຜ່າຕັດ
what-happens-bone-sleep-sleep = ທ່ານນອນຫຼັບ ຫຼື ທີມແພດເຮັດໃຫ້ສ່ວນໜຶ່ງຂອງຮ່າງກາຍມຶນຊາ. ທີມແພດເລືອກຮ່ວມກັບທ່ານ.
what-happens-bone-sleep-feel = ຖ້າທ່ານຕື່ນຢູ່, ທ່ານອາດຮູ້ສຶກການແຕະ ຫຼື ການເຄື່ອນໄຫວ. ຖ້າເຈັບ, ບອກທີມແພດ**ທັນທີ**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = ຕອນຜ່າຕັດ ເຄື່ອງສະແດງກະດູກ
what-happens-bone-c-arm-arm = [ເຄື່ອງເອັກສະເຣ](c-arm)ຢູ່ເທິງທ່ານ. ມັນຄືຕົວອັກສອນ C.
what-happens-bone-c-arm-screen = ໝໍຜ່າຕັດເບິ່ງຈໍເລື້ອຍ ເພື່ອກວດວ່າທຸກຊິ້ນຢູ່ຖືກບ່ອນ.
what-happens-bone-c-arm-staff = ທີມແພດໃສ່ເສື້ອກັນລັງສີ ຍ້ອນເຮັດວຽກໃກ້ເອັກສະເຣທຸກມື້.

## what-happens/bone-rest
what-happens-bone-rest = ຈາກນັ້ນ ທ່ານພັກ
what-happens-bone-rest-needle = ຫຼັງໃສ່ເຂັມ, ສ່ວນຫຼາຍທ່ານກັບເຮືອນໄດ້ໃນມື້ດຽວກັນ. ພັກຢູ່ເຮືອນ.
what-happens-bone-rest-surgery = ຫຼັງຜ່າຕັດ, ທ່ານໄປຫ້ອງພັກຟື້ນ. ພະຍາບານເບິ່ງແຍງທ່ານ ແລະ ໃຫ້ຢາແກ້ປວດ.
what-happens-bone-rest-ask = ຖາມວ່າ: ຂ້ອຍກັບເຮືອນໄດ້ເວລາໃດ? ຮູບສະແດງຫຍັງ?

## what-happens/womb-lie
what-happens-womb-lie = ທ່ານນອນຢູ່ຕຽງເອັກສະເຣ
what-happens-womb-lie-like = ຄືກັບໝໍພະຍາດຍິງກວດ.
what-happens-womb-lie-lie = ທ່ານນອນຫງາຍ ແລະ ງໍຫົວເຂົ່າ.
what-happens-womb-lie-open = ເຄື່ອງມືຖ່າງຊ່ອງຄອດໄວ້. ອະນາໄມປາກມົດລູກ.

## what-happens/womb-tube
what-happens-womb-tube = ນ້ຳຢາສີເຂົ້າມົດລູກ
what-happens-womb-tube-tube = ໃສ່ທໍ່ນ້ອຍ ([ສາຍສວນ](catheter)) ຜ່ານປາກມົດລູກ.
what-happens-womb-tube-dye = [ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye)ໄຫຼເຂົ້າໄປ. ມັນເຮັດໃຫ້ເຫັນມົດລູກ ແລະ ທໍ່ນຳໄຂ່ງ່າຍຂຶ້ນ.

## what-happens/womb-pictures
what-happens-womb-pictures = ທີມແພດເບິ່ງຢູ່ໃນຈໍ
what-happens-womb-pictures-scanner = ທ່ານໝໍ ຫຼື [ນັກເຕັກນິກລັງສີ](technologist)ຖ່າຍພາບເຄື່ອນໄຫວດ້ວຍເຄື່ອງເອັກສະເຣ.
what-happens-womb-pictures-turn = ທີມແພດອາດຂໍໃຫ້ທ່ານຫັນຕົວ ຫຼື ກັ້ນຫາຍໃຈຄາວໜຶ່ງ.
what-happens-womb-pictures-long = ການກວດໃຊ້ເວລາປະມານ 30 ນາທີ.

## what-happens/womb-feel
what-happens-womb-feel = ທ່ານອາດເຈັບບິດທ້ອງ
what-happens-womb-feel-cramps = ຄືກັບເຈັບທ້ອງປະຈຳເດືອນ ເຈັບໜ້ອຍ ຫຼື ເຈັບຫຼາຍ. ສ່ວນຫຼາຍເບົາລົງໄວ.
what-happens-womb-feel-faint = ຖ້າວິນຈະເປັນລົມ, ຄັນ ຫຼື ຫາຍໃຈຍາກ, ບອກທີມແພດ**ທັນທີ**.
what-happens-womb-feel-stop = ທ່ານບອກໃຫ້ຢຸດໄດ້. ຕົກລົງສັນຍານກັນກ່ອນເລີ່ມ.

## what-happens/womb-finish
what-happens-womb-finish = ແລ້ວການກວດກໍສຳເລັດ
what-happens-womb-finish-out = ທີມແພດເອົາທໍ່ອອກ. ພັກຈົນກວ່າທ່ານສະບາຍດີ.
what-happens-womb-finish-pad = ນ້ຳຢາສີໄຫຼອອກ. ໃສ່ຜ້າອະນາໄມ.
what-happens-womb-finish-ask = ຖາມວ່າ: ຢູ່ເຮືອນ ຂ້ອຍຕ້ອງເຮັດຫຍັງ? ຖ້າຕ້ອງການຄວາມຊ່ວຍເຫຼືອ ຂ້ອຍໂທຫາໃຜ?
