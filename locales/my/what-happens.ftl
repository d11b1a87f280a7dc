# ခေါင်းစဉ်: what-happens
what-happens-title = ဘာတွေ လုပ်မလဲ
what-happens-hint = သင့်စစ်ဆေးမှု တစ်ဆင့်ချင်း

## what-happens/where
what-happens-where = ဓာတ်မှန်ဌာန သို့မဟုတ် ဆေးရုံကို သွားပါတယ်
what-happens-where-center = [ပြင်ပလူနာ](outpatient)အဖြစ် ဓာတ်မှန်ဌာနကို လာရနိုင်ပါတယ်။
what-happens-where-hospital = သို့မဟုတ် ဆေးရုံတက်နေစဉ် စစ်ဆေးရနိုင်ပါတယ်။

## what-happens/clothes
what-happens-clothes = လူနာဝတ်စုံ လဲရနိုင်ပါတယ်
what-happens-clothes-gown = သင့်အဝတ်တချို့ သို့မဟုတ် အားလုံး ချွတ်ဖို့ လိုနိုင်ပါတယ်။ ပြီးရင် ဆေးအဖွဲ့က လူနာဝတ်စုံ ပေးပါတယ်။
what-happens-clothes-help = အဝတ်လဲဖို့ အကူအညီ လိုပါသလား။ ဆေးအဖွဲ့ကို ပြောပါ။

## what-happens/shield
what-happens-shield = ရောင်ခြည်ကာ ရနိုင်သလို မရလည်း ဖြစ်နိုင်ပါတယ်
what-happens-shield-shield = ခဲသတ္တုနဲ့လုပ်တဲ့ ရောင်ခြည်ကာ သို့မဟုတ် [ခဲကာဝတ်စုံ](lead-apron)က သင် မလိုအပ်တဲ့ [ဓာတ်ရောင်ခြည်](radiation)ကို ကာပေးပါတယ်။ ဗိုက်အောက်ပိုင်း သို့မဟုတ် တခြားနေရာကို ဖုံးနိုင်ပါတယ်။
what-happens-shield-today = အခုခေတ်မှာ မလိုတာ များပါတယ်။ ပိုသိချင်ရင် ဆေးအဖွဲ့ကို မေးပါ။

## what-happens/comfort
what-happens-comfort = ဆေး အရင် ပေးနိုင်ပါတယ်
what-happens-comfort-medicine = တချို့စစ်ဆေးမှုမှာ အကိုက်အခဲ ပျောက်ဆေး ပေးပါတယ်။ စိတ်အေးဖို့ [စိတ်ငြိမ်ဆေး](sedative) ဒါမှမဟုတ် နှစ်မျိုးလုံး ပေးနိုင်ပါတယ်။
what-happens-comfort-needle = [အဆစ်](joint) သို့မဟုတ် [သွေးလွှတ်ကြော](artery) ထဲ အပ်ထိုးတဲ့အခါ ဒီဆေး ပေးနိုင်ပါတယ်။
what-happens-comfort-tell = နာရင် သို့မဟုတ် ကြောက်ရင် ဆေးအဖွဲ့ကို ပြောပါ။

## what-happens/drink
what-happens-drink = အရောင်ဆေး သောက်ရနိုင်ပါတယ်
what-happens-drink-drink = တချို့စစ်ဆေးမှုအတွက် [အရောင်ဆေး (contrast)](contrast-dye) ပါတဲ့ အရည်ကို သောက်ရပါတယ်။ [ဘေရီယမ်](barium)က တစ်မျိုးပါ။
what-happens-drink-clearer = ခန္ဓာကိုယ်အစိတ်အပိုင်းတွေကို ပိုမြင်လွယ်စေပါတယ်။

