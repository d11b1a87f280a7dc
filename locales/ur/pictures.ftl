# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = جسم کے اندر کے حصے
picture-what-is-it-shows-description = ایک جسم جس کے اندر کچھ حصے بنے ہیں: دل اور خون کی نالیاں، معدہ اور آنتیں، اور بچہ دانی۔ فلوروسکوپی ان حصوں کو کام کرتے دکھا سکتی ہے۔
picture-what-is-it-helps = مل کر اسکرین دیکھنا
picture-what-is-it-helps-description = ایک ڈاکٹر اسکرین پر ایک جگہ کی طرف اشارہ کرتی ہیں۔ مریض بھی دیکھتا ہے۔ تصویریں مسئلہ معلوم کرنے اور علاج میں رہنمائی کرنے میں مدد دیتی ہیں۔

## Common uses
picture-uses-overview = عام استعمال
picture-uses-overview-description = پانچ چھوٹی تصویریں: نظامِ ہاضمہ، دل، خون کی نالی میں چھوٹی نلکی، کولہے کی ہڈی میں پیچ، اور بچہ دانی۔

## Why you need it
picture-why-function = نگلنے کا عمل دیکھنا
picture-why-function-description = ایک مریض کچھ پیتا ہے۔ بڑا کر کے دکھانے والا شیشہ دکھاتا ہے کہ خوراک کی نالی مشروب کو نیچے دھکیلتی ہے۔ ویڈیو دکھاتی ہے کہ کوئی حصہ کیسے کام کرتا ہے۔
picture-why-guide = اسکرین راستہ دکھاتی ہے
picture-why-guide-description = ایک ڈاکٹر مریض کے جسم میں پتلی نلکی آگے بڑھاتی ہیں۔ وہ کام کرتے ہوئے اسکرین دیکھتی ہیں۔ چلتی ہوئی تصویریں انہیں راستہ دکھاتی ہیں۔

## Getting ready
picture-get-ready-depends = پوچھیں کہ کیا کرنا ہے
picture-get-ready-depends-description = ایک مریضہ ڈاکٹر کو فون کر کے پوچھتی ہے: کھانا، پینا اور دوائیں جاری رہ سکتی ہیں، یا کچھ گھنٹے انتظار کرنا ہوگا؟
picture-get-ready-food = کھانے پینے کے بارے میں پوچھیں
picture-get-ready-food-description = ایک مریض اپنی ڈاکٹر کو فون کرتا ہے۔ میز پر کھانا اور پانی ہے، ساتھ سوالیہ نشان اور گھڑی۔ پوچھیں کہ کھانا پینا کب بند کرنا ہے۔
picture-get-ready-medicines = اپنی دواؤں کے بارے میں فون کریں
picture-get-ready-medicines-description = ایک مریض اپنی گولیاں لیے اپنی ڈاکٹر کو فون کرتا ہے۔ گولیاں پھینکنے پر کاٹے کا نشان ہے۔ اپنی مرضی سے کوئی دوا بند نہ کریں۔
picture-get-ready-tell-us = ٹیم کو اپنی صحت کے بارے میں بتائیں
picture-get-ready-tell-us-description = ایک مریضہ ٹیم کو حمل، بچے کو دودھ پلانے، الرجی، پھیپھڑوں، گردوں اور خون پتلا کرنے والی دوا کے بارے میں بتاتی ہے۔ ٹیم کے لیے یہ باتیں ٹیسٹ سے پہلے جاننا ضروری ہے۔
picture-get-ready-day = جانے کے لیے تیار
picture-get-ready-day-description = ایک مریض بیگ اور فہرست لے کر ایک نوجوان کے ساتھ گھر سے نکلتا ہے۔ زیور گھر میں ایک پلیٹ میں ہیں۔ فہرست لائیں، مگر زیور نہیں۔

