### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = இந்தத் திரையை அளக்கவும்
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = வங்கி அட்டையைத் திரையில் ஒட்டினாற்போல் பிடிக்கவும். அதன் மேல் மூலையைப் பெட்டியின் மூலையில் வைக்கவும்.
calibrate-drag = பெட்டி அட்டையின் அளவுக்கு வரும் வரை கைப்பிடியை இழுக்கவும், அல்லது “சிறிது”, “பெரிது” ஆகியவற்றை அழுத்தவும்.
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = பிறகு இந்த வரியை அமைப்புக் கோப்பில் எழுதவும். திரை எத்தனை மில்லிமீட்டர் அகலம் என்பதை இது சொல்கிறது.
calibrate-distance = படிப்பவரின் கண்களிலிருந்து திரை வரை உள்ள தூரத்தையும் அளக்கவும். அதை இந்த வரியில் மில்லிமீட்டரில் எழுதவும்.
# --kiosk is written so: it is an argument of the program.
calibrate-window = நிரல் முழுத் திரையில் இருக்கும்போது மட்டுமே இந்த எண் சரியானது (--kiosk).
# Spoken name of the box.
calibrate-box = வங்கி அட்டை அளவுள்ள பெட்டி
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = சிறிது
calibrate-larger = பெரிது
calibrate-done = முடிந்தது
