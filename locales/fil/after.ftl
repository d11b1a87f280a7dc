# Topic: after
after-title = Pagkatapos ng pagsusuri
after-hint = Ano ang gagawin sa bahay

## after/emergency
after-emergency = Humingi agad ng tulong
after-emergency-lead = { $emergency ->
    [none] Tumawag **agad** sa emergency number kung may:
   *[other] Tumawag **agad** sa { $emergency } kung may:
}
after-emergency-chest = Pananakit ng dibdib
after-emergency-breath = Hirap sa paghinga, o pamamaga ng mukha o lalamunan
after-emergency-faint = Pagkahimatay
after-emergency-stroke = Tabingi o laylay ang isang panig ng mukha, nanghihinang braso, o hirap magsalita
after-emergency-drive = Huwag maghintay. Huwag kayo mismo ang magmaneho. Kung nasa klinika kayo, sabihin agad sa medical team.

## after/emergency-more
after-emergency-more = Iba pang dahilan para humingi ng tulong
after-emergency-more-lead = { $emergency ->
    [none] Tumawag **agad** sa emergency number kung may:
   *[other] Tumawag **agad** sa { $emergency } kung may:
}
after-emergency-more-bleed = Pagdurugo na hindi tumitigil kahit diinan
after-emergency-more-cold = Braso o binti na lumalamig, namumutla o namamanhid
after-emergency-more-belly = Napakatinding sakit ng tiyan
after-emergency-more-blood = Sariwang dugo mula sa puwit
after-emergency-more-how = Pagtawag ninyo, sabihin kung nasaan kayo.
after-emergency-more-rash = Maaaring lumabas ang pantal pagkalipas ng ilang araw. Tawagan ang team kung mangyari ito.

## after/barium
after-barium = Pagkatapos ng barium, dagdagan ang inom na tubig
after-barium-drink = Kung binigyan kayo ng [barium](barium), uminom ng mas maraming tubig kaysa karaniwan. Pero kung pinagbawalan kayong uminom nang marami, magtanong muna.
# Dumi: ang lumalabas sa bituka.
after-barium-stools = Maaaring maputla ang inyong dumi nang ilang araw.
after-barium-tell = Sabihin sa medical team kung tinitibi kayo (hirap dumumi) nang higit sa dalawang araw.

## after/barium-call
after-barium-call = Pagkatapos ng barium, kailan tatawag
after-barium-call-lead = { $phone ->
    [none] **Tawagan** ang team kung may:
   *[other] **Tawagan** ang team sa { $phone } kung may:
}
after-barium-call-belly = { $emergency ->
    [none] Sakit ng tiyan, o lumolobong tiyan (napakatinding sakit: tumawag sa emergency number)
   *[other] Sakit ng tiyan, o lumolobong tiyan (napakatinding sakit: tumawag sa { $emergency })
}
after-barium-call-vomit = Pagsusuka o lagnat
after-barium-call-gas = Dalawang araw na walang dumi, o hangin sa tiyan na hindi mailabas
after-barium-call-cough = Ubo na hindi nawawala pagkainom ng barium

