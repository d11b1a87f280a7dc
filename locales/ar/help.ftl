### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = المفاتيح التي يمكنك استخدامها
# The control on "About this guide" that opens the list.
help-open = مساعدة لوحة المفاتيح

help-tab = Tab، Shift + Tab
help-tab-does = الانتقال إلى الزر التالي أو السابق
help-arrows = مفاتيح الأسهم
help-arrows-does = الانتقال إلى أقرب زر في ذلك الاتجاه
help-enter = Enter أو مفتاح المسافة
help-enter-does = الضغط على الزر
help-escape = Escape
help-escape-does = إغلاق اللوحة أو الرجوع
help-home = Home
help-home-does = الذهاب إلى المواضيع
help-page = Page Up، Page Down
help-page-does = تحريك النص الطويل إلى أعلى أو إلى أسفل
help-help = F1 أو ?
help-help-does = فتح هذه القائمة وإغلاقها
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = الضغط المطوّل على Enter، أو F8
help-speech-does = تشغيل القراءة الصوتية أو إيقافها
help-dark = F7
help-dark-does = تعتيم الشاشة عند تشغيل القراءة الصوتية
