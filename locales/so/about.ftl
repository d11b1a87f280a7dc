# Bogagga ku saabsan hagahan

## about/what
about-what = Waa maxay hagahani?
about-what-plain = Hagahani wuxuu erayo fudud kuugu sheegayaa floroskoobiga. Waxaa loo sameeyay bukaannada.
about-what-who = Ma qorin dhakhaatiirta rugtaada caafimaadka.
about-what-advice = Ma beddelo talada kooxdaada caafimaadka.

## about/not
about-not = Waxa uusan hagahani ahayn
about-not-lead = Hagahani:
about-not-diagnosis = **Ma** ogaado xanuunka ku haya
about-not-advice = **Ma** bixiyo talo adiga kuu gaar ah
about-not-know = **Ma** yaqaan qofka aad tahay
about-not-store = **Ma** kaydiyo wax xog ah oo kugu saabsan

## about/source
about-source = Halka ay xogtu ka timid
# Magaca sidiisa u daa.
about-source-credit = Isha: MedlinePlus, National Library of Medicine
about-source-others = Xogta kale waxay ka timid ururrada caafimaadka iyo daraasado. Dhammaan ilaha waxay ku qoran yihiin bogagga ugu dambeeya.
about-source-new = Erayadu waa kuwayaga.

## about/differs
about-differs = Halka aan raacnay talo cusub
about-differs-lead = MedlinePlus saddex waxyaabood ayuu u sheegaa sidii hore. Talada cusub ee khubaradu waxay leedahay:
about-differs-shield = Gaashaan: mashiinnadu hadda shucaac ka yar ayay isticmaalaan, marka inta badan looma baahna
about-differs-shellfish = Cunto-badeed qolof leh (jambari, carsaanyo): kama khatar badna xasaasiyadaha kale
about-differs-pregnancy = Uur: inta badan shucaacu aad ayuu uga yar yahay kan waxyeello keena; baaritaanka aad u baahan tahay waa la samayn karaa

## about/status
about-status = Erayadan weli waa in la hubiyaa
about-status-draft = Weli ma jiro xirfadle caafimaad oo dib u eegay erayadan. Turjubaan aqoon u lehna ma eegin.
about-status-ask = Shaki ma qabtaa? Weydii kooxdaada caafimaadka.

## about/licence
about-licence = Waa bilaash
about-licence-free = Barnaamijka iyo erayadiisa waa bilaash in la isticmaalo. Shatiyada: MIT ama Apache-2.0.
about-licence-fonts = Farta: SIL Open Font License 1.1.
about-licence-date = Erayada waxaa la qoray Nofeembar 2026.
