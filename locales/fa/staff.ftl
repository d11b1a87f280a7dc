### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### Keep button words short (a button holds about 12 letters).

one-moment = لطفاً یک لحظه صبر کنید

staff-title = برای کارکنان
staff-pin = رمز را وارد کنید
staff-digits = تعداد رقم‌های واردشده: { $count }
staff-erase = پاک کردن
staff-enter = تأیید
staff-checking = در حال بررسی
staff-wrong = این رمز نادرست است
staff-wait = لطفاً صبر کنید: { $seconds } ثانیه
staff-quit = خروج
staff-restart = راه‌اندازی دوباره
staff-quit-ask = از برنامه خارج شوید؟ تا کسی دوباره روشنش نکند، خاموش می‌ماند.
staff-measure = اندازه‌گیری صفحه
staff-languages = زبان‌هایی که تا راه‌اندازی دوباره نشان داده می‌شوند
staff-state = وضعیت
staff-version = نسخهٔ { $version }
staff-running = { $minutes } دقیقه است که کار می‌کند
staff-memory = حافظه: { $megabytes } مگابایت
staff-restarts = دفعات راه‌اندازی دوباره: { $count }
staff-log = آخرین سطرهای گزارش
staff-log-empty = چیزی در گزارش ثبت نشده است
