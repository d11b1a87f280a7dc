# ប្រធានបទ៖ what-happens
what-happens-title = អ្វីនឹងកើតឡើង
what-happens-hint = ការពិនិត្យរបស់លោកអ្នក ម្តងមួយជំហាន

## what-happens/where
what-happens-where = លោកអ្នកទៅមជ្ឈមណ្ឌលថតកាំរស្មីអ៊ិច ឬមន្ទីរពេទ្យ
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
what-happens-shield-today = សព្វថ្ងៃ ជាធម្មតាលោកអ្នកមិនត្រូវការវាទេ។ បើលោកអ្នកចង់ដឹងបន្ថែម សូមសួរក្រុមពេទ្យ។

## what-happens/comfort
what-happens-comfort = លោកអ្នកអាចទទួលថ្នាំជាមុន
what-happens-comfort-medicine = សម្រាប់ការពិនិត្យខ្លះ លោកអ្នកទទួលថ្នាំបំបាត់ការឈឺចាប់។ លោកអ្នកអាចទទួល[ថ្នាំស្ងប់អារម្មណ៍](sedative)ដើម្បីឱ្យធូរអារម្មណ៍ ឬទាំងពីរ។
what-happens-comfort-needle = លោកអ្នកអាចទទួលវា នៅពេលគេចាក់ម្ជុលចូលក្នុង[សន្លាក់](joint) ឬ[សរសៃឈាមក្រហម](artery)។
what-happens-comfort-tell = ប្រសិនបើលោកអ្នកឈឺ ឬភ័យខ្លាច សូមប្រាប់ក្រុមពេទ្យ។

## what-happens/drink
what-happens-drink = លោកអ្នកប្រហែលជាត្រូវផឹកថ្នាំពណ៌
what-happens-drink-drink = សម្រាប់ការពិនិត្យខ្លះ លោកអ្នកផឹកទឹកដែលមាន[ថ្នាំពណ៌ (contrast)](contrast-dye)។ [បារ្យ៉ូម](barium)គឺជាថ្នាំពណ៌មួយប្រភេទ។
what-happens-drink-clearer = វាធ្វើឱ្យងាយមើលឃើញផ្នែកខ្លះនៃរាងកាយ។

## what-happens/dye
what-happens-dye = ថ្នាំពណ៌អាចចូលតាមផ្លូវផ្សេង
what-happens-dye-lead = បើលោកអ្នកមិនផឹក[ថ្នាំពណ៌ (contrast)](contrast-dye) លោកអ្នកអាចទទួលវាតាម៖
what-happens-dye-iv = [ខ្សែសេរ៉ូម (IV)](iv-line) ចូលក្នុងសរសៃឈាមខ្មៅ (វ៉ែន)
what-happens-dye-enema = [ការបញ្ចូលទឹកថ្នាំ តាមរន្ធគូទ](enema) ទៅក្នុងពោះវៀនត្រង់ (ចុងបំផុតនៃពោះវៀន)
what-happens-dye-needle = ម្ជុល ចូលក្នុងសន្លាក់
what-happens-dye-womb = បំពង់តូចឆ្មារ ចូលក្នុងស្បូន

## what-happens/table
what-happens-table = ក្រុមពេទ្យជួយលោកអ្នកនៅគ្រែថតកាំរស្មីអ៊ិច
what-happens-table-lead = លោកអ្នកដេកលើគ្រែថតកាំរស្មីអ៊ិច ឬឈរជាប់គ្រែនោះ។ ក្រុមពេទ្យអាចសុំឱ្យលោកអ្នក៖
what-happens-table-turn = បង្វិលខ្លួន
what-happens-table-move = ធ្វើចលនាផ្នែកមួយនៃរាងកាយ
what-happens-table-breath = ទប់ដង្ហើមមួយភ្លែត

