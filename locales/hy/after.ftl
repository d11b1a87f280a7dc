# Topic: after
after-title = Հետազոտությունից հետո
after-hint = Ինչ անել տանը

## after/barium
after-barium = Բարիումից հետո ավելի շատ ջուր խմեք
after-barium-water = Եթե [բարիում](barium) եք ստացել, սովորականից շատ ջուր խմեք։
after-barium-stools = Մի քանի օր ձեր կղանքը կարող է բաց գույնի լինել։
after-barium-tell = Եթե փորկապությունը (կղելը դժվար է) տևում է ավելի քան երկու օր, հայտնեք բուժանձնակազմին։

## after/catheter-site
after-catheter-site = Հետևեք կաթետերի տեղին
after-catheter-site-lead = Ձեզ [կաթետեր](catheter) դրե՞լ են։ **Զանգահարեք** բուժանձնակազմին, եթե ունեք՝
after-catheter-site-lump = Արյունահոսություն կամ ուռած տեղ, որը մեծանում է
after-catheter-site-fluid = Հեղուկ կամ թարախ, որը դուրս է գալիս
after-catheter-site-cold = Սառը կամ թմրած ձեռք կամ ոտք
after-catheter-site-fever = Բարձրացած ջերմություն

## after/home
after-home = Գուցե որևէ մեկը պետք է ձեզ տուն տանի
after-home-sedative = [Հանգստացնող դեղից](sedative) հետո որևէ մեկը պետք է ձեզ տուն տանի։
after-home-food = Սովորական սննդին և դեղերին վերադարձեք, երբ բուժանձնակազմը թույլ տա։
after-home-milk = Կրծքով կերակրո՞ւմ եք։ [Կոնտրաստային նյութի](contrast-dye) պատճառով պետք չէ դադարեցնել կերակրելը։ Կաթի մեջ շատ քիչ է անցնում։ Եթե կասկածում եք, հարցրեք բուժանձնակազմին։
