### ຄຳຂອງປຸ່ມຟັງ ແລະ ຂອງສຽງເວົ້າ. ຄຳ speech-* ແມ່ນໄດ້ຍິນເທົ່ານັ້ນ.

button-listen = ຟັງ
listen-all = ອ່ານທັງໝົດໃຫ້ຂ້ອຍຟັງ
listen-repeat = ຟັງຊ້ຳ
listen-next = ຂ້າມ
listen-stop = ຢຸດ
listen-softer = ຄ່ອຍລົງ
listen-louder = ດັງຂຶ້ນ
listen-pace = ຄວາມໄວ: { $pace }
listen-slow = ຊ້າ
listen-usual = ປົກກະຕິ
listen-fast = ໄວ
listen-no-service = ຕອນນີ້ເຄື່ອງນີ້ເວົ້າບໍ່ໄດ້.
listen-no-voice = ເຄື່ອງນີ້ຍັງບໍ່ມີສຽງພາສາລາວ.
listen-ask = ກະລຸນາຂໍໃຫ້ທີມແພດອ່ານໃຫ້ທ່ານຟັງ.
listen-larger = ໜັງສືໃຫຍ່ຂຶ້ນ

speech-on = ເປີດສຽງເວົ້າແລ້ວ.
speech-off = ປິດສຽງເວົ້າແລ້ວ.
speech-keys = ກົດລູກສອນລົງ ເພື່ອອ່ານຕໍ່, ກົດລູກສອນຂຶ້ນ ເພື່ອກັບຄືນ. ລູກສອນຊ້າຍ ແລະ ຂວາ ໄປຈາກປຸ່ມໜຶ່ງຫາອີກປຸ່ມໜຶ່ງ. ເອັນເຕີ ໃຊ້ກົດປຸ່ມ. ກົດເອັນເຕີຄ້າງໄວ້ ເພື່ອປິດສຽງເວົ້າ. F7 ເຮັດໃຫ້ໜ້າຈໍມືດ.
speech-welcome = ຖ້າຕ້ອງການພາສາລາວ, ໃຊ້ປຸ່ມລູກສອນຊອກຫາ ລາວ. ແລ້ວກົດເອັນເຕີ.
speech-button = ປຸ່ມ
speech-choice = ຕົວເລືອກ
speech-chosen = ເລືອກແລ້ວ
speech-check-box = ກ່ອງໝາຍ
speech-checked = ໝາຍແລ້ວ
speech-not-checked = ບໍ່ໄດ້ໝາຍ
speech-not-chosen = ບໍ່ໄດ້ເລືອກ
speech-link = ຄຳທີ່ມີຄວາມໝາຍ
speech-heading = ຫົວຂໍ້
speech-picture = ຮູບ
speech-slider = ແຖບເລື່ອນ
speech-percent = { $percent } ເປີເຊັນ
speech-place = ໜ້າ { $number } ຈາກ { $total }
speech-parts = ຈຳນວນສ່ວນໃນໜ້ານີ້: { $count }
speech-volume = ລະດັບສຽງ: { $percent } ເປີເຊັນ

speech-group = ສຽງ
speech-darken = ໜ້າຈໍມືດ
speech-dark = ໜ້າຈໍມືດແລ້ວ.
speech-light = ໜ້າຈໍກັບມາແຈ້ງແລ້ວ.
speech-touch = ແຕະເພື່ອເບິ່ງໜ້າຈໍ
