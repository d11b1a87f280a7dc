# Topic: results
results-title = Ձեր արդյունքները
results-hint = Ով է նայում, ինչ է հետո

## results/depends
results-depends = Արդյունքները կախված են հետազոտությունից
results-depends-exam = Յուրաքանչյուր հետազոտություն տարբեր բաներ է փնտրում։
results-depends-many = Ռենտգենոսկոպիան կարող է օգնել գտնելու շատ տեսակի խնդիրներ։

## results/who
results-who = Ձեր նկարները բժիշկն է նայում
results-who-reads = Ձեր նկարներն ուսումնասիրում է [ռադիոլոգը (ճառագայթաբանը)](radiologist)։
results-who-more = Ձեր բժիշկը կարող է արդյունքներն ուղարկել մասնագետի կամ նոր հետազոտություններ նշանակել։ Սա կարող է օգնել պարզելու, թե ինչն է խնդիրը։

## results/ask
results-ask = Արդյունքների մասին խոսեք ձեր բժշկի հետ
results-ask-lead = Կարող եք հարցնել՝
results-ask-when = Ե՞րբ կստանամ արդյունքները
results-ask-mean = Ի՞նչ են դրանք նշանակում ինձ համար
results-ask-next = Նոր հետազոտություններ պե՞տք են
results-ask-call = Ո՞ւմ զանգահարեմ, եթե հարցեր ունենամ
