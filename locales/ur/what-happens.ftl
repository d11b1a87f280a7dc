# Topic: what-happens
what-happens-title = ٹیسٹ میں کیا ہوگا
what-happens-hint = آپ کا ٹیسٹ، مرحلہ وار

## what-happens/where
what-happens-where = آپ سینٹر یا ہسپتال جاتے ہیں
what-happens-where-center = شاید آپ [آؤٹ پیشنٹ (او پی ڈی مریض)](outpatient) کے طور پر ایکس رے سینٹر آئیں۔
what-happens-where-hospital = یا ہو سکتا ہے آپ کا ٹیسٹ ہسپتال میں داخل رہتے ہوئے ہو۔

## what-happens/clothes
what-happens-clothes = آپ کو گاؤن پہننا پڑ سکتا ہے
what-happens-clothes-gown = آپ کو کچھ یا سارے کپڑے اتارنے پڑ سکتے ہیں۔ پھر ٹیم آپ کو ہسپتال کا گاؤن دیتی ہے۔
what-happens-clothes-help = کپڑے بدلنے میں مدد چاہیے؟ ٹیم سے کہیں۔

## what-happens/shield
what-happens-shield = حفاظتی شیلڈ مل بھی سکتی ہے، نہیں بھی
# سیسہ: the metal.
what-happens-shield-shield = سیسے (لیڈ) کی شیلڈ یا [ایپرن](lead-apron) اس [ریڈی ایشن](radiation) کو روکتا ہے جس کی آپ کو ضرورت نہیں۔ یہ پیٹ کے نچلے حصے یا کسی اور حصے پر رکھا جا سکتا ہے۔
what-happens-shield-today = آج کل اکثر اس کی ضرورت نہیں ہوتی۔ زیادہ جاننا ہو تو ٹیم سے پوچھیں۔

## what-happens/comfort
what-happens-comfort = پہلے آپ کو دوا مل سکتی ہے
what-happens-comfort-medicine = کچھ ٹیسٹوں میں آپ کو درد کی دوا دی جاتی ہے۔ سکون کے لیے [سکون آور دوا](sedative) دی جا سکتی ہے، یا دونوں۔
what-happens-comfort-needle = یہ دوا اس وقت مل سکتی ہے جب سوئی کسی [جوڑ](joint) یا [شریان](artery) میں ڈالی جاتی ہے۔
what-happens-comfort-tell = درد ہو یا ڈر لگے تو ٹیم کو بتائیں۔

## what-happens/drink
what-happens-drink = آپ کو کنٹراسٹ ڈائی پینی پڑ سکتی ہے
what-happens-drink-drink = کچھ ٹیسٹوں کے لیے آپ ایک مائع پیتے ہیں جس میں [کنٹراسٹ ڈائی](contrast-dye) ہوتی ہے۔ [بیریم](barium) اس کی ایک قسم ہے۔
what-happens-drink-clearer = اس سے جسم کے حصے آسانی سے نظر آتے ہیں۔

## what-happens/dye
what-happens-dye = کنٹراسٹ ڈائی کسی اور طرح بھی دی جا سکتی ہے
what-happens-dye-lead = اگر [کنٹراسٹ ڈائی](contrast-dye) پینی نہ ہو تو وہ اس طرح دی جا سکتی ہے:
what-happens-dye-iv = [آئی وی لائن (ڈرپ)](iv-line) سے، رگ میں
what-happens-dye-enema = [اینیما](enema) سے، مقعد (آنت کے آخری حصے) میں
what-happens-dye-needle = سوئی سے، جوڑ میں
what-happens-dye-womb = پتلی نلکی سے، بچہ دانی میں

## what-happens/table
what-happens-table = ایکس رے ٹیبل پر ٹیم مدد کرتی ہے
what-happens-table-lead = آپ ایکس رے ٹیبل پر لیٹتے ہیں یا اس کے پاس کھڑے ہوتے ہیں۔ ٹیم آپ سے کہہ سکتی ہے کہ:
what-happens-table-turn = اپنا جسم گھمائیں
what-happens-table-move = جسم کا کوئی ایک حصہ ہلائیں
what-happens-table-breath = تھوڑی دیر سانس روکیں

