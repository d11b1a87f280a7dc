### ສຳລັບພະນັກງານ. ຄຳໃນປຸ່ມຕ້ອງສັ້ນ.

one-moment = ກະລຸນາລໍຖ້າຈັກໜ້ອຍ

staff-title = ສຳລັບພະນັກງານ
staff-pin = ໃສ່ລະຫັດ PIN
staff-digits = ຈຳນວນຕົວເລກທີ່ໃສ່ແລ້ວ: { $count }
staff-erase = ລຶບ
staff-enter = ຕົກລົງ
staff-checking = ກຳລັງກວດ
staff-wrong = ລະຫັດ PIN ບໍ່ຖືກຕ້ອງ
staff-wait = ກະລຸນາລໍຖ້າ: { $seconds } ວິນາທີ
staff-quit = ອອກ
staff-restart = ເປີດໃໝ່
staff-quit-ask = ປິດໂປຣແກຣມນີ້ບໍ? ມັນຈະປິດຢູ່ ຈົນກວ່າມີຄົນເປີດໃໝ່.
staff-measure = ວັດໜ້າຈໍ
staff-languages = ພາສາທີ່ສະແດງຈົນກວ່າຈະເປີດໃໝ່
staff-state = ສະຖານະ
staff-version = ເວີຊັນ { $version }
staff-running = ເຮັດວຽກມາ { $minutes } ນາທີ
staff-memory = ໜ່ວຍຄວາມຈຳ: { $megabytes } MB
staff-restarts = ເປີດໃໝ່ແລ້ວ: { $count } ຄັ້ງ
staff-log = ບັນທຶກແຖວສຸດທ້າຍ
staff-log-empty = ບໍ່ມີບັນທຶກ
