# ခေါင်းစဉ်: after
after-title = စစ်ဆေးပြီးနောက်
after-hint = အိမ်မှာ ဘာလုပ်ရမလဲ

## after/emergency
after-emergency = ချက်ချင်း အကူအညီ တောင်းပါ
after-emergency-lead = { $emergency ->
    [none] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် အရေးပေါ်ဖုန်းကို **အခုချက်ချင်း** ဖုန်းဆက်ပါ:
   *[other] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် { $emergency } ကို **အခုချက်ချင်း** ဖုန်းဆက်ပါ:
}
after-emergency-chest = ရင်ဘတ်အောင့်ခြင်း
after-emergency-breath = အသက်ရှူရခက်ခြင်း သို့မဟုတ် မျက်နှာ၊ လည်ချောင်း ရောင်ခြင်း
after-emergency-faint = မေ့လဲခြင်း
after-emergency-stroke = မျက်နှာတစ်ခြမ်း တွဲကျခြင်း၊ လက်တစ်ဖက် အားနည်းခြင်း သို့မဟုတ် စကားပြောရခက်ခြင်း
after-emergency-drive = မစောင့်ပါနဲ့။ ကိုယ်တိုင် ကားမမောင်းပါနဲ့။

## after/emergency-more
after-emergency-more = အကူအညီတောင်းရမယ့် တခြားလက္ခဏာများ
after-emergency-more-lead = { $emergency ->
    [none] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် အရေးပေါ်ဖုန်းကို **အခုချက်ချင်း** ဖုန်းဆက်ပါ:
   *[other] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် { $emergency } ကို **အခုချက်ချင်း** ဖုန်းဆက်ပါ:
}
after-emergency-more-bleed = ဖိထားလည်း မရပ်တဲ့ သွေးထွက်ခြင်း
after-emergency-more-cold = လက် သို့မဟုတ် ခြေထောက် အေးလာ၊ ဖြူလာ သို့မဟုတ် ထုံလာခြင်း
after-emergency-more-belly = ဗိုက် အလွန်အမင်း နာခြင်း
after-emergency-more-how = သင် ဘယ်မှာရှိလဲ ပြောပါ။
after-emergency-more-rash = အဖုအပိမ့်က ရက်အတော်ကြာမှ ထွက်လာနိုင်ပါတယ်။ အဲဒီအခါ ဆေးအဖွဲ့ကို ဖုန်းဆက်ပါ။

## after/barium
after-barium = ဘေရီယမ် ပေးပြီးရင် ရေပိုသောက်ပါ
after-barium-drink = [ဘေရီယမ်](barium) သောက်ထား သို့မဟုတ် သွင်းထားရင် ပုံမှန်ထက် ရေပိုသောက်ပါ။ ရေလျှော့သောက်ဖို့ ပြောထားရင်တော့ အရင်မေးပါ။
after-barium-stools = ရက်အနည်းငယ် ဝမ်းအရောင် ဖျော့နေနိုင်ပါတယ်။
after-barium-tell = နှစ်ရက်ထက်ပိုပြီး ဝမ်းချုပ်ရင် (ဝမ်းသွားရခက်ရင်) ဆေးအဖွဲ့ကို ပြောပါ။

## after/barium-call
after-barium-call = ဘေရီယမ်ပေးပြီး ဒါတွေဖြစ်ရင် ဖုန်းဆက်ပါ
after-barium-call-lead = { $phone ->
    [none] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် ဆေးအဖွဲ့ကို **ဖုန်းဆက်ပါ**:
   *[other] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် ဆေးအဖွဲ့ကို { $phone } မှာ **ဖုန်းဆက်ပါ**:
}
after-barium-call-belly = ဗိုက်နာခြင်း သို့မဟုတ် ဗိုက်ဖောင်းခြင်း
after-barium-call-vomit = အန်ခြင်း သို့မဟုတ် ဖျားခြင်း
after-barium-call-gas = ဝမ်းမသွား၊ လေမလည်ခြင်း
after-barium-call-cough = ဘေရီယမ်သောက်ပြီး မပျောက်တဲ့ ချောင်းဆိုးခြင်း

