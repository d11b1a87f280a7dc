# ຄຳສັບ ແລະ ຄວາມໝາຍ (ບໍ່ເກີນ 20 ຄຳ).
word-allergic-reaction = ອາການແພ້
word-allergic-reaction-meaning = ເມື່ອຮ່າງກາຍມີປະຕິກິລິຍາບໍ່ດີຕໍ່ບາງສິ່ງ ເຊັ່ນ ເປັນຜື່ນ, ບວມ ຫຼື ຫາຍໃຈຍາກ.

word-artery = ເສັ້ນເລືອດແດງ
word-artery-meaning = ເສັ້ນເລືອດທີ່ນຳເລືອດຈາກຫົວໃຈໄປຫາສ່ວນອື່ນຂອງຮ່າງກາຍ.

word-barium = ແປ້ງແບຣຽມ
word-barium-meaning = ນ້ຳຢາສີທີ່ຂາວຄືດິນສໍ. ເຫັນໄດ້ຈະແຈ້ງໃນຮູບເອັກສະເຣ.

word-cardiac-catheterization = ການສວນຫົວໃຈ
word-cardiac-catheterization-meaning = ການກວດຫົວໃຈ. ທີມແພດເລື່ອນທໍ່ນ້ອຍຜ່ານເສັ້ນເລືອດໄປຫາຫົວໃຈ.

word-catheter = ສາຍສວນ
word-catheter-meaning = ທໍ່ນ້ອຍທີ່ກວງ ໃສ່ເຂົ້າໃນຮ່າງກາຍ. ມັນນຳຂອງແຫຼວເຂົ້າ ຫຼື ລະບາຍຂອງແຫຼວທີ່ເກີນອອກ.

word-contrast-dye = ນ້ຳຢາສີ (ສານທຶບລັງສີ)
word-contrast-dye-meaning = ສິ່ງທີ່ໃສ່ເຂົ້າໃນຮ່າງກາຍ ເພື່ອໃຫ້ເຫັນພາກສ່ວນຮ່າງກາຍງ່າຍຂຶ້ນໃນຮູບເອັກສະເຣ.

word-enema = ການສວນທະວານ
word-enema-meaning = ວິທີໃສ່ຂອງແຫຼວເຂົ້າລຳໄສ້ຊື່ ຊຶ່ງແມ່ນສ່ວນປາຍສຸດຂອງລຳໄສ້.

word-fast = ການງົດອາຫານ ແລະ ນ້ຳ
word-fast-meaning = ການບໍ່ກິນ ແລະ ບໍ່ດື່ມຫຍັງເລີຍ ໃນເວລາທີ່ກຳນົດ.

word-fluoroscopy = ເອັກສະເຣຟລູໂອໂຣສະໂກປີ
word-fluoroscopy-meaning = ເອັກສະເຣຊະນິດໜຶ່ງທີ່ຄືກັບວິດີໂອ. ມັນສະແດງສ່ວນພາຍໃນຮ່າງກາຍຂະນະທີ່ເຄື່ອນໄຫວ.

word-hysterosalpingogram = ການສີດສີເບິ່ງມົດລູກ ແລະ ທໍ່ນຳໄຂ່ (HSG)
word-hysterosalpingogram-meaning = ການກວດເອັກສະເຣອະໄວຍະວະໃນລະບົບສືບພັນຂອງຜູ້ຍິງ ເຊັ່ນ ມົດລູກ.

word-iv-line = ສາຍນ້ຳເກືອ (IV)
word-iv-line-meaning = ທໍ່ນ້ອຍທີ່ສົ່ງຂອງແຫຼວເຂົ້າເສັ້ນເລືອດດຳໂດຍກົງ.

word-joint = ຂໍ້ຕໍ່
word-joint-meaning = ບ່ອນທີ່ກະດູກສອງອັນຕໍ່ກັນ ເຊັ່ນ ຫົວເຂົ່າ, ສະໂພກ ຫຼື ຂໍ້ສອກ.

word-outpatient = ຄົນເຈັບນອກ
word-outpatient-meaning = ຄົນທີ່ມາຮັບການປິ່ນປົວ ໂດຍບໍ່ນອນຄ້າງຄືນຢູ່ໂຮງໝໍ.

word-provider = ທ່ານໝໍ
word-provider-meaning = ທ່ານໝໍ, ພະຍາບານ ຫຼື ຄົນອື່ນທີ່ປິ່ນປົວທ່ານ.

word-radiation = ລັງສີ
word-radiation-meaning = ພະລັງງານທີ່ເດີນທາງເປັນລຳແສງ. ເອັກສະເຣແມ່ນຊະນິດໜຶ່ງ. ບາງສ່ວນມາຈາກທຳມະຊາດ.

word-radiologist = ທ່ານໝໍລັງສີ
word-radiologist-meaning = ທ່ານໝໍທີ່ໄດ້ຮັບການຝຶກໃຫ້ອ່ານຮູບເອັກສະເຣ ແລະ ຮູບອື່ນຂອງຮ່າງກາຍ.

word-sedative = ຢາຊ່ວຍໃຫ້ສະຫງົບ (ຢາລະງັບປະສາດ)
word-sedative-meaning = ຢາທີ່ຊ່ວຍໃຫ້ທ່ານສະຫງົບ ຫຼື ງ່ວງນອນ.

word-stent = ຂົດລວດສະເຕັນ
word-stent-meaning = ທໍ່ນ້ອຍທີ່ຖ່າງເສັ້ນເລືອດທີ່ຕີບ ຫຼື ຕັນ, ຫຼື ທໍ່ອື່ນໃນຮ່າງກາຍ, ໃຫ້ເປີດໄວ້.

word-technologist = ນັກເຕັກນິກລັງສີ
word-technologist-meaning = ຄົນທີ່ໄດ້ຮັບການຝຶກໃຫ້ຖ່າຍຮູບເອັກສະເຣ. ເປັນຄົນໜຶ່ງໃນທີມແພດ.

word-vein = ເສັ້ນເລືອດດຳ
word-vein-meaning = ເສັ້ນເລືອດທີ່ນຳເລືອດກັບໄປຫາຫົວໃຈ.

word-x-ray = ເອັກສະເຣ (ສ່ອງໄຟຟ້າ)
word-x-ray-meaning = ລັງສີຊະນິດໜຶ່ງ ທີ່ເຮັດໃຫ້ເກີດຮູບພາຍໃນຮ່າງກາຍຂອງທ່ານ.
word-c-arm = ເຄື່ອງຊີອາມ
word-c-arm-meaning = ເຄື່ອງເອັກສະເຣຮູບຄືຕົວອັກສອນ C. ປາຍໜຶ່ງຢູ່ເທິງທ່ານ, ອີກປາຍໜຶ່ງຢູ່ກ້ອງທ່ານ.
word-lead-apron = ເສື້ອກັນລັງສີ (ເສື້ອຕະກົ່ວ)
word-lead-apron-meaning = ຜ້າຄຸມໜັກທີ່ມີຕະກົ່ວຢູ່ຂ້າງໃນ. ມັນກັນລັງສີ.
