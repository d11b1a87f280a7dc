### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = నా జాబితా
# $count is the number of things on the list.
list-count = నా జాబితా: { $count }
# Spoken when a thing is put on the list or taken off it.
list-count-spoken =
    { $count ->
        [0] మీ జాబితా ఖాళీగా ఉంది.
        [one] మీ జాబితాలో { $count } విషయం ఉంది.
       *[other] మీ జాబితాలో { $count } విషయాలు ఉన్నాయి.
    }
# $statement is a statement or question, such as "I have an allergy".
list-add = నా జాబితాలో పెట్టండి: { $statement }
list-tell = నేను చెప్పాలనుకునేవి
list-ask = నేను అడగాలనుకునేవి
# $language is the team's language by its own name. Shown to the team, in the team's language.
list-for-team = { $language }, బృందం కోసం
list-empty = మీ జాబితా ఖాళీగా ఉంది. నింపడానికి “చెప్పండి, అడగండి” తాకండి.
list-note = ఈ స్క్రీన్‌ను వైద్య బృందానికి చూపించండి. ఇది ఫారం కాదు, అంగీకార పత్రం కాదు. ఈ యంత్రం ఏదీ నిల్వ చేయదు.
list-unwell = ఇప్పుడే బృందానికి చెప్పండి
list-unwell-note = ఈ యంత్రం ఎవరినీ పిలవదు. దగ్గరలో ఉన్న సిబ్బందికి చెప్పండి, లేదా చేయి ఎత్తండి.
list-others-hear = ఇది ఇతరులకు వినిపించవచ్చు
list-others-hear-note = జాబితాను స్పీకర్‌లో పైకి చదువుతుంది.
list-go-on = కొనసాగించండి
list-not-now = ఇప్పుడు వద్దు
