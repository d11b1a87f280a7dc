### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = મારી યાદી
list-count = મારી યાદી: { $count }
# CLDR: Gujarati [one] is for 0 and 1.
list-count-spoken =
    { $count ->
        [0] તમારી યાદી ખાલી છે.
        [one] તમારી યાદીમાં { $count } વાત છે.
       *[other] તમારી યાદીમાં { $count } વાતો છે.
    }
list-add = મારી યાદીમાં મૂકો: { $statement }
list-tell = મારે તમને જણાવવું છે
list-ask = મારે પૂછવું છે
list-for-team = { $language }, ટીમ માટે
list-empty = તમારી યાદી ખાલી છે. તે ભરવા માટે “જણાવો અને પૂછો” ને અડો.
list-note = આ સ્ક્રીન તમારી ટીમને બતાવો. આ કોઈ ફૉર્મ નથી અને સંમતિ પણ નથી. આ મશીન કંઈ રાખતું નથી.
list-unwell = ટીમને હમણાં જ જણાવો
list-unwell-note = આ મશીન કોઈને બોલાવતું નથી. સૌથી નજીકના કર્મચારીને કહો, અથવા હાથ ઊંચો કરો.
list-others-hear = બીજા લોકો આ સાંભળી શકે
list-others-hear-note = યાદી સ્પીકર પર મોટેથી વાંચી સંભળાવવામાં આવશે.
list-go-on = આગળ વધો
list-not-now = હમણાં નહીં