## what-happens/catheter
what-happens-catheter = ការពិនិត្យខ្លះប្រើបំពង់កាតេទែរ
what-happens-catheter-numb = ប្រសិនបើលោកអ្នកត្រូវការ[បំពង់កាតេទែរ](catheter) ដំបូងក្រុមពេទ្យធ្វើឱ្យកន្លែងនោះស្ពឹក។
# ក្រលៀន៖ កន្លែងដែលភ្លៅភ្ជាប់នឹងពោះ។
what-happens-catheter-needle = បន្ទាប់មក គ្រូពេទ្យចាក់ម្ជុល។ កន្លែងនោះអាចជាក្រលៀន កដៃ កែងដៃ ឬផ្នែកផ្សេងទៀត។

## what-happens/pictures
what-happens-pictures = ម៉ាស៊ីនថតរូបភាពមានចលនា
what-happens-pictures-scanner = គ្រូពេទ្យ ឬ[អ្នកបច្ចេកទេសកាំរស្មី](technologist)ថតរូបដោយប្រើ[ម៉ាស៊ីនកាំរស្មីអ៊ិច](c-arm)។ ក្រុមពេទ្យតាមមើលរូបលើអេក្រង់។
what-happens-pictures-takes = ចំណាយពេលប្រហែល៖
what-happens-pictures-short = 15 ទៅ 30 នាទី (ការលេប ឬក្រពះ)
what-happens-pictures-longer = 30 ទៅ 60 នាទី (ពោះវៀនធំ ឬបេះដូង)
what-happens-pictures-hours = ពីរបីម៉ោង (ពោះវៀនតូច)

## what-happens/feel
what-happens-feel = អារម្មណ៍ដែលអាចកើតមាន
what-happens-feel-barium = បារ្យ៉ូម៖ រសជាតិដូចដីស ណែនពោះ ចុកពោះ
what-happens-feel-dye = ថ្នាំពណ៌ក្នុងឈាម៖ ក្តៅពីរបីវិនាទី
what-happens-feel-needle = ម្ជុល៖ ចុកចាប់មួយភ្លែត រួចសង្កត់
what-happens-feel-womb = ពិនិត្យស្បូន៖ ចុកពោះមួយរយៈខ្លី
what-happens-feel-tell = បើរមាស់ ហើម ឬពិបាកដកដង្ហើម សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។

## what-happens/finish
what-happens-finish = បន្ទាប់មក ការពិនិត្យចប់ហើយ
what-happens-finish-catheter = ប្រសិនបើលោកអ្នកបានដាក់[បំពង់កាតេទែរ](catheter) គ្រូពេទ្យដកវាចេញ។ ក្រុមពេទ្យអាចតាមមើលលោកអ្នកមួយរយៈ។
what-happens-finish-ask = មុនពេលចេញទៅ សូមសួរក្រុមពេទ្យ៖ តើខ្ញុំត្រូវធ្វើអ្វីនៅផ្ទះ? តើខ្ញុំត្រូវទូរសព្ទទៅនរណា ប្រសិនបើត្រូវការជំនួយ?

## what-happens/swallow-drink
what-happens-swallow-drink = លោកអ្នកផឹកបារ្យ៉ូមបន្តិចម្តងៗ
what-happens-swallow-drink-fizz = ដំបូង លោកអ្នកអាចលេបម្សៅពពុះ។ សូមព្យាយាមកុំភើ។
what-happens-swallow-drink-drink = បន្ទាប់មក លោកអ្នកផឹក[បារ្យ៉ូម](barium)បន្តិចម្តងៗ ជា[ថ្នាំពណ៌ (contrast)](contrast-dye)ពណ៌ស។ ក្រុមពេទ្យប្រាប់ពេលត្រូវលេប។
what-happens-swallow-drink-taste = វាមានរសជាតិដូចដីស។ វាធ្វើឱ្យងាយមើលឃើញផ្នែកខ្លះនៃរាងកាយ។

## what-happens/swallow-table
what-happens-swallow-table = លោកអ្នកឈរ បង្វិលខ្លួន និងដេក
what-happens-swallow-table-stand = លោកអ្នកឈរជាប់គ្រែថតកាំរស្មីអ៊ិច។ ក្រោយមក គ្រែអាចផ្អៀងឱ្យលោកអ្នកដេក។
what-happens-swallow-table-turn = ក្រុមពេទ្យសុំឱ្យលោកអ្នកបង្វិលខ្លួន ធ្វើចលនា និងទប់ដង្ហើមមួយភ្លែត។
what-happens-swallow-table-sit = បើឈរមិនបាន សូមប្រាប់។ លោកអ្នកអាចអង្គុយ។

