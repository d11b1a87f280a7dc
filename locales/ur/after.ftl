# Topic: after
after-title = ٹیسٹ کے بعد
after-hint = گھر پر کیا کرنا ہے

## after/emergency
after-emergency = فوراً مدد لیں
after-emergency-lead = { $emergency ->
    [none] ان میں سے کچھ بھی ہو تو **ابھی** ایمرجنسی نمبر پر فون کریں:
   *[other] ان میں سے کچھ بھی ہو تو **ابھی** { $emergency } پر فون کریں:
}
after-emergency-chest = سینے میں درد
after-emergency-breath = سانس لینے میں تکلیف، یا چہرے یا گلے کی سوجن
after-emergency-faint = بے ہوشی
after-emergency-stroke = چہرہ ایک طرف لٹک جانا، ایک بازو میں کمزوری، یا بولنے میں مشکل
after-emergency-drive = انتظار نہ کریں۔ خود گاڑی نہ چلائیں۔ اگر آپ کلینک میں ہیں تو ٹیم کو ابھی بتائیں۔

## after/emergency-more
after-emergency-more = ان علامتوں میں بھی فوراً مدد لیں
after-emergency-more-lead = { $emergency ->
    [none] ان میں سے کچھ بھی ہو تو **ابھی** ایمرجنسی نمبر پر فون کریں:
   *[other] ان میں سے کچھ بھی ہو تو **ابھی** { $emergency } پر فون کریں:
}
after-emergency-more-bleed = خون جو دبانے پر بھی نہ رکے
after-emergency-more-cold = بازو یا ٹانگ جو ٹھنڈی، پھیکی (سفید) یا سُن ہو جائے
after-emergency-more-belly = پیٹ میں بہت شدید درد
after-emergency-more-blood = مقعد سے تازہ خون
after-emergency-more-how = فون پر بتائیں کہ آپ کہاں ہیں۔
after-emergency-more-rash = کئی دن بعد بھی کھال پر دانے نکل سکتے ہیں۔ تب ٹیم کو فون کریں۔

## after/barium
after-barium = بیریم کے بعد زیادہ پانی پئیں
after-barium-drink = اگر آپ کو [بیریم](barium) دیا گیا تھا تو معمول سے زیادہ پانی پئیں۔ لیکن اگر کم پانی پینے کو کہا گیا ہے تو پہلے پوچھیں۔
after-barium-stools = کچھ دن آپ کا پاخانہ ہلکے رنگ کا نظر آ سکتا ہے۔
after-barium-tell = اگر دو دن سے زیادہ قبض رہے (پاخانہ مشکل سے آئے) تو ٹیم کو بتائیں۔

## after/barium-call
after-barium-call = بیریم کے بعد: کب فون کریں
after-barium-call-lead = { $phone ->
    [none] ان میں سے کچھ بھی ہو تو ٹیم کو **فون کریں**:
   *[other] ان میں سے کچھ بھی ہو تو ٹیم کو { $phone } پر **فون کریں**:
}
after-barium-call-belly = { $emergency ->
    [none] پیٹ میں درد، یا پیٹ سوج جانا (بہت شدید درد: ایمرجنسی نمبر پر فون کریں)
   *[other] پیٹ میں درد، یا پیٹ سوج جانا (بہت شدید درد: { $emergency } پر فون کریں)
}
after-barium-call-vomit = الٹی یا بخار
after-barium-call-gas = دو دن پاخانہ نہ آنا، یا پیٹ کی ہوا (گیس) خارج نہ ہونا
after-barium-call-cough = بیریم پینے کے بعد کھانسی جو نہ رکے

