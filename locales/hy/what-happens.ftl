# Topic: what-happens
what-happens-title = Ինչպես է անցնում
what-happens-hint = Քայլ առ քայլ

## what-happens/where
what-happens-where = Գնում եք կենտրոն կամ հիվանդանոց
what-happens-where-center = Գուցե գաք ռենտգենի կենտրոն որպես [ամբուլատոր հիվանդ](outpatient)։
what-happens-where-hospital = Կամ գուցե հետազոտությունն արվի, երբ պառկած եք հիվանդանոցում։

## what-happens/clothes
what-happens-clothes = Գուցե խալաթ հագնեք
what-happens-clothes-gown = Գուցե պետք լինի հանել հագուստի մի մասը կամ ամբողջը։ Հետո բուժանձնակազմը հիվանդանոցային խալաթ կտա։
what-happens-clothes-help = Հագուստը փոխելու օգնություն պե՞տք է։ Խնդրեք բուժանձնակազմին։

## what-happens/shield
what-happens-shield = Գուցե պաշտպանիչ ծածկոց տան, գուցե՝ ոչ
what-happens-shield-shield = Կապարե ծածկոցը կամ [գոգնոցը](lead-apron) կանգնեցնում է այն [ճառագայթումը](radiation), որը ձեզ պետք չէ։ Այն կարող է ծածկել որովայնի ստորին մասը կամ մարմնի այլ մաս։
what-happens-shield-today = Այսօր այն հաճախ պետք չէ։ Եթե ուզում եք ավելին իմանալ, հարցրեք բուժանձնակազմին։

## what-happens/comfort
what-happens-comfort = Նախ գուցե դեղ տան
what-happens-comfort-medicine = Որոշ հետազոտությունների ժամանակ ցավի դեմ դեղ են տալիս։ Կամ տալիս են [հանգստացնող դեղ](sedative), որ հանգիստ լինեք։
what-happens-comfort-needle = Այն կարող են տալ, երբ ասեղը մտնում է [հոդի](joint) կամ [զարկերակի](artery) մեջ։
what-happens-comfort-tell = Եթե ցավ կամ վախ եք զգում, հայտնեք բուժանձնակազմին։

## what-happens/drink
what-happens-drink = Գուցե կոնտրաստային նյութ խմեք
what-happens-drink-drink = Որոշ հետազոտությունների ժամանակ [կոնտրաստային նյութով](contrast-dye) հեղուկ են խմում։ [Բարիումը](barium) այդ նյութերից մեկն է։
what-happens-drink-clearer = Դրանից մարմնի մասերն ավելի հստակ են երևում։

## what-happens/dye
what-happens-dye = Կոնտրաստային նյութը կարող են այլ կերպ տալ
what-happens-dye-lead = Եթե [կոնտրաստային նյութը](contrast-dye) չեք խմում, կարող եք այն ստանալ՝
what-happens-dye-iv = [Ներերակային խողովակով](iv-line)՝ երակի մեջ
what-happens-dye-enema = [Հոգնայով](enema)՝ ուղիղ աղիքի (աղիքի վերջի) մեջ

## what-happens/table
what-happens-table = Բուժանձնակազմն օգնում է ռենտգենի սեղանի մոտ
what-happens-table-lead = Պառկում եք ռենտգենի սեղանին կամ կանգնում եք մոտը։ Բուժանձնակազմը կարող է խնդրել ձեզ՝
what-happens-table-turn = Շրջվել
what-happens-table-move = Շարժել մարմնի մի մասը
what-happens-table-breath = Կարճ ժամանակ շունչը պահել

## what-happens/catheter
what-happens-catheter = Որոշ հետազոտությունների համար կաթետեր է պետք
what-happens-catheter-numb = Եթե ձեզ [կաթետեր](catheter) է պետք, բուժանձնակազմը նախ թմրեցնում է այդ տեղը։
what-happens-catheter-needle = Հետո ձեր բժիշկը ասեղ է մտցնում։ Դա կարող է լինել աճուկը (ազդրի ծալքը), արմունկի ծալքը կամ այլ տեղ։

## what-happens/pictures
what-happens-pictures = Սարքը շարժվող նկարներ է անում
what-happens-pictures-scanner = Ձեր բժիշկը կամ [ռենտգենի տեխնիկը](technologist) նկարում է [ռենտգենի սարքով](c-arm)։ Բուժանձնակազմը նկարները դիտում է էկրանին։
what-happens-pictures-long = Հետազոտությունը կարող է տևել մոտավորապես՝
what-happens-pictures-most = 45–60 րոպե (կերակրափող, ստամոքս կամ հաստ աղիք)
what-happens-pictures-small-bowel = 90 րոպեից մինչև 3 ժամ (բարակ աղիք)

## what-happens/finish
what-happens-finish = Հետո հետազոտությունն ավարտվում է
what-happens-finish-catheter = Եթե [կաթետեր](catheter) են դրել, ձեր բժիշկը հանում է այն։ Բուժանձնակազմը գուցե որոշ ժամանակ հետևի ձեր վիճակին։
what-happens-finish-ask = Գնալուց առաջ հարցրեք բուժանձնակազմին՝ «Ի՞նչ անեմ տանը։ Ո՞ւմ զանգահարեմ, եթե օգնություն պետք լինի»։
