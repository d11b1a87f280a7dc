# Topic: what-happens
what-happens-title = পরীক্ষায় কী হয়
what-happens-hint = আপনার পরীক্ষা, ধাপে ধাপে

## what-happens/where
what-happens-where = আপনি সেন্টারে বা হাসপাতালে যাবেন
what-happens-where-center = আপনি [আউটপেশেন্ট (বহির্বিভাগের রোগী)](outpatient) হিসেবে এক্স-রে সেন্টারে আসতে পারেন।
what-happens-where-hospital = বা হাসপাতালে ভর্তি থাকা অবস্থায় আপনার পরীক্ষা হতে পারে।

## what-happens/clothes
what-happens-clothes = আপনাকে গাউন পরতে দেওয়া হতে পারে
what-happens-clothes-gown = আপনাকে কিছু বা সব কাপড় খুলতে হতে পারে। তখন টিম আপনাকে হাসপাতালের গাউন দেবে।
what-happens-clothes-help = কাপড় বদলাতে সাহায্য লাগবে? টিমকে বলুন।

## what-happens/shield
what-happens-shield = শিল্ড দেওয়া হতেও পারে, না-ও হতে পারে
what-happens-shield-shield = সিসার (লেড) শিল্ড বা [অ্যাপ্রন](lead-apron) আপনার দরকার নেই এমন [রেডিয়েশন](radiation) আটকায়। এটি তলপেট বা অন্য কোনো অংশ ঢাকতে পারে।
what-happens-shield-today = আজকাল প্রায়ই এটি লাগে না। আরও জানতে চাইলে টিমকে জিজ্ঞেস করুন।

## what-happens/comfort
what-happens-comfort = আগে আপনাকে ওষুধ দেওয়া হতে পারে
what-happens-comfort-medicine = কিছু পরীক্ষায় ব্যথার ওষুধ দেওয়া হয়। আরাম দিতে [শান্ত করার ওষুধ (সিডেটিভ)](sedative) দেওয়া হতে পারে, বা দুটোই।
what-happens-comfort-needle = [জয়েন্টে (হাড়ের জোড়ায়)](joint) বা [ধমনিতে](artery) সুচ ঢোকানোর সময় এসব ওষুধ দেওয়া হতে পারে।
what-happens-comfort-tell = ব্যথা বা ভয় লাগলে টিমকে বলুন।

## what-happens/drink
what-happens-drink = আপনাকে কনট্রাস্ট ডাই পান করতে দেওয়া হতে পারে
what-happens-drink-drink = কিছু পরীক্ষায় আপনি একটি তরল পান করেন, যাতে [কনট্রাস্ট ডাই](contrast-dye) থাকে। [বেরিয়াম](barium) তার একটি ধরন।
what-happens-drink-clearer = এতে শরীরের অংশগুলো সহজে দেখা যায়।

## what-happens/dye
what-happens-dye = কনট্রাস্ট ডাই অন্যভাবেও দেওয়া হতে পারে
what-happens-dye-lead = [কনট্রাস্ট ডাই](contrast-dye) পান না করলে, তা এভাবে দেওয়া হতে পারে:
what-happens-dye-iv = [আইভি লাইন (স্যালাইন)](iv-line) দিয়ে, শিরায়
what-happens-dye-enema = [এনিমা](enema) দিয়ে, মলাশয়ে (অন্ত্রের শেষ অংশে)
what-happens-dye-needle = সুচ দিয়ে, জয়েন্টে
what-happens-dye-womb = সরু নল দিয়ে, জরায়ুতে

## what-happens/table
what-happens-table = এক্স-রে টেবিলে টিম আপনাকে সাহায্য করে
what-happens-table-lead = আপনি এক্স-রে টেবিলে শোবেন বা তার কাছে দাঁড়াবেন। টিম আপনাকে বলতে পারে:
what-happens-table-turn = শরীর ঘোরাতে
what-happens-table-move = শরীরের একটি অংশ নাড়াতে
what-happens-table-breath = অল্প সময় দম ধরে রাখতে

