# Topic: uses
uses-title = عام استعمال
uses-hint = یہ کیسے مدد دے سکتی ہے

## uses/overview
uses-overview = یہ اس کے عام استعمال ہیں
uses-overview-show = یہ آپ کے نظامِ ہاضمہ کی حرکت دکھا سکتی ہے۔ یہ آپ کے دل میں خون کا بہاؤ دکھا سکتی ہے۔ یہ عورت کے تولیدی اعضا دکھا سکتی ہے۔
uses-overview-guide = یہ چھوٹی نلکیاں لگانے میں رہنمائی کر سکتی ہے۔ یہ ہڈیوں اور جوڑوں کے علاج میں رہنمائی کر سکتی ہے۔
uses-overview-next = اگلے صفحے مزید بتاتے ہیں۔

## uses/swallow-enema
uses-swallow-enema = یہ نظامِ ہاضمہ کی حرکت دکھاتی ہے
uses-swallow-enema-barium = [بیریم](barium) ایک سفید [کنٹراسٹ ڈائی](contrast-dye) ہے۔ آپ اسے پیتے ہیں، یا ٹیم اسے [اینیما](enema) کے ذریعے اندر پہنچاتی ہے۔
uses-swallow-enema-shows = پھر ٹیم دیکھ سکتی ہے کہ آپ کی خوراک کی نالی، معدہ یا آنتیں کیسے حرکت کرتی ہیں۔
uses-swallow-enema-names = اس ٹیسٹ کو بیریم سوالو (بیریم پینے کا ٹیسٹ) یا بیریم اینیما کہتے ہیں۔

## uses/heart
uses-heart = یہ دل میں خون کا بہاؤ دکھاتی ہے
uses-heart-exam = دل کے اس ٹیسٹ کو [کارڈیک کیتھیٹرائزیشن](cardiac-catheterization) کہتے ہیں۔
uses-heart-flow = ٹیم اسکرین پر آپ کی [شریانوں](artery) میں خون کا بہاؤ دیکھتی ہے۔
uses-heart-helps = اس سے دل کے کچھ مسئلے معلوم کرنے میں مدد مل سکتی ہے۔ ان کے علاج میں بھی مدد مل سکتی ہے۔

## uses/catheter-stent
uses-catheter-stent = یہ چھوٹی نلکیاں لگانے میں مدد دیتی ہے
uses-catheter-stent-catheter = [کیتھیٹر](catheter) ایک پتلی، کھوکھلی نلکی ہے۔ اس سے جسم میں مائع (پانی جیسی چیز) پہنچایا جاتا ہے یا زائد مائع باہر نکالا جاتا ہے۔
uses-catheter-stent-stent = [اسٹنٹ](stent) خون کی تنگ یا بند نالی کو کھولتا ہے۔
uses-catheter-stent-place = فلوروسکوپی سے ٹیم دیکھتی ہے کہ انہیں کہاں لگانا ہے۔

## uses/bones
uses-bones = یہ ہڈی اور جوڑ کے آپریشن میں رہنمائی کر سکتی ہے
uses-bones-lead = سرجن ان کاموں میں فلوروسکوپی سے رہنمائی لے سکتے ہیں:
uses-bones-joint = نیا [جوڑ](joint) لگانا
uses-bones-bone = ٹوٹی ہوئی ہڈی جوڑنا

## uses/hysterosalpingogram
uses-hysterosalpingogram = یہ عورت کے تولیدی اعضا دکھا سکتی ہے
uses-hysterosalpingogram-exam = اس ٹیسٹ کا نام لمبا ہے: [ہسٹیروسیلپنگوگرام (ایچ ایس جی)](hysterosalpingogram)۔ اس میں عورت کے تولیدی اعضا، جیسے بچہ دانی، کی تصویریں لی جاتی ہیں۔
uses-hysterosalpingogram-ask = پتا نہیں کہ آپ کا کون سا ٹیسٹ ہوگا؟ ٹیم سے پوچھیں۔