## What happens
picture-what-happens-where = سینٹر اور ہسپتال
picture-what-happens-where-description = ایک عورت ایکس رے سینٹر جا رہی ہے۔ ساتھ ہی ہسپتال ہے، جہاں ایک مریض بستر پر ہے۔ آپ کا ٹیسٹ دونوں میں سے کسی جگہ ہو سکتا ہے۔
picture-what-happens-clothes = گاؤن پہننا
picture-what-happens-clothes-description = ٹیکنولوجسٹ ایک مریض کو ہسپتال کا گاؤن دیتا ہے۔ پھر مریض نے گاؤن پہنا ہوا ہے، اور اس کے کپڑے لٹکے ہیں۔ ٹیم کپڑے بدلنے میں آپ کی مدد کر سکتی ہے۔
picture-what-happens-shield = سیسے کی شیلڈ
picture-what-happens-shield-description = ایک مریض ایکس رے ٹیبل پر لیٹا ہے۔ ٹیکنولوجسٹ اس کے جسم کے ایک حصے پر سیسے کی شیلڈ رکھتا ہے۔ یہ اس ریڈی ایشن کو روکتی ہے جس کی اسے ضرورت نہیں۔
picture-what-happens-comfort = پُرسکون ہونے کی دوا
picture-what-happens-comfort-description = ایک ڈاکٹر مریض کے ہاتھ میں لگی نلکی سے دوا دے رہی ہیں۔ ٹیکنولوجسٹ اس کے کندھے پر ہاتھ رکھے ہوئے ہے۔ آپ کو بھی پہلے دوا مل سکتی ہے۔
picture-what-happens-drink = کنٹراسٹ ڈائی پینا
picture-what-happens-drink-description = ایک عورت ایکس رے ٹیبل کے پاس کھڑی کپ سے پی رہی ہے۔ اسکرین پر اس کی خوراک کی نالی اور معدہ سفید اور صاف نظر آتے ہیں۔
picture-what-happens-dye = آئی وی لائن یا اینیما
picture-what-happens-dye-description = ایک عورت بازو میں آئی وی لائن لگائے بیٹھی ہے۔ ایک آدمی چادر کے نیچے کروٹ پر لیٹا ہے، اینیما کی نلکی کے ساتھ۔ کنٹراسٹ ڈائی دونوں طرح دی جا سکتی ہے۔
picture-what-happens-table = ایکس رے ٹیبل پر
picture-what-happens-table-description = ایک مریض ایکس رے ٹیبل پر لیٹا ہے یا اس کے پاس کھڑا ہے۔ چھوٹی تصویروں میں مڑنا، ایک بازو ہلانا اور سانس روکنا دکھایا گیا ہے۔
picture-what-happens-catheter = کیتھیٹر ڈالنا
picture-what-happens-catheter-description = ایک مریض صاف چادر کے نیچے لیٹا ہے۔ ٹیم ران کی جڑ میں پتلی نلکی ڈالتی ہے۔ ایک چھوٹی تصویر دو جگہیں دکھاتی ہے: ران کی جڑ اور کہنی۔
picture-what-happens-finish = ٹیسٹ کے بعد
picture-what-happens-finish-description = ایک مریض بستر پر آرام کر رہا ہے۔ ٹیکنولوجسٹ اس کا حال دیکھتا ہے۔ آپ بھی کچھ دیر آرام کر سکتے ہیں۔