## what-happens/catheter
what-happens-catheter = কিছু পরীক্ষায় ক্যাথেটার লাগে
what-happens-catheter-numb = আপনার [ক্যাথেটার](catheter) লাগলে, টিম আগে জায়গাটি অবশ করে।
what-happens-catheter-needle = তারপর ডাক্তার একটি সুচ ঢোকান। জায়গাটি হতে পারে কুঁচকি, কবজি, কনুই বা অন্য কোথাও।

## what-happens/pictures
what-happens-pictures = মেশিন চলমান ছবি তোলে
what-happens-pictures-scanner = ডাক্তার বা [টেকনোলজিস্ট](technologist) [এক্স-রে মেশিন](c-arm) দিয়ে ছবি তোলেন। টিম স্ক্রিনে তা দেখে।
what-happens-pictures-takes = প্রায় এতটা সময় লাগে:
what-happens-pictures-short = ১৫ থেকে ৩০ মিনিট (গেলা বা পাকস্থলী)
what-happens-pictures-longer = ৩০ থেকে ৬০ মিনিট (বৃহদন্ত্র বা হার্ট)
what-happens-pictures-hours = কয়েক ঘণ্টা (ক্ষুদ্রান্ত্র)

## what-happens/feel
what-happens-feel = আপনার যা লাগতে পারে
what-happens-feel-barium = বেরিয়াম: চকের মতো স্বাদ, পেট ভরা, মোচড়
what-happens-feel-dye = রক্তে ডাই: কয়েক সেকেন্ড গরম লাগে
what-happens-feel-needle = সুচ: অল্পক্ষণ খোঁচা, তারপর চাপ
what-happens-feel-womb = জরায়ুর পরীক্ষা: অল্প সময় তলপেটে মোচড়
what-happens-feel-tell = চুলকালে, ফুলে গেলে বা শ্বাস নিতে কষ্ট হলে **সঙ্গে সঙ্গে** টিমকে বলুন।

## what-happens/finish
what-happens-finish = তারপর আপনার পরীক্ষা শেষ
what-happens-finish-catheter = আপনাকে [ক্যাথেটার](catheter) দেওয়া হয়ে থাকলে ডাক্তার তা বের করে নেন। টিম আপনাকে কিছুক্ষণ নজরে রাখতে পারে।
what-happens-finish-ask = যাওয়ার আগে টিমকে জিজ্ঞেস করুন: বাড়িতে আমি কী করব? সাহায্য লাগলে কাকে ফোন করব?

## what-happens/swallow-drink
what-happens-swallow-drink = আপনি অল্প অল্প করে বেরিয়াম পান করেন
what-happens-swallow-drink-fizz = আগে গ্যাস তৈরি করা দানা গিলতে দেওয়া হতে পারে। ঢেকুর চেপে রাখার চেষ্টা করুন।
what-happens-swallow-drink-drink = তারপর একটু একটু করে [বেরিয়াম](barium) পান করেন, এটি সাদা [কনট্রাস্ট ডাই](contrast-dye)। কখন গিলবেন, টিম বলে।
what-happens-swallow-drink-taste = স্বাদ চকের মতো। এতে শরীরের অংশগুলো সহজে দেখা যায়।

## what-happens/swallow-table
what-happens-swallow-table = আপনি দাঁড়ান, পাশ ফেরেন ও শুয়ে পড়েন
what-happens-swallow-table-stand = আপনি এক্স-রে টেবিলের কাছে দাঁড়ান। পরে টেবিল কাত হয়ে আপনাকে শুইয়ে দিতে পারে।
what-happens-swallow-table-turn = টিম আপনাকে পাশ ফিরতে, নড়তে ও অল্প সময় দম ধরে রাখতে বলে।
what-happens-swallow-table-sit = দাঁড়াতে না পারলে বলুন। আপনি বসতে পারেন।

## what-happens/swallow-pictures
what-happens-swallow-pictures = টিম আপনার গেলা দেখে
what-happens-swallow-pictures-scanner = একজন ডাক্তার বা [টেকনোলজিস্ট](technologist) এক্স-রে মেশিনে চলমান ছবি তোলেন।
what-happens-swallow-pictures-watch = তাঁরা স্ক্রিনে বেরিয়াম নিচে নামতে দেখেন।
what-happens-swallow-pictures-press = বেরিয়াম ছড়িয়ে দিতে কেউ আপনার পেটে চাপ দিতে পারেন।

