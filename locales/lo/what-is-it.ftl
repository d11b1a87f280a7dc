# ຫົວຂໍ້: what-is-it
what-is-it-title = ມັນແມ່ນຫຍັງ?
what-is-it-hint = ເອັກສະເຣທີ່ເຄື່ອນໄຫວ ຄືວິດີໂອ

## what-is-it/moves
what-is-it-moves = ເອັກສະເຣທີ່ເຄື່ອນໄຫວ
what-is-it-moves-photo = [ເອັກສະເຣ](x-ray)ທຳມະດາຄືກັບຮູບຖ່າຍ.
what-is-it-moves-movie = [ເອັກສະເຣຟລູໂອໂຣສະໂກປີ](fluoroscopy)ຄືກັບວິດີໂອ. ມັນສະແດງສ່ວນພາຍໃນຮ່າງກາຍຂອງທ່ານຂະນະທີ່ເຄື່ອນໄຫວ.
what-is-it-moves-main = ກະລຸນາ**ບອກ**ທີມແພດເລື່ອງສຸຂະພາບ ແລະ **ຖາມ**ສິ່ງທີ່ບໍ່ແຈ້ງ.

## what-is-it/shows
what-is-it-shows = ສະແດງຮ່າງກາຍຂອງທ່ານຂະນະເຮັດວຽກ
what-is-it-shows-lead = ໃນຈໍ, ທີມແພດເຫັນອະໄວຍະວະ ແລະ ເນື້ອເຍື່ອຂອງທ່ານເຄື່ອນໄຫວໃນເວລານັ້ນເລີຍ. ມັນອາດສະແດງ:
what-is-it-shows-heart = ຫົວໃຈ ແລະ ເສັ້ນເລືອດຂອງທ່ານ
what-is-it-shows-digestion = ກະເພາະອາຫານ ແລະ ລຳໄສ້ ຂະນະຍ່ອຍອາຫານ
what-is-it-shows-reproductive = ອະໄວຍະວະໃນລະບົບສືບພັນຂອງທ່ານ

## what-is-it/helps
what-is-it-helps = ຊ່ວຍຊອກຫາ ແລະ ປິ່ນປົວບັນຫາ
what-is-it-helps-find = ອາດຊ່ວຍໃຫ້ທ່ານໝໍຮູ້ວ່າທ່ານເຈັບເປັນຫຍັງ. ໃຊ້ໄດ້ກັບບັນຫາຫຼາຍຢ່າງ.
what-is-it-helps-treat = ມັນຊ່ວຍໃນການປິ່ນປົວບາງຢ່າງໄດ້ຄືກັນ.
what-is-it-helps-ask = ຖາມທ່ານໝໍວ່າ: ການກວດຈະສະແດງຫຍັງ? ຈະຊ່ວຍຂ້ອຍແນວໃດ?

## what-is-it/swallow
what-is-it-swallow = ການກວດສະແດງວ່າທ່ານກືນແນວໃດ
what-is-it-swallow-name = ອາດເອີ້ນວ່າ ການກືນແປ້ງແບຣຽມ (barium swallow) ຫຼື upper GI.
what-is-it-swallow-shows = ທີມແພດເຫັນຫຼອດອາຫານ, ກະເພາະອາຫານ ຫຼື ລຳໄສ້ນ້ອຍເຄື່ອນໄຫວ. ຊ່ວຍຊອກຫາບັນຫາໄດ້ຫຼາຍຢ່າງ.
what-is-it-swallow-where = ກວດຢູ່ສູນເອັກສະເຣ ຫຼື ຂະນະທີ່ທ່ານນອນຢູ່ໂຮງໝໍ.

