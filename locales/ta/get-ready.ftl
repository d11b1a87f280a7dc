# Topic: get-ready
get-ready-title = தயாராவது
get-ready-hint = முன்பே என்ன செய்ய வேண்டும்

## get-ready/depends

get-ready-depends = எப்படித் தயாராவது என்பது பரிசோதனையைப் பொறுத்தது
get-ready-depends-nothing = சில பரிசோதனைகளுக்கு எந்தச் சிறப்பு ஏற்பாடும் தேவையில்லை.
get-ready-depends-something = வேறு சிலவற்றுக்கு, சிறிது காலம் உணவு, பானம் அல்லது சில மருந்துகளை நிறுத்த நேரலாம்.
get-ready-depends-told = என்ன செய்வது என்று டாக்டர் சொல்வார். தெரியவில்லையா? போன் செய்து கேளுங்கள்.

## get-ready/food

get-ready-food-stop = உணவு, பானம் எப்போது கூடாது? கேளுங்கள்
get-ready-food-team = சாப்பிடுவது, குடிப்பது **இரண்டையும்** நிறுத்த வேண்டுமா, எப்போது என்று குழு சொல்லும். இதுவே [ஃபாஸ்டிங்](fast).
# For a barium enema, food stops first; clear liquids (those that one can see through) may go on for longer.
get-ready-food-team-bowel = எப்போது சாப்பாட்டை நிறுத்துவது, தண்ணீர் போன்ற தெளிந்த திரவங்களை **எத்தனை மணி வரை** குடிக்கலாம் என்று குழு சொல்லும். அதன் பிறகு எதுவும் குடிக்கக் கூடாது. இதுவே [ஃபாஸ்டிங்](fast).
get-ready-food-why = சில பரிசோதனைகளில், தெளிவான படத்துக்கு வயிறு காலியாக இருக்க வேண்டும்.
get-ready-food-why-swallow = தெளிவான படத்துக்குப் பெரும்பாலும் வயிறு காலியாக இருக்க வேண்டும்.
get-ready-food-why-sedative = வெறும் வயிற்றில் [செடேட்டிவ்](sedative) தருவது அதிகப் பாதுகாப்பானது.
get-ready-food-needle = மூட்டுக்குள் ஊசி செலுத்தினால்: பெரும்பாலும் வழக்கம் போல் சாப்பிடலாம், குடிக்கலாம். முதலில் கேளுங்கள்.
# A sip: a very small drink of water.
get-ready-food-sip = கேளுங்கள்: தண்ணீர் குடிக்கலாமா? ஒரு மடக்குத் தண்ணீருடன் மாத்திரை போடலாமா?
get-ready-food-sip-bowel = கேளுங்கள்: ஒரு மடக்குத் தண்ணீருடன் மாத்திரை போடலாமா?
get-ready-food-sugar = சர்க்கரை நோயா? சர்க்கரை குறைவது பற்றிக் கேளுங்கள்.

## get-ready/bowel-prep

get-ready-bowel-prep = எனிமாவுக்கு முன் குடலைக் காலி செய்யுங்கள்
get-ready-bowel-prep-why = தெளிவான படத்துக்குக் குடல் காலியாக இருக்க வேண்டும்.
get-ready-bowel-prep-lead = குழு தரும் தாள் இவற்றைச் சொல்லும்:
# Clear liquids: those that one can see through.
get-ready-bowel-prep-liquids = எப்போது தண்ணீர் போன்ற தெளிந்த திரவம் மட்டும்
get-ready-bowel-prep-laxative = எப்போது பேதி மருந்து (குடலைக் காலியாக்கும்)
get-ready-bowel-prep-first = சிறுநீரக, இதய அல்லது சர்க்கரை நோயா? முதலில் கேளுங்கள்.

## get-ready/medicines

get-ready-medicines = மருந்துகள் பற்றிக் கேளுங்கள்
get-ready-medicines-never = **எந்த மருந்தையும் நீங்களாக நிறுத்தாதீர்கள்.** முதலில் [டாக்டரிடம்](provider) கேளுங்கள்:
# Medicines that keep the blood from clotting.
get-ready-medicines-thinners = ரத்தம் உறையாமல் தடுக்கும் மருந்து
get-ready-medicines-diabetes = சாப்பிடக் கூடாது என்றால்: இன்சுலின் அல்லது வேறு சர்க்கரை நோய் மருந்து
get-ready-medicines-metformin-dye = மெட்ஃபார்மின்: 2 நாள் நிறுத்த வேண்டுமா என்று கேளுங்கள்
get-ready-medicines-others = மற்ற எல்லா மருந்தும்
get-ready-medicines-why = சிலவற்றால் ரத்தம் கூடுதலாக வரும். வேறு சிலவற்றை நிறுத்துவது ஆபத்து.

## get-ready/tell-us

