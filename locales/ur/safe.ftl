# Topic: safe
safe-title = کیا یہ محفوظ ہے؟
safe-hint = ایکس رے، کنٹراسٹ ڈائی اور آپ

## safe/pregnant
safe-pregnant = حمل کا امکان ہو تو ٹیم کو بتائیں
safe-pregnant-tell = [ایکس رے](x-ray) سے پیٹ میں پلنے والے بچے کو نقصان ہو سکتا ہے۔ اگر آپ حاملہ ہیں، یا آپ کو لگتا ہے کہ ہو سکتی ہیں، تو ٹیسٹ شروع ہونے سے **پہلے** ٹیم کو بتائیں۔
safe-pregnant-next = ٹیم انتظار کر سکتی ہے، یا کوئی اور ٹیسٹ چن سکتی ہے۔ اگر آپ کو اسی ٹیسٹ کی ضرورت ہے تو یہ پھر بھی کیا جا سکتا ہے۔

## safe/womb-pregnant
safe-womb-pregnant = لازمی ہے کہ آپ اس ٹیسٹ کے لیے حاملہ نہ ہوں
safe-womb-pregnant-harm = [ایکس رے](x-ray) سے پیٹ میں پلنے والے بچے کو نقصان ہو سکتا ہے۔
safe-womb-pregnant-tell = کیا آپ حاملہ ہیں، یا ہو سکتی ہیں؟ ٹیسٹ شروع ہونے سے **پہلے** ٹیم کو بتائیں۔ ٹیسٹ ملتوی کرنا ہوگا۔
safe-womb-pregnant-infection = کیا بچہ دانی، اس کی نلیوں یا اندام نہانی میں انفیکشن ہے؟ یہ بھی ٹیم کو بتائیں۔ پہلے اس کا علاج ہوتا ہے۔

## safe/little-risk
safe-little-risk = زیادہ تر لوگوں کے لیے خطرہ کم ہے
safe-little-risk-risk = [فلوروسکوپی](fluoroscopy) میں [ریڈی ایشن](radiation) استعمال ہوتی ہے۔ زیادہ تر لوگوں کے لیے یہ ٹیسٹ نقصان دہ نہیں سمجھا جاتا۔
safe-little-risk-harm = اس سے آگے چل کر کینسر ہونے کا امکان تھوڑا بڑھ سکتا ہے۔ ایک ٹیسٹ سے یہ امکان تھوڑا ہی ہوتا ہے۔
safe-little-risk-good = اگر آپ کو ٹیسٹ کی ضرورت ہے تو اس سے نقصان سے زیادہ فائدہ ہونا چاہیے۔

## safe/how-much
safe-how-much = کچھ ٹیسٹوں میں دوسروں سے زیادہ ریڈی ایشن
safe-how-much-nature = ہم سب کو قدرتی ماحول سے [ریڈی ایشن](radiation) ملتی ہے۔ وہاں سے ایک ٹیسٹ جتنی ملنے میں اتنا وقت لگتا ہے:
# The list items are lengths of time.
safe-how-much-chest = سینے کا ایکس رے: تقریباً 2 یا 3 دن
safe-how-much-swallow = بیریم سوالو: تقریباً 4 مہینے
safe-how-much-upper = معدے کا ٹیسٹ (اپر جی آئی): تقریباً 2 سال
safe-how-much-womb = بچہ دانی کا ٹیسٹ: تقریباً 5 سے 10 مہینے
safe-how-much-heart = دل کا ٹیسٹ: تقریباً 2 سے 3 سال
safe-how-much-enema = بیریم اینیما: تقریباً 2 سے 3 سال
safe-how-much-stent = دل کا اسٹنٹ: تقریباً 5 سال
safe-how-much-yours = آپ کی کم یا زیادہ ہو سکتی ہے۔ پوچھیں کہ کتنی۔

## safe/how-much-more
safe-how-much-more = دل کے ٹیسٹ اور اسٹنٹ میں زیادہ ریڈی ایشن
safe-how-much-more-nature = قدرتی ماحول سے اتنی [ریڈی ایشن](radiation) ملنے میں یہ وقت لگتا ہے:
safe-how-much-more-heart = دل کا ٹیسٹ: تقریباً 2 سے 3 سال
safe-how-much-more-stent = دل کا اسٹنٹ: تقریباً 5 سال
safe-how-much-more-yours = یہ عام مقداریں ہیں۔ آپ کی بہت کم یا بہت زیادہ ہو سکتی ہے۔ اپنے ڈاکٹر سے پوچھیں: مجھے کتنی ملے گی؟

## safe/ask-how-much
safe-ask-how-much = پوچھیں کہ کتنی ریڈی ایشن ملے گی
safe-ask-how-much-nature = ہم سب کو ہر روز قدرتی ماحول سے [ریڈی ایشن](radiation) ملتی ہے۔ ٹیسٹ سے کچھ اور ملتی ہے۔
safe-ask-how-much-depends = کتنی ملے گی، یہ آپ کے ٹیسٹ اور آپ کے جسم پر منحصر ہے۔
safe-ask-how-much-ask = پوچھیں: مجھے کتنی ملے گی؟ آپ اسے کم کیسے رکھتے ہیں؟

## safe/past-x-rays
safe-past-x-rays = اپنے پچھلے سب ایکس رے کے بارے میں بتائیں
safe-past-x-rays-linked = خطرے کا تعلق اس سے ہو سکتا ہے کہ آپ کے کتنے [ایکس رے](x-ray) ہوئے ہیں۔
safe-past-x-rays-talk = اب تک آپ کے جتنے ایکس رے ہوئے ہیں، ان سب کے بارے میں اپنے ڈاکٹر کو بتائیں۔ فہرست ساتھ لانے سے مدد ملتی ہے۔
safe-past-x-rays-need = پچھلے ایکس رے ضروری ٹیسٹ چھوڑنے کی وجہ نہیں ہیں۔

## safe/dye-allergy
safe-dye-allergy = ٹیم کو اپنی الرجیوں کے بارے میں بتائیں
safe-dye-allergy-risk = [کنٹراسٹ ڈائی](contrast-dye) سے [الرجی کا ری ایکشن](allergic-reaction) ہو سکتا ہے۔ خطرہ تھوڑا ہے۔
# The list items follow «اگر آپ کو».
safe-dye-allergy-lead = ٹیسٹ سے **پہلے** ٹیم کو بتائیں، اگر آپ کو:
safe-dye-allergy-past = پہلے کبھی کنٹراسٹ ڈائی سے ری ایکشن ہوا ہے، جیسے آیوڈین والی سے (یہ سب سے اہم ہے)
safe-dye-allergy-any = کوئی اور الرجی ہے، جیسے جھینگے یا کیکڑے سے
safe-dye-allergy-asthma = دمہ ہے

## safe/long-exams
safe-long-exams = لمبے ٹیسٹ سے بہت کم ہی کھال سرخ ہوتی ہے
safe-long-exams-skin = بہت کم صورتوں میں لمبے ٹیسٹ سے کھال سرخ ہو سکتی ہے یا جل سکتی ہے۔
safe-long-exams-later = یہ ہفتوں بعد نظر آ سکتا ہے، اکثر پیٹھ پر۔ پوچھیں کہ آپ کا ٹیسٹ لمبا تھا یا نہیں۔
safe-long-exams-call = { $phone ->
    [none] کھال سرخ ہے یا دکھتی ہے؟ ٹیم کو فون کریں۔
   *[other] کھال سرخ ہے یا دکھتی ہے؟ ٹیم کو { $phone } پر فون کریں۔
}
