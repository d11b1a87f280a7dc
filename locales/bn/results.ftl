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
results-who-more = আপনার ডাক্তার রিপোর্ট কোনো বিশেষজ্ঞের কাছে পাঠাতে পারেন, বা আরও পরীক্ষা দিতে পারেন। এতে কী সমস্যা তা বোঝা যেতে পারে।

## results/ask
results-ask = রিপোর্ট নিয়ে ডাক্তারের সঙ্গে কথা বলুন
results-ask-lead = আপনি জিজ্ঞেস করতে পারেন:
results-ask-when = আমার রিপোর্ট কবে পাব?
results-ask-mean = রিপোর্টের মানে আমার জন্য কী?
results-ask-next = আমার কি আরও পরীক্ষা লাগবে?
results-ask-call = প্রশ্ন থাকলে কাকে ফোন করব?
