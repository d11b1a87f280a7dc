# The pages of the screen about this guide

## about/what
about-what = این راهنما چیست
about-what-plain = این راهنما فلوروسکوپی را با زبان ساده توضیح می‌دهد. برای بیماران تهیه شده است.
about-what-who = پزشکان کلینیک شما آن را ننوشته‌اند.
about-what-advice = جای توصیه‌های تیم درمان شما را نمی‌گیرد.

## about/not
about-not = این راهنما چه نیست
about-not-lead = این راهنما:
about-not-diagnosis = بیماری یا مشکل شما را تشخیص **نمی‌دهد**
about-not-advice = توصیه‌ای مخصوص شما **نمی‌کند**
about-not-know = **نمی‌داند** شما که هستید
about-not-store = هیچ سابقه‌ای از شما نگه **نمی‌دارد**

## about/source
about-source = این اطلاعات از کجا آمده است
# The name stays as it stands.
about-source-credit = منبع: MedlinePlus, National Library of Medicine
about-source-others = اطلاعات دیگر از سازمان‌های سلامت و پژوهش‌هاست. فهرست همهٔ منابع در صفحه‌های آخر آمده است.
about-source-new = واژه‌ها از خود ماست.

## about/differs
about-differs = جاهایی که توصیهٔ جدیدتر را می‌آوریم
about-differs-lead = MedlinePlus سه نکته را به شکل قدیمی‌تر می‌گوید. توصیهٔ جدیدتر متخصصان این است:
about-differs-shield = محافظ: دستگاه‌ها اکنون اشعهٔ کمتری دارند، پس اغلب محافظ لازم نیست
about-differs-shellfish = صدف و میگو: خطر آن از حساسیت‌های دیگر بیشتر نیست
about-differs-pregnancy = بارداری: اشعه بیشتر وقت‌ها بسیار کمتر از حد آسیب است؛ تصویربرداریِ لازم را می‌توان انجام داد

## about/status
about-status = این متن هنوز باید بررسی شود
# Must stay honest: neither a clinician nor a qualified translator.
about-status-draft = هنوز هیچ متخصص سلامتی این متن را بررسی نکرده است. هیچ مترجم واجد شرایطی هم آن را بررسی نکرده است.
about-status-ask = شک دارید؟ از تیم درمان خود بپرسید.

## about/licence
about-licence = استفادهٔ آزاد و رایگان
about-licence-free = استفاده از این برنامه و متن آن آزاد و رایگان است. مجوزها: MIT یا Apache-2.0.
about-licence-fonts = قلم‌ها: SIL Open Font License 1.1.
about-licence-date = این متن در نوامبر ۲۰۲۶ نوشته شده است.
