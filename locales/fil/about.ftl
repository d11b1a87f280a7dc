# The pages of the screen about this guide

## about/what
about-what = Ano ang gabay na ito
about-what-plain = Ipinapaliwanag ng gabay na ito ang fluoroscopy sa simpleng salita. Para ito sa mga pasyente.
about-what-who = Hindi ito isinulat ng mga doktor sa inyong klinika.
about-what-advice = Hindi nito pinapalitan ang payo ng inyong medical team.

## about/not
about-not = Ano ang hindi nito gagawin
about-not-lead = Ang gabay na ito ay:
about-not-diagnosis = **Hindi** nagsasabi kung ano ang sakit ninyo
about-not-advice = **Hindi** nagpapayo para lang sa inyo
about-not-know = **Hindi** nakakakilala sa inyo
about-not-store = **Hindi** nagtatabi ng tala tungkol sa inyo

## about/source
about-source = Saan galing ang impormasyon
# Ang pangalan ay hindi isinasalin.
about-source-credit = Pinagmulan: MedlinePlus, National Library of Medicine
about-source-others = Ang iba pa ay galing sa mga grupong pangkalusugan at mga pag-aaral. Nakalista ang lahat ng pinagmulan sa mga huling pahina.
about-source-new = Sa amin ang mga salita.

## about/differs
about-differs = Kung saan mas bagong payo ang sinunod
about-differs-lead = May tatlong mas lumang payo ang MedlinePlus. Ayon sa mas bagong payo ng mga eksperto:
about-differs-shield = Panangga: mas kaunti na ang radiation ng mga makina, kaya madalas hindi kailangan
about-differs-shellfish = Shellfish: hindi mas mapanganib kaysa sa ibang allergy
about-differs-pregnancy = Pagbubuntis: karamihan ng dosis ay malayong mas mababa sa nakapipinsala; puwede ang pagsusuring kailangan ninyo

## about/status
about-status = Kailangan pang repasuhin ang mga salita
about-status-draft = Wala pang health professional na nagrepaso sa mga ito. Wala pa ring kuwalipikadong tagasalin.
about-status-ask = May duda ba kayo? Tanungin ang medical team.

## about/licence
about-licence = Libreng gamitin
about-licence-free = Libreng gamitin ang programa at ang mga salita nito. Mga lisensiya: MIT o Apache-2.0.
about-licence-fonts = Mga font: SIL Open Font License 1.1.
about-licence-date = Isinulat ang mga salita noong Nobyembre 2026.