## what-happens/swallow-feel
what-happens-swallow-feel = পেট ভরা লাগতে পারে
what-happens-swallow-feel-full = পেট ভরা বা একটু বমি বমি লাগতে পারে। বেশির ভাগ মানুষের ব্যথা হয় না।
what-happens-swallow-feel-tell = বিষম খেলে, চুলকালে বা শ্বাস নিতে কষ্ট হলে **সঙ্গে সঙ্গে** টিমকে বলুন।

## what-happens/swallow-long
what-happens-swallow-long = কত সময় লাগে
what-happens-swallow-long-short = গেলা বা পাকস্থলীর পরীক্ষায় প্রায় ১৫ থেকে ৩০ মিনিট লাগে।
what-happens-swallow-long-long = ক্ষুদ্রান্ত্রের পরীক্ষায় কয়েক ঘণ্টা লাগে। ছবির ফাঁকে ফাঁকে আপনি অপেক্ষা করেন।
what-happens-swallow-long-home = তারপর প্রায়ই খেতে, পান করতে ও বাড়ি যেতে পারেন। আগে জিজ্ঞেস করুন।

## what-happens/bowel-tube
what-happens-bowel-tube = আপনাকে বেরিয়াম এনিমা দেওয়া হয়
what-happens-bowel-tube-side = আপনি এক্স-রে টেবিলে কাত হয়ে শুয়ে থাকেন। প্রথম ছবিতে দেখা যায় অন্ত্র খালি কি না।
what-happens-bowel-tube-tube = ছোট একটি নল মলাশয়ে (অন্ত্রের শেষ অংশে) ঢোকে। এটি [এনিমা](enema)।
what-happens-bowel-tube-balloon = ছোট একটি বেলুন নলটি ধরে রাখতে পারে।

## what-happens/bowel-fill
what-happens-bowel-fill = বেরিয়াম আপনার অন্ত্র ভরে তোলে
what-happens-bowel-fill-barium = [বেরিয়াম](barium), একটি সাদা [কনট্রাস্ট ডাই](contrast-dye), ভেতরে যায়। প্রায়ই বাতাসও যায়।
what-happens-bowel-fill-clear = এতে আপনার অন্ত্র সহজে দেখা যায়।
what-happens-bowel-fill-feel = পেট ভরা লাগে, মোচড় দিতে পারে। ধীরে, গভীর শ্বাস নিন। ব্যথা হলে টিমকে বলুন।

## what-happens/bowel-turn
what-happens-bowel-turn = ছবির জন্য আপনি পাশ ফেরেন
what-happens-bowel-turn-turn = টিম আপনাকে পাশ ফিরতে, নড়তে ও অল্প সময় দম ধরে রাখতে বলে।
what-happens-bowel-turn-tip = টেবিল কাত হতে পারে। কেউ আপনার পেটে চাপ দিতে পারেন।

## what-happens/bowel-pictures
what-happens-bowel-pictures = টিম স্ক্রিনে দেখে
what-happens-bowel-pictures-scanner = একজন ডাক্তার বা [টেকনোলজিস্ট](technologist) এক্স-রে মেশিনে চলমান ছবি তোলেন।
what-happens-bowel-pictures-long = পরীক্ষায় প্রায় ৩০ থেকে ৬০ মিনিট লাগে।
what-happens-bowel-pictures-shot = অন্ত্র শিথিল করার ইনজেকশন দেওয়া হতে পারে। দিলে জিজ্ঞেস করুন, কখন গাড়ি চালাতে পারবেন।

## what-happens/bowel-toilet
what-happens-bowel-toilet = তারপর আপনি টয়লেটে যান
what-happens-bowel-toilet-out = বেশির ভাগ বেরিয়াম বেরিয়ে যায়, নলও খুলে নেওয়া হয়। তারপর টয়লেটে যান।
what-happens-bowel-toilet-last = আরও এক-দুটি ছবি তোলা হতে পারে।
what-happens-bowel-toilet-home = প্রায়ই খেতে, পান করতে ও বাড়ি যেতে পারেন। আগে জিজ্ঞেস করুন।