## what-happens/swallow-pictures
what-happens-swallow-pictures = ក្រុមពេទ្យមើលលោកអ្នកលេប
what-happens-swallow-pictures-scanner = គ្រូពេទ្យ ឬ[អ្នកបច្ចេកទេសកាំរស្មី](technologist)ថតរូបភាពមានចលនា ដោយប្រើម៉ាស៊ីនកាំរស្មីអ៊ិច។
what-happens-swallow-pictures-watch = គេមើលបារ្យ៉ូមចុះទៅក្រោមនៅលើអេក្រង់។
what-happens-swallow-pictures-press = គេអាចសង្កត់លើពោះលោកអ្នក ដើម្បីឱ្យបារ្យ៉ូមរាលទៅ។

## what-happens/swallow-feel
what-happens-swallow-feel = លោកអ្នកអាចមានអារម្មណ៍ឆ្អែតណែន
what-happens-swallow-feel-full = លោកអ្នកអាចណែនពោះ ឬចង់ក្អួតបន្តិច។ មនុស្សភាគច្រើនមិនឈឺទេ។
what-happens-swallow-feel-tell = បើឈ្លក់ រមាស់ ឬពិបាកដកដង្ហើម សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។

## what-happens/swallow-long
what-happens-swallow-long = ចំណាយពេលប៉ុន្មាន
what-happens-swallow-long-short = ការពិនិត្យការលេប ឬក្រពះចំណាយពេលប្រហែល 15 ទៅ 30 នាទី។
what-happens-swallow-long-long = ការពិនិត្យពោះវៀនតូចចំណាយពេលពីរបីម៉ោង។ លោកអ្នករង់ចាំរវាងការថតរូប។
what-happens-swallow-long-home = បន្ទាប់មក ជាធម្មតាលោកអ្នកអាចបរិភោគ ផឹក និងទៅផ្ទះបាន។ សូមសួរជាមុន។

## what-happens/bowel-tube
what-happens-bowel-tube = គេបញ្ចូលបារ្យ៉ូមតាមរន្ធគូទ
what-happens-bowel-tube-side = លោកអ្នកដេកផ្អៀងលើគ្រែថតកាំរស្មីអ៊ិច។ រូបដំបូងបង្ហាញថាពោះវៀនទទេឬនៅ។
what-happens-bowel-tube-tube = បំពង់តូចមួយចូលក្នុងពោះវៀនត្រង់ (ចុងបំផុតនៃពោះវៀន)។ នេះហៅថា[ការបញ្ចូលទឹកថ្នាំ តាមរន្ធគូទ](enema)។
what-happens-bowel-tube-balloon = ប៉ោងប៉ោងតូចមួយអាចទប់បំពង់នោះ។

## what-happens/bowel-fill
what-happens-bowel-fill = បារ្យ៉ូមបំពេញពោះវៀន
what-happens-bowel-fill-barium = [បារ្យ៉ូម](barium)ជា[ថ្នាំពណ៌ (contrast)](contrast-dye)ពណ៌ស ហូរចូល។ ជាធម្មតា ខ្យល់ក៏ចូលដែរ។
what-happens-bowel-fill-clear = វាធ្វើឱ្យងាយមើលឃើញពោះវៀន។
what-happens-bowel-fill-feel = លោកអ្នកណែនពោះ ហើយអាចចុកពោះ។ សូមដកដង្ហើមយឺតៗវែងៗ។ បើឈឺ សូមប្រាប់ក្រុមពេទ្យ។

## what-happens/bowel-turn
what-happens-bowel-turn = លោកអ្នកបង្វិលខ្លួនសម្រាប់ការថតរូប
what-happens-bowel-turn-turn = ក្រុមពេទ្យសុំឱ្យលោកអ្នកបង្វិលខ្លួន ធ្វើចលនា និងទប់ដង្ហើមមួយភ្លែត។
what-happens-bowel-turn-tip = គ្រែអាចផ្អៀង។ គេអាចសង្កត់លើពោះលោកអ្នក។

