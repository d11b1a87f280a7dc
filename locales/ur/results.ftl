# Topic: results
results-title = آپ کی رپورٹ
results-hint = کون پڑھے گا، آگے کیا ہوگا

## results/depends
results-depends = رپورٹ کا انحصار آپ کے ٹیسٹ پر ہے
results-depends-exam = ہر ٹیسٹ میں الگ چیزیں دیکھی جاتی ہیں۔
results-depends-many = فلوروسکوپی کئی طرح کے مسئلے معلوم کرنے میں مدد دے سکتی ہے۔

## results/who
results-who = ایک ڈاکٹر آپ کی تصویریں پڑھتے ہیں
results-who-reads = [ریڈیولوجسٹ](radiologist) آپ کی تصویریں پڑھتے ہیں۔
results-who-more = آپ کے ڈاکٹر رپورٹ کسی اسپیشلسٹ ڈاکٹر کو بھیج سکتے ہیں، یا مزید ٹیسٹ کروا سکتے ہیں۔ اس سے یہ جاننے میں مدد مل سکتی ہے کہ مسئلہ کیا ہے۔

## results/ask
results-ask = اپنی رپورٹ پر اپنے ڈاکٹر سے بات کریں
results-ask-lead = آپ پوچھ سکتے ہیں:
results-ask-when = مجھے میری رپورٹ کب ملے گی؟
results-ask-mean = میرے لیے اس کا کیا مطلب ہے؟
results-ask-next = کیا مجھے مزید ٹیسٹوں کی ضرورت ہے؟
results-ask-call = کوئی سوال ہو تو کسے فون کروں؟