get-ready-tell-us = உடல்நலம் பற்றிக் குழுவிடம் சொல்லுங்கள்
get-ready-tell-us-lead = பரிசோதனைக்கு **முன்** இவற்றைக் குழுவிடம் சொல்லுங்கள்:
get-ready-tell-us-baby = கர்ப்பம் (உறுதியாகத் தெரியாவிட்டாலும்) அல்லது தாய்ப்பால் கொடுப்பது
get-ready-tell-us-reaction = ஆஸ்துமா, ஏதேனும் அலர்ஜி, அல்லது முன்பு [கான்ட்ராஸ்ட் சாயத்தால்](contrast-dye) வந்த ஒவ்வாமை அல்லது வேறு பாதிப்பு
get-ready-tell-us-organs = சர்க்கரை நோய், அல்லது சிறுநீரகம், இதயம் அல்லது தைராய்டு நோய்
# Blood thinner: a medicine that keeps the blood from clotting.
get-ready-tell-us-bleeding = ரத்தம் நிற்காத பிரச்சினை, அல்லது ரத்தம் உறையாமல் தடுக்கும் மருந்து
get-ready-tell-us-why = இது உங்கள் பாதுகாப்புக்கு உதவும்.

## get-ready/tell-us-more

get-ready-tell-us-more = இவற்றையும் குழுவிடம் சொல்லுங்கள்
get-ready-tell-us-more-lead = பரிசோதனைக்கு **முன்** இவற்றைக் குழுவிடம் சொல்லுங்கள்:
get-ready-tell-us-more-swallowing = விழுங்கச் சிரமம், அல்லது புரை ஏறுவது
get-ready-tell-us-more-bowel = சமீபத்தில் அடைபட்ட அல்லது அறுவை செய்த குடல்
get-ready-tell-us-more-stand = நிற்க, திரும்ப அல்லது மல்லாந்து படுக்கச் சிரமம்
get-ready-tell-us-more-infection = காய்ச்சல் அல்லது தொற்று
get-ready-tell-us-more-metal = உடலில் பேஸ்மேக்கர் அல்லது உலோகம்
get-ready-tell-us-more-x-rays = முன்பு எடுத்த [எக்ஸ்-ரேக்கள்](x-ray)

## get-ready/womb-when

get-ready-womb-when = கருப்பைப் பரிசோதனை மாதவிடாய்க்குப் பிறகு
get-ready-womb-when-days = மாதவிடாய் முடிந்ததும் வரும் நாட்களில் செய்வார்கள். தேதியைக் குழு சொல்லும்.
get-ready-womb-when-must = நீங்கள் கர்ப்பமாக இருக்கக் கூடாது. முதலில் கர்ப்பப் பரிசோதனை செய்யலாம்.
get-ready-womb-when-sex = பரிசோதனைக்கு முன் உடலுறவு பற்றித் தாளில் உள்ளபடி செய்யுங்கள்.

## get-ready/womb-before

get-ready-womb-before = வலி மருந்து பற்றிக் கேளுங்கள்
get-ready-womb-before-pain = வயிற்றுப் பிடிப்பு பொதுவானது. முன்பே வலி மருந்து எடுக்க வேண்டுமா என்று கேளுங்கள். மேலும்:
# A pad for the days of a period.
get-ready-womb-before-pad = வீடு திரும்ப நாப்கின் கொண்டு வாருங்கள்
get-ready-womb-before-toilet = முதலில் கழிப்பறைக்குச் செல்லுங்கள்
get-ready-womb-before-who = அறையில் யார் இருப்பார்கள் என்று கேளுங்கள்

## get-ready/day

get-ready-day = பரிசோதனை நாள் ஏற்பாடுகள்
get-ready-day-lead = அந்த நாள் எளிதாக இருக்க:
get-ready-day-jewelry = நகைகளை வீட்டில் வையுங்கள் (உலோகம் படத்தின் சில பகுதிகளை மறைக்கும்)
get-ready-day-bring = மருந்துகள், அலர்ஜிகளின் பட்டியல் கொண்டு வாருங்கள்
get-ready-day-company = யார் உள்ளே வரலாம் என்று கேளுங்கள்
get-ready-day-ride = [செடேட்டிவ்](sedative) எடுத்தால் வயது வந்த ஒருவர் கட்டாயம் வீட்டுக்கு அழைத்துச் செல்ல வேண்டும்; வண்டி ஏற்பாடு செய்யுங்கள்

## get-ready/child

get-ready-child = பரிசோதனை உங்கள் குழந்தைக்கா?
get-ready-child-stay = தாய் அல்லது தந்தை பெரும்பாலும் உடன் இருக்கலாம். மருத்துவக் குழுவிடம் கேளுங்கள்.
get-ready-child-apron = உடன் இருந்தால் [ஈய ஏப்ரன்](lead-apron) அணிவீர்கள். கர்ப்பமாக இருந்தால், அல்லது இருக்கலாம் என்றால், வேறு ஒருவர் (வயது வந்தவர்) இருக்க வேண்டும்.
get-ready-child-bring = குழந்தைக்குப் பிடித்த பொம்மையும் கோப்பையும் கொண்டு வாருங்கள்.
