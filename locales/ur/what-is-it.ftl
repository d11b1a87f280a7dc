# Topic: what-is-it
what-is-it-title = فلوروسکوپی کیا ہے؟
what-is-it-hint = ویڈیو جیسا ایکس رے

## what-is-it/moves
what-is-it-moves = ایکس رے جو حرکت دکھاتا ہے
what-is-it-moves-photo = عام [ایکس رے](x-ray) ایک تصویر کی طرح ہوتا ہے۔
what-is-it-moves-movie = [فلوروسکوپی](fluoroscopy) ویڈیو کی طرح ہوتی ہے۔ یہ جسم کے اندر کے حصوں کو حرکت کرتے ہوئے دکھاتی ہے۔
what-is-it-moves-main = ٹیم کو اپنی صحت کے بارے میں **بتائیں**، اور جو واضح نہ ہو وہ **پوچھیں**۔

## what-is-it/shows
what-is-it-shows = یہ آپ کا جسم کام کرتے ہوئے دکھاتی ہے
what-is-it-shows-lead = ٹیم آپ کے اعضا اور بافتوں (ٹشو) کی حرکت اسی وقت اسکرین پر دیکھتی ہے۔ یہ چیزیں نظر آ سکتی ہیں:
what-is-it-shows-heart = آپ کا دل اور خون کی نالیاں
what-is-it-shows-digestion = کھانا ہضم کرتے ہوئے آپ کا معدہ اور آنتیں
what-is-it-shows-reproductive = آپ کے تولیدی اعضا

## what-is-it/helps
what-is-it-helps = یہ مسئلے معلوم کرنے اور علاج میں مددگار ہے
what-is-it-helps-find = اس سے آپ کے ڈاکٹر کو یہ جاننے میں مدد مل سکتی ہے کہ مسئلہ کیا ہے۔ یہ کئی طرح کے مسئلوں میں کام آتی ہے۔
what-is-it-helps-treat = یہ کچھ علاجوں میں رہنمائی بھی کر سکتی ہے۔
what-is-it-helps-ask = اپنے ڈاکٹر سے پوچھیں: اس ٹیسٹ سے کیا معلوم ہوگا؟ اس سے مجھے کیا فائدہ ہوگا؟
