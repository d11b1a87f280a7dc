# Topic: what-happens
what-happens-title = Ինչպես է անցնում
what-happens-hint = Քայլ առ քայլ

## what-happens/where
what-happens-where = Գնում եք բժշկական կենտրոն կամ հիվանդանոց
what-happens-where-center = Կարող եք գալ ռենտգենի կենտրոն որպես [ամբուլատոր հիվանդ](outpatient)։
what-happens-where-hospital = Կամ հետազոտությունը կարող են անել, երբ պառկած եք հիվանդանոցում։

## what-happens/clothes
what-happens-clothes = Ձեզ կարող են խալաթ տալ
what-happens-clothes-gown = Գուցե պետք լինի հանել հագուստի մի մասը կամ ամբողջը։ Հետո բուժանձնակազմը հիվանդանոցային խալաթ կտա։
what-happens-clothes-help = Հագուստը փոխելու օգնություն պե՞տք է։ Խնդրեք բուժանձնակազմին։

## what-happens/shield
what-happens-shield = Ոչ միշտ են պաշտպանիչ ծածկոց տալիս
what-happens-shield-shield = Կապարե ծածկոցը կամ [գոգնոցը](lead-apron) պաշտպանում է այն [ճառագայթումից](radiation), որը ձեզ պետք չէ։ Այն կարող է ծածկել որովայնի ստորին մասը կամ մարմնի այլ մաս։
what-happens-shield-today = Մեր օրերում այն հաճախ պետք չէ։ Եթե ուզում եք ավելին իմանալ, հարցրեք բուժանձնակազմին։

## what-happens/comfort
what-happens-comfort = Նախ կարող են դեղ տալ
what-happens-comfort-medicine = Որոշ հետազոտությունների ժամանակ ցավի դեմ դեղ են տալիս։ Կարող են տալ [հանգստացնող դեղ](sedative), որ հանգիստ լինեք, կամ երկուսն էլ։
what-happens-comfort-needle = Այս դեղերը կարող են տալ, երբ ասեղը մտնում է [հոդի](joint) կամ [զարկերակի](artery) մեջ։
what-happens-comfort-tell = Եթե ցավ կամ վախ եք զգում, հայտնեք բուժանձնակազմին։

## what-happens/drink
what-happens-drink = Ձեզ կարող են կոնտրաստային նյութ տալ խմելու
what-happens-drink-drink = Որոշ հետազոտությունների ժամանակ [կոնտրաստային նյութով](contrast-dye) հեղուկ են խմում։ [Բարիումը](barium) այդ նյութերից մեկն է։
what-happens-drink-clearer = Դրանից օրգաններն ավելի հստակ են երևում։

## what-happens/dye
what-happens-dye = Կոնտրաստային նյութը կարող են այլ կերպ տալ
what-happens-dye-lead = Եթե [կոնտրաստային նյութը](contrast-dye) չեք խմում, կարող եք այն ստանալ՝
what-happens-dye-iv = [Ներերակային խողովակով](iv-line)՝ երակի մեջ
what-happens-dye-enema = [Հոգնայով](enema)՝ ուղիղ աղիքի (աղիքի վերջի) մեջ
what-happens-dye-needle = Ասեղով՝ հոդի մեջ
what-happens-dye-womb = Բարակ խողովակով՝ արգանդի մեջ

## what-happens/table
what-happens-table = Բուժանձնակազմն օգնում է ռենտգենի սեղանի մոտ
what-happens-table-lead = Պառկում եք ռենտգենի սեղանին կամ կանգնում եք մոտը։ Բուժանձնակազմը կարող է խնդրել ձեզ՝
what-happens-table-turn = Շրջվել
what-happens-table-move = Շարժել մարմնի մի մասը
what-happens-table-breath = Կարճ ժամանակ շունչը պահել

