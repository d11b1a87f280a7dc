# Cov lus thiab lus txhais.
word-allergic-reaction = Kev fab (ua xua)
word-allergic-reaction-meaning = Thaum koj lub cev tsis haum ib yam dab tsi, xws li ua pob liab, o, los yog ua pa nyuaj.

word-artery = Hlab ntshav artery
word-artery-meaning = Ib txoj hlab ntshav uas coj ntshav ntawm lub plawv mus rau lwm qhov hauv koj lub cev.

word-barium = Barium
word-barium-meaning = Ib yam tshuaj xim dawb, zoo li hmoov av dawb. Nws pom meej hauv x-ray.

word-cardiac-catheterization = Kev tso raj kuaj plawv (cardiac catheterization)
word-cardiac-catheterization-meaning = Ib qho kev kuaj plawv. Pawg kws kho mob txav ib txoj raj me hauv hlab ntshav mus txog koj lub plawv.

word-catheter = Raj catheter
word-catheter-meaning = Ib txoj raj me, hauv plawv khoob, uas nkag rau koj lub cev. Nws coj kua nkag los yog tso kua tshaj tawm.

word-contrast-dye = Tshuaj xim (contrast dye)
word-contrast-dye-meaning = Ib yam tso rau hauv koj lub cev kom pom tej yam yooj yim dua hauv x-ray.

word-enema = Enema (tso kua rau txoj hnyuv)
word-enema-meaning = Siv ib txoj raj tso kua rau hauv rectum, uas yog qhov kawg ntawm txoj hnyuv.

word-fast = Yoo mov yoo dej
word-fast-meaning = Tsis noj thiab tsis haus raws sij hawm teem tseg.

word-fluoroscopy = Fluoroscopy
word-fluoroscopy-meaning = Ib hom x-ray zoo li yeeb yaj kiab. Nws qhia tej yam hauv koj lub cev thaum lawv txav.

word-hysterosalpingogram = Hysterosalpingogram (HSG)
word-hysterosalpingogram-meaning = Kev siv x-ray kuaj poj niam tej nruab nrog xeeb me nyuam, xws li lub tsev me nyuam.

word-iv-line = Raj IV
word-iv-line-meaning = Ib txoj raj me uas xa kua ncaj qha rau hauv txoj hlab ntshav (vein).

word-joint = Pob qij txha
word-joint-meaning = Qhov chaw uas ob tug pob txha sib txuas, xws li hauv caug, ntsag los yog luj tshib.

word-outpatient = Neeg mob tsis pw tsev kho mob (outpatient)
word-outpatient-meaning = Ib tug neeg uas tuaj kho mob thiab tsis pw hmo hauv tsev kho mob.

word-provider = Kws kho mob
word-provider-meaning = Kws kho mob, kws tu neeg mob los yog lwm tus uas kho koj.

word-radiation = Ci radiation
word-radiation-meaning = Lub zog uas mus ua ci. X-ray yog ib hom. Qee cov los ntawm ntuj teb.

word-radiologist = Kws nyeem x-ray (radiologist)
word-radiologist-meaning = Ib tug kws kho mob uas kawm nyeem x-ray thiab lwm cov duab ntawm lub cev.

word-sedative = Tshuaj kom siab tus (sedative)
word-sedative-meaning = Ib yam tshuaj uas pab koj siab tus los yog tsaug zog.

word-stent = Raj stent
word-stent-meaning = Ib txoj raj me uas tuav kom hlab ntshav nqaim los yog txhaws, los yog lwm txoj raj hauv lub cev, qhib.

word-technologist = Kws thaij x-ray (technologist)
word-technologist-meaning = Ib tug neeg uas kawm thaij duab x-ray. Nws yog ib tug hauv pawg kws kho mob.

word-vein = Hlab ntshav vein
word-vein-meaning = Ib txoj hlab ntshav uas coj ntshav rov qab mus rau lub plawv.

word-x-ray = X-ray (xoo duab, xoo hluav taws xob)
word-x-ray-meaning = Tej ci uas ua kom muaj duab ntawm sab hauv koj lub cev. Lawv yog ib hom ci radiation.
word-c-arm = Lub tshuab C-arm
word-c-arm-meaning = Ib lub tshuab x-ray zoo li tus ntawv C. Ib sab nyob saum koj, ib sab nyob hauv qab koj.
word-lead-apron = Daim sev txhuas (lead apron)
word-lead-apron-meaning = Ib daim npog hnyav muaj txhuas hauv. Nws thaiv ci radiation.
