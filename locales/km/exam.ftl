### The question "Which exam?" after the language, and its answers.

exam-title = តើលោកអ្នកមកធ្វើការពិនិត្យអ្វី?
exam-other = ការពិនិត្យផ្សេង
exam-unsure = ខ្ញុំមិនប្រាកដ
exam-unsure-hint = បង្ហាញខ្ញុំទាំងអស់។ អាចជ្រើសរើសការពិនិត្យពេលក្រោយ។
exam-note = មិនប្រាកដ? សូមសួរក្រុមពេទ្យថាលោកអ្នកនឹងធ្វើការពិនិត្យអ្វី។ ម៉ាស៊ីនមិនរក្សាទុកជម្រើសរបស់លោកអ្នកទេ។
exam-swallow = ពិនិត្យការលេប ឬក្រពះ
exam-swallow-hint = លោកអ្នកផឹកបារ្យ៉ូម (barium)
exam-bowel = ពិនិត្យពោះវៀនធំ
exam-bowel-hint = បញ្ចូលបារ្យ៉ូមតាមរន្ធគូទ (barium enema)
exam-heart = ពិនិត្យបេះដូង
exam-heart-hint = បញ្ចូលបំពង់ទៅបេះដូង (cardiac catheterization)
exam-tube = បំពង់កាតេទែរ ឬស្តេន
exam-tube-hint = គេដាក់បំពង់តូចមួយ (catheter, stent)
exam-bone = ឆ្អឹង ឬសន្លាក់
exam-bone-hint = វះកាត់ ឬចាក់ម្ជុល ដោយមើលរូប
exam-womb = ពិនិត្យស្បូន
exam-womb-hint = ថតស្បូន និងដៃស្បូន (HSG)
home-exam-swallow = ការពិនិត្យការលេប ឬក្រពះរបស់លោកអ្នក
home-exam-bowel = ការពិនិត្យពោះវៀនធំរបស់លោកអ្នក
home-exam-heart = ការពិនិត្យបេះដូងរបស់លោកអ្នក
home-exam-tube = បំពង់កាតេទែរ ឬស្តេនរបស់លោកអ្នក
home-exam-bone = ការពិនិត្យឆ្អឹង ឬសន្លាក់របស់លោកអ្នក
home-exam-womb = ការពិនិត្យស្បូនរបស់លោកអ្នក
