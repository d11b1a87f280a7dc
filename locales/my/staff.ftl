### ဝန်ထမ်းများအတွက်။ ခလုတ်စာ တိုရမယ်။

one-moment = ခဏ စောင့်ပါ

staff-title = ဝန်ထမ်းများအတွက်
staff-pin = PIN ထည့်ပါ
staff-digits = ထည့်ပြီးတဲ့ ဂဏန်းအရေအတွက်: { $count }
staff-erase = ဖျက်
staff-enter = အတည်ပြု
staff-checking = စစ်နေပါတယ်
staff-wrong = PIN မှားနေပါတယ်
staff-wait = ခဏ စောင့်ပါ: { $seconds } စက္ကန့်
staff-quit = ထွက်
staff-restart = ပြန်စ
staff-quit-ask = ပရိုဂရမ်ကို ပိတ်မလား။ တစ်ယောက်ယောက် ပြန်စတဲ့အထိ ပိတ်ထားပါမယ်။
staff-measure = ဖန်သားပြင်တိုင်း
staff-languages = ပြန်စသည်အထိ ပြမယ့် ဘာသာစကားများ
staff-state = အခြေအနေ
staff-version = ဗားရှင်း { $version }
staff-running = { $minutes } မိနစ် ဖွင့်ထားပြီ
staff-memory = မှတ်ဉာဏ်: { $megabytes } MB
staff-restarts = ပြန်စတဲ့ အကြိမ်: { $count }
staff-log = မှတ်တမ်း နောက်ဆုံးစာကြောင်းများ
staff-log-empty = မှတ်တမ်း မရှိပါ
