# Topic: after
after-title = Ավարտից հետո
after-hint = Ինչ անել տանը

## after/emergency
after-emergency = Անմիջապես օգնություն կանչեք
after-emergency-lead = { $emergency ->
    [none] **Անմիջապես** զանգահարեք շտապօգնության համարով, եթե ունեք՝
   *[other] **Անմիջապես** զանգահարեք { $emergency } համարով, եթե ունեք՝
}
after-emergency-chest = Կրծքավանդակի ցավ
after-emergency-breath = Դժվար շնչառություն, կամ ուռած դեմք կամ կոկորդ
after-emergency-faint = Ուշագնացություն
after-emergency-stroke = Մի կողմի վրա ծռված դեմք, թույլ ձեռք կամ դժվար խոսք
after-emergency-drive = Մի՛ սպասեք։ Ինքներդ մեքենա մի՛ վարեք։ Եթե կլինիկայում եք, հիմա հայտնեք բուժանձնակազմին։

## after/emergency-more
after-emergency-more = Երբ էլի օգնություն կանչել
after-emergency-more-lead = { $emergency ->
    [none] **Անմիջապես** զանգահարեք շտապօգնության համարով, եթե ունեք՝
   *[other] **Անմիջապես** զանգահարեք { $emergency } համարով, եթե ունեք՝
}
after-emergency-more-bleed = Արյունահոսություն, որը սեղմելով չի կանգնում
after-emergency-more-cold = Ձեռք կամ ոտք, որը սառչում, գունատվում կամ թմրում է
after-emergency-more-belly = Որովայնի շատ ուժեղ ցավ
after-emergency-more-blood = Թարմ արյուն ուղիղ աղիքից
after-emergency-more-how = Զանգելիս ասեք, թե որտեղ եք։
after-emergency-more-rash = Ցանը կարող է օրեր անց դուրս գալ։ Այդ դեպքում զանգահարեք բուժանձնակազմին։

## after/barium
after-barium = Բարիումից հետո ավելի շատ ջուր խմեք
after-barium-drink = Եթե ձեզ [բարիում](barium) են տվել, սովորականից շատ ջուր խմեք։ Բայց եթե ձեզ ասել են քիչ հեղուկ խմել, նախ հարցրեք։
after-barium-stools = Մի քանի օր ձեր կղանքը կարող է բաց գույնի լինել։
after-barium-tell = Եթե փորկապությունը (դժվար է զուգարան գնալը) տևում է ավելի քան երկու օր, հայտնեք բուժանձնակազմին։

## after/barium-call
after-barium-call = Բարիումից հետո այս նշանների դեպքում զանգահարեք
after-barium-call-lead = { $phone ->
    [none] **Զանգահարեք** բուժանձնակազմին այս դեպքերում՝
   *[other] **Զանգահարեք** բուժանձնակազմին { $phone } համարով այս դեպքերում՝
}
after-barium-call-belly = { $emergency ->
    [none] Որովայնի ցավ կամ փքված որովայն (շատ ուժեղ ցավի դեպքում զանգահարեք շտապօգնության համարով)
   *[other] Որովայնի ցավ կամ փքված որովայն (շատ ուժեղ ցավի դեպքում զանգահարեք { $emergency } համարով)
}
after-barium-call-vomit = Փսխում կամ բարձրացած ջերմություն
after-barium-call-gas = Երկու օր կղանք չկա, կամ գազեր չեն դուրս գալիս
after-barium-call-cough = Հազ, որը չի անցնում բարիում խմելուց հետո

