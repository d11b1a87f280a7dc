# ប្រធានបទ៖ uses
uses-title = ការប្រើប្រាស់ទូទៅ
uses-hint = របៀបដែលវាអាចជួយ

## uses/overview
uses-overview = ទាំងនេះជាការប្រើប្រាស់ញឹកញាប់របស់វា
uses-overview-show = វាអាចបង្ហាញរបៀបដែលប្រព័ន្ធរំលាយអាហារធ្វើចលនា។ វាអាចបង្ហាញលំហូរឈាមក្នុងបេះដូង។ វាអាចបង្ហាញសរីរាង្គបន្តពូជរបស់ស្ត្រី។
uses-overview-guide = វាអាចជួយពេលដាក់បំពង់តូចៗ។ វាអាចជួយពេលព្យាបាលឆ្អឹង និងសន្លាក់។
uses-overview-next = ទំព័របន្ទាប់នឹងប្រាប់លោកអ្នកបន្ថែម។

## uses/swallow-enema
uses-swallow-enema = វាបង្ហាញប្រព័ន្ធរំលាយអាហារធ្វើចលនា
uses-swallow-enema-barium = [បារ្យ៉ូម](barium)គឺជា[ថ្នាំពណ៌ (contrast)](contrast-dye)មានពណ៌ស។ លោកអ្នកផឹកវា ឬក្រុមពេទ្យដាក់វាតាម[ការបញ្ចូលទឹកថ្នាំ តាមរន្ធគូទ](enema)។
uses-swallow-enema-shows = បន្ទាប់មក ក្រុមពេទ្យអាចមើលឃើញរបៀបដែលបំពង់អាហារ ក្រពះ ឬពោះវៀនធ្វើចលនា។
uses-swallow-enema-names = ការពិនិត្យនេះហៅថា ការលេបបារ្យ៉ូម (barium swallow) ឬការបញ្ចូលបារ្យ៉ូមតាមរន្ធគូទ (barium enema)។

## uses/heart
uses-heart = វាបង្ហាញលំហូរឈាមក្នុងបេះដូង
uses-heart-exam = ការពិនិត្យបេះដូងនេះហៅថា[ការបញ្ចូលបំពង់កាតេទែរ ទៅបេះដូង](cardiac-catheterization)។
uses-heart-flow = នៅលើអេក្រង់ ក្រុមពេទ្យមើលឃើញឈាមហូរតាម[សរសៃឈាមក្រហម](artery)របស់លោកអ្នក។
uses-heart-helps = វាអាចជួយរកឃើញបញ្ហាបេះដូងខ្លះ។ វាក៏អាចជួយព្យាបាលបញ្ហាទាំងនោះដែរ។

## uses/catheter-stent
uses-catheter-stent = វាជួយដាក់បំពង់តូចៗឱ្យចំកន្លែង
uses-catheter-stent-catheter = [បំពង់កាតេទែរ](catheter)គឺជាបំពង់តូចឆ្មារ មានប្រហោងក្នុង។ វានាំទឹកថ្នាំចូលក្នុងខ្លួន ឬបញ្ចេញទឹកដែលលើស។
uses-catheter-stent-stent = [ស្តេន](stent)បើកសរសៃឈាមដែលរួមតូច ឬស្ទះ។
uses-catheter-stent-place = ដោយប្រើហ្វ្លុយអូរ៉ូស្កូពី ក្រុមពេទ្យមើលឃើញកន្លែងដែលត្រូវដាក់វា។

## uses/bones
uses-bones = វាអាចជួយក្នុងការវះកាត់ឆ្អឹងនិងសន្លាក់
uses-bones-lead = គ្រូពេទ្យវះកាត់អាចប្រើហ្វ្លុយអូរ៉ូស្កូពីជាជំនួយ ដើម្បី៖
uses-bones-joint = ដាក់[សន្លាក់](joint)ថ្មី
uses-bones-bone = តឆ្អឹងបាក់

## uses/hysterosalpingogram
uses-hysterosalpingogram = វាអាចបង្ហាញសរីរាង្គបន្តពូជរបស់ស្ត្រី
uses-hysterosalpingogram-exam = ការពិនិត្យនេះមានឈ្មោះវែង៖ [អ៊ីស្តេរ៉ូសាល់ពីងហ្គោក្រាម](hysterosalpingogram) ឬ HSG (ការថតស្បូន និងដៃស្បូន)។ វាថតរូបសរីរាង្គបន្តពូជរបស់ស្ត្រី ដូចជាស្បូន។
uses-hysterosalpingogram-ask = បើមិនច្បាស់ថានឹងធ្វើការពិនិត្យណា សូមសួរក្រុមពេទ្យ។
