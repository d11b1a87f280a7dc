### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = என் பட்டியல்
# $count is the number of things on the list.
list-count = என் பட்டியல்: { $count }
# Spoken when a thing is put on the list or taken off it.
list-count-spoken =
    { $count ->
        [0] உங்கள் பட்டியல் காலியாக உள்ளது.
        [one] உங்கள் பட்டியலில் { $count } விஷயம் உள்ளது.
       *[other] உங்கள் பட்டியலில் { $count } விஷயங்கள் உள்ளன.
    }
# $statement is a statement or question, such as "I have an allergy".
list-add = என் பட்டியலில் சேர்: { $statement }
list-tell = நான் சொல்ல விரும்புவது
list-ask = நான் கேட்க விரும்புவது
# $language is the team's language by its own name. Shown to the team, in the team's language.
list-for-team = { $language }, குழுவுக்கு
list-empty = உங்கள் பட்டியல் காலியாக உள்ளது. அதை நிரப்ப “சொல்ல, கேட்க” என்பதைத் தொடுங்கள்.
list-note = இந்தத் திரையை மருத்துவக் குழுவிடம் காட்டுங்கள். இது படிவம் அல்ல, ஒப்புதலும் அல்ல. இந்தக் கருவி எதையும் சேமிக்காது.
list-unwell = இப்போதே குழுவிடம் சொல்லுங்கள்
list-unwell-note = இந்தக் கருவி யாரையும் அழைக்காது. அருகில் உள்ள ஊழியரிடம் சொல்லுங்கள், அல்லது கையை உயர்த்துங்கள்.
list-others-hear = இது மற்றவர்களுக்கும் கேட்கக்கூடும்
list-others-hear-note = பட்டியல் ஒலிபெருக்கியில் சத்தமாகப் படிக்கப்படும்.
list-go-on = தொடர்
list-not-now = இப்போது வேண்டாம்