## what-happens/catheter
what-happens-catheter = کچھ ٹیسٹوں میں کیتھیٹر لگتا ہے
what-happens-catheter-numb = اگر آپ کو [کیتھیٹر](catheter) کی ضرورت ہو تو ٹیم پہلے اس جگہ کو سُن کرتی ہے۔
what-happens-catheter-needle = پھر آپ کے ڈاکٹر سوئی ڈالتے ہیں۔ یہ جگہ ران کی جڑ (جہاں ران پیٹ سے ملتی ہے)، کلائی، کہنی یا کوئی اور ہو سکتی ہے۔

## what-happens/pictures
what-happens-pictures = اسکینر چلتی ہوئی تصویریں لیتا ہے
what-happens-pictures-scanner = ڈاکٹر یا [ٹیکنولوجسٹ](technologist) [ایکس رے اسکینر](c-arm) سے تصویریں لیتے ہیں۔ ٹیم انہیں اسکرین پر دیکھتی ہے۔
what-happens-pictures-takes = اتنا وقت لگتا ہے:
what-happens-pictures-short = 15 سے 30 منٹ (نگلنا یا معدہ)
what-happens-pictures-longer = 30 سے 60 منٹ (نچلی آنت یا دل)
what-happens-pictures-hours = کچھ گھنٹے (چھوٹی آنت)

## what-happens/feel
what-happens-feel = آپ کو کیا محسوس ہو سکتا ہے
what-happens-feel-barium = بیریم: چاک جیسا ذائقہ، بھرا ہوا پیٹ، مروڑ
what-happens-feel-dye = خون میں کنٹراسٹ ڈائی: کچھ سیکنڈ گرمی
what-happens-feel-needle = سوئی: تھوڑی دیر چبھن، پھر دباؤ
what-happens-feel-womb = بچہ دانی کا ٹیسٹ: تھوڑی دیر ماہواری جیسا درد
what-happens-feel-tell = خارش، سوجن یا سانس کی تکلیف ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/finish
what-happens-finish = پھر آپ کا ٹیسٹ مکمل ہو جاتا ہے
what-happens-finish-catheter = اگر آپ کو [کیتھیٹر](catheter) لگا تھا تو آپ کے ڈاکٹر اسے نکال دیتے ہیں۔ ٹیم کچھ دیر آپ پر نظر رکھ سکتی ہے۔
what-happens-finish-ask = جانے سے پہلے ٹیم سے پوچھیں: گھر پر مجھے کیا کرنا ہے؟ مدد چاہیے ہو تو کسے فون کروں؟

## what-happens/swallow-drink
what-happens-swallow-drink = آپ گھونٹ گھونٹ بیریم پیتے ہیں
what-happens-swallow-drink-fizz = پہلے جھاگ والے دانے نگلنے پڑ سکتے ہیں۔ ڈکار روکنے کی کوشش کریں۔
what-happens-swallow-drink-drink = پھر آپ گھونٹ گھونٹ [بیریم](barium) پیتے ہیں، جو سفید [کنٹراسٹ ڈائی](contrast-dye) ہے۔ کب نگلنا ہے، ٹیم بتاتی ہے۔
what-happens-swallow-drink-taste = اس کا ذائقہ چاک جیسا ہے۔ اس سے جسم کے حصے آسانی سے نظر آتے ہیں۔

## what-happens/swallow-table
what-happens-swallow-table = آپ کھڑے ہوتے، مڑتے اور لیٹتے ہیں
what-happens-swallow-table-stand = آپ ایکس رے ٹیبل کے پاس کھڑے ہوتے ہیں۔ بعد میں ٹیبل جھک سکتی ہے تاکہ آپ لیٹ جائیں۔
what-happens-swallow-table-turn = ٹیم آپ سے مڑنے، ہلنے اور تھوڑی دیر سانس روکنے کو کہتی ہے۔
what-happens-swallow-table-sit = کھڑے نہ ہو سکیں تو بتائیں۔ آپ بیٹھ سکتے ہیں۔

