### បញ្ជីគ្រាប់ចុច (F1 ឬ ?)៖ ឈ្មោះគ្រាប់ចុចដូចនៅលើក្តារចុច ហើយត្រូវខ្លី។

help-title = គ្រាប់ចុចដែលអាចប្រើបាន
help-open = ជំនួយអំពីគ្រាប់ចុច

help-tab = Tab, Shift + Tab
help-tab-does = ទៅប៊ូតុងបន្ទាប់ ឬប៊ូតុងមុន
help-arrows = គ្រាប់ចុចព្រួញ
help-arrows-does = ទៅប៊ូតុងជិតបំផុតខាងនោះ
help-enter = Enter ឬ Space
help-enter-does = ចុចប៊ូតុង
help-escape = Escape
help-escape-does = បិទផ្ទាំង ឬថយក្រោយ
help-home = Home
help-home-does = ទៅប្រធានបទ
help-page = Page Up, Page Down
help-page-does = រំកិលអត្ថបទវែងឡើងលើ ឬចុះក្រោម
help-help = F1 ឬ ?
help-help-does = បើក និងបិទបញ្ជីនេះ
help-speech = ចុច Enter ឱ្យជាប់ ឬ F8
help-speech-does = បើក ឬបិទសំឡេងអាន
help-dark = F7
help-dark-does = អេក្រង់ងងឹត ពេលបើកសំឡេងអាន
