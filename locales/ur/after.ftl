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
after-catheter-site-lead = اگر آپ کو [کیتھیٹر](catheter) لگا تھا تو ان میں سے کچھ بھی ہونے پر ٹیم کو **فون کریں**:
after-catheter-site-lump = خون بہنا، یا گلٹی جو بڑھ رہی ہو
after-catheter-site-fluid = اس جگہ سے پانی یا پیپ نکلنا
after-catheter-site-cold = بازو یا ٹانگ کا ٹھنڈا یا سُن ہونا
after-catheter-site-fever = بخار

## after/home
after-home = گھر جانے کے لیے کسی کی ضرورت ہو سکتی ہے
after-home-sedative = [سکون آور دوا](sedative) کے بعد چاہیے کہ کوئی آپ کو گھر لے جائے۔
after-home-food = جب ٹیم کہے، تب اپنا معمول کا کھانا اور دوائیں دوبارہ شروع کریں۔
after-home-milk = کیا آپ بچے کو اپنا دودھ پلاتی ہیں؟ [کنٹراسٹ ڈائی](contrast-dye) کی وجہ سے دودھ پلانا بند کرنے کی ضرورت نہیں۔ دودھ میں یہ بہت کم جاتی ہے۔ شک ہو تو ٹیم سے پوچھیں۔