## what-happens/dye
what-happens-dye = အရောင်ဆေးကို တခြားနည်းနဲ့ ထည့်နိုင်ပါတယ်
what-happens-dye-lead = [အရောင်ဆေး (contrast)](contrast-dye)ကို မသောက်ရရင် ဒီနည်းနဲ့ ပေးနိုင်ပါတယ်:
what-happens-dye-iv = [အကြောဆေးသွင်းပိုက်](iv-line)နဲ့ သွေးပြန်ကြောထဲ
what-happens-dye-enema = [စအိုကနေ အရည်သွင်းခြင်း](enema)နဲ့ စအိုအူထဲ (အူရဲ့ အဆုံးပိုင်း)
what-happens-dye-needle = အဆစ်ထဲကို အပ်နဲ့
what-happens-dye-womb = သားအိမ်ထဲကို ပိုက်သေးနဲ့

## what-happens/table
what-happens-table = ဓာတ်မှန်ခုတင်မှာ ဆေးအဖွဲ့က ကူညီပါတယ်
what-happens-table-lead = ဓာတ်မှန်ခုတင်ပေါ်မှာ လှဲရ သို့မဟုတ် ခုတင်နားမှာ ရပ်ရပါတယ်။ ဆေးအဖွဲ့က ဒါတွေ လုပ်ခိုင်းနိုင်ပါတယ်:
what-happens-table-turn = ကိုယ်ကို လှည့်ခြင်း
what-happens-table-move = ကိုယ်အစိတ်အပိုင်းတစ်ခုကို ရွှေ့ခြင်း
what-happens-table-breath = အသက်ကို ခဏ အောင့်ထားခြင်း

## what-happens/catheter
what-happens-catheter = တချို့စစ်ဆေးမှုက ကက်သီတာပိုက် သုံးပါတယ်
what-happens-catheter-numb = [ကက်သီတာပိုက်](catheter) လိုရင် ဆေးအဖွဲ့က အဲဒီနေရာကို အရင် ထုံအောင် လုပ်ပါတယ်။
what-happens-catheter-needle = ပြီးရင် သင့်ဆရာဝန်က အပ်ထိုးပါတယ်။ နေရာက ပေါင်ခြံ၊ လက်ကောက်ဝတ်၊ တံတောင်ဆစ် သို့မဟုတ် တခြားနေရာ ဖြစ်နိုင်ပါတယ်။

## what-happens/pictures
what-happens-pictures = စက်က လှုပ်ရှားနေတဲ့ ပုံတွေ ရိုက်ပါတယ်
what-happens-pictures-scanner = သင့်ဆရာဝန် သို့မဟုတ် [ဓာတ်မှန်ရိုက်ပညာရှင်](technologist)က [ဓာတ်မှန်စက်](c-arm)နဲ့ ပုံတွေ ရိုက်ပါတယ်။ ဆေးအဖွဲ့က ဖန်သားပြင်ပေါ်မှာ ကြည့်ပါတယ်။
what-happens-pictures-takes = ကြာချိန်ခန့်မှန်း:
what-happens-pictures-short = 15 မိနစ်မှ 30 မိနစ် (ဘေရီယမ်သောက် သို့မဟုတ် အစာအိမ်)
what-happens-pictures-longer = 30 မိနစ်မှ 60 မိနစ် (အူမကြီး သို့မဟုတ် နှလုံး)
what-happens-pictures-hours = နာရီအနည်းငယ် (အူသိမ်)

## what-happens/feel
what-happens-feel = သင် ဘာခံစားရနိုင်လဲ
what-happens-feel-barium = ဘေရီယမ်: မြေဖြူလို အရသာ၊ ဗိုက်ပြည့်၊ ဗိုက်ရစ်နာ
what-happens-feel-dye = သွေးထဲက ဆေး: စက္ကန့်အနည်းငယ် ပူနွေး
what-happens-feel-needle = အပ်: ခဏစူး၊ ပြီးရင် ဖိသလို
what-happens-feel-womb = သားအိမ်စစ်ဆေးမှု: ခဏ ရစ်နာ
what-happens-feel-tell = ယားရင်၊ ရောင်ရင် သို့မဟုတ် အသက်ရှူရခက်ရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။

