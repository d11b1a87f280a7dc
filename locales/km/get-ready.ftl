# ប្រធានបទ៖ get-ready
get-ready-title = ការត្រៀមខ្លួន
get-ready-hint = អ្វីត្រូវធ្វើមុនការពិនិត្យ

## get-ready/depends
get-ready-depends = ការត្រៀមខ្លួនអាស្រ័យលើការពិនិត្យ
get-ready-depends-nothing = សម្រាប់ការពិនិត្យខ្លះ លោកអ្នកមិនចាំបាច់ធ្វើអ្វីពិសេសទេ។
get-ready-depends-something = សម្រាប់ការពិនិត្យផ្សេងទៀត លោកអ្នកប្រហែលជាត្រូវឈប់បរិភោគអាហារ ផឹក ឬប្រើថ្នាំខ្លះមួយរយៈ។
get-ready-depends-told = គ្រូពេទ្យនឹងប្រាប់លោកអ្នកថាត្រូវធ្វើអ្វី។ បើមិនច្បាស់ សូមទូរសព្ទសួរ។

## get-ready/food
get-ready-food-stop = សូមសួរថាពេលណាត្រូវឈប់បរិភោគ និងផឹក
get-ready-food-team = ក្រុមពេទ្យប្រាប់ថាតើលោកអ្នកត្រូវឈប់បរិភោគ **និង** ផឹកឬទេ ហើយនៅពេលណា។ នេះហៅថា[ការតមអាហារនិងទឹក](fast)។
get-ready-food-team-bowel = ក្រុមពេទ្យប្រាប់ថាពេលណាត្រូវឈប់បរិភោគ ហើយអាចផឹកភេសជ្ជៈថ្លា ដូចជាទឹក **រហូតដល់ពេលណា**។ ក្រោយពេលនោះ កុំផឹកអ្វីទៀត។ ការឈប់នេះហៅថា[ការតមអាហារនិងទឹក](fast)។
get-ready-food-why = សម្រាប់ការពិនិត្យខ្លះ ក្រពះត្រូវតែទទេ ដើម្បីឱ្យរូបច្បាស់។
get-ready-food-why-swallow = ដើម្បីឱ្យរូបច្បាស់ ក្រពះច្រើនតែត្រូវទទេ។
get-ready-food-why-sedative = ក្រពះទទេធ្វើឱ្យ[ថ្នាំស្ងប់អារម្មណ៍](sedative)មានសុវត្ថិភាពជាង។
get-ready-food-needle = បើគេដាក់ម្ជុលចូលសន្លាក់៖ លោកអ្នកច្រើនតែអាចបរិភោគ និងផឹកដូចរាល់ថ្ងៃ។ សូមសួរជាមុន។
get-ready-food-sip = សូមសួរ៖ តើខ្ញុំអាចផឹកទឹកបានទេ? តើខ្ញុំអាចលេបថ្នាំជាមួយទឹកមួយក្អឹកបានទេ?
get-ready-food-sip-bowel = សូមសួរ៖ តើខ្ញុំអាចលេបថ្នាំជាមួយទឹកមួយក្អឹកបានទេ?
get-ready-food-sugar = បើមានជំងឺទឹកនោមផ្អែម សូមសួរអំពីការចុះជាតិស្ករ។

## get-ready/bowel-prep
get-ready-bowel-prep = មុនបញ្ចូលបារ្យ៉ូម ត្រូវសម្អាតពោះវៀនឱ្យទទេ
get-ready-bowel-prep-why = ពោះវៀនត្រូវតែទទេ ដើម្បីឱ្យរូបច្បាស់។
get-ready-bowel-prep-lead = ក្រដាសរបស់ក្រុមពេទ្យប្រាប់លោកអ្នក៖
get-ready-bowel-prep-liquids = ពេលណាត្រូវផឹកតែភេសជ្ជៈថ្លា ដូចជាទឹក
get-ready-bowel-prep-laxative = ពេលណាត្រូវលេបថ្នាំបញ្ចុះ (សម្អាតពោះវៀនឱ្យទទេ)
get-ready-bowel-prep-first = តើលោកអ្នកមានជំងឺតម្រងនោម ឬបេះដូង ឬទឹកនោមផ្អែមទេ? សូមសួរជាមុន។

## get-ready/medicines
get-ready-medicines = សូមសួរអំពីថ្នាំរបស់លោកអ្នក
get-ready-medicines-never = **កុំឈប់ប្រើថ្នាំណាមួយដោយខ្លួនឯង។** សូមសួរ[គ្រូពេទ្យ](provider)ជាមុនអំពី៖
get-ready-medicines-thinners = ថ្នាំពង្រាវឈាម
get-ready-medicines-diabetes = អាំងស៊ុយលីន ឬថ្នាំទឹកនោមផ្អែម បើគេមិនឱ្យលោកអ្នកបរិភោគ
get-ready-medicines-metformin-dye = មេតហ្វរមីន (metformin)៖ សួរថាត្រូវឈប់ពីរថ្ងៃឬទេ
get-ready-medicines-others = ថ្នាំផ្សេងទៀតទាំងអស់
get-ready-medicines-why = ថ្នាំខ្លះធ្វើឱ្យហូរឈាមច្រើនជាងធម្មតា។ ថ្នាំខ្លះទៀត បើឈប់ប្រើគឺគ្រោះថ្នាក់។

