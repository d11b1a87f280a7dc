# ຫົວຂໍ້: uses
uses-title = ໃຊ້ເຮັດຫຍັງ
uses-hint = ຊ່ວຍຫຍັງໄດ້ແດ່

## uses/overview
uses-overview = ນີ້ແມ່ນການໃຊ້ທີ່ພົບເລື້ອຍ
uses-overview-show = ມັນຊ່ວຍໃຫ້ເຫັນທາງເດີນອາຫານເຄື່ອນໄຫວ. ມັນຊ່ວຍໃຫ້ເຫັນເລືອດໄຫຼໃນຫົວໃຈ. ມັນຊ່ວຍໃຫ້ເຫັນອະໄວຍະວະໃນລະບົບສືບພັນຂອງຜູ້ຍິງ.
uses-overview-guide = ມັນຊ່ວຍໃສ່ທໍ່ນ້ອຍໃຫ້ຖືກບ່ອນ. ມັນຊ່ວຍໃນການປິ່ນປົວກະດູກ ແລະ ຂໍ້ຕໍ່.
uses-overview-next = ໜ້າຕໍ່ໄປມີຂໍ້ມູນຕື່ມ.

## uses/swallow-enema
uses-swallow-enema = ສະແດງທາງເດີນອາຫານຂະນະເຄື່ອນໄຫວ
uses-swallow-enema-barium = [ແປ້ງແບຣຽມ](barium)ແມ່ນ[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye) ສີຂາວ. ທ່ານດື່ມມັນ ຫຼື ທີມແພດໃສ່ໃຫ້ດ້ວຍ[ການສວນທະວານ](enema).
uses-swallow-enema-shows = ຈາກນັ້ນ ທີມແພດເຫັນໄດ້ວ່າຫຼອດອາຫານ, ກະເພາະອາຫານ ຫຼື ລຳໄສ້ເຄື່ອນໄຫວແນວໃດ.
uses-swallow-enema-names = ການກວດນີ້ເອີ້ນວ່າ ການກືນແປ້ງແບຣຽມ (barium swallow) ຫຼື ການສວນແປ້ງແບຣຽມ (barium enema).

## uses/heart
uses-heart = ສະແດງເລືອດໄຫຼໃນຫົວໃຈຂອງທ່ານ
uses-heart-exam = ການກວດຫົວໃຈນີ້ເອີ້ນວ່າ [ການສວນຫົວໃຈ](cardiac-catheterization). ບາງຄົນເອີ້ນວ່າສີດສີຫົວໃຈ.
uses-heart-flow = ໃນຈໍ, ທີມແພດເຫັນເລືອດໄຫຼຜ່ານ[ເສັ້ນເລືອດແດງ](artery)ຂອງທ່ານ.
uses-heart-helps = ຊ່ວຍຊອກຫາບັນຫາບາງຢ່າງຂອງຫົວໃຈໄດ້. ຊ່ວຍປິ່ນປົວໄດ້ຄືກັນ.

## uses/catheter-stent
uses-catheter-stent = ຊ່ວຍໃສ່ທໍ່ນ້ອຍໃຫ້ຖືກບ່ອນ
uses-catheter-stent-catheter = [ສາຍສວນ](catheter)ແມ່ນທໍ່ນ້ອຍທີ່ກວງ. ມັນນຳຂອງແຫຼວເຂົ້າຮ່າງກາຍ ຫຼື ລະບາຍຂອງແຫຼວທີ່ເກີນອອກ.
uses-catheter-stent-stent = [ຂົດລວດສະເຕັນ](stent)ເປີດເສັ້ນເລືອດທີ່ຕີບ ຫຼື ຕັນ.
uses-catheter-stent-place = ດ້ວຍເອັກສະເຣຟລູໂອໂຣສະໂກປີ, ທີມແພດເຫັນບ່ອນທີ່ຈະໃສ່.

## uses/bones
uses-bones = ຊ່ວຍໃນການຜ່າຕັດກະດູກ ແລະ ຂໍ້ຕໍ່ໄດ້
uses-bones-lead = ທ່ານໝໍຜ່າຕັດອາດໃຊ້ເອັກສະເຣຟລູໂອໂຣສະໂກປີຊ່ວຍ ເພື່ອ:
uses-bones-joint = ໃສ່[ຂໍ້ຕໍ່](joint)ໃໝ່
uses-bones-bone = ຜ່າຕັດຕໍ່ກະດູກທີ່ຫັກ

## uses/hysterosalpingogram
uses-hysterosalpingogram = ສະແດງອະໄວຍະວະໃນລະບົບສືບພັນຂອງຜູ້ຍິງໄດ້
uses-hysterosalpingogram-exam = ການກວດນີ້ມີຊື່ຍາວ: [ການສີດສີເບິ່ງມົດລູກ ແລະ ທໍ່ນຳໄຂ່](hysterosalpingogram) ຫຼື HSG. ມັນຖ່າຍຮູບອະໄວຍະວະໃນລະບົບສືບພັນຂອງຜູ້ຍິງ ເຊັ່ນ ມົດລູກ.
uses-hysterosalpingogram-ask = ບໍ່ແນ່ໃຈວ່າຈະກວດແບບໃດບໍ? ກະລຸນາຖາມທີມແພດ.
