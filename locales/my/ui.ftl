### ဘောင်ထဲက စကားများ: ခလုတ်၊ အညွှန်း၊ မေးခွန်း။ ခလုတ်စာ တိုရမယ်။

home-title = သင့် ဖလူရိုစကိုပီ ဓာတ်မှန်စစ်ဆေးမှု
home-notice = အထွေထွေ အချက်အလက်သာ ဖြစ်ပါတယ်။ သင့်ဆေးအဖွဲ့ရဲ့ အကြံပေးချက်ကို အစားမထိုးပါဘူး။
home-draft = ကျန်းမာရေးပညာရှင် တစ်ဦးမှ ဒီစာသားတွေကို မစစ်ဆေးရသေးပါဘူး။ မသေချာရင် သင့်ဆေးအဖွဲ့ကို မေးပါ။
own-card = ဒီစာမျက်နှာကို { $clinic } က ရေးထားတာ ဖြစ်ပါတယ်။

languages-title = သင့်ဘာသာစကားကို ထိပါ
languages-second-title = ဒုတိယဘာသာစကား ရွေးပါ
languages-more = ဘာသာစကား ပိုကြည့်
welcome-touch = စတင်ဖို့ ဖန်သားပြင်ကို ထိပါ

button-home = ပင်မ
button-back = ပြန်သွား
button-next = ရှေ့ဆက်
# $topic: နောက်လာမယ့် ခေါင်းစဉ်။
button-next-topic = ရှေ့ဆက်: { $topic }
# စာလုံးအရွယ်နဲ့ အရောင် ရွေးတဲ့ ဘောင်ကို ဖွင့်ပါတယ်။
button-display = စာနဲ့ အရောင်
button-close = ပိတ်
button-up = အပေါ်
button-down = အောက်
button-words = သိသင့်တဲ့ စကား
button-about = ဒီလမ်းညွှန်အကြောင်း
button-language = ဘာသာစကား: { $language }

place = { $total } ခုအနက် { $number }
place-step = အဆင့် { $total } ဆင့်အနက် { $number }

words-title = သိသင့်တဲ့ စကား
about-title = ဒီလမ်းညွှန်အကြောင်း
about-sources = ရင်းမြစ်များ

display-title = စာနဲ့ အရောင်
display-text-size = စာလုံးအရွယ်
display-sample = က
display-text-size-step = စာလုံးအရွယ် 5 ခုအနက် { $step }
display-colors = အရောင်
display-paper = စက္ကူ
display-night = ည
display-contrast = ထင်ရှား
display-two-languages = ဘာသာစကား နှစ်ခု
display-off = မသုံး
display-choose = ရွေး
display-moving-pictures = လှုပ်ရှားနေတဲ့ ပုံတွေ
display-play = ဖွင့်
display-hold-still = ငြိမ်ထား
display-touch = ထိတာ
display-touch-usual = ပုံမှန်
display-hands-shake = လက်တုန်နေတယ်

idle-title = သင် ရှိနေသေးလား
idle-count = { $seconds ->
   *[other] ဒီဖန်သားပြင်က { $seconds } စက္ကန့်အကြာမှာ အစကနေ ပြန်စပါမယ်။
}
idle-stay = ရှိနေသေးတယ်
idle-leave = ပြန်စ

button-play = ဖွင့်
button-pause = ခဏရပ်
film-bar = ဗီဒီယိုရဲ့ အချိန်

dose-years = { $years ->
   *[other] { $years } နှစ်
}
dose-background = သဘာဝ၊ တစ်နှစ်
