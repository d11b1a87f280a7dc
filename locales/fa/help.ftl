### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column. Keyboards in the US have English names.

help-title = کلیدهایی که می‌توانید بزنید
help-open = راهنمای کلیدها

help-tab = Tab، Shift + Tab
help-tab-does = رفتن به دکمهٔ بعدی یا قبلی
help-arrows = کلیدهای جهت
help-arrows-does = رفتن به نزدیک‌ترین دکمه در آن جهت
help-enter = Enter یا Space
help-enter-does = زدن دکمه
help-escape = Escape
help-escape-does = بستن پنجره یا برگشت
help-home = Home
help-home-does = رفتن به موضوع‌ها
help-page = Page Up، Page Down
help-page-does = بالا یا پایین بردن متن بلند
help-help = F1 یا ?
help-help-does = باز و بسته کردن این فهرست
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = نگه داشتن Enter، یا F8
help-speech-does = روشن یا خاموش کردن صدا
help-dark = F7
help-dark-does = تاریک کردن صفحه، وقتی صدا روشن است
