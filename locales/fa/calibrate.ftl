### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = این صفحه را اندازه بگیرید
calibrate-card = یک کارت بانکی را صاف روی صفحه بگذارید. گوشهٔ بالای کارت را روی گوشهٔ کادر بگذارید.
calibrate-drag = دستگیره را بکشید، یا «کوچک‌تر» و «بزرگ‌تر» را بزنید، تا کادر هم‌اندازهٔ کارت شود.
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = بعد این سطر را در فایل تنظیمات بنویسید. این سطر پهنای صفحه را به میلی‌متر می‌گوید.
calibrate-distance = فاصلهٔ چشم خواننده تا صفحه را هم اندازه بگیرید. آن را به میلی‌متر در این سطر بنویسید.
# A left-to-right mark (U+200E) stands before --kiosk.
calibrate-window = این عدد فقط وقتی دقیق است که برنامه تمام صفحه را پر کند (‎--kiosk).
calibrate-box = کادر به اندازهٔ کارت بانکی
calibrate-smaller = کوچک‌تر
calibrate-larger = بزرگ‌تر
calibrate-done = انجام شد