## what-happens/swallow-pictures
what-happens-swallow-pictures = ٹیم آپ کو نگلتے دیکھتی ہے
what-happens-swallow-pictures-scanner = ڈاکٹر یا [ٹیکنولوجسٹ (ٹیکنیشن)](technologist) ایکس رے مشین سے چلتی تصویریں لیتے ہیں۔
what-happens-swallow-pictures-watch = وہ اسکرین پر بیریم کو نیچے جاتے دیکھتے ہیں۔
what-happens-swallow-pictures-press = بیریم پھیلانے کے لیے کوئی آپ کا پیٹ دبا سکتا ہے۔

## what-happens/swallow-feel
what-happens-swallow-feel = پیٹ بھرا لگ سکتا ہے
what-happens-swallow-feel-full = پیٹ بھرا لگ سکتا ہے یا تھوڑی متلی ہو سکتی ہے۔ زیادہ تر لوگوں کو درد نہیں ہوتا۔
what-happens-swallow-feel-tell = پھندا (اچھو) لگے، خارش ہو یا سانس کی تکلیف ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/swallow-long
what-happens-swallow-long = کتنا وقت لگتا ہے
what-happens-swallow-long-short = نگلنے یا معدے کے ٹیسٹ میں تقریباً 15 سے 30 منٹ لگتے ہیں۔
what-happens-swallow-long-long = چھوٹی آنت کے ٹیسٹ میں کچھ گھنٹے لگتے ہیں۔ تصویروں کے درمیان آپ انتظار کرتے ہیں۔
what-happens-swallow-long-home = اس کے بعد اکثر کھانا پینا اور گھر جانا ٹھیک ہے۔ پہلے پوچھیں۔

## what-happens/bowel-tube
what-happens-bowel-tube = آپ کو بیریم اینیما دیا جاتا ہے
what-happens-bowel-tube-side = آپ ایکس رے ٹیبل پر کروٹ لے کر لیٹتے ہیں۔ پہلی تصویر سے پتا چلتا ہے کہ آنت خالی ہے یا نہیں۔
what-happens-bowel-tube-tube = ایک چھوٹی نلکی مقعد (آنت کے آخری حصے) میں جاتی ہے۔ یہ [اینیما](enema) ہے۔
what-happens-bowel-tube-balloon = ایک چھوٹا غبارہ نلکی کو تھام سکتا ہے۔

## what-happens/bowel-fill
what-happens-bowel-fill = بیریم آپ کی آنت بھرتا ہے
what-happens-bowel-fill-barium = [بیریم](barium)، جو سفید [کنٹراسٹ ڈائی](contrast-dye) ہے، اندر جاتا ہے۔ اکثر ہوا بھی جاتی ہے۔
what-happens-bowel-fill-clear = اس سے آنت آسانی سے نظر آتی ہے۔
what-happens-bowel-fill-feel = پیٹ بھرا لگتا ہے اور مروڑ ہو سکتے ہیں۔ آہستہ اور گہرا سانس لیں۔ درد ہو تو ٹیم کو بتائیں۔

## what-happens/bowel-turn
what-happens-bowel-turn = تصویروں کے لیے آپ مڑتے ہیں
what-happens-bowel-turn-turn = ٹیم آپ سے مڑنے، ہلنے اور تھوڑی دیر سانس روکنے کو کہتی ہے۔
what-happens-bowel-turn-tip = ٹیبل جھک سکتی ہے۔ کوئی آپ کا پیٹ دبا سکتا ہے۔

## what-happens/bowel-pictures
what-happens-bowel-pictures = ٹیم اسکرین پر دیکھتی ہے
what-happens-bowel-pictures-scanner = ڈاکٹر یا [ٹیکنولوجسٹ (ٹیکنیشن)](technologist) ایکس رے مشین سے چلتی تصویریں لیتے ہیں۔
what-happens-bowel-pictures-long = ٹیسٹ میں تقریباً 30 سے 60 منٹ لگتے ہیں۔
what-happens-bowel-pictures-shot = آنت کو سکون دینے کا انجیکشن مل سکتا ہے۔ تب پوچھیں کہ گاڑی کب چلا سکتے ہیں۔

