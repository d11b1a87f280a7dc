# The glossary: each word, and its meaning in at most 20 plain words.
# A blood vessel is «خون کی نالی»; a vein is «رگ»; an artery is «شریان».
word-allergic-reaction = الرجی کا ری ایکشن
word-allergic-reaction-meaning = جب کسی چیز کا جسم پر برا اثر ہو، جیسے دانے، سوجن یا سانس لینے میں تکلیف۔

word-artery = شریان
word-artery-meaning = خون کی وہ نالی جو خون کو دل سے جسم کے دوسرے حصوں تک لے جاتی ہے۔

word-barium = بیریم
word-barium-meaning = سفید، چاک جیسی کنٹراسٹ ڈائی۔ یہ ایکس رے میں صاف نظر آتی ہے۔

word-cardiac-catheterization = کارڈیک کیتھیٹرائزیشن
word-cardiac-catheterization-meaning = دل کا ایک ٹیسٹ۔ ٹیم ایک پتلی نلکی خون کی نالی سے دل تک پہنچاتی ہے۔

word-catheter = کیتھیٹر
word-catheter-meaning = ایک پتلی، کھوکھلی نلکی جو جسم میں ڈالی جاتی ہے۔ اس سے مائع اندر پہنچایا یا زائد مائع باہر نکالا جاتا ہے۔

word-contrast-dye = کنٹراسٹ ڈائی
word-contrast-dye-meaning = جسم میں ڈالی جانے والی چیز، جس سے ایکس رے میں جسم کے حصے زیادہ آسانی سے نظر آتے ہیں۔

word-enema = اینیما
word-enema-meaning = مقعد، یعنی آنت کے آخری حصے، میں مائع ڈالنے کا ایک طریقہ۔

# Not روزہ: a religious fast.
word-fast = خالی پیٹ رہنا (فاسٹنگ)
word-fast-meaning = مقررہ مدت تک کچھ نہ کھانا اور کچھ نہ پینا۔

word-fluoroscopy = فلوروسکوپی
word-fluoroscopy-meaning = ویڈیو کی طرح کا ایکس رے۔ یہ جسم کے اندر کے حصوں کو حرکت کرتے ہوئے دکھاتا ہے۔

word-hysterosalpingogram = ہسٹیروسیلپنگوگرام (ایچ ایس جی)
word-hysterosalpingogram-meaning = عورت کے تولیدی اعضا، جیسے بچہ دانی، کا ایکس رے ٹیسٹ۔

word-iv-line = آئی وی لائن (ڈرپ)
word-iv-line-meaning = ایک پتلی نلکی جو مائع کو سیدھا رگ میں پہنچاتی ہے۔

word-joint = جوڑ
word-joint-meaning = وہ جگہ جہاں دو ہڈیاں ملتی ہیں، جیسے گھٹنا، کولہا یا کہنی۔

word-outpatient = آؤٹ پیشنٹ (او پی ڈی مریض)
word-outpatient-meaning = وہ مریض جس کا علاج یا ٹیسٹ ہوتا ہے مگر وہ رات ہسپتال میں نہیں رہتا۔
word-provider = ڈاکٹر
word-provider-meaning = ڈاکٹر، نرس یا کوئی اور جو آپ کا علاج کرتا ہے۔

word-radiation = ریڈی ایشن (شعاعیں)
word-radiation-meaning = شعاعوں کی صورت میں چلنے والی توانائی۔ ایکس رے اس کی ایک قسم ہے۔ کچھ ریڈی ایشن قدرتی ماحول سے آتی ہے۔

word-radiologist = ریڈیولوجسٹ
word-radiologist-meaning = وہ ڈاکٹر جنہیں ایکس رے اور جسم کی دوسری تصویریں پڑھنے کی تربیت ملی ہوتی ہے۔

word-sedative = سکون آور دوا
word-sedative-meaning = وہ دوا جس سے سکون ملتا ہے یا نیند سی آتی ہے۔

word-stent = اسٹنٹ
word-stent-meaning = ایک چھوٹی نلکی جو خون کی تنگ یا بند نالی، یا جسم کی کسی اور نالی، کو کھلا رکھتی ہے۔

word-technologist = ٹیکنولوجسٹ (ٹیکنیشن)
word-technologist-meaning = وہ شخص جسے ایکس رے کی تصویریں لینے کی تربیت ملی ہوتی ہے۔ ٹیم کا رکن۔
word-vein = رگ
word-vein-meaning = خون کی وہ نالی جو خون کو واپس دل تک لے جاتی ہے۔

word-x-ray = ایکس رے
word-x-ray-meaning = شعاعیں جن سے جسم کے اندر کی تصویر بنتی ہے۔ یہ ایک طرح کی ریڈی ایشن ہیں۔

word-c-arm = سی آرم
word-c-arm-meaning = انگریزی حرف C کی شکل کا ایکس رے اسکینر۔ اس کا ایک سرا آپ کے اوپر ہوتا ہے، دوسرا نیچے۔

word-lead-apron = سیسے (لیڈ) کا ایپرن
word-lead-apron-meaning = جسم ڈھانپنے کی ایک بھاری چیز جس میں سیسہ ہوتا ہے۔ یہ ریڈی ایشن کو روکتی ہے۔
