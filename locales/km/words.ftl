# ពាក្យ និងន័យ៖ ន័យនីមួយៗមិនលើស 20 ពាក្យ។
word-allergic-reaction = ប្រតិកម្មអាឡែហ្ស៊ី (ការទាស់)
word-allergic-reaction-meaning = នៅពេលដែលរាងកាយលោកអ្នកមានប្រតិកម្មមិនល្អចំពោះអ្វីមួយ ដូចជាមានកន្ទួល ហើម ឬពិបាកដកដង្ហើម។

word-artery = សរសៃឈាមក្រហម (អាកទែរ)
word-artery-meaning = សរសៃឈាមដែលនាំឈាមពីបេះដូងទៅផ្នែកផ្សេងទៀតនៃរាងកាយ។

word-barium = បារ្យ៉ូម (barium)
word-barium-meaning = ថ្នាំពណ៌មានពណ៌ស ដូចដីស។ វាលេចឡើងច្បាស់លើរូបកាំរស្មីអ៊ិច។

word-cardiac-catheterization = ការបញ្ចូលបំពង់កាតេទែរ ទៅបេះដូង
word-cardiac-catheterization-meaning = ការពិនិត្យបេះដូង។ ក្រុមពេទ្យបញ្ចូលបំពង់តូចឆ្មារតាមសរសៃឈាមទៅបេះដូង។

word-catheter = បំពង់កាតេទែរ (catheter)
word-catheter-meaning = បំពង់តូចឆ្មារ មានប្រហោងក្នុង ដែលដាក់ចូលក្នុងខ្លួន។ វានាំទឹកថ្នាំចូល ឬបញ្ចេញទឹកដែលលើស។

word-contrast-dye = ថ្នាំពណ៌ (contrast dye)
word-contrast-dye-meaning = សារធាតុដែលដាក់ចូលក្នុងខ្លួន ដើម្បីឱ្យងាយមើលឃើញផ្នែកនានាលើរូបកាំរស្មីអ៊ិច។

word-enema = ការបញ្ចូលទឹកថ្នាំ តាមរន្ធគូទ (enema)
word-enema-meaning = វិធីបញ្ចូលទឹកទៅក្នុងពោះវៀនត្រង់ ដែលជាចុងបំផុតនៃពោះវៀន។

word-fast = ការតមអាហារនិងទឹក
word-fast-meaning = ការមិនបរិភោគ និងមិនផឹកអ្វីទាំងអស់ក្នុងរយៈពេលកំណត់។

word-fluoroscopy = ហ្វ្លុយអូរ៉ូស្កូពី (fluoroscopy)
word-fluoroscopy-meaning = ការថតកាំរស្មីអ៊ិចមួយប្រភេទដែលដូចវីដេអូ។ វាបង្ហាញផ្នែកខាងក្នុងរាងកាយ នៅពេលដែលវាធ្វើចលនា។

word-hysterosalpingogram = អ៊ីស្តេរ៉ូសាល់ពីងហ្គោក្រាម (HSG, ថតស្បូន)
word-hysterosalpingogram-meaning = ការពិនិត្យដោយកាំរស្មីអ៊ិចលើសរីរាង្គបន្តពូជរបស់ស្ត្រី ដូចជាស្បូន។

word-iv-line = ខ្សែសេរ៉ូម (IV)
word-iv-line-meaning = បំពង់តូចឆ្មារដែលបញ្ជូនទឹកថ្នាំត្រង់ទៅក្នុងសរសៃឈាមខ្មៅ (វ៉ែន)។

word-joint = សន្លាក់
word-joint-meaning = កន្លែងដែលឆ្អឹងពីរជួបគ្នា ដូចជាជង្គង់ ត្រគាក ឬកែងដៃ។

word-outpatient = អ្នកជំងឺក្រៅ
word-outpatient-meaning = អ្នកដែលទទួលការព្យាបាល ហើយមិនស្នាក់នៅមន្ទីរពេទ្យពេលយប់។

word-provider = គ្រូពេទ្យ
word-provider-meaning = គ្រូពេទ្យ គិលានុបដ្ឋាក ឬអ្នកផ្សេងទៀតដែលព្យាបាលលោកអ្នក។

word-radiation = កាំរស្មី (radiation)
word-radiation-meaning = ថាមពលដែលធ្វើដំណើរជារស្មី។ កាំរស្មីអ៊ិចជាប្រភេទមួយ។ ខ្លះមកពីធម្មជាតិ។

word-radiologist = គ្រូពេទ្យឯកទេសកាំរស្មី (radiologist)
word-radiologist-meaning = គ្រូពេទ្យដែលបានរៀនអានរូបកាំរស្មីអ៊ិច និងរូបភាពផ្សេងទៀតនៃរាងកាយ។

word-sedative = ថ្នាំស្ងប់អារម្មណ៍ (sedative)
word-sedative-meaning = ថ្នាំដែលជួយឱ្យលោកអ្នកស្ងប់ចិត្ត ឬងងុយគេង។

word-stent = ស្តេន (stent)
word-stent-meaning = បំពង់តូចមួយដែលទ្រសរសៃឈាមរួមតូច ឬស្ទះ ឬបំពង់ផ្សេងក្នុងខ្លួន ឱ្យបើក។

word-technologist = អ្នកបច្ចេកទេសកាំរស្មី
word-technologist-meaning = អ្នកដែលបានរៀនថតរូបកាំរស្មីអ៊ិច។ ជាសមាជិកម្នាក់ក្នុងក្រុមពេទ្យ។

word-vein = សរសៃឈាមខ្មៅ (វ៉ែន)
word-vein-meaning = សរសៃឈាមដែលនាំឈាមត្រឡប់ទៅបេះដូងវិញ។

word-x-ray = កាំរស្មីអ៊ិច (x-ray)
word-x-ray-meaning = កាំរស្មីដែលបង្កើតរូបនៃខាងក្នុងរាងកាយលោកអ្នក។ វាជាកាំរស្មីមួយប្រភេទ។
word-c-arm = ម៉ាស៊ីនរាងអក្សរ C
word-c-arm-meaning = ម៉ាស៊ីនកាំរស្មីអ៊ិចមានរាងដូចអក្សរ C។ ចុងម្ខាងនៅលើលោកអ្នក ម្ខាងទៀតនៅក្រោមលោកអ្នក។
word-lead-apron = អៀមសំណ
word-lead-apron-meaning = គម្របធ្ងន់មានសំណនៅក្នុង។ វាបាំងកាំរស្មី។