## After the exam
picture-after-barium = بیریم کے بعد پانی پئیں
picture-after-barium-description = ایک مریض پانی کا گلاس پی رہا ہے۔ ٹوائلٹ میں ہلکے رنگ کا پاخانہ ہے۔ کیلنڈر کچھ دن دکھاتا ہے۔ بیریم کے بعد ہلکے رنگ کا پاخانہ عام بات ہے۔
picture-after-catheter-site = ٹیم کو کب فون کریں
picture-after-catheter-site-description = ایک مریض ٹیم کو فون کر رہا ہے۔ چار چھوٹی تصویریں بتاتی ہیں کہ کب: بڑھتی ہوئی گلٹی، پانی نکلنا، پھیلتی ہوئی سرخی اور بخار۔
picture-after-home = کوئی آپ کو گھر لے جاتا ہے
picture-after-home-description = ایک نوجوان عورت ایک مریض کو اپنی گاڑی تک سہارا دیتی ہے۔ وہ اسے گھر لے جاتی ہے۔ سکون آور دوا کے بعد لازمی ہے کہ کوئی بالغ شخص آپ کو بھی گھر لے جائے۔

## Is it safe?
picture-safe-pregnant = حمل کا امکان ہو تو ٹیم کو بتائیں
picture-safe-pregnant-description = ٹیسٹ سے پہلے ایک حاملہ عورت ٹیکنولوجسٹ کو پیٹ کے بچے کے بارے میں بتاتی ہے۔ آپ بھی ٹیم کو بتائیں، کیونکہ ایکس رے سے پیٹ میں پلنے والے بچے کو نقصان ہو سکتا ہے۔
picture-safe-little-risk = ہر ٹیسٹ الگ ہے
picture-safe-little-risk-description = ایک ڈاکٹر مریض سے بات کر رہی ہیں۔ ایک چارٹ تین ٹیسٹ دکھاتا ہے، کم ریڈی ایشن سے زیادہ تک۔ زیادہ تر لوگوں کے لیے خطرہ کم ہے۔
picture-safe-ask-how-much = ریڈی ایشن کی مقدار پوچھیں
picture-safe-ask-how-much-description = ایک مریضہ ڈاکٹر سے پوچھتی ہے: کتنی؟ ایک چھوٹا، ایک درمیانہ اور ایک اونچا ستون کم اور زیادہ ریڈی ایشن والے تین ٹیسٹ دکھاتے ہیں۔
picture-safe-past-x-rays = اپنے پچھلے ایکس رے لائیں
picture-safe-past-x-rays-description = ایک مریض اپنے پچھلے ایکس رے لاتا ہے اور ڈاکٹر کو ان کے بارے میں بتاتا ہے۔ آپ بھی ٹیم کو اپنے تمام ایکس رے کے بارے میں بتائیں۔
picture-safe-dye-allergy = اپنی الرجیوں کے بارے میں بتائیں
picture-safe-dye-allergy-description = ایک مریض ڈاکٹر کو بتاتا ہے کہ پہلے کنٹراسٹ ڈائی سے اسے دانے نکلے تھے، اور شیل فش (جھینگا، کیکڑا) کے بارے میں بھی۔ ٹیسٹ سے پہلے ٹیم کو اپنی الرجیوں کے بارے میں بتائیں۔

## Your results
picture-results-depends = مختلف ٹیسٹ، مختلف تصویریں
picture-results-depends-description = لکیریں چار ایکس رے تصویروں کو ایک آدمی کے جسم کے چار حصوں سے جوڑتی ہیں: معدہ، دل، کولہا اور آنت۔ ہر ٹیسٹ میں الگ چیزیں دیکھی جاتی ہیں۔
picture-results-who = ریڈیولوجسٹ آپ کی تصویریں پڑھتی ہیں
picture-results-who-description = ریڈیولوجسٹ اسکرین پر ایکس رے کی تصویریں دیکھ رہی ہیں۔ ایک کاغذ دوسرے ڈاکٹر کے پاس جاتا ہے، جو اسے پڑھتے ہیں۔ آپ کے ڈاکٹر کسی اسپیشلسٹ سے پوچھ سکتے ہیں۔
picture-results-ask = اپنی رپورٹ کے بارے میں پوچھیں
picture-results-ask-description = ایک مریض اپنی ڈاکٹر سے بات کرتا ہے۔ وہ پوچھتا ہے کہ رپورٹ کب ملے گی، اس میں کیا ہے اور کسے فون کرنا ہے۔