## after/catheter-site
after-catheter-site = ကက်သီတာပိုက် ထည့်ခဲ့တဲ့နေရာကို ကြည့်ပါ
after-catheter-site-bleed = { $emergency ->
    [none] သွေးထွက်ရင် လှဲပြီး အားနဲ့ **ဖိထားပါ**။ မရပ်ရင် အရေးပေါ်ဖုန်းကို ဆက်ပါ။
   *[other] သွေးထွက်ရင် လှဲပြီး အားနဲ့ **ဖိထားပါ**။ မရပ်ရင် { $emergency } ကို ဖုန်းဆက်ပါ။
}
after-catheter-site-call = { $phone ->
    [none] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် ဆေးအဖွဲ့ကို **ဖုန်းဆက်ပါ**:
   *[other] ဒါတွေထဲက တစ်ခုခု ဖြစ်ရင် ဆေးအဖွဲ့ကို { $phone } မှာ **ဖုန်းဆက်ပါ**:
}
after-catheter-site-growing = ကြီးလာတဲ့ အလုံးအကျိတ်
after-catheter-site-fluid = အရည် သို့မဟုတ် ပြည် ထွက်ခြင်း
after-catheter-site-pain = ပိုနာလာခြင်း သို့မဟုတ် အနီရောင် ပြန့်လာခြင်း
after-catheter-site-fever = အဖျားရှိခြင်း

## after/site-care
after-site-care = အဲဒီလက် သို့မဟုတ် ခြေထောက်ကို အနားပေးပါ
after-site-care-lift = ဆေးအဖွဲ့က ခွင့်မပြုမချင်း လေးတာတွေ မမပါနဲ့။
after-site-care-ask = မေးပါ: “ဘယ်တော့ ကားမောင်း၊ ရေချိုး၊ အလုပ်လုပ်လို့ ရလဲ။” ရက်အနည်းငယ် ကြာနိုင်ပါတယ်။
after-site-care-usual = အညိုအမည်းစွဲတာနဲ့ နည်းနည်းနာတာက ဖြစ်လေ့ရှိပါတယ်။

## after/home
after-home-adult = စိတ်ငြိမ်ဆေး ပေးပြီးရင် လူကြီးတစ်ယောက်က အိမ်ပြန်ပို့ပါမယ်
after-home-must = [စိတ်ငြိမ်ဆေး](sedative) ပေးပြီးရင် လူကြီးတစ်ယောက်က သင့်ကို အိမ်ပြန်ပို့ပြီး အတူနေပေး**ရပါမယ်**။
after-home-lead = 24 နာရီအတွင်း ဒါတွေ **မလုပ်ပါနဲ့**:
after-home-drive = ကားမောင်းခြင်း သို့မဟုတ် စက်သုံးခြင်း
after-home-alcohol = အရက်သောက်ခြင်း
after-home-sign = အရေးကြီးတဲ့ စာရွက်တွေမှာ လက်မှတ်ထိုးခြင်း

## after/home
after-home-food = ဆေးအဖွဲ့က ခွင့်ပြုမှ ပုံမှန်အစားအစာနဲ့ ဆေးတွေ ပြန်စပါ။

## after/milk
after-milk = နို့ဆက်တိုက်နိုင်ပါတယ်
after-milk-dye = [ဓာတ်မှန်ဆိုးဆေး](contrast-dye)ကြောင့် ရပ်စရာ မလိုပါဘူး။ နို့ထဲကို အလွန်နည်းနည်းပဲ ရောက်ပါတယ်။
after-milk-sedative = [စိတ်ငြိမ်ဆေး](sedative) သို့မဟုတ် အကိုက်အခဲ ပျောက်ဆေး ပေးထားသလား။ ဘယ်တော့ နို့တိုက်လို့ ရလဲ မေးပါ။