## what-happens/bowel-pictures
what-happens-bowel-pictures = ក្រុមពេទ្យមើលលើអេក្រង់
what-happens-bowel-pictures-scanner = គ្រូពេទ្យ ឬ[អ្នកបច្ចេកទេសកាំរស្មី](technologist)ថតរូបភាពមានចលនា ដោយប្រើម៉ាស៊ីនកាំរស្មីអ៊ិច។
what-happens-bowel-pictures-long = ការពិនិត្យចំណាយពេលប្រហែល 30 ទៅ 60 នាទី។
what-happens-bowel-pictures-shot = គេអាចចាក់ថ្នាំបន្ធូរសាច់ដុំពោះវៀន។ បើដូច្នេះ សូមសួរថាពេលណាអាចបើកបរបាន។

## what-happens/bowel-toilet
what-happens-bowel-toilet = បន្ទាប់មក លោកអ្នកទៅបង្គន់
what-happens-bowel-toilet-out = បារ្យ៉ូមភាគច្រើនហូរចេញ ហើយគេដកបំពង់ចេញ។ បន្ទាប់មក លោកអ្នកទៅបង្គន់។
what-happens-bowel-toilet-last = គេអាចថតរូបមួយ ឬពីរទៀត។
what-happens-bowel-toilet-home = ជាធម្មតា លោកអ្នកអាចបរិភោគ ផឹក និងទៅផ្ទះបាន។ សូមសួរជាមុន។

## what-happens/heart-ready
what-happens-heart-ready = ក្រុមពេទ្យជួយឱ្យលោកអ្នកធូរអារម្មណ៍
what-happens-heart-ready-line = គេដាក់[ខ្សែសេរ៉ូម (IV)](iv-line)នៅដៃ។ បន្ទះស្អិតលើទ្រូងបង្ហាញចង្វាក់បេះដូង។
what-happens-heart-ready-relax = លោកអ្នកអាចទទួលថ្នាំបំបាត់ការឈឺចាប់ [ថ្នាំស្ងប់អារម្មណ៍](sedative)ដើម្បីឱ្យធូរអារម្មណ៍ ឬទាំងពីរ។ លោកអ្នកនៅដឹងខ្លួន។
what-happens-heart-ready-table = លោកអ្នកដេកលើគ្រែថតកាំរស្មីអ៊ិច។

## what-happens/heart-numb
what-happens-heart-numb = គេធ្វើឱ្យកដៃ ឬក្រលៀនស្ពឹក
what-happens-heart-numb-numb = ដំបូង ក្រុមពេទ្យធ្វើឱ្យកដៃ ឬក្រលៀនស្ពឹក។ វាចុកចាប់មួយភ្លែត។
what-happens-heart-numb-needle = បន្ទាប់មក គេដាក់ម្ជុល និងបំពង់តូចឆ្មារ ([បំពង់កាតេទែរ](catheter))។ លោកអ្នកអាចដឹងថាមានការសង្កត់។
what-happens-heart-numb-elbow = ជួនកាល កន្លែងនោះជាកែងដៃ ឬផ្នែកផ្សេងទៀត។

## what-happens/heart-tube
what-happens-heart-tube = បំពង់ទៅដល់បេះដូង
what-happens-heart-tube-feel = លោកអ្នកមិនដឹងថាមានបំពង់នៅក្នុងខ្លួនទេ។
what-happens-heart-tube-watch = [ម៉ាស៊ីនកាំរស្មីអ៊ិច](c-arm)ធ្វើចលនាជុំវិញលោកអ្នក ហើយថតរូបភាពមានចលនា។ ក្រុមពេទ្យមើលលើអេក្រង់។
what-happens-heart-tube-tell = បើឈឺទ្រូង ឬណែនទ្រូង សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។

