### ពាក្យរបស់មុខងារស្តាប់ ដែលអានអេក្រង់ឮៗ។ ពាក្យ speech- គ្រាន់តែស្តាប់ប៉ុណ្ណោះ។

button-listen = ស្តាប់
listen-all = អានទាំងអស់ឱ្យខ្ញុំស្តាប់
listen-repeat = ស្តាប់ម្តងទៀត
listen-next = រំលង
listen-stop = ឈប់
listen-softer = បន្ថយសំឡេង
listen-louder = បង្កើនសំឡេង
listen-pace = ល្បឿន៖ { $pace }
listen-slow = យឺត
listen-usual = ធម្មតា
listen-fast = លឿន
listen-no-service = ឥឡូវនេះ ម៉ាស៊ីននេះមិនអាចនិយាយបានទេ។
listen-no-voice = ម៉ាស៊ីននេះមិនទាន់មានសំឡេងភាសាខ្មែរនៅឡើយទេ។
listen-ask = សូមឱ្យក្រុមពេទ្យរបស់លោកអ្នកអានជូន។
listen-larger = អក្សរធំជាង

# គ្រាន់តែស្តាប់៖
speech-on = បានបើកសំឡេងអាន។
speech-off = បានបិទសំឡេងអាន។
speech-keys = សូមចុចព្រួញចុះក្រោមដើម្បីអានបន្ត ហើយព្រួញឡើងលើដើម្បីថយក្រោយ។ ព្រួញឆ្វេង និងស្តាំផ្លាស់ពីប៊ូតុងមួយទៅប៊ូតុងមួយ។ អេនធ័រសម្រាប់ចុចប៊ូតុង។ ចុចអេនធ័រឱ្យជាប់ដើម្បីបិទសំឡេងអាន។ អេហ្វប្រាំពីរធ្វើឱ្យអេក្រង់ងងឹត។
speech-welcome = សម្រាប់ភាសាខ្មែរ សូមរកពាក្យ ខ្មែរ ដោយប្រើគ្រាប់ចុចព្រួញ។ បន្ទាប់មក សូមចុចអេនធ័រ។
speech-button = ប៊ូតុង
speech-choice = ជម្រើស
speech-chosen = បានជ្រើសរើស
speech-check-box = ប្រអប់គូស
speech-checked = បានគូស
speech-not-checked = មិនបានគូស
speech-not-chosen = មិនបានជ្រើសរើស
speech-link = ពាក្យដែលមានការពន្យល់
speech-heading = ចំណងជើង
speech-picture = រូបភាព
speech-slider = របារ
speech-percent = { $percent } ភាគរយ
speech-place = ទំព័រទី { $number } ក្នុង { $total }
speech-parts = ចំនួនផ្នែកលើអេក្រង់នេះ៖ { $count }
speech-volume = កម្រិតសំឡេង៖ { $percent } ភាគរយ

speech-group = សំឡេង
speech-darken = អេក្រង់ងងឹត
speech-dark = អេក្រង់ងងឹតហើយ។
speech-light = អេក្រង់បើកឡើងវិញហើយ។
speech-touch = សូមប៉ះដើម្បីមើលអេក្រង់
