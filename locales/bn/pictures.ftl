# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = শরীরের ভেতরের অংশ
picture-what-is-it-shows-description = একটি শরীর, যার ভেতরে কিছু অংশ আঁকা: হার্ট ও রক্তনালি, পাকস্থলী ও অন্ত্র, এবং জরায়ু। ফ্লুরোস্কোপিতে এসব অংশের কাজ দেখা যায়।
picture-what-is-it-helps = একসঙ্গে স্ক্রিন দেখা
picture-what-is-it-helps-description = ডাক্তার স্ক্রিনের একটি জায়গা দেখাচ্ছেন। রোগীও দেখছেন। কী সমস্যা তা খুঁজে পেতে ও চিকিৎসায় পথ দেখাতে ছবিগুলো সাহায্য করে।

## Common uses
picture-uses-overview = সাধারণ ব্যবহার
picture-uses-overview-description = পাঁচটি ছোট ছবি: পরিপাকতন্ত্র, হার্ট, রক্তনালিতে একটি ছোট নল, স্ক্রু লাগানো হিপের হাড়, এবং জরায়ু।

## Why you need it
picture-why-function = গেলার কাজ কীভাবে হয়
picture-why-function-description = একজন রোগী পান করছেন। বড় আতশ কাচে দেখা যায়, খাদ্যনালি পানীয়টি নিচে ঠেলে দিচ্ছে। একটি অঙ্গ কীভাবে কাজ করে, ভিডিওতে তা দেখা যায়।
picture-why-guide = স্ক্রিন পথ দেখায়
picture-why-guide-description = ডাক্তার রোগীর শরীরের ভেতরে একটি সরু নল চালাচ্ছেন। কাজ করতে করতে তিনি স্ক্রিনে তাকান। চলমান ছবি তাঁকে পথ দেখায়।

## Getting ready
picture-get-ready-depends = কী করতে হবে জিজ্ঞেস করুন
picture-get-ready-depends-description = রোগী ডাক্তারকে ফোন করে জিজ্ঞেস করছেন: খাবার, পানীয় ও ওষুধ কি চলবে, নাকি কয়েক ঘণ্টা অপেক্ষা করতে হবে?
picture-get-ready-food = খাবার ও পানীয়ের কথা জিজ্ঞেস করুন
picture-get-ready-food-description = রোগী ডাক্তারকে ফোন করছেন। টেবিলে খাবার ও পানি, সঙ্গে প্রশ্নচিহ্ন ও ঘড়ি। কখন খাওয়া ও পান করা বন্ধ করবেন, জিজ্ঞেস করুন।
picture-get-ready-medicines = ওষুধের কথা জানতে ফোন করুন
picture-get-ready-medicines-description = একজন রোগী ওষুধ হাতে ডাক্তারকে ফোন করছেন। ওষুধ ফেলে দেওয়ার ছবিতে ক্রস চিহ্ন। নিজে নিজে কোনো ওষুধ বন্ধ করবেন না।
picture-get-ready-tell-us = আপনার স্বাস্থ্যের কথা টিমকে জানান
picture-get-ready-tell-us-description = রোগী টিমকে গর্ভাবস্থা, বুকের দুধ খাওয়ানো, অ্যালার্জি, ফুসফুস, কিডনি ও রক্ত পাতলা করার ওষুধের কথা জানাচ্ছেন। পরীক্ষার আগে টিমের এগুলো জানা দরকার।
picture-get-ready-day = যাওয়ার জন্য তৈরি
picture-get-ready-day-description = একজন রোগী ব্যাগ ও তালিকা নিয়ে এক যুবকের সঙ্গে বাড়ি থেকে বের হচ্ছেন। গয়না একটি বাটিতে থেকে গেল। তালিকা আনুন, গয়না আনবেন না।

