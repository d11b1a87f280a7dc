# Mawduuca: why
why-title = Maxaad ugu baahan tahay?
why-hint = Si wax loo arko, loona hago

## why/function
why-function = Si loo arko sida qayb u shaqayso
why-function-check = Dhakhtarkaagu wuxuu rabi karaa inuu eego sida xubin, ama qayb kale oo jirkaaga ah, u shaqayso.
why-function-movie = Sawirku wuxuu muujiyaa sida qaybtu u egtahay. Fiidiyowgu wuxuu kaloo muujiyaa sida ay u shaqayso.

## why/guide
why-guide = Si loo hago daaweyn
why-guide-treatment = Daaweynta qaarkeed, kooxdu waxay u baahan tahay inay gudahaaga aragto iyadoo shaqaynaysa. Sawirrada dhaqaaqaya ayaa jidka tusa.
why-guide-ask = Weydii dhakhtarkaaga: Maxaan baaritaankan ugu baahanahay? Ma jiraa dookh kale?
