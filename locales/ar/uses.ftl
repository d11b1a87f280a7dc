# Topic: uses
uses-title = استخدامات شائعة
uses-hint = كيف يمكن أن يفيد

## uses/overview
uses-overview = هذه استخداماته الشائعة
# The digestive tract: food pipe, stomach and bowels.
uses-overview-show = يمكن أن يُظهر كيف يتحرك جهازك الهضمي. ويمكن أن يُظهر تدفق الدم في قلبك. ويمكن أن يُظهر أعضاء الإنجاب عند المرأة.
uses-overview-guide = ويمكن أن يساعد على وضع أنابيب صغيرة. ويمكن أن يساعد في عمليات العظام والمفاصل.
uses-overview-next = ستجد المزيد في الصفحات التالية.

## uses/swallow-enema
uses-swallow-enema = يُظهر جهازك الهضمي وهو يتحرك
uses-swallow-enema-barium = [الباريوم](barium) [صبغة تباين](contrast-dye) بيضاء. تشربه، أو يُدخله الفريق الطبي عن طريق [حقنة شرجية](enema).
uses-swallow-enema-shows = عندها يستطيع الفريق الطبي أن يرى كيف يتحرك المريء أو المعدة أو الأمعاء.
uses-swallow-enema-names = يسمى الفحص ابتلاع الباريوم أو حقنة الباريوم الشرجية.

## uses/heart
uses-heart = يُظهر تدفق الدم في قلبك
uses-heart-exam = يسمى فحص القلب هذا [قسطرة القلب](cardiac-catheterization).
uses-heart-flow = يرى الفريق الطبي على الشاشة تدفق الدم في [شرايينك](artery).
uses-heart-helps = يمكن أن يساعد الفحص على اكتشاف بعض مشكلات القلب. ويمكن أن يساعد على علاجها أيضًا.

## uses/catheter-stent
uses-catheter-stent = يساعد على وضع أنابيب صغيرة في مكانها
uses-catheter-stent-catheter = [أنبوب القسطرة](catheter) أنبوب رفيع مجوّف. يُدخل السوائل إلى جسمك أو يُخرج السوائل الزائدة منه.
# Narrow: too tight for the blood to flow well.
uses-catheter-stent-stent = و[الدعامة](stent) تفتح وعاءً دمويًا ضيقًا أو مسدودًا.
uses-catheter-stent-place = بالتصوير الفلوروسكوبي، يرى الفريق الطبي أين يضعهما.

## uses/bones
uses-bones = يمكن أن يساعد في جراحة العظام والمفاصل
uses-bones-lead = قد يسترشد الجرّاح بالتصوير الفلوروسكوبي من أجل:
uses-bones-joint = تركيب [مفصل](joint) جديد
uses-bones-bone = إصلاح عظم مكسور

## uses/hysterosalpingogram
uses-hysterosalpingogram = يمكن أن يُظهر أعضاء الإنجاب عند المرأة
uses-hysterosalpingogram-exam = لهذا الفحص اسم طويل: [تصوير الرحم وقناتي فالوب بالصبغة](hysterosalpingogram)، أو HSG. تُلتقط فيه صور لأعضاء الإنجاب عند المرأة، مثل الرحم.
uses-hysterosalpingogram-ask = ألا تعرف أي فحص سيُجرى لك؟ اسأل الفريق الطبي.
