### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = قياس هذه الشاشة
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = ضع بطاقة مصرفية على الشاشة مباشرة، واجعل زاويتها العليا على زاوية الإطار.
calibrate-drag = اسحب المقبض، أو اضغط على أصغر وأكبر، حتى يصبح الإطار بحجم البطاقة.
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = ثم انسخ هذا السطر إلى ملف الإعدادات. يبيّن عرض الشاشة بالمليمتر.
calibrate-distance = قس أيضًا المسافة بين عيني القارئ والشاشة، واكتب عدد المليمترات في هذا السطر.
# --kiosk is written so: it is an argument of the program.
# Around it stand two marks that nobody sees, U+2068 and U+2069: they keep its hyphens on its left.
calibrate-window = الرقم دقيق فقط عندما يملأ البرنامج الشاشة كلها (⁨--kiosk⁩).
# Spoken name of the box.
calibrate-box = إطار بحجم بطاقة مصرفية
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = أصغر
calibrate-larger = أكبر
calibrate-done = تم