## what-happens/heart-ready
what-happens-heart-ready = টিম আপনাকে শান্ত থাকতে সাহায্য করে
what-happens-heart-ready-line = আপনার হাতে [আইভি লাইন (স্যালাইন)](iv-line) দেওয়া হয়। বুকে লাগানো আঠালো প্যাচে হার্টের স্পন্দন দেখা যায়।
what-happens-heart-ready-relax = ব্যথার ওষুধ, আরামের জন্য [শান্ত করার ওষুধ (সিডেটিভ)](sedative), বা দুটোই পেতে পারেন। আপনি জেগে থাকেন।
what-happens-heart-ready-table = আপনি এক্স-রে টেবিলে শুয়ে থাকেন।

## what-happens/heart-numb
what-happens-heart-numb = আপনার কবজি বা কুঁচকি অবশ করা হয়
what-happens-heart-numb-numb = প্রথমে টিম আপনার কবজি বা কুঁচকি অবশ করে। অল্পক্ষণ খোঁচা লাগে।
what-happens-heart-numb-needle = তারপর সুচ ও সরু নল ([ক্যাথেটার](catheter)) ঢোকানো হয়। চাপ লাগতে পারে।
what-happens-heart-numb-elbow = কখনো কখনো জায়গাটি কনুই বা অন্য কোথাও।

## what-happens/heart-tube
what-happens-heart-tube = নলটি আপনার হার্টে যায়
what-happens-heart-tube-feel = শরীরের ভেতরে নলটি টের পাবেন না।
what-happens-heart-tube-watch = [এক্স-রে মেশিন](c-arm) আপনার চারপাশে ঘুরে চলমান ছবি তোলে। টিম স্ক্রিনে তা দেখে।
what-happens-heart-tube-tell = বুকে ব্যথা বা চাপ লাগলে **সঙ্গে সঙ্গে** টিমকে বলুন।

## what-happens/heart-dye
what-happens-heart-dye = ডাইয়ে রক্ত চলাচল দেখা যায়
what-happens-heart-dye-warm = নলের ভেতর দিয়ে [কনট্রাস্ট ডাই](contrast-dye) যায়। কয়েক সেকেন্ড গরম লাগতে পারে।
what-happens-heart-dye-breath = দম ধরে রাখতে হতে পারে।
what-happens-heart-dye-stent = কোনো [ধমনি](artery) সরু হলে সেখানে [স্টেন্ট](stent) বসানো হতে পারে।
what-happens-heart-dye-tell = চুলকালে, ফুলে গেলে বা শ্বাস নিতে কষ্ট হলে **সঙ্গে সঙ্গে** টিমকে বলুন।

## what-happens/heart-rest
what-happens-heart-rest = নল বের করা হয়, আপনি বিশ্রাম নেন
what-happens-heart-rest-out = টিম নলটি বের করে জায়গাটি চেপে ধরে, বা একটি ব্যান্ড পরায়।
what-happens-heart-rest-still = কয়েক ঘণ্টা বিশ্রাম নেবেন। যেভাবে বলা হয়, স্থির হয়ে শুয়ে থাকুন।
what-happens-heart-rest-tell = জায়গাটি ভেজা লাগলে বা শরীর খারাপ লাগলে ডাক দিন।
what-happens-heart-rest-long = মূল পরীক্ষায় প্রায়ই ৩০ থেকে ৬০ মিনিট লাগে।

## what-happens/tube-ready
what-happens-tube-ready = টিম আপনাকে তৈরি করে
what-happens-tube-ready-line = আপনাকে [আইভি লাইন (স্যালাইন)](iv-line) দেওয়া হয়। চামড়া পরিষ্কার ও অবশ করা হয়। একটু খোঁচা লাগে।
what-happens-tube-ready-relax = ব্যথার ওষুধ, আরামের জন্য [শান্ত করার ওষুধ (সিডেটিভ)](sedative), বা দুটোই পেতে পারেন। কেউ কেউ ঘুমিয়ে পড়েন।
what-happens-tube-ready-table = আপনি এক্স-রে টেবিলে শুয়ে থাকেন। দম ধরে রাখতে হতে পারে।

