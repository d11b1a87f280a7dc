### Erayada Dhegeyso iyo habka codka. Erayada speech- waa la maqlaa oo keliya.

button-listen = Dhegeyso
listen-all = Wax kasta ii akhri
listen-repeat = Ku celi
listen-next = Ka bood
listen-stop = Jooji
listen-softer = Codka yaree
listen-louder = Codka kordhi
listen-pace = Xawaare: { $pace }
listen-slow = gaabis
listen-usual = caadi
listen-fast = dhakhso
listen-no-service = Mashiinkani hadda ma hadli karo.
listen-no-voice = Mashiinkani weli ma laha cod af Soomaali ah.
listen-ask = Fadlan ka codso kooxdaada inay tan kuu akhrido.
listen-larger = Qoraal weyn

# Waa la maqlaa oo keliya:
speech-on = Codku waa daaran yahay.
speech-off = Codku waa damsan yahay.
speech-keys = Riix falaarta hoose si aad u sii akhrido, falaarta sarena si aad dib ugu noqoto. Falaaraha bidix iyo midig waxay ka gudbaan badhan ilaa badhan. Enter ayaa badhanka riixda. Hay Enter si aad codka u damiso. F toddoba ayaa shaashadda madoobaysa.
speech-welcome = Haddii aad rabto af Soomaali, ku raadi Soomaali furayaasha falaaraha. Kaddib riix Enter.
speech-button = badhan
speech-choice = doorasho
speech-chosen = waa la doortay
speech-check-box = sanduuqa calaamadda
speech-checked = waa la calaamadeeyay
speech-not-checked = lama calaamadayn
speech-not-chosen = lama dooran
speech-link = eray macnihiisa leh
speech-heading = cinwaan
speech-picture = sawir
speech-slider = xariiq
speech-percent = boqolkiiba { $percent }
speech-place = Bogga { $number } ee { $total }
speech-parts = Qaybaha shaashaddan: { $count }
speech-volume = Codka: boqolkiiba { $percent }

speech-group = Cod
speech-darken = Shaashad madow
speech-dark = Shaashaddu way madoobaatay.
speech-light = Shaashaddu mar kale way shidan tahay.
speech-touch = Taabo si aad shaashadda u aragto
