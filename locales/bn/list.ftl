### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = আমার তালিকা
list-count = আমার তালিকা: { $count }
list-count-spoken =
    { $count ->
        [0] আপনার তালিকা খালি।
        [one] আপনার তালিকায় { $count }টি কথা আছে।
       *[other] আপনার তালিকায় { $count }টি কথা আছে।
    }
list-add = আমার তালিকায় রাখুন: { $statement }
list-tell = আমি আপনাদের জানাতে চাই
list-ask = আমি জিজ্ঞেস করতে চাই
list-for-team = { $language }, টিমের জন্য
list-empty = আপনার তালিকা খালি। লিখতে হলে “বলুন ও জিজ্ঞেস করুন” স্পর্শ করুন।
list-note = এই স্ক্রিন আপনার টিমকে দেখান। এটি কোনো ফরম নয়, সম্মতিপত্রও নয়। এই যন্ত্র কিছুই জমা রাখে না।
list-unwell = টিমকে এখনই জানান
list-unwell-note = এই যন্ত্র কাউকে ডাকে না। কাছের কর্মীকে বলুন, বা হাত তুলুন।
list-others-hear = অন্যরা এটি শুনতে পারেন
list-others-hear-note = তালিকাটি স্পিকারে জোরে পড়ে শোনানো হবে।
list-go-on = চালিয়ে যান
list-not-now = এখন নয়