## what-happens/finish
what-happens-finish = ဒီနောက် စစ်ဆေးမှု ပြီးပါပြီ
what-happens-finish-catheter = [ကက်သီတာပိုက်](catheter) ထည့်ထားရင် သင့်ဆရာဝန်က ပြန်ထုတ်ပါတယ်။ ဆေးအဖွဲ့က သင့်ကို ခဏ စောင့်ကြည့်နိုင်ပါတယ်။
what-happens-finish-ask = မပြန်မီ ဆေးအဖွဲ့ကို မေးပါ: “အိမ်မှာ ဘာလုပ်ရမလဲ။ အကူအညီလိုရင် ဘယ်သူ့ကို ဖုန်းဆက်ရမလဲ။”

## what-happens/swallow-drink
what-happens-swallow-drink = ဘေရီယမ်ကို တစ်ငုံချင်း သောက်ပါတယ်
what-happens-swallow-drink-fizz = လေပွက်တဲ့ အမှုန့်ကို အရင်မျိုရနိုင်ပါတယ်။ လေမချဉ်တက်အောင် ကြိုးစားပါ။
what-happens-swallow-drink-drink = ပြီးရင် အဖြူရောင် [အရောင်ဆေး (contrast)](contrast-dye) ဖြစ်တဲ့ [ဘေရီယမ်](barium)ကို တစ်ငုံချင်း သောက်ပါတယ်။ ဘယ်တော့မျိုရမလဲ ဆေးအဖွဲ့က ပြောပါတယ်။
what-happens-swallow-drink-taste = မြေဖြူလို အရသာ ရှိပါတယ်။ ခန္ဓာကိုယ်အစိတ်အပိုင်းတွေကို ပိုမြင်လွယ်စေပါတယ်။

## what-happens/swallow-table
what-happens-swallow-table = ရပ်၊ လှည့်၊ လှဲရပါတယ်
what-happens-swallow-table-stand = ဓာတ်မှန်ခုတင်နားမှာ ရပ်ရပါတယ်။ နောက်မှ လှဲနိုင်အောင် ခုတင်ကို စောင်းနိုင်ပါတယ်။
what-happens-swallow-table-turn = ဆေးအဖွဲ့က လှည့်ဖို့၊ လှုပ်ဖို့၊ ခဏ အသက်အောင့်ဖို့ ပြောပါတယ်။
what-happens-swallow-table-sit = မရပ်နိုင်ရင် ပြောပါ။ ထိုင်လို့ ရပါတယ်။

## what-happens/swallow-pictures
what-happens-swallow-pictures = သင်မျိုတာကို ဆေးအဖွဲ့က ကြည့်ပါတယ်
what-happens-swallow-pictures-scanner = ဆရာဝန် သို့မဟုတ် [ဓာတ်မှန်ရိုက်ပညာရှင်](technologist)က ဓာတ်မှန်စက်နဲ့ လှုပ်ရှားပုံတွေ ရိုက်ပါတယ်။
what-happens-swallow-pictures-watch = ဘေရီယမ် ဆင်းသွားတာကို ဖန်သားပြင်မှာ ကြည့်ပါတယ်။
what-happens-swallow-pictures-press = ဘေရီယမ် ပြန့်အောင် တစ်ယောက်ယောက်က သင့်ဗိုက်ကို ဖိနိုင်ပါတယ်။

## what-happens/swallow-feel
what-happens-swallow-feel = ဗိုက်ပြည့်သလို ခံစားရနိုင်ပါတယ်
what-happens-swallow-feel-full = ဗိုက်ပြည့်သလို၊ နည်းနည်း ပျို့သလို ဖြစ်နိုင်ပါတယ်။ လူအများစု မနာပါဘူး။
what-happens-swallow-feel-tell = သီးရင်၊ ယားရင် သို့မဟုတ် အသက်ရှူရခက်ရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။

## what-happens/swallow-long
what-happens-swallow-long = ဘယ်လောက် ကြာလဲ
what-happens-swallow-long-short = ဘေရီယမ်သောက် သို့မဟုတ် အစာအိမ် စစ်ဆေးမှုက 15 မိနစ်မှ 30 မိနစ်ခန့် ကြာပါတယ်။
what-happens-swallow-long-long = အူသိမ်စစ်ဆေးမှုက နာရီအနည်းငယ် ကြာပါတယ်။ ပုံရိုက်ချိန်တွေကြား စောင့်ရပါတယ်။
what-happens-swallow-long-home = ပြီးရင် စား၊ သောက်၊ အိမ်ပြန်လို့ ရတာ များပါတယ်။ အရင်မေးပါ။

