### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Ang listahan ko
list-count = Ang listahan ko: { $count }
list-count-spoken =
    { $count ->
        [0] Walang laman ang inyong listahan.
        [one] { $count } bagay ang nasa inyong listahan.
       *[other] { $count } bagay ang nasa inyong listahan.
    }
list-add = Ilagay sa listahan ko: { $statement }
list-tell = Gusto ko pong sabihin
list-ask = Gusto ko pong itanong
list-for-team = { $language }, para sa team
list-empty = Walang laman ang inyong listahan. Para lagyan ito, pindutin ang “Sabihin at itanong”.
list-note = Ipakita ang screen na ito sa medical team. Hindi ito form at hindi consent. Walang sine-save ang kiosk na ito.
list-unwell = Sabihin agad sa medical team
list-unwell-note = Walang tinatawag ang kiosk na ito. Kausapin ang pinakamalapit na tauhan, o itaas ang kamay.
list-others-hear = Baka marinig ito ng iba
list-others-hear-note = Babasahin nang malakas ang listahan sa speaker.
list-go-on = Ituloy
list-not-now = Hindi muna
