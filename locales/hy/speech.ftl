### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = Լսել
listen-all = Կարդալ ամբողջը
listen-repeat = Կրկնել
listen-next = Բաց թողնել
listen-stop = Ավարտել
listen-softer = Ավելի ցածր
listen-louder = Ավելի բարձր
listen-pace = Արագություն՝ { $pace }
listen-slow = դանդաղ
listen-usual = սովորական
listen-fast = արագ
listen-no-service = Այս սարքը հիմա չի կարող խոսել։
listen-no-voice = Այս սարքը դեռ հայերեն ձայն չունի։
listen-ask = Խնդրեք բուժանձնակազմին, որ սա կարդան ձեզ համար։
listen-larger = Տառերը մեծացնել

speech-on = Ձայնը միացված է։
speech-off = Ձայնն անջատված է։
speech-keys = Վար սլաքը կարդում է շարունակությունը, վեր սլաքը հետ է տանում։ Ձախ և աջ սլաքները տանում են կոճակից կոճակ։ Էնթեր ստեղնը սեղմում է կոճակը։ Ձայնն անջատելու համար սեղմեք Էնթեր ստեղնը և պահեք։ Էֆ յոթ ստեղնը մթնեցնում է էկրանը։
speech-welcome = Հայերենի համար սլաքներով գտեք Հայերեն կոճակը։ Հետո սեղմեք Էնթեր։
speech-button = կոճակ
speech-choice = տարբերակ
speech-chosen = ընտրված է
speech-check-box = նշման վանդակ
speech-checked = նշված է
speech-not-checked = նշված չէ
speech-not-chosen = ընտրված չէ
speech-link = բառ՝ բացատրությամբ
speech-heading = վերնագիր
speech-picture = նկար
speech-slider = սահող գիծ
speech-percent = { $percent } տոկոս
speech-place = Էջ { $number }, ընդամենը՝ { $total }
speech-parts = Մասեր այս էկրանին՝ { $count }
speech-volume = Ձայնի բարձրությունը՝ { $percent } տոկոս

speech-group = Ձայն
speech-darken = Մութ էկրան
speech-dark = Էկրանը մութ է։
speech-light = Էկրանը նորից երևում է։
speech-touch = Հպվեք՝ էկրանը տեսնելու համար
