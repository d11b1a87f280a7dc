### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = ເອົາກັບເຮືອນ
take-home-scan = ເອົາກ້ອງໂທລະສັບຂອງທ່ານສ່ອງໃສ່ຮູບສີ່ຫຼ່ຽມນີ້
print-start = ພິມ
print-going = ກຳລັງພິມຢູ່.
print-at-desk = ເຈ້ຍຈະອອກຢູ່ໂຕະຕ້ອນຮັບ.
print-at-beside = ເຈ້ຍຈະອອກຈາກເຄື່ອງພິມທີ່ຢູ່ຕິດກັບໜ້າຈໍນີ້.
print-at-nurse = ເຈ້ຍຈະອອກຢູ່ໂຕະພະຍາບານ.
print-failed = ພິມບໍ່ອອກ. ກະລຸນາຖາມພະນັກງານ.
print-no-paper = ເຄື່ອງພິມບໍ່ມີເຈ້ຍ. ກະລຸນາບອກພະນັກງານ.
print-enough = ຕອນນີ້ພິມຕື່ມອີກບໍ່ໄດ້. ກະລຸນາຖາມພະນັກງານ.
print-copy = ຄອມພິວເຕີຂອງເຄື່ອງພິມອາດເກັບສຳເນົາລາຍການຂອງທ່ານໄວ້.
list-note-paper = ໃຫ້ທີມແພດເບິ່ງເຈ້ຍໃບນີ້. ນີ້ບໍ່ແມ່ນແບບຟອມ ແລະ ບໍ່ແມ່ນໃບຍິນຍອມ.