## what-happens/catheter
what-happens-catheter = Որոշ հետազոտությունների համար կաթետեր է պետք
what-happens-catheter-numb = Եթե ձեզ [կաթետեր](catheter) է պետք, բուժանձնակազմը նախ անզգայացնում է այդ տեղը։
what-happens-catheter-needle = Հետո ձեր բժիշկը ասեղ է մտցնում։ Դա կարող է լինել աճուկը (ազդրի ծալքը), դաստակը, արմունկի ծալքը կամ այլ տեղ։

## what-happens/pictures
what-happens-pictures = Սարքը նկարում է շարժումը
what-happens-pictures-scanner = Ձեր բժիշկը կամ [ռենտգեն-լաբորանտը](technologist) նկարում է [ռենտգենի սարքով](c-arm)։ Բուժանձնակազմը դիտում է էկրանին։
what-happens-pictures-takes = Տևում է մոտավորապես՝
what-happens-pictures-short = 15–30 րոպե (կերակրափող կամ ստամոքս)
what-happens-pictures-longer = 30–60 րոպե (հաստ աղիք կամ սիրտ)
what-happens-pictures-hours = Մի քանի ժամ (բարակ աղիք)

## what-happens/feel
what-happens-feel = Ինչ կարող եք զգալ
what-happens-feel-barium = Բարիում՝ կավճի համ, լի որովայն, կծկումներ
what-happens-feel-dye = Կոնտրաստային նյութն արյան մեջ՝ տաքություն մի քանի վայրկյան
what-happens-feel-needle = Ասեղ՝ կարճ ծակոց, հետո ճնշում
what-happens-feel-womb = Արգանդի հետազոտություն՝ կծկումներ կարճ ժամանակ
what-happens-feel-tell = Եթե քոր, այտուց կամ դժվար շնչառություն ունենաք, **անմիջապես** հայտնեք բուժանձնակազմին։

## what-happens/finish
what-happens-finish = Հետո հետազոտությունն ավարտվում է
what-happens-finish-catheter = Եթե [կաթետեր](catheter) են դրել, ձեր բժիշկը հանում է այն։ Բուժանձնակազմը կարող է որոշ ժամանակ հետևել ձեր վիճակին։
what-happens-finish-ask = Գնալուց առաջ հարցրեք բուժանձնակազմին՝ «Ի՞նչ անեմ տանը։ Ո՞ւմ զանգահարեմ, եթե օգնություն պետք լինի»։

## what-happens/swallow-drink
what-happens-swallow-drink = Բարիումը խմում եք կում-կում
what-happens-swallow-drink-fizz = Գուցե նախ փրփրացող հատիկներ կուլ տաք։ Աշխատեք օդը բերանով դուրս չթողնել։
what-happens-swallow-drink-drink = Հետո խմում եք [բարիում](barium)՝ սպիտակ [կոնտրաստային նյութ](contrast-dye)։ Բուժանձնակազմն ասում է, թե երբ կուլ տալ։
what-happens-swallow-drink-taste = Կավճի համ ունի։ Դրանից օրգաններն ավելի հստակ են երևում։

## what-happens/swallow-table
what-happens-swallow-table = Կանգնում, շրջվում և պառկում եք
what-happens-swallow-table-stand = Կանգնում եք ռենտգենի սեղանի մոտ։ Հետո այն կարող է թեքվել, որ պառկեք։
what-happens-swallow-table-turn = Բուժանձնակազմը խնդրում է շրջվել, շարժվել և կարճ ժամանակ շունչը պահել։
what-happens-swallow-table-sit = Եթե չեք կարող կանգնել, ասեք։ Կարող եք նստել։

## what-happens/swallow-pictures
what-happens-swallow-pictures = Բուժանձնակազմը դիտում է, թե ինչպես եք կուլ տալիս
what-happens-swallow-pictures-scanner = Բժիշկը կամ [ռենտգեն-լաբորանտը](technologist) ռենտգենի սարքով շարժվող նկարներ է ստանում։
what-happens-swallow-pictures-watch = Էկրանին նրանք տեսնում են, թե ինչպես է բարիումն իջնում։
what-happens-swallow-pictures-press = Կարող են սեղմել որովայնը, որ բարիումը տարածվի։

