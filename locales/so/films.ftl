# Magacyada iyo sharraxaadda fiidiyowyada: dhegeysiga, akhriyaha shaashadda iyo warqadda.
film-moves = Liqid lagu arkay fiidiyow raajo
film-moves-description = Bidixda waxaa ah raajo aan dhaqaaqayn. Midigta waa fiidiyow: cabitaan caddaan ah ayaa hunguriga u maraya caloosha. Waxaad aragtaa isagoo dhaqaaqaya.
film-moves-still = Raajo: hal sawir
film-moves-moving = Floroskoobi: fiidiyow
film-swallow-enema = Bariyamku jirkaaga ayuu dhex maraa
film-swallow-enema-description = Marka hore, bariyamku wuxuu afka ka maraa ilaa caloosha. Hunguriga oo sida mowjad u dhaqaaqaya ayaa riixa. Kaddib bariyamku wuxuu buuxiyaa mindhicirka weyn isagoo ka bilaabaya dhammaadkiisa. Kooxdu qayb walba way arki kartaa.
film-heart = Dhiigga wadnaha ku qulqulaya
film-heart-description = Wadne ayaa garaacaya. Tuubo dhuuban ayaa halbowle soo marta. Kontaraastku wuxuu buuxiyaa halbowlayaasha wadnaha laftiisa, kaddibna wuu ka baxaa. Tani waxay muujinaysaa sida dhiiggu u qulqulo.
film-catheter-stent = Istent furaya xidid dhiig
film-catheter-stent-description = Xidid dhiig ayaa hal meel ka ciriiri ah. Buufin yar ayaa halkaas istent ku furaya. Buufintii way soo baxaysaa. Istentku wuu haraa, dhiigguna mar kale ayuu qulquli karaa.
film-bones = Laf jabtay oo la kabayo
film-bones-description = Laf jabtay ayaa meesheedii lagu celinayaa. Kaddib qaybo bir ah ayaa la gelinayaa, tallaabo tallaabo, si ay u hayaan. Kooxdu tallaabo kasta way daawataa.
film-hysterosalpingogram = Kontaraastku wuxuu muujiyaa ilmo-galeenka iyo tuubooyinka
film-hysterosalpingogram-description = Kontaraastku wuxuu buuxiyaa ilmo-galeenka, kaddibna laba tuubo oo dhuuban. Dhammaadka tuubooyinka ayuu ka soo daataa. Tani waxay muujinaysaa in tuubooyinku furan yihiin.
film-pictures = Waxa kooxdu aragto
film-pictures-description = Shaashadda kooxdu waxay muujinaysaa calool. Waxaa ka buuxsamaya bariyam caddaan ah, kooxduna way daawataa iyadoo dhaqaaqaysa.
