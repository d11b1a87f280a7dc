# Topic: after
after-title = ٹیسٹ کے بعد
after-hint = گھر پر کیا کرنا ہے

## after/barium
after-barium = بیریم کے بعد زیادہ پانی پئیں
after-barium-water = اگر آپ کو [بیریم](barium) دی گئی تھی تو معمول سے زیادہ پانی پئیں۔
after-barium-stools = کچھ دن آپ کا پاخانہ ہلکے رنگ کا نظر آ سکتا ہے۔
after-barium-tell = اگر دو دن سے زیادہ قبض رہے (پاخانہ مشکل سے آئے) تو ٹیم کو بتائیں۔

## after/catheter-site
after-catheter-site = کیتھیٹر والی جگہ دیکھتے رہیں
after-catheter-site-lead = اگر [کیتھیٹر](catheter) لگا تھا اور ان میں سے کچھ بھی ہو تو ٹیم کو **فون کریں**:
after-catheter-site-lump = خون بہنا، یا گلٹی جو بڑھ رہی ہو
after-catheter-site-fluid = اس جگہ سے پانی یا پیپ نکلنا
after-catheter-site-cold = بازو یا ٹانگ کا ٹھنڈا یا سُن ہونا
after-catheter-site-fever = بخار

## after/home
after-home = شاید گھر لے جانے والا کوئی چاہیے ہو
after-home-sedative = [سکون آور دوا](sedative) کے بعد چاہیے کہ کوئی آپ کو گھر لے جائے۔
after-home-food = جب ٹیم کہے، تب اپنا معمول کا کھانا اور دوائیں دوبارہ شروع کریں۔
after-home-milk = کیا آپ بچے کو اپنا دودھ پلاتی ہیں؟ [کنٹراسٹ ڈائی](contrast-dye) کی وجہ سے دودھ پلانا بند کرنے کی ضرورت نہیں۔ دودھ میں یہ بہت کم جاتی ہے۔ شک ہو تو ٹیم سے پوچھیں۔