## what-happens/swallow-feel
what-happens-swallow-feel = Կարող եք լիություն զգալ
what-happens-swallow-feel-full = Կարող եք լիություն կամ թեթև սրտխառնոց զգալ։ Մարդկանց մեծ մասը ցավ չի զգում։
what-happens-swallow-feel-tell = Եթե կուլ տալիս խեղդվեք, քոր կամ դժվար շնչառություն ունենաք, **անմիջապես** հայտնեք բուժանձնակազմին։

## what-happens/swallow-long
what-happens-swallow-long = Որքան է տևում
what-happens-swallow-long-short = Կերակրափողի կամ ստամոքսի հետազոտությունը տևում է մոտ 15–30 րոպե։
what-happens-swallow-long-long = Բարակ աղիքի հետազոտությունը տևում է մի քանի ժամ։ Նկարների միջև սպասում եք։
what-happens-swallow-long-home = Հետո հաճախ կարող եք ուտել, խմել և տուն գնալ։ Նախ հարցրեք։

## what-happens/bowel-tube
what-happens-bowel-tube = Ձեզ բարիումային հոգնա են անում
what-happens-bowel-tube-side = Պառկում եք կողքի վրա ռենտգենի սեղանին։ Առաջին նկարը ցույց է տալիս, թե աղիքը դատա՞րկ է։
what-happens-bowel-tube-tube = Փոքր խողովակ է մտնում ուղիղ աղիքի (աղիքի վերջի) մեջ։ Սա [հոգնան (կլիզման)](enema) է։
what-happens-bowel-tube-balloon = Խողովակը կարող է պահել փոքրիկ փուչիկը։

## what-happens/bowel-fill
what-happens-bowel-fill = Բարիումը լցնում է աղիքը
what-happens-bowel-fill-barium = Ներս է հոսում [բարիումը](barium)՝ սպիտակ [կոնտրաստային նյութը](contrast-dye)։ Հաճախ նաև օդ են մտցնում։
what-happens-bowel-fill-clear = Դրանից աղիքն ավելի հստակ է երևում։
what-happens-bowel-fill-feel = Լիություն եք զգում, կարող են կծկումներ լինել։ Դանդաղ ու խորը շնչեք։ Եթե ցավում է, հայտնեք բուժանձնակազմին։

## what-happens/bowel-turn
what-happens-bowel-turn = Նկարների համար շրջվում եք
what-happens-bowel-turn-turn = Բուժանձնակազմը խնդրում է շրջվել, շարժվել և կարճ ժամանակ շունչը պահել։
what-happens-bowel-turn-tip = Սեղանը կարող է թեքվել։ Կարող են սեղմել որովայնը։

## what-happens/bowel-pictures
what-happens-bowel-pictures = Բուժանձնակազմը նայում է էկրանին
what-happens-bowel-pictures-scanner = Բժիշկը կամ [ռենտգեն-լաբորանտը](technologist) ռենտգենի սարքով շարժվող նկարներ է ստանում։
what-happens-bowel-pictures-long = Հետազոտությունը տևում է մոտ 30–60 րոպե։
what-happens-bowel-pictures-shot = Կարող են սրսկում անել, որ աղիքը թուլանա։ Այդ դեպքում հարցրեք, թե երբ կարող եք մեքենա վարել։

## what-happens/bowel-toilet
what-happens-bowel-toilet = Հետո զուգարան եք գնում
what-happens-bowel-toilet-out = Բարիումի մեծ մասը դուրս է հոսում, խողովակը հանում են։ Հետո զուգարան եք գնում։
what-happens-bowel-toilet-last = Կարող են ևս մեկ կամ երկու նկար անել։
what-happens-bowel-toilet-home = Հաճախ կարող եք ուտել, խմել և տուն գնալ։ Նախ հարցրեք։

