### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = اس اسکرین کو ناپیں
calibrate-card = بینک کارڈ کو اسکرین پر سیدھا لگا کر رکھیں۔ کارڈ کا اوپر والا کونا خانے کے کونے پر رکھیں۔
calibrate-drag = ہینڈل کو کھینچیں، یا چھوٹا اور بڑا کے بٹن دبائیں، جب تک خانہ کارڈ جتنا نہ ہو جائے۔
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = پھر یہ سطر سیٹنگ کی فائل میں لکھیں۔ یہ بتاتی ہے کہ اسکرین کتنے ملی میٹر چوڑی ہے۔
calibrate-distance = پڑھنے والے کی آنکھوں سے اسکرین تک کا فاصلہ بھی ناپیں۔ اسے ملی میٹر میں اس سطر میں لکھیں۔
# A left-to-right mark (U+200E) stands before --kiosk.
calibrate-window = یہ عدد صرف تب درست ہے جب پروگرام پوری اسکرین پر ہو (‎--kiosk)۔
calibrate-box = بینک کارڈ جتنا بڑا خانہ
calibrate-smaller = چھوٹا
calibrate-larger = بڑا
calibrate-done = ہو گیا
