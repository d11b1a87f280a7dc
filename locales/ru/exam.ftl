### The question "Which exam?" after the language, and its answers.

exam-title = На какое обследование вы пришли?
exam-other = Другое обследование
exam-unsure = Я не знаю
exam-unsure-hint = Показать всё. Обследование можно выбрать позже.
exam-note = Не уверены? Спросите медиков, какое обследование вам назначено. Ваш выбор нигде не сохраняется.
exam-swallow = Рентген пищевода или желудка
exam-swallow-hint = Вы пьёте барий
exam-bowel = Рентген толстой кишки
exam-bowel-hint = Ирригоскопия (клизма)
exam-heart = Сердце
exam-heart-hint = Катетеризация, коронарография
exam-tube = Катетер или стент
exam-tube-hint = Ставят маленькую трубку
exam-bone = Кость или сустав
exam-bone-hint = Операция или игла под рентгеном
exam-womb = Обследование матки
exam-womb-hint = Рентген матки (ГСГ)
home-exam-swallow = Ваш рентген пищевода или желудка
home-exam-bowel = Ваш рентген толстой кишки
home-exam-heart = Ваше обследование сердца
home-exam-tube = Ваш катетер или стент
home-exam-bone = Ваше обследование: кость или сустав
home-exam-womb = Ваше обследование матки
