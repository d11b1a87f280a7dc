# ခေါင်းစဉ်: what-happens
what-happens-title = ဘာတွေ လုပ်မလဲ
what-happens-hint = သင့်စစ်ဆေးမှု တစ်ဆင့်ချင်း

## what-happens/where
what-happens-where = စင်တာ သို့မဟုတ် ဆေးရုံကို သွားပါတယ်
what-happens-where-center = [ပြင်ပလူနာ](outpatient)အဖြစ် ဓာတ်မှန်စင်တာကို လာရနိုင်ပါတယ်။
what-happens-where-hospital = သို့မဟုတ် ဆေးရုံတက်နေစဉ် စစ်ဆေးရနိုင်ပါတယ်။

## what-happens/clothes
what-happens-clothes = ဆေးရုံဝတ်စုံ လဲရနိုင်ပါတယ်
what-happens-clothes-gown = သင့်အဝတ်တချို့ သို့မဟုတ် အားလုံး ချွတ်ဖို့ လိုနိုင်ပါတယ်။ ပြီးရင် ဆေးအဖွဲ့က ဆေးရုံဝတ်စုံ ပေးပါတယ်။
what-happens-clothes-help = အဝတ်လဲဖို့ အကူအညီ လိုပါသလား။ ဆေးအဖွဲ့ကို ပြောပါ။

## what-happens/shield
what-happens-shield = ရောင်ခြည်ကာ ရနိုင်သလို မရလည်း ဖြစ်နိုင်ပါတယ်
what-happens-shield-shield = ခဲနဲ့လုပ်တဲ့ ရောင်ခြည်ကာ သို့မဟုတ် [ခဲအေပရွန်](lead-apron)က သင် မလိုအပ်တဲ့ [ဓာတ်ရောင်ခြည်](radiation)ကို ကာပေးပါတယ်။ ဆီးစပ် သို့မဟုတ် တခြားနေရာကို ဖုံးနိုင်ပါတယ်။
what-happens-shield-today = အခုခေတ်မှာ မလိုတာ များပါတယ်။ ပိုသိချင်ရင် ဆေးအဖွဲ့ကို မေးပါ။

## what-happens/comfort
what-happens-comfort = ဆေး အရင် ရနိုင်ပါတယ်
what-happens-comfort-medicine = တချို့စစ်ဆေးမှုမှာ အကိုက်အခဲ ပျောက်ဆေး ပေးပါတယ်။ စိတ်အေးဖို့ [စိတ်ငြိမ်ဆေး](sedative) ပေးနိုင်၊ နှစ်မျိုးလုံး ပေးနိုင်ပါတယ်။
what-happens-comfort-needle = [အဆစ်](joint) သို့မဟုတ် [သွေးလွှတ်ကြော](artery) ထဲ အပ်ထိုးရတဲ့အခါ ဆေး ရနိုင်ပါတယ်။
what-happens-comfort-tell = နာရင် သို့မဟုတ် ကြောက်ရင် ဆေးအဖွဲ့ကို ပြောပါ။

## what-happens/drink
what-happens-drink = ဓာတ်မှန်ဆိုးဆေး သောက်ရနိုင်ပါတယ်
what-happens-drink-drink = တချို့စစ်ဆေးမှုအတွက် [ဓာတ်မှန်ဆိုးဆေး](contrast-dye) ပါတဲ့ အရည်ကို သောက်ရပါတယ်။ [ဘေရီယမ်](barium)က တစ်မျိုးပါ။
what-happens-drink-clearer = ခန္ဓာကိုယ်အစိတ်အပိုင်းတွေကို ပိုမြင်လွယ်စေပါတယ်။

## what-happens/dye
what-happens-dye = ဆိုးဆေးကို တခြားနည်းနဲ့ ထည့်နိုင်ပါတယ်
what-happens-dye-lead = [ဓာတ်မှန်ဆိုးဆေး](contrast-dye)ကို မသောက်ရရင် ဒီနည်းနဲ့ ရနိုင်ပါတယ်:
what-happens-dye-iv = [အကြောဆေးသွင်းပိုက်](iv-line)နဲ့ သွေးပြန်ကြောထဲ
what-happens-dye-enema = [စအိုဆေးသွင်းခြင်း](enema)နဲ့ စအိုအူထဲ (အူရဲ့ အဆုံးပိုင်း)
what-happens-dye-needle = အဆစ်ထဲကို အပ်နဲ့
what-happens-dye-womb = သားအိမ်ထဲကို ပိုက်သေးနဲ့

## what-happens/table
what-happens-table = ဓာတ်မှန်ခုတင်မှာ ဆေးအဖွဲ့က ကူညီပါတယ်
what-happens-table-lead = ဓာတ်မှန်ခုတင်မှာ လှဲရ သို့မဟုတ် ရပ်ရပါတယ်။ ဆေးအဖွဲ့က ဒါတွေ လုပ်ခိုင်းနိုင်ပါတယ်:
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
