# Topic: safe
safe-title = کیا یہ محفوظ ہے؟
safe-hint = ایکس رے، ڈائی اور آپ

## safe/pregnant
safe-pregnant = حمل کا امکان ہو تو ٹیم کو بتائیں
safe-pregnant-tell = [ایکس رے](x-ray) سے پیٹ میں پلنے والے بچے کو نقصان ہو سکتا ہے۔ اگر آپ حاملہ ہیں، یا آپ کو لگتا ہے کہ ہو سکتی ہیں، تو ٹیسٹ شروع ہونے سے **پہلے** ٹیم کو بتائیں۔
safe-pregnant-next = ٹیم انتظار کر سکتی ہے، یا کوئی اور ٹیسٹ چن سکتی ہے۔ اگر آپ کو اسی ٹیسٹ کی ضرورت ہے تو یہ پھر بھی کیا جا سکتا ہے۔

## safe/little-risk
safe-little-risk = زیادہ تر لوگوں کے لیے خطرہ کم ہے
safe-little-risk-risk = [فلوروسکوپی](fluoroscopy) میں [ریڈی ایشن](radiation) استعمال ہوتی ہے۔ زیادہ تر لوگوں کے لیے یہ ٹیسٹ نقصان دہ نہیں سمجھا جاتا۔
safe-little-risk-dose = آپ کو کتنی ریڈی ایشن ملے گی، یہ ٹیسٹ پر منحصر ہے۔ اپنے ڈاکٹر سے پوچھیں: مجھے کتنی ملے گی؟

## safe/how-much
safe-how-much = کچھ ٹیسٹوں میں دوسروں سے زیادہ ریڈی ایشن
# The list items are lengths of time.
safe-how-much-lead = ہم سب کو ہر روز قدرتی ماحول سے [ریڈی ایشن](radiation) ملتی ہے۔ ایک ٹیسٹ سے تقریباً اتنی ملتی ہے جتنی قدرتی ماحول سے اتنے وقت میں:
safe-how-much-chest = سینے کا ایکس رے: تقریباً 2 یا 3 دن
safe-how-much-swallow = بیریم سوالو: تقریباً 4 مہینے
safe-how-much-upper = معدے کا ٹیسٹ (اپر جی آئی): تقریباً 2 سال
safe-how-much-enema = بیریم اینیما: تقریباً 2 سے 3 سال

## safe/past-x-rays
safe-past-x-rays = اپنے پچھلے سب ایکس رے کے بارے میں بتائیں
safe-past-x-rays-adds = [ایکس رے](x-ray) کا خطرہ وقت کے ساتھ جمع ہو کر بڑھ سکتا ہے۔
safe-past-x-rays-talk = اب تک آپ کے جتنے ایکس رے ہوئے ہیں، ان سب کے بارے میں اپنے ڈاکٹر کو بتائیں۔ فہرست ساتھ لانے سے مدد ملتی ہے۔

## safe/dye-allergy
safe-dye-allergy = ٹیم کو اپنی الرجیوں کے بارے میں بتائیں
safe-dye-allergy-risk = [کنٹراسٹ ڈائی](contrast-dye) سے [الرجی کے ری ایکشن](allergic-reaction) کا تھوڑا سا خطرہ ہوتا ہے۔
# The list items follow «اگر آپ کو».
safe-dye-allergy-lead = ٹیسٹ سے **پہلے** ٹیم کو بتائیں، اگر آپ کو:
safe-dye-allergy-past = پہلے کبھی کنٹراسٹ ڈائی سے ری ایکشن ہوا ہے (یہ سب سے اہم بات ہے)
safe-dye-allergy-allergy = کوئی بھی الرجی ہے، جیسے آیوڈین یا شیل فش (جھینگا، کیکڑا) سے

## safe/long-exams
safe-long-exams = لمبے ٹیسٹ سے بہت کم ہی جلد سرخ ہوتی ہے
safe-long-exams-skin = بہت کم صورتوں میں لمبے ٹیسٹ سے جلد سرخ ہو سکتی ہے یا جل سکتی ہے۔
safe-long-exams-tell = اپنی جلد پر ایسا نظر آئے تو ٹیم کو بتائیں۔ آپ ان سے کسی بھی خطرے کے بارے میں پوچھ سکتے ہیں۔