## what-happens/heart-ready
what-happens-heart-ready = Բուժանձնակազմն օգնում է հանգստանալ
what-happens-heart-ready-line = Թևին [ներերակային խողովակ](iv-line) են դնում։ Կրծքի կպչուն պիտակները ցույց են տալիս սրտի զարկերը։
what-happens-heart-ready-relax = Կարող եք ստանալ ցավի դեմ դեղ, [հանգստացնող դեղ](sedative), որ հանգիստ լինեք, կամ երկուսն էլ։ Արթուն եք մնում։
what-happens-heart-ready-table = Պառկում եք ռենտգենի սեղանին։

## what-happens/heart-numb
what-happens-heart-numb = Դաստակը կամ աճուկն անզգայացնում են
what-happens-heart-numb-numb = Նախ բուժանձնակազմն անզգայացնում է դաստակը կամ աճուկը (ազդրի ծալքը)։ Մի պահ ծակում է։
what-happens-heart-numb-needle = Հետո ասեղ և բարակ խողովակ ([կաթետեր](catheter)) են մտցնում։ Կարող եք ճնշում զգալ։
what-happens-heart-numb-elbow = Երբեմն դա արմունկի ծալքն է կամ այլ տեղ։

## what-happens/heart-tube
what-happens-heart-tube = Խողովակը գնում է մինչև սիրտ
what-happens-heart-tube-feel = Խողովակը ձեր ներսում չեք զգում։
what-happens-heart-tube-watch = [Ռենտգենի սարքը](c-arm) շարժվում է ձեր շուրջը և շարժվող նկարներ է ստանում։ Բուժանձնակազմը դիտում է էկրանին։
what-happens-heart-tube-tell = Եթե կուրծքը ցավում կամ սեղմում է, **անմիջապես** հայտնեք բուժանձնակազմին։

## what-happens/heart-dye
what-happens-heart-dye = Երևում է արյան հոսքը
what-happens-heart-dye-warm = Խողովակով [կոնտրաստային նյութ](contrast-dye) է մտնում։ Մի քանի վայրկյան կարող եք տաքություն զգալ։
what-happens-heart-dye-breath = Գուցե պետք լինի շունչը պահել։
what-happens-heart-dye-stent = Եթե [զարկերակը](artery) նեղ է, կարող են [ստենտ](stent) դնել։
what-happens-heart-dye-tell = Եթե քոր, այտուց կամ դժվար շնչառություն ունենաք, **անմիջապես** հայտնեք բուժանձնակազմին։

## what-happens/heart-rest
what-happens-heart-rest = Խողովակը հանում են, և հանգստանում եք
what-happens-heart-rest-out = Բուժանձնակազմը հանում է խողովակը և սեղմում տեղը կամ սեղմող վիրակապ է դնում։
what-happens-heart-rest-still = Հանգստանում եք մի քանի ժամ։ Անշարժ պառկեք, ինչպես ասեն։
what-happens-heart-rest-tell = Եթե ասեղի տեղը թաց է կամ ձեզ վատ եք զգում, ձայն տվեք։
what-happens-heart-rest-long = Բուն հետազոտությունը հաճախ տևում է 30–60 րոպե։

## what-happens/tube-ready
what-happens-tube-ready = Բուժանձնակազմը պատրաստում է ձեզ
what-happens-tube-ready-line = [Ներերակային խողովակ](iv-line) են դնում։ Մաշկը մաքրում և անզգայացնում են։ Մի քիչ ծակում է։
what-happens-tube-ready-relax = Կարող եք ստանալ ցավի դեմ դեղ, [հանգստացնող դեղ](sedative), որ հանգիստ լինեք, կամ երկուսն էլ։ Ոմանք քնում են։
what-happens-tube-ready-table = Պառկում եք ռենտգենի սեղանին։ Գուցե պետք լինի շունչը պահել։

