### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = આ સ્ક્રીનને માપો
calibrate-card = બેંક કાર્ડને સ્ક્રીન પર સપાટ રાખો. કાર્ડનો ઉપરનો ખૂણો ચોકઠાના ખૂણા પર રાખો.
calibrate-drag = હેન્ડલ ખેંચો, અથવા નાનું અને મોટું દબાવો, જ્યાં સુધી ચોકઠું કાર્ડ જેટલું ન થાય.
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = પછી આ લીટી સેટિંગ્સની ફાઇલમાં લખો. તે બતાવે છે કે સ્ક્રીન કેટલા મિલીમીટર પહોળી છે.
calibrate-distance = વાચકની આંખોથી સ્ક્રીન સુધીનું અંતર પણ માપો. તેને મિલીમીટરમાં આ લીટીમાં લખો.
calibrate-window = આ આંકડો ત્યારે જ સાચો છે જ્યારે પ્રોગ્રામ આખી સ્ક્રીન પર હોય (--kiosk).
calibrate-box = બેંક કાર્ડ જેટલું મોટું ચોકઠું
calibrate-smaller = નાનું
calibrate-larger = મોટું
calibrate-done = થઈ ગયું
