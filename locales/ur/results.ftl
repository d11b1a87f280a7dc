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
results-who-more = ہو سکتا ہے کسی اسپیشلسٹ کو آپ کی رپورٹ دیکھنی پڑے، یا آپ کو مزید ٹیسٹ چاہیے ہوں۔ اس سے مسئلہ جاننے میں مدد مل سکتی ہے۔
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
results-remember-general-1 = **ٹیسٹ سے پہلے:** کھانے، پینے اور دواؤں کے بارے میں پوچھیں
results-remember-general-2 = ٹیم کو بتائیں: حمل، الرجی، بیماری، دوائیں
results-remember-general-3 = { $emergency ->
    [none] گھر پر سینے میں درد یا سانس کی تکلیف: ایمرجنسی نمبر پر فون کریں
   *[other] گھر پر سینے میں درد یا سانس کی تکلیف: { $emergency } پر فون کریں
}
results-remember-swallow-1 = **ٹیسٹ سے پہلے:** جب ٹیم کہے، کھانا پینا بند کریں
results-remember-swallow-2 = حمل کا امکان ہو یا پھندا (اچھو) لگے تو ٹیم کو بتائیں
results-remember-swallow-3 = { $emergency ->
    [none] گھر پر: زیادہ پانی پئیں۔ پیٹ میں بہت شدید درد: ایمرجنسی نمبر پر فون کریں
   *[other] گھر پر: زیادہ پانی پئیں۔ پیٹ میں بہت شدید درد: { $emergency } پر فون کریں
}
results-remember-bowel-1 = **ٹیسٹ سے پہلے:** اپنے پرچے کے مطابق آنت خالی کریں
results-remember-bowel-2 = حمل کا امکان ہو یا درد ہو تو ٹیم کو بتائیں
results-remember-bowel-3 = { $emergency ->
    [none] گھر پر: زیادہ پانی پئیں۔ پیٹ میں بہت شدید درد: ایمرجنسی نمبر پر فون کریں
   *[other] گھر پر: زیادہ پانی پئیں۔ پیٹ میں بہت شدید درد: { $emergency } پر فون کریں
}
results-remember-heart-1 = **ٹیسٹ سے پہلے:** خون پتلا کرنے والی دوا، ذیابیطس کی دوا اور کھانے کے بارے میں پوچھیں
results-remember-heart-2 = طے کریں کہ کوئی بالغ شخص آپ کو گھر لے جائے اور ساتھ رہے
results-remember-heart-3 = { $emergency ->
    [none] سینے میں درد، یا خون جو نہ رکے: ایمرجنسی نمبر پر فون کریں
   *[other] سینے میں درد، یا خون جو نہ رکے: { $emergency } پر فون کریں
}
results-remember-tube-1 = **ٹیسٹ سے پہلے:** خون پتلا کرنے والی دوا، ذیابیطس کی دوا اور کھانے کے بارے میں پوچھیں
results-remember-tube-2 = پوچھیں کہ جسم میں کیا رہے گا اور اس کا خیال کیسے رکھیں
results-remember-tube-3 = { $emergency ->
    [none] سینے میں درد، یا خون جو نہ رکے: ایمرجنسی نمبر پر فون کریں
   *[other] سینے میں درد، یا خون جو نہ رکے: { $emergency } پر فون کریں
}
results-remember-bone-1 = **ٹیسٹ سے پہلے:** کھانے اور دواؤں کے بارے میں پوچھیں، اور انفیکشن ہو تو ٹیم کو بتائیں
results-remember-bone-2 = سکون آور دوا کے بعد **لازمی ہے** کہ کوئی بالغ آپ کو گھر لے جائے
results-remember-bone-3 = بخار، یا گرم اور سوجا ہوا جوڑ: ٹیم کو فون کریں۔ رات کو ہسپتال کی ایمرجنسی میں جائیں
results-remember-womb-1 = **ٹیسٹ سے پہلے:** لازمی ہے کہ آپ حاملہ نہ ہوں
results-remember-womb-2 = درد کی دوا کے بارے میں پوچھیں۔ آپ “رکیں” کہہ سکتی ہیں
results-remember-womb-3 = بخار، شدید درد یا بہت خون: ٹیم کو فون کریں