## what-happens/heart-dye
what-happens-heart-dye = ថ្នាំពណ៌បង្ហាញលំហូរឈាម
what-happens-heart-dye-warm = [ថ្នាំពណ៌ (contrast)](contrast-dye)ចូលតាមបំពង់។ លោកអ្នកអាចមានអារម្មណ៍ក្តៅពីរបីវិនាទី។
what-happens-heart-dye-breath = លោកអ្នកប្រហែលជាត្រូវទប់ដង្ហើម។
what-happens-heart-dye-stent = បើ[សរសៃឈាមក្រហម](artery)រួមតូច គេអាចដាក់[ស្តេន](stent)។
what-happens-heart-dye-tell = បើរមាស់ ហើម ឬពិបាកដកដង្ហើម សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។

## what-happens/heart-rest
what-happens-heart-rest = គេដកបំពង់ចេញ ហើយលោកអ្នកសម្រាក
what-happens-heart-rest-out = ក្រុមពេទ្យដកបំពង់ចេញ រួចសង្កត់កន្លែងនោះ ឬរុំខ្សែរឹត។
what-happens-heart-rest-still = លោកអ្នកសម្រាកពីរបីម៉ោង។ សូមដេកឱ្យស្ងៀមតាមគេប្រាប់។
what-happens-heart-rest-tell = បើកន្លែងនោះសើម ឬលោកអ្នកមិនស្រួលខ្លួន សូមហៅគេ។
what-happens-heart-rest-long = ការពិនិត្យផ្ទាល់ ជាធម្មតាចំណាយពេល 30 ទៅ 60 នាទី។

## what-happens/tube-ready
what-happens-tube-ready = ក្រុមពេទ្យជួយលោកអ្នកត្រៀមខ្លួន
what-happens-tube-ready-line = គេដាក់[ខ្សែសេរ៉ូម (IV)](iv-line)។ គេសម្អាតស្បែក និងធ្វើឱ្យស្ពឹក។ វាចុកចាប់បន្តិច។
what-happens-tube-ready-relax = លោកអ្នកអាចទទួលថ្នាំបំបាត់ការឈឺចាប់ [ថ្នាំស្ងប់អារម្មណ៍](sedative)ដើម្បីឱ្យធូរអារម្មណ៍ ឬទាំងពីរ។ អ្នកខ្លះគេងលក់។
what-happens-tube-ready-table = លោកអ្នកដេកលើគ្រែថតកាំរស្មីអ៊ិច។ លោកអ្នកប្រហែលជាត្រូវទប់ដង្ហើម។

## what-happens/tube-in
what-happens-tube-in = គេដាក់បំពង់តូចឆ្មារចូល
what-happens-tube-in-place = គេដាក់ម្ជុល និងបំពង់តូចឆ្មារ ([បំពង់កាតេទែរ](catheter)) នៅក្រលៀន កដៃ កែងដៃ ឬផ្នែកផ្សេងទៀត។
what-happens-tube-in-watch = ក្រុមពេទ្យមើលអេក្រង់។ ដោយសារ[ថ្នាំពណ៌ (contrast)](contrast-dye) លោកអ្នកអាចមានអារម្មណ៍ក្តៅ។
what-happens-tube-in-tell = បើរមាស់ ឈឺ ឬពិបាកដកដង្ហើម សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។

## what-happens/tube-kind
what-happens-tube-kind = គេដាក់ស្តេន បំពង់បង្ហូរ ឬខ្សែបញ្ចូលថ្នាំ
what-happens-tube-kind-stent = [ស្តេន](stent)៖ ប៉ោងប៉ោងបើកកន្លែងរួមតូច ស្តេនទ្រវាឱ្យបើក
what-happens-tube-kind-drain = បំពង់បង្ហូរ (drain)៖ បំពង់ទន់បញ្ចេញទឹកដែលលើស
what-happens-tube-kind-line = ខ្សែបញ្ចូលថ្នាំ (line)៖ បំពង់ទន់នាំថ្នាំចូល[សរសៃឈាមខ្មៅ](vein)ធំ
what-happens-tube-kind-tight = ស្តេនបេះដូងអាចធ្វើឱ្យណែនទ្រូងពីរបីវិនាទី។ សូមប្រាប់ក្រុមពេទ្យ។

