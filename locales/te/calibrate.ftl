### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = ఈ స్క్రీన్‌ను కొలవండి
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = బ్యాంకు కార్డును స్క్రీన్‌కు ఆనించి పట్టుకోండి. దాని పై మూలను పెట్టె మూల మీద ఉంచండి.
calibrate-drag = పెట్టె కార్డు అంత అయ్యే వరకు హ్యాండిల్‌ను లాగండి, లేదా “చిన్నది”, “పెద్దది” నొక్కండి.
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = తర్వాత ఈ వరుసను సెట్టింగ్స్ ఫైల్‌లో రాయండి. స్క్రీన్ ఎన్ని మిల్లీమీటర్ల వెడల్పో ఇది చెబుతుంది.
calibrate-distance = చదివేవారి కళ్ల నుంచి స్క్రీన్ వరకు ఉన్న దూరాన్ని కూడా కొలవండి. ఈ వరుసలో మిల్లీమీటర్లలో రాయండి.
# --kiosk is written so: it is an argument of the program.
calibrate-window = ప్రోగ్రామ్ పూర్తి స్క్రీన్ మీద ఉన్నప్పుడే ఈ సంఖ్య సరైనది (--kiosk).
# Spoken name of the box.
calibrate-box = బ్యాంకు కార్డు అంత పెట్టె
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = చిన్నది
calibrate-larger = పెద్దది
calibrate-done = అయింది
