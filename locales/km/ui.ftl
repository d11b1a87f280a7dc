### ពាក្យរបស់កម្មវិធី៖ ប៊ូតុង ការណែនាំ សំណួរ។
### ពាក្យលើប៊ូតុងត្រូវខ្លី (ប្រហែល 12 អក្សរ)។

home-title = ការពិនិត្យហ្វ្លុយអូរ៉ូស្កូពីរបស់លោកអ្នក
home-notice = នេះគ្រាន់តែជាព័ត៌មានទូទៅ។ វាមិនជំនួសការណែនាំរបស់ក្រុមពេទ្យលោកអ្នកទេ។
home-draft = មិនទាន់មានអ្នកជំនាញសុខភាពណាម្នាក់ពិនិត្យមើលអត្ថបទនេះនៅឡើយទេ។ ប្រសិនបើលោកអ្នកមិនច្បាស់ សូមសួរក្រុមពេទ្យ។
own-card = ទំព័រនេះសរសេរដោយ { $clinic }។

languages-title = សូមប៉ះភាសារបស់លោកអ្នក
languages-second-title = សូមជ្រើសរើសភាសាទីពីរ
languages-more = ភាសាផ្សេងទៀត
welcome-touch = សូមប៉ះអេក្រង់ដើម្បីចាប់ផ្តើម

button-home = ទំព័រដើម
button-back = ថយក្រោយ
button-next = បន្ទាប់
# $topic៖ ចំណងជើងនៃប្រធានបទបន្ទាប់។
button-next-topic = បន្ទាប់៖ { $topic }
# បើកការកំណត់ទំហំអក្សរ និងពណ៌។
button-display = អក្សរនិងពណ៌
button-close = បិទ
button-up = ឡើងលើ
button-down = ចុះក្រោម
button-words = ពាក្យគួរដឹង
button-about = អំពីការណែនាំនេះ
button-language = ភាសា៖ { $language }

place = { $number } ក្នុង { $total }
place-step = ជំហានទី { $number } ក្នុង { $total }

words-title = ពាក្យគួរដឹង
about-title = អំពីការណែនាំនេះ
about-sources = ប្រភព

display-title = អក្សរនិងពណ៌
display-text-size = ទំហំអក្សរ
display-sample = ក
display-text-size-step = ទំហំអក្សរ { $step } ក្នុង 5
display-colors = ពណ៌
display-paper = ក្រដាស
display-night = យប់
display-contrast = ច្បាស់ខ្លាំង
display-two-languages = ពីរភាសា
display-off = មិនប្រើ
display-choose = ជ្រើសរើស
display-moving-pictures = រូបភាពមានចលនា
display-play = ឱ្យមានចលនា
display-hold-still = ឱ្យនៅស្ងៀម
display-touch = ការប៉ះ
display-touch-usual = ធម្មតា
display-hands-shake = ដៃខ្ញុំញ័រ

idle-title = តើលោកអ្នកនៅទីនេះទៀតទេ?
idle-count = { $seconds ->
   *[other] អេក្រង់នេះនឹងចាប់ផ្តើមឡើងវិញក្នុងរយៈពេល { $seconds } វិនាទីទៀត។
}
idle-stay = ខ្ញុំនៅទីនេះនៅឡើយ
idle-leave = ចាប់ផ្តើមឡើងវិញ

button-play = ចាក់វីដេអូ
button-pause = ផ្អាក
film-bar = ពេលវេលាក្នុងវីដេអូ

dose-years = { $years ->
   *[other] { $years } ឆ្នាំ
}
dose-background = ធម្មជាតិ មួយឆ្នាំ