## what-happens/bowel-toilet
what-happens-bowel-toilet = پھر آپ ٹوائلٹ جاتے ہیں
what-happens-bowel-toilet-out = زیادہ تر بیریم نکل جاتا ہے، اور نلکی نکالی جاتی ہے۔ پھر آپ ٹوائلٹ جاتے ہیں۔
what-happens-bowel-toilet-last = ایک دو تصویریں اور ہو سکتی ہیں۔
what-happens-bowel-toilet-home = اکثر کھانا پینا اور گھر جانا ٹھیک ہے۔ پہلے پوچھیں۔

## what-happens/heart-ready
what-happens-heart-ready = ٹیم آپ کو پرسکون رہنے میں مدد دیتی ہے
what-happens-heart-ready-line = آپ کے بازو میں [آئی وی لائن (ڈرپ)](iv-line) لگتی ہے۔ سینے پر چپکی پٹیاں دھڑکن دکھاتی ہیں۔
what-happens-heart-ready-relax = درد کی دوا، سکون کے لیے [سکون آور دوا](sedative)، یا دونوں مل سکتی ہیں۔ آپ جاگتے رہتے ہیں۔
what-happens-heart-ready-table = آپ ایکس رے ٹیبل پر لیٹتے ہیں۔

## what-happens/heart-numb
what-happens-heart-numb = آپ کی کلائی یا ران کی جڑ سُن کی جاتی ہے
what-happens-heart-numb-numb = پہلے ٹیم آپ کی کلائی یا ران کی جڑ سُن کرتی ہے۔ تھوڑی دیر چبھتا ہے۔
what-happens-heart-numb-needle = پھر سوئی اور پتلی نلکی ([کیتھیٹر](catheter)) ڈالی جاتی ہے۔ دباؤ محسوس ہو سکتا ہے۔
what-happens-heart-numb-elbow = کبھی کبھی جگہ کہنی یا کوئی اور حصہ ہوتی ہے۔

## what-happens/heart-tube
what-happens-heart-tube = نلکی دل تک جاتی ہے
what-happens-heart-tube-feel = اندر نلکی محسوس نہیں ہوتی۔
what-happens-heart-tube-watch = [ایکس رے اسکینر](c-arm) آپ کے گرد گھومتا ہے اور چلتی تصویریں لیتا ہے۔ ٹیم انہیں اسکرین پر دیکھتی ہے۔
what-happens-heart-tube-tell = سینے میں درد یا جکڑن ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/heart-dye
what-happens-heart-dye = کنٹراسٹ ڈائی سے خون کا بہاؤ نظر آتا ہے
what-happens-heart-dye-warm = [کنٹراسٹ ڈائی](contrast-dye) نلکی سے جاتی ہے۔ کچھ سیکنڈ گرمی لگ سکتی ہے۔
what-happens-heart-dye-breath = سانس روکنا پڑ سکتا ہے۔
what-happens-heart-dye-stent = کوئی [شریان](artery) تنگ ہو تو [اسٹنٹ](stent) لگایا جا سکتا ہے۔
what-happens-heart-dye-tell = خارش، سوجن یا سانس کی تکلیف ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/heart-rest
what-happens-heart-rest = نلکی نکلتی ہے، اور آپ آرام کرتے ہیں
what-happens-heart-rest-out = ٹیم نلکی نکال کر جگہ کو دباتی ہے یا پٹی باندھتی ہے۔
what-happens-heart-rest-still = آپ کچھ گھنٹے آرام کرتے ہیں۔ جیسے کہا جائے، بغیر ہلے لیٹے رہیں۔
what-happens-heart-rest-tell = جگہ گیلی لگے، یا طبیعت خراب لگے تو آواز دیں۔
what-happens-heart-rest-long = خود ٹیسٹ میں اکثر 30 سے 60 منٹ لگتے ہیں۔

## what-happens/tube-ready
what-happens-tube-ready = ٹیم آپ کو تیار کرتی ہے
what-happens-tube-ready-line = آپ کو [آئی وی لائن (ڈرپ)](iv-line) لگتی ہے۔ کھال صاف اور سُن کی جاتی ہے۔ تھوڑا چبھتا ہے۔
what-happens-tube-ready-relax = درد کی دوا، سکون کے لیے [سکون آور دوا](sedative)، یا دونوں مل سکتی ہیں۔ کچھ لوگ سو جاتے ہیں۔
what-happens-tube-ready-table = آپ ایکس رے ٹیبل پر لیٹتے ہیں۔ سانس روکنا پڑ سکتا ہے۔

