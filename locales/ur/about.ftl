# The pages of the screen about this guide

## about/what
about-what = یہ گائیڈ کیا ہے
about-what-plain = یہ گائیڈ آسان لفظوں میں فلوروسکوپی کے بارے میں بتاتی ہے۔ یہ مریضوں کے لیے بنائی گئی ہے۔
about-what-who = اسے آپ کے کلینک کے ڈاکٹروں نے نہیں لکھا۔
about-what-advice = یہ آپ کی طبی ٹیم کے مشورے کی جگہ نہیں لیتی۔

## about/not
about-not = یہ گائیڈ کیا نہیں ہے
about-not-lead = یہ گائیڈ:
about-not-diagnosis = یہ **نہیں** بتاتی کہ آپ کو کیا مسئلہ ہے
about-not-advice = خاص آپ کے لیے مشورہ **نہیں** دیتی
about-not-know = **نہیں** جانتی کہ آپ کون ہیں
about-not-store = آپ کا کوئی ریکارڈ **نہیں** رکھتی

## about/source
about-source = معلومات کہاں سے لی گئی ہیں
# The name stays as it stands.
about-source-credit = ماخذ: MedlinePlus, National Library of Medicine
about-source-others = باقی معلومات صحت کے اداروں اور تحقیقات سے ہیں۔ سب ماخذوں کی فہرست آخری صفحوں پر ہے۔
about-source-new = الفاظ ہمارے اپنے ہیں۔

## about/differs
about-differs = جہاں ہم نیا مشورہ مانتے ہیں
about-differs-lead = MedlinePlus میں تین باتیں پرانے طریقے سے کہی گئی ہیں۔ ماہرین کا نیا مشورہ یہ ہے:
about-differs-shield = شیلڈ: مشینیں اب کم ریڈی ایشن استعمال کرتی ہیں، اس لیے اکثر اس کی ضرورت نہیں ہوتی
about-differs-shellfish = شیل فش (جھینگا، کیکڑا): دوسری الرجیوں سے زیادہ خطرہ نہیں
about-differs-pregnancy = حمل: زیادہ تر صورتوں میں ریڈی ایشن نقصان کی حد سے بہت کم ہوتی ہے؛ ضروری ٹیسٹ کیا جا سکتا ہے

## about/status
about-status = ان الفاظ کی جانچ ابھی باقی ہے
# Must stay honest: neither a clinician nor a qualified translator.
about-status-draft = ابھی تک کسی طبی ماہر نے ان الفاظ کی جانچ نہیں کی۔ کسی مستند مترجم نے بھی نہیں۔
about-status-ask = کوئی شک ہے؟ اپنی طبی ٹیم سے پوچھیں۔

## about/licence
about-licence = استعمال مفت ہے
about-licence-free = یہ پروگرام اور اس کے الفاظ مفت استعمال کیے جا سکتے ہیں۔ لائسنس: MIT یا Apache-2.0۔
about-licence-fonts = فونٹ: SIL Open Font License 1.1۔
about-licence-date = یہ الفاظ نومبر 2026 میں لکھے گئے۔
