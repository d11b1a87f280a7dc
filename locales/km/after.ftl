# ប្រធានបទ៖ after
after-title = ក្រោយការពិនិត្យ
after-hint = អ្វីត្រូវធ្វើនៅផ្ទះ

## after/emergency
after-emergency = សូមរកជំនួយភ្លាម
after-emergency-lead = { $emergency ->
    [none] សូមទូរសព្ទទៅលេខសង្គ្រោះបន្ទាន់**ឥឡូវនេះ** បើមាន៖
   *[other] សូមទូរសព្ទទៅ { $emergency } **ឥឡូវនេះ** បើមាន៖
}
after-emergency-chest = ឈឺទ្រូង
after-emergency-breath = ពិបាកដកដង្ហើម ឬហើមមុខ ឬហើមបំពង់ក
after-emergency-faint = សន្លប់
after-emergency-stroke = មុខវៀចម្ខាង ដៃខ្សោយ ឬពិបាកនិយាយ
after-emergency-drive = កុំរង់ចាំ។ កុំបើកឡានដោយខ្លួនឯង។ បើនៅក្នុងគ្លីនិក សូមប្រាប់ក្រុមពេទ្យឥឡូវនេះ។

## after/emergency-more
after-emergency-more = សញ្ញាផ្សេងទៀតដែលត្រូវរកជំនួយ
after-emergency-more-lead = { $emergency ->
    [none] សូមទូរសព្ទទៅលេខសង្គ្រោះបន្ទាន់**ឥឡូវនេះ** បើមាន៖
   *[other] សូមទូរសព្ទទៅ { $emergency } **ឥឡូវនេះ** បើមាន៖
}
after-emergency-more-bleed = ហូរឈាមមិនឈប់ ទោះសង្កត់ក៏ដោយ
after-emergency-more-cold = ដៃ ឬជើងប្រែជាត្រជាក់ ស្លេក ឬស្ពឹក
after-emergency-more-belly = ឈឺពោះខ្លាំងណាស់
after-emergency-more-blood = ឈាមស្រស់ចេញតាមរន្ធគូទ
after-emergency-more-how = ពេលទូរសព្ទ សូមប្រាប់ថាលោកអ្នកនៅទីណា។
after-emergency-more-rash = កន្ទួលអាចចេញប៉ុន្មានថ្ងៃក្រោយមក។ បើដូច្នេះ សូមទូរសព្ទទៅក្រុមពេទ្យ។

## after/barium
after-barium = ក្រោយបារ្យ៉ូម សូមផឹកទឹកច្រើនជាងមុន
after-barium-drink = បើលោកអ្នកបានទទួល[បារ្យ៉ូម](barium) សូមផឹកទឹកច្រើនជាងធម្មតា។ ប៉ុន្តែបើគេប្រាប់ឱ្យផឹកទឹកតិច សូមសួរជាមុន។
after-barium-stools = លាមករបស់លោកអ្នកអាចមានពណ៌ស្លេកពីរបីថ្ងៃ។
after-barium-tell = សូមប្រាប់ក្រុមពេទ្យ ប្រសិនបើលោកអ្នកទល់លាមក (ពិបាកបត់ជើងធំ) លើសពីពីរថ្ងៃ។

## after/barium-call
after-barium-call = ក្រោយបារ្យ៉ូម សូមទូរសព្ទបើមានសញ្ញាទាំងនេះ
after-barium-call-lead = { $phone ->
    [none] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ បើមាន៖
   *[other] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ លេខ { $phone } បើមាន៖
}
after-barium-call-belly = { $emergency ->
    [none] ឈឺពោះ ឬហើមពោះ (ឈឺខ្លាំងណាស់៖ ទូរសព្ទទៅលេខសង្គ្រោះបន្ទាន់)
   *[other] ឈឺពោះ ឬហើមពោះ (ឈឺខ្លាំងណាស់៖ ទូរសព្ទទៅ { $emergency })
}
after-barium-call-vomit = ក្អួត ឬគ្រុនក្តៅ
after-barium-call-gas = មិនបត់ជើងធំពីរថ្ងៃ ឬមិនអាចបញ្ចេញខ្យល់ពីពោះ
after-barium-call-cough = ក្អកមិនឈប់ ក្រោយផឹកបារ្យ៉ូម

