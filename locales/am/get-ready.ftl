# ርዕስ፦ get-ready
get-ready-title = ዝግጅት
get-ready-hint = ከምርመራው በፊት ምን እንደሚያደርጉ

## get-ready/depends
get-ready-depends = ዝግጅትዎ እንደ ምርመራዎ ይለያያል
get-ready-depends-nothing = ለአንዳንድ ምርመራዎች የተለየ ነገር አያደርጉም።
get-ready-depends-something = ለሌሎች ግን ምግብ፣ መጠጥ ወይም አንዳንድ መድኃኒቶችን ለተወሰነ ጊዜ ማቆም ሊያስፈልግዎ ይችላል።
get-ready-depends-told = ምን ማድረግ እንዳለብዎ ሐኪምዎ ይነግርዎታል። እርግጠኛ አይደሉም? ደውለው ይጠይቁ።

## get-ready/food
get-ready-food = መብላት ማቆም ሊያስፈልግዎ ይችላል
# ጾም አይባልም፦ በሃይማኖት ጾም አንዳንድ ምግብና መጠጥ ይፈቀዳል።
get-ready-food-fast = ለአንዳንድ ምርመራዎች ከምርመራው በፊት ለበርካታ ሰዓታት መብላትም ሆነ መጠጣት አይፈቀድም። ይህ [ሳይበሉና ሳይጠጡ መቆየት](fast) ይባላል።
get-ready-food-ask = ሐኪምዎን ይጠይቁ፦ የማቆመው መቼ ነው? ውሃ መጠጣት ይፈቀድልኛል?

## get-ready/medicines
get-ready-medicines = ስለ መድኃኒቶችዎ ይጠይቁ
get-ready-medicines-stop = ከምርመራዎ በፊት አንዳንድ መድኃኒቶችን ማቆም ሊያስፈልግዎ ይችላል። **ምንም መድኃኒት በራስዎ ውሳኔ አያቁሙ።** መጀመሪያ ሐኪምዎን ይጠይቁ።
get-ready-medicines-metformin = ሜትፎርሚን (metformin) የሚወስዱ ከሆነ ወይም የኩላሊት በሽታ ካለብዎ ለሕክምና ቡድኑ ይንገሩ። አብዛኞቹ ሰዎች ሜትፎርሚን መውሰዳቸውን መቀጠል ይችላሉ። የሚወስነው የሕክምና ቡድኑ ነው።

## get-ready/tell-us
get-ready-tell-us = ስለ ጤናዎ ለሕክምና ቡድኑ ይንገሩ
get-ready-tell-us-lead = **ከምርመራው በፊት** ስለሚከተሉት ለሕክምና ቡድኑ ይንገሩ፦
get-ready-tell-us-baby = እርግዝና (እርግጠኛ ባይሆኑም) ወይም ጡት ማጥባት
get-ready-tell-us-allergies = ማንኛውም አለርጂ፣ ወይም ከዚህ በፊት ሰውነትዎ ለ[ንፅፅር ቀለም](contrast-dye) ያሳየው መጥፎ ምላሽ
get-ready-tell-us-illness = አስም፣ የስኳር በሽታ ወይም የኩላሊት በሽታ
get-ready-tell-us-x-rays = ከዚህ በፊት የተነሷቸው [ራጆች](x-ray)

## get-ready/day
get-ready-day = ለምርመራዎ ቀን ይዘጋጁ
get-ready-day-lead = ቀኑ ቀላል እንዲሆንልዎ፦
get-ready-day-jewelry = ጌጣጌጥዎን ቤት ይተዉ
get-ready-day-bring = የመድኃኒቶችዎንና የአለርጂዎችዎን ዝርዝር ይዘው ይምጡ
get-ready-day-company = ማን አብሮዎ መግባት እንደሚችል ይጠይቁ
get-ready-day-ask = እርግጠኛ ካልሆኑ የሕክምና ቡድኑን ይጠይቁ
