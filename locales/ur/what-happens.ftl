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
what-happens-dye-womb = پتلی نالی سے، رحم میں

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
what-happens-pictures-scanner = آپ کے ڈاکٹر یا [ٹیکنولوجسٹ (ٹیکنیشن)](technologist) [ایکس رے اسکینر](c-arm) سے تصویریں لیتے ہیں۔ ٹیم انہیں اسکرین پر دیکھتی ہے۔
what-happens-pictures-takes = اتنا وقت لگتا ہے:
what-happens-pictures-short = 15 سے 30 منٹ (نگلنے یا معدے کا ٹیسٹ)
what-happens-pictures-longer = 30 سے 60 منٹ (نچلی آنت یا دل)
what-happens-pictures-hours = کچھ گھنٹے (چھوٹی آنت)

## what-happens/feel
what-happens-feel = آپ کو کیا محسوس ہو سکتا ہے
what-happens-feel-barium = بیریم: چاک جیسا ذائقہ، بھرا ہوا پیٹ، مروڑ
what-happens-feel-dye = خون میں ڈائی: کچھ سیکنڈ گرمی
what-happens-feel-needle = سوئی: تھوڑی دیر چبھن، پھر دباؤ
what-happens-feel-womb = رحم کا ٹیسٹ: تھوڑی دیر مروڑ
what-happens-feel-tell = خارش، سوجن یا سانس کی تکلیف ہو تو ٹیم کو **فوراً** بتائیں۔

## what-happens/finish
what-happens-finish = پھر آپ کا ٹیسٹ مکمل ہو جاتا ہے
what-happens-finish-catheter = اگر آپ کو [کیتھیٹر](catheter) لگا تھا تو آپ کے ڈاکٹر اسے نکال دیتے ہیں۔ ٹیم کچھ دیر آپ پر نظر رکھ سکتی ہے۔
what-happens-finish-ask = جانے سے پہلے ٹیم سے پوچھیں: گھر پر مجھے کیا کرنا ہے؟ مدد چاہیے ہو تو کسے فون کروں؟
