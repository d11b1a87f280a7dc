# Topic: results
results-title = نتیجهٔ شما
results-hint = چه کسی می‌خواند، بعد چه می‌شود

## results/depends
results-depends = نتیجه به نوع تصویربرداری بستگی دارد
results-depends-exam = هر تصویربرداری دنبال چیزهای متفاوتی است.
results-depends-many = فلوروسکوپی می‌تواند به یافتن انواع زیادی از مشکلات کمک کند.

## results/who
results-who = یک پزشک تصویرهای شما را می‌خواند
results-who-reads = [رادیولوژیست](radiologist) تصویرهای شما را می‌خواند.
results-who-more = شاید پزشکتان نتیجه را برای یک متخصص بفرستد، یا آزمایش‌های دیگری بخواهد. این کار می‌تواند کمک کند بفهمند مشکل چیست.

## results/ask
results-ask = دربارهٔ نتیجه با پزشکتان صحبت کنید
results-ask-lead = می‌توانید بپرسید:
results-ask-when = نتیجه را کی می‌گیرم؟
results-ask-mean = این نتیجه برای من چه معنایی دارد؟
results-ask-next = آیا به آزمایش‌های دیگری نیاز دارم؟
results-ask-call = اگر سؤال داشتم، به چه کسی تلفن کنم؟
