# Mawduuca: results
results-title = Natiijadaada
results-hint = Yaa akhriya, maxaase xiga

## results/depends
results-depends = Natiijadaadu waxay ku xiran tahay baaritaankaaga
results-depends-exam = Baaritaan kastaa wax gaar ah ayuu raadiyaa.
results-depends-many = Floroskoobigu wuxuu caawin karaa helidda noocyo badan oo dhibaatooyin ah.

## results/who
results-who = Dhakhtar ayaa akhriya sawirradaada
results-who-reads = [Dhakhtarka raajada](radiologist) ayaa akhriya sawirradaada.
# Takhasus: dhakhtar nooc cudur ah u gaar ah.
results-who-more = Dhakhtarkaagu wuxuu natiijada u diri karaa dhakhtar takhasus leh, ama wuxuu dalban karaa baaritaanno kale. Tani waxay caawin kartaa in la ogaado waxa khaldan.

## results/ask
results-ask = Natiijadaada kala hadal dhakhtarkaaga
results-ask-lead = Waxaad weydiin kartaa:
results-ask-when = Goorma ayaan helayaa natiijada?
results-ask-mean = Maxay iiga dhigan tahay aniga?
results-ask-next = Ma u baahanahay baaritaanno kale?
results-ask-call = Yaan wacaa haddii aan su’aalo qabo?