## what-happens/tube-in
what-happens-tube-in = ایک پتلی نلکی اندر جاتی ہے
what-happens-tube-in-place = سوئی اور پتلی نلکی ([کیتھیٹر](catheter)) ران کی جڑ، کلائی، کہنی یا کسی اور جگہ سے جاتی ہے۔
what-happens-tube-in-watch = ٹیم اسکرین دیکھتی ہے۔ [کنٹراسٹ ڈائی](contrast-dye) سے گرمی لگ سکتی ہے۔
what-happens-tube-in-tell = خارش، درد یا سانس کی تکلیف ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/tube-kind
what-happens-tube-kind = اسٹنٹ، ڈرین یا دوا کی نلکی لگتی ہے
what-happens-tube-kind-stent = [اسٹنٹ](stent): غبارہ تنگ جگہ کھولتا ہے، اسٹنٹ کھلی رکھتا ہے
what-happens-tube-kind-drain = ڈرین: ایک نرم نلکی زائد مائع باہر نکالتی ہے
what-happens-tube-kind-line = دوا کی نلکی (لائن): ایک نرم نلکی دوا کو بڑی [رگ](vein) میں پہنچاتی ہے
what-happens-tube-kind-tight = دل کے اسٹنٹ سے کچھ سیکنڈ سینے میں جکڑن ہو سکتی ہے۔ ٹیم کو بتائیں۔

## what-happens/tube-rest
what-happens-tube-rest = پھر آپ آرام کرتے ہیں
what-happens-tube-rest-out = اسٹنٹ ہو تو غبارہ اور کیتھیٹر نکل آتے ہیں۔ اسٹنٹ، ڈرین یا دوا کی نلکی اندر رہتی ہے۔
what-happens-tube-rest-still = آپ آرام کرتے ہیں، اکثر کچھ گھنٹے۔ جیسے کہا جائے، بغیر ہلے لیٹے رہیں۔
what-happens-tube-rest-tell = جگہ گیلی لگے، یا طبیعت خراب لگے تو آواز دیں۔
what-happens-tube-rest-long = دل کے اسٹنٹ میں 30 منٹ سے 2 گھنٹے لگتے ہیں۔

## what-happens/bone-numb
what-happens-bone-numb = یا تو جوڑ میں سوئی لگتی ہے
what-happens-bone-numb-table = آپ ایکس رے ٹیبل پر لیٹتے ہیں۔ کھال صاف اور سُن کی جاتی ہے۔ کچھ سیکنڈ چبھتا ہے۔
what-happens-bone-numb-pressure = پھر دباؤ لگتا ہے، یا [جوڑ](joint) بھرا لگتا ہے۔
what-happens-bone-numb-relax = پہلے درد کی دوا، سکون کے لیے [سکون آور دوا](sedative)، یا دونوں مل سکتی ہیں۔

## what-happens/bone-needle
what-happens-bone-needle = ٹیم دیکھتی ہے کہ سوئی کہاں جا رہی ہے
what-happens-bone-needle-dye = تھوڑی [کنٹراسٹ ڈائی](contrast-dye) سے پتا چلتا ہے کہ سوئی صحیح جگہ ہے یا نہیں۔
what-happens-bone-needle-move = ٹیم جوڑ ہلانے کو کہہ سکتی ہے۔
what-happens-bone-needle-long = تقریباً 15 سے 30 منٹ لگتے ہیں۔
what-happens-bone-needle-tell = خارش، سوجن یا سانس کی تکلیف ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/bone-sleep
what-happens-bone-sleep = یا پھر آپ کا آپریشن ہوتا ہے
what-happens-bone-sleep-sleep = آپ سوتے ہیں، یا جسم کا ایک حصہ سُن کیا جاتا ہے۔ ٹیم آپ کے ساتھ طے کرتی ہے۔
what-happens-bone-sleep-feel = جاگ رہے ہوں تو چھونا یا ہلنا محسوس ہو سکتا ہے۔ درد ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/bone-c-arm
what-happens-bone-c-arm = آپریشن میں مشین آپ کی ہڈیاں دکھاتی ہے
what-happens-bone-c-arm-arm = [ایکس رے اسکینر](c-arm) آپ کے اوپر رہتا ہے۔ یہ حرف C جیسا ہے۔
what-happens-bone-c-arm-screen = سرجن بار بار اسکرین دیکھتے ہیں تاکہ ہر حصہ صحیح جگہ ہو۔
what-happens-bone-c-arm-staff = ٹیم ایپرن پہنتی ہے، کیونکہ وہ ہر روز ایکس رے کے پاس کام کرتی ہے۔

