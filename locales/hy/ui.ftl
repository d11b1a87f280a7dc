home-title = Ձեր հետազոտությունը՝ ռենտգենոսկոպիա
home-notice = Սա ընդհանուր տեղեկություն է։ Այն չի փոխարինում ձեր բուժանձնակազմի խորհուրդներին։
home-draft = Ոչ մի բուժաշխատող դեռ չի ստուգել այս տեքստը։ Եթե վստահ չեք, հարցրեք բուժանձնակազմին։
own-card = Այս էջը գրել է՝ { $clinic }։

languages-title = Ընտրեք ձեր լեզուն
languages-second-title = Ընտրեք երկրորդ լեզուն
languages-more = Այլ լեզուներ
welcome-touch = Սկսելու համար հպվեք էկրանին

button-home = Սկիզբ
button-back = Հետ
button-next = Հաջորդը
button-next-topic = Հաջորդը՝ { $topic }
# Բացում է տառերի չափը և գույները։
button-display = Տեսք
button-close = Փակել
button-up = Վեր
button-down = Վար
button-words = Կարևոր բառեր
button-about = Ուղեցույցի մասին
button-language = Լեզուն՝ { $language }

place = { $number }-ը { $total }-ից
place-step = Քայլ { $number }-ը { $total }-ից

words-title = Կարևոր բառեր
about-title = Ուղեցույցի մասին
about-sources = Աղբյուրներ

display-title = Տեսք
display-text-size = Տառերի չափը
display-sample = Ա
display-text-size-step = Տառերի չափը՝ { $step }-ը 5-ից
display-colors = Գույներ
display-paper = Թուղթ
display-night = Գիշեր
display-contrast = Կոնտրաստ
display-two-languages = Երկու լեզու
# Երկրորդ լեզուն պետք չէ։
display-off = Չկա
display-choose = Ընտրել
display-moving-pictures = Շարժվող նկարներ
display-play = Շարժել
display-hold-still = Անշարժ
display-touch = Հպում
display-touch-usual = Նորմալ
display-hands-shake = Ձեռքերս դողում են

idle-title = Դեռ այստե՞ղ եք
# Հայերենում թվից հետո գոյականը եզակի է։
idle-count = { $seconds ->
    [one] { $seconds } վայրկյանից էկրանը կվերադառնա սկիզբ։
   *[other] { $seconds } վայրկյանից էկրանը կվերադառնա սկիզբ։
}
idle-stay = Դեռ այստեղ եմ
idle-leave = Սկսել նորից

button-play = Դիտել
button-pause = Դադար
film-bar = Ֆիլմի պահը

dose-years = { $years ->
    [one] { $years } տարի
   *[other] { $years } տարի
}
dose-background = Բնությունը մեկ տարում
