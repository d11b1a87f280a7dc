# ခေါင်းစဉ်: get-ready
get-ready-title = ပြင်ဆင်ခြင်း
get-ready-hint = မစစ်ဆေးမီ ဘာလုပ်ရမလဲ

## get-ready/depends
get-ready-depends = ပြင်ဆင်ပုံက စစ်ဆေးမှုပေါ် မူတည်ပါတယ်
get-ready-depends-nothing = တချို့စစ်ဆေးမှုအတွက် အထူး ဘာမှ လုပ်စရာ မလိုပါဘူး။
get-ready-depends-something = တခြားစစ်ဆေးမှုတွေအတွက် အစား၊ အသောက် သို့မဟုတ် တချို့ဆေးတွေကို ယာယီ ရပ်ဖို့ လိုနိုင်ပါတယ်။
get-ready-depends-told = ဘာလုပ်ရမလဲ သင့်ဆရာဝန်က ပြောပြပါလိမ့်မယ်။ မသေချာဘူးလား။ ဖုန်းဆက်မေးပါ။

## get-ready/food
get-ready-food-stop = အစားအသောက် ဘယ်တော့ရပ်ရမလဲ မေးပါ
get-ready-food-team = အစား**နဲ့** အသောက် ရပ်ရမလား၊ ဘယ်တော့ရပ်ရမလဲ ဆေးအဖွဲ့က ပြောပြပါမယ်။ ဒါကို [ဘာမှမစား၊ မသောက်ဘဲ နေခြင်း](fast)လို့ ခေါ်ပါတယ်။
get-ready-food-team-bowel = အစား ဘယ်တော့ ရပ်ရမလဲ၊ ရေလို ကြည်တဲ့အရည်ကို **ဘယ်အချိန်အထိ** သောက်လို့ရလဲ ဆေးအဖွဲ့က ပြောပြပါမယ်။ အဲဒီနောက် ဘာမှ မသောက်ရပါ။ ရပ်တာကို [ဘာမှမစား၊ မသောက်ဘဲ နေခြင်း](fast)လို့ ခေါ်ပါတယ်။
get-ready-food-why = တချို့စစ်ဆေးမှုအတွက် ပုံကြည်လင်အောင် အစာအိမ် လွတ်နေရပါမယ်။
get-ready-food-why-swallow = ပုံကြည်လင်အောင် အစာအိမ် လွတ်နေဖို့ လိုတာ များပါတယ်။
get-ready-food-why-sedative = အစာအိမ် လွတ်နေရင် [စိတ်ငြိမ်ဆေး](sedative)က ပိုစိတ်ချရပါတယ်။
get-ready-food-needle = အဆစ်ထဲ အပ်ထည့်မယ်ဆိုရင်: ပုံမှန်အတိုင်း စားသောက်လို့ ရတာ များပါတယ်။ အရင်မေးပါ။
get-ready-food-sip = မေးပါ: “ရေ သောက်လို့ ရလား။ ဆေးလုံးတွေကို ရေတစ်ငုံနဲ့ သောက်လို့ ရလား။”
get-ready-food-sip-bowel = မေးပါ: “ဆေးလုံးတွေကို ရေတစ်ငုံနဲ့ သောက်လို့ ရလား။”
get-ready-food-sugar = ဆီးချိုရှိရင် သွေးချိုကျတာအကြောင်း မေးပါ။

## get-ready/bowel-prep
get-ready-bowel-prep = ဘေရီယမ် စအိုမသွင်းမီ အူကို ရှင်းပါ
get-ready-bowel-prep-why = ပုံကြည်လင်အောင် အူထဲမှာ ဘာမှမရှိရပါ။
get-ready-bowel-prep-lead = ဆေးအဖွဲ့ပေးတဲ့ စာရွက်မှာ ပါတာက:
get-ready-bowel-prep-liquids = ရေလို ကြည်တဲ့အရည်ပဲ ဘယ်တော့ သောက်ရမလဲ
get-ready-bowel-prep-laxative = ဝမ်းနုတ်ဆေး ဘယ်တော့ သောက်ရမလဲ (အူကို ရှင်းပေးပါတယ်)
get-ready-bowel-prep-first = ကျောက်ကပ်ရောဂါ၊ နှလုံးရောဂါ သို့မဟုတ် ဆီးချို ရှိသလား။ အရင်မေးပါ။

## get-ready/food

## get-ready/medicines
get-ready-medicines = သင့်ဆေးတွေအကြောင်း မေးပါ
get-ready-medicines-never = **ဘယ်ဆေးကိုမှ ကိုယ့်သဘောနဲ့ မရပ်ပါနဲ့။** ဒါတွေအကြောင်း သင့်[ဆရာဝန်](provider)ကို အရင်မေးပါ:
get-ready-medicines-thinners = သွေးကျဲဆေးများ
get-ready-medicines-diabetes = အစာမစားရရင် အင်ဆူလင် သို့မဟုတ် ဆီးချိုဆေး
get-ready-medicines-metformin-dye = မက်ဖော်မင် (metformin): နှစ်ရက် ရပ်ရမလား မေးပါ
get-ready-medicines-others = တခြားဆေး အားလုံး
get-ready-medicines-why = တချို့ဆေးက သွေးပိုထွက်စေပါတယ်။ တချို့ဆေးကို ရပ်ရင် အန္တရာယ်ရှိပါတယ်။

