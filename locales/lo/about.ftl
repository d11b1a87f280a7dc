# ໜ້າກ່ຽວກັບຄູ່ມືນີ້

## about/what
about-what = ຄູ່ມືນີ້ແມ່ນຫຍັງ
about-what-plain = ຄູ່ມືນີ້ອະທິບາຍກ່ຽວກັບເອັກສະເຣຟລູໂອໂຣສະໂກປີດ້ວຍຄຳທີ່ເຂົ້າໃຈງ່າຍ. ເຮັດຂຶ້ນສຳລັບຄົນເຈັບ.
about-what-who = ທ່ານໝໍຢູ່ຄລີນິກຂອງທ່ານບໍ່ໄດ້ເປັນຜູ້ຂຽນ.
about-what-advice = ຄູ່ມືນີ້ໃຊ້ແທນຄຳແນະນຳຂອງທີມແພດທີ່ເບິ່ງແຍງທ່ານບໍ່ໄດ້.

## about/not
about-not = ສິ່ງທີ່ຄູ່ມືນີ້ບໍ່ເຮັດ
about-not-lead = ຄູ່ມືນີ້:
about-not-diagnosis = **ບໍ່**ຊອກຫາວ່າທ່ານເຈັບເປັນຫຍັງ
about-not-advice = **ບໍ່**ໃຫ້ຄຳແນະນຳສະເພາະຕົວທ່ານ
about-not-know = **ບໍ່**ຮູ້ວ່າທ່ານແມ່ນໃຜ
about-not-store = **ບໍ່**ເກັບຂໍ້ມູນຂອງທ່ານໄວ້ເລີຍ

## about/source
about-source = ຂໍ້ມູນມາຈາກໃສ
about-source-credit = ແຫຼ່ງຂໍ້ມູນ: MedlinePlus, National Library of Medicine
about-source-others = ຂໍ້ມູນອື່ນມາຈາກອົງການດ້ານສຸຂະພາບ ແລະ ການສຶກສາຄົ້ນຄວ້າ. ແຫຼ່ງຂໍ້ມູນທັງໝົດຢູ່ໃນໜ້າສຸດທ້າຍ.
about-source-new = ພວກເຮົາຂຽນຂໍ້ຄວາມເອງ.

## about/differs
about-differs = ບ່ອນທີ່ພວກເຮົາໃຊ້ຄຳແນະນຳໃໝ່ກວ່າ
about-differs-lead = MedlinePlus ເວົ້າສາມເລື່ອງຕາມແບບເກົ່າ. ຄຳແນະນຳໃໝ່ຂອງຜູ້ຊ່ຽວຊານບອກວ່າ:
about-differs-shield = ແຜ່ນກັນລັງສີ: ດຽວນີ້ເຄື່ອງໃຊ້ລັງສີໜ້ອຍລົງ, ສ່ວນຫຼາຍຈຶ່ງບໍ່ຈຳເປັນຕ້ອງໃຊ້
about-differs-shellfish = ກຸ້ງ ປູ ຫອຍ: ການແພ້ສິ່ງເຫຼົ່ານີ້ບໍ່ສ່ຽງກວ່າການແພ້ຢ່າງອື່ນ
about-differs-pregnancy = ການຖືພາ: ປະລິມານລັງສີສ່ວນຫຼາຍຕ່ຳກວ່າລະດັບອັນຕະລາຍຫຼາຍ, ການກວດທີ່ທ່ານຈຳເປັນຕ້ອງກວດ ອາດຈະເຮັດໄດ້

## about/status
about-status = ຂໍ້ຄວາມນີ້ຍັງຕ້ອງກວດທານ
about-status-draft = ຍັງບໍ່ທັນມີບຸກຄະລາກອນການແພດກວດທານຂໍ້ຄວາມນີ້. ນັກແປທີ່ມີຄຸນວຸດທິກໍຍັງບໍ່ທັນໄດ້ກວດທານຄືກັນ.
about-status-ask = ທ່ານສົງໄສບໍ? ກະລຸນາຖາມທີມແພດທີ່ເບິ່ງແຍງທ່ານ.

## about/licence
about-licence = ໃຊ້ໄດ້ໂດຍບໍ່ເສຍເງິນ
about-licence-free = ໂປຣແກຣມ ແລະ ຂໍ້ຄວາມນີ້ໃຊ້ໄດ້ໂດຍບໍ່ເສຍເງິນ. ໃບອະນຸຍາດ: MIT ຫຼື Apache-2.0.
about-licence-fonts = ຕົວອັກສອນ: SIL Open Font License 1.1.
about-licence-date = ຂໍ້ຄວາມນີ້ຂຽນໃນເດືອນພະຈິກ ປີ 2026.