## what-happens/tube-in
what-happens-tube-in = একটি সরু নল ঢোকানো হয়
what-happens-tube-in-place = কুঁচকি, কবজি, কনুই বা অন্য কোথাও সুচ ও সরু নল ([ক্যাথেটার](catheter)) ঢোকে।
what-happens-tube-in-watch = টিম স্ক্রিন দেখে। [কনট্রাস্ট ডাই](contrast-dye) দিলে গরম লাগতে পারে।
what-happens-tube-in-tell = চুলকালে, ব্যথা হলে বা শ্বাস নিতে কষ্ট হলে **সঙ্গে সঙ্গে** টিমকে বলুন।

## what-happens/tube-kind
what-happens-tube-kind = আপনাকে স্টেন্ট, ড্রেন বা লাইন দেওয়া হয়
what-happens-tube-kind-stent = [স্টেন্ট](stent): বেলুন সরু জায়গা খোলে, স্টেন্ট তা খোলা রাখে
what-happens-tube-kind-drain = ড্রেন: নরম নল, বাড়তি তরল বের করে দেয়
what-happens-tube-kind-line = লাইন: নরম নল, বড় [শিরায়](vein) ওষুধ পৌঁছে দেয়
what-happens-tube-kind-tight = হার্টের স্টেন্টে কয়েক সেকেন্ড বুকে চাপ লাগতে পারে। টিমকে বলুন।

## what-happens/tube-rest
what-happens-tube-rest = তারপর আপনি বিশ্রাম নেন
what-happens-tube-rest-out = স্টেন্ট হলে বেলুন ও ক্যাথেটার বের করা হয়। স্টেন্ট, ড্রেন বা লাইন থেকে যায়।
what-happens-tube-rest-still = বিশ্রাম নেবেন, প্রায়ই কয়েক ঘণ্টা। যেভাবে বলা হয়, স্থির হয়ে শুয়ে থাকুন।
what-happens-tube-rest-tell = জায়গাটি ভেজা লাগলে বা শরীর খারাপ লাগলে ডাক দিন।
what-happens-tube-rest-long = হার্টের স্টেন্টে ৩০ মিনিট থেকে ২ ঘণ্টা লাগে।

## what-happens/bone-numb
what-happens-bone-numb = জয়েন্টে সুচ দেওয়া হলে
what-happens-bone-numb-table = আপনি এক্স-রে টেবিলে শুয়ে থাকেন। চামড়া পরিষ্কার ও অবশ করা হয়। কয়েক সেকেন্ড খোঁচা লাগে।
what-happens-bone-numb-pressure = তারপর চাপ লাগে, বা [জয়েন্টটি](joint) ভরা লাগে।
what-happens-bone-numb-relax = আগে ব্যথার ওষুধ, আরামের জন্য [শান্ত করার ওষুধ (সিডেটিভ)](sedative), বা দুটোই দেওয়া হতে পারে।

## what-happens/bone-needle
what-happens-bone-needle = সুচ কোথায় যাচ্ছে, টিম তা দেখে
what-happens-bone-needle-dye = সুচ ঠিক জায়গায় আছে কি না, একটু [কনট্রাস্ট ডাই](contrast-dye) দিয়ে দেখা হয়।
what-happens-bone-needle-move = টিম আপনাকে জয়েন্টটি নাড়াতে বলতে পারে।
what-happens-bone-needle-long = প্রায় ১৫ থেকে ৩০ মিনিট লাগে।
what-happens-bone-needle-tell = চুলকালে, ফুলে গেলে বা শ্বাস নিতে কষ্ট হলে **সঙ্গে সঙ্গে** টিমকে বলুন।

## what-happens/bone-sleep
what-happens-bone-sleep = অপারেশন হলে
what-happens-bone-sleep-sleep = আপনি ঘুমিয়ে থাকেন, বা শরীরের একটি অংশ অবশ করা হয়। টিম আপনার সঙ্গে মিলে তা ঠিক করে।
what-happens-bone-sleep-feel = জেগে থাকলে ছোঁয়া বা নড়াচড়া টের পেতে পারেন। ব্যথা লাগলে **সঙ্গে সঙ্গে** টিমকে বলুন।

