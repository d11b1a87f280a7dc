# Mawduuca: get-ready
get-ready-title = Isu diyaarinta
get-ready-hint = Waxa la sameeyo baaritaanka ka hor

## get-ready/depends
get-ready-depends = Diyaargarowgu wuxuu ku xiran yahay baaritaankaaga
get-ready-depends-nothing = Baaritaannada qaarkood, wax gaar ah ma samaynaysid.
get-ready-depends-something = Kuwa kale, waxaad u baahan kartaa inaad muddo joojiso cuntada, cabitaanka ama dawooyinka qaarkood.
get-ready-depends-told = Dhakhtarkaaga ayaa kuu sheegi doona waxaad samaynayso. Miyaadan hubin? Wac oo weydii.

## get-ready/food
get-ready-food = Waxaad u baahan kartaa inaad cuntada joojiso
# Ha oran “soon”: soonka diintu waa wax kale.
get-ready-food-fast = Baaritaannada qaarkood, waa inaadan waxba cunin, waxna cabbin dhawr saacadood oo ka horreeya. Tan waxaa la yiraahdaa [cunto iyo cabitaan la’aan](fast).
get-ready-food-ask = Weydii dhakhtarkaaga: Goorma ayaan joojiyaa? Biyo ma cabbi karaa?

## get-ready/medicines
get-ready-medicines = Wax ka weydii dawooyinkaaga
get-ready-medicines-stop = Waxaad u baahan kartaa inaad dawooyinka qaarkood joojiso baaritaankaaga ka hor. **Iskaa ha u joojin wax dawo ah.** Marka hore weydii dhakhtarkaaga.
get-ready-medicines-metformin = Kooxda u sheeg haddii aad qaadato metformin ama aad qabto cudurka kelyaha. Dadka badankoodu way sii qaadan karaan metformin. Kooxda ayaa go’aamin doonta.

## get-ready/tell-us
get-ready-tell-us = Kooxda uga warran caafimaadkaaga
get-ready-tell-us-lead = **Ka hor** baaritaanka, kooxda u sheeg:
get-ready-tell-us-baby = Uur (xitaa haddii aadan hubin) ama naas-nuujin
get-ready-tell-us-allergies = Xasaasiyad kasta, ama falcelin hore oo ka timid [midabka raajada](contrast-dye)
get-ready-tell-us-illness = Neef (asthma), sonkorow (macaan) ama cudurka kelyaha
get-ready-tell-us-x-rays = [Raajooyinkii](x-ray) hore

## get-ready/day
get-ready-day = Qorshee maalinta baaritaankaaga
get-ready-day-lead = Si maalintu kuugu fududaato:
get-ready-day-jewelry = Dahabka iyo qurxinta guriga kaga tag
get-ready-day-bring = Keen liiska dawooyinkaaga iyo xasaasiyadahaaga
get-ready-day-company = Weydii cidda kula soo geli karta
get-ready-day-ask = Weydii kooxda haddii aadan hubin
