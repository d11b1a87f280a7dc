# ຫົວຂໍ້: results
results-title = ຜົນກວດຂອງທ່ານ
results-hint = ໃຜອ່ານ ແລ້ວມີຫຍັງຕໍ່ໄປ

## results/depends
results-depends = ຜົນກວດຂຶ້ນກັບການກວດຂອງທ່ານ
results-depends-exam = ການກວດແຕ່ລະຢ່າງຊອກຫາສິ່ງທີ່ຕ່າງກັນ.
results-depends-many = ເອັກສະເຣຟລູໂອໂຣສະໂກປີຊ່ວຍຊອກຫາບັນຫາໄດ້ຫຼາຍຢ່າງ.

## results/who
results-who = ທ່ານໝໍອ່ານຮູບຂອງທ່ານ
results-who-reads = [ທ່ານໝໍລັງສີ](radiologist)ອ່ານຮູບຂອງທ່ານ.
results-who-more = ທ່ານໝໍສະເພາະທາງອາດຕ້ອງເບິ່ງຜົນກວດ ຫຼື ທ່ານອາດຕ້ອງກວດເພີ່ມ. ສິ່ງນີ້ຊ່ວຍຊອກຫາໄດ້ວ່າທ່ານເຈັບເປັນຫຍັງ.
results-who-late = { $phone ->
    [none] ຮອດມື້ທີ່ບອກແລ້ວ ແຕ່ບໍ່ມີຂ່າວບໍ? ໂທຫາທີມແພດ.
   *[other] ຮອດມື້ທີ່ບອກແລ້ວ ແຕ່ບໍ່ມີຂ່າວບໍ? ໂທຫາທີມແພດ ເບີ { $phone }.
}

## results/ask
results-ask = ລົມກັບທ່ານໝໍເລື່ອງຜົນກວດ
results-ask-lead = ທ່ານຖາມໄດ້ວ່າ:
results-ask-when = ຂ້ອຍຈະໄດ້ຜົນກວດເວລາໃດ?
results-ask-mean = ຜົນກວດໝາຍຄວາມວ່າແນວໃດສຳລັບຂ້ອຍ?
results-ask-next = ຂ້ອຍຕ້ອງກວດເພີ່ມອີກບໍ?
results-ask-call = ຖ້າມີຄຳຖາມ ຂ້ອຍໂທຫາໃຜ?

## results/remember
results-remember = ສາມຢ່າງທີ່ຕ້ອງຈື່
results-remember-general-1 = **ກ່ອນກວດ:** ຖາມເລື່ອງການກິນ, ການດື່ມ ແລະ ຢາ
results-remember-general-2 = ບອກທີມແພດ: ຖືພາ, ການແພ້, ພະຍາດ, ຢາ
results-remember-general-3 = { $emergency ->
    [none] ເຈັບໜ້າເອິກ ຫຼື ຫາຍໃຈຍາກຢູ່ເຮືອນ: ໂທຫາເບີສຸກເສີນ
   *[other] ເຈັບໜ້າເອິກ ຫຼື ຫາຍໃຈຍາກຢູ່ເຮືອນ: ໂທຫາ { $emergency }
}
results-remember-swallow-1 = **ກ່ອນກວດ:** ງົດກິນ ແລະ ງົດດື່ມ ເມື່ອທີມແພດບອກ
results-remember-swallow-2 = ບອກທີມແພດ ຖ້າທ່ານອາດຖືພາ ຫຼື ຖ້າສຳລັກ
results-remember-swallow-3 = { $emergency ->
    [none] ຢູ່ເຮືອນ: ດື່ມນ້ຳຫຼາຍຂຶ້ນ. ເຈັບທ້ອງແຮງຫຼາຍ: ໂທຫາເບີສຸກເສີນ
   *[other] ຢູ່ເຮືອນ: ດື່ມນ້ຳຫຼາຍຂຶ້ນ. ເຈັບທ້ອງແຮງຫຼາຍ: ໂທຫາ { $emergency }
}
results-remember-bowel-1 = **ກ່ອນກວດ:** ລ້າງລຳໄສ້ໃຫ້ວ່າງ ຕາມໃບແນະນຳ
results-remember-bowel-2 = ບອກທີມແພດ ຖ້າທ່ານອາດຖືພາ ຫຼື ຖ້າເຈັບ
results-remember-bowel-3 = { $emergency ->
    [none] ຢູ່ເຮືອນ: ດື່ມນ້ຳຫຼາຍຂຶ້ນ. ເຈັບທ້ອງແຮງຫຼາຍ: ໂທຫາເບີສຸກເສີນ
   *[other] ຢູ່ເຮືອນ: ດື່ມນ້ຳຫຼາຍຂຶ້ນ. ເຈັບທ້ອງແຮງຫຼາຍ: ໂທຫາ { $emergency }
}
results-remember-heart-1 = **ກ່ອນກວດ:** ຖາມເລື່ອງຢາຕ້ານເລືອດກ້າມ, ຢາເບົາຫວານ ແລະ ອາຫານ
results-remember-heart-2 = ຈັດຫາຜູ້ໃຫຍ່ພາທ່ານກັບເຮືອນ ແລະ ຢູ່ນຳ
results-remember-heart-3 = { $emergency ->
    [none] ເຈັບໜ້າເອິກ ຫຼື ເລືອດອອກບໍ່ຢຸດ: ໂທຫາເບີສຸກເສີນ
   *[other] ເຈັບໜ້າເອິກ ຫຼື ເລືອດອອກບໍ່ຢຸດ: ໂທຫາ { $emergency }
}
results-remember-tube-1 = **ກ່ອນກວດ:** ຖາມເລື່ອງຢາຕ້ານເລືອດກ້າມ, ຢາເບົາຫວານ ແລະ ອາຫານ
results-remember-tube-2 = ຖາມວ່າມີຫຍັງຄ້າງຢູ່ໃນຮ່າງກາຍ ແລະ ເບິ່ງແຍງແນວໃດ
results-remember-tube-3 = { $emergency ->
    [none] ເຈັບໜ້າເອິກ ຫຼື ເລືອດອອກບໍ່ຢຸດ: ໂທຫາເບີສຸກເສີນ
   *[other] ເຈັບໜ້າເອິກ ຫຼື ເລືອດອອກບໍ່ຢຸດ: ໂທຫາ { $emergency }
}
results-remember-bone-1 = **ກ່ອນກວດ:** ຖາມເລື່ອງອາຫານ ແລະ ຢາ, ແລະ ບອກທີມແພດຖ້າທ່ານຊຶມເຊື້ອ
results-remember-bone-2 = ຫຼັງໄດ້ຢາຊ່ວຍໃຫ້ສະຫງົບ ຜູ້ໃຫຍ່**ຕ້ອງ**ພາທ່ານກັບເຮືອນ
results-remember-bone-3 = ເປັນໄຂ້ ຫຼື ຂໍ້ຕໍ່ຮ້ອນ ແລະ ບວມ: ໂທຫາທີມແພດ. ຕອນກາງຄືນ, ໄປຫ້ອງສຸກເສີນ
results-remember-womb-1 = **ກ່ອນກວດ:** ທ່ານຕ້ອງບໍ່ຖືພາ
results-remember-womb-2 = ຖາມເລື່ອງຢາແກ້ປວດ. ທ່ານບອກໃຫ້ຢຸດໄດ້
results-remember-womb-3 = ເປັນໄຂ້, ເຈັບແຮງ ຫຼື ເລືອດອອກຫຼາຍ: ໂທຫາທີມແພດ
