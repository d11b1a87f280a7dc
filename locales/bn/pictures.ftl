# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = শরীরের ভেতরের অংশ
picture-what-is-it-shows-description = একটি শরীর, যার ভেতরে কিছু অংশ আঁকা: হার্ট ও রক্তনালি, পাকস্থলী ও অন্ত্র, এবং জরায়ু। ফ্লুরোস্কোপিতে এসব অংশের কাজ দেখা যায়।
picture-what-is-it-helps = একসঙ্গে স্ক্রিন দেখা
picture-what-is-it-helps-description = ডাক্তার স্ক্রিনের একটি জায়গা দেখাচ্ছেন। রোগীও দেখছেন। কী সমস্যা তা খুঁজে পেতে ও চিকিৎসায় পথ দেখাতে ছবিগুলো সাহায্য করে।

## Common uses
picture-uses-overview = পাঁচটি সাধারণ ব্যবহার
picture-uses-overview-description = পাঁচটি ছোট ছবি: পরিপাকতন্ত্র, হার্ট, রক্তনালিতে একটি ছোট নল, স্ক্রু লাগানো হিপের হাড়, এবং জরায়ু।

## Why you need it
picture-why-function = গেলার কাজ কীভাবে হয়
picture-why-function-description = একজন পুরুষ পান করছেন। বড় আতশ কাচে দেখা যায়, খাদ্যনালি পানীয়টি নিচে ঠেলে দিচ্ছে। একটি অঙ্গ কীভাবে কাজ করে, ভিডিওতে তা দেখা যায়।
picture-why-guide = স্ক্রিন পথ দেখায়
picture-why-guide-description = ডাক্তার রোগীর শরীরের ভেতরে একটি সরু নল চালাচ্ছেন। কাজ করতে করতে তিনি স্ক্রিনে তাকান। চলমান ছবি তাঁকে পথ দেখায়।

## Getting ready
picture-get-ready-depends = কী করতে হবে জিজ্ঞেস করুন
picture-get-ready-depends-description = একজন নারী ডাক্তারকে ফোন করছেন। কিছু পরীক্ষার আগে তিনি খেতে ও পান করতে পারেন। অন্যগুলোর আগে কিছু সময় খাবার, পানীয় বা কিছু ওষুধ বন্ধ রাখতে হয়।
picture-get-ready-food = পরীক্ষার আগে খাওয়া বন্ধ
picture-get-ready-food-description = একজন পুরুষ টেবিলে বসে আছেন। খাবার ও পানীয় কেটে দেওয়া। ঘড়িতে দেখা যায়, কয়েক ঘণ্টা পার হচ্ছে। আপনাকেও অপেক্ষা করতে হতে পারে।
picture-get-ready-medicines = ওষুধের কথা জানতে ফোন করুন
picture-get-ready-medicines-description = একজন পুরুষ ওষুধ হাতে ডাক্তারকে ফোন করছেন। ওষুধ ফেলে দেওয়ার ছবি কেটে দেওয়া। নিজে নিজে কোনো ওষুধ বন্ধ করবেন না।
picture-get-ready-tell-us = আপনার স্বাস্থ্যের কথা জানান
picture-get-ready-tell-us-description = রোগী টিমকে গর্ভ, বুকের দুধ খাওয়ানো, অ্যালার্জি, ফুসফুস, কিডনি ও আগের এক্স-রের কথা জানাচ্ছেন। পরীক্ষার আগে টিমের এগুলো জানা দরকার।
picture-get-ready-day = যাওয়ার জন্য তৈরি
picture-get-ready-day-description = একজন নারী ব্যাগ ও তালিকা নিয়ে এক যুবকের সঙ্গে বাড়ি থেকে বের হচ্ছেন। গয়না একটি বাটিতে থেকে গেল। তালিকা আনুন, গয়না আনবেন না।

