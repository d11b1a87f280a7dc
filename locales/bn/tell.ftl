### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = বলুন ও জিজ্ঞেস করুন
tell-hint = আপনার টিমের জন্য তালিকা বানান
tell-heading = আপনার বেলায় যা সত্যি, তা স্পর্শ করুন
ask-heading = যা জিজ্ঞেস করতে চান, তা স্পর্শ করুন

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = এখন আমার শরীর খারাপ লাগছে
tell-pregnant = আমি গর্ভবতী, বা হয়ে থাকতে পারি
tell-dye-reaction = আগে কনট্রাস্ট ডাইয়ে আমার রিঅ্যাকশন হয়েছে
tell-allergy = আমার অ্যালার্জি আছে
tell-asthma = আমার হাঁপানি আছে
tell-swallowing = আমার গিলতে কষ্ট হয়
tell-blood-thinner = আমি রক্ত পাতলা করার ওষুধ খাই
tell-bleeding = আমার সহজেই রক্তপাত হয়
tell-kidneys = আমার কিডনির রোগ আছে
tell-diabetes = আমার ডায়াবেটিস আছে
tell-metformin = আমি মেটফরমিন (metformin) খাই
tell-insulin = আমি ইনসুলিন নিই
tell-ate = আমি আজ কিছু খেয়েছি বা পান করেছি
tell-heart = আমার হার্টের রোগ আছে
tell-thyroid = আমার থাইরয়েডের সমস্যা আছে
tell-bowel-surgery = সম্প্রতি আমার অন্ত্রের অপারেশন বা বায়োপসি হয়েছে
tell-stoma = আমার পেটে স্টোমা (ব্যাগ লাগানো ছিদ্র) আছে
tell-infection = আমার জ্বর বা ইনফেকশন আছে
tell-breastfeeding = আমি বুকের দুধ খাওয়াই
tell-x-rays = সম্প্রতি আমার এক্স-রে হয়েছে বা বেরিয়াম দেওয়া হয়েছে
tell-implant = আমার শরীরে পেসমেকার বা অন্য ইমপ্লান্ট আছে
tell-sleep-apnea = ঘুমের মধ্যে আমার শ্বাস বন্ধ হয়ে যায়
tell-ride = আমাকে বাড়ি নিয়ে যাওয়ার কেউ নেই
tell-stand = আমি বেশিক্ষণ দাঁড়াতে পারি না
tell-lie-flat = আমি চিত হয়ে শুতে পারি না
tell-interpreter = আমার দোভাষী দরকার
tell-see = আমি চোখে ভালো দেখি না
tell-hear = আমি কানে ভালো শুনি না
tell-clothes = কাপড় বদলাতে আমার সাহায্য দরকার
tell-pain = আমার ব্যথা হচ্ছে
tell-afraid = আমার ভয় লাগছে
tell-toilet = আমার টয়লেটে যাওয়া দরকার
tell-period = এখন আমার যোনিপথ দিয়ে রক্ত যাচ্ছে

## What a patient may want to ask.

