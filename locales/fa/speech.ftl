### «گوش دادن» صفحه را با صدای بلند می‌خواند؛ و حالت گفتار برای کسانی که نمی‌بینند.

button-listen = گوش دادن
listen-all = همه را برایم بخوانید
listen-repeat = تکرار
listen-next = بعدی
listen-stop = توقف
listen-softer = صدای کمتر
listen-louder = صدای بیشتر
listen-pace = سرعت: { $pace }
listen-slow = آهسته
listen-usual = معمولی
listen-fast = تند
listen-no-service = این دستگاه فعلاً نمی‌تواند حرف بزند.
listen-no-voice = این دستگاه هنوز صدای فارسی ندارد.
listen-ask = لطفاً از تیم درمان بخواهید این را برایتان بخواند.
listen-larger = حروف بزرگ‌تر

# Only heard.
speech-on = صدا روشن است.
speech-off = صدا خاموش است.
speech-keys = برای ادامهٔ خواندن، کلید جهت پایین را بزنید، و برای برگشت، کلید جهت بالا را. کلیدهای چپ و راست شما را از دکمه‌ای به دکمهٔ دیگر می‌برند. کلید اینتر دکمه را می‌زند. برای خاموش کردن صدا، اینتر را نگه دارید. کلید اِف هفت صفحه را تاریک می‌کند.
speech-welcome = برای زبان فارسی، با کلیدهای جهت، فارسی را پیدا کنید. بعد اینتر را بزنید.
speech-button = دکمه
speech-choice = گزینه
speech-chosen = انتخاب شده
speech-check-box = خانهٔ علامت
speech-checked = علامت خورده
speech-not-checked = علامت نخورده
speech-not-chosen = انتخاب نشده
speech-link = واژه با معنی آن
speech-heading = عنوان
speech-picture = تصویر
speech-slider = نوار
speech-percent = { $percent } درصد
speech-place = صفحهٔ { $number } از { $total }
speech-parts = تعداد بخش‌های این صفحه: { $count }
speech-volume = بلندی صدا: { $percent } درصد

speech-group = صدا
speech-darken = صفحهٔ تاریک
speech-dark = صفحه تاریک است.
speech-light = صفحه دوباره روشن است.
speech-touch = برای دیدن صفحه، آن را لمس کنید