## what-happens/bone-c-arm
what-happens-bone-c-arm = অপারেশনে মেশিনে আপনার হাড় দেখা যায়
what-happens-bone-c-arm-arm = [এক্স-রে মেশিন](c-arm) আপনার ওপরে থাকে। এটি দেখতে ইংরেজি C অক্ষরের মতো।
what-happens-bone-c-arm-screen = প্রতিটি অংশ ঠিক বসেছে কি না, সার্জন বারবার স্ক্রিনে তা দেখেন।
what-happens-bone-c-arm-staff = টিম অ্যাপ্রন পরে, কারণ তাঁরা রোজ এক্স-রের কাছে কাজ করেন।

## what-happens/bone-rest
what-happens-bone-rest = তারপর আপনি বিশ্রাম নেন
what-happens-bone-rest-needle = সুচ দেওয়ার পরে প্রায়ই সেদিনই বাড়ি যেতে পারেন। বাড়িতে বিশ্রাম নিন।
what-happens-bone-rest-surgery = অপারেশনের পরে আপনাকে রিকভারি রুমে নেওয়া হয়। নার্সরা আপনার খেয়াল রাখেন ও ব্যথার ওষুধ দেন।
what-happens-bone-rest-ask = জিজ্ঞেস করুন: কখন বাড়ি যাব? ছবিতে কী দেখা গেছে?

## what-happens/womb-lie
what-happens-womb-lie = আপনি এক্স-রে টেবিলে শুয়ে পড়েন
what-happens-womb-lie-like = এটি গাইনি (মহিলা রোগের) ডাক্তারের পরীক্ষার মতো।
what-happens-womb-lie-lie = আপনি চিত হয়ে শুয়ে হাঁটু ভাঁজ করেন।
what-happens-womb-lie-open = একটি যন্ত্র যোনিপথ খুলে রাখে। জরায়ুর মুখ পরিষ্কার করা হয়।

## what-happens/womb-tube
what-happens-womb-tube = ডাই আপনার জরায়ুতে যায়
what-happens-womb-tube-tube = সরু নল ([ক্যাথেটার](catheter)) জরায়ুর মুখ দিয়ে ঢোকে।
what-happens-womb-tube-dye = [কনট্রাস্ট ডাই](contrast-dye) ভেতরে যায়। এতে জরায়ু ও ডিম্বনালি সহজে দেখা যায়।

## what-happens/womb-pictures
what-happens-womb-pictures = টিম স্ক্রিনে দেখে
what-happens-womb-pictures-scanner = একজন ডাক্তার বা [টেকনোলজিস্ট](technologist) এক্স-রে মেশিনে চলমান ছবি তোলেন।
what-happens-womb-pictures-turn = টিম আপনাকে পাশ ফিরতে বা অল্প সময় দম ধরে রাখতে বলতে পারে।
what-happens-womb-pictures-long = পরীক্ষায় প্রায় ৩০ মিনিট লাগে।

## what-happens/womb-feel
what-happens-womb-feel = তলপেটে মোচড় দিতে পারে
what-happens-womb-feel-cramps = মাসিকের ব্যথার মতো লাগে, কম বা বেশি। বেশির ভাগ সময় শিগগিরই কমে যায়।
what-happens-womb-feel-faint = অজ্ঞান হবেন মনে হলে, চুলকালে বা শ্বাস নিতে কষ্ট হলে **সঙ্গে সঙ্গে** টিমকে বলুন।
what-happens-womb-feel-stop = আপনি “থামুন” বলতে পারেন। শুরুর আগে একটি ইশারা ঠিক করে নিন।

## what-happens/womb-finish
what-happens-womb-finish = তারপর আপনার পরীক্ষা শেষ
what-happens-womb-finish-out = টিম নলটি বের করে নেয়। ভালো না লাগা পর্যন্ত বিশ্রাম নিন।
what-happens-womb-finish-pad = ডাই বেরিয়ে আসে। প্যাড পরুন।
what-happens-womb-finish-ask = জিজ্ঞেস করুন: বাড়িতে কী করব? সাহায্য লাগলে কাকে ফোন করব?
