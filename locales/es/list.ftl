list-title = Mi lista
list-count = Mi lista: { $count }
list-count-spoken =
    { $count ->
        [0] Su lista está vacía.
        [one] { $count } cosa en su lista.
        [many] { $count } de cosas en su lista.
       *[other] { $count } cosas en su lista.
    }
list-add = Poner en mi lista: { $statement }
list-tell = Quiero decirles
list-ask = Quiero preguntar
list-for-team = { $language }, para el equipo médico
list-empty = Su lista está vacía. Para llenarla, toque «Decir y preguntar».
list-note = Muestre esta pantalla a su equipo médico. No es un formulario ni un consentimiento. Esta pantalla no guarda nada.
list-unwell = Avise ahora al equipo médico
list-unwell-note = Esta pantalla no llama a nadie. Hable con la persona del personal que esté más cerca, o levante la mano.
list-others-hear = Otras personas pueden oír esto
list-others-hear-note = La lista se leerá en voz alta por el altavoz.
list-go-on = Continuar
list-not-now = Ahora no