## get-ready/tell-us
get-ready-tell-us = សូមប្រាប់ក្រុមពេទ្យអំពីសុខភាពលោកអ្នក
get-ready-tell-us-lead = **មុន**ការពិនិត្យ សូមប្រាប់ក្រុមពេទ្យអំពី៖
get-ready-tell-us-baby = ការមានផ្ទៃពោះ (ទោះមិនប្រាកដក៏ដោយ) ឬការបំបៅដោះ
get-ready-tell-us-reaction = ជំងឺហឺត ការទាស់ (អាឡែហ្ស៊ី) ណាមួយ ឬប្រតិកម្មពីមុននឹង[ថ្នាំពណ៌ (contrast)](contrast-dye)
get-ready-tell-us-organs = ជំងឺទឹកនោមផ្អែម ឬជំងឺតម្រងនោម បេះដូង ឬក្រពេញទីរ៉ូអ៊ីត
get-ready-tell-us-bleeding = បញ្ហាហូរឈាម ឬថ្នាំពង្រាវឈាមដែលលោកអ្នកប្រើ
get-ready-tell-us-why = នេះជួយឱ្យលោកអ្នកមានសុវត្ថិភាព។

## get-ready/tell-us-more
get-ready-tell-us-more = សូមប្រាប់ក្រុមពេទ្យអំពីរឿងទាំងនេះដែរ
get-ready-tell-us-more-lead = **មុន**ការពិនិត្យ សូមប្រាប់ក្រុមពេទ្យអំពី៖
get-ready-tell-us-more-swallowing = ពិបាកលេប ឬឈ្លក់
get-ready-tell-us-more-bowel = ពោះវៀនដែលស្ទះ ឬទើបវះកាត់ថ្មីៗ
get-ready-tell-us-more-stand = ពិបាកឈរ បង្វិលខ្លួន ឬដេករាបត្រង់
get-ready-tell-us-more-infection = គ្រុនក្តៅ ឬការឆ្លងរោគ
get-ready-tell-us-more-metal = ឧបករណ៍ជួយចង្វាក់បេះដូង (pacemaker) ឬដែកក្នុងខ្លួន
get-ready-tell-us-more-x-rays = [ការថតកាំរស្មីអ៊ិច](x-ray)ពីមុន

## get-ready/womb-when
get-ready-womb-when = ពិនិត្យស្បូនធ្វើក្រោយអស់រដូវ
get-ready-womb-when-days = គេធ្វើវានៅថ្ងៃបន្ទាប់ពីអស់រដូវ។ ក្រុមពេទ្យប្រាប់កាលបរិច្ឆេទ។
get-ready-womb-when-must = លោកអ្នកមិនត្រូវមានផ្ទៃពោះទេ។ គេអាចពិនិត្យរកផ្ទៃពោះជាមុន។
get-ready-womb-when-sex = អំពីការរួមភេទមុនការពិនិត្យ សូមធ្វើតាមក្រដាសរបស់លោកអ្នក។

## get-ready/womb-before
get-ready-womb-before = សូមសួរអំពីថ្នាំបំបាត់ការឈឺចាប់
get-ready-womb-before-pain = ការចុកពោះជារឿងធម្មតា។ សូមសួរថាគួរលេបថ្នាំបំបាត់ការឈឺចាប់ជាមុនទេ។ ក៏សូម៖
get-ready-womb-before-pad = យកសំឡីអនាម័យមក សម្រាប់ពាក់ទៅផ្ទះ
get-ready-womb-before-toilet = ទៅបង្គន់ជាមុន
get-ready-womb-before-who = សួរថានរណានឹងនៅក្នុងបន្ទប់

## get-ready/day
get-ready-day = រៀបចំសម្រាប់ថ្ងៃពិនិត្យ
get-ready-day-lead = ដើម្បីឱ្យថ្ងៃនោះស្រួល៖
get-ready-day-jewelry = សូមទុកគ្រឿងអលង្ការនៅផ្ទះ (លោហៈបាំងផ្នែកខ្លះនៃរូប)
get-ready-day-bring = សូមយកបញ្ជីថ្នាំ និងការទាស់ (អាឡែហ្ស៊ី) មក
get-ready-day-company = សូមសួរថានរណាអាចចូលជាមួយលោកអ្នកបាន
get-ready-day-ride = សូមរៀបចំអ្នកជូន៖ ក្រោយទទួល[ថ្នាំស្ងប់អារម្មណ៍](sedative) មនុស្សធំម្នាក់ត្រូវតែជូនលោកអ្នកទៅផ្ទះ

## get-ready/child
get-ready-child = តើការពិនិត្យនេះសម្រាប់កូនលោកអ្នក?
get-ready-child-stay = ជាធម្មតា ឪពុកឬម្តាយម្នាក់អាចនៅជាមួយ។ សូមសួរក្រុមពេទ្យ។
get-ready-child-apron = បើលោកអ្នកនៅ លោកអ្នកពាក់[អៀមសំណ](lead-apron)។ បើលោកអ្នកមាន ឬប្រហែលជាមានផ្ទៃពោះ មនុស្សធំម្នាក់ទៀតត្រូវនៅជំនួស។
get-ready-child-bring = សូមយករបស់លេង និងពែងដែលកូនចូលចិត្តមក។
