### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = បញ្ជីរបស់ខ្ញុំ
list-count = បញ្ជីរបស់ខ្ញុំ៖ { $count }
list-count-spoken =
    { $count ->
        [0] បញ្ជីរបស់លោកអ្នកទទេ។
       *[other] មាន { $count } ចំណុចក្នុងបញ្ជីរបស់លោកអ្នក។
    }
list-add = ដាក់ក្នុងបញ្ជី៖ { $statement }
list-tell = ខ្ញុំចង់ប្រាប់
list-ask = ខ្ញុំចង់សួរ
list-for-team = { $language } សម្រាប់ក្រុមពេទ្យ
list-empty = បញ្ជីរបស់លោកអ្នកទទេ។ ដើម្បីបំពេញ សូមប៉ះ «ប្រាប់ និងសួរ»។
list-note = សូមបង្ហាញអេក្រង់នេះដល់ក្រុមពេទ្យ។ វាមិនមែនជាបែបបទ ឬការយល់ព្រមទេ។ ម៉ាស៊ីននេះមិនរក្សាទុកអ្វីទេ។
list-unwell = សូមប្រាប់ក្រុមពេទ្យឥឡូវនេះ
list-unwell-note = ម៉ាស៊ីននេះមិនហៅនរណាទេ។ សូមនិយាយនឹងបុគ្គលិកនៅជិតបំផុត ឬលើកដៃ។
list-others-hear = អ្នកដទៃអាចឮ
list-others-hear-note = បញ្ជីនឹងអានឮៗតាមឧបករណ៍បំពងសំឡេង។
list-go-on = បន្តទៅ
list-not-now = មិនទាន់ទេ