## What happens
picture-what-happens-where = একটি সেন্টার ও একটি হাসপাতাল
picture-what-happens-where-description = একজন নারী হেঁটে এক্স-রে সেন্টারে যাচ্ছেন। পাশে একটি হাসপাতাল, সেখানে বিছানায় এক রোগী। আপনার পরীক্ষা দুই জায়গার যেকোনোটিতে হতে পারে।
picture-what-happens-clothes = গাউন পরা
picture-what-happens-clothes-description = টেকনোলজিস্ট রোগীকে হাসপাতালের গাউন দিচ্ছেন। তারপর রোগী গাউন পরেছেন, কাপড় ঝোলানো। কাপড় বদলাতে টিম আপনাকে সাহায্য করতে পারে।
picture-what-happens-shield = সিসার শিল্ড
picture-what-happens-shield-description = রোগী এক্স-রে টেবিলে শুয়ে আছেন। টেকনোলজিস্ট শরীরের একটি অংশে সিসার শিল্ড রাখছেন। যে রেডিয়েশন দরকার নেই, শিল্ড তা আটকায়।
picture-what-happens-comfort = আরাম দেওয়ার ওষুধ
picture-what-happens-comfort-description = ডাক্তার রোগীর হাতের লাইন দিয়ে ওষুধ দিচ্ছেন। টেকনোলজিস্ট রোগীর কাঁধে হাত রেখেছেন। আপনিও আগে ওষুধ পেতে পারেন।
picture-what-happens-drink = কনট্রাস্ট ডাই পান করা
picture-what-happens-drink-description = একজন নারী এক্স-রে টেবিলের কাছে দাঁড়িয়ে কাপ থেকে পান করছেন। স্ক্রিনে তাঁর খাদ্যনালি ও পাকস্থলী সাদা ও স্পষ্ট দেখা যাচ্ছে।
picture-what-happens-dye = আইভি লাইন বা এনিমা
picture-what-happens-dye-description = একজন নারীর হাতে আইভি লাইন লাগানো, তিনি বসে আছেন। একজন পুরুষ চাদরের নিচে কাত হয়ে শুয়ে, এনিমার নলসহ। ডাই দুভাবেই দেওয়া যেতে পারে।
picture-what-happens-table = এক্স-রে টেবিলে
picture-what-happens-table-description = রোগী এক্স-রে টেবিলে শুয়ে বা তার কাছে দাঁড়িয়ে। ছোট ছবিগুলোতে পাশ ফেরা, এক হাত নাড়ানো ও দম ধরে রাখা।
picture-what-happens-catheter = ক্যাথেটার ঢোকানো
picture-what-happens-catheter-description = রোগী পরিষ্কার চাদরের নিচে শুয়ে আছেন। টিম তাঁর কুঁচকিতে একটি সরু নল ঢোকাচ্ছে। ছোট ছবিতে দুটি জায়গা দেখানো: কুঁচকি ও কনুই।
picture-what-happens-finish = পরীক্ষার পরে
picture-what-happens-finish-description = রোগী বিছানায় বিশ্রাম নিচ্ছেন। টেকনোলজিস্ট রোগীর খোঁজ নিচ্ছেন। আপনিও কিছুক্ষণ বিশ্রাম নিতে পারেন।

## After the exam
picture-after-barium = বেরিয়ামের পরে পানি খান
picture-after-barium-description = রোগী এক গ্লাস পানি খাচ্ছেন। টয়লেটে ফ্যাকাশে পায়খানা। ক্যালেন্ডারে কয়েকটি দিন। বেরিয়ামের পরে ফ্যাকাশে পায়খানা স্বাভাবিক।
picture-after-catheter-site = কখন টিমকে ফোন করবেন
picture-after-catheter-site-description = রোগী টিমকে ফোন করছেন। চারটি ছোট ছবিতে লক্ষণ: চাকা বড় হওয়া, তরল, লালচে ভাব ছড়ানো ও জ্বর।
picture-after-home = কেউ আপনাকে বাড়ি নিয়ে যান
picture-after-home-description = এক তরুণী রোগীকে ধরে গাড়িতে তুলছেন। তিনি রোগীকে বাড়ি নিয়ে যাচ্ছেন। শান্ত করার ওষুধ নিলে আপনাকেও বাড়ি নিয়ে যেতে প্রাপ্তবয়স্ক একজন অবশ্যই থাকতে হবে।

