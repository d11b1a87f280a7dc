# ប្រធានបទ៖ what-happens
what-happens-title = អ្វីនឹងកើតឡើង
what-happens-hint = ការពិនិត្យរបស់លោកអ្នក ម្តងមួយជំហាន

## what-happens/where
what-happens-where = លោកអ្នកទៅមជ្ឈមណ្ឌល ឬមន្ទីរពេទ្យ
what-happens-where-center = លោកអ្នកអាចមកមជ្ឈមណ្ឌលថតកាំរស្មីអ៊ិចជា[អ្នកជំងឺក្រៅ](outpatient)។
what-happens-where-hospital = ឬលោកអ្នកអាចធ្វើការពិនិត្យ ពេលកំពុងសម្រាកនៅមន្ទីរពេទ្យ។

## what-happens/clothes
what-happens-clothes = លោកអ្នកប្រហែលជាត្រូវប្តូរទៅអាវអ្នកជំងឺ
what-happens-clothes-gown = លោកអ្នកប្រហែលជាត្រូវដោះសម្លៀកបំពាក់ខ្លះ ឬទាំងអស់។ បន្ទាប់មក ក្រុមពេទ្យឱ្យអាវអ្នកជំងឺដល់លោកអ្នក។
what-happens-clothes-help = តើលោកអ្នកត្រូវការជំនួយក្នុងការប្តូរសម្លៀកបំពាក់ទេ? សូមប្រាប់ក្រុមពេទ្យ។

## what-happens/shield
what-happens-shield = លោកអ្នកអាចមាន ឬមិនមានបន្ទះការពារ
# សំណ៖ លោហៈធ្ងន់។
what-happens-shield-shield = បន្ទះសំណ ឬ[អៀមសំណ](lead-apron)បាំង[កាំរស្មី](radiation)ដែលលោកអ្នកមិនត្រូវការ។ វាអាចបាំងពោះផ្នែកខាងក្រោម ឬផ្នែកផ្សេងទៀត។
what-happens-shield-today = សព្វថ្ងៃ ជាញឹកញាប់មិនចាំបាច់ប្រើទេ។ ប្រសិនបើលោកអ្នកចង់ដឹងបន្ថែម សូមសួរក្រុមពេទ្យ។

## what-happens/comfort
what-happens-comfort = លោកអ្នកអាចទទួលថ្នាំជាមុន
what-happens-comfort-medicine = សម្រាប់ការពិនិត្យខ្លះ លោកអ្នកទទួលថ្នាំបំបាត់ការឈឺចាប់។ ឬលោកអ្នកទទួល[ថ្នាំស្ងប់អារម្មណ៍](sedative)ដើម្បីជួយឱ្យធូរអារម្មណ៍។
what-happens-comfort-needle = លោកអ្នកអាចទទួលវា នៅពេលម្ជុលចូលទៅក្នុង[សន្លាក់](joint) ឬ[សរសៃឈាមក្រហម](artery)។
what-happens-comfort-tell = ប្រសិនបើលោកអ្នកឈឺ ឬភ័យខ្លាច សូមប្រាប់ក្រុមពេទ្យ។

## what-happens/drink
what-happens-drink = លោកអ្នកអាចត្រូវផឹកថ្នាំពណ៌
what-happens-drink-drink = សម្រាប់ការពិនិត្យខ្លះ លោកអ្នកផឹកទឹកដែលមាន[ថ្នាំពណ៌](contrast-dye)។ [បារ្យ៉ូម](barium)គឺជាថ្នាំពណ៌មួយប្រភេទ។
what-happens-drink-clearer = វាជួយឱ្យផ្នែកនៃរាងកាយលោកអ្នកលេចឡើងកាន់តែច្បាស់។

## what-happens/dye
what-happens-dye = ថ្នាំពណ៌អាចចូលតាមផ្លូវផ្សេង
what-happens-dye-lead = ប្រសិនបើលោកអ្នកមិនផឹក[ថ្នាំពណ៌](contrast-dye) លោកអ្នកអាចទទួលវាតាម៖
what-happens-dye-iv = [ខ្សែសេរ៉ូម (IV)](iv-line) ចូលក្នុងសរសៃឈាមខ្មៅ (វ៉ែន)
what-happens-dye-enema = [ការបញ្ចូលថ្នាំតាមរន្ធគូទ](enema) ទៅក្នុងពោះវៀនត្រង់ (ចុងបំផុតនៃពោះវៀន)

## what-happens/table
what-happens-table = ក្រុមពេទ្យជួយលោកអ្នកនៅតុថតកាំរស្មីអ៊ិច
what-happens-table-lead = លោកអ្នកដេកលើតុថតកាំរស្មីអ៊ិច ឬឈរជាប់តុនោះ។ ក្រុមពេទ្យអាចសុំឱ្យលោកអ្នក៖
what-happens-table-turn = បង្វិលខ្លួន
what-happens-table-move = ធ្វើចលនាផ្នែកមួយនៃរាងកាយ
what-happens-table-breath = ទប់ដង្ហើមមួយភ្លែត

## what-happens/catheter
what-happens-catheter = ការពិនិត្យខ្លះប្រើបំពង់កាតេទែរ
what-happens-catheter-numb = ប្រសិនបើលោកអ្នកត្រូវការ[បំពង់កាតេទែរ](catheter) ដំបូងក្រុមពេទ្យធ្វើឱ្យកន្លែងនោះស្ពឹក។
# ក្រលៀន៖ កន្លែងដែលភ្លៅភ្ជាប់នឹងពោះ។
what-happens-catheter-needle = បន្ទាប់មក គ្រូពេទ្យចាក់ម្ជុល។ កន្លែងនោះអាចជាក្រលៀន កែងដៃ ឬផ្នែកផ្សេងទៀត។

## what-happens/pictures
what-happens-pictures = ម៉ាស៊ីនថតរូបភាពមានចលនា
what-happens-pictures-scanner = គ្រូពេទ្យ ឬ[អ្នកបច្ចេកទេសកាំរស្មី](technologist)ថតរូបដោយប្រើ[ម៉ាស៊ីនកាំរស្មីអ៊ិច](c-arm)។ ក្រុមពេទ្យតាមមើលរូបលើអេក្រង់។
what-happens-pictures-long = ការពិនិត្យអាចចំណាយពេលប្រហែល៖
what-happens-pictures-most = 45 ទៅ 60 នាទី (ការលេប ក្រពះ ឬពោះវៀនផ្នែកខាងក្រោម)
what-happens-pictures-small-bowel = 90 នាទី ទៅ 3 ម៉ោង (ពោះវៀនតូច)

## what-happens/finish
what-happens-finish = បន្ទាប់មក ការពិនិត្យចប់ហើយ
what-happens-finish-catheter = ប្រសិនបើលោកអ្នកបានដាក់[បំពង់កាតេទែរ](catheter) គ្រូពេទ្យដកវាចេញ។ ក្រុមពេទ្យអាចតាមមើលលោកអ្នកមួយរយៈ។
what-happens-finish-ask = មុនពេលចេញទៅ សូមសួរក្រុមពេទ្យ៖ តើខ្ញុំត្រូវធ្វើអ្វីនៅផ្ទះ? តើខ្ញុំត្រូវទូរសព្ទទៅនរណា ប្រសិនបើត្រូវការជំនួយ?
