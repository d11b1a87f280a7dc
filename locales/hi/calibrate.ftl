### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = इस स्क्रीन को नापें
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = बैंक कार्ड को स्क्रीन पर सटाकर रखें। कार्ड का ऊपरी कोना चौखटे के कोने पर रखें।
calibrate-drag = हैंडल को खींचें, या छोटा और बड़ा दबाएँ, जब तक चौखटा कार्ड जितना बड़ा न हो जाए।
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = फिर यह पंक्ति सेटिंग की फ़ाइल में लिखें। यह बताती है कि स्क्रीन कितने मिलीमीटर चौड़ी है।
calibrate-distance = पढ़ने वाले की आँखों से स्क्रीन तक की दूरी भी नापें। उसे मिलीमीटर में इस पंक्ति में लिखें।
# --kiosk is written so: it is an argument of the program.
calibrate-window = यह संख्या तभी सही है, जब प्रोग्राम पूरी स्क्रीन पर हो (--kiosk)।
# Spoken name of the box.
calibrate-box = बैंक कार्ड जितना बड़ा चौखटा
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = छोटा
calibrate-larger = बड़ा
calibrate-done = हो गया