## after/catheter-site
after-catheter-site = Հետևեք կաթետերի տեղին
after-catheter-site-bleed = { $emergency ->
    [none] Եթե արյուն է գալիս, պառկեք և ուժեղ **սեղմեք**։ Եթե չի կանգնում, զանգահարեք շտապօգնության համարով։
   *[other] Եթե արյուն է գալիս, պառկեք և ուժեղ **սեղմեք**։ Եթե չի կանգնում, զանգահարեք { $emergency } համարով։
}
after-catheter-site-call = { $phone ->
    [none] **Զանգահարեք** բուժանձնակազմին, եթե ունեք՝
   *[other] **Զանգահարեք** բուժանձնակազմին { $phone } համարով, եթե ունեք՝
}
after-catheter-site-growing = Ուռած տեղ, որը մեծանում է
after-catheter-site-fluid = Հեղուկ կամ թարախ, որը դուրս է գալիս
after-catheter-site-pain = Ուժեղացող ցավ կամ տարածվող կարմրություն
after-catheter-site-fever = Բարձրացած ջերմություն

## after/site-care
after-site-care = Խնայեք այդ ձեռքը կամ ոտքը
after-site-care-lift = Ծանր բան մի՛ բարձրացրեք, մինչև բուժանձնակազմը թույլ տա։
after-site-care-ask = Հարցրեք՝ «Ե՞րբ կարող եմ մեքենա վարել, լոգանք ընդունել և աշխատել»։ Դա կարող է մի քանի օր տևել։
after-site-care-usual = Կապտուկը և թեթև ցավը սովորական են։
after-site-care-rash = Ցանը կարող է օրեր անց դուրս գալ։ Այդ դեպքում զանգահարեք բուժանձնակազմին։

## after/home
after-home-adult = Հանգստացնող դեղից հետո տուն՝ չափահասի հետ
after-home-must = [Հանգստացնող դեղից](sedative) հետո չափահաս մարդը **պետք է** ձեզ տուն տանի և մնա ձեզ հետ։
after-home-lead = 24 ժամվա ընթացքում՝
after-home-drive = **Մի՛** վարեք մեքենա և մի՛ աշխատեք սարքավորումներով
after-home-alcohol = **Մի՛** խմեք ոգելից խմիչք
after-home-sign = **Մի՛** ստորագրեք կարևոր թղթեր
after-home-food = Սովորական սննդին և դեղերին վերադարձեք, երբ բուժանձնակազմը թույլ տա։

## after/stent-home
after-stent-home-if = Եթե ձեզ ստենտ են դրել, պաշտպանեք այն
after-stent-home-pills = Եթե մակարդուկների (թրոմբի) դեմ հաբեր են տվել, **մի՛** դադարեցրեք դրանք, մինչև ձեր սրտի կամ անոթների բժիշկը չասի։ [Ստենտը](stent) կարող է խցանվել։
after-stent-home-card = Ստենտի քարտը պահեք ձեզ մոտ։ Ցույց տվեք այն վիրահատությունից կամ ՄՌՏ-ից առաջ։
after-stent-home-ask = Հարցրեք՝ «Մնալո՞ւ է ընդմիշտ, թե՞ հանելու են»։

## after/tube-home
after-tube-home = Խնամեք ձեր դրենաժը կամ կաթետերը
after-tube-home-pull = Մի՛ քաշեք խողովակը։ Եթե դուրս գա, հետ մի՛ մտցրեք։ Զանգահարեք բուժանձնակազմին։
after-tube-home-dry = Պահեք մաքուր և չոր։
after-tube-home-lead = { $phone ->
    [none] **Զանգահարեք** բուժանձնակազմին այս դեպքերում՝
   *[other] **Զանգահարեք** բուժանձնակազմին { $phone } համարով այս դեպքերում՝
}
after-tube-home-fever = Բարձրացած ջերմություն կամ դող
after-tube-home-red = Կարմիր կամ ցավոտ մաշկ, կամ թարախ
after-tube-home-flow = Կաթում է, կամ այլևս ոչինչ չի հոսում

## after/bone-home
after-bone-home = Հոդի մեջ ասեղից հետո
after-bone-home-easy = Մեկ օր խնայեք [հոդը](joint)։ Սպորտով մի՛ զբաղվեք։
after-bone-home-ice = Օգնում է կտորի մեջ դրված սառույցը՝ ամեն անգամ մոտ 15 րոպե։
after-bone-home-sore = Հոդը կարող է թմրած լինել, հետո մեկ-երկու օր ցավել։
after-bone-home-sugar = Շաքարախտի դեպքում՝ ստերոիդի սրսկումը կարող է բարձրացնել շաքարը։

