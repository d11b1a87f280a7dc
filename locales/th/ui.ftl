### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

# Title of the window and heading of the home screen.
home-title = การตรวจเอกซเรย์ฟลูออโรสโคปีของคุณ
# Stands at the foot of the home screen.
home-notice = เป็นข้อมูลทั่วไปเท่านั้น ไม่สามารถใช้แทนคำแนะนำของทีมแพทย์ที่ดูแลคุณ
# On the home screen of a language that no qualified person has reviewed yet.
home-draft = ยังไม่มีบุคลากรทางการแพทย์ตรวจทานข้อความเหล่านี้ หากไม่แน่ใจ โปรดถามทีมแพทย์
own-card = หน้านี้เขียนโดย { $clinic }

languages-title = แตะภาษาของคุณ
# Shown where a nurse and a patient choose the language to stand beside the first one.
languages-second-title = เลือกภาษาที่สอง
languages-more = ภาษาอื่น
welcome-touch = แตะหน้าจอเพื่อเริ่ม

button-home = หน้าแรก
button-back = ย้อนกลับ
button-next = ถัดไป
# $topic: the title of the topic that comes next.
button-next-topic = ถัดไป: { $topic }
# Opens the panel with text size and colors.
button-display = ปรับหน้าจอ
button-close = ปิด
# Two controls beside words that do not fit: they move the words up and down.
button-up = เลื่อนขึ้น
button-down = เลื่อนลง
button-words = คำที่ควรรู้
button-about = เกี่ยวกับคู่มือนี้
# Spoken name of the button that shows the language's own name. $language: that name.
button-language = ภาษา: { $language }

# Where the reader is: card 5 of 8.
place = { $number } จาก { $total }
# The same in words above the heading of a card in "What happens?".
place-step = ขั้นที่ { $number } จาก { $total }

words-title = คำที่ควรรู้
about-title = เกี่ยวกับคู่มือนี้
# Heading over the list of books, laws and web pages that the facts come from.
about-sources = แหล่งข้อมูล

display-title = ปรับหน้าจอ
display-text-size = ขนาดตัวอักษร
# Spoken name of one of the five buttons. $step: 1 (smallest) to 5 (largest).
display-sample = ก
display-text-size-step = ขนาดตัวอักษร { $step } จาก 5
display-colors = สี
# Names of the three color themes: dark on light paper, light on dark, yellow and white on black.
display-paper = พื้นสว่าง
display-night = พื้นมืด
display-contrast = สีตัดกัน
display-two-languages = สองภาษา
# Two languages: not in use. (Not "ปิด": that is the Close button.)
display-off = ไม่ใช้
# Button that shows all languages to choose the second one from.
display-choose = เลือกภาษา
display-moving-pictures = ภาพเคลื่อนไหว
display-play = เล่น
display-hold-still = หยุดนิ่ง
display-touch = การแตะ
display-touch-usual = ปกติ
display-hands-shake = มือสั่น

# The question before everything goes back to the welcome screen. (Not "ยังอยู่ไหม": it can mean "still alive".)
idle-title = คุณยังใช้อยู่ไหม
# $seconds: whole seconds left.
idle-count = { $seconds ->
   *[other] หน้าจอนี้จะเริ่มใหม่ในอีก { $seconds } วินาที
}
idle-stay = ยังใช้อยู่
idle-leave = เริ่มใหม่

# The control of a film.
button-play = เล่น
button-pause = หยุดชั่วคราว
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = เลื่อนดูช่วงของภาพเคลื่อนไหว

# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years = { $years ->
   *[other] { $years } ปี
}
dose-background = ธรรมชาติ หนึ่งปี
