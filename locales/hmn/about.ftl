# Cov nplooj hais txog phau ntawv qhia no

## about/what
about-what = Phau ntawv qhia no yog dab tsi
about-what-plain = Phau ntawv no siv lus yooj yim qhia txog fluoroscopy. Nws yog ua rau cov neeg mob.
about-what-who = Cov kws kho mob ntawm koj lub chaw kho mob tsis yog cov sau.
about-what-advice = Nws siv hloov chaw tsis tau rau cov lus qhia ntawm pawg kws kho mob uas saib xyuas koj.

## about/not
about-not = Yam uas phau ntawv no tsis ua
about-not-lead = Phau ntawv no:
about-not-diagnosis = **Tsis** nrhiav seb koj mob dab tsi
about-not-advice = **Tsis** muab lus qhia rau koj ib leeg xwb
about-not-know = **Tsis** paub tias koj yog leej twg
about-not-store = **Tsis** khaws ib yam dab tsi txog koj

## about/source
about-source = Cov lus qhia los qhov twg los
about-source-credit = Los ntawm: MedlinePlus, National Library of Medicine
about-source-others = Lwm cov lus qhia los ntawm tej koom haum kho mob thiab tej kev tshawb fawb. Tag nrho cov chaw muab nyob rau cov nplooj kawg.
about-source-new = Peb sau cov lus no peb tus kheej.

## about/differs
about-differs = Qhov peb ua raws cov lus qhia tshiab dua
about-differs-lead = MedlinePlus hais peb yam raws li qub. Cov kws txawj cov lus qhia tshiab hais tias:
about-differs-shield = Daim thaiv ci: niaj hnub no cov tshuab siv ci radiation tsawg dua, ces feem ntau tsis tas siv
about-differs-shellfish = Cw, roob ris, qwj: fab cov no tsis pheej hmoo tshaj fab lwm yam
about-differs-pregnancy = Xeeb tub: feem ntau ci radiation tsawg heev, tsis txog qhov ua rau raug mob; yog koj yuav tsum kuaj, tej zaum kuaj tau

## about/status
about-status = Cov lus no tseem yuav tsum muaj neeg xyuas
about-status-draft = Tseem tsis tau muaj ib tug kws kho mob xyuas cov lus no. Kuj tseem tsis tau muaj ib tug kws txhais lus uas txawj xyuas.
about-status-ask = Koj puas tsis paub meej? Nug pawg kws kho mob uas saib xyuas koj.

## about/licence
about-licence = Siv dawb
about-licence-free = Qhov program thiab cov lus no siv dawb. Cov ntawv tso cai: MIT los yog Apache-2.0.
about-licence-fonts = Cov tsiaj ntawv: SIL Open Font License 1.1.
about-licence-date = Cov lus no sau thaum lub 11 hli xyoo 2026.
