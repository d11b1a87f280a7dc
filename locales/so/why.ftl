# Mawduuca: why
why-title = Maxaad ugu baahan tahay?
why-hint = Si wax loo arko, jidkana loo tuso

## why/function
why-function = Si loo arko sida qayb jirka ah u shaqayso
why-function-check = Dhakhtarkaagu wuxuu rabi karaa inuu eego sida xubin, ama qayb kale oo jirkaaga ah, u shaqayso.
why-function-movie = Sawirku wuxuu muujiyaa sida qaybtu u egtahay. Fiidiyowgu wuxuu kaloo muujiyaa sida ay u shaqayso.

## why/guide
why-guide = Si daaweyn loo hago
why-guide-treatment = Daaweynta qaarkeed, marka kooxdu shaqaynayso waxay u baahan tahay inay aragto jirkaaga gudihiisa. Sawirrada dhaqaaqaya ayaa jidka tusa.
why-guide-ask = Weydii dhakhtarkaaga: “Maxaan baaritaankan ugu baahanahay? Ma jiraa hab kale?”