## what-happens/tube-rest
what-happens-tube-rest = បន្ទាប់មក លោកអ្នកសម្រាក
what-happens-tube-rest-out = ពេលដាក់ស្តេន គេដកប៉ោងប៉ោង និងបំពង់កាតេទែរចេញ។ ស្តេន បំពង់បង្ហូរ ឬខ្សែបញ្ចូលថ្នាំនៅដដែល។
what-happens-tube-rest-still = លោកអ្នកសម្រាក ជាធម្មតាច្រើនម៉ោង។ សូមដេកឱ្យស្ងៀមតាមគេប្រាប់។
what-happens-tube-rest-tell = បើកន្លែងនោះសើម ឬលោកអ្នកមិនស្រួលខ្លួន សូមហៅគេ។
what-happens-tube-rest-long = ការដាក់ស្តេនបេះដូងចំណាយពេល 30 នាទី ទៅ 2 ម៉ោង។

## what-happens/bone-numb
what-happens-bone-numb = បើគេចាក់ម្ជុលចូលសន្លាក់
what-happens-bone-numb-table = លោកអ្នកដេកលើគ្រែថតកាំរស្មីអ៊ិច។ គេសម្អាតស្បែក និងធ្វើឱ្យស្ពឹក។ វាចុកចាប់ពីរបីវិនាទី។
what-happens-bone-numb-pressure = បន្ទាប់មក លោកអ្នកដឹងថាមានការសង្កត់ ឬណែនក្នុង[សន្លាក់](joint)។
what-happens-bone-numb-relax = ជាមុន លោកអ្នកអាចទទួលថ្នាំបំបាត់ការឈឺចាប់ [ថ្នាំស្ងប់អារម្មណ៍](sedative)ដើម្បីឱ្យធូរអារម្មណ៍ ឬទាំងពីរ។

## what-happens/bone-needle
what-happens-bone-needle = ក្រុមពេទ្យមើលឃើញកន្លែងដែលម្ជុលទៅ
what-happens-bone-needle-dye = [ថ្នាំពណ៌ (contrast)](contrast-dye)បន្តិចបង្ហាញថាម្ជុលនៅត្រូវកន្លែងឬទេ។
what-happens-bone-needle-move = ក្រុមពេទ្យអាចសុំឱ្យលោកអ្នកធ្វើចលនាសន្លាក់។
what-happens-bone-needle-long = ចំណាយពេលប្រហែល 15 ទៅ 30 នាទី។
what-happens-bone-needle-tell = បើរមាស់ ហើម ឬពិបាកដកដង្ហើម សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។

## what-happens/bone-sleep
what-happens-bone-sleep = ឬបើលោកអ្នកត្រូវវះកាត់
what-happens-bone-sleep-sleep = គេធ្វើឱ្យលោកអ្នកគេងលក់ ឬធ្វើឱ្យផ្នែកមួយនៃរាងកាយស្ពឹក។ ក្រុមពេទ្យជ្រើសរើសជាមួយលោកអ្នក។
what-happens-bone-sleep-feel = បើលោកអ្នកនៅដឹងខ្លួន លោកអ្នកអាចដឹងថាគេប៉ះ ឬធ្វើចលនា។ បើឈឺ សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។

## what-happens/bone-c-arm
what-happens-bone-c-arm = ពេលវះកាត់ ម៉ាស៊ីនបង្ហាញឆ្អឹង
what-happens-bone-c-arm-arm = [ម៉ាស៊ីនកាំរស្មីអ៊ិច](c-arm)នៅពីលើលោកអ្នក។ វារាងដូចអក្សរ C។
what-happens-bone-c-arm-screen = គ្រូពេទ្យវះកាត់មើលអេក្រង់ម្តងហើយម្តងទៀត ដើម្បីពិនិត្យថាផ្នែកនីមួយៗនៅត្រូវកន្លែង។
what-happens-bone-c-arm-staff = ក្រុមពេទ្យពាក់អៀម ព្រោះគេធ្វើការជិតកាំរស្មីអ៊ិចរាល់ថ្ងៃ។

