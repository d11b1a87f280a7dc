# Страницы экрана «О памятке»

## about/what
about-what = Что это за памятка
about-what-plain = Эта памятка простыми словами рассказывает о рентгеноскопии. Она написана для пациентов.
about-what-who = Её писали не врачи вашей клиники.
about-what-advice = Она не заменяет советов ваших врачей и медсестёр.

## about/not
about-not = Чего эта памятка не делает
about-not-lead = Эта памятка:
about-not-diagnosis = **Не** определяет, чем вы больны
about-not-advice = **Не** даёт советов лично вам
about-not-know = **Не** знает, кто вы
about-not-store = **Не** хранит никаких сведений о вас

## about/source
about-source = Откуда взяты сведения
# Название не переводится.
about-source-credit = Источник: MedlinePlus, National Library of Medicine
about-source-others = Другие сведения взяты у медицинских организаций и из исследований. Все источники перечислены на последних страницах.
about-source-new = Текст мы написали своими словами.

## about/differs
about-differs = Где мы следуем более новым советам
about-differs-lead = О трёх вещах MedlinePlus даёт более старые советы. Более новые советы специалистов:
about-differs-shield = Защита: сейчас аппараты дают меньше излучения, поэтому она часто не нужна
about-differs-shellfish = Аллергия на морепродукты: риск не больше, чем при других аллергиях
about-differs-pregnancy = Беременность: большинство доз намного ниже вредных; нужное обследование могут провести

## about/status
about-status = Этот текст ещё нужно проверить
about-status-draft = Медицинские специалисты ещё не проверяли этот текст. Квалифицированный переводчик его тоже не проверял.
about-status-ask = Сомневаетесь? Спросите своих врачей и медсестёр.

## about/licence
about-licence = Свободное использование
about-licence-free = Программу и её текст можно свободно использовать. Лицензии: MIT или Apache-2.0.
about-licence-fonts = Шрифты: SIL Open Font License 1.1.
about-licence-date = Текст написан в ноябре 2026 года.
