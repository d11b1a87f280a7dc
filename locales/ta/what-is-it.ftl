# Topic: what-is-it
what-is-it-title = இது என்ன?
what-is-it-hint = வீடியோ போல நகரும் எக்ஸ்-ரே

## what-is-it/moves
what-is-it-moves = நகரும் எக்ஸ்-ரே
what-is-it-moves-photo = சாதாரண [எக்ஸ்-ரே](x-ray) ஒரு புகைப்படம் போன்றது.
# Movie: வீடியோ, since எக்ஸ்-ரே ஃபிலிம் is the plate.
what-is-it-moves-movie = [ஃப்ளோரோஸ்கோபி](fluoroscopy) ஒரு வீடியோ போன்றது. உடலுக்குள் உள்ள பகுதிகள் அசையும்போதே அவற்றைக் காட்டும்.

## what-is-it/shows
what-is-it-shows = உங்கள் உடல் வேலை செய்வதைக் காட்டும்
what-is-it-shows-lead = உங்கள் உறுப்புகளும் திசுக்களும் அசைவதை, அது நடக்கும்போதே, குழு திரையில் பார்க்கும். இவற்றைக் காட்டலாம்:
what-is-it-shows-heart = இதயம், ரத்தக் குழாய்கள்
what-is-it-shows-digestion = உணவைச் செரிக்கும் இரைப்பை, குடல்
what-is-it-shows-reproductive = இனப்பெருக்க உறுப்புகள்

## what-is-it/helps
what-is-it-helps = பிரச்சினைகளைக் கண்டுபிடிக்கவும் சிகிச்சைக்கும் உதவும்
what-is-it-helps-find = என்ன பிரச்சினை என்று கண்டுபிடிக்க உங்கள் மருத்துவருக்கு உதவலாம். பல வகைப் பிரச்சினைகளுக்கு இது பயன்படும்.
what-is-it-helps-treat = சில சிகிச்சைகளுக்கும் இது வழிகாட்டலாம்.
what-is-it-helps-ask = மருத்துவரிடம் கேளுங்கள்: பரிசோதனை என்ன காட்டும்? அது எனக்கு எப்படி உதவும்?
