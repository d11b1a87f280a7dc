# Topic: why
why-title = لماذا تحتاج إليه
why-hint = للرؤية ولتوجيه العلاج

## why/function
why-function = لرؤية كيف يعمل جزء من الجسم
why-function-check = قد يريد طبيبك أن يتحقق من عمل أحد الأعضاء أو أي جزء آخر من جسمك.
# Movie: fluoroscopy, as in what-is-it/moves.
why-function-movie = الصورة الفوتوغرافية تُظهر شكل الجزء. أما الفيديو فيُظهر أيضًا كيف يعمل.

## why/guide
why-guide = لمساعدة الطبيب أثناء العلاج
why-guide-treatment = في بعض العلاجات، يحتاج الفريق الطبي إلى رؤية داخل جسمك أثناء العمل. والصور المتحركة ترشده إلى الطريق.
why-guide-ask = اسأل طبيبك: لماذا أحتاج إلى هذا الفحص؟ هل هناك خيار آخر؟