## what-happens/bowel-tube
what-happens-bowel-tube = ဘေရီယမ်ကို စအိုက သွင်းပါတယ်
what-happens-bowel-tube-side = ဓာတ်မှန်ခုတင်ပေါ်မှာ ဘေးစောင်းလှဲရပါတယ်။ ပထမပုံက အူရှင်းမရှင်း ပြပါတယ်။
what-happens-bowel-tube-tube = ပိုက်သေးတစ်ခုကို စအိုအူ (အူရဲ့ အဆုံးပိုင်း) ထဲ ထည့်ပါတယ်။ ဒါကို [စအိုကနေ အရည်သွင်းခြင်း](enema)လို့ ခေါ်ပါတယ်။
what-happens-bowel-tube-balloon = ပူဖောင်းသေးတစ်ခုက ပိုက်ကို ထိန်းထားနိုင်ပါတယ်။

## what-happens/bowel-fill
what-happens-bowel-fill = ဘေရီယမ်က အူထဲ ပြည့်လာပါတယ်
what-happens-bowel-fill-barium = အဖြူရောင် [အရောင်ဆေး (contrast)](contrast-dye) ဖြစ်တဲ့ [ဘေရီယမ်](barium) ဝင်ပါတယ်။ လေလည်း သွင်းလေ့ရှိပါတယ်။
what-happens-bowel-fill-clear = အူကို ပိုမြင်လွယ်စေပါတယ်။
what-happens-bowel-fill-feel = ဗိုက်ပြည့်ပြီး ရစ်နာနိုင်ပါတယ်။ ဖြည်းဖြည်း နက်နက် အသက်ရှူပါ။ နာရင် ဆေးအဖွဲ့ကို ပြောပါ။

## what-happens/bowel-turn
what-happens-bowel-turn = ပုံရိုက်ဖို့ လှည့်ရပါတယ်
what-happens-bowel-turn-turn = ဆေးအဖွဲ့က လှည့်ဖို့၊ လှုပ်ဖို့၊ ခဏ အသက်အောင့်ဖို့ ပြောပါတယ်။
what-happens-bowel-turn-tip = ခုတင်ကို စောင်းနိုင်ပါတယ်။ တစ်ယောက်ယောက်က သင့်ဗိုက်ကို ဖိနိုင်ပါတယ်။

## what-happens/bowel-pictures
what-happens-bowel-pictures = ဆေးအဖွဲ့က ဖန်သားပြင်မှာ ကြည့်ပါတယ်
what-happens-bowel-pictures-scanner = ဆရာဝန် သို့မဟုတ် [ဓာတ်မှန်ရိုက်ပညာရှင်](technologist)က ဓာတ်မှန်စက်နဲ့ လှုပ်ရှားပုံတွေ ရိုက်ပါတယ်။
what-happens-bowel-pictures-long = စစ်ဆေးမှုက 30 မိနစ်မှ 60 မိနစ်ခန့် ကြာပါတယ်။
what-happens-bowel-pictures-shot = အူပြေလျော့ဆေး ထိုးပေးနိုင်ပါတယ်။ အဲဒီအခါ ဘယ်တော့ ကားမောင်းလို့ရလဲ မေးပါ။

## what-happens/bowel-toilet
what-happens-bowel-toilet = ပြီးရင် အိမ်သာသွားပါတယ်
what-happens-bowel-toilet-out = ဘေရီယမ်အများစု ထွက်ပြီး ပိုက်ကို ဖြုတ်ပါတယ်။ ပြီးရင် အိမ်သာသွားပါတယ်။
what-happens-bowel-toilet-last = ပုံတစ်ပုံ၊ နှစ်ပုံ ထပ်ရိုက်နိုင်ပါတယ်။
what-happens-bowel-toilet-home = စား၊ သောက်၊ အိမ်ပြန်လို့ ရတာ များပါတယ်။ အရင်မေးပါ။

