# Topic: why
why-title = Poukisa ou bezwen l
why-hint = Pou wè, epi pou gide

## why/function
why-function = Pou wè kijan yon pati nan kò a travay
why-function-check = Doktè ou ka vle tcheke kijan yon ògàn, oswa yon lòt pati nan kò ou, ap travay.
why-function-movie = Yon foto montre kijan yon pati ye. Yon fim montre kijan l travay tou.

## why/guide
why-guide = Pou gide yon tretman
why-guide-treatment = Pou kèk tretman, ekip la bezwen wè andedan kò ou pandan y ap travay. Imaj k ap bouje montre yo wout la.
why-guide-ask = Mande doktè ou: “Poukisa m bezwen egzamen sa a? Èske gen yon lòt chwa?”
