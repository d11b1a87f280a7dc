# Topic: what-is-it
what-is-it-title = ఇది ఏమిటి?
what-is-it-hint = వీడియోలా కదిలే ఎక్స్-రేలు

## what-is-it/moves
what-is-it-moves = కదిలే ఎక్స్-రే
what-is-it-moves-photo = మామూలు [ఎక్స్-రే](x-ray) ఒక ఫోటో లాంటిది.
# Movie: వీడియో, since ఎక్స్-రే ఫిల్మ్ is the plate.
what-is-it-moves-movie = [ఫ్లోరోస్కోపీ](fluoroscopy) వీడియో లాంటిది. శరీరం లోపలి భాగాలు కదులుతుండగా వాటిని చూపిస్తుంది.

## what-is-it/shows
what-is-it-shows = మీ శరీరం పనిచేయడాన్ని చూపిస్తుంది
what-is-it-shows-lead = మీ అవయవాలు, కణజాలాలు కదలడాన్ని, అది జరుగుతుండగానే, బృందం స్క్రీన్ మీద చూస్తుంది. ఇవి కనిపించవచ్చు:
what-is-it-shows-heart = మీ గుండె, రక్తనాళాలు
what-is-it-shows-digestion = ఆహారాన్ని అరిగిస్తున్న మీ పొట్ట, పేగులు
what-is-it-shows-reproductive = మీ పునరుత్పత్తి అవయవాలు

## what-is-it/helps
what-is-it-helps = సమస్యలు కనిపెట్టడానికి, చికిత్సకు సాయపడుతుంది
what-is-it-helps-find = సమస్య ఏమిటో కనిపెట్టడానికి ఇది మీ డాక్టర్‌కు సాయపడగలదు. ఎన్నో రకాల సమస్యలకు ఇది పనికొస్తుంది.
what-is-it-helps-treat = కొన్ని చికిత్సలకు కూడా ఇది దారి చూపగలదు.
what-is-it-helps-ask = మీ డాక్టర్‌ను అడగండి: పరీక్ష ఏం చూపిస్తుంది? అది నాకు ఎలా సాయపడుతుంది?