## what-happens/bone-rest
what-happens-bone-rest = پھر آپ آرام کرتے ہیں
what-happens-bone-rest-needle = جوڑ میں سوئی کے بعد اکثر اسی دن گھر جا کر آرام کر سکتے ہیں۔
what-happens-bone-rest-surgery = آپریشن کے بعد آپ ریکوری روم میں جاتے ہیں۔ نرسیں خیال رکھتی ہیں اور درد کی دوا دیتی ہیں۔
what-happens-bone-rest-ask = پوچھیں: گھر کب جانا ہے؟ تصویروں میں کیا نظر آتا ہے؟

## what-happens/womb-lie
what-happens-womb-lie = آپ ایکس رے ٹیبل پر لیٹتی ہیں
what-happens-womb-lie-like = یہ خواتین کے ڈاکٹر کے معائنے جیسا ہے۔
what-happens-womb-lie-lie = آپ کمر کے بل لیٹ کر گھٹنے موڑتی ہیں۔
what-happens-womb-lie-open = ایک آلہ اندام نہانی کو کھلا رکھتا ہے۔ بچہ دانی کا منہ صاف کیا جاتا ہے۔

## what-happens/womb-tube
what-happens-womb-tube = کنٹراسٹ ڈائی بچہ دانی میں جاتی ہے
what-happens-womb-tube-tube = پتلی نلکی ([کیتھیٹر](catheter)) بچہ دانی کے منہ سے جاتی ہے۔
what-happens-womb-tube-dye = [کنٹراسٹ ڈائی](contrast-dye) اندر جاتی ہے۔ اس سے بچہ دانی اور نلیاں آسانی سے نظر آتی ہیں۔

## what-happens/womb-pictures
what-happens-womb-pictures = ٹیم اسکرین پر دیکھتی ہے
what-happens-womb-pictures-scanner = ڈاکٹر یا [ٹیکنولوجسٹ (ٹیکنیشن)](technologist) ایکس رے مشین سے چلتی تصویریں لیتے ہیں۔
what-happens-womb-pictures-turn = ٹیم مڑنے یا تھوڑی دیر سانس روکنے کو کہہ سکتی ہے۔
what-happens-womb-pictures-long = ٹیسٹ میں تقریباً 30 منٹ لگتے ہیں۔

## what-happens/womb-feel
what-happens-womb-feel = پیٹ کے نچلے حصے میں درد ہو سکتا ہے
what-happens-womb-feel-cramps = یہ ماہواری کے درد جیسا ہوتا ہے، ہلکا یا تیز۔ اکثر تھوڑی دیر میں کم ہو جاتا ہے۔
what-happens-womb-feel-faint = بے ہوشی سی لگے، خارش ہو یا سانس کی تکلیف ہو تو ٹیم کو **فوراً** بتائیں۔
what-happens-womb-feel-stop = آپ “رکیں” کہہ سکتی ہیں۔ شروع ہونے سے پہلے ایک اشارہ طے کریں۔

## what-happens/womb-finish
what-happens-womb-finish = پھر ٹیسٹ ختم ہوتا ہے
what-happens-womb-finish-out = ٹیم نلکی نکالتی ہے۔ ٹھیک لگنے تک آرام کریں۔
what-happens-womb-finish-pad = کنٹراسٹ ڈائی باہر آتی ہے۔ پیڈ لگائیں۔
what-happens-womb-finish-ask = پوچھیں: گھر پر کیا کرنا ہے؟ مدد چاہیے ہو تو کسے فون کروں؟
