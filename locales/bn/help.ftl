### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = যেসব বোতাম ব্যবহার করা যায়
# The control on "About this guide" that opens the list.
help-open = কি-বোর্ডের বোতামের তালিকা

help-tab = Tab, Shift + Tab
help-tab-does = চাপার মতো পরের বা আগের জায়গা
help-arrows = তীর-বোতাম
help-arrows-does = সেই দিকের সবচেয়ে কাছের জায়গা
help-enter = Enter বা Space
help-enter-does = সেটি চাপে
help-escape = Escape
help-escape-does = প্যানেল বন্ধ করে, বা পেছনে যায়
help-home = Home
help-home-does = বিষয়ের তালিকায় যায়
help-page = Page Up, Page Down
help-page-does = লম্বা লেখা ওপরে বা নিচে সরায়
help-help = F1 বা ?
help-help-does = এই তালিকা খোলে ও বন্ধ করে
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter চেপে রাখা, বা F8
help-speech-does = কথা চালু বা বন্ধ
help-dark = F7
help-dark-does = কথা চালু থাকলে স্ক্রিন কালো করে