## what-happens/tube-in
what-happens-tube-in = Բարակ խողովակ են մտցնում
what-happens-tube-in-place = Ասեղ և բարակ խողովակ ([կաթետեր](catheter)) են մտցնում աճուկից (ազդրի ծալքից), դաստակից, արմունկի ծալքից կամ այլ տեղից։
what-happens-tube-in-watch = Բուժանձնակազմը նայում է էկրանին։ [Կոնտրաստային նյութից](contrast-dye) կարող եք տաքություն զգալ։
what-happens-tube-in-tell = Եթե քոր, ցավ կամ դժվար շնչառություն ունենաք, **անմիջապես** հայտնեք բուժանձնակազմին։

## what-happens/tube-kind
what-happens-tube-kind = Ձեզ ստենտ, դրենաժ կամ երակի կաթետեր են դնում
what-happens-tube-kind-stent = [Ստենտ](stent)՝ փուչիկը բացում է նեղ տեղը, ստենտը բաց է պահում
what-happens-tube-kind-drain = Դրենաժ՝ փափուկ խողովակով դուրս է գալիս ավելորդ հեղուկը
what-happens-tube-kind-line = Երակի կաթետեր՝ փափուկ խողովակով դեղը գնում է մեծ [երակի](vein) մեջ
what-happens-tube-kind-tight = Սրտի ստենտից մի քանի վայրկյան կարող է կուրծքը սեղմել։ Հայտնեք բուժանձնակազմին։

## what-happens/tube-rest
what-happens-tube-rest = Հետո հանգստանում եք
what-happens-tube-rest-out = Ստենտի դեպքում փուչիկն ու կաթետերը հանում են։ Ստենտը, դրենաժը կամ երակի կաթետերը մնում է։
what-happens-tube-rest-still = Հանգստանում եք, հաճախ ժամերով։ Անշարժ պառկեք, ինչպես ասեն։
what-happens-tube-rest-tell = Եթե ասեղի տեղը թաց է կամ ձեզ վատ եք զգում, ձայն տվեք։
what-happens-tube-rest-long = Սրտի ստենտ դնելը տևում է 30 րոպեից մինչև 2 ժամ։

## what-happens/bone-numb
what-happens-bone-numb = Կա՛մ ասեղ է մտնում հոդի մեջ
what-happens-bone-numb-table = Պառկում եք ռենտգենի սեղանին։ Մաշկը մաքրում և անզգայացնում են։ Մի քանի վայրկյան ծակում է։
what-happens-bone-numb-pressure = Հետո ճնշում եք զգում, կամ [հոդը](joint) լի է թվում։
what-happens-bone-numb-relax = Նախ կարող եք ստանալ ցավի դեմ դեղ, [հանգստացնող դեղ](sedative), որ հանգիստ լինեք, կամ երկուսն էլ։

## what-happens/bone-needle
what-happens-bone-needle = Բուժանձնակազմը տեսնում է, թե ուր է գնում ասեղը
what-happens-bone-needle-dye = Մի քիչ [կոնտրաստային նյութը](contrast-dye) ցույց է տալիս, թե ասեղը ճիշտ տեղո՞ւմ է։
what-happens-bone-needle-move = Բուժանձնակազմը կարող է խնդրել շարժել հոդը։
what-happens-bone-needle-long = Տևում է մոտ 15–30 րոպե։
what-happens-bone-needle-tell = Եթե քոր, այտուց կամ դժվար շնչառություն ունենաք, **անմիջապես** հայտնեք բուժանձնակազմին։

## what-happens/bone-sleep
what-happens-bone-sleep = Կա՛մ ձեզ վիրահատում են
what-happens-bone-sleep-sleep = Քնում եք, կամ մարմնի մի մասն անզգայացնում են։ Բուժանձնակազմն ընտրում է ձեզ հետ։
what-happens-bone-sleep-feel = Եթե արթուն եք, կարող եք հպում կամ շարժում զգալ։ Եթե ցավ զգաք, **անմիջապես** հայտնեք բուժանձնակազմին։

