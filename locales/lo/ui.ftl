### ຄຳໃນກອບ: ປຸ່ມ, ຄຳແນະນຳ, ຄຳຖາມຂອງໂປຣແກຣມ. ຄຳໃນປຸ່ມຕ້ອງສັ້ນ.

home-title = ການກວດຟລູໂອໂຣສະໂກປີຂອງທ່ານ
home-notice = ເປັນຂໍ້ມູນທົ່ວໄປເທົ່ານັ້ນ. ໃຊ້ແທນຄຳແນະນຳຂອງທີມແພດທີ່ເບິ່ງແຍງທ່ານບໍ່ໄດ້.
home-draft = ຍັງບໍ່ທັນມີບຸກຄະລາກອນການແພດກວດທານຂໍ້ຄວາມນີ້. ຖ້າບໍ່ແນ່ໃຈ, ກະລຸນາຖາມທີມແພດຂອງທ່ານ.
own-card = ໜ້ານີ້ຂຽນໂດຍ { $clinic }.

languages-title = ແຕະພາສາຂອງທ່ານ
languages-second-title = ເລືອກພາສາທີສອງ
languages-more = ພາສາອື່ນ
welcome-touch = ແຕະໜ້າຈໍເພື່ອເລີ່ມ

button-home = ໜ້າຫຼັກ
button-back = ກັບຄືນ
button-next = ຕໍ່ໄປ
# $topic: ຫົວຂໍ້ຕໍ່ໄປ.
button-next-topic = ຕໍ່ໄປ: { $topic }
# ເປີດໜ້າຕ່າງຂະໜາດຕົວໜັງສື ແລະ ສີ.
button-display = ປັບໜ້າຈໍ
button-close = ປິດ
button-up = ເລື່ອນຂຶ້ນ
button-down = ເລື່ອນລົງ
button-words = ຄຳທີ່ຄວນຮູ້
button-about = ກ່ຽວກັບຄູ່ມືນີ້
button-language = ພາສາ: { $language }

place = { $number } ຈາກ { $total }
place-step = ຂັ້ນຕອນທີ { $number } ຈາກ { $total }

words-title = ຄຳທີ່ຄວນຮູ້
about-title = ກ່ຽວກັບຄູ່ມືນີ້
about-sources = ແຫຼ່ງຂໍ້ມູນ

display-title = ປັບໜ້າຈໍ
display-text-size = ຂະໜາດໜັງສື
display-sample = ກ
display-text-size-step = ຂະໜາດໜັງສື { $step } ຈາກ 5
display-colors = ສີ
display-paper = ພື້ນແຈ້ງ
display-night = ພື້ນມືດ
display-contrast = ສີຕັດກັນ
display-two-languages = ສອງພາສາ
display-off = ບໍ່ໃຊ້
display-choose = ເລືອກ
display-moving-pictures = ພາບເຄື່ອນໄຫວ
display-play = ຫຼິ້ນ
display-hold-still = ຢຸດນິ້ງ
display-touch = ການແຕະ
display-touch-usual = ປົກກະຕິ
display-hands-shake = ມືຂ້ອຍສັ່ນ

idle-title = ທ່ານຍັງຢູ່ບໍ?
idle-count = { $seconds ->
   *[other] ໜ້າຈໍນີ້ຈະເລີ່ມໃໝ່ໃນອີກ { $seconds } ວິນາທີ.
}
idle-stay = ຂ້ອຍຍັງຢູ່
idle-leave = ເລີ່ມໃໝ່

button-play = ຫຼິ້ນ
button-pause = ຢຸດຊົ່ວຄາວ
film-bar = ຊ່ວງຂອງວິດີໂອ

dose-years = { $years ->
   *[other] { $years } ປີ
}
dose-background = ທຳມະຊາດ ໜຶ່ງປີ