## What happens
picture-what-happens-where = একটি সেন্টার ও একটি হাসপাতাল
picture-what-happens-where-description = একজন নারী হেঁটে এক্স-রে সেন্টারে যাচ্ছেন। পাশে একটি হাসপাতাল, সেখানে বিছানায় এক রোগী। আপনার পরীক্ষা দুই জায়গার যেকোনোটিতে হতে পারে।
picture-what-happens-clothes = গাউন পরা
picture-what-happens-clothes-description = টেকনোলজিস্ট একজন পুরুষকে হাসপাতালের গাউন দিচ্ছেন। তারপর তিনি গাউন পরেছেন, নিজের কাপড় ঝোলানো। কাপড় বদলাতে টিম আপনাকে সাহায্য করতে পারে।
picture-what-happens-shield = সিসার শিল্ড
picture-what-happens-shield-description = রোগী এক্স-রে টেবিলে শুয়ে আছেন। টেকনোলজিস্ট তাঁর তলপেটে সিসার শিল্ড রাখছেন। যে রেডিয়েশন তাঁর দরকার নেই, শিল্ড তা আটকায়।
picture-what-happens-comfort = আরাম দেওয়ার ওষুধ
picture-what-happens-comfort-description = ডাক্তার রোগীর হাতের আইভি লাইন দিয়ে ওষুধ দিচ্ছেন। টেকনোলজিস্ট তাঁর কাঁধে হাত রেখেছেন। আপনিও আগে ওষুধ পেতে পারেন।
picture-what-happens-drink = কনট্রাস্ট ডাই পান করা
picture-what-happens-drink-description = একজন নারী এক্স-রে টেবিলের কাছে দাঁড়িয়ে কাপ থেকে পান করছেন। স্ক্রিনে তাঁর খাদ্যনালি ও পাকস্থলী সাদা ও স্পষ্ট দেখা যাচ্ছে।
picture-what-happens-dye = আইভি লাইন বা এনিমা
picture-what-happens-dye-description = একজন নারীর হাতে আইভি লাইন লাগানো, তিনি বসে আছেন। একজন পুরুষ চাদরের নিচে কাত হয়ে শুয়ে, এনিমার নলসহ। ডাই দুভাবেই দেওয়া যেতে পারে।
picture-what-happens-table = এক্স-রে টেবিলে
picture-what-happens-table-description = একজন পুরুষ এক্স-রে টেবিলে শুয়ে, একজন নারী তার কাছে দাঁড়িয়ে। ছোট ছবিগুলোতে পাশ ফেরা, এক হাত নাড়ানো ও দম ধরে রাখা দেখানো হয়েছে।
picture-what-happens-catheter = ক্যাথেটার ঢোকানো
picture-what-happens-catheter-description = রোগী পরিষ্কার চাদরের নিচে শুয়ে আছেন। টিম তাঁর কুঁচকিতে একটি সরু নল ঢোকাচ্ছে। ছোট ছবিতে দুটি জায়গা দেখানো: কুঁচকি ও কনুই।
picture-what-happens-finish = পরীক্ষার পরে
picture-what-happens-finish-description = রোগী বিছানায় বিশ্রাম নিচ্ছেন, হাতে ছোট ব্যান্ডেজ। টেকনোলজিস্ট তাঁর খোঁজ নিচ্ছেন। আপনিও কিছুক্ষণ বিশ্রাম নিতে পারেন।

## After the exam
picture-after-barium = বেরিয়ামের পরে পানি খান
picture-after-barium-description = একজন পুরুষ এক গ্লাস পানি খাচ্ছেন। টয়লেটে ফ্যাকাশে পায়খানা। ক্যালেন্ডারে কয়েকটি দিন। বেরিয়ামের পরে ফ্যাকাশে পায়খানা স্বাভাবিক।
picture-after-catheter-site = কখন টিমকে ফোন করবেন
picture-after-catheter-site-description = একজন নারী ফোন করছেন। চারটি ছোট ছবিতে ফোন করার লক্ষণ: চাকা বড় হওয়া, তরল, লালচে ভাব ছড়ানো ও জ্বর।
picture-after-home = কেউ আপনাকে বাড়ি নিয়ে যান
picture-after-home-description = এক তরুণী একজন বয়স্ক পুরুষকে ধরে গাড়িতে তুলছেন। তিনি তাঁকে বাড়ি নিয়ে যাচ্ছেন। শান্ত করার ওষুধ নিলে আপনারও কাউকে লাগবে।

