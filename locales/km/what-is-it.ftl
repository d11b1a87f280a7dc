# ប្រធានបទ៖ what-is-it
what-is-it-title = តើវាជាអ្វី?
what-is-it-hint = កាំរស្មីអ៊ិចមានចលនាដូចវីដេអូ

## what-is-it/moves
what-is-it-moves = កាំរស្មីអ៊ិចដែលមានចលនា
what-is-it-moves-photo = [ការថតកាំរស្មីអ៊ិច](x-ray)ធម្មតា ដូចជារូបថតមួយសន្លឹក។
what-is-it-moves-movie = [ហ្វ្លុយអូរ៉ូស្កូពី](fluoroscopy) ដូចជាវីដេអូ។ វាបង្ហាញផ្នែកខាងក្នុងរាងកាយលោកអ្នក នៅពេលដែលវាធ្វើចលនា។
what-is-it-moves-main = សូម**ប្រាប់**ក្រុមពេទ្យអំពីសុខភាព និង**សួរ**អ្វីដែលមិនច្បាស់។

## what-is-it/shows
what-is-it-shows = វាបង្ហាញរាងកាយលោកអ្នកកំពុងដំណើរការ
what-is-it-shows-lead = នៅលើអេក្រង់ ក្រុមពេទ្យមើលឃើញសរីរាង្គ និងផ្នែកផ្សេងៗក្នុងខ្លួនលោកអ្នកធ្វើចលនានៅពេលនោះតែម្តង។ វាអាចបង្ហាញ៖
what-is-it-shows-heart = បេះដូង និងសរសៃឈាមរបស់លោកអ្នក
what-is-it-shows-digestion = ក្រពះ និងពោះវៀនពេលកំពុងរំលាយអាហារ
what-is-it-shows-reproductive = សរីរាង្គបន្តពូជរបស់លោកអ្នក

## what-is-it/helps
what-is-it-helps = វាជួយរកឃើញ និងព្យាបាលបញ្ហា
what-is-it-helps-find = វាអាចជួយគ្រូពេទ្យរកមើលថាមានបញ្ហាអ្វី។ វាប្រើបានសម្រាប់បញ្ហាច្រើនប្រភេទ។
what-is-it-helps-treat = វាក៏អាចជួយពេលព្យាបាលខ្លះដែរ។
what-is-it-helps-ask = សូមសួរគ្រូពេទ្យ៖ តើការពិនិត្យនេះនឹងបង្ហាញអ្វី? តើវានឹងជួយខ្ញុំយ៉ាងដូចម្តេច?

## what-is-it/swallow
what-is-it-swallow = ការពិនិត្យបង្ហាញរបៀបលោកអ្នកលេប
what-is-it-swallow-name = វាអាចហៅថាការលេបបារ្យ៉ូម (barium swallow) ឬ upper GI។
what-is-it-swallow-shows = ក្រុមពេទ្យមើលឃើញបំពង់អាហារ ក្រពះ ឬពោះវៀនតូចធ្វើចលនា។ នេះជួយរកឃើញបញ្ហាច្រើន។
what-is-it-swallow-where = គេធ្វើវានៅមជ្ឈមណ្ឌលថតកាំរស្មីអ៊ិច ឬពេលលោកអ្នកសម្រាកនៅមន្ទីរពេទ្យ។

## what-is-it/bowel
what-is-it-bowel = ការពិនិត្យបង្ហាញពោះវៀនធំរបស់លោកអ្នក
what-is-it-bowel-name = វាហៅថាការបញ្ចូលបារ្យ៉ូមតាមរន្ធគូទ (barium enema) ឬ lower GI។
what-is-it-bowel-shows = ក្រុមពេទ្យមើលឃើញ[បារ្យ៉ូម](barium)បំពេញពោះវៀន និងធ្វើចលនា។ នេះជួយរកឃើញបញ្ហាច្រើន។
what-is-it-bowel-where = គេធ្វើវានៅមជ្ឈមណ្ឌលថតកាំរស្មីអ៊ិច ឬពេលលោកអ្នកសម្រាកនៅមន្ទីរពេទ្យ។

## what-is-it/heart
what-is-it-heart = ការពិនិត្យបង្ហាញលំហូរឈាមក្នុងបេះដូង
what-is-it-heart-name = វាហៅថា[ការបញ្ចូលបំពង់កាតេទែរ ទៅបេះដូង (cardiac catheterization)](cardiac-catheterization)។
what-is-it-heart-shows = ក្រុមពេទ្យមើលឃើញឈាមហូរតាម[សរសៃឈាមក្រហម](artery)។
what-is-it-heart-helps = វាជួយរកឃើញបញ្ហាបេះដូងខ្លះ។ វាក៏អាចជួយព្យាបាលដែរ។
what-is-it-heart-where = គេធ្វើវានៅមជ្ឈមណ្ឌលពិនិត្យ ឬពេលលោកអ្នកសម្រាកនៅមន្ទីរពេទ្យ។

## what-is-it/tube
what-is-it-tube = រូបភាពមានចលនាជួយដាក់បំពង់តូចឱ្យត្រូវកន្លែង
what-is-it-tube-catheter = [បំពង់កាតេទែរ (catheter)](catheter)ជាបំពង់តូចឆ្មារ មានប្រហោងក្នុង។ វានាំទឹកថ្នាំចូល ឬបញ្ចេញទឹកដែលលើស។
what-is-it-tube-stent = [ស្តេន (stent)](stent)បើកសរសៃឈាមដែលរួមតូច ឬស្ទះ។
what-is-it-tube-place = ក្រុមពេទ្យមើលឃើញកន្លែងត្រូវដាក់វា។
what-is-it-tube-where = លោកអ្នកមកមជ្ឈមណ្ឌលពិនិត្យ ឬសម្រាកនៅមន្ទីរពេទ្យ។

## what-is-it/bone
what-is-it-bone = រូបភាពមានចលនាជួយក្នុងការព្យាបាលឆ្អឹង
what-is-it-bone-surgery = បើលោកអ្នកវះកាត់ គ្រូពេទ្យវះកាត់មើលឃើញខាងក្នុង។ នេះជួយតឆ្អឹងបាក់ ឬដាក់[សន្លាក់](joint)ថ្មី។
what-is-it-bone-needle = បើគេចាក់ម្ជុលចូលសន្លាក់ ក្រុមពេទ្យមើលឃើញកន្លែងត្រឹមត្រូវ។
what-is-it-bone-where = លោកអ្នកអាចមកតែមួយថ្ងៃ ឬសម្រាកនៅមន្ទីរពេទ្យ។

## what-is-it/womb
what-is-it-womb = ការពិនិត្យបង្ហាញស្បូន និងដៃស្បូន
what-is-it-womb-name = វាមានឈ្មោះវែង៖ [អ៊ីស្តេរ៉ូសាល់ពីងហ្គោក្រាម](hysterosalpingogram) ឬ HSG។
what-is-it-womb-shows = វាថតរូបស្បូន។ វាបង្ហាញថាដៃស្បូនទាំងពីរបើកឬទេ។
what-is-it-womb-where = គេធ្វើវានៅមជ្ឈមណ្ឌលថតកាំរស្មីអ៊ិច ឬពេលលោកអ្នកសម្រាកនៅមន្ទីរពេទ្យ។
