# ຫົວຂໍ້: what-happens
what-happens-title = ຂັ້ນຕອນການກວດ
what-happens-hint = ການກວດຂອງທ່ານ ເທື່ອລະຂັ້ນ

## what-happens/where
what-happens-where = ທ່ານໄປສູນກວດ ຫຼື ໂຮງໝໍ
what-happens-where-center = ທ່ານອາດມາສູນເອັກສະເຣແບບ[ຄົນເຈັບນອກ](outpatient).
what-happens-where-hospital = ຫຼື ທ່ານອາດກວດຂະນະທີ່ນອນຢູ່ໂຮງໝໍ.

## what-happens/clothes
what-happens-clothes = ທ່ານອາດປ່ຽນເປັນຊຸດໂຮງໝໍ
what-happens-clothes-gown = ທ່ານອາດຕ້ອງແກ້ເຄື່ອງນຸ່ງອອກບາງຊິ້ນ ຫຼື ທັງໝົດ. ຈາກນັ້ນ ທີມແພດຈະເອົາຊຸດໂຮງໝໍໃຫ້ທ່ານ.
what-happens-clothes-help = ຕ້ອງການໃຫ້ຊ່ວຍປ່ຽນເຄື່ອງບໍ? ກະລຸນາບອກທີມແພດ.

## what-happens/shield
what-happens-shield = ທ່ານອາດໄດ້ໃຊ້ ຫຼື ບໍ່ໄດ້ໃຊ້ແຜ່ນກັນລັງສີ
what-happens-shield-shield = ແຜ່ນກັນລັງສີ ຫຼື [ເສື້ອກັນລັງສີ](lead-apron)ເຮັດຈາກຕະກົ່ວ. ມັນກັນ[ລັງສີ](radiation)ທີ່ທ່ານບໍ່ຈຳເປັນຕ້ອງໄດ້ຮັບ. ມັນອາດປົກທ້ອງນ້ອຍ ຫຼື ສ່ວນອື່ນ.
what-happens-shield-today = ດຽວນີ້ຫຼາຍເທື່ອບໍ່ຈຳເປັນຕ້ອງໃຊ້. ຖ້າຢາກຮູ້ຕື່ມ, ກະລຸນາຖາມທີມແພດ.

## what-happens/comfort
what-happens-comfort = ທ່ານອາດໄດ້ຮັບຢາກ່ອນ
what-happens-comfort-medicine = ສຳລັບການກວດບາງຢ່າງ, ທ່ານໄດ້ຮັບຢາແກ້ປວດ. ຫຼື ທ່ານໄດ້ຮັບ[ຢາລະງັບປະສາດ](sedative) ເພື່ອຊ່ວຍໃຫ້ທ່ານຜ່ອນຄາຍ.
what-happens-comfort-needle = ທ່ານອາດໄດ້ຮັບຢາ ເມື່ອຕ້ອງໃສ່ເຂັມເຂົ້າ[ຂໍ້ຕໍ່](joint) ຫຼື [ເສັ້ນເລືອດແດງ](artery).
what-happens-comfort-tell = ຖ້າທ່ານເຈັບ ຫຼື ຢ້ານ, ກະລຸນາບອກທີມແພດ.

## what-happens/drink
what-happens-drink = ທ່ານອາດດື່ມສານທຶບລັງສີ
what-happens-drink-drink = ສຳລັບການກວດບາງຢ່າງ, ທ່ານດື່ມຂອງແຫຼວທີ່ມີ[ສານທຶບລັງສີ](contrast-dye). [ແປ້ງແບຣຽມ](barium)ແມ່ນຊະນິດໜຶ່ງ.
what-happens-drink-clearer = ມັນຊ່ວຍໃຫ້ເຫັນສ່ວນຂອງຮ່າງກາຍຈະແຈ້ງຂຶ້ນ.

## what-happens/dye
what-happens-dye = ສານທຶບລັງສີອາດເຂົ້າທາງອື່ນ
what-happens-dye-lead = ຖ້າທ່ານບໍ່ດື່ມ[ສານທຶບລັງສີ](contrast-dye), ທ່ານອາດໄດ້ຮັບທາງ:
what-happens-dye-iv = [ສາຍນ້ຳເກືອ](iv-line) ເຂົ້າເສັ້ນເລືອດດຳ
what-happens-dye-enema = [ການສວນທະວານ](enema) ເຂົ້າລຳໄສ້ຊື່ (ສ່ວນປາຍສຸດຂອງລຳໄສ້)

## what-happens/table
what-happens-table = ທີມແພດຊ່ວຍທ່ານຢູ່ຕຽງເອັກສະເຣ
what-happens-table-lead = ທ່ານນອນ ຫຼື ຢືນຢູ່ຕຽງເອັກສະເຣ. ທີມແພດອາດຂໍໃຫ້ທ່ານ:
what-happens-table-turn = ຫັນ ຫຼື ປີ້ນຕົວ
what-happens-table-move = ເຄື່ອນໄຫວສ່ວນໜຶ່ງຂອງຮ່າງກາຍ
what-happens-table-breath = ກັ້ນຫາຍໃຈຊົ່ວຄາວ

## what-happens/catheter
what-happens-catheter = ການກວດບາງຢ່າງໃຊ້ສາຍສວນ
what-happens-catheter-numb = ຖ້າທ່ານຕ້ອງໃຊ້[ສາຍສວນ](catheter), ທີມແພດຈະເຮັດໃຫ້ບ່ອນນັ້ນມຶນຊາກ່ອນ.
what-happens-catheter-needle = ຈາກນັ້ນ ແພດຂອງທ່ານໃສ່ເຂັມເຂົ້າໄປ. ບ່ອນນັ້ນອາດແມ່ນຂາໜີບ (ບ່ອນຂາຕໍ່ກັບລຳຕົວ), ຂໍ້ພັບແຂນ ຫຼື ສ່ວນອື່ນ.

## what-happens/pictures
what-happens-pictures = ເຄື່ອງຈະຖ່າຍພາບເຄື່ອນໄຫວ
what-happens-pictures-scanner = ແພດຂອງທ່ານ ຫຼື [ນັກເຕັກນິກລັງສີ](technologist)ຖ່າຍຮູບດ້ວຍ[ເຄື່ອງເອັກສະເຣ](c-arm). ທີມແພດເບິ່ງຮູບຢູ່ໃນຈໍ.
what-happens-pictures-long = ການກວດຂອງທ່ານອາດໃຊ້ເວລາປະມານ:
what-happens-pictures-most = 45 ຫາ 60 ນາທີ (ການກືນ, ກະເພາະອາຫານ ຫຼື ລຳໄສ້ໃຫຍ່)
what-happens-pictures-small-bowel = 90 ນາທີ ຫາ 3 ຊົ່ວໂມງ (ລຳໄສ້ນ້ອຍ)

## what-happens/finish
what-happens-finish = ແລ້ວການກວດກໍສຳເລັດ
what-happens-finish-catheter = ຖ້າທ່ານໄດ້ໃສ່[ສາຍສວນ](catheter), ແພດຂອງທ່ານຈະເອົາອອກ. ທີມແພດອາດເຝົ້າເບິ່ງອາການທ່ານໄລຍະໜຶ່ງ.
what-happens-finish-ask = ກ່ອນກັບ ກະລຸນາຖາມທີມແພດວ່າ: ຢູ່ເຮືອນ ຂ້ອຍຕ້ອງເຮັດຫຍັງ? ຖ້າຕ້ອງການຄວາມຊ່ວຍເຫຼືອ ຂ້ອຍໂທຫາໃຜ?