## after/catheter-site
after-catheter-site = សូមមើលកន្លែងដែលបានដាក់បំពង់កាតេទែរ
after-catheter-site-bleed = { $emergency ->
    [none] បើហូរឈាម សូមដេកចុះ ហើយ**សង្កត់**ឱ្យខ្លាំង។ បើមិនឈប់ សូមទូរសព្ទទៅលេខសង្គ្រោះបន្ទាន់។
   *[other] បើហូរឈាម សូមដេកចុះ ហើយ**សង្កត់**ឱ្យខ្លាំង។ បើមិនឈប់ សូមទូរសព្ទទៅ { $emergency }។
}
after-catheter-site-call = { $phone ->
    [none] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ បើមាន៖
   *[other] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ លេខ { $phone } បើមាន៖
}
after-catheter-site-growing = ដុំពកដែលរីកធំឡើង
after-catheter-site-fluid = ទឹក ឬខ្ទុះហូរចេញ
after-catheter-site-pain = ឈឺខ្លាំងជាងមុន ឬក្រហមរាលដាល
after-catheter-site-fever = គ្រុនក្តៅ

## after/site-care
after-site-care = កុំប្រើដៃ ឬជើងនោះខ្លាំង
after-site-care-lift = កុំលើករបស់ធ្ងន់ រហូតដល់ក្រុមពេទ្យប្រាប់ថាបាន។
after-site-care-ask = សូមសួរ៖ តើខ្ញុំអាចបើកបរ ងូតទឹក និងធ្វើការនៅពេលណា? អាចត្រូវរង់ចាំពីរបីថ្ងៃ។
after-site-care-usual = ជាំ និងឈឺបន្តិច ជារឿងធម្មតា។
after-site-care-rash = កន្ទួលអាចចេញប៉ុន្មានថ្ងៃក្រោយមក។ បើដូច្នេះ សូមទូរសព្ទទៅក្រុមពេទ្យ។

## after/home
after-home-adult = ក្រោយថ្នាំស្ងប់អារម្មណ៍ មនុស្សធំម្នាក់ជូនទៅផ្ទះ
after-home-must = ក្រោយទទួល[ថ្នាំស្ងប់អារម្មណ៍](sedative) មនុស្សធំម្នាក់**ត្រូវតែ**ជូនលោកអ្នកទៅផ្ទះ ហើយនៅជាមួយលោកអ្នក។
after-home-lead = ក្នុងរយៈពេល 24 ម៉ោង៖
after-home-drive = **កុំ**បើកបរ ឬប្រើម៉ាស៊ីន
after-home-alcohol = **កុំ**ផឹកស្រា ឬបៀរ
after-home-sign = **កុំ**ចុះហត្ថលេខាលើឯកសារសំខាន់
after-home-food = សូមត្រឡប់ទៅបរិភោគអាហារ និងប្រើថ្នាំធម្មតាវិញ នៅពេលក្រុមពេទ្យប្រាប់។

## after/stent-home
after-stent-home-if = បើលោកអ្នកបានដាក់ស្តេន សូមការពារវា
after-stent-home-pills = បើគេឱ្យថ្នាំគ្រាប់ទប់ឈាមកក **កុំ**ឈប់ប្រើ លើកលែងតែគ្រូពេទ្យបេះដូង ឬសរសៃឈាមរបស់លោកអ្នកប្រាប់។ [ស្តេន](stent)អាចស្ទះ។
after-stent-home-card = សូមយកប័ណ្ណស្តេនតាមខ្លួន។ សូមបង្ហាញវាមុនវះកាត់ ឬថត MRI។
after-stent-home-ask = សូមសួរ៖ តើវានៅរហូត ឬត្រូវដកចេញ?

## after/tube-home
after-tube-home = ថែទាំបំពង់បង្ហូរ ឬខ្សែបញ្ចូលថ្នាំ
after-tube-home-pull = កុំទាញវា។ បើវារបូតចេញ កុំរុញចូលវិញ។ សូមទូរសព្ទទៅក្រុមពេទ្យ។
after-tube-home-dry = សូមរក្សាវាឱ្យស្អាត និងស្ងួត។
after-tube-home-lead = { $phone ->
    [none] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ បើមាន៖
   *[other] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ លេខ { $phone } បើមាន៖
}
after-tube-home-fever = គ្រុនក្តៅ ឬរងារញាក់
after-tube-home-red = ស្បែកក្រហម ឬឈឺ ឬមានខ្ទុះ
after-tube-home-flow = លេចធ្លាយ ឬឈប់ហូរ