## after/catheter-site
after-catheter-site = Tingnan ang pinaglagyan ng catheter
after-catheter-site-bleed = { $emergency ->
    [none] Kung dumugo, humiga at **diinan** nang husto. Kung hindi tumigil, tumawag sa emergency number.
   *[other] Kung dumugo, humiga at **diinan** nang husto. Kung hindi tumigil, tumawag sa { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Tawagan** ang team kung may:
   *[other] **Tawagan** ang team sa { $phone } kung may:
}
after-catheter-site-growing = Pamamaga na lumalaki
after-catheter-site-fluid = Likido o nana na lumalabas
after-catheter-site-pain = Lumalalang kirot, o pamumula na kumakalat
after-catheter-site-fever = Lagnat

## after/site-care
after-site-care = Ingatan ang braso o binting iyon
after-site-care-lift = Huwag magbuhat ng mabigat hanggang payagan ng team.
after-site-care-ask = Itanong: Kailan po ako puwedeng magmaneho, maligo at magtrabaho? Maaaring ilang araw pa.
after-site-care-usual = Karaniwan ang pasa at kaunting kirot.
after-site-care-rash = Maaaring lumabas ang pantal pagkalipas ng ilang araw. Tawagan ang team kung mangyari ito.

## after/home
after-home-adult = Pagkatapos ng pampakalma, may adult na maghahatid pauwi
after-home-must = Pagkatapos ng [pampakalma](sedative), **kailangang** may adult na maghahatid sa inyo pauwi at mananatiling kasama ninyo.
after-home-lead = Sa loob ng 24 na oras:
after-home-drive = **Huwag** magmaneho o gumamit ng makina
after-home-alcohol = **Huwag** uminom ng alak
after-home-sign = **Huwag** pumirma ng mahalagang papeles
after-home-food = Bumalik sa dating pagkain at mga gamot kapag sinabi na ng team.

## after/stent-home
after-stent-home-if = Kung nilagyan kayo ng stent, ingatan ito
after-stent-home-pills = Kung binigyan kayo ng gamot laban sa pamumuo ng dugo, **huwag** itong ihinto maliban kung sabihin ng doktor ninyo sa puso o sa daluyan ng dugo. Maaaring bumara ang [stent](stent).
after-stent-home-card = Laging dalhin ang stent card. Ipakita ito bago ang operasyon o MRI.
after-stent-home-ask = Itanong: Mananatili po ba ito habambuhay, o aalisin?

## after/tube-home
after-tube-home = Alagaan ang inyong drain o line
after-tube-home-pull = Huwag itong hilahin. Kung matanggal, huwag ibalik. Tawagan ang team.
after-tube-home-dry = Panatilihing malinis at tuyo.
after-tube-home-lead = { $phone ->
    [none] **Tawagan** ang team kung may:
   *[other] **Tawagan** ang team sa { $phone } kung may:
}
after-tube-home-fever = Lagnat o panginginig
after-tube-home-red = Mapula o makirot na balat, o nana
after-tube-home-flow = Tagas, o wala nang dumadaloy

## after/bone-home
after-bone-home = Pagkatapos ng turok ng karayom sa kasukasuan
after-bone-home-easy = Huwag pagurin ang [kasukasuan](joint) nang isang araw. Huwag munang mag-sports.
after-bone-home-ice = Nakakatulong ang yelo na nakabalot sa tela, mga 15 minuto bawat lagay.
after-bone-home-sore = Maaaring mamanhid ang kasukasuan, saka kumirot nang isa o dalawang araw.
after-bone-home-sugar = Kung may diabetes: puwedeng tumaas ang asukal dahil sa iniksiyong steroid.

## after/bone-surgery
after-bone-surgery = Pagkatapos ng operasyon sa buto
after-bone-surgery-dry = Panatilihing malinis at tuyo ang benda o cast (semento).
after-bone-surgery-raise = Ipahinga ang braso o binti sa mga unan.
after-bone-surgery-ask = Itanong: Gaanong bigat po ang puwede kong ilagay sa braso o binting ito?
after-bone-surgery-lead = { $phone ->
    [none] **Tawagan** agad ang team kung:
   *[other] **Tawagan** agad ang team sa { $phone } kung:
}
after-bone-surgery-numb = Nagiging asul, namumutla o namamanhid ang mga daliri ng kamay o paa
after-bone-surgery-calf = Sumasakit o namamaga ang likod ng ibabang binti

## after/bone-call
after-bone-call = Pagkatapos ng operasyon o turok ng karayom, kailan tatawag
after-bone-call-lead = { $phone ->
    [none] **Tawagan** ang team kung may:
   *[other] **Tawagan** ang team sa { $phone } kung may:
}
after-bone-call-fever = Lagnat o panginginig
after-bone-call-red = Lumalalang pamumula, init o pamamaga
after-bone-call-pus = Likido o nana
after-bone-call-pain = Kirot na lumalala
after-bone-call-night = Hindi makapaghihintay ang impeksiyon sa kasukasuan. Kung gabi, pumunta sa emergency room.

## after/womb-home
after-womb-home = Sa bahay, gumamit ng pad (napkin)
after-womb-home-pad = Lalabas ang dye. Maaaring malagkit ito at may kaunting dugo.
after-womb-home-bleeding = Karaniwan ang kaunting pagdurugo at pananakit ng puson nang isa o dalawang araw.
after-womb-home-ask = Itanong: Kailan po puwedeng magbabad sa tubig, lumangoy at makipagtalik?

## after/womb-call
after-womb-call = Pagkatapos ng pagsusuri ng matris, kailan tatawag
after-womb-call-lead = { $phone ->
    [none] **Tawagan** ang team kung may:
   *[other] **Tawagan** ang team sa { $phone } kung may:
}
after-womb-call-fever = Lagnat
after-womb-call-pain = Matinding kirot, o kirot na lumalala
after-womb-call-bleeding = Malakas na pagdurugo (napupuno ang isang pad sa loob ng isang oras)
after-womb-call-fluid = Likido mula sa puwerta na hindi karaniwan sa inyo
after-womb-call-rash = Maaaring lumabas ang pantal pagkalipas ng ilang araw. Tumawag din noon.

## after/milk
after-milk = Puwede kayong magpatuloy sa pagpapasuso
after-milk-dye = Hindi dahilan ang [contrast dye](contrast-dye) para tumigil sa pagpapasuso. Napakakaunti ang napupunta sa gatas.
after-milk-sedative = Binigyan ba kayo ng [pampakalma](sedative) o gamot sa kirot? Itanong kung kailan puwedeng magpasuso.