## after/catheter-site
after-catheter-site = کیتھیٹر والی جگہ دیکھتے رہیں
after-catheter-site-bleed = { $emergency ->
    [none] خون نکلے تو لیٹ جائیں اور زور سے **دبائیں**۔ نہ رکے تو ایمرجنسی نمبر پر فون کریں۔
   *[other] خون نکلے تو لیٹ جائیں اور زور سے **دبائیں**۔ نہ رکے تو { $emergency } پر فون کریں۔
}
after-catheter-site-call = { $phone ->
    [none] ان میں سے کچھ بھی ہو تو ٹیم کو **فون کریں**:
   *[other] ان میں سے کچھ بھی ہو تو ٹیم کو { $phone } پر **فون کریں**:
}
after-catheter-site-growing = گلٹی جو بڑھ رہی ہو
after-catheter-site-fluid = اس جگہ سے پانی یا پیپ نکلنا
after-catheter-site-pain = بڑھتا ہوا درد، یا پھیلتی ہوئی سرخی
after-catheter-site-fever = بخار

## after/site-care
after-site-care = اس بازو یا ٹانگ کو آرام دیں
after-site-care-lift = جب تک ٹیم نہ کہے، بھاری چیزیں نہ اٹھائیں۔
after-site-care-ask = پوچھیں: گاڑی چلانا، نہانا اور کام کرنا کب ٹھیک ہے؟ کچھ دن لگ سکتے ہیں۔
after-site-care-usual = نیل پڑنا اور تھوڑا درد عام بات ہے۔
after-site-care-rash = کئی دن بعد بھی کھال پر دانے نکل سکتے ہیں۔ تب ٹیم کو فون کریں۔

## after/home
after-home-adult = سکون آور دوا کے بعد کوئی بالغ آپ کو گھر لے جاتا ہے
after-home-must = [سکون آور دوا](sedative) کے بعد **لازمی ہے** کہ کوئی بالغ شخص آپ کو گھر لے جائے اور آپ کے ساتھ رہے۔
after-home-lead = 24 گھنٹے تک:
after-home-drive = گاڑی یا مشین **نہ** چلائیں
after-home-alcohol = شراب **نہ** پئیں
after-home-sign = ضروری کاغذات پر دستخط **نہ** کریں

## after/home
after-home-food = جب ٹیم کہے، تب اپنا معمول کا کھانا اور دوائیں دوبارہ شروع کریں۔

## after/stent-home
after-stent-home-if = اگر اسٹنٹ لگا ہو تو اس کی حفاظت کریں
after-stent-home-pills = اگر خون جمنے سے روکنے کی گولیاں ملی ہیں تو اپنے دل یا خون کی رگوں کے ڈاکٹر کے کہے بغیر بند **نہ** کریں۔ [اسٹنٹ](stent) بند ہو سکتا ہے۔
after-stent-home-card = اسٹنٹ کارڈ ساتھ رکھیں۔ آپریشن یا ایم آر آئی سے پہلے دکھائیں۔
after-stent-home-ask = پوچھیں: یہ ہمیشہ رہے گا یا نکالا جائے گا؟

## after/tube-home
after-tube-home = اپنی ڈرین یا لائن کا خیال رکھیں
after-tube-home-pull = اسے نہ کھینچیں۔ نکل آئے تو واپس اندر نہ ڈالیں۔ ٹیم کو فون کریں۔
after-tube-home-dry = اسے صاف اور خشک رکھیں۔
after-tube-home-lead = { $phone ->
    [none] ان میں سے کچھ بھی ہو تو ٹیم کو **فون کریں**:
   *[other] ان میں سے کچھ بھی ہو تو ٹیم کو { $phone } پر **فون کریں**:
}
after-tube-home-fever = بخار یا کپکپی
after-tube-home-red = سرخ یا دکھتی کھال، یا پیپ
after-tube-home-flow = رسنا، یا بہنا بند ہونا

## after/bone-home
after-bone-home = جوڑ میں سوئی کے بعد
after-bone-home-easy = ایک دن [جوڑ](joint) کو آرام دیں۔ کھیل کود نہ کریں۔
after-bone-home-ice = کپڑے میں برف سے آرام ملتا ہے، ہر بار تقریباً 15 منٹ۔
after-bone-home-sore = جوڑ سُن ہو سکتا ہے، پھر ایک دو دن دکھ سکتا ہے۔
after-bone-home-sugar = ذیابیطس میں: اسٹیرائڈ کے انجیکشن سے شوگر بڑھ سکتی ہے۔

