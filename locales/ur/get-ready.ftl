# Topic: get-ready
get-ready-title = ٹیسٹ کی تیاری
get-ready-hint = ٹیسٹ سے پہلے کیا کرنا ہے

## get-ready/depends
get-ready-depends = تیاری کا انحصار آپ کے ٹیسٹ پر ہے
get-ready-depends-nothing = کچھ ٹیسٹوں کے لیے آپ کو کوئی خاص کام نہیں کرنا ہوتا۔
get-ready-depends-something = کچھ دوسرے ٹیسٹوں کے لیے آپ کو کچھ وقت تک کھانا، پینا یا کچھ دوائیں بند رکھنی پڑ سکتی ہیں۔
get-ready-depends-told = آپ کے ڈاکٹر بتائیں گے کہ آپ کو کیا کرنا ہے۔ یقین نہیں؟ فون کر کے پوچھیں۔

## get-ready/food
get-ready-food-stop = پوچھیں کہ کھانا پینا کب بند کرنا ہے
get-ready-food-team = ٹیم بتائے گی کہ کھانا **اور** پینا بند کرنا ہے یا نہیں، اور کب۔ اسے [خالی پیٹ رہنا (فاسٹنگ)](fast) کہتے ہیں۔
get-ready-food-team-bowel = ٹیم بتائے گی کہ کھانا کب بند کرنا ہے، اور شفاف مشروب، جیسے پانی، **کب تک** پی سکتے ہیں؛ اس کے بعد کچھ نہ پئیں۔ بند کرنے کو [خالی پیٹ رہنا (فاسٹنگ)](fast) کہتے ہیں۔
get-ready-food-why = کچھ ٹیسٹوں کے لیے پیٹ خالی ہونا لازمی ہے تاکہ تصویریں صاف آئیں۔
get-ready-food-why-swallow = صاف تصویروں کے لیے اکثر پیٹ خالی ہونا ضروری ہے۔
get-ready-food-why-sedative = خالی پیٹ [سکون آور دوا](sedative) زیادہ محفوظ ہے۔
get-ready-food-needle = اگر جوڑ میں سوئی لگنی ہے: اکثر آپ معمول کے مطابق کھا پی سکتے ہیں۔ پہلے پوچھیں۔
get-ready-food-sip = پوچھیں: کیا پانی پینا ٹھیک ہے؟ کیا گولیاں ایک گھونٹ پانی سے لینا ٹھیک ہے؟
get-ready-food-sip-bowel = پوچھیں: کیا گولیاں ایک گھونٹ پانی سے لینا ٹھیک ہے؟
get-ready-food-sugar = ذیابیطس ہو تو شوگر کم ہونے کے بارے میں پوچھیں۔

## get-ready/bowel-prep
get-ready-bowel-prep = بیریم اینیما سے پہلے آنت خالی کریں
get-ready-bowel-prep-why = آنت کا خالی ہونا لازمی ہے تاکہ تصویریں صاف آئیں۔
get-ready-bowel-prep-lead = ٹیم کے پرچے میں لکھا ہے:
get-ready-bowel-prep-liquids = صرف شفاف مشروب کب لینے ہیں، جیسے پانی
get-ready-bowel-prep-laxative = پیٹ صاف کرنے کی دوا کب لینی ہے (اس سے آنت خالی ہوتی ہے)
get-ready-bowel-prep-first = گردے یا دل کی بیماری ہے، یا ذیابیطس؟ پہلے پوچھیں۔

## get-ready/food
# Not روزہ: a religious fast. The text says eat or drink.

## get-ready/medicines
get-ready-medicines = اپنی دواؤں کے بارے میں پوچھیں
get-ready-medicines-never = **اپنی مرضی سے کوئی دوا بند نہ کریں۔** پہلے اپنے [ڈاکٹر](provider) سے ان کے بارے میں پوچھیں:
get-ready-medicines-thinners = خون پتلا کرنے والی دوائیں
get-ready-medicines-diabetes = انسولین یا ذیابیطس کی دوسری دوا، اگر کھانا منع ہو
get-ready-medicines-metformin-dye = میٹفارمن (metformin): پوچھیں کہ دو دن بند رکھیں یا نہیں
get-ready-medicines-others = باقی سب دوائیں
get-ready-medicines-why = کچھ سے خون زیادہ بہہ سکتا ہے۔ کچھ دوسری بند کرنا محفوظ نہیں۔