## what-happens/heart-ready
what-happens-heart-ready = စိတ်အေးအောင် ဆေးအဖွဲ့က ကူညီပါတယ်
what-happens-heart-ready-line = လက်မောင်းမှာ [အကြောဆေးသွင်းပိုက်](iv-line) တပ်ပါတယ်။ ရင်ဘတ်မှာ ကပ်ထားတာတွေက နှလုံးခုန်နှုန်း ပြပါတယ်။
what-happens-heart-ready-relax = အကိုက်အခဲ ပျောက်ဆေး၊ စိတ်အေးဖို့ [စိတ်ငြိမ်ဆေး](sedative) သို့မဟုတ် နှစ်မျိုးလုံး ပေးနိုင်ပါတယ်။ သင် နိုးနေပါတယ်။
what-happens-heart-ready-table = ဓာတ်မှန်ခုတင်ပေါ်မှာ လှဲရပါတယ်။

## what-happens/heart-numb
what-happens-heart-numb = လက်ကောက်ဝတ် သို့မဟုတ် ပေါင်ခြံကို ထုံဆေးပေးပါတယ်
what-happens-heart-numb-numb = ဆေးအဖွဲ့က လက်ကောက်ဝတ် သို့မဟုတ် ပေါင်ခြံကို အရင် ထုံစေပါတယ်။ ခဏစူးပါတယ်။
what-happens-heart-numb-needle = ပြီးရင် အပ်နဲ့ ပိုက်သေး ([ကက်သီတာပိုက်](catheter)) ထည့်ပါတယ်။ ဖိသလို ခံစားရနိုင်ပါတယ်။
what-happens-heart-numb-elbow = တစ်ခါတလေ တံတောင်ဆစ် သို့မဟုတ် တခြားနေရာ ဖြစ်ပါတယ်။

## what-happens/heart-tube
what-happens-heart-tube = ပိုက်က နှလုံးအထိ ရောက်ပါတယ်
what-happens-heart-tube-feel = အထဲက ပိုက်ကို သင် မခံစားရပါဘူး။
what-happens-heart-tube-watch = [ဓာတ်မှန်စက်](c-arm)က သင့်ပတ်လည် ရွေ့ပြီး လှုပ်ရှားပုံတွေ ရိုက်ပါတယ်။ ဆေးအဖွဲ့က ဖန်သားပြင်မှာ ကြည့်ပါတယ်။
what-happens-heart-tube-tell = ရင်ဘတ်နာရင် သို့မဟုတ် တင်းကျပ်ရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။

## what-happens/heart-dye
what-happens-heart-dye = ဆေးရည်က သွေးစီးဆင်းပုံကို ပြပါတယ်
what-happens-heart-dye-warm = [အရောင်ဆေး (contrast)](contrast-dye)ကို ပိုက်ကနေ သွင်းပါတယ်။ စက္ကန့်အနည်းငယ် ပူနွေးနိုင်ပါတယ်။
what-happens-heart-dye-breath = အသက်အောင့်ထားရနိုင်ပါတယ်။
what-happens-heart-dye-stent = [သွေးလွှတ်ကြော](artery) ကျဉ်းနေရင် [စတင့်](stent) ထည့်နိုင်ပါတယ်။
what-happens-heart-dye-tell = ယားရင်၊ ရောင်ရင် သို့မဟုတ် အသက်ရှူရခက်ရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။

## what-happens/heart-rest
what-happens-heart-rest = ပိုက်ဖြုတ်ပြီး သင် နားပါတယ်
what-happens-heart-rest-out = ဆေးအဖွဲ့က ပိုက်ကို ဖြုတ်ပြီး အဲဒီနေရာကို ဖိထားတယ် ဒါမှမဟုတ် ပတ်ကြိုးနဲ့ ပတ်ထားပါတယ်။
what-happens-heart-rest-still = နာရီအနည်းငယ် နားရပါတယ်။ ပြောတဲ့အတိုင်း ငြိမ်ငြိမ်လှဲပါ။
what-happens-heart-rest-tell = အဲဒီနေရာ စိုရင် သို့မဟုတ် နေမကောင်းရင် အော်ခေါ်ပါ။
what-happens-heart-rest-long = စစ်ဆေးမှုက 30 မိနစ်မှ 60 မိနစ် ကြာလေ့ရှိပါတယ်။

