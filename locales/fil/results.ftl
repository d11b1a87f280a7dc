# Topic: results
results-title = Ang inyong resulta
results-hint = Sino ang babasa, ano ang susunod

## results/depends
results-depends = Depende sa pagsusuri ang resulta
results-depends-exam = Iba-iba ang hinahanap ng bawat pagsusuri.
results-depends-many = Makakatulong ang fluoroscopy na makita ang maraming uri ng problema.

## results/who
results-who = Isang doktor ang bumabasa ng mga larawan
results-who-reads = Isang [radiologist](radiologist) ang bumabasa ng inyong mga larawan.
# Espesyalista: doktor para sa isang uri ng sakit.
results-who-more = Maaaring kailangang makita ng espesyalista ang resulta, o maaaring kailangan ninyo ng iba pang pagsusuri. Makakatulong itong malaman ang problema.
results-who-late = { $phone ->
    [none] Wala pa bang balita sa araw na sinabi sa inyo? Tawagan ang team.
   *[other] Wala pa bang balita sa araw na sinabi sa inyo? Tawagan ang team sa { $phone }.
}

## results/ask
results-ask = Kausapin ang doktor tungkol sa resulta
results-ask-lead = Puwedeng itanong:
results-ask-when = Kailan ko po makukuha ang resulta?
results-ask-mean = Ano po ang ibig sabihin nito para sa akin?
results-ask-next = Kailangan ko po ba ng iba pang pagsusuri?
results-ask-call = Sino po ang tatawagan kung may tanong ako?

## results/remember
results-remember = Tatlong dapat tandaan
results-remember-general-1 = **Bago magpasuri:** magtanong tungkol sa pagkain, inumin at gamot
results-remember-general-2 = Sabihin sa medical team: pagbubuntis, allergy, sakit, gamot
results-remember-general-3 = { $emergency ->
    [none] Pananakit ng dibdib o hirap huminga sa bahay: tumawag sa emergency number
   *[other] Pananakit ng dibdib o hirap huminga sa bahay: tumawag sa { $emergency }
}
results-remember-swallow-1 = **Bago magpasuri:** huminto sa pagkain at pag-inom kapag sinabi ng team
results-remember-swallow-2 = Sabihin sa team kung posibleng buntis kayo, o kung nasasamid
results-remember-swallow-3 = { $emergency ->
    [none] Sa bahay: uminom ng mas maraming tubig. Napakatinding sakit ng tiyan: tumawag sa emergency number
   *[other] Sa bahay: uminom ng mas maraming tubig. Napakatinding sakit ng tiyan: tumawag sa { $emergency }
}
results-remember-bowel-1 = **Bago magpasuri:** ubusin ang laman ng bituka, ayon sa papel
results-remember-bowel-2 = Sabihin sa team kung posibleng buntis kayo, o kung masakit
results-remember-bowel-3 = { $emergency ->
    [none] Sa bahay: uminom ng mas maraming tubig. Napakatinding sakit ng tiyan: tumawag sa emergency number
   *[other] Sa bahay: uminom ng mas maraming tubig. Napakatinding sakit ng tiyan: tumawag sa { $emergency }
}
results-remember-heart-1 = **Bago magpasuri:** magtanong tungkol sa blood thinner, gamot sa diabetes at pagkain
results-remember-heart-2 = Maghanda ng adult na maghahatid pauwi at mananatiling kasama ninyo
results-remember-heart-3 = { $emergency ->
    [none] Pananakit ng dibdib, o pagdurugo na hindi tumitigil: tumawag sa emergency number
   *[other] Pananakit ng dibdib, o pagdurugo na hindi tumitigil: tumawag sa { $emergency }
}
results-remember-tube-1 = **Bago magpasuri:** magtanong tungkol sa blood thinner, gamot sa diabetes at pagkain
results-remember-tube-2 = Itanong kung ano ang maiiwan sa katawan, at paano ito alagaan
results-remember-tube-3 = { $emergency ->
    [none] Pananakit ng dibdib, o pagdurugo na hindi tumitigil: tumawag sa emergency number
   *[other] Pananakit ng dibdib, o pagdurugo na hindi tumitigil: tumawag sa { $emergency }
}
results-remember-bone-1 = **Bago magpasuri:** magtanong tungkol sa pagkain at gamot, at sabihin sa team kung may impeksiyon kayo
results-remember-bone-2 = Pagkatapos ng pampakalma, **kailangang** may adult na maghahatid sa inyo pauwi
results-remember-bone-3 = Lagnat, o mainit at namamagang kasukasuan: tawagan ang team. Kung gabi, pumunta sa emergency room
results-remember-womb-1 = **Bago magpasuri:** kailangang hindi kayo buntis
results-remember-womb-2 = Magtanong tungkol sa gamot sa kirot. Puwede ninyong sabihin: “Tigil po”
results-remember-womb-3 = Lagnat, matinding kirot o malakas na pagdurugo: tawagan ang team