## Is it safe?
picture-safe-pregnant = গর্ভবতী হলে আমাদের জানান
picture-safe-pregnant-description = পরীক্ষার আগে এক গর্ভবতী নারী টেকনোলজিস্টকে গর্ভের সন্তানের কথা বলছেন। আপনিও টিমকে জানান, কারণ এক্স-রে গর্ভের সন্তানের ক্ষতি করতে পারে।
picture-safe-little-risk = প্রতিটি পরীক্ষা আলাদা
picture-safe-little-risk-description = ডাক্তার রোগীর সঙ্গে কথা বলছেন। চার্টে তিনটি পরীক্ষা, অল্প রেডিয়েশন থেকে বেশি। বেশির ভাগ মানুষের জন্য ঝুঁকি কম।
picture-safe-past-x-rays = আগের এক্স-রে নিয়ে আসুন
picture-safe-past-x-rays-description = একজন নারী আগের এক্স-রে এনে ডাক্তারকে সেগুলোর কথা বলছেন। ঝুঁকি জমে বাড়তে পারে, তাই সবগুলোর কথা বলুন।
picture-safe-dye-allergy = আপনার অ্যালার্জির কথা বলুন
picture-safe-dye-allergy-description = এক যুবক ডাক্তারকে বলছেন, আগে কনট্রাস্ট ডাইয়ে ফুসকুড়ি হয়েছিল; শেলফিশের (চিংড়ি, কাঁকড়া) কথাও বলছেন। পরীক্ষার আগে টিমকে আপনার অ্যালার্জির কথা জানান।

## Your results
picture-results-depends = আলাদা পরীক্ষা, আলাদা ছবি
picture-results-depends-description = চারটি এক্স-রে ছবি থেকে রেখা গেছে একজন পুরুষের শরীরের চার অংশে: পাকস্থলী, হার্ট, হিপ ও অন্ত্র। প্রতিটি পরীক্ষায় আলাদা জিনিস দেখা হয়।
picture-results-who = রেডিওলজিস্ট আপনার ছবি দেখেন
picture-results-who-description = রেডিওলজিস্ট স্ক্রিনে এক্স-রে ছবি দেখছেন। একটি পাতা আরেক ডাক্তারের কাছে যায়, তিনি তা পড়েন। আপনার ডাক্তার বিশেষজ্ঞের মত নিতে পারেন।
picture-results-ask = রিপোর্টের কথা জিজ্ঞেস করুন
picture-results-ask-description = রোগী ডাক্তারের সঙ্গে কথা বলছেন। তিনি জানতে চান রিপোর্ট কবে পাবেন, তাতে কী দেখা গেছে, আর কাকে ফোন করবেন।

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
picture-word-c-arm-description = ইংরেজি C অক্ষরের মতো একটি স্ক্যানার। এক মাথা রোগীর ওপরে, অন্য মাথা টেবিলের নিচে। দুই মাথার মাঝ দিয়ে এক্স-রে যায়।

## Doses
picture-doses = প্রকৃতির সঙ্গে রেডিয়েশনের তুলনা
picture-doses-description = একটি পরীক্ষার সমান রেডিয়েশন প্রকৃতি থেকে পেতে কত সময় লাগে, প্রতিটি দাগ তা দেখায়। বুকের এক্স-রের দাগ একটুখানি। বেরিয়াম এনিমার দাগ সবচেয়ে লম্বা।