## what-happens/tube-ready
what-happens-tube-ready = ဆေးအဖွဲ့က သင့်ကို ပြင်ဆင်ပေးပါတယ်
what-happens-tube-ready-line = [အကြောဆေးသွင်းပိုက်](iv-line) တပ်ပါတယ်။ အရေပြားကို သန့်စင်ပြီး ထုံစေပါတယ်။ နည်းနည်း စူးပါတယ်။
what-happens-tube-ready-relax = အကိုက်အခဲ ပျောက်ဆေး၊ စိတ်အေးဖို့ [စိတ်ငြိမ်ဆေး](sedative) သို့မဟုတ် နှစ်မျိုးလုံး ပေးနိုင်ပါတယ်။ တချို့လူ အိပ်သွားပါတယ်။
what-happens-tube-ready-table = ဓာတ်မှန်ခုတင်ပေါ်မှာ လှဲရပါတယ်။ အသက်အောင့်ထားရနိုင်ပါတယ်။

## what-happens/tube-in
what-happens-tube-in = ပိုက်သေး ထည့်ပါတယ်
what-happens-tube-in-place = အပ်နဲ့ ပိုက်သေး ([ကက်သီတာပိုက်](catheter))ကို ပေါင်ခြံ၊ လက်ကောက်ဝတ်၊ တံတောင်ဆစ် သို့မဟုတ် တခြားနေရာက ထည့်ပါတယ်။
what-happens-tube-in-watch = ဆေးအဖွဲ့က ဖန်သားပြင်ကို ကြည့်ပါတယ်။ [အရောင်ဆေး (contrast)](contrast-dye)ကြောင့် ပူနွေးနိုင်ပါတယ်။
what-happens-tube-in-tell = ယားရင်၊ နာရင် သို့မဟုတ် အသက်ရှူရခက်ရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။

## what-happens/tube-kind
what-happens-tube-kind = စတင့်၊ အရည်ထုတ်ပိုက် (သို့) ဆေးသွင်းပိုက်
what-happens-tube-kind-stent = [စတင့်](stent): ပူဖောင်းက ကျဉ်းတဲ့နေရာကို ဖွင့်ပြီး စတင့်က ဖွင့်ထားပေးပါတယ်
what-happens-tube-kind-drain = အရည်ထုတ်ပိုက်: ပိုက်ပျော့က ပိုနေတဲ့အရည်ကို ထုတ်ပါတယ်
what-happens-tube-kind-line = ဆေးသွင်းပိုက်: ပိုက်ပျော့က ဆေးကို [သွေးပြန်ကြော](vein)ကြီးထဲ သွင်းပါတယ်
what-happens-tube-kind-tight = နှလုံးစတင့်ဆိုရင် ရင်ဘတ် စက္ကန့်အနည်းငယ် တင်းကျပ်နိုင်ပါတယ်။ ဆေးအဖွဲ့ကို ပြောပါ။

## what-happens/tube-rest
what-happens-tube-rest = ပြီးရင် သင် နားရပါတယ်
what-happens-tube-rest-out = စတင့်ဆိုရင် ပူဖောင်းနဲ့ ကက်သီတာပိုက်ကို ထုတ်ပါတယ်။ စတင့်၊ အရည်ထုတ်ပိုက် သို့မဟုတ် ဆေးသွင်းပိုက်က ကျန်ပါတယ်။
what-happens-tube-rest-still = နာရီနဲ့ချီ နားရတာ များပါတယ်။ ပြောတဲ့အတိုင်း ငြိမ်ငြိမ်လှဲပါ။
what-happens-tube-rest-tell = အဲဒီနေရာ စိုရင် သို့မဟုတ် နေမကောင်းရင် အော်ခေါ်ပါ။
what-happens-tube-rest-long = နှလုံးစတင့် ထည့်တာ မိနစ် 30 မှ 2 နာရီ ကြာပါတယ်။