## get-ready/tell-us
get-ready-tell-us = သင့်ကျန်းမာရေးအကြောင်း ဆေးအဖွဲ့ကို ပြောပါ
get-ready-tell-us-lead = **မစစ်ဆေးမီ** ဒီအချက်တွေ ဆေးအဖွဲ့ကို ပြောပါ:
get-ready-tell-us-baby = ကိုယ်ဝန်ရှိခြင်း (မသေချာရင်တောင်) သို့မဟုတ် ကလေး နို့တိုက်နေခြင်း
get-ready-tell-us-reaction = ပန်းနာရင်ကျပ်၊ ဓာတ်မတည့်တာ တစ်ခုခု၊ သို့မဟုတ် [အရောင်ဆေး (contrast)](contrast-dye)ကြောင့် ဆိုးကျိုးဖြစ်ဖူးတာ
get-ready-tell-us-organs = ဆီးချို၊ သို့မဟုတ် ကျောက်ကပ်၊ နှလုံး၊ သိုင်းရွိုက် ရောဂါ
get-ready-tell-us-bleeding = သွေးထွက်လွယ်တာ သို့မဟုတ် သောက်နေတဲ့ သွေးကျဲဆေး
get-ready-tell-us-why = ဒါက သင့်ကို ဘေးကင်းစေဖို့ ကူညီပါတယ်။

## get-ready/tell-us-more
get-ready-tell-us-more = ဒါတွေလည်း ဆေးအဖွဲ့ကို ပြောပါ
get-ready-tell-us-more-lead = **မစစ်ဆေးမီ** ဒီအချက်တွေ ဆေးအဖွဲ့ကို ပြောပါ:
get-ready-tell-us-more-swallowing = မျိုရခက်တာ သို့မဟုတ် သီးတတ်တာ
get-ready-tell-us-more-bowel = မကြာသေးမီက အူပိတ်ဖူးတာ သို့မဟုတ် အူခွဲစိတ်ဖူးတာ
get-ready-tell-us-more-stand = ရပ်ရ၊ လှည့်ရ သို့မဟုတ် ပက်လက်လှဲရ ခက်တာ
get-ready-tell-us-more-infection = ဖျားတာ သို့မဟုတ် ရောဂါပိုးဝင်တာ
get-ready-tell-us-more-metal = ကိုယ်ထဲမှာ နှလုံးခုန်စက် သို့မဟုတ် သတ္တု ရှိတာ
get-ready-tell-us-more-x-rays = အရင်က ရိုက်ဖူးတဲ့ [ဓာတ်မှန်](x-ray)တွေ

## get-ready/womb-when
get-ready-womb-when = သားအိမ်စစ်ဆေးမှုကို ရာသီပြီးမှ လုပ်ပါတယ်
get-ready-womb-when-days = ရာသီပြီးတဲ့ ရက်တွေမှာ လုပ်ပါတယ်။ ဆေးအဖွဲ့က ရက်ပြောပါမယ်။
get-ready-womb-when-must = ကိုယ်ဝန် မရှိရပါ။ ကိုယ်ဝန်စစ်တာ အရင်လုပ်နိုင်ပါတယ်။
get-ready-womb-when-sex = မစစ်ဆေးမီ လိင်ဆက်ဆံတာနဲ့ပတ်သက်ပြီး စာရွက်ပါအတိုင်း လုပ်ပါ။

## get-ready/womb-before
get-ready-womb-before = အကိုက်အခဲ ပျောက်ဆေးအကြောင်း မေးပါ
get-ready-womb-before-pain = ဗိုက်ရစ်နာတာ ဖြစ်လေ့ရှိပါတယ်။ အကိုက်အခဲ ပျောက်ဆေး ကြိုသောက်ရမလား မေးပါ။ ဒါ့အပြင်:
get-ready-womb-before-pad = အိမ်ပြန်ဖို့ လစဉ်သုံးပဝါ ယူလာပါ
get-ready-womb-before-toilet = အိမ်သာ အရင်သွားပါ
get-ready-womb-before-who = အခန်းထဲ ဘယ်သူရှိမလဲ မေးပါ

## get-ready/day
get-ready-day = စစ်ဆေးမယ့်နေ့အတွက် ပြင်ဆင်ပါ
get-ready-day-lead = အဲဒီနေ့ လွယ်ကူအောင်:
get-ready-day-jewelry = လက်ဝတ်ရတနာတွေ အိမ်မှာ ထားခဲ့ပါ (သတ္တုက ပုံတချို့တဝက်ကို ကွယ်စေပါတယ်)
get-ready-day-bring = သင့်ဆေးတွေနဲ့ ဓာတ်မတည့်တဲ့အရာတွေ စာရင်း ယူလာပါ
get-ready-day-company = သင်နဲ့အတူ ဘယ်သူ ဝင်လို့ရလဲ မေးပါ
get-ready-day-ride = အပြန်ခရီး စီစဉ်ပါ: [စိတ်ငြိမ်ဆေး](sedative) ပေးပြီးရင် အရွယ်ရောက်ပြီးသူတစ်ယောက်က သင့်ကို အိမ်ပြန်ပို့ရပါမယ်

## get-ready/child
get-ready-child = သင့်ကလေးကို စစ်ဆေးမှာလား
get-ready-child-stay = မိဘတစ်ယောက် အတူနေလို့ရတာ များပါတယ်။ ဆေးအဖွဲ့ကို မေးပါ။
get-ready-child-apron = သင် အတူနေရင် [ခဲကာဝတ်စုံ](lead-apron) ဝတ်ရပါတယ်။ သင် ကိုယ်ဝန်ရှိ သို့မဟုတ် ရှိနိုင်ရင် တခြား အရွယ်ရောက်ပြီးသူ နေရပါမယ်။
get-ready-child-bring = ကလေးကြိုက်တဲ့ ကစားစရာနဲ့ ခွက် ယူလာပါ။