## after/bone-surgery
after-bone-surgery = ہڈی کے آپریشن کے بعد
after-bone-surgery-dry = پٹی یا پلستر کو صاف اور خشک رکھیں۔
after-bone-surgery-raise = بازو یا ٹانگ کو تکیوں پر رکھ کر آرام دیں۔
after-bone-surgery-ask = پوچھیں: بازو یا ٹانگ پر کتنا وزن ڈالنا ٹھیک ہے؟
after-bone-surgery-lead = { $phone ->
    [none] ان میں سے کچھ بھی ہو تو ٹیم کو فوراً **فون کریں**:
   *[other] ان میں سے کچھ بھی ہو تو ٹیم کو { $phone } پر فوراً **فون کریں**:
}
after-bone-surgery-numb = ہاتھ یا پاؤں کی انگلیاں نیلی، پھیکی (سفید) یا سُن ہو جانا
after-bone-surgery-calf = پنڈلی میں درد یا سوجن

## after/bone-call
after-bone-call = آپریشن یا سوئی کے بعد: کب فون کریں
after-bone-call-lead = { $phone ->
    [none] ان میں سے کچھ بھی ہو تو ٹیم کو **فون کریں**:
   *[other] ان میں سے کچھ بھی ہو تو ٹیم کو { $phone } پر **فون کریں**:
}
after-bone-call-fever = بخار یا کپکپی
after-bone-call-red = بڑھتی سرخی، گرمی یا سوجن
after-bone-call-pus = پانی یا پیپ
after-bone-call-pain = بڑھتا ہوا درد
after-bone-call-night = جوڑ کا انفیکشن انتظار نہیں کر سکتا۔ رات کو ہسپتال کی ایمرجنسی میں جائیں۔

## after/womb-home
after-womb-home = گھر پر پیڈ لگائیں
after-womb-home-pad = کنٹراسٹ ڈائی باہر آتی ہے۔ یہ چپچپی اور تھوڑی خون والی ہو سکتی ہے۔
after-womb-home-bleeding = ایک دو دن تھوڑا خون اور ماہواری جیسا درد عام بات ہے۔
after-womb-home-ask = پوچھیں: ٹب میں نہانا، تیرنا اور ہم بستری کب ٹھیک ہے؟

## after/womb-call
after-womb-call = بچہ دانی کے ٹیسٹ کے بعد: کب فون کریں
after-womb-call-lead = { $phone ->
    [none] ان میں سے کچھ بھی ہو تو ٹیم کو **فون کریں**:
   *[other] ان میں سے کچھ بھی ہو تو ٹیم کو { $phone } پر **فون کریں**:
}
after-womb-call-fever = بخار
after-womb-call-pain = شدید درد، یا بڑھتا درد
after-womb-call-bleeding = بہت خون بہنا (ایک گھنٹے میں پورا پیڈ بھر جائے)
after-womb-call-fluid = اندام نہانی سے ایسا پانی آنا جو آپ کے لیے عام نہیں
after-womb-call-rash = کئی دن بعد بھی کھال پر دانے نکل سکتے ہیں۔ تب بھی فون کریں۔

## after/milk
after-milk = آپ دودھ پلاتی رہ سکتی ہیں
after-milk-dye = [کنٹراسٹ ڈائی](contrast-dye) کی وجہ سے بند کرنے کی ضرورت نہیں۔ دودھ میں یہ بہت کم جاتی ہے۔
after-milk-sedative = کیا آپ کو [سکون آور دوا](sedative) یا درد کی دوا دی گئی؟ پوچھیں کہ دودھ کب پلا سکتی ہیں۔
