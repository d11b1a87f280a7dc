### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = এই স্ক্রিনটি মাপুন
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = একটি ব্যাংক কার্ড স্ক্রিনের গায়ে সমান করে ধরুন। কার্ডের ওপরের কোনাটি বাক্সের কোনায় রাখুন।
calibrate-drag = হাতলটি টানুন, বা “ছোট” ও “বড়” চাপুন, যতক্ষণ না বাক্সটি কার্ডের সমান হয়।
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = তারপর এই লাইনটি সেটিংস ফাইলে লিখুন। স্ক্রিনটি কত মিলিমিটার চওড়া, তা এতে লেখা থাকে।
calibrate-distance = পাঠকের চোখ থেকে স্ক্রিনের দূরত্বও মাপুন। এই লাইনে মিলিমিটারে লিখুন।
# --kiosk is written so: it is an argument of the program.
calibrate-window = প্রোগ্রামটি পুরো স্ক্রিন জুড়ে থাকলেই কেবল সংখ্যাটি সঠিক (--kiosk)।
# Spoken name of the box.
calibrate-box = ব্যাংক কার্ডের সমান বাক্স
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = ছোট
calibrate-larger = বড়
calibrate-done = হয়েছে
