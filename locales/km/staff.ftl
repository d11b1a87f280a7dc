### អ្វីដែលបុគ្គលិកឃើញក្រោយលេខ PIN។ ពាក្យលើប៊ូតុងត្រូវខ្លី (ប្រហែល 12 អក្សរ)។

one-moment = សូមរង់ចាំបន្តិច

staff-title = សម្រាប់បុគ្គលិក
staff-pin = សូមបញ្ចូលលេខ PIN
staff-digits = ចំនួនលេខដែលបានបញ្ចូល៖ { $count }
staff-erase = លុប
staff-enter = បញ្ចូល
staff-checking = កំពុងពិនិត្យ
staff-wrong = លេខ PIN នេះមិនត្រឹមត្រូវទេ
staff-wait = សូមរង់ចាំ៖ { $seconds } វិនាទី
staff-quit = បិទកម្មវិធី
staff-restart = បើកឡើងវិញ
staff-quit-ask = បិទកម្មវិធីនេះ? វានឹងបិទរហូតដល់មានអ្នកបើកឡើងវិញ។
staff-measure = វាស់អេក្រង់
staff-languages = ភាសាដែលបង្ហាញរហូតដល់បើកឡើងវិញ
staff-state = ស្ថានភាព
staff-version = កំណែ { $version }
staff-running = ដំណើរការបាន { $minutes } នាទី
staff-memory = អង្គចងចាំ៖ { $megabytes } MB
staff-restarts = បើកឡើងវិញ៖ { $count } ដង
staff-log = បន្ទាត់ចុងក្រោយនៃកំណត់ហេតុ
staff-log-empty = គ្មានអ្វីត្រូវបានកត់ត្រាទេ
