# Topic: get-ready
get-ready-title = ٹیسٹ کی تیاری
get-ready-hint = ٹیسٹ سے پہلے کیا کرنا ہے

## get-ready/depends
get-ready-depends = تیاری کا انحصار آپ کے ٹیسٹ پر ہے
get-ready-depends-nothing = کچھ ٹیسٹوں کے لیے آپ کو کوئی خاص کام نہیں کرنا ہوتا۔
get-ready-depends-something = کچھ دوسرے ٹیسٹوں کے لیے آپ کو کچھ وقت تک کھانا، پینا یا کچھ دوائیں بند رکھنی پڑ سکتی ہیں۔
get-ready-depends-told = آپ کے ڈاکٹر بتائیں گے کہ آپ کو کیا کرنا ہے۔ یقین نہیں؟ فون کر کے پوچھیں۔

## get-ready/food
get-ready-food = آپ کو کھانا بند کرنا پڑ سکتا ہے
# Not روزہ: a religious fast. The text says eat or drink.
get-ready-food-fast = کچھ ٹیسٹوں سے پہلے کئی گھنٹے تک کچھ بھی کھانا یا پینا منع ہوتا ہے۔ اسے [خالی پیٹ رہنا (فاسٹنگ)](fast) کہتے ہیں۔
get-ready-food-ask = اپنے ڈاکٹر سے پوچھیں: کھانا پینا کب بند کروں؟ کیا پانی پینا ٹھیک ہے؟

## get-ready/medicines
get-ready-medicines = اپنی دواؤں کے بارے میں پوچھیں
get-ready-medicines-stop = ٹیسٹ سے پہلے آپ کو کچھ دوائیں بند کرنی پڑ سکتی ہیں۔ **اپنی مرضی سے کوئی دوا بند نہ کریں۔** پہلے اپنے ڈاکٹر سے پوچھیں۔
get-ready-medicines-metformin = اگر آپ میٹفارمن لیتے ہیں یا آپ کو گردوں کی بیماری ہے تو ٹیم کو بتائیں۔ زیادہ تر لوگ میٹفارمن لیتے رہ سکتے ہیں۔ فیصلہ ٹیم کرے گی۔

## get-ready/tell-us
get-ready-tell-us = ٹیم کو اپنی صحت کے بارے میں بتائیں
# The list items follow «اگر».
get-ready-tell-us-lead = ٹیسٹ سے **پہلے** ٹیم کو بتائیں، اگر:
get-ready-tell-us-baby = آپ حاملہ ہیں (یقین نہ ہو، تب بھی) یا بچے کو اپنا دودھ پلاتی ہیں
get-ready-tell-us-allergies = آپ کو کوئی بھی الرجی ہے، یا پہلے کبھی [کنٹراسٹ ڈائی](contrast-dye) سے ری ایکشن ہوا ہے
get-ready-tell-us-illness = آپ کو دمہ، ذیابیطس (شوگر) یا گردوں کی بیماری ہے
get-ready-tell-us-x-rays = پہلے کبھی آپ کے [ایکس رے](x-ray) ہوئے ہیں

## get-ready/day
get-ready-day = ٹیسٹ کے دن کی تیاری کریں
get-ready-day-lead = تاکہ وہ دن آسان گزرے:
get-ready-day-jewelry = اپنے زیور گھر پر چھوڑ آئیں
get-ready-day-bring = اپنی دواؤں اور الرجیوں کی فہرست ساتھ لائیں
get-ready-day-company = پوچھیں کہ آپ کے ساتھ اندر کون آ سکتا ہے
get-ready-day-ask = یقین نہ ہو تو ٹیم سے پوچھیں
