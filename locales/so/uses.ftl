# Mawduuca: uses
uses-title = Isticmaalka caadiga ah
uses-hint = Sida uu u caawin karo

## uses/overview
uses-overview = Kuwani waa isticmaalladiisa caadiga ah
uses-overview-show = Wuxuu muujin karaa sida mareenka cuntadu u dhaqaaqo. Wuxuu muujin karaa qulqulka dhiigga ee wadnahaaga. Wuxuu muujin karaa xubnaha taranka haweenka.
uses-overview-guide = Wuxuu kooxda ka caawin karaa gelinta tuubooyin yaryar. Wuxuu ka caawin karaa daaweynta lafaha iyo kala-goysyada.
uses-overview-next = Bogagga xiga ayaa wax badan kuu sheegaya.

## uses/swallow-enema
uses-swallow-enema = Wuxuu muujiyaa mareenka cuntada oo dhaqaaqaya
uses-swallow-enema-barium = [Bariyamku](barium) waa [kontaraast](contrast-dye) caddaan ah. Waad cabtaa, ama kooxda ayaa [enema](enema) kugu gelisa.
uses-swallow-enema-shows = Markaas kooxdu waxay arki kartaa sida hungurigaaga, calooshaada ama mindhicirkaagu u dhaqaaqaan.
uses-swallow-enema-names = Baaritaanka waxaa la yiraahdaa liqidda bariyamka (barium swallow) ama enemada bariyamka (barium enema).

## uses/heart
uses-heart = Wuxuu muujiyaa qulqulka dhiigga ee wadnahaaga
uses-heart-exam = Baaritaankan wadnaha waxaa la yiraahdaa [kateetar gelinta wadnaha](cardiac-catheterization).
uses-heart-flow = Kooxdu waxay shaashadda ku aragtaa dhiigga maraya [halbowlayaashaada](artery).
uses-heart-helps = Wuxuu caawin karaa helidda dhibaatooyinka wadnaha qaarkood. Daaweyntana wuu caawin karaa.

## uses/catheter-stent
uses-catheter-stent = Wuxuu caawiyaa in tuubooyin yaryar la geliyo
uses-catheter-stent-catheter = [Kateetarku](catheter) waa tuubo dhuuban oo gudaha ka bannaan. Wuxuu dareere geliyaa jirkaaga ama dareeraha dheeraadka ah ka soo saaraa.
uses-catheter-stent-stent = [Istentku](stent) wuxuu furaa xidid dhiig oo ciriiri ah ama xiran.
uses-catheter-stent-place = Floroskoobiga ayay kooxdu ku aragtaa meesha la gelinayo.

## uses/bones
uses-bones = Wuxuu caawin karaa qalliinka lafaha iyo kala-goysyada
uses-bones-lead = Dhakhtarka qalliinku wuxuu floroskoobiga u isticmaali karaa inuu jidka ku arko markuu:
uses-bones-joint = Gelinayo [kala-goys](joint) cusub
uses-bones-bone = Kabayo laf jabtay

## uses/hysterosalpingogram
uses-hysterosalpingogram = Wuxuu muujin karaa xubnaha taranka haweenka
uses-hysterosalpingogram-exam = Baaritaankani wuxuu leeyahay magac dheer: [hysterosalpingogram](hysterosalpingogram), ama HSG. Wuxuu sawiraa xubnaha taranka haweenka, sida ilmo-galeenka.
uses-hysterosalpingogram-ask = Miyaadan hubin baaritaanka laguu samaynayo? Weydii kooxda.
