# Erayada: eray kasta iyo macnihiisa, ugu badnaan 20 eray.
word-allergic-reaction = Falcelin xasaasiyadeed
word-allergic-reaction-meaning = Marka jirkaagu si xun wax uga falceliyo, sida firiiric (finan), barar ama neefsashada oo kugu adkaata.

word-artery = Halbowle
word-artery-meaning = Xidid dhiig oo dhiigga wadnahaaga ka qaada oo geeya qaybaha kale ee jirkaaga.

word-barium = Bariyam
word-barium-meaning = Kontaraast caddaan ah oo sida tamaashiirta ah. Raajada si fiican ayuu uga muuqdaa.

word-cardiac-catheterization = Kateetar gelinta wadnaha (cardiac catheterization)
word-cardiac-catheterization-meaning = Baaritaan wadne. Kooxdu tuubo dhuuban ayay xidid dhiig ka marisaa ilaa wadnahaaga.

word-catheter = Kateetar
word-catheter-meaning = Tuubo dhuuban oo gudaha ka bannaan oo jirka gasha. Dareere ayay gelisaa ama dareeraha dheeraadka ah soo saartaa.

word-contrast-dye = Kontaraast (midabka raajada)
word-contrast-dye-meaning = Wax jirkaaga la geliyo si qaybihiisu raajada ugu muuqdaan si fudud.

word-enema = Enema
word-enema-meaning = Hab dareere loo geliyo malawadka, oo ah dhammaadka mindhicirkaaga.

word-fast = Calool maran (cunto la’aan iyo cabitaan la’aan)
word-fast-meaning = In aan waxba la cunin waxna la cabbin muddo go’an.

word-fluoroscopy = Floroskoobi (fluoroscopy)
word-fluoroscopy-meaning = Nooc raajo ah oo u shaqeeya sida fiidiyow. Wuxuu muujiyaa qaybaha jirkaaga gudihiisa iyagoo dhaqaaqaya.

word-hysterosalpingogram = Hysterosalpingogram (HSG)
word-hysterosalpingogram-meaning = Baaritaan raajo oo lagu eego xubnaha taranka haweenka, sida ilmo-galeenka.

word-iv-line = Tuubada xididka (IV, faleebo)
word-iv-line-meaning = Tuubo dhuuban oo dareere toos ugu dirta xididka.

word-joint = Kala-goys
word-joint-meaning = Meesha laba lafood ku kulmaan, sida jilibka, sinta ama xusulka.

word-outpatient = Bukaan-socod
word-outpatient-meaning = Qof daryeel hela oo aan isbitaalka u hoyan.

word-provider = Dhakhtar (ama cid ku daaweysa)
word-provider-meaning = Dhakhtar, kalkaaliye ama qof kale oo ku daaweeya.

word-radiation = Shucaac
word-radiation-meaning = Tamar u socota sida falaaro. Raajadu waa nooc ka mid ah. Qayb dabiicadda ayay ka timaaddaa.

word-radiologist = Dhakhtarka raajada
word-radiologist-meaning = Dhakhtar u tababaran akhrinta raajooyinka iyo sawirrada kale ee jirka.

word-sedative = Dawo dejisa (sedative)
word-sedative-meaning = Dawo kaa caawisa inaad degto ama hurdo ku qabato.

word-stent = Istent
word-stent-meaning = Tuubo yar oo furan u haysa xidid dhiig oo ciriiri ah ama xiran, ama marin kale oo jirka ah.

word-technologist = Farsamayaqaanka raajada
word-technologist-meaning = Qof u tababaran qaadista sawirrada raajada. Waa xubin kooxda ka mid ah.

word-vein = Xidid
word-vein-meaning = Xidid dhiig oo dhiigga ku celiya wadnaha.

word-x-ray = Falaaraha raajada (raajo, x-ray)
word-x-ray-meaning = Falaaro sawira jirkaaga gudihiisa. Waa nooc shucaac ah.
word-c-arm = Mashiinka C (C-arm)
word-c-arm-meaning = Mashiin raajo oo u eg xarafka C. Hal dhinac ayaa kaa sarreeya, kan kalena wuu kaa hooseeyaa.
word-lead-apron = Eebroonka leedhka
word-lead-apron-meaning = Maro culus oo leedh (macdan culus) ku jiro. Waxay celisaa shucaaca.
