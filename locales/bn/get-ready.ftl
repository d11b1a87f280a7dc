# Topic: get-ready
get-ready-title = পরীক্ষার প্রস্তুতি
get-ready-hint = পরীক্ষার আগে কী করবেন

## get-ready/depends
get-ready-depends = প্রস্তুতি নির্ভর করে আপনার পরীক্ষার ওপর
get-ready-depends-nothing = কিছু পরীক্ষার জন্য বিশেষ কিছু করতে হয় না।
get-ready-depends-something = অন্য কিছু পরীক্ষার জন্য আপনাকে কিছু সময় খাবার, পানীয় বা কিছু ওষুধ বন্ধ রাখতে হতে পারে।
get-ready-depends-told = কী করতে হবে তা আপনার ডাক্তার বলবেন। ঠিক জানেন না? ফোন করে জিজ্ঞেস করুন।

## get-ready/food
get-ready-food-stop = খাওয়া ও পান কখন বন্ধ করবেন, জিজ্ঞেস করুন
get-ready-food-team = খাওয়া **ও** পান করা বন্ধ করতে হবে কি না, আর কখন, তা টিম বলে দেবে। একে বলে [খালি পেটে থাকা (ফাস্টিং)](fast)।
get-ready-food-team-bowel = কখন খাওয়া বন্ধ করবেন, আর পানির মতো স্বচ্ছ তরল **কখন পর্যন্ত** পান করতে পারবেন, তা টিম বলে দেবে। তারপর কিছুই পান করবেন না: একে বলে [খালি পেটে থাকা (ফাস্টিং)](fast)।
get-ready-food-why = কিছু পরীক্ষায় স্পষ্ট ছবির জন্য পাকস্থলী খালি থাকতে হয়।
get-ready-food-why-swallow = স্পষ্ট ছবির জন্য প্রায়ই পাকস্থলী খালি থাকতে হয়।
get-ready-food-why-sedative = পাকস্থলী খালি থাকলে [শান্ত করার ওষুধ (সিডেটিভ)](sedative) আরও নিরাপদ।
get-ready-food-needle = জয়েন্টে সুচ দেওয়া হলে: প্রায়ই অন্য দিনের মতো খাওয়া ও পান করা যায়। আগে জিজ্ঞেস করুন।
get-ready-food-sip = জিজ্ঞেস করুন: পানি খাওয়া যাবে কি? এক ঢোক পানি দিয়ে বড়ি খাওয়া যাবে কি?
get-ready-food-sip-bowel = জিজ্ঞেস করুন: এক ঢোক পানি দিয়ে বড়ি খাওয়া যাবে কি?
get-ready-food-sugar = ডায়াবেটিস থাকলে সুগার কমে যাওয়ার কথা জিজ্ঞেস করুন।

## get-ready/bowel-prep
get-ready-bowel-prep = বেরিয়াম এনিমার আগে অন্ত্র খালি করুন
get-ready-bowel-prep-why = অন্ত্র খালি থাকতে হয়, যাতে ছবি স্পষ্ট আসে।
get-ready-bowel-prep-lead = টিমের কাগজে লেখা আছে:
get-ready-bowel-prep-liquids = কখন শুধু স্বচ্ছ তরল খাবেন, যেমন পানি
get-ready-bowel-prep-laxative = কখন জোলাপ (অন্ত্র খালি করার ওষুধ) খাবেন
get-ready-bowel-prep-first = কিডনি বা হার্টের রোগ, বা ডায়াবেটিস আছে? আগে জিজ্ঞেস করুন।

## get-ready/medicines
get-ready-medicines = আপনার ওষুধের কথা জিজ্ঞেস করুন
get-ready-medicines-never = **নিজে নিজে কোনো ওষুধ বন্ধ করবেন না।** আগে [ডাক্তারকে](provider) এগুলোর কথা জিজ্ঞেস করুন:
get-ready-medicines-thinners = রক্ত পাতলা করার ওষুধ
get-ready-medicines-diabetes = ইনসুলিন বা ডায়াবেটিসের অন্য ওষুধ, যদি খাবার খাওয়া নিষেধ থাকে
get-ready-medicines-metformin-dye = মেটফরমিন (metformin): দুই দিন বন্ধ রাখবেন কি না, জিজ্ঞেস করুন
get-ready-medicines-others = অন্য সব ওষুধ
get-ready-medicines-why = কিছু ওষুধে রক্ত বেশি পড়ে। কিছু ওষুধ বন্ধ করা নিরাপদ নয়।

