# Topic: uses
uses-title = کاربردهای رایج
uses-hint = چطور می‌تواند کمک کند

## uses/overview
uses-overview = این‌ها کاربردهای رایج فلوروسکوپی هستند
uses-overview-show = می‌تواند حرکت دستگاه گوارش شما را نشان دهد. می‌تواند جریان خون در قلب شما را نشان دهد. می‌تواند اندام‌های تولیدمثل زنان را نشان دهد.
uses-overview-guide = در کار گذاشتن لوله‌های کوچک راه را نشان می‌دهد. در درمان استخوان‌ها و مفصل‌ها هم راه را نشان می‌دهد.
uses-overview-next = صفحه‌های بعدی بیشتر توضیح می‌دهند.

## uses/swallow-enema
uses-swallow-enema = حرکت دستگاه گوارش را نشان می‌دهد
uses-swallow-enema-barium = [باریم](barium) یک [مادهٔ حاجب](contrast-dye) سفیدرنگ است. یا شما آن را می‌نوشید، یا تیم درمان آن را با [تنقیه](enema) وارد می‌کند.
uses-swallow-enema-shows = آن‌وقت تیم درمان می‌تواند حرکت مری (لولهٔ غذا)، معده یا روده‌ها را ببیند.
uses-swallow-enema-names = نام این تصویربرداری بلع باریم (باریم سوالو) یا تنقیهٔ باریم (باریم انما) است.

## uses/heart
uses-heart = جریان خون در قلب را نشان می‌دهد
uses-heart-exam = این تصویربرداری قلب [کاتتریزاسیون قلب](cardiac-catheterization) نام دارد.
uses-heart-flow = تیم درمان جریان خون در [سرخرگ‌های (شریان‌های)](artery) شما را روی صفحهٔ نمایش می‌بیند.
uses-heart-helps = می‌تواند به یافتن بعضی مشکلات قلب کمک کند. به درمان آن‌ها هم می‌تواند کمک کند.

## uses/catheter-stent
uses-catheter-stent = به کار گذاشتن لوله‌های کوچک کمک می‌کند
uses-catheter-stent-catheter = [کاتتر](catheter) لوله‌ای باریک و توخالی است. مایع را به بدن شما می‌رساند، یا مایع اضافی را بیرون می‌آورد.
uses-catheter-stent-stent = [استنت (فنر)](stent) رگ خونیِ تنگ یا بسته را باز می‌کند.
uses-catheter-stent-place = تیم درمان با فلوروسکوپی می‌بیند که آن‌ها را کجا بگذارد.

## uses/bones
uses-bones = در جراحی استخوان و مفصل راه را نشان می‌دهد
uses-bones-lead = جراح ممکن است با کمک فلوروسکوپی این کارها را بکند:
uses-bones-joint = گذاشتن [مفصل](joint) جدید
uses-bones-bone = ترمیم استخوان شکسته

## uses/hysterosalpingogram
uses-hysterosalpingogram = می‌تواند اندام‌های تولیدمثل زنان را نشان دهد
# عکس رنگی رحم is the everyday name of the exam in Iran.
uses-hysterosalpingogram-exam = این تصویربرداری نامی طولانی دارد: [هیستروسالپنگوگرافی (عکس رنگی رحم)](hysterosalpingogram) یا HSG. از اندام‌های تولیدمثل زنان، مثل رحم، عکس می‌گیرد.
uses-hysterosalpingogram-ask = نمی‌دانید کدام تصویربرداری را خواهید داشت؟ از تیم درمان بپرسید.