## what-happens/bone-c-arm
what-happens-bone-c-arm = Վիրահատության ժամանակ սարքը ցույց է տալիս ոսկորները
what-happens-bone-c-arm-arm = [Ռենտգենի սարքը](c-arm) կանգնած է ձեր վերևում։ Նման է C տառի։
what-happens-bone-c-arm-screen = Վիրաբույժը նորից ու նորից նայում է էկրանին՝ ստուգելու, որ ամեն մասը ճիշտ տեղում է։
what-happens-bone-c-arm-staff = Բուժանձնակազմը գոգնոց է հագնում, քանի որ ամեն օր աշխատում է ռենտգենի մոտ։

## what-happens/bone-rest
what-happens-bone-rest = Հետո հանգստանում եք
what-happens-bone-rest-needle = Ասեղից հետո հաճախ կարող եք նույն օրը տուն գնալ։ Այնտեղ հանգստացեք։
what-happens-bone-rest-surgery = Վիրահատությունից հետո ձեզ տանում են արթնացման սենյակ։ Բուժքույրերը հսկում են ձեզ և ցավի դեմ դեղ տալիս։
what-happens-bone-rest-ask = Հարցրեք՝ «Ե՞րբ կարող եմ տուն գնալ։ Ի՞նչ են ցույց տալիս նկարները»։

## what-happens/womb-lie
what-happens-womb-lie = Պառկում եք ռենտգենի սեղանին
what-happens-womb-lie-like = Նման է գինեկոլոգի զննման։
what-happens-womb-lie-lie = Պառկում եք մեջքի վրա և ծալում ծնկները։
what-happens-womb-lie-open = Գործիքը բաց է պահում հեշտոցը։ Արգանդի վզիկը մաքրում են։

## what-happens/womb-tube
what-happens-womb-tube = Կոնտրաստային նյութը մտնում է արգանդ
what-happens-womb-tube-tube = Բարակ խողովակը ([կաթետեր](catheter)) անցնում է արգանդի վզիկով։
what-happens-womb-tube-dye = Ներս է հոսում [կոնտրաստային նյութը](contrast-dye)։ Դրանից արգանդն ու փողերն ավելի հստակ են երևում։

## what-happens/womb-pictures
what-happens-womb-pictures = Բուժանձնակազմը նայում է էկրանին
what-happens-womb-pictures-scanner = Բժիշկը կամ [ռենտգեն-լաբորանտը](technologist) ռենտգենի սարքով շարժվող նկարներ է ստանում։
what-happens-womb-pictures-turn = Բուժանձնակազմը կարող է խնդրել շրջվել կամ կարճ ժամանակ շունչը պահել։
what-happens-womb-pictures-long = Հետազոտությունը տևում է մոտ 30 րոպե։

## what-happens/womb-feel
what-happens-womb-feel = Կարող եք ցավոտ կծկումներ ունենալ
what-happens-womb-feel-cramps = Դրանք նման են դաշտանի ցավի՝ թույլ կամ ուժեղ։ Սովորաբար շուտ մեղմանում են։
what-happens-womb-feel-faint = Եթե ուշաթափվելու զգացում, քոր կամ դժվար շնչառություն ունենաք, **անմիջապես** հայտնեք բուժանձնակազմին։
what-happens-womb-feel-stop = Կարող եք ասել «կանգնեցրե՛ք»։ Նախապես պայմանավորվեք նշանի մասին։

## what-happens/womb-finish
what-happens-womb-finish = Հետո հետազոտությունն ավարտվում է
what-happens-womb-finish-out = Բուժանձնակազմը հանում է խողովակը։ Հանգստացեք, մինչև ձեզ լավ զգաք։
what-happens-womb-finish-pad = Կոնտրաստային նյութը դուրս է հոսում։ Միջադիր դրեք։
what-happens-womb-finish-ask = Հարցրեք՝ «Ի՞նչ անեմ տանը։ Ո՞ւմ զանգահարեմ, եթե օգնություն պետք լինի»։
