# ຫົວຂໍ້: results
results-title = ຜົນກວດຂອງທ່ານ
results-hint = ໃຜອ່ານ ແລ້ວມີຫຍັງຕໍ່ໄປ

## results/depends
results-depends = ຜົນກວດຂຶ້ນກັບການກວດຂອງທ່ານ
results-depends-exam = ການກວດແຕ່ລະຢ່າງຊອກຫາສິ່ງທີ່ຕ່າງກັນ.
results-depends-many = ເອັກສະເຣຟລູໂອໂຣສະໂກປີຊ່ວຍຊອກຫາບັນຫາໄດ້ຫຼາຍຢ່າງ.

## results/who
results-who = ແພດອ່ານຮູບຂອງທ່ານ
results-who-reads = [ແພດລັງສີ](radiologist)ອ່ານຮູບຂອງທ່ານ.
results-who-more = ແພດຂອງທ່ານອາດສົ່ງຜົນກວດໄປຫາແພດສະເພາະທາງ ຫຼື ສັ່ງກວດເພີ່ມ. ສິ່ງນີ້ຊ່ວຍຊອກຫາໄດ້ວ່າທ່ານເຈັບເປັນຫຍັງ.

## results/ask
results-ask = ລົມກັບແພດຂອງທ່ານເລື່ອງຜົນກວດ
results-ask-lead = ທ່ານຖາມໄດ້ວ່າ:
results-ask-when = ຂ້ອຍຈະໄດ້ຜົນກວດເວລາໃດ?
results-ask-mean = ຜົນກວດໝາຍຄວາມວ່າແນວໃດສຳລັບຂ້ອຍ?
results-ask-next = ຂ້ອຍຕ້ອງກວດເພີ່ມອີກບໍ?
results-ask-call = ຖ້າມີຄຳຖາມ ຂ້ອຍໂທຫາໃຜ?