## Words to know
picture-word-catheter = کیتھیٹر
picture-word-catheter-description = ایک لمبی، پتلی نلکی۔ اس کا سرا بڑا بنایا گیا ہے تاکہ نظر آئے کہ یہ کھوکھلی ہے۔ اس میں سے مائع گزر سکتا ہے۔
picture-word-stent = اسٹنٹ
picture-word-stent-description = پہلے خون کی ایک نالی تنگ ہے۔ پھر جالی کی چھوٹی نلکی، یعنی اسٹنٹ، اسے کھلا رکھتی ہے، تاکہ خون بہہ سکے۔
picture-word-iv-line = آئی وی لائن
picture-word-iv-line-description = ایک پتلی نلکی مائع کی تھیلی سے بازو کی رگ میں جاتی ہے۔ مائع سیدھا آپ کے خون میں جاتا ہے۔
picture-word-lead-apron = سیسے کے ایپرن
picture-word-lead-apron-description = ایک مریض نے پیٹ کے نچلے حصے پر سیسے کا چھوٹا ایپرن پہنا ہے۔ ٹیکنولوجسٹ نے لمبا ایپرن پہنا ہے۔ سیسہ ایکس رے کو روکتا ہے۔
picture-word-c-arm = سی آرم
picture-word-c-arm-description = حرف C کی شکل کا اسکینر۔ اس کا ایک سرا مریض کے اوپر ہے، دوسرا ٹیبل کے نیچے۔ ایکس رے شعاعیں دونوں سروں کے بیچ سے گزرتی ہیں۔

## Doses
picture-doses = ریڈی ایشن، قدرتی ماحول کے مقابلے میں
picture-doses-description = ہر پٹی بتاتی ہے کہ قدرتی ماحول سے ایک ٹیسٹ جتنی ریڈی ایشن ملنے میں کتنا وقت لگتا ہے۔ اس کا قدرتی ماحول کے ایک سال سے مقابلہ کریں۔