## Is it safe?
picture-safe-pregnant = গর্ভবতী হয়ে থাকতে পারেন? টিমকে জানান
picture-safe-pregnant-description = পরীক্ষার আগে এক গর্ভবতী নারী টেকনোলজিস্টকে গর্ভের সন্তানের কথা বলছেন। আপনিও টিমকে জানান, কারণ এক্স-রে গর্ভের সন্তানের ক্ষতি করতে পারে।
picture-safe-little-risk = প্রতিটি পরীক্ষা আলাদা
picture-safe-little-risk-description = ডাক্তার রোগীর সঙ্গে কথা বলছেন। চার্টে তিনটি পরীক্ষা, অল্প রেডিয়েশন থেকে বেশি। বেশির ভাগ মানুষের জন্য ঝুঁকি কম।
picture-safe-ask-how-much = কতটা রেডিয়েশন, জিজ্ঞেস করুন
picture-safe-ask-how-much-description = রোগী ডাক্তারকে জিজ্ঞেস করছেন: কতটা? ছোট, মাঝারি ও উঁচু স্তম্ভে কম ও বেশি রেডিয়েশনের তিনটি পরীক্ষা দেখানো।
picture-safe-past-x-rays = আগের এক্স-রে নিয়ে আসুন
picture-safe-past-x-rays-description = রোগী আগের এক্স-রে এনে ডাক্তারকে সেগুলোর কথা বলছেন। আপনিও আপনার সবগুলোর কথা টিমকে জানান।
picture-safe-dye-allergy = আপনার অ্যালার্জির কথা বলুন
picture-safe-dye-allergy-description = রোগী ডাক্তারকে বলছেন, আগে কনট্রাস্ট ডাইয়ে ফুসকুড়ি হয়েছিল; শেলফিশের (চিংড়ি, কাঁকড়া) কথাও বলছেন। পরীক্ষার আগে টিমকে আপনার অ্যালার্জির কথা জানান।

## Your results
picture-results-depends = আলাদা পরীক্ষা, আলাদা ছবি
picture-results-depends-description = চারটি এক্স-রে ছবি থেকে রেখা গেছে একজন পুরুষের শরীরের চার অংশে: পাকস্থলী, হার্ট, হিপ ও অন্ত্র। প্রতিটি পরীক্ষায় আলাদা জিনিস দেখা হয়।
picture-results-who = রেডিওলজিস্ট আপনার ছবি দেখেন
picture-results-who-description = রেডিওলজিস্ট স্ক্রিনে এক্স-রে ছবি দেখছেন। একটি পাতা আরেক ডাক্তারের কাছে যায়, তিনি তা পড়েন। আপনার ডাক্তার বিশেষজ্ঞের মত নিতে পারেন।
picture-results-ask = রিপোর্টের কথা জিজ্ঞেস করুন
picture-results-ask-description = রোগী ডাক্তারের সঙ্গে কথা বলছেন। জানতে চান রিপোর্ট কবে আসবে, তাতে কী দেখা যায়, আর কাকে ফোন করবেন।

## Words to know
picture-word-catheter = ক্যাথেটার
picture-word-catheter-description = লম্বা, সরু একটি নল। এর মাথা বড় করে আঁকা, যাতে দেখা যায় ভেতরটা ফাঁপা। এর ভেতর দিয়ে তরল চলতে পারে।
picture-word-stent = স্টেন্ট
picture-word-stent-description = প্রথমে রক্তনালিটি সরু। তারপর জালের মতো ছোট একটি নল, অর্থাৎ স্টেন্ট, একে খুলে রাখে, যাতে রক্ত চলতে পারে।
picture-word-iv-line = আইভি লাইন
picture-word-iv-line-description = তরলের ব্যাগ থেকে একটি সরু নল হাতের শিরায় গেছে। তরল সরাসরি আপনার রক্তে যায়।
picture-word-lead-apron = সিসার অ্যাপ্রন
picture-word-lead-apron-description = রোগীর তলপেটের ওপর ছোট সিসার অ্যাপ্রন। টেকনোলজিস্ট পরেছেন লম্বা একটি। সিসা এক্স-রে আটকায়।
picture-word-c-arm = সি-আর্ম
picture-word-c-arm-description = ইংরেজি C অক্ষরের মতো একটি মেশিন। এক মাথা রোগীর ওপরে, অন্য মাথা টেবিলের নিচে। দুই মাথার মাঝ দিয়ে এক্স-রে যায়।

## Doses
picture-doses = প্রকৃতির সঙ্গে রেডিয়েশনের তুলনা
picture-doses-description = একটি পরীক্ষার সমান রেডিয়েশন প্রকৃতি থেকে পেতে কত সময় লাগে, প্রতিটি দাগ তা দেখায়। এক বছরের প্রকৃতির রেডিয়েশনের সঙ্গে মিলিয়ে দেখুন।

