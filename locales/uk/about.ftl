# Сторінки екрана «Про пам’ятку»

## about/what
about-what = Що це за пам’ятка
about-what-plain = Ця пам’ятка простими словами розповідає про рентгеноскопію. Вона написана для пацієнтів.
about-what-who = Її писали не лікарі вашої клініки.
about-what-advice = Вона не замінює порад ваших лікарів і медсестер.

## about/not
about-not = Чого ця пам’ятка не робить
about-not-lead = Ця пам’ятка:
about-not-diagnosis = **Не** визначає, на що ви хворієте
about-not-advice = **Не** дає порад особисто вам
about-not-know = **Не** знає, хто ви
about-not-store = **Не** зберігає нічого про вас

## about/source
about-source = Звідки взято відомості
# Назву не перекладають.
about-source-credit = Джерело: MedlinePlus, National Library of Medicine
about-source-others = Інші відомості взято в медичних організацій і з досліджень. Усі джерела перелічено на останніх сторінках.
about-source-new = Текст ми написали своїми словами.

## about/differs
about-differs = Де ми дотримуємося новіших порад
about-differs-lead = Про три речі MedlinePlus дає давніші поради. Новіші поради фахівців:
about-differs-shield = Захист: тепер апарати дають менше випромінювання, тож він часто не потрібен
about-differs-shellfish = Алергія на морепродукти: ризик не більший, ніж за інших алергій
about-differs-pregnancy = Вагітність: більшість доз набагато нижчі за шкідливі; потрібне обстеження можуть зробити

## about/status
about-status = Цей текст ще треба перевірити
about-status-draft = Медичні фахівці ще не перевіряли цей текст. Кваліфікований перекладач його теж не перевіряв.
about-status-ask = Сумніваєтеся? Запитайте своїх лікарів і медсестер.

## about/licence
about-licence = Вільне користування
about-licence-free = Програмою та її текстом можна вільно користуватися. Ліцензії: MIT або Apache-2.0.
about-licence-fonts = Шрифти: SIL Open Font License 1.1.
about-licence-date = Текст написано в листопаді 2026 року.
