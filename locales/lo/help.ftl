### ລາຍການປຸ່ມ (F1 ຫຼື ?). ຊື່ປຸ່ມຕ້ອງສັ້ນ.

help-title = ປຸ່ມແປ້ນພິມທີ່ໃຊ້ໄດ້
help-open = ວິທີໃຊ້ແປ້ນພິມ

help-tab = Tab, Shift + Tab
help-tab-does = ໄປປຸ່ມຕໍ່ໄປ ຫຼື ປຸ່ມກ່ອນໜ້າ
help-arrows = ປຸ່ມລູກສອນ
help-arrows-does = ໄປປຸ່ມໃກ້ສຸດໃນທາງນັ້ນ
help-enter = Enter ຫຼື Space
help-enter-does = ກົດປຸ່ມທີ່ເລືອກ
help-escape = Escape
help-escape-does = ປິດໜ້າຕ່າງ ຫຼື ກັບຄືນ
help-home = Home
help-home-does = ໄປໜ້າຫົວຂໍ້
help-page = Page Up, Page Down
help-page-does = ເລື່ອນຂໍ້ຄວາມຍາວຂຶ້ນ ຫຼື ລົງ
help-help = F1 ຫຼື ?
help-help-does = ເປີດ ຫຼື ປິດລາຍການນີ້
help-speech = ກົດ Enter ຄ້າງໄວ້ ຫຼື F8
help-speech-does = ເປີດ ຫຼື ປິດສຽງເວົ້າ
help-dark = F7
help-dark-does = ເຮັດໜ້າຈໍມືດ ເມື່ອເປີດສຽງເວົ້າ
