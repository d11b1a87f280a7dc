### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = 测量这个屏幕
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = 请把一张银行卡平放在屏幕上，让卡的上角对准方框的角。
calibrate-drag = 拖动方框的把手，或按“小一点”和“大一点”，直到方框和卡一样大。
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = 然后把这一行复制到设置文件里。它说明屏幕有多宽，单位是毫米。
calibrate-distance = 请再测量读者的眼睛到屏幕的距离，把毫米数写在这一行里。
# --kiosk is written so: it is an argument of the program.
calibrate-window = 只有程序占满整个屏幕时（--kiosk），这个数字才准确。
# Spoken name of the box.
calibrate-box = 和银行卡一样大的方框
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = 小一点
calibrate-larger = 大一点
calibrate-done = 完成
