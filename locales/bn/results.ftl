# Topic: results
results-title = আপনার রিপোর্ট
results-hint = কে দেখেন, এরপর কী হয়

## results/depends
results-depends = রিপোর্ট নির্ভর করে আপনার পরীক্ষার ওপর
results-depends-exam = প্রতিটি পরীক্ষায় আলাদা জিনিস দেখা হয়।
results-depends-many = ফ্লুরোস্কোপি অনেক ধরনের সমস্যা খুঁজে পেতে সাহায্য করতে পারে।

## results/who
results-who = একজন ডাক্তার আপনার ছবি দেখেন
results-who-reads = একজন [রেডিওলজিস্ট](radiologist) আপনার ছবিগুলো দেখে ব্যাখ্যা করেন।
results-who-more = একজন বিশেষজ্ঞের আপনার রিপোর্ট দেখা দরকার হতে পারে, বা আপনার আরও পরীক্ষা লাগতে পারে। এতে সমস্যাটি কী, তা জানতে সুবিধা হতে পারে।
results-who-late = { $phone ->
    [none] যেদিন বলা হয়েছিল, সেদিনও খবর পাননি? টিমকে ফোন করুন।
   *[other] যেদিন বলা হয়েছিল, সেদিনও খবর পাননি? টিমকে { $phone } নম্বরে ফোন করুন।
}

## results/ask
results-ask = রিপোর্ট নিয়ে ডাক্তারের সঙ্গে কথা বলুন
results-ask-lead = আপনি জিজ্ঞেস করতে পারেন:
results-ask-when = আমার রিপোর্ট কবে পাব?
results-ask-mean = রিপোর্টের মানে আমার জন্য কী?
results-ask-next = আমার কি আরও পরীক্ষা লাগবে?
results-ask-call = প্রশ্ন থাকলে কাকে ফোন করব?

## results/remember
results-remember = মনে রাখার তিনটি কথা
results-remember-general-1 = **আগে:** খাবার, পানীয় ও ওষুধের কথা জিজ্ঞেস করুন
results-remember-general-2 = টিমকে জানান: গর্ভ, অ্যালার্জি, রোগ, ওষুধ
results-remember-general-3 = { $emergency ->
    [none] বাড়িতে বুকে ব্যথা বা শ্বাসকষ্ট: জরুরি নম্বরে ফোন করুন
   *[other] বাড়িতে বুকে ব্যথা বা শ্বাসকষ্ট: { $emergency } নম্বরে ফোন করুন
}
results-remember-swallow-1 = **আগে:** টিম যখন বলে, খাওয়া ও পান করা বন্ধ করুন
results-remember-swallow-2 = গর্ভবতী হয়ে থাকতে পারেন, বা বিষম খান? টিমকে জানান
results-remember-swallow-3 = { $emergency ->
    [none] বাড়িতে: বেশি পানি খান। পেটে খুব বেশি ব্যথা: জরুরি নম্বরে ফোন করুন
   *[other] বাড়িতে: বেশি পানি খান। পেটে খুব বেশি ব্যথা: { $emergency } নম্বরে ফোন করুন
}
results-remember-bowel-1 = **আগে:** কাগজে যেমন লেখা, অন্ত্র খালি করুন
results-remember-bowel-2 = গর্ভবতী হয়ে থাকতে পারেন, বা ব্যথা লাগে? টিমকে জানান
results-remember-bowel-3 = { $emergency ->
    [none] বাড়িতে: বেশি পানি খান। পেটে খুব বেশি ব্যথা: জরুরি নম্বরে ফোন করুন
   *[other] বাড়িতে: বেশি পানি খান। পেটে খুব বেশি ব্যথা: { $emergency } নম্বরে ফোন করুন
}
results-remember-heart-1 = **আগে:** রক্ত পাতলা করার ওষুধ, ডায়াবেটিসের ওষুধ ও খাবারের কথা জিজ্ঞেস করুন
results-remember-heart-2 = ব্যবস্থা রাখুন: প্রাপ্তবয়স্ক কেউ আপনাকে বাড়ি নেবেন ও সঙ্গে থাকবেন
results-remember-heart-3 = { $emergency ->
    [none] বুকে ব্যথা, বা রক্তপাত না থামা: জরুরি নম্বরে ফোন করুন
   *[other] বুকে ব্যথা, বা রক্তপাত না থামা: { $emergency } নম্বরে ফোন করুন
}
results-remember-tube-1 = **আগে:** রক্ত পাতলা করার ওষুধ, ডায়াবেটিসের ওষুধ ও খাবারের কথা জিজ্ঞেস করুন
results-remember-tube-2 = শরীরে কী থাকছে ও তার যত্ন কীভাবে নেবেন, জিজ্ঞেস করুন
results-remember-tube-3 = { $emergency ->
    [none] বুকে ব্যথা, বা রক্তপাত না থামা: জরুরি নম্বরে ফোন করুন
   *[other] বুকে ব্যথা, বা রক্তপাত না থামা: { $emergency } নম্বরে ফোন করুন
}
results-remember-bone-1 = **আগে:** রক্ত পাতলা করার ওষুধ ও ইনফেকশনের কথা টিমকে জানান
results-remember-bone-2 = প্রাপ্তবয়স্ক কারও আপনাকে বাড়ি নেওয়া জরুরি কি না, জিজ্ঞেস করুন
results-remember-bone-3 = জ্বর, বা জয়েন্ট গরম ও ফোলা: টিমকে ফোন করুন, রাতেও
results-remember-womb-1 = **আগে:** আপনার গর্ভবতী থাকা চলবে না
results-remember-womb-2 = ব্যথার ওষুধের কথা জিজ্ঞেস করুন। “থামুন” বলতে পারেন
results-remember-womb-3 = জ্বর, তীব্র ব্যথা বা বেশি রক্ত: টিমকে ফোন করুন
