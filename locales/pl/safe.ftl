# Topic: safe
safe-title = Czy to bezpieczne?
safe-hint = Rentgen, środek kontrastowy i Państwo

## safe/pregnant
safe-pregnant = Możliwa ciąża? Proszę powiedzieć personelowi
safe-pregnant-tell = [Rentgen](x-ray) może zaszkodzić nienarodzonemu dziecku. Jeśli jest Pani w ciąży lub myśli, że to możliwe, proszę powiedzieć personelowi **przed** badaniem.
safe-pregnant-next = Personel może poczekać lub wybrać inne badanie. Jeśli to badanie jest potrzebne, nadal można je zrobić.

## safe/little-risk
safe-little-risk = Dla większości osób ryzyko jest małe
safe-little-risk-risk = We [fluoroskopii](fluoroscopy) używa się [promieniowania](radiation). Dla większości osób to badanie nie jest uważane za szkodliwe.
safe-little-risk-dose = Ilość promieniowania zależy od badania. Proszę zapytać lekarza: „Ile promieniowania dostanę?”

## safe/how-much
safe-how-much = Niektóre badania dają więcej promieniowania niż inne
# Promieniowanie z natury: z ziemi, powietrza i kosmosu.
safe-how-much-lead = Wszyscy codziennie dostajemy [promieniowanie](radiation) z natury. Jedno badanie daje tyle, ile natura mniej więcej przez:
safe-how-much-chest = Rentgen płuc: 2 lub 3 dni
safe-how-much-swallow = Przełyk z barytem: 4 miesiące
safe-how-much-upper = Badanie żołądka (górny przewód pokarmowy): 2 lata
safe-how-much-enema = Wlew barytowy: od 2 do 3 lat

## safe/past-x-rays
safe-past-x-rays = Proszę powiedzieć o wcześniejszych zdjęciach
safe-past-x-rays-adds = Ryzyko od [rentgena](x-ray) może się z czasem sumować.
safe-past-x-rays-talk = Proszę powiedzieć lekarzowi o wszystkich wcześniejszych zdjęciach rentgenowskich. Warto przynieść listę.

## safe/dye-allergy
safe-dye-allergy = Proszę powiedzieć personelowi o alergiach
safe-dye-allergy-risk = Ze [środkiem kontrastowym](contrast-dye) wiąże się małe ryzyko [reakcji alergicznej](allergic-reaction).
safe-dye-allergy-lead = **Przed** badaniem proszę powiedzieć personelowi o:
safe-dye-allergy-past = Wcześniejszej reakcji na środek kontrastowy (to najważniejsze)
safe-dye-allergy-allergy = Każdej alergii, na przykład na jod lub owoce morza (krewetki, kraby, małże)

## safe/long-exams
safe-long-exams = Rzadko skóra czerwieni się po długim badaniu
safe-long-exams-skin = W rzadkich przypadkach długie badanie może zaczerwienić lub oparzyć skórę.
safe-long-exams-tell = Jeśli widać to na skórze, proszę powiedzieć personelowi. Można go zapytać o każde ryzyko.
