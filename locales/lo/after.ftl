# ຫົວຂໍ້: after
after-title = ຫຼັງການກວດ
after-hint = ສິ່ງທີ່ຕ້ອງເຮັດຢູ່ເຮືອນ

## after/emergency
after-emergency = ຂໍຄວາມຊ່ວຍເຫຼືອທັນທີ
after-emergency-lead = { $emergency ->
    [none] ໂທຫາເບີສຸກເສີນ**ດຽວນີ້** ຖ້າມີອາການໃດໜຶ່ງ:
   *[other] ໂທຫາ { $emergency } **ດຽວນີ້** ຖ້າມີອາການໃດໜຶ່ງ:
}
after-emergency-chest = ເຈັບໜ້າເອິກ
after-emergency-breath = ຫາຍໃຈຍາກ, ຫຼື ໜ້າ ຫຼື ຮູຄໍບວມ
after-emergency-faint = ເປັນລົມ
after-emergency-stroke = ໜ້າບ້ຽວ, ແຂນອ່ອນແຮງ ຫຼື ເວົ້າຍາກ
after-emergency-drive = ຢ່າລໍຖ້າ. ຢ່າຂັບລົດໄປເອງ. ຖ້າຢູ່ໃນຄລີນິກ, ບອກທີມແພດດຽວນີ້.

## after/emergency-more
after-emergency-more = ອາການອື່ນທີ່ຕ້ອງຂໍຄວາມຊ່ວຍເຫຼືອ
after-emergency-more-lead = { $emergency ->
    [none] ໂທຫາເບີສຸກເສີນ**ດຽວນີ້** ຖ້າມີອາການໃດໜຶ່ງ:
   *[other] ໂທຫາ { $emergency } **ດຽວນີ້** ຖ້າມີອາການໃດໜຶ່ງ:
}
after-emergency-more-bleed = ເລືອດອອກບໍ່ຢຸດ ເຖິງຈະກົດໄວ້
after-emergency-more-cold = ແຂນ ຫຼື ຂາເຢັນລົງ, ຊີດ ຫຼື ມຶນຊາ
after-emergency-more-belly = ເຈັບທ້ອງແຮງຫຼາຍ
after-emergency-more-blood = ເລືອດສົດອອກທາງທະວານ
after-emergency-more-how = ເວລາໂທ, ບອກວ່າທ່ານຢູ່ໃສ.
after-emergency-more-rash = ຜື່ນອາດອອກຫຼັງຈາກຫຼາຍມື້. ຖ້າອອກ, ໂທຫາທີມແພດ.

## after/barium
after-barium = ຫຼັງໄດ້ແປ້ງແບຣຽມ ໃຫ້ດື່ມນ້ຳຫຼາຍຂຶ້ນ
after-barium-drink = ຖ້າທ່ານໄດ້ຮັບ[ແປ້ງແບຣຽມ](barium), ດື່ມນ້ຳຫຼາຍກວ່າປົກກະຕິ. ແຕ່ຖ້າເຄີຍຖືກບອກໃຫ້ດື່ມນ້ຳໜ້ອຍ, ໃຫ້ຖາມກ່ອນ.
after-barium-stools = ອາຈົມຂອງທ່ານອາດມີສີຊີດຢູ່ສອງສາມມື້.
after-barium-tell = ກະລຸນາບອກທີມແພດ ຖ້າທ່ານທ້ອງຜູກ (ຖ່າຍໜັກຍາກ) ດົນກວ່າສອງມື້.

## after/barium-call
after-barium-call = ຫຼັງໄດ້ແປ້ງແບຣຽມ ໃຫ້ໂທ ຖ້າມີອາການນີ້
after-barium-call-lead = { $phone ->
    [none] **ໂທ**ຫາທີມແພດ ຖ້າມີອາການໃດໜຶ່ງ:
   *[other] **ໂທ**ຫາທີມແພດ ເບີ { $phone } ຖ້າມີອາການໃດໜຶ່ງ:
}
after-barium-call-belly = { $emergency ->
    [none] ເຈັບທ້ອງ ຫຼື ທ້ອງບວມ (ເຈັບແຮງຫຼາຍ: ໂທຫາເບີສຸກເສີນ)
   *[other] ເຈັບທ້ອງ ຫຼື ທ້ອງບວມ (ເຈັບແຮງຫຼາຍ: ໂທຫາ { $emergency })
}
after-barium-call-vomit = ຮາກ ຫຼື ເປັນໄຂ້
after-barium-call-gas = ບໍ່ຖ່າຍໜັກສອງມື້ ຫຼື ຜາຍລົມບໍ່ໄດ້
after-barium-call-cough = ໄອບໍ່ເຊົາ ຫຼັງດື່ມແປ້ງແບຣຽມ

