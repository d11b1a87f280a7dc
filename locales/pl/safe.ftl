# Topic: safe
safe-title = Czy to bezpieczne?
safe-hint = O rentgenie i środku kontrastowym

## safe/pregnant
safe-pregnant = Możliwa ciąża? Proszę powiedzieć zespołowi medycznemu
safe-pregnant-tell = [Rentgen](x-ray) może zaszkodzić nienarodzonemu dziecku. Jeśli jest Pani w ciąży lub myśli, że to możliwe, proszę powiedzieć zespołowi medycznemu **przed** badaniem.
safe-pregnant-next = Zespół medyczny może poczekać lub wybrać inne badanie. Jeśli to badanie jest potrzebne, nadal można je zrobić.

## safe/womb-pregnant
safe-womb-pregnant = W ciąży nie wolno robić tego badania
safe-womb-pregnant-harm = [Rentgen](x-ray) może zaszkodzić nienarodzonemu dziecku.
safe-womb-pregnant-tell = Jest Pani w ciąży lub może Pani być? Proszę powiedzieć zespołowi **przed** badaniem. Badanie musi poczekać.
safe-womb-pregnant-infection = Ma Pani zakażenie macicy, jajowodów lub pochwy? O tym też proszę powiedzieć. Najpierw się je leczy.

## safe/little-risk
safe-little-risk = Dla większości osób ryzyko jest małe
safe-little-risk-risk = We [fluoroskopii](fluoroscopy) używa się [promieniowania](radiation). Dla większości osób to badanie nie jest uważane za szkodliwe.
safe-little-risk-harm = Badanie może nieco zwiększyć prawdopodobieństwo raka w późniejszym życiu. Przy jednym badaniu jest ono małe.
safe-little-risk-good = Jeśli badanie jest potrzebne, powinno przynieść więcej pożytku niż szkody.

## safe/how-much
safe-how-much = Niektóre badania dają więcej promieniowania niż inne
safe-how-much-nature = Wszyscy dostajemy [promieniowanie](radiation) z natury. Tyle, ile daje jedno badanie, natura daje przez:
safe-how-much-chest = Rentgen płuc: około 2 lub 3 dni
    .spoken = Rentgen płuc: około dwóch lub trzech dni
safe-how-much-swallow = Badanie przełyku z barytem: około 4 miesięcy
    .spoken = Badanie przełyku z barytem: około czterech miesięcy
safe-how-much-upper = Badanie żołądka (górny przewód pokarmowy): około 2 lat
    .spoken = Badanie żołądka (górny przewód pokarmowy): około dwóch lat
safe-how-much-womb = Badanie macicy: około 5 do 10 miesięcy
    .spoken = Badanie macicy: około pięciu do dziesięciu miesięcy
safe-how-much-heart = Badanie serca: około 2 do 3 lat
    .spoken = Badanie serca: około dwóch do trzech lat
safe-how-much-enema = Wlew barytowy: około 2 do 3 lat
    .spoken = Wlew barytowy: około dwóch do trzech lat
safe-how-much-stent = Stent w sercu: około 5 lat
    .spoken = Stent w sercu: około pięciu lat
safe-how-much-yours = U Państwa może być mniej lub więcej. Proszę zapytać ile.

## safe/how-much-more
safe-how-much-more = Badania serca i zakładanie stentów dają więcej promieniowania
safe-how-much-more-nature = Tyle samo [promieniowania](radiation) natura daje przez:
safe-how-much-more-heart = Badanie serca: około 2 do 3 lat
    .spoken = Badanie serca: około dwóch do trzech lat
safe-how-much-more-stent = Stent w sercu: około 5 lat
    .spoken = Stent w sercu: około pięciu lat
safe-how-much-more-yours = To wartości typowe. U Państwa może być dużo mniej lub dużo więcej. Proszę zapytać lekarza: „Ile dostanę?”

## safe/ask-how-much
safe-ask-how-much = Proszę zapytać, ile będzie promieniowania
safe-ask-how-much-nature = Wszyscy codziennie dostajemy [promieniowanie](radiation) z natury. Badanie trochę go doda.
safe-ask-how-much-depends = Jego ilość zależy od badania i od Państwa ciała.
safe-ask-how-much-ask = Proszę zapytać: „Ile dostanę? Jak zmniejszają Państwo dawkę?”

## safe/past-x-rays
safe-past-x-rays = Proszę powiedzieć o wszystkich zdjęciach rentgenowskich
safe-past-x-rays-linked = Ryzyko może zależeć od tego, ile razy robiono Państwu [rentgen](x-ray).
safe-past-x-rays-talk = Proszę powiedzieć lekarzowi o wszystkich zdjęciach rentgenowskich, jakie Państwu robiono. Warto przynieść listę.
safe-past-x-rays-need = Wcześniejsze zdjęcia to nie powód, by rezygnować z potrzebnego badania.

## safe/dye-allergy
safe-dye-allergy = Proszę powiedzieć zespołowi o alergiach
safe-dye-allergy-risk = [Środek kontrastowy](contrast-dye) może wywołać [reakcję alergiczną](allergic-reaction). Ryzyko jest małe.
safe-dye-allergy-lead = **Przed** badaniem proszę powiedzieć zespołowi medycznemu o:
safe-dye-allergy-past = Wcześniejszej reakcji na środek kontrastowy, na przykład z jodem (to najważniejsze)
safe-dye-allergy-any = Każdej innej alergii, na przykład na owoce morza (krewetki, kraby)
safe-dye-allergy-asthma = Astmie

## safe/long-exams
safe-long-exams = Rzadko skóra może się zaczerwienić po długim badaniu
safe-long-exams-skin = W rzadkich przypadkach długie badanie może zaczerwienić lub oparzyć skórę.
safe-long-exams-later = Może to być widać po tygodniach, często na plecach. Proszę zapytać, czy badanie było długie.
safe-long-exams-call = { $phone ->
    [none] Skóra jest czerwona lub boli? Proszę zadzwonić do zespołu.
   *[other] Skóra jest czerwona lub boli? Proszę zadzwonić do zespołu pod numer { $phone }.
}
