### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

# Tool in the bar above every screen: reads the screen aloud.
button-listen = শুনুন
listen-all = সব পড়ে শোনান
# Buttons while it speaks: this part again; on to the next part; no more.
listen-repeat = আবার
listen-next = এগিয়ে যান
listen-stop = থামান
listen-softer = আওয়াজ কম
listen-louder = আওয়াজ বেশি
# Button that changes how fast it speaks. $pace: one of the three below.
listen-pace = গতি: { $pace }
listen-slow = ধীর
listen-usual = স্বাভাবিক
listen-fast = দ্রুত
listen-no-service = এই যন্ত্রটি এখন কথা বলতে পারছে না।
# The name of this language.
listen-no-voice = এই যন্ত্রে এখনো বাংলা কণ্ঠ নেই।
listen-ask = অনুগ্রহ করে আপনার টিমকে এটি পড়ে শোনাতে বলুন।
# Button beside it: opens the panel with text size and colors.
listen-larger = বড় অক্ষর

# The speech mode: only heard.
speech-on = কথা চালু হয়েছে।
speech-off = কথা বন্ধ হয়েছে।
# Only heard: the names of keys are written as they are said.
speech-keys = পরের অংশ শুনতে নিচের তীর চাপুন, আর আগের অংশে ফিরতে ওপরের তীর। বাঁ ও ডান তীর দিয়ে এক বাটন থেকে আরেক বাটনে যান। এন্টার দিয়ে বাটন চাপা হয়। কথা বন্ধ করতে এন্টার চেপে ধরে রাখুন। এফ সেভেন চাপলে স্ক্রিন কালো হয়ে যায়।
speech-welcome = বাংলা ভাষার জন্য, তীর-বোতাম দিয়ে বাংলা খুঁজে নিন। তারপর এন্টার চাপুন।
speech-button = বাটন
# One of several things to choose from.
speech-choice = বিকল্প
speech-chosen = বাছা হয়েছে
speech-check-box = টিক ঘর
speech-checked = টিক দেওয়া
speech-not-checked = টিক দেওয়া নেই
speech-not-chosen = বাছা হয়নি
# A word within a text; Enter tells what it means.
speech-link = শব্দ, যার অর্থ শোনা যায়
speech-heading = শিরোনাম
speech-picture = ছবি
# A bar that Left and Right move.
speech-slider = স্লাইডার
speech-percent = { $percent } শতাংশ
# The card among the cards of its topic.
speech-place = পাতা { $number }, মোট { $total }
# How much there is on a screen: words, pictures and buttons.
speech-parts = এই স্ক্রিনে মোট অংশ: { $count }
speech-volume = আওয়াজ: { $percent } শতাংশ

# In the display panel, while the speech mode is on.
speech-group = আওয়াজ
# Makes the screen black, so that nobody else can read it.
speech-darken = কালো স্ক্রিন
speech-dark = স্ক্রিন কালো করা হয়েছে।
speech-light = স্ক্রিন আবার চালু হয়েছে।
# Small words on the dark screen.
speech-touch = দেখতে স্ক্রিন স্পর্শ করুন
