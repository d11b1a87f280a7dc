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
results-who-more = شاید کوئی ماہر ڈاکٹر آپ کے نتائج دیکھے، یا آپ کو مزید ٹیسٹ چاہیے ہوں۔ اس سے مسئلہ جاننے میں مدد ملتی ہے۔
results-who-late = { $phone ->
    [none] بتائے ہوئے دن تک خبر نہیں ملی؟ ٹیم کو فون کریں۔
   *[other] بتائے ہوئے دن تک خبر نہیں ملی؟ ٹیم کو { $phone } پر فون کریں۔
}

## results/ask
results-ask = اپنی رپورٹ پر اپنے ڈاکٹر سے بات کریں
results-ask-lead = آپ پوچھ سکتے ہیں:
results-ask-when = مجھے میری رپورٹ کب ملے گی؟
results-ask-mean = میرے لیے اس کا کیا مطلب ہے؟
results-ask-next = کیا مجھے مزید ٹیسٹوں کی ضرورت ہے؟
results-ask-call = کوئی سوال ہو تو کسے فون کروں؟

## results/remember
results-remember = یاد رکھنے کی تین باتیں
results-remember-general-1 = **پہلے:** کھانے، پینے اور دواؤں کے بارے میں پوچھیں
results-remember-general-2 = ٹیم کو بتائیں: حمل، الرجی، بیماری، دوائیں
results-remember-general-3 = { $emergency ->
    [none] گھر پر سینے میں درد یا سانس کی تکلیف: ایمرجنسی نمبر پر فون کریں
   *[other] گھر پر سینے میں درد یا سانس کی تکلیف: { $emergency } پر فون کریں
}
