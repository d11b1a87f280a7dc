### Para sa mga tauhan ng klinika: sinusukat ang screen.

calibrate-title = Sukatin ang screen na ito
calibrate-card = Ilapat ang isang bank card sa screen. Itapat ang sulok nito sa itaas sa sulok ng kahon.
calibrate-drag = Hilahin ang hawakan, o pindutin ang Mas maliit at Mas malaki, hanggang kasinlaki na ng card ang kahon.
calibrate-copy = Pagkatapos, kopyahin ang linyang ito sa settings file. Sinasabi nito kung gaano kalapad ang screen, sa milimetro.
calibrate-distance = Sukatin din ang layo mula sa mga mata ng mambabasa hanggang sa screen. Isulat ang milimetro sa linyang ito.
calibrate-window = Tama lang ang numero kung sakop ng kiosk ang buong screen (--kiosk).
calibrate-box = Kahong kasinlaki ng bank card
calibrate-smaller = Mas maliit
calibrate-larger = Mas malaki
calibrate-done = Tapos na
