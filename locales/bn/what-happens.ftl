# Topic: what-happens
what-happens-title = পরীক্ষায় কী হয়
what-happens-hint = আপনার পরীক্ষা, ধাপে ধাপে

## what-happens/where
what-happens-where = আপনি সেন্টারে বা হাসপাতালে যাবেন
what-happens-where-center = আপনি [আউটপেশেন্ট (বহির্বিভাগের রোগী)](outpatient) হিসেবে এক্স-রে সেন্টারে আসতে পারেন।
what-happens-where-hospital = বা হাসপাতালে ভর্তি থাকা অবস্থায় আপনার পরীক্ষা হতে পারে।

## what-happens/clothes
what-happens-clothes = আপনাকে গাউন পরতে হতে পারে
what-happens-clothes-gown = আপনাকে কিছু বা সব কাপড় খুলতে হতে পারে। তখন টিম আপনাকে হাসপাতালের গাউন দেবে।
what-happens-clothes-help = কাপড় বদলাতে সাহায্য লাগবে? টিমকে বলুন।

## what-happens/shield
what-happens-shield = শিল্ড দেওয়া হতেও পারে, না-ও হতে পারে
what-happens-shield-shield = সিসার (লেড) শিল্ড বা [অ্যাপ্রন](lead-apron) আপনার দরকার নেই এমন [রেডিয়েশন](radiation) আটকায়। এটি তলপেট বা অন্য কোনো অংশ ঢাকতে পারে।
what-happens-shield-today = আজকাল প্রায়ই এটি লাগে না। আরও জানতে চাইলে টিমকে জিজ্ঞেস করুন।

## what-happens/comfort
what-happens-comfort = আগে আপনাকে ওষুধ দেওয়া হতে পারে
what-happens-comfort-medicine = কিছু পরীক্ষায় ব্যথার ওষুধ দেওয়া হয়। বা আপনাকে আরাম দিতে [শান্ত করার ওষুধ (সিডেটিভ)](sedative) দেওয়া হয়।
what-happens-comfort-needle = [জয়েন্টে (হাড়ের জোড়ায়)](joint) বা [ধমনিতে](artery) সুচ ঢোকানোর সময় এটি দেওয়া হতে পারে।
what-happens-comfort-tell = ব্যথা বা ভয় লাগলে টিমকে বলুন।

## what-happens/drink
what-happens-drink = আপনাকে কনট্রাস্ট ডাই পান করতে হতে পারে
what-happens-drink-drink = কিছু পরীক্ষায় আপনি একটি তরল পান করেন, যাতে [কনট্রাস্ট ডাই](contrast-dye) থাকে। [বেরিয়াম](barium) তার একটি ধরন।
what-happens-drink-clearer = এতে শরীরের অংশগুলো আরও স্পষ্ট দেখা যায়।

## what-happens/dye
what-happens-dye = কনট্রাস্ট ডাই অন্যভাবেও দেওয়া হতে পারে
what-happens-dye-lead = [কনট্রাস্ট ডাই](contrast-dye) পান না করলে, তা এভাবে দেওয়া হতে পারে:
what-happens-dye-iv = [আইভি লাইন](iv-line) দিয়ে, শিরায়
what-happens-dye-enema = [এনিমা](enema) দিয়ে, মলাশয়ে (অন্ত্রের শেষ অংশে)

## what-happens/table
what-happens-table = এক্স-রে টেবিলে টিম আপনাকে সাহায্য করে
what-happens-table-lead = আপনি এক্স-রে টেবিলে শোবেন বা তার কাছে দাঁড়াবেন। টিম আপনাকে বলতে পারে:
what-happens-table-turn = শরীর ঘোরাতে
what-happens-table-move = শরীরের একটি অংশ নাড়াতে
what-happens-table-breath = অল্প সময় দম ধরে রাখতে

## what-happens/catheter
what-happens-catheter = কিছু পরীক্ষায় ক্যাথেটার লাগে
what-happens-catheter-numb = আপনার [ক্যাথেটার](catheter) লাগলে, টিম আগে জায়গাটি অবশ করে।
what-happens-catheter-needle = তারপর আপনার ডাক্তার একটি সুচ ঢোকান। জায়গাটি হতে পারে কুঁচকি, কনুই বা অন্য কোথাও।

## what-happens/pictures
what-happens-pictures = স্ক্যানার চলমান ছবি তোলে
what-happens-pictures-scanner = আপনার ডাক্তার বা [টেকনোলজিস্ট](technologist) [এক্স-রে স্ক্যানার](c-arm) দিয়ে ছবি তোলেন। টিম স্ক্রিনে তা দেখে।
what-happens-pictures-long = আপনার পরীক্ষায় প্রায় এতটা সময় লাগতে পারে:
what-happens-pictures-most = ৪৫ থেকে ৬০ মিনিট (বেরিয়াম সোয়ালো, পাকস্থলী বা বৃহদন্ত্র)
what-happens-pictures-small-bowel = ৯০ মিনিট থেকে ৩ ঘণ্টা (ক্ষুদ্রান্ত্র)

## what-happens/finish
what-happens-finish = তারপর আপনার পরীক্ষা শেষ
what-happens-finish-catheter = আপনার [ক্যাথেটার](catheter) লেগে থাকলে ডাক্তার তা বের করে নেন। টিম আপনাকে কিছুক্ষণ নজরে রাখতে পারে।
what-happens-finish-ask = যাওয়ার আগে টিমকে জিজ্ঞেস করুন: বাড়িতে আমি কী করব? সাহায্য লাগলে কাকে ফোন করব?