##
picture-after-emergency = فوراً مدد کے لیے فون کریں
picture-after-emergency-description = ایک مریض ایمبولینس بلا رہا ہے۔ چار تصویریں بتاتی ہیں کہ کب: سینے میں درد، سوجے چہرے کے ساتھ سانس کی تکلیف، بے ہوشی، اور لٹکا ہوا چہرہ اور کمزور بازو۔
picture-after-emergency-more = مدد بلانے کی مزید وجہیں
picture-after-emergency-more-description = ایک مریض ایمبولینس بلا رہا ہے۔ ایک تصویر میں ہاتھ اس جگہ کو دبا رہا ہے جہاں سے خون بہہ رہا ہے۔ دوسری میں ایک پاؤں ٹھنڈا اور پھیکا (سفید) ہے۔
picture-after-remember = یاد رکھنے کی تین باتیں
picture-after-remember-description = ایک مریض تین باتیں سوچ رہا ہے۔ چھوٹی تصویریں اس صفحے کی تین باتیں دکھاتی ہیں۔
picture-after-stent-card = اپنا اسٹنٹ کارڈ ساتھ رکھیں
picture-after-stent-card-description = ایک آدمی بٹوے میں کارڈ رکھ رہا ہے۔ کارڈ پر اسٹنٹ اور دل ہے۔ اپنا کارڈ ساتھ رکھیں۔
picture-after-womb = بچہ دانی کے ٹیسٹ کے بعد آرام
picture-after-womb-description = ایک عورت پیٹ پر گرم پانی کی تھیلی رکھ کر صوفے پر آرام کر رہی ہے۔ میز پر پیڈ ہے۔ اسے ماہواری جیسا درد اور تھوڑا خون ہو سکتا ہے۔
picture-get-ready-bowel = شفاف مشروب اور خالی آنت
picture-get-ready-bowel-description = پانی، شفاف یخنی اور بغیر دودھ کی چائے ٹھیک ہیں۔ کھانے کی پلیٹ پر کاٹے کا نشان ہے۔ پانی میں ملا پاؤڈر ٹیسٹ سے پہلے آنت خالی کرتا ہے۔
picture-safe-child = ماں یا باپ پاس رہتے ہیں
picture-safe-child-description = ایک بچہ ایکس رے ٹیبل پر بیٹھا ہے۔ باپ نے سیسے کا ایپرن پہنا ہے اور بچے کا ہاتھ پکڑا ہے۔ ٹیکنولوجسٹ پاس کھڑی ہے۔
picture-safe-skin = دیکھیں کہ پیٹھ کی کھال سرخ تو نہیں
picture-safe-skin-description = ایک آدمی آئینے میں اپنی پیٹھ پر سرخ نشان دیکھ رہا ہے۔ دو کیلنڈر بتاتے ہیں کہ ٹیسٹ کے بعد چند ہفتے گزر گئے۔
picture-what-happens-bowel = آنت کے لیے سفید مائع
picture-what-happens-bowel-description = ایک آدمی چادر کے نیچے کروٹ پر لیٹا ہے۔ نرس اس کے ساتھ ہے۔ چھوٹی تصویر میں سفید مائع نلکی سے آنت میں جا رہا ہے۔
picture-what-happens-wrist = کلائی میں پتلی نلکی
picture-what-happens-wrist-description = جسم کی دو چھوٹی تصویریں کلائی اور ران کی جڑ دکھاتی ہیں۔ نیچے دوا کلائی کو سُن کرتی ہے۔ پھر پتلی نلکی اندر جا کر بازو میں اوپر جاتی ہے۔
picture-what-happens-press = اس جگہ کو دبانا
picture-what-happens-press-description = ایک آدمی بستر پر کمر کے بل سیدھا لیٹا ہے۔ گھڑی بتاتی ہے کہ کچھ گھنٹے گزرتے ہیں۔ نیچے دو طریقے ہیں: ایک ہاتھ کلائی کو دباتا ہے، یا کلائی پر بینڈ بندھا ہے۔
picture-what-happens-c-arm = آپریشن میں سی آرم
picture-what-happens-c-arm-description = ایک مریضہ چادر کے نیچے سو رہی ہے۔ کولہے کے اوپر سی آرم ہے۔ سرجن نے سیسے کا ایپرن پہنا ہے اور وہ اسکرین پر ہڈی اور اس کے پیچ دیکھ رہے ہیں۔
picture-what-happens-joint = جوڑ میں سوئی ڈالنا
picture-what-happens-joint-description = ایک عورت کے گھٹنے کے اوپر سی آرم ہے۔ ڈاکٹر سوئی گھٹنے میں ڈالتی ہیں اور اسکرین جگہ دکھاتی ہے۔ پہلے کھال صاف کی جاتی ہے۔
picture-what-happens-bone-numb = کھال سُن کرنا
picture-what-happens-bone-numb-description = ایک مریضہ ایکس رے ٹیبل پر لیٹی ہے۔ ڈاکٹر چھوٹی سوئی سے گھٹنے کی کھال سُن کرتی ہیں۔
picture-what-happens-bone-rest = ٹیسٹ کے بعد آرام
picture-what-happens-bone-rest-description = ایک مریضہ، جس کے گھٹنے پر پٹی ہے، بستر پر آرام کر رہی ہے۔ نرس اس کا حال دیکھتی ہے۔
picture-what-happens-womb-finish = ٹیسٹ کے بعد آرام
picture-what-happens-womb-finish-description = ایک عورت ٹیسٹ کے بعد آرام کر رہی ہے۔ ٹیکنولوجسٹ اس کا حال دیکھتا ہے۔ میز پر پیڈ ہے۔
picture-what-happens-womb = ایکس رے ٹیبل پر
picture-what-happens-womb-description = ایک عورت کمر کے بل لیٹی ہے، گھٹنے چادر کے نیچے ہیں۔ نرس اور ڈاکٹر اس کے ساتھ ہیں۔ چھوٹی تصویر میں اندام نہانی کو کھلا رکھنے والا آلہ ہے۔
picture-what-happens-full = پیٹ بھرا ہوا
picture-what-happens-full-description = مریضہ کا معدہ بھرا ہے۔ نرس کو بتانے کے لیے ایک ہاتھ اٹھا ہے۔ کچھ ٹھیک نہ لگے تو آپ بھی ٹیم کو بتائیں۔
picture-what-happens-wait = ٹیسٹ میں کتنا وقت
picture-what-happens-wait-description = ایک مریض کرسی پر انتظار کرتا ہے۔ ایک گھڑی معدے کے لیے تھوڑا وقت دکھاتی ہے، دوسری چھوٹی آنت کے لیے کچھ گھنٹے۔ پھر کھانا اور پانی ہے۔
picture-what-happens-bowel-fill = بیریم آنت بھرتا ہے
picture-what-happens-bowel-fill-description = ایک آدمی چادر کے نیچے کروٹ پر لیٹا ہے۔ نرس اس کے ساتھ ہے۔ چھوٹی تصویر میں سفید مائع اس کی آنت بھرتا ہے۔
picture-what-happens-toilet = ٹوائلٹ جانا
picture-what-happens-toilet-description = نرس گاؤن پہنے ایک آدمی کو ٹوائلٹ لے جاتی ہے۔ ٹوائلٹ میں سفید مائع ہے: بیریم باہر آتا ہے۔
picture-what-happens-sleep = سوئے ہوئے، یا ایک حصہ سن
picture-what-happens-sleep-description = ایک عورت ماسک لگائے ٹیبل پر سو رہی ہے۔ چھوٹی تصویر میں ایک جاگتی عورت ہے جس کی ایک ٹانگ سن ہے۔
picture-what-happens-stop = آپ رکنے کا کہہ سکتی ہیں
picture-what-happens-stop-description = ٹیبل پر لیٹی عورت ہاتھ اٹھاتی ہے۔ ڈاکٹر دونوں ہاتھ اٹھا کر رک جاتی ہیں۔ چھوٹی تصویر میں بچہ دانی کا درد ہے۔
picture-get-ready-tell-more = یہ باتیں ٹیم کو بتائیں
picture-get-ready-tell-more-description = ایک مریض نرس کو صحت کے مسئلوں اور پچھلے ایکس رے کے بارے میں بتاتا ہے۔ چھوٹی تصویریں اس صفحے کی باتیں دکھاتی ہیں۔
picture-get-ready-womb-when = ماہواری کے بعد
picture-get-ready-womb-when-description = ایک عورت کیلنڈر دکھاتی ہے۔ پہلے خون آنے کے دن ہیں۔ ان کے بعد کے دنوں پر نشان ہے۔
picture-get-ready-womb = بچہ دانی کے ٹیسٹ سے پہلے
picture-get-ready-womb-description = ایک عورت فون کر کے درد کی گولی کے بارے میں پوچھتی ہے۔ پیڈ اس کے بیگ میں جاتا ہے۔ ٹوائلٹ دکھاتا ہے کہ پہلے وہاں جانا ہے۔
picture-after-emergency-belly = پیٹ میں بہت شدید درد
picture-after-emergency-belly-description = ایک مریض ایمبولینس بلا رہا ہے۔ تصویر میں بہت دکھتے پیٹ پر دو ہاتھ ہیں۔
picture-after-emergency-bowel = پیٹ کا درد یا تازہ خون
picture-after-emergency-bowel-description = ایک مریض ایمبولینس بلا رہا ہے۔ ایک تصویر میں پیٹ بہت دکھتا ہے، دوسری میں ٹوائلٹ میں تازہ خون ہے۔
picture-after-emergency-bleed = خون جو نہ رکے
picture-after-emergency-bleed-description = ایک مریض ایمبولینس بلا رہا ہے۔ تصویر میں ایک ہاتھ خون بہنے کی جگہ دبا رہا ہے۔
picture-after-barium-call = بیریم کے بعد فون کب کریں
picture-after-barium-call-description = ایک مریض ٹیم کو فون کرتا ہے۔ چار چھوٹی تصویریں بتاتی ہیں کہ کب: پیٹ کا درد، الٹی، پاخانہ نہ آنا اور بخار۔
picture-after-site-care = بھاری چیزیں نہ اٹھائیں
picture-after-site-care-description = ایک مریض کے جسم میں جہاں سے پتلی نلکی اندر گئی تھی، وہاں پٹی ہے۔ بھاری تھیلوں پر کاٹے کا نشان ہے۔ کیلنڈر کچھ دن دکھاتا ہے۔
picture-after-joint = جوڑ پر برف
picture-after-joint-description = ایک عورت ٹانگ اونچی رکھ کر بیٹھی ہے۔ گھٹنے پر کپڑے میں برف ہے۔ گھڑی 15 منٹ دکھاتی ہے۔
picture-after-bone-surgery = ٹانگ کو تکیوں پر آرام دیں
picture-after-bone-surgery-description = ایک مریضہ گھر میں صوفے پر آرام کر رہی ہے۔ اس کی ایک ٹانگ پر پلستر ہے اور وہ تکیوں پر رکھی ہے۔ شاور کے نیچے پلستر کی تصویر پر کراس کا نشان ہے۔
picture-after-joint-call = جوڑ کے لیے فون کب کریں
picture-after-joint-call-description = ایک عورت ٹیم کو فون کرتی ہے۔ تین چھوٹی تصویریں بتاتی ہیں کہ کب: سرخ، سوجا گھٹنا، پانی نکلنا اور بخار۔
picture-after-womb-call = اس ٹیسٹ کے بعد فون کب کریں
picture-after-womb-call-description = ایک عورت ٹیم کو فون کرتی ہے۔ تین چھوٹی تصویریں بتاتی ہیں کہ کب: پیٹ کا درد، زیادہ خون اور بخار۔
picture-after-milk = ٹیسٹ کے بعد دودھ پلانا
picture-after-milk-description = ایک عورت صوفے پر بیٹھ کر بچے کو اپنا دودھ پلاتی ہے۔ آپ بھی دودھ پلاتی رہ سکتی ہیں۔
picture-what-happens-womb-dye = کنٹراسٹ ڈائی بچہ دانی کو بھرتی ہے
picture-what-happens-womb-dye-description = بچہ دانی بڑی کر کے بنائی گئی ہے۔ ایک پتلی نلکی نیچے سے آتی ہے۔ سفید کنٹراسٹ ڈائی بچہ دانی کو بھرتی ہے اور اس کی دونوں نلیوں سے باہر آتی ہے۔
picture-what-happens-drain = اسٹنٹ، پانی نکالنے کی نلکی (ڈرین)، دوا کی نلکی
picture-what-happens-drain-description = غبارہ خون کی تنگ نالی کھولتا ہے، اور اسٹنٹ اسے کھلا رکھتا ہے۔ ڈرین سے پیٹ کا پانی باہر نکلتا ہے۔ دوا کی نلکی رگ میں دوا پہنچاتی ہے۔
picture-after-drain = ڈرین کی دیکھ بھال
picture-after-drain-description = ایک مریض ٹیم کو فون کرتا ہے۔ چھوٹی تصویریں دکھاتی ہیں: نلکی نہ کھینچیں، اسے خشک رکھیں، سرخی یا بخار ہو تو فون کریں۔
