### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = Measure this screen
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = Hold a bank card flat on the screen. Put its top corner on the corner of the box.
calibrate-drag = Drag the handle, or press Smaller and Larger, until the box is as large as the card.
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = Then copy this line into the settings file. It tells how wide the screen is, in millimeters.
calibrate-distance = Measure from the reader’s eyes to the screen, too. Write the millimeters in this line.
# --kiosk is written so: it is an argument of the program.
calibrate-window = The number is exact only when the kiosk fills the screen (--kiosk).
# Spoken name of the box.
calibrate-box = Box as large as a bank card
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = Smaller
calibrate-larger = Larger
calibrate-done = Done
