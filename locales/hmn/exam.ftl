### The question "Which exam?" after the language, and its answers.

exam-title = Koj tuaj kuaj yam twg?
exam-other = Lwm yam kev kuaj
exam-unsure = Kuv tsis paub meej
exam-unsure-hint = Qhia tag nrho rau kuv. Koj xaiv tau tom qab.
exam-note = Tsis paub meej? Nug pawg kws kho mob seb koj yuav kuaj yam twg. Lub tshuab tsis khaws yam koj xaiv.
exam-swallow = Kev nqos los yog lub plab zom mov
exam-swallow-hint = Koj haus barium
exam-bowel = Kuaj txoj hnyuv laus
exam-bowel-hint = Tso barium rau txoj hnyuv (enema)
exam-heart = Kuaj lub plawv
exam-heart-hint = Tso raj (cardiac catheterization)
exam-tube = Raj catheter los yog raj stent
exam-tube-hint = Tso ib txoj raj me
exam-bone = Pob txha los yog pob qij txha
exam-bone-hint = Phais los yog koob, saib vijtsam
exam-womb = Kuaj lub tsev me nyuam
exam-womb-hint = Tsev me nyuam, ob txoj raj (HSG)
home-exam-swallow = Koj kuaj kev nqos los yog lub plab zom mov
home-exam-bowel = Koj kuaj txoj hnyuv laus
home-exam-heart = Koj kuaj lub plawv
home-exam-tube = Koj txoj raj catheter los yog stent
home-exam-bone = Koj kuaj pob txha los yog pob qij txha
home-exam-womb = Koj kuaj lub tsev me nyuam
