# Topic: results
results-title = Ваши результаты
results-hint = Кто изучает снимки, что дальше

## results/depends
results-depends = Результаты зависят от обследования
results-depends-exam = При каждом обследовании ищут разное.
results-depends-many = Рентгеноскопия может помочь найти проблемы многих видов.

## results/who
results-who = Ваши снимки изучает врач
results-who-reads = Ваши снимки изучает [рентгенолог (радиолог)](radiologist).
results-who-more = Ваш врач может отправить результаты специалисту или назначить ещё обследования. Это может помочь понять, в чём проблема.

## results/ask
results-ask = Поговорите с врачом о своих результатах
results-ask-lead = Вы можете спросить:
results-ask-when = Когда я получу результаты?
results-ask-mean = Что они значат для меня?
results-ask-next = Нужны ли мне ещё обследования?
results-ask-call = Кому звонить, если будут вопросы?