ask-what-for = এই পরীক্ষা কেন করা হচ্ছে?
ask-risks = এতে কী কী সমস্যা হতে পারে?
ask-other-way = অন্য কোনো উপায় আছে কি?
ask-wait = অপেক্ষা করলে, বা পরীক্ষা না করালে কী হবে?
ask-radiation = আমি কতটা রেডিয়েশন পাব?
ask-fasting = কখন থেকে খাওয়া ও পান করা বন্ধ করব?
ask-medicines = আমার কোন কোন ওষুধ খেতে পারব?
ask-hurt = ব্যথা লাগবে কি?
ask-relax = আমি কি শান্ত হওয়ার ওষুধ পেতে পারি?
ask-how-long = কত সময় লাগবে?
ask-company = আমার সঙ্গে কেউ ভেতরে আসতে পারবেন?
ask-eat = আবার কখন খেতে ও পান করতে পারব?
ask-drive = আবার কখন গাড়ি চালাতে ও কাজ করতে পারব?
ask-results = রিপোর্ট কবে ও কীভাবে পাব?
ask-signs = বাড়িতে কী কী লক্ষণের দিকে নজর রাখব?
ask-call = দিনে বা রাতে কাকে ফোন করব?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = এক নারী বসে আছেন, মুখ ফ্যাকাশে। তাঁর এক হাত কপালে, এক হাত পেটে।
picture-tell-pregnant-description = এক নারী তাঁর গোল পেট ধরে আছেন। ছোট একটি বৃত্তে ভেতরের শিশু দেখা যায়।
picture-tell-dye-reaction-description = ডাইয়ের স্যালাইন, এক্স-রের স্ক্রিন, এবং চুলকানো লাল ফুসকুড়িওয়ালা একটি হাত।
picture-tell-allergy-description = লাল ফুসকুড়িওয়ালা মুখ, পাশে একটি বড়ি, একটি বাদাম ও একটি ফুল।
picture-tell-asthma-description = একজন পুরুষ ইনহেলারে শ্বাস নিচ্ছেন। তাঁর শ্বাসনালি সরু আঁকা।
picture-tell-swallowing-description = এক নারী গলা ধরে আছেন। এক গ্রাস খাবার গলায় আটকে আছে।
picture-tell-blood-thinner-description = বড়ির শিশি, পাশে এক ফোঁটা রক্ত, তার ভেতরে একটি বড়ি।
picture-tell-bleeding-description = আঙুলে কাটা, তা থেকে রক্ত ঝরছে তো ঝরছেই।
picture-tell-kidneys-description = দুটি কিডনি, একটি ধূসর, সঙ্গে সতর্কচিহ্ন।
picture-tell-diabetes-description = আঙুলের ডগায় এক ফোঁটা রক্ত, এবং সুগার মাপার যন্ত্র।
picture-tell-metformin-description = সাদা বড়ির পাতা, পাশে সুগার মাপার যন্ত্র।
picture-tell-insulin-description = পেটে ধরা একটি ইনসুলিন কলম।
picture-tell-ate-description = সূর্যের নিচে এক প্লেট খাবার ও একটি গ্লাস, অর্ধেক খালি।
picture-tell-heart-description = হার্ট ও তার রক্তনালি, এবং হার্টের আঁকাবাঁকা রেখা।
picture-tell-thyroid-description = গলায় প্রজাপতির মতো থাইরয়েড, রঙিন করে আঁকা।
picture-tell-bowel-surgery-description = পেটে অন্ত্রের ওপর সেলাই করা কাটা দাগ।
picture-tell-stoma-description = পেটে লাগানো একটি ব্যাগ।
picture-tell-infection-description = লাল মুখের একজন পুরুষ, এবং থার্মোমিটারে বেশি জ্বর।
picture-tell-breastfeeding-description = এক নারী শিশুকে বুকের দুধ খাওয়াচ্ছেন।
picture-tell-x-rays-description = একজন পুরুষের বুকের এক্স-রে ও একটি ক্যালেন্ডার। তীর আজ থেকে আগের একটি দিনের দিকে গেছে।
picture-tell-implant-description = বুকে চামড়ার নিচে পেসমেকার, তা থেকে হার্ট পর্যন্ত একটি তার।
picture-tell-sleep-apnea-description = রাতে একজন পুরুষ চিত হয়ে ঘুমাচ্ছেন। তাঁর শ্বাসের ওপর ক্রস চিহ্ন।
picture-tell-ride-description = এক নারী একা দাঁড়িয়ে বাড়ির কথা ভাবছেন। চালকসহ গাড়িতে ক্রস চিহ্ন।
picture-tell-stand-description = এক নারী লাঠি নিয়ে বসে আছেন। বেশিক্ষণ দাঁড়ানোর ছবিতে ক্রস চিহ্ন।
picture-tell-lie-flat-description = একজন পুরুষ বালিশে হেলান দিয়ে বসে আছেন। চিত হয়ে শোয়ার ছবিতে ক্রস চিহ্ন।
picture-tell-interpreter-description = দুই রঙের কথার বুদবুদে দুজন কথা বলছেন। তৃতীয় একজন মাঝখানে দাঁড়িয়ে।
picture-tell-see-description = একটি চোখ, এবং একটি বাড়ির ঝাপসা ছবি।
picture-tell-hear-description = শোনার যন্ত্র লাগানো একটি কান।
picture-tell-clothes-description = সাহায্যকারী গাউন ধরে আছেন, একজন পুরুষ তাতে হাত ঢোকাচ্ছেন।
picture-tell-pain-description = একজন পুরুষ ঝুঁকে কোমর ধরে আছেন। লাল দাগে ব্যথার জায়গা দেখানো।
picture-tell-afraid-description = এক ভীত নারী থুতনির নিচে হাত জড়ো করে এক্স-রে মেশিনের কথা ভাবছেন।
picture-tell-toilet-description = একটি টয়লেট।
picture-tell-period-description = এক ফোঁটা রক্তসহ একটি প্যাড।
picture-ask-reason-description = একজন ডাক্তার ও একজন রোগী এক্স-রের স্ক্রিন দেখছেন, সঙ্গে প্রশ্নচিহ্ন।
picture-ask-risks-description = একটি দাঁড়িপাল্লা, ওপরে প্রশ্নচিহ্ন।
picture-ask-before-description = প্লেট, গ্লাস ও বড়ির শিশি, সঙ্গে প্রশ্নচিহ্ন।
picture-ask-during-description = এক্স-রে টেবিলে একজন রোগী, সঙ্গে প্রশ্নচিহ্ন।
picture-ask-after-description = বাড়ি, গাড়ি ও প্লেট, সঙ্গে প্রশ্নচিহ্ন।
picture-ask-results-description = একটি কাগজ ও একটি টেলিফোন, সঙ্গে প্রশ্নচিহ্ন।
