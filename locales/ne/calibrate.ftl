### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = यो स्क्रिन नाप्नुहोस्
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = बैंक कार्डलाई स्क्रिनमा टाँसेर राख्नुहोस्। कार्डको माथिल्लो कुना बाकसको कुनामा मिलाउनुहोस्।
calibrate-drag = बाकस कार्ड जत्रै नभएसम्म ह्यान्डल तान्नुहोस्, वा “सानो” र “ठूलो” थिच्नुहोस्।
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = त्यसपछि यो लाइन सेटिङको फाइलमा सार्नुहोस्। यसले स्क्रिन कति मिलिमिटर चौडा छ भनेर बताउँछ।
calibrate-distance = पढ्ने मानिसको आँखादेखि स्क्रिनसम्मको दूरी पनि नाप्नुहोस्। यो लाइनमा मिलिमिटरमा लेख्नुहोस्।
# --kiosk is written so: it is an argument of the program.
calibrate-window = प्रोग्राम पूरै स्क्रिनमा हुँदा मात्र यो सङ्ख्या ठीक हुन्छ (--kiosk)।
# Spoken name of the box.
calibrate-box = बैंक कार्ड जत्रो बाकस
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = सानो
calibrate-larger = ठूलो
calibrate-done = भयो