## after/bone-home
after-bone-home = ក្រោយចាក់ម្ជុលចូលសន្លាក់
after-bone-home-easy = កុំប្រើ[សន្លាក់](joint)ខ្លាំងរយៈពេលមួយថ្ងៃ។ កុំលេងកីឡា។
after-bone-home-ice = ទឹកកករុំក្រណាត់អាចជួយ ម្តងប្រហែល 15 នាទី។
after-bone-home-sore = សន្លាក់អាចស្ពឹក រួចឈឺមួយ ឬពីរថ្ងៃ។
after-bone-home-sugar = បើមានជំងឺទឹកនោមផ្អែម៖ ការចាក់ថ្នាំស្តេរ៉ូអ៊ីត អាចឱ្យជាតិស្ករឡើង។

## after/bone-surgery
after-bone-surgery = ក្រោយវះកាត់ឆ្អឹង
after-bone-surgery-dry = សូមរក្សាបង់រុំ ឬម្នាងសិលា (cast) ឱ្យស្អាត និងស្ងួត។
after-bone-surgery-raise = សូមដាក់ដៃ ឬជើងសម្រាកលើខ្នើយ។
after-bone-surgery-ask = សូមសួរ៖ តើខ្ញុំអាចដាក់ទម្ងន់លើដៃ ឬជើងនោះបានប៉ុនណា?
after-bone-surgery-lead = { $phone ->
    [none] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យភ្លាម បើ៖
   *[other] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យភ្លាម លេខ { $phone } បើ៖
}
after-bone-surgery-numb = ម្រាមដៃ ឬម្រាមជើងប្រែជាខៀវ ស្លេក ឬស្ពឹក
after-bone-surgery-calf = កំភួនជើងឈឺ ឬហើម

## after/bone-call
after-bone-call = ក្រោយវះកាត់ ឬចាក់ម្ជុល សូមទូរសព្ទបើមាន
after-bone-call-lead = { $phone ->
    [none] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ បើមាន៖
   *[other] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ លេខ { $phone } បើមាន៖
}
after-bone-call-fever = គ្រុនក្តៅ ឬរងារញាក់
after-bone-call-red = ក្រហម ក្តៅ ឬហើមខ្លាំងជាងមុន
after-bone-call-pus = ទឹក ឬខ្ទុះ
after-bone-call-pain = ឈឺកាន់តែខ្លាំង
after-bone-call-night = ការឆ្លងរោគក្នុងសន្លាក់រង់ចាំមិនបានទេ។ ពេលយប់ សូមទៅបន្ទប់សង្គ្រោះបន្ទាន់។

## after/womb-home
after-womb-home = នៅផ្ទះ សូមពាក់សំឡីអនាម័យ
after-womb-home-pad = ថ្នាំពណ៌ហូរចេញ។ វាអាចស្អិត និងមានឈាមបន្តិច។
after-womb-home-bleeding = ការហូរឈាមបន្តិច និងចុកពោះ ជារឿងធម្មតា រយៈពេលមួយ ឬពីរថ្ងៃ។
after-womb-home-ask = សូមសួរ៖ តើខ្ញុំអាចងូតទឹក ហែលទឹក និងរួមភេទនៅពេលណា?

## after/womb-call
after-womb-call = ក្រោយពិនិត្យស្បូន សូមទូរសព្ទបើមាន
after-womb-call-lead = { $phone ->
    [none] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ បើមាន៖
   *[other] សូម**ទូរសព្ទ**ទៅក្រុមពេទ្យ លេខ { $phone } បើមាន៖
}
after-womb-call-fever = គ្រុនក្តៅ
after-womb-call-pain = ឈឺខ្លាំង ឬឈឺកាន់តែខ្លាំង
after-womb-call-bleeding = ហូរឈាមច្រើន (ជោកសំឡីអនាម័យមួយ ក្នុងមួយម៉ោង)
after-womb-call-fluid = ទឹកចេញពីទ្វារមាស ខុសពីធម្មតារបស់លោកអ្នក
after-womb-call-rash = កន្ទួលអាចចេញប៉ុន្មានថ្ងៃក្រោយមក។ បើដូច្នេះ ក៏សូមទូរសព្ទដែរ។

## after/milk
after-milk = លោកអ្នកអាចបន្តបំបៅដោះ
after-milk-dye = លោកអ្នកមិនចាំបាច់ឈប់បំបៅដោះដោយសារ[ថ្នាំពណ៌ (contrast)](contrast-dye)ទេ។ មានតិចតួចណាស់ចូលក្នុងទឹកដោះ។
after-milk-sedative = តើលោកអ្នកបានទទួល[ថ្នាំស្ងប់អារម្មណ៍](sedative) ឬថ្នាំបំបាត់ការឈឺចាប់ទេ? សូមសួរថាពេលណាអាចបំបៅដោះបាន។