## get-ready/tell-us
get-ready-tell-us = ٹیم کو اپنی صحت کے بارے میں بتائیں
# The list items follow «اگر».
get-ready-tell-us-lead = ٹیسٹ سے **پہلے** ٹیم کو ان کے بارے میں بتائیں:
get-ready-tell-us-baby = حمل (یقین نہ ہو، تب بھی) یا بچے کو اپنا دودھ پلانا
get-ready-tell-us-reaction = دمہ، کوئی بھی الرجی، یا پہلے کبھی [کنٹراسٹ ڈائی](contrast-dye) سے ری ایکشن
get-ready-tell-us-organs = ذیابیطس (شوگر)، یا گردے، دل یا تھائرائڈ کی بیماری
get-ready-tell-us-bleeding = خون بہنے کا مسئلہ، یا خون پتلا کرنے والی دوا جو آپ لیتے ہیں
get-ready-tell-us-why = یہ آپ کو محفوظ رکھنے میں مدد دیتا ہے۔

## get-ready/tell-us-more
get-ready-tell-us-more = ٹیم کو یہ بھی بتائیں
get-ready-tell-us-more-lead = ٹیسٹ سے **پہلے** ٹیم کو بتائیں، اگر:
get-ready-tell-us-more-swallowing = آپ کو نگلنے میں مشکل ہوتی ہے، یا پھندا (اچھو) لگتا ہے
get-ready-tell-us-more-bowel = حال میں آپ کی آنت میں رکاوٹ یا اس کا آپریشن ہوا ہے
get-ready-tell-us-more-stand = آپ کو کھڑے رہنے، مڑنے یا سیدھا لیٹنے میں مشکل ہوتی ہے
get-ready-tell-us-more-infection = آپ کو بخار یا انفیکشن ہے
get-ready-tell-us-more-metal = آپ کے جسم میں پیس میکر یا دھات ہے
get-ready-tell-us-more-x-rays = پہلے کبھی آپ کے [ایکس رے](x-ray) ہوئے ہیں

## get-ready/womb-when
get-ready-womb-when = بچہ دانی کا ٹیسٹ ماہواری کے بعد ہوتا ہے
get-ready-womb-when-days = یہ ماہواری کے بعد کے دنوں میں ہوتا ہے۔ تاریخ ٹیم بتاتی ہے۔
get-ready-womb-when-must = لازمی ہے کہ آپ حاملہ نہ ہوں۔ پہلے حمل کا ٹیسٹ ہو سکتا ہے۔
get-ready-womb-when-sex = ٹیسٹ سے پہلے ہم بستری کے بارے میں پرچے میں جو لکھا ہے، وہی کریں۔

## get-ready/womb-before
get-ready-womb-before = درد کی دوا کے بارے میں پوچھیں
get-ready-womb-before-pain = ماہواری جیسا درد عام بات ہے۔ پوچھیں کہ پہلے درد کی دوا لینی ہے یا نہیں۔ ساتھ ہی:
get-ready-womb-before-pad = گھر جانے کے لیے پیڈ لائیں
get-ready-womb-before-toilet = پہلے ٹوائلٹ جائیں
get-ready-womb-before-who = پوچھیں کہ کمرے میں کون ہوگا

## get-ready/day
get-ready-day = ٹیسٹ کے دن کی تیاری کریں
get-ready-day-lead = تاکہ وہ دن آسان گزرے:
get-ready-day-jewelry = اپنے زیور گھر پر چھوڑ آئیں (دھات تصویر کے حصے چھپا دیتی ہے)
get-ready-day-bring = اپنی دواؤں اور الرجیوں کی فہرست ساتھ لائیں
get-ready-day-company = پوچھیں کہ آپ کے ساتھ اندر کون آ سکتا ہے
get-ready-day-ride = واپسی کا انتظام کریں: [سکون آور دوا](sedative) کے بعد لازمی ہے کہ کوئی بالغ شخص آپ کو گھر لے جائے

## get-ready/child
get-ready-child = کیا ٹیسٹ آپ کے بچے کا ہے؟
get-ready-child-stay = اکثر ماں یا باپ ساتھ رہ سکتے ہیں۔ ٹیم سے پوچھیں۔
get-ready-child-apron = اگر آپ ساتھ رہیں تو [سیسے (لیڈ) کا ایپرن](lead-apron) پہنتے ہیں۔ اگر آپ حاملہ ہیں یا ہو سکتی ہیں تو لازمی ہے کہ کوئی اور بالغ رہے۔
get-ready-child-bring = بچے کی پسند کا کھلونا اور کپ لائیں۔
