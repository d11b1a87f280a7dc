### The question "Which exam?" after the language, and its answers.

exam-title = На яке обстеження ви прийшли?
exam-other = Інше обстеження
exam-unsure = Я не знаю
exam-unsure-hint = Показати все. Обстеження можна вибрати пізніше.
exam-note = Не впевнені? Запитайте медиків, яке обстеження вам призначено. Ваш вибір ніде не зберігається.
exam-swallow = Стравохід або шлунок
exam-swallow-hint = Ви п’єте барій
exam-bowel = Рентген товстої кишки
exam-bowel-hint = Іригоскопія: клізма з барієм
exam-heart = Обстеження серця
exam-heart-hint = Катетеризація, коронарографія
exam-tube = Катетер або стент
exam-tube-hint = Ставлять маленьку трубку
exam-bone = Кістка або суглоб
exam-bone-hint = Операція або голка під рентгеном
exam-womb = Обстеження матки
exam-womb-hint = Рентген матки (ГСГ)
home-exam-swallow = Ваш рентген стравоходу або шлунка
home-exam-bowel = Ваш рентген товстої кишки
home-exam-heart = Ваше обстеження серця
home-exam-tube = Ваш катетер або стент
home-exam-bone = Ваше обстеження: кістка або суглоб
home-exam-womb = Ваше обстеження матки
