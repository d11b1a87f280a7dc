# Topic: results
results-title = Ваші результати
results-hint = Хто вивчає знімки, що далі

## results/depends
results-depends = Результати залежать від обстеження
results-depends-exam = Під час кожного обстеження шукають різне.
results-depends-many = Рентгеноскопія може допомогти знайти багато видів проблем.

## results/who
results-who = Ваші знімки вивчає лікар
results-who-reads = Ваші знімки вивчає [рентгенолог (радіолог)](radiologist).
results-who-more = Ваш лікар може надіслати результати спеціалістові або призначити ще обстеження. Це може допомогти зрозуміти, у чому проблема.

## results/ask
results-ask = Поговоріть із лікарем про свої результати
results-ask-lead = Ви можете запитати:
results-ask-when = Коли я отримаю результати?
results-ask-mean = Що вони означають для мене?
results-ask-next = Чи потрібні мені ще обстеження?
results-ask-call = Кому дзвонити, якщо будуть запитання?