## after/catheter-site
after-catheter-site = ກວດເບິ່ງບ່ອນທີ່ເຄີຍໃສ່ສາຍສວນ (ທໍ່ນ້ອຍ)
after-catheter-site-bleed = { $emergency ->
    [none] ຖ້າເລືອດອອກ, ໃຫ້ນອນລົງ ແລະ **ກົດ**ແຮງໄວ້. ຖ້າບໍ່ຢຸດ, ໂທຫາເບີສຸກເສີນ.
   *[other] ຖ້າເລືອດອອກ, ໃຫ້ນອນລົງ ແລະ **ກົດ**ແຮງໄວ້. ຖ້າບໍ່ຢຸດ, ໂທຫາ { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **ໂທ**ຫາທີມແພດ ຖ້າມີອາການໃດໜຶ່ງ:
   *[other] **ໂທ**ຫາທີມແພດ ເບີ { $phone } ຖ້າມີອາການໃດໜຶ່ງ:
}
after-catheter-site-growing = ກ້ອນທີ່ໃຫຍ່ຂຶ້ນ
after-catheter-site-fluid = ນ້ຳ ຫຼື ໜອງໄຫຼອອກມາ
after-catheter-site-pain = ເຈັບຫຼາຍຂຶ້ນ ຫຼື ຮອຍແດງລາມອອກ
after-catheter-site-fever = ເປັນໄຂ້

## after/site-care
after-site-care = ຢ່າໃຊ້ແຂນ ຫຼື ຂາເບື້ອງນັ້ນແຮງ
after-site-care-lift = ຢ່າຍົກຂອງໜັກ ຈົນກວ່າທີມແພດບອກວ່າໄດ້.
after-site-care-ask = ຖາມວ່າ: ຂ້ອຍຂັບລົດ, ອາບນ້ຳ ແລະ ເຮັດວຽກໄດ້ເວລາໃດ? ອາດໃຊ້ເວລາສອງສາມມື້.
after-site-care-usual = ຮອຍຊ້ຳ ແລະ ເຈັບໜ້ອຍໜຶ່ງເປັນເລື່ອງປົກກະຕິ.
after-site-care-rash = ຜື່ນອາດອອກຫຼັງຈາກຫຼາຍມື້. ຖ້າອອກ, ໂທຫາທີມແພດ.

## after/home
after-home-adult = ຫຼັງໄດ້ຢາຊ່ວຍໃຫ້ສະຫງົບ ຜູ້ໃຫຍ່ຕ້ອງພາທ່ານກັບເຮືອນ
after-home-must = ຫຼັງໄດ້ຮັບ[ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative), ຜູ້ໃຫຍ່ຜູ້ໜຶ່ງ**ຕ້ອງ**ພາທ່ານກັບເຮືອນ ແລະ ຢູ່ນຳທ່ານ.
after-home-lead = ເປັນເວລາ 24 ຊົ່ວໂມງ:
after-home-drive = **ຢ່າ**ຂັບລົດ ຫຼື ໃຊ້ເຄື່ອງຈັກ
after-home-alcohol = **ຢ່າ**ດື່ມເຫຼົ້າ ຫຼື ເບຍ
after-home-sign = **ຢ່າ**ເຊັນເອກະສານສຳຄັນ
after-home-food = ເມື່ອທີມແພດບອກວ່າໄດ້ແລ້ວ ຈຶ່ງກັບໄປກິນອາຫານ ແລະ ຢາຕາມປົກກະຕິ.

## after/stent-home
after-stent-home-if = ຖ້າທ່ານໃສ່ສະເຕັນ ໃຫ້ລະວັງປົກປ້ອງສະເຕັນ
after-stent-home-pills = ຖ້າໄດ້ຢາເມັດຕ້ານເລືອດກ້າມ, **ຫ້າມ**ຢຸດ ນອກຈາກໝໍຫົວໃຈ ຫຼື ໝໍເສັ້ນເລືອດຂອງທ່ານບອກ. [ຂົດລວດສະເຕັນ](stent)ອາດຕັນ.
after-stent-home-card = ຖືບັດສະເຕັນຕິດຕົວ. ສະແດງບັດກ່ອນຜ່າຕັດ ຫຼື ກ່ອນ MRI.
after-stent-home-ask = ຖາມວ່າ: ມັນຢູ່ຕະຫຼອດ ຫຼື ຕ້ອງເອົາອອກ?

## after/tube-home
after-tube-home = ເບິ່ງແຍງທໍ່ລະບາຍ ຫຼື ສາຍໃຫ້ຢາ
after-tube-home-pull = ຢ່າດຶງ. ຖ້າຫຼຸດອອກ, ຢ່າຍູ້ກັບເຂົ້າ. ໂທຫາທີມແພດ.
after-tube-home-dry = ຮັກສາໃຫ້ສະອາດ ແລະ ແຫ້ງ.
after-tube-home-lead = { $phone ->
    [none] **ໂທ**ຫາທີມແພດ ຖ້າມີອາການໃດໜຶ່ງ:
   *[other] **ໂທ**ຫາທີມແພດ ເບີ { $phone } ຖ້າມີອາການໃດໜຶ່ງ:
}
after-tube-home-fever = ເປັນໄຂ້ ຫຼື ໜາວສັ່ນ
after-tube-home-red = ຜິວໜັງແດງ ຫຼື ເຈັບ, ຫຼື ມີໜອງ
after-tube-home-flow = ຮົ່ວ ຫຼື ບໍ່ໄຫຼອີກ

## after/bone-home
after-bone-home = ຫຼັງໃສ່ເຂັມເຂົ້າຂໍ້ຕໍ່
after-bone-home-easy = ຢ່າໃຊ້[ຂໍ້ຕໍ່](joint)ແຮງ ໜຶ່ງມື້. ຢ່າຫຼິ້ນກິລາ.
after-bone-home-ice = ນ້ຳກ້ອນຫໍ່ຜ້າຊ່ວຍໄດ້, ເທື່ອລະປະມານ 15 ນາທີ.
after-bone-home-sore = ຂໍ້ຕໍ່ອາດມຶນຊາ, ແລ້ວເຈັບໜຶ່ງ ຫຼື ສອງມື້.
after-bone-home-sugar = ຖ້າເປັນເບົາຫວານ: ການສັກຢາສະເຕີລອຍ ອາດເຮັດໃຫ້ນ້ຳຕານຂຶ້ນ.

## after/bone-surgery
after-bone-surgery = ຫຼັງຜ່າຕັດກະດູກ
after-bone-surgery-dry = ຮັກສາຜ້າພັນບາດ ຫຼື ເຝືອກ ໃຫ້ສະອາດ ແລະ ແຫ້ງ.
after-bone-surgery-raise = ວາງແຂນ ຫຼື ຂາພັກໄວ້ເທິງໝອນ.
after-bone-surgery-ask = ຖາມວ່າ: ຂ້ອຍລົງນ້ຳໜັກໃສ່ແຂນ ຫຼື ຂາເບື້ອງນັ້ນໄດ້ຫຼາຍປານໃດ?
after-bone-surgery-lead = { $phone ->
    [none] **ໂທ**ຫາທີມແພດທັນທີ ຖ້າມີອາການໃດໜຶ່ງຕໍ່ໄປນີ້:
   *[other] **ໂທ**ຫາທີມແພດທັນທີ ເບີ { $phone } ຖ້າມີອາການໃດໜຶ່ງຕໍ່ໄປນີ້:
}
after-bone-surgery-numb = ນິ້ວມື ຫຼື ນິ້ວຕີນຂຽວຄ້ຳ, ຊີດ ຫຼື ມຶນຊາ
after-bone-surgery-calf = ນ່ອງ (ຫຼັງຂາ ໃຕ້ຫົວເຂົ່າ) ເຈັບ ຫຼື ບວມ

## after/bone-call
after-bone-call = ຫຼັງຜ່າຕັດ ຫຼື ໃສ່ເຂັມ ໃຫ້ໂທ ຖ້າມີອາການນີ້
after-bone-call-lead = { $phone ->
    [none] **ໂທ**ຫາທີມແພດ ຖ້າມີອາການໃດໜຶ່ງ:
   *[other] **ໂທ**ຫາທີມແພດ ເບີ { $phone } ຖ້າມີອາການໃດໜຶ່ງ:
}
after-bone-call-fever = ເປັນໄຂ້ ຫຼື ໜາວສັ່ນ
after-bone-call-red = ແດງ, ຮ້ອນ ຫຼື ບວມຫຼາຍຂຶ້ນ
after-bone-call-pus = ນ້ຳ ຫຼື ໜອງ
after-bone-call-pain = ເຈັບຫຼາຍຂຶ້ນ
after-bone-call-night = ການຊຶມເຊື້ອໃນຂໍ້ຕໍ່ລໍຖ້າບໍ່ໄດ້. ຕອນກາງຄືນ, ໃຫ້ໄປຫ້ອງສຸກເສີນ.

## after/womb-home
after-womb-home = ຢູ່ເຮືອນ ໃຫ້ໃສ່ຜ້າອະນາໄມ
after-womb-home-pad = ນ້ຳຢາສີໄຫຼອອກ. ອາດໜຽວ ແລະ ມີເລືອດໜ້ອຍໜຶ່ງ.
after-womb-home-bleeding = ເລືອດອອກໜ້ອຍ ແລະ ເຈັບບິດທ້ອງ ພົບໄດ້ທົ່ວໄປ ໜຶ່ງ ຫຼື ສອງມື້.
after-womb-home-ask = ຖາມວ່າ: ຂ້ອຍອາບນ້ຳ, ລອຍນ້ຳ ແລະ ຮ່ວມເພດໄດ້ເວລາໃດ?

## after/womb-call
after-womb-call = ຫຼັງກວດມົດລູກ ໃຫ້ໂທ ຖ້າມີອາການນີ້
after-womb-call-lead = { $phone ->
    [none] **ໂທ**ຫາທີມແພດ ຖ້າມີອາການໃດໜຶ່ງ:
   *[other] **ໂທ**ຫາທີມແພດ ເບີ { $phone } ຖ້າມີອາການໃດໜຶ່ງ:
}
after-womb-call-fever = ເປັນໄຂ້
after-womb-call-pain = ເຈັບແຮງ ຫຼື ເຈັບຫຼາຍຂຶ້ນ
after-womb-call-bleeding = ເລືອດອອກຫຼາຍ (ຜ້າອະນາໄມເຕັມແຜ່ນ ໃນໜຶ່ງຊົ່ວໂມງ)
after-womb-call-fluid = ຕົກຂາວ ຫຼື ນ້ຳຈາກຊ່ອງຄອດ ທີ່ຜິດປົກກະຕິສຳລັບທ່ານ
after-womb-call-rash = ຜື່ນອາດອອກຫຼັງຈາກຫຼາຍມື້. ຖ້າອອກ, ກໍໃຫ້ໂທຄືກັນ.

## after/milk
after-milk = ທ່ານໃຫ້ນົມລູກຕໍ່ໄດ້
after-milk-dye = ບໍ່ຈຳເປັນຕ້ອງຢຸດໃຫ້ນົມຍ້ອນ[ນ້ຳຢາສີ (ສານທຶບລັງສີ)](contrast-dye). ມັນເຂົ້າໃນນ້ຳນົມໜ້ອຍຫຼາຍ.
after-milk-sedative = ທ່ານໄດ້ຮັບ[ຢາຊ່ວຍໃຫ້ສະຫງົບ](sedative) ຫຼື ຢາແກ້ປວດບໍ? ຖາມວ່າໃຫ້ນົມລູກໄດ້ເວລາໃດ.
