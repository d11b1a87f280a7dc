### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Իմ ցանկը
list-count = Իմ ցանկը՝ { $count }
list-count-spoken =
    { $count ->
        [0] Ձեր ցանկը դատարկ է։
        [one] { $count } կետ ձեր ցանկում։
       *[other] { $count } կետ ձեր ցանկում։
    }
list-add = Իմ ցանկին ավելացնել՝ { $statement }
list-tell = Ուզում եմ ասել
list-ask = Ուզում եմ հարցնել
list-for-team = { $language }՝ բուժանձնակազմի համար
list-empty = Ձեր ցանկը դատարկ է։ Այն լրացնելու համար սեղմեք «Ասել և հարցնել»։
list-note = Այս էկրանը ցույց տվեք բուժանձնակազմին։ Սա ձևաթուղթ կամ համաձայնություն չէ։ Այս սարքը ոչինչ չի պահում։
list-unwell = Հիմա հայտնեք բուժանձնակազմին
list-unwell-note = Այս սարքը ոչ ոքի չի կանչում։ Դիմեք մոտակա աշխատակցին կամ ձեռք բարձրացրեք։
list-others-hear = Ուրիշները կարող են լսել սա
list-others-hear-note = Ցանկը բարձրաձայն կկարդացվի բարձրախոսով։
list-go-on = Շարունակել
list-not-now = Ոչ հիմա
