### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

# Title of the window and heading of the home screen.
home-title = আপনার ফ্লুরোস্কোপি পরীক্ষা
# Stands at the foot of the home screen.
home-notice = এটি শুধু সাধারণ তথ্য। এটি আপনার মেডিকেল টিমের পরামর্শের বিকল্প নয়।
# Must stay honest: nobody has reviewed these words yet.
home-draft = কোনো স্বাস্থ্য বিশেষজ্ঞ এখনো এই লেখা যাচাই করেননি। নিশ্চিত না হলে আপনার টিমকে জিজ্ঞেস করুন।
own-card = এই পৃষ্ঠাটি লিখেছে { $clinic }।

languages-title = আপনার ভাষা স্পর্শ করুন
# Shown where a nurse and a patient choose the language to stand beside the first one.
languages-second-title = দ্বিতীয় ভাষা বেছে নিন
languages-more = আরও ভাষা
# Beside a greeting and a film, while nobody is at the kiosk: no period at the end.
welcome-touch = শুরু করতে স্ক্রিন স্পর্শ করুন

button-home = শুরুর পাতা
button-back = পেছনে
button-next = সামনে
# $topic: the title of the topic that comes next, such as "Is it safe?".
button-next-topic = এরপর: { $topic }
# Says what the panel does: letters and colors.
button-display = অক্ষর ও রং
button-close = বন্ধ করুন
# Two controls beside words that do not fit: they move the words up and down.
button-up = ওপরে
button-down = নিচে
button-words = শব্দের অর্থ
button-about = এই গাইড সম্পর্কে
# Spoken name of the button that shows the language's own name. $language: that name.
button-language = ভাষা: { $language }

# Card 5 of 8 = ৮টির মধ্যে ৫: the total stands first.
place = { $total }টির মধ্যে { $number }
# The same in words above the heading of a card in "What happens?".
place-step = ধাপ { $number }, মোট { $total }

words-title = শব্দের অর্থ
about-title = এই গাইড সম্পর্কে
# Heading over the list of books, laws and web pages that the facts come from.
about-sources = উৎস

display-title = অক্ষর ও রং
display-text-size = অক্ষরের আকার
# First letter of the alphabet.
display-sample = অ
# Spoken name of one of the five buttons. $step: 1 (smallest) to 5 (largest).
display-text-size-step = অক্ষরের আকার: ৫টির মধ্যে { $step }
display-colors = রং
# Themes; the third is not «কনট্রাস্ট», which here means the dye.
display-paper = কাগজ
display-night = রাত
display-contrast = উজ্জ্বল রং
display-two-languages = দুটি ভাষা
# Two languages: not in use.
display-off = বন্ধ
# Button that shows all languages to choose the second one from.
display-choose = বেছে নিন
display-moving-pictures = চলমান ছবি
display-play = চালান
display-hold-still = থামিয়ে রাখুন
display-touch = স্পর্শ
display-touch-usual = সাধারণ
display-hands-shake = আমার হাত কাঁপে

# The question before everything goes back to the welcome screen.
idle-title = আপনি কি এখনো এখানে আছেন?
# CLDR: Bengali [one] is for 0 and 1.
idle-count = { $seconds ->
    [one] { $seconds } সেকেন্ড পরে এই স্ক্রিন আবার প্রথম থেকে শুরু হবে।
   *[other] { $seconds } সেকেন্ড পরে এই স্ক্রিন আবার প্রথম থেকে শুরু হবে।
}
idle-stay = আমি এখানেই আছি
idle-leave = প্রথম থেকে শুরু

# The control of a film.
button-play = চালান
button-pause = থামান
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = ভিডিও আগে-পিছে করুন

# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years = { $years ->
    [one] { $years } বছর
   *[other] { $years } বছর
}
dose-background = প্রকৃতি থেকে, এক বছরে
