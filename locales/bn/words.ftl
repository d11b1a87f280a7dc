# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = অ্যালার্জির রিঅ্যাকশন
word-allergic-reaction-meaning = শরীর যখন কোনো কিছুতে খারাপ প্রতিক্রিয়া করে, যেমন ফুসকুড়ি, ফোলা বা শ্বাসকষ্ট।

word-artery = ধমনি (আর্টারি)
word-artery-meaning = যে রক্তনালি হার্ট থেকে শরীরের অন্য অংশে রক্ত নিয়ে যায়।

word-barium = বেরিয়াম
word-barium-meaning = চকের মতো সাদা একটি কনট্রাস্ট ডাই। এক্স-রেতে এটি ভালো দেখা যায়।

word-cardiac-catheterization = কার্ডিয়াক ক্যাথেটারাইজেশন
word-cardiac-catheterization-meaning = হার্টের একটি পরীক্ষা। টিম রক্তনালির ভেতর দিয়ে একটি সরু নল আপনার হার্ট পর্যন্ত নেয়।

word-catheter = ক্যাথেটার
word-catheter-meaning = সরু, ফাঁপা নল, যা শরীরে ঢোকানো হয়। এটি তরল ঢোকায় বা বাড়তি তরল বের করে।

word-contrast-dye = কনট্রাস্ট ডাই
word-contrast-dye-meaning = এমন কিছু যা শরীরে দিলে এক্স-রেতে অংশগুলো সহজে দেখা যায়।

word-enema = এনিমা
word-enema-meaning = মলাশয়ে, অর্থাৎ অন্ত্রের শেষ অংশে, তরল দেওয়ার একটি উপায়।

word-fast = খালি পেটে থাকা (ফাস্টিং)
word-fast-meaning = নির্দিষ্ট সময় কিছুই না খাওয়া এবং কিছুই পান না করা।

word-fluoroscopy = ফ্লুরোস্কোপি
word-fluoroscopy-meaning = ভিডিওর মতো এক ধরনের এক্স-রে। শরীরের ভেতরের অংশগুলো নড়ার সময় এতে সেগুলো দেখা যায়।

word-hysterosalpingogram = হিস্টেরোসালপিঙ্গোগ্রাম (এইচএসজি)
word-hysterosalpingogram-meaning = নারীর প্রজনন অঙ্গের, যেমন জরায়ুর, একটি এক্স-রে পরীক্ষা।

word-iv-line = আইভি লাইন (স্যালাইন)
word-iv-line-meaning = সরু নল, যা তরলকে সরাসরি শিরায় পাঠায়।

word-joint = জয়েন্ট (হাড়ের জোড়া)
word-joint-meaning = যেখানে দুটি হাড় মেলে, যেমন হাঁটু, কোমরের নিচের জোড়া (হিপ) বা কনুই।

word-outpatient = আউটপেশেন্ট (বহির্বিভাগের রোগী)
word-outpatient-meaning = যে রোগী চিকিৎসা নেন, কিন্তু রাতে হাসপাতালে থাকেন না।

word-provider = ডাক্তার
word-provider-meaning = ডাক্তার, নার্স বা অন্য কেউ, যিনি আপনার চিকিৎসা করেন।

word-radiation = রেডিয়েশন
word-radiation-meaning = রশ্মি হয়ে চলা শক্তি। এক্স-রে তার একটি ধরন। কিছু রেডিয়েশন প্রকৃতি থেকে আসে।

word-radiologist = রেডিওলজিস্ট
word-radiologist-meaning = যে ডাক্তার এক্স-রে ও শরীরের অন্য ছবি দেখে বুঝতে প্রশিক্ষণ নিয়েছেন।

word-sedative = শান্ত করার ওষুধ (সিডেটিভ)
word-sedative-meaning = এমন ওষুধ, যাতে মন শান্ত হয় বা ঘুম ঘুম লাগে।

word-stent = স্টেন্ট
word-stent-meaning = ছোট নল, যা সরু বা বন্ধ রক্তনালি, বা শরীরের অন্য কোনো নালি, খোলা রাখে।

word-technologist = টেকনোলজিস্ট
word-technologist-meaning = এক্স-রে ছবি তুলতে প্রশিক্ষণ পাওয়া ব্যক্তি। তিনি টিমের একজন।

word-vein = শিরা
word-vein-meaning = যে রক্তনালি রক্ত হার্টে ফিরিয়ে আনে।

word-x-ray = এক্স-রে
word-x-ray-meaning = রশ্মি, যা দিয়ে শরীরের ভেতরের ছবি হয়। এটি এক ধরনের রেডিয়েশন।
word-c-arm = সি-আর্ম
word-c-arm-meaning = ইংরেজি C অক্ষরের মতো এক্স-রে মেশিন। এক মাথা আপনার ওপরে, অন্য মাথা আপনার নিচে থাকে।
word-lead-apron = সিসার অ্যাপ্রন
word-lead-apron-meaning = ভারী একটি ঢাকনা, যাতে সিসা থাকে। এটি রেডিয়েশন আটকায়।
