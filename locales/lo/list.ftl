### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = ລາຍການຂອງຂ້ອຍ
list-count = ລາຍການຂອງຂ້ອຍ: { $count }
list-count-spoken =
    { $count ->
        [0] ລາຍການຂອງທ່ານຍັງຫວ່າງ.
       *[other] ມີ { $count } ຂໍ້ໃນລາຍການຂອງທ່ານ.
    }
list-add = ໃສ່ລາຍການຂອງຂ້ອຍ: { $statement }
list-tell = ຂ້ອຍຢາກບອກ
list-ask = ຂ້ອຍຢາກຖາມ
list-for-team = { $language }, ສຳລັບທີມແພດ
list-empty = ລາຍການຂອງທ່ານຍັງຫວ່າງ. ຖ້າຈະຕື່ມ, ແຕະ “ບອກ ແລະ ຖາມ”.
list-note = ໃຫ້ທີມແພດເບິ່ງໜ້າຈໍນີ້. ນີ້ບໍ່ແມ່ນແບບຟອມ ແລະ ບໍ່ແມ່ນໃບຍິນຍອມ. ເຄື່ອງນີ້ບໍ່ເກັບຫຍັງໄວ້.
list-unwell = ບອກທີມແພດດຽວນີ້
list-unwell-note = ເຄື່ອງນີ້ບໍ່ເອີ້ນໃຜ. ເວົ້າກັບພະນັກງານທີ່ຢູ່ໃກ້ທີ່ສຸດ ຫຼື ຍົກມືຂຶ້ນ.
list-others-hear = ຄົນອື່ນອາດໄດ້ຍິນ
list-others-hear-note = ລາຍການຈະຖືກອ່ານອອກສຽງທາງລຳໂພງ.
list-go-on = ດຳເນີນຕໍ່
list-not-now = ຍັງກ່ອນ