## what-is-it/bowel
what-is-it-bowel = ການກວດສະແດງລຳໄສ້ໃຫຍ່ຂອງທ່ານ
what-is-it-bowel-name = ເອີ້ນວ່າ ການສວນແປ້ງແບຣຽມ (barium enema) ຫຼື lower GI.
what-is-it-bowel-shows = ທີມແພດເຫັນ[ແປ້ງແບຣຽມ](barium)ເຂົ້າເຕັມລຳໄສ້ ແລະ ເຄື່ອນໄຫວ. ຊ່ວຍຊອກຫາບັນຫາໄດ້ຫຼາຍຢ່າງ.
what-is-it-bowel-where = ກວດຢູ່ສູນເອັກສະເຣ ຫຼື ຂະນະທີ່ທ່ານນອນຢູ່ໂຮງໝໍ.

## what-is-it/heart
what-is-it-heart = ການກວດສະແດງເລືອດໄຫຼໃນຫົວໃຈຂອງທ່ານ
what-is-it-heart-name = ເອີ້ນວ່າ [ການສວນຫົວໃຈ](cardiac-catheterization) (cardiac catheterization).
what-is-it-heart-shows = ທີມແພດເຫັນເລືອດໄຫຼຜ່ານ[ເສັ້ນເລືອດແດງ](artery)ຂອງທ່ານ.
what-is-it-heart-helps = ຊ່ວຍຊອກຫາບັນຫາບາງຢ່າງຂອງຫົວໃຈ. ອາດຊ່ວຍປິ່ນປົວໄດ້ຄືກັນ.
what-is-it-heart-where = ກວດຢູ່ສູນກວດ ຫຼື ຂະນະທີ່ທ່ານນອນຢູ່ໂຮງໝໍ.

## what-is-it/tube
what-is-it-tube = ພາບເຄື່ອນໄຫວຊ່ວຍໃສ່ທໍ່ນ້ອຍໃຫ້ຖືກບ່ອນ
what-is-it-tube-catheter = [ສາຍສວນ](catheter)ແມ່ນທໍ່ນ້ອຍທີ່ກວງ. ມັນນຳຂອງແຫຼວເຂົ້າ ຫຼື ລະບາຍຂອງແຫຼວທີ່ເກີນອອກ.
what-is-it-tube-stent = [ຂົດລວດສະເຕັນ](stent)ເປີດເສັ້ນເລືອດທີ່ຕີບ ຫຼື ຕັນ.
what-is-it-tube-place = ທີມແພດເຫັນບ່ອນທີ່ຈະໃສ່.
what-is-it-tube-where = ທ່ານມາສູນກວດ ຫຼື ນອນຢູ່ໂຮງໝໍ.

## what-is-it/bone
what-is-it-bone = ພາບເຄື່ອນໄຫວຊ່ວຍໃນການປິ່ນປົວກະດູກ
what-is-it-bone-surgery = ຖ້າທ່ານຜ່າຕັດ, ໝໍຜ່າຕັດເຫັນພາຍໃນຮ່າງກາຍ. ຊ່ວຍຕໍ່ກະດູກທີ່ຫັກ ຫຼື ໃສ່[ຂໍ້ຕໍ່](joint)ໃໝ່.
what-is-it-bone-needle = ຖ້າໃສ່ເຂັມເຂົ້າຂໍ້ຕໍ່, ທີມແພດເຫັນບ່ອນທີ່ຖືກຕ້ອງ.
what-is-it-bone-where = ທ່ານອາດມາແຕ່ມື້ດຽວ ຫຼື ນອນຢູ່ໂຮງໝໍ.

## what-is-it/womb
what-is-it-womb = ການກວດສະແດງມົດລູກ ແລະ ທໍ່ນຳໄຂ່
what-is-it-womb-name = ມີຊື່ຍາວ: [ການສີດສີເບິ່ງມົດລູກ ແລະ ທໍ່ນຳໄຂ່](hysterosalpingogram) ຫຼື HSG.
what-is-it-womb-shows = ມັນຖ່າຍຮູບມົດລູກ. ມັນສະແດງວ່າທໍ່ນຳໄຂ່ທັງສອງເປີດຢູ່ ຫຼື ບໍ່.
what-is-it-womb-where = ກວດຢູ່ສູນເອັກສະເຣ ຫຼື ຂະນະທີ່ທ່ານນອນຢູ່ໂຮງໝໍ.