## what-happens/bone-numb
what-happens-bone-numb = အဆစ်ထဲ အပ်ထိုးတာ ဖြစ်နိုင်ပါတယ်
what-happens-bone-numb-table = ဓာတ်မှန်ခုတင်ပေါ်မှာ လှဲရပါတယ်။ အရေပြားကို သန့်စင်ပြီး ထုံစေပါတယ်။ စက္ကန့်အနည်းငယ် စူးပါတယ်။
what-happens-bone-numb-pressure = ပြီးရင် ဖိသလို သို့မဟုတ် [အဆစ်](joint) ပြည့်သလို ခံစားရပါတယ်။
what-happens-bone-numb-relax = အကိုက်အခဲ ပျောက်ဆေး၊ စိတ်အေးဖို့ [စိတ်ငြိမ်ဆေး](sedative) သို့မဟုတ် နှစ်မျိုးလုံး အရင်ပေးနိုင်ပါတယ်။

## what-happens/bone-needle
what-happens-bone-needle = အပ် ဘယ်နေရာ ဝင်လဲ ဆေးအဖွဲ့က မြင်ရပါတယ်
what-happens-bone-needle-dye = [အရောင်ဆေး (contrast)](contrast-dye) နည်းနည်းက အပ်နေရာမှန်မမှန် ပြပါတယ်။
what-happens-bone-needle-move = ဆေးအဖွဲ့က အဆစ်ကို လှုပ်ခိုင်းနိုင်ပါတယ်။
what-happens-bone-needle-long = 15 မိနစ်မှ 30 မိနစ်ခန့် ကြာပါတယ်။
what-happens-bone-needle-tell = ယားရင်၊ ရောင်ရင် သို့မဟုတ် အသက်ရှူရခက်ရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။

## what-happens/bone-sleep
what-happens-bone-sleep = ဒါမှမဟုတ် ခွဲစိတ်ပါတယ်
what-happens-bone-sleep-sleep = သင် အိပ်သွားပါတယ် သို့မဟုတ် ကိုယ်တစ်စိတ်တစ်ပိုင်း ထုံစေပါတယ်။ ဆေးအဖွဲ့က သင်နဲ့အတူ ရွေးပါတယ်။
what-happens-bone-sleep-feel = နိုးနေရင် ထိတာ၊ လှုပ်တာ ခံစားရနိုင်ပါတယ်။ နာရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။

## what-happens/bone-c-arm
what-happens-bone-c-arm = ခွဲစိတ်ချိန်မှာ စက်က သင့်အရိုးတွေကို ပြပါတယ်
what-happens-bone-c-arm-arm = [ဓာတ်မှန်စက်](c-arm)က သင့်အပေါ်မှာ ရှိပါတယ်။ C စာလုံးနဲ့ တူပါတယ်။
what-happens-bone-c-arm-screen = ခွဲစိတ်ဆရာဝန်က အစိတ်အပိုင်းတိုင်း နေရာမှန်လား စစ်ဖို့ ဖန်သားပြင်ကို ခဏခဏ ကြည့်ပါတယ်။
what-happens-bone-c-arm-staff = ဆေးအဖွဲ့က ဓာတ်မှန်နားမှာ နေ့တိုင်း အလုပ်လုပ်လို့ ခဲကာဝတ်စုံ ဝတ်ပါတယ်။

## what-happens/bone-rest
what-happens-bone-rest = ပြီးရင် သင် နားရပါတယ်
what-happens-bone-rest-needle = အပ်ထိုးပြီးရင် အဲဒီနေ့ပဲ အိမ်ပြန်လို့ ရတာများပါတယ်။ အိမ်မှာ နားပါ။
what-happens-bone-rest-surgery = ခွဲစိတ်ပြီးရင် စောင့်ကြည့်ခန်းကို ရောက်ပါတယ်။ သူနာပြုတွေက စောင့်ကြည့်ပြီး အကိုက်အခဲ ပျောက်ဆေး ပေးပါတယ်။
what-happens-bone-rest-ask = မေးပါ: “အိမ် ဘယ်တော့ ပြန်လို့ ရမလဲ။ ပုံတွေမှာ ဘာတွေ့လဲ။”