## Pictures of single exams and of emergencies
picture-after-emergency = এখনই সাহায্য চেয়ে ফোন করুন
picture-after-emergency-description = রোগী অ্যাম্বুলেন্স ডাকছেন। চারটি ছবিতে লক্ষণ: বুকে ব্যথা, ফোলা মুখমণ্ডল নিয়ে শ্বাসকষ্ট, জ্ঞান হারানো, এবং মুখের এক পাশ ঝুলে পড়া ও দুর্বল হাত।
picture-after-emergency-more = সাহায্য চাওয়ার আরও কারণ
picture-after-emergency-more-description = রোগী অ্যাম্বুলেন্স ডাকছেন। একটি ছবিতে রক্ত পড়ার জায়গায় হাতের চাপ। অন্যটিতে একটি পায়ের পাতা ঠান্ডা ও ফ্যাকাশে।
picture-after-remember = মনে রাখার তিনটি কথা
picture-after-remember-description = রোগী তিনটি কথা ভাবছেন। ছোট ছবিগুলোতে এই পাতার তিনটি কথা দেখানো।
picture-after-stent-card = স্টেন্ট কার্ড সঙ্গে রাখুন
picture-after-stent-card-description = একজন পুরুষ মানিব্যাগে একটি কার্ড রাখছেন। কার্ডে স্টেন্ট ও হার্ট আঁকা। আপনার কার্ড সঙ্গে রাখুন।
picture-after-womb = জরায়ুর পরীক্ষার পরে বিশ্রাম
picture-after-womb-description = এক নারী সোফায় বিশ্রাম নিচ্ছেন, পেটে গরম পানির ব্যাগ। টেবিলে প্যাড। তাঁর তলপেটে মোচড় ও অল্প রক্তপাত হতে পারে।
picture-get-ready-bowel = স্বচ্ছ তরল ও খালি অন্ত্র
picture-get-ready-bowel-description = পানি, স্বচ্ছ সুপ ও দুধ ছাড়া চা চলে। এক প্লেট খাবারে ক্রস চিহ্ন। পরীক্ষার আগে পানিতে গোলানো গুঁড়া অন্ত্র খালি করে।
picture-safe-child = মা বা বাবা কাছে থাকেন
picture-safe-child-description = একটি শিশু এক্স-রে টেবিলে বসে আছে। বাবা সিসার অ্যাপ্রন পরে তার হাত ধরে আছেন। টেকনোলজিস্ট পাশে দাঁড়িয়ে।
picture-safe-skin = পিঠ লাল কি না দেখুন
picture-safe-skin-description = একজন পুরুষ আয়নায় পিঠে লাল দাগ দেখছেন। দুটি ক্যালেন্ডারে দেখা যায়, পরীক্ষার পর কয়েক সপ্তাহ কেটেছে।
picture-what-happens-bowel = অন্ত্রের জন্য সাদা তরল
picture-what-happens-bowel-description = একজন পুরুষ চাদরের নিচে কাত হয়ে শুয়ে। নার্স তাঁর কাছে। ছোট ছবিতে সাদা তরল নল দিয়ে তাঁর অন্ত্রে যাচ্ছে।
picture-what-happens-wrist = কবজিতে সরু নল
picture-what-happens-wrist-description = শরীরের দুটি ছোট ছবিতে কবজি ও কুঁচকি দেখানো। নিচে ওষুধ দিয়ে কবজি অবশ করা হচ্ছে। তারপর সরু নল ঢুকে হাত বেয়ে ওপরে যায়।
picture-what-happens-press = জায়গাটি চেপে ধরা
picture-what-happens-press-description = একজন পুরুষ চিত হয়ে বিছানায় শুয়ে আছেন। ঘড়িতে দেখা যাচ্ছে, কয়েক ঘণ্টা কেটেছে। নিচে দুটি উপায়: একটি হাত কবজি চেপে ধরে, বা ব্যান্ড কবজি চেপে রাখে।
picture-what-happens-c-arm = অপারেশনে সি-আর্ম
picture-what-happens-c-arm-description = রোগী চাদরের নিচে ঘুমাচ্ছেন। হিপের ওপরে সি-আর্ম। সার্জন সিসার অ্যাপ্রন পরে স্ক্রিনে হাড় ও তার স্ক্রুগুলো দেখছেন।
picture-what-happens-joint = জয়েন্টে সুচ দেওয়া
picture-what-happens-joint-description = এক নারীর হাঁটুর ওপরে সি-আর্ম। ডাক্তার স্ক্রিনে জায়গা দেখে হাঁটুতে সুচ দিচ্ছেন। প্রথমে চামড়া পরিষ্কার করা হয়।
picture-what-happens-bone-numb = চামড়া অবশ করা
picture-what-happens-bone-numb-description = রোগী এক্স-রে টেবিলে শুয়ে আছেন। ডাক্তার ছোট সুচ দিয়ে হাঁটুর চামড়া অবশ করছেন।
picture-what-happens-bone-rest = পরীক্ষার পরে বিশ্রাম
picture-what-happens-bone-rest-description = হাঁটুতে ব্যান্ডেজ বাঁধা রোগী বিছানায় বিশ্রাম নিচ্ছেন। নার্স রোগীর খোঁজ নিচ্ছেন।
picture-what-happens-womb-finish = পরীক্ষার পরে বিশ্রাম
picture-what-happens-womb-finish-description = এক নারী পরীক্ষার পরে বিশ্রাম নিচ্ছেন। টেকনোলজিস্ট তাঁর খোঁজ নিচ্ছেন। টেবিলে প্যাড।
picture-what-happens-womb = এক্স-রে টেবিলে
picture-what-happens-womb-description = এক নারী চিত হয়ে শুয়ে আছেন, হাঁটু চাদরের নিচে। কাছে নার্স ও ডাক্তার আছেন। ছোট ছবিতে যোনিপথ খোলা রাখার যন্ত্র দেখা যাচ্ছে।
picture-what-happens-full = ভরা পাকস্থলী
picture-what-happens-full-description = রোগীর পাকস্থলী ভরা। নার্সকে জানাতে এক হাত তুলেছেন। কোনো সমস্যা হলে আপনিও টিমকে জানান।
picture-what-happens-wait = পরীক্ষায় কত সময় লাগে
picture-what-happens-wait-description = রোগী চেয়ারে অপেক্ষা করছেন। এক ঘড়িতে পাকস্থলীর জন্য অল্প সময়, অন্যটিতে ক্ষুদ্রান্ত্রের জন্য কয়েক ঘণ্টা। তারপর খাবার ও পানীয়।
picture-what-happens-bowel-fill = বেরিয়ামে অন্ত্র ভরে
picture-what-happens-bowel-fill-description = একজন পুরুষ চাদরের নিচে কাত হয়ে শুয়ে। নার্স তাঁর কাছে। ছোট ছবিতে সাদা তরল তাঁর অন্ত্র ভরছে।
picture-what-happens-toilet = টয়লেটে যাওয়া
picture-what-happens-toilet-description = নার্স গাউন পরা একজন পুরুষের সঙ্গে টয়লেটে যাচ্ছেন। টয়লেটে সাদা তরল: বেরিয়াম বেরিয়ে আসে।
picture-what-happens-sleep = ঘুম, বা এক অংশ অবশ
picture-what-happens-sleep-description = এক নারী মাস্ক পরে টেবিলে ঘুমাচ্ছেন। ছোট ছবিতে এক নারী জেগে আছেন, তাঁর এক পা অবশ।
picture-what-happens-stop = আপনি “থামুন” বলতে পারেন
picture-what-happens-stop-description = টেবিলে শোয়া নারী হাত তুলছেন। ডাক্তার দুই হাত তুলে থামছেন। ছোট ছবিতে জরায়ুতে মোচড়।
picture-get-ready-tell-more = এগুলোর কথা টিমকে জানান
picture-get-ready-tell-more-description = রোগী নার্সকে স্বাস্থ্যের সমস্যা ও আগের এক্স-রের কথা জানাচ্ছেন। ছোট ছবিগুলোতে এই পাতার কথাগুলো দেখানো।
picture-get-ready-womb-when = মাসিকের পরে
picture-get-ready-womb-when-description = এক নারী ক্যালেন্ডার দেখাচ্ছেন। প্রথমে রক্ত যাওয়ার দিন। তার পরের দিনগুলোতে টিক চিহ্ন।
picture-get-ready-womb = জরায়ুর পরীক্ষার আগে
picture-get-ready-womb-description = এক নারী ফোন করে ব্যথার বড়ির কথা জিজ্ঞেস করছেন। ব্যাগে প্যাড রাখছেন। টয়লেটের ছবি: আগে তিনি সেখানে যান।
picture-after-emergency-belly = পেটে খুব বেশি ব্যথা
picture-after-emergency-belly-description = রোগী অ্যাম্বুলেন্স ডাকছেন। ছবিতে খুব ব্যথা করা পেটে দুই হাত।
picture-after-emergency-bowel = পেটে ব্যথা বা তাজা রক্ত
picture-after-emergency-bowel-description = রোগী অ্যাম্বুলেন্স ডাকছেন। এক ছবিতে খুব ব্যথা করা পেট, অন্যটিতে টয়লেটে তাজা রক্ত।
picture-after-emergency-bleed = রক্তপাত থামছে না
picture-after-emergency-bleed-description = রোগী অ্যাম্বুলেন্স ডাকছেন। ছবিতে রক্ত পড়ার জায়গায় হাতের চাপ।
picture-after-barium-call = বেরিয়ামের পরে কখন ফোন করবেন
picture-after-barium-call-description = রোগী টিমকে ফোন করছেন। চারটি ছোট ছবিতে লক্ষণ: পেটে ব্যথা, বমি, পায়খানা না হওয়া ও জ্বর।
picture-after-site-care = ভারী কিছু তুলবেন না
picture-after-site-care-description = রোগীর শরীরে যেখানে সরু নল ঢুকেছিল, সেখানে ব্যান্ডেজ। ভারী ব্যাগে ক্রস চিহ্ন। ক্যালেন্ডারে কয়েক দিন।
picture-after-joint = জয়েন্টে বরফ
picture-after-joint-description = এক নারী পা তুলে বসে আছেন। হাঁটুতে কাপড়ে মোড়া বরফ। ঘড়িতে ১৫ মিনিট।
picture-after-bone-surgery = বালিশের ওপরে পা রেখে বিশ্রাম
picture-after-bone-surgery-description = রোগী বাড়িতে সোফায় বিশ্রাম নিচ্ছেন। তাঁর এক পায়ে প্লাস্টার, পা বালিশের ওপরে। শাওয়ারের নিচে প্লাস্টার রাখার ছবিতে ক্রস চিহ্ন।
picture-after-joint-call = জয়েন্টের জন্য কখন ফোন করবেন
picture-after-joint-call-description = এক নারী টিমকে ফোন করছেন। তিনটি ছোট ছবিতে লক্ষণ: লাল, ফোলা হাঁটু, তরল ও জ্বর।
picture-after-womb-call = এই পরীক্ষার পরে কখন ফোন করবেন
picture-after-womb-call-description = এক নারী টিমকে ফোন করছেন। তিনটি ছোট ছবিতে লক্ষণ: পেটে ব্যথা, অনেক রক্ত যাওয়া ও জ্বর।
picture-after-milk = পরীক্ষার পরে বুকের দুধ
picture-after-milk-description = এক নারী সোফায় বসে শিশুকে বুকের দুধ খাওয়াচ্ছেন। আপনিও খাইয়ে যেতে পারেন।
picture-what-happens-womb-dye = ডাইয়ে জরায়ু ভরে
picture-what-happens-womb-dye-description = জরায়ু, বড় করে আঁকা। নিচ থেকে সরু নল আসে। সাদা ডাই জরায়ু ভরে দুই ডিম্বনালি দিয়ে বেরিয়ে যায়।
picture-what-happens-drain = স্টেন্ট, ড্রেন, ওষুধের লাইন
picture-what-happens-drain-description = বেলুন সরু রক্তনালি খোলে, স্টেন্ট তা খোলা রাখে। ড্রেন (নল) পেট থেকে তরল বের করে দেয়। লাইন (নল) শিরায় ওষুধ পৌঁছে দেয়।
picture-after-drain = ড্রেনের যত্ন নিন
picture-after-drain-description = রোগী টিমকে ফোন করছেন। ছোট ছবিতে: নল টানবেন না, শুকনো রাখুন, লাল হলে বা জ্বর হলে ফোন করুন।
