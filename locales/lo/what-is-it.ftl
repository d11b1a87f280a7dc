# ຫົວຂໍ້: what-is-it
what-is-it-title = ມັນແມ່ນຫຍັງ?
what-is-it-hint = ເອັກສະເຣທີ່ເຄື່ອນໄຫວ ຄືວິດີໂອ

## what-is-it/moves
what-is-it-moves = ເອັກສະເຣທີ່ເຄື່ອນໄຫວ
what-is-it-moves-photo = [ເອັກສະເຣ](x-ray)ທຳມະດາຄືກັບຮູບຖ່າຍ.
what-is-it-moves-movie = [ເອັກສະເຣຟລູໂອໂຣສະໂກປີ](fluoroscopy)ຄືກັບວິດີໂອ. ມັນສະແດງສ່ວນພາຍໃນຮ່າງກາຍຂອງທ່ານຂະນະທີ່ເຄື່ອນໄຫວ.

## what-is-it/shows
what-is-it-shows = ສະແດງຮ່າງກາຍຂອງທ່ານຂະນະເຮັດວຽກ
what-is-it-shows-lead = ໃນຈໍ, ທີມແພດເຫັນອະໄວຍະວະ ແລະ ເນື້ອເຍື່ອຂອງທ່ານເຄື່ອນໄຫວໃນເວລານັ້ນເລີຍ. ມັນອາດສະແດງ:
what-is-it-shows-heart = ຫົວໃຈ ແລະ ເສັ້ນເລືອດຂອງທ່ານ
what-is-it-shows-digestion = ກະເພາະອາຫານ ແລະ ລຳໄສ້ ຂະນະຍ່ອຍອາຫານ
what-is-it-shows-reproductive = ອະໄວຍະວະໃນລະບົບສືບພັນຂອງທ່ານ

## what-is-it/helps
what-is-it-helps = ຊ່ວຍຊອກຫາ ແລະ ປິ່ນປົວບັນຫາ
what-is-it-helps-find = ອາດຊ່ວຍໃຫ້ແພດຂອງທ່ານຮູ້ວ່າທ່ານເຈັບເປັນຫຍັງ. ໃຊ້ໄດ້ກັບບັນຫາຫຼາຍຢ່າງ.
what-is-it-helps-treat = ນຳທາງການປິ່ນປົວບາງຢ່າງໄດ້ຄືກັນ.
what-is-it-helps-ask = ຖາມແພດຂອງທ່ານວ່າ: ການກວດຈະສະແດງຫຍັງ? ຈະຊ່ວຍຂ້ອຍແນວໃດ?
