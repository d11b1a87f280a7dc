# ຫົວຂໍ້: after
after-title = ຫຼັງການກວດ
after-hint = ສິ່ງທີ່ຕ້ອງເຮັດຢູ່ເຮືອນ

## after/barium
after-barium = ຫຼັງໄດ້ແປ້ງແບຣຽມ ໃຫ້ດື່ມນ້ຳຫຼາຍຂຶ້ນ
after-barium-water = ຖ້າທ່ານໄດ້ຮັບ[ແປ້ງແບຣຽມ](barium), ກະລຸນາດື່ມນ້ຳຫຼາຍກວ່າປົກກະຕິ.
after-barium-stools = ອາຈົມຂອງທ່ານອາດມີສີຊີດຢູ່ສອງສາມມື້.
after-barium-tell = ກະລຸນາບອກທີມແພດ ຖ້າທ່ານທ້ອງຜູກ (ຖ່າຍໜັກຍາກ) ດົນກວ່າສອງມື້.

## after/catheter-site
after-catheter-site = ກວດເບິ່ງບ່ອນທີ່ເຄີຍໃສ່ສາຍສວນ
after-catheter-site-lead = ຖ້າທ່ານໄດ້ໃສ່[ສາຍສວນ](catheter), ກະລຸນາ**ໂທ**ຫາທີມແພດ ຖ້າມີອາການຂໍ້ໃດຂໍ້ໜຶ່ງ:
after-catheter-site-lump = ເລືອດອອກ ຫຼື ມີກ້ອນທີ່ໃຫຍ່ຂຶ້ນ
after-catheter-site-fluid = ມີນ້ຳ ຫຼື ໜອງໄຫຼອອກມາ
after-catheter-site-cold = ແຂນ ຫຼື ຂາເຢັນ ຫຼື ມຶນຊາ
after-catheter-site-fever = ເປັນໄຂ້

## after/home
after-home = ທ່ານອາດຕ້ອງມີຄົນພາກັບເຮືອນ
after-home-sedative = ຫຼັງໄດ້ຮັບ[ຢາລະງັບປະສາດ](sedative), ຄວນມີຄົນພາທ່ານກັບເຮືອນ.
after-home-food = ເມື່ອທີມແພດບອກວ່າໄດ້ແລ້ວ ຈຶ່ງກັບໄປກິນອາຫານ ແລະ ຢາຕາມປົກກະຕິ.
after-home-milk = ທ່ານໃຫ້ນົມລູກບໍ? [ສານທຶບລັງສີ](contrast-dye)ບໍ່ແມ່ນເຫດຜົນທີ່ຕ້ອງຢຸດໃຫ້ນົມ. ມັນເຂົ້າໃນນ້ຳນົມໜ້ອຍທີ່ສຸດ. ຖ້າສົງໄສ, ກະລຸນາຖາມທີມແພດ.
