# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).

film-moves = ایکس رے ویڈیو میں نگلنا
film-moves-description = ایک طرف ایکس رے جو ساکن رہتا ہے۔ دوسری طرف ویڈیو: ایک سفید مشروب خوراک کی نالی سے معدے میں جاتا ہے۔ آپ اسے حرکت کرتے دیکھتے ہیں۔
film-moves-still = ایکس رے: ایک تصویر
film-moves-moving = فلوروسکوپی: ویڈیو
film-swallow-enema = بیریم جسم میں سے گزرتا ہے
film-swallow-enema-description = پہلے بیریم منہ سے معدے میں جاتا ہے۔ خوراک کی نالی کی لہر اسے دھکیلتی ہے۔ پھر بیریم بڑی آنت کو اس کے آخری سرے سے بھرتا ہے۔ ٹیم ہر حصہ دیکھ سکتی ہے۔
film-heart = دل میں خون کا بہاؤ
film-heart-description = دل دھڑک رہا ہے۔ ایک پتلی نلکی شریان سے اوپر آتی ہے۔ کنٹراسٹ ڈائی دل کی اپنی شریانوں کو بھرتی ہے، پھر بہہ جاتی ہے۔ اس سے خون کا بہاؤ نظر آتا ہے۔
film-catheter-stent = اسٹنٹ خون کی نالی کھولتا ہے
film-catheter-stent-description = خون کی ایک نالی ایک جگہ تنگ ہے۔ ایک چھوٹا غبارہ وہاں اسٹنٹ کھولتا ہے۔ غبارہ باہر آ جاتا ہے۔ اسٹنٹ وہیں رہتا ہے، اور خون پھر سے بہہ سکتا ہے۔
film-bones = ٹوٹی ہڈی جوڑی جاتی ہے
film-bones-description = ٹوٹی ہوئی ہڈی کو واپس اپنی جگہ لایا جاتا ہے۔ پھر اسے تھامنے کے لیے دھات کے حصے مرحلہ وار لگائے جاتے ہیں۔ ٹیم ہر مرحلہ دیکھتی ہے۔
film-hysterosalpingogram = کنٹراسٹ ڈائی بچہ دانی اور نلیاں دکھاتی ہے
film-hysterosalpingogram-description = کنٹراسٹ ڈائی بچہ دانی کو بھرتی ہے، پھر دو پتلی نلیوں کو۔ نلیوں کے سروں سے یہ باہر نکلتی ہے۔ اس سے پتا چلتا ہے کہ نلیاں کھلی ہیں۔
film-pictures = ٹیم کیا دیکھتی ہے
film-pictures-description = ٹیم کی اسکرین پر معدہ نظر آتا ہے۔ وہ سفید بیریم سے بھر جاتا ہے، اور ٹیم اسے حرکت کرتے دیکھتی ہے۔
