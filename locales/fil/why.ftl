# Topic: why
why-title = Bakit ninyo ito kailangan
why-hint = Para makita, at para gumabay

## why/function
why-function = Para makita kung paano gumagana ang isang bahagi
why-function-check = Maaaring gustong makita ng doktor kung paano gumagana ang isang organ o ibang bahagi ng katawan.
why-function-movie = Sa litrato, makikita ang hitsura ng isang bahagi. Sa pelikula, makikita rin kung paano ito gumagana.

## why/guide
why-guide = Para gabayan ang paggamot
why-guide-treatment = Sa ilang paggamot, kailangang makita ng team ang loob ng inyong katawan habang gumagawa. Itinuturo ng gumagalaw na larawan ang daan.
why-guide-ask = Tanungin ang doktor: Bakit ko po kailangan ang pagsusuring ito? May iba po bang puwedeng gawin?
