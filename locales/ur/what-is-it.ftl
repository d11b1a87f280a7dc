# Topic: what-is-it
what-is-it-title = فلوروسکوپی کیا ہے؟
what-is-it-hint = ویڈیو جیسا ایکس رے

## what-is-it/moves
what-is-it-moves = ایکس رے جو حرکت دکھاتا ہے
what-is-it-moves-photo = عام [ایکس رے](x-ray) ایک تصویر کی طرح ہوتا ہے۔
what-is-it-moves-movie = [فلوروسکوپی](fluoroscopy) ویڈیو کی طرح ہوتی ہے۔ یہ جسم کے اندر کے حصوں کو حرکت کرتے ہوئے دکھاتی ہے۔
what-is-it-moves-main = براہ کرم ٹیم کو اپنی صحت کے بارے میں **بتائیں**، اور جو واضح نہ ہو وہ **پوچھیں**۔

## what-is-it/shows
what-is-it-shows = یہ آپ کا جسم کام کرتے ہوئے دکھاتی ہے
what-is-it-shows-lead = ٹیم آپ کے اعضا اور جسم کے دوسرے حصوں کی حرکت اسی وقت اسکرین پر دیکھتی ہے۔ یہ چیزیں نظر آ سکتی ہیں:
what-is-it-shows-heart = آپ کا دل اور خون کی نالیاں
what-is-it-shows-digestion = کھانا ہضم کرتے ہوئے آپ کا معدہ اور آنتیں
what-is-it-shows-reproductive = آپ کے تولیدی اعضا

## what-is-it/helps
what-is-it-helps = یہ مسئلے معلوم کرنے اور علاج میں مددگار ہے
what-is-it-helps-find = اس سے آپ کے ڈاکٹر کو یہ جاننے میں مدد مل سکتی ہے کہ مسئلہ کیا ہے۔ یہ کئی طرح کے مسئلوں میں کام آتی ہے۔
what-is-it-helps-treat = یہ کچھ علاجوں میں رہنمائی بھی کر سکتی ہے۔
what-is-it-helps-ask = اپنے ڈاکٹر سے پوچھیں: اس ٹیسٹ سے کیا معلوم ہوگا؟ اس سے مجھے کیا فائدہ ہوگا؟

## what-is-it/swallow
what-is-it-swallow = ٹیسٹ دکھاتا ہے کہ آپ کیسے نگلتے ہیں
what-is-it-swallow-name = اسے بیریم سوالو یا اپر جی آئی کہا جا سکتا ہے۔
what-is-it-swallow-shows = ٹیم آپ کی خوراک کی نالی، معدے یا چھوٹی آنت کو ہلتے دیکھتی ہے۔ اس سے کئی مسئلے پتا چلتے ہیں۔
what-is-it-swallow-where = یہ ایکس رے سینٹر میں ہوتا ہے، یا جب آپ ہسپتال میں داخل ہوں۔

## what-is-it/bowel
what-is-it-bowel = ٹیسٹ آپ کی نچلی آنت دکھاتا ہے
what-is-it-bowel-name = اسے بیریم اینیما، یا لوئر جی آئی کہتے ہیں۔
what-is-it-bowel-shows = ٹیم دیکھتی ہے کہ [بیریم](barium) آنت کو کیسے بھرتا اور اس میں آگے بڑھتا ہے۔ اس سے کئی مسئلے پتا چلتے ہیں۔
what-is-it-bowel-where = یہ ایکس رے سینٹر میں ہوتا ہے، یا جب آپ ہسپتال میں داخل ہوں۔

## what-is-it/heart
what-is-it-heart = ٹیسٹ دل میں خون کا بہاؤ دکھاتا ہے
what-is-it-heart-name = اسے [کارڈیک کیتھیٹرائزیشن](cardiac-catheterization) کہتے ہیں۔
what-is-it-heart-shows = ٹیم آپ کی [شریانوں](artery) میں خون کا بہاؤ دیکھتی ہے۔
what-is-it-heart-helps = اس سے دل کے کچھ مسئلے پتا چلتے ہیں۔ علاج میں بھی مدد مل سکتی ہے۔
what-is-it-heart-where = یہ سینٹر میں ہوتا ہے، یا جب آپ ہسپتال میں داخل ہوں۔

## what-is-it/tube
what-is-it-tube = چلتی تصویریں چھوٹی نلکی کو راستہ دکھاتی ہیں
what-is-it-tube-catheter = [کیتھیٹر](catheter) پتلی، کھوکھلی نلکی ہے۔ یہ مائع اندر لاتی ہے، یا زائد مائع باہر نکالتی ہے۔
what-is-it-tube-stent = [اسٹنٹ](stent) خون کی تنگ یا بند نالی کو کھولتا ہے۔
what-is-it-tube-place = ٹیم دیکھتی ہے کہ اسے کہاں لگانا ہے۔
what-is-it-tube-where = آپ سینٹر آتے ہیں یا ہسپتال میں رہتے ہیں۔

## what-is-it/bone
what-is-it-bone = چلتی تصویریں ہڈیوں کے علاج میں راستہ دکھاتی ہیں
what-is-it-bone-surgery = آپریشن ہو تو سرجن اندر دیکھ سکتے ہیں۔ اس سے ٹوٹی ہڈی جوڑنے یا نیا [جوڑ](joint) لگانے میں مدد ملتی ہے۔
what-is-it-bone-needle = جوڑ میں سوئی لگے تو ٹیم صحیح جگہ دیکھتی ہے۔
what-is-it-bone-where = آپ دن بھر کے لیے آ سکتے ہیں یا ہسپتال میں رہ سکتے ہیں۔

## what-is-it/womb
what-is-it-womb = ٹیسٹ بچہ دانی اور نلیاں دکھاتا ہے
what-is-it-womb-name = اس کا نام لمبا ہے: [ہسٹیروسیلپنگوگرام (ایچ ایس جی)](hysterosalpingogram)۔
what-is-it-womb-shows = اس میں بچہ دانی کی تصویریں لی جاتی ہیں۔ اس سے پتا چلتا ہے کہ دونوں نلیاں کھلی ہیں یا نہیں۔
what-is-it-womb-where = یہ ایکس رے سینٹر میں ہوتا ہے، یا جب آپ ہسپتال میں داخل ہوں۔