## after/bone-surgery
after-bone-surgery = Ոսկորի վիրահատությունից հետո
after-bone-surgery-dry = Վիրակապը կամ գիպսը պահեք մաքուր և չոր։
after-bone-surgery-raise = Ձեռքը կամ ոտքը հանգիստ պահեք բարձերի վրա։
after-bone-surgery-ask = Հարցրեք՝ «Որքա՞ն ծանրություն կարող եմ տալ այդ ձեռքին կամ ոտքին»։
after-bone-surgery-lead = { $phone ->
    [none] Անմիջապես **զանգահարեք** բուժանձնակազմին, եթե՝
   *[other] Անմիջապես **զանգահարեք** բուժանձնակազմին { $phone } համարով, եթե՝
}
after-bone-surgery-numb = Ձեռքի կամ ոտքի մատները կապտում, գունատվում կամ թմրում են
after-bone-surgery-calf = Սրունքը (ծնկից ներքև, հետևից) ցավում կամ ուռչում է

## after/bone-call
after-bone-call = Վիրահատությունից կամ ասեղից հետո երբ զանգահարել
after-bone-call-lead = { $phone ->
    [none] **Զանգահարեք** բուժանձնակազմին, եթե ունեք՝
   *[other] **Զանգահարեք** բուժանձնակազմին { $phone } համարով, եթե ունեք՝
}
after-bone-call-fever = Բարձրացած ջերմություն կամ դող
after-bone-call-red = Ավելացող կարմրություն, տաքություն կամ այտուց
after-bone-call-pus = Հեղուկ կամ թարախ
after-bone-call-pain = Ուժեղացող ցավ
after-bone-call-night = Հոդի վարակի դեպքում չի կարելի սպասել։ Գիշերը գնացեք հիվանդանոցի շտապօգնության բաժանմունք։

## after/womb-home
after-womb-home = Տանը միջադիր դրեք
after-womb-home-pad = Կոնտրաստային նյութը դուրս է հոսում։ Այն կարող է կպչուն և մի քիչ արյունոտ լինել։
after-womb-home-bleeding = Թեթև արյունահոսությունը և կծկումները հաճախ են լինում՝ մեկ կամ երկու օր։
after-womb-home-ask = Հարցրեք՝ «Ե՞րբ կարող եմ լոգանք ընդունել, լողալ և սեռական կյանք ունենալ»։

## after/womb-call
after-womb-call = Արգանդի հետազոտությունից հետո երբ զանգահարել
after-womb-call-lead = { $phone ->
    [none] **Զանգահարեք** բուժանձնակազմին, եթե ունեք՝
   *[other] **Զանգահարեք** բուժանձնակազմին { $phone } համարով, եթե ունեք՝
}
after-womb-call-fever = Բարձրացած ջերմություն
after-womb-call-pain = Ուժեղ կամ ուժեղացող ցավ
after-womb-call-bleeding = Ուժեղ արյունահոսություն (մեկ ժամում լցված միջադիր)
after-womb-call-fluid = Ձեզ համար անսովոր հեղուկ հեշտոցից
after-womb-call-rash = Ցանը կարող է օրեր անց դուրս գալ։ Այդ դեպքում էլ զանգահարեք։

## after/milk
after-milk = Կարող եք շարունակել կրծքով կերակրել
after-milk-dye = [Կոնտրաստային նյութի](contrast-dye) պատճառով պետք չէ դադարեցնել։ Կաթի մեջ շատ քիչ է անցնում։
after-milk-sedative = [Հանգստացնող դեղ](sedative) կամ ցավի դեմ դեղ տվե՞լ են։ Հարցրեք, թե երբ կարող եք կերակրել։
