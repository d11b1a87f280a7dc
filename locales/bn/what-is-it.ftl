# Topic: what-is-it
what-is-it-title = এটি কী?
what-is-it-hint = ভিডিওর মতো চলমান এক্স-রে

## what-is-it/moves
what-is-it-moves = চলমান এক্স-রে
what-is-it-moves-photo = সাধারণ [এক্স-রে](x-ray) একটি স্থির ছবির মতো।
# Movie: ভিডিও, since এক্স-রে ফিল্ম is the plate.
what-is-it-moves-movie = [ফ্লুরোস্কোপি](fluoroscopy) ভিডিওর মতো। শরীরের ভেতরের অংশগুলো নড়ার সময় এতে সেগুলো দেখা যায়।
what-is-it-moves-main = অনুগ্রহ করে আপনার স্বাস্থ্যের কথা টিমকে **জানান**, আর যা বোঝেন না, **জিজ্ঞেস করুন**।

## what-is-it/shows
what-is-it-shows = আপনার শরীর কাজ করছে, তা দেখা যায়
what-is-it-shows-lead = আপনার অঙ্গ ও টিস্যু কীভাবে নড়ছে, টিম স্ক্রিনে তা ঠিক সেই মুহূর্তেই দেখে। এতে দেখা যেতে পারে:
what-is-it-shows-heart = আপনার হার্ট ও রক্তনালি
what-is-it-shows-digestion = খাবার হজম করার সময় আপনার পাকস্থলী ও অন্ত্র
what-is-it-shows-reproductive = আপনার প্রজনন অঙ্গ

## what-is-it/helps
what-is-it-helps = এটি সমস্যা খুঁজতে ও চিকিৎসায় সাহায্য করে
what-is-it-helps-find = কী সমস্যা হয়েছে, তা খুঁজে পেতে এটি আপনার ডাক্তারকে সাহায্য করতে পারে। এটি অনেক ধরনের সমস্যায় কাজে লাগে।
what-is-it-helps-treat = কিছু চিকিৎসাতেও এটি পথ দেখাতে পারে।
what-is-it-helps-ask = ডাক্তারকে জিজ্ঞেস করুন: এই পরীক্ষায় কী দেখা যাবে? এতে আমার কী উপকার হবে?

## what-is-it/swallow
what-is-it-swallow = পরীক্ষায় দেখা যায় আপনি কীভাবে গেলেন
what-is-it-swallow-name = এর নাম হতে পারে বেরিয়াম সোয়ালো বা আপার জিআই।
what-is-it-swallow-shows = টিম আপনার খাদ্যনালি, পাকস্থলী বা ক্ষুদ্রান্ত্র নড়তে দেখে। এতে অনেক সমস্যা খুঁজে পেতে সুবিধা হয়।
what-is-it-swallow-where = এটি হয় এক্স-রে সেন্টারে, বা হাসপাতালে ভর্তি থাকা অবস্থায়।

## what-is-it/bowel
what-is-it-bowel = পরীক্ষায় আপনার বৃহদন্ত্র দেখা যায়
what-is-it-bowel-name = এর নাম বেরিয়াম এনিমা, বা লোয়ার জিআই।
what-is-it-bowel-shows = টিম দেখে [বেরিয়াম](barium) অন্ত্র ভরছে ও তার ভেতর দিয়ে এগোচ্ছে। এতে অনেক সমস্যা খুঁজে পেতে সুবিধা হয়।
what-is-it-bowel-where = এটি হয় এক্স-রে সেন্টারে, বা হাসপাতালে ভর্তি থাকা অবস্থায়।

## what-is-it/heart
what-is-it-heart = পরীক্ষায় আপনার হার্টে রক্ত চলাচল দেখা যায়
what-is-it-heart-name = এর নাম [কার্ডিয়াক ক্যাথেটারাইজেশন](cardiac-catheterization)।
what-is-it-heart-shows = টিম আপনার [ধমনিতে](artery) রক্ত চলাচল দেখে।
what-is-it-heart-helps = এতে হার্টের কিছু সমস্যা খুঁজে পেতে সুবিধা হয়। চিকিৎসাতেও সাহায্য হতে পারে।
what-is-it-heart-where = এটি হয় সেন্টারে, বা হাসপাতালে ভর্তি থাকা অবস্থায়।

## what-is-it/tube
what-is-it-tube = চলমান ছবি ছোট নলকে পথ দেখায়
what-is-it-tube-catheter = [ক্যাথেটার](catheter) একটি সরু, ফাঁপা নল। এটি তরল ঢোকায়, বা বাড়তি তরল বের করে।
what-is-it-tube-stent = [স্টেন্ট](stent) সরু বা বন্ধ রক্তনালি খুলে দেয়।
what-is-it-tube-place = কোথায় বসাতে হবে, টিম তা দেখতে পায়।
what-is-it-tube-where = আপনি সেন্টারে আসেন, বা হাসপাতালে থাকেন।

## what-is-it/bone
what-is-it-bone = হাড়ের চিকিৎসায় চলমান ছবি পথ দেখায়
what-is-it-bone-surgery = অপারেশন হলে সার্জন শরীরের ভেতরটা দেখতে পান। এতে ভাঙা হাড় ঠিক করা বা নতুন [জয়েন্ট](joint) বসানো সহজ হয়।
what-is-it-bone-needle = জয়েন্টে সুচ দেওয়া হলে টিম ঠিক জায়গাটি দেখতে পায়।
what-is-it-bone-where = আপনি দিনে দিনে ফিরতে পারেন, বা হাসপাতালে থাকতে পারেন।

## what-is-it/womb
what-is-it-womb = পরীক্ষায় আপনার জরায়ু ও ডিম্বনালি দেখা যায়
what-is-it-womb-name = এর নাম লম্বা: [হিস্টেরোসালপিঙ্গোগ্রাম](hysterosalpingogram), বা এইচএসজি।
what-is-it-womb-shows = এতে জরায়ুর ছবি তোলা হয়। দুটি ডিম্বনালি খোলা কি না, তা বোঝা যায়।
what-is-it-womb-where = এটি হয় এক্স-রে সেন্টারে, বা হাসপাতালে ভর্তি থাকা অবস্থায়।