## what-happens/bone-rest
what-happens-bone-rest = បន្ទាប់មក លោកអ្នកសម្រាក
what-happens-bone-rest-needle = ក្រោយចាក់ម្ជុល ជាធម្មតាលោកអ្នកទៅផ្ទះបានថ្ងៃនោះ។ សូមសម្រាកនៅផ្ទះ។
what-happens-bone-rest-surgery = ក្រោយវះកាត់ លោកអ្នកទៅបន្ទប់តាមដានក្រោយវះកាត់។ គិលានុបដ្ឋាកមើលថែលោកអ្នក និងឱ្យថ្នាំបំបាត់ការឈឺចាប់។
what-happens-bone-rest-ask = សូមសួរ៖ តើខ្ញុំទៅផ្ទះបាននៅពេលណា? តើរូបបង្ហាញអ្វី?

## what-happens/womb-lie
what-happens-womb-lie = លោកអ្នកដេកលើគ្រែថតកាំរស្មីអ៊ិច
what-happens-womb-lie-like = ដូចគ្រូពេទ្យរោគស្ត្រីពិនិត្យដែរ។
what-happens-womb-lie-lie = លោកអ្នកដេកផ្ងារ ហើយបត់ជង្គង់។
what-happens-womb-lie-open = ឧបករណ៍មួយបើកទ្វារមាស។ គេសម្អាតមាត់ស្បូន។

## what-happens/womb-tube
what-happens-womb-tube = ថ្នាំពណ៌ចូលក្នុងស្បូន
what-happens-womb-tube-tube = បំពង់តូចឆ្មារ ([បំពង់កាតេទែរ](catheter)) ចូលតាមមាត់ស្បូន។
what-happens-womb-tube-dye = [ថ្នាំពណ៌ (contrast)](contrast-dye)ហូរចូល។ វាធ្វើឱ្យងាយមើលឃើញស្បូន និងដៃស្បូន។

## what-happens/womb-pictures
what-happens-womb-pictures = ក្រុមពេទ្យមើលលើអេក្រង់
what-happens-womb-pictures-scanner = គ្រូពេទ្យ ឬ[អ្នកបច្ចេកទេសកាំរស្មី](technologist)ថតរូបភាពមានចលនា ដោយប្រើម៉ាស៊ីនកាំរស្មីអ៊ិច។
what-happens-womb-pictures-turn = ក្រុមពេទ្យអាចសុំឱ្យលោកអ្នកបង្វិលខ្លួន ឬទប់ដង្ហើមមួយភ្លែត។
what-happens-womb-pictures-long = ការពិនិត្យចំណាយពេលប្រហែល 30 នាទី។

## what-happens/womb-feel
what-happens-womb-feel = លោកអ្នកអាចចុកពោះ
what-happens-womb-feel-cramps = វាដូចឈឺពោះពេលមករដូវ ខ្សោយ ឬខ្លាំង។ ភាគច្រើនឆាប់ធូរវិញ។
what-happens-womb-feel-faint = បើចង់សន្លប់ រមាស់ ឬពិបាកដកដង្ហើម សូមប្រាប់ក្រុមពេទ្យ**ភ្លាម**។
what-happens-womb-feel-stop = លោកអ្នកអាចប្រាប់ឱ្យឈប់។ សូមព្រមព្រៀងគ្នាលើសញ្ញាមួយមុនចាប់ផ្តើម។

## what-happens/womb-finish
what-happens-womb-finish = បន្ទាប់មក ការពិនិត្យចប់ហើយ
what-happens-womb-finish-out = ក្រុមពេទ្យដកបំពង់ចេញ។ សូមសម្រាករហូតដល់ស្រួលខ្លួន។
what-happens-womb-finish-pad = ថ្នាំពណ៌ហូរចេញ។ សូមពាក់សំឡីអនាម័យ។
what-happens-womb-finish-ask = សូមសួរ៖ តើខ្ញុំត្រូវធ្វើអ្វីនៅផ្ទះ? បើត្រូវការជំនួយ តើខ្ញុំទូរសព្ទទៅនរណា?