## get-ready/tell-us
get-ready-tell-us = আপনার স্বাস্থ্যের কথা টিমকে জানান
get-ready-tell-us-lead = পরীক্ষার **আগে** টিমকে এসবের কথা জানান:
get-ready-tell-us-baby = গর্ভাবস্থা (নিশ্চিত না হলেও) বা বুকের দুধ খাওয়ানো
get-ready-tell-us-reaction = হাঁপানি, কোনো অ্যালার্জি, বা আগে [কনট্রাস্ট ডাইয়ে](contrast-dye) রিঅ্যাকশন
get-ready-tell-us-organs = ডায়াবেটিস, বা কিডনি, হার্ট বা থাইরয়েডের রোগ
get-ready-tell-us-bleeding = রক্তপাতের সমস্যা, বা রক্ত পাতলা করার যে ওষুধ খান
get-ready-tell-us-why = এটি আপনাকে নিরাপদ রাখতে সাহায্য করে।

## get-ready/tell-us-more
get-ready-tell-us-more = এগুলোও টিমকে জানান
get-ready-tell-us-more-lead = পরীক্ষার **আগে** টিমকে এসবের কথা জানান:
get-ready-tell-us-more-swallowing = গিলতে কষ্ট, বা বিষম খাওয়া
get-ready-tell-us-more-bowel = সম্প্রতি অন্ত্র বন্ধ হওয়া বা অন্ত্রের অপারেশন
get-ready-tell-us-more-stand = দাঁড়াতে, পাশ ফিরতে বা চিত হয়ে শুতে কষ্ট
get-ready-tell-us-more-infection = জ্বর বা ইনফেকশন
get-ready-tell-us-more-metal = শরীরে পেসমেকার বা ধাতু
get-ready-tell-us-more-x-rays = আগে করা [এক্স-রে](x-ray)

## get-ready/womb-when
get-ready-womb-when = জরায়ুর পরীক্ষা মাসিকের পরে হয়
get-ready-womb-when-days = এটি মাসিকের পরের দিনগুলোতে করা হয়। তারিখ টিম জানাবে।
get-ready-womb-when-must = গর্ভবতী অবস্থায় এই পরীক্ষা করা যাবে না। আগে প্রেগন্যান্সি টেস্ট হতে পারে।
get-ready-womb-when-sex = পরীক্ষার আগে সহবাস নিয়ে কাগজে যা লেখা আছে, তা মেনে চলুন।

## get-ready/womb-before
get-ready-womb-before = ব্যথার ওষুধের কথা জিজ্ঞেস করুন
get-ready-womb-before-pain = তলপেটে মোচড় দেওয়া স্বাভাবিক। আগে ব্যথার ওষুধ খাবেন কি না, জিজ্ঞেস করুন। আরও:
get-ready-womb-before-pad = বাড়ি ফেরার জন্য প্যাড আনুন
get-ready-womb-before-toilet = আগে টয়লেটে যান
get-ready-womb-before-who = ঘরে কে থাকবেন, জিজ্ঞেস করুন

## get-ready/day
get-ready-day = পরীক্ষার দিনের প্রস্তুতি নিন
get-ready-day-lead = দিনটি সহজ করতে:
get-ready-day-jewelry = গয়না বাড়িতে রেখে আসুন (ধাতু ছবির অংশ ঢেকে ফেলে)
get-ready-day-bring = আপনার ওষুধ ও অ্যালার্জির তালিকা আনুন
get-ready-day-company = জিজ্ঞেস করুন, আপনার সঙ্গে কে ভেতরে যেতে পারবেন
get-ready-day-ride = ফেরার ব্যবস্থা রাখুন: [শান্ত করার ওষুধ (সিডেটিভ)](sedative) নিলে আপনাকে বাড়ি নিয়ে যেতে প্রাপ্তবয়স্ক একজন অবশ্যই থাকতে হবে

## get-ready/child
get-ready-child = পরীক্ষাটি কি আপনার সন্তানের?
get-ready-child-stay = প্রায়ই মা বা বাবা সঙ্গে থাকতে পারেন। টিমকে জিজ্ঞেস করুন।
get-ready-child-apron = সঙ্গে থাকলে আপনি [সিসার অ্যাপ্রন](lead-apron) পরবেন। গর্ভবতী হলে, বা হয়ে থাকতে পারেন মনে হলে, আপনার বদলে অন্য প্রাপ্তবয়স্ককে থাকতে হবে।
get-ready-child-bring = সন্তানের পছন্দের একটি খেলনা ও কাপ আনুন।
