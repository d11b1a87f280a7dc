# Topic: what-is-it
what-is-it-title = فلوروسکوپی چیست؟
what-is-it-hint = اشعهٔ ایکسِ متحرک، مثل فیلم

## what-is-it/moves
what-is-it-moves = عکس رادیولوژی که حرکت می‌کند
# عکس ثابت: still photo, because an x-ray picture is called عکس, too.
what-is-it-moves-photo = [عکس رادیولوژی](x-ray) معمولی مثل یک عکس ثابت است.
what-is-it-moves-movie = [فلوروسکوپی](fluoroscopy) مثل فیلم است. بخش‌های درون بدن را در حال حرکت نشان می‌دهد.

## what-is-it/shows
what-is-it-shows = بدن شما را در حال کار نشان می‌دهد
what-is-it-shows-lead = تیم درمان حرکت اندام‌ها و بافت‌های شما را همان لحظه روی صفحهٔ نمایش می‌بیند. ممکن است این‌ها دیده شوند:
what-is-it-shows-heart = قلب و رگ‌های خونی شما
what-is-it-shows-digestion = معده و روده‌های شما، هنگام هضم غذا
what-is-it-shows-reproductive = اندام‌های تولیدمثل شما

## what-is-it/helps
what-is-it-helps = به یافتن و درمان مشکلات کمک می‌کند
what-is-it-helps-find = می‌تواند به پزشک شما کمک کند بفهمد مشکل چیست. برای انواع زیادی از مشکلات به کار می‌آید.
what-is-it-helps-treat = همچنین می‌تواند راهنمای بعضی درمان‌ها باشد.
what-is-it-helps-ask = از پزشکتان بپرسید: این تصویربرداری چه چیزی را نشان می‌دهد؟ چه کمکی به من می‌کند؟