## what-happens/womb-lie
what-happens-womb-lie = ဓာတ်မှန်ခုတင်ပေါ်မှာ လှဲရပါတယ်
what-happens-womb-lie-like = သားဖွားမီးယပ်ဆရာဝန် စစ်ဆေးတာနဲ့ တူပါတယ်။
what-happens-womb-lie-lie = ပက်လက်လှဲပြီး ဒူးကွေးရပါတယ်။
what-happens-womb-lie-open = ကိရိယာက မွေးလမ်းကြောင်းကို ဖွင့်ထားပါတယ်။ သားအိမ်ခေါင်းကို သန့်စင်ပါတယ်။

## what-happens/womb-tube
what-happens-womb-tube = ဆေးရည်ကို သားအိမ်ထဲ သွင်းပါတယ်
what-happens-womb-tube-tube = ပိုက်သေး ([ကက်သီတာပိုက်](catheter))ကို သားအိမ်ခေါင်းကနေ ထည့်ပါတယ်။
what-happens-womb-tube-dye = [အရောင်ဆေး (contrast)](contrast-dye) ဝင်ပါတယ်။ သားအိမ်နဲ့ သားဥပြွန်ကို ပိုမြင်လွယ်စေပါတယ်။

## what-happens/womb-pictures
what-happens-womb-pictures = ဆေးအဖွဲ့က ဖန်သားပြင်မှာ ကြည့်ပါတယ်
what-happens-womb-pictures-scanner = ဆရာဝန် သို့မဟုတ် [ဓာတ်မှန်ရိုက်ပညာရှင်](technologist)က ဓာတ်မှန်စက်နဲ့ လှုပ်ရှားပုံတွေ ရိုက်ပါတယ်။
what-happens-womb-pictures-turn = ဆေးအဖွဲ့က လှည့်ဖို့ သို့မဟုတ် ခဏ အသက်အောင့်ဖို့ ပြောနိုင်ပါတယ်။
what-happens-womb-pictures-long = စစ်ဆေးမှုက မိနစ် 30 ခန့် ကြာပါတယ်။

## what-happens/womb-feel
what-happens-womb-feel = ဗိုက်ရစ်နာနိုင်ပါတယ်
what-happens-womb-feel-cramps = ရာသီလာချိန် နာသလိုမျိုး၊ နည်းနည်း သို့မဟုတ် များများ နာနိုင်ပါတယ်။ မကြာခင် သက်သာတာ များပါတယ်။
what-happens-womb-feel-faint = မူးလဲချင်ရင်၊ ယားရင် သို့မဟုတ် အသက်ရှူရခက်ရင် ဆေးအဖွဲ့ကို **ချက်ချင်း** ပြောပါ။
what-happens-womb-feel-stop = “ရပ်ပါ” လို့ ပြောနိုင်ပါတယ်။ မစမီ အချက်ပြတစ်ခု သဘောတူထားပါ။

## what-happens/womb-finish
what-happens-womb-finish = ဒီနောက် စစ်ဆေးမှု ပြီးပါပြီ
what-happens-womb-finish-out = ဆေးအဖွဲ့က ပိုက်ကို ဖြုတ်ပါတယ်။ နေကောင်းလာတဲ့အထိ နားပါ။
what-happens-womb-finish-pad = ဆေးရည် ပြန်ထွက်ပါတယ်။ လစဉ်သုံးပဝါ သုံးပါ။
what-happens-womb-finish-ask = မေးပါ: “အိမ်မှာ ဘာလုပ်ရမလဲ။ အကူအညီလိုရင် ဘယ်သူ့ကို ဖုန်းဆက်ရမလဲ။”
