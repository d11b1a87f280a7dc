# Topic: what-happens
what-happens-title = என்ன நடக்கும்
what-happens-hint = உங்கள் பரிசோதனை, படிப்படியாக

## what-happens/where

what-happens-where = எக்ஸ்-ரே சென்டர் அல்லது மருத்துவமனைக்குச் செல்வீர்கள்
# A center for x-ray exams, outside or inside a hospital.
what-happens-where-center = நீங்கள் [வெளிநோயாளியாக](outpatient) எக்ஸ்-ரே சென்டருக்கு வரலாம்.
what-happens-where-hospital = அல்லது மருத்துவமனையில் தங்கியிருக்கும்போது பரிசோதனை நடக்கலாம்.

## what-happens/clothes

what-happens-clothes = மருத்துவமனை உடை அணியலாம்
what-happens-clothes-gown = சில அல்லது எல்லா உடைகளையும் கழற்ற வேண்டியிருக்கலாம். பிறகு மருத்துவக் குழு மருத்துவமனை உடையை (கவுன்) தரும்.
what-happens-clothes-help = உடை மாற்ற உதவி வேண்டுமா? குழுவிடம் கேளுங்கள்.

## what-happens/shield

what-happens-shield = கவசம் தரலாம், தராமலும் இருக்கலாம்
what-happens-shield-shield = ஈயக் கவசம் அல்லது [ஏப்ரன்](lead-apron) உங்களுக்குத் தேவையில்லாத [கதிர்வீச்சைத்](radiation) தடுக்கும். அது அடிவயிற்றை அல்லது வேறு பகுதியை மூடலாம்.
what-happens-shield-today = இப்போது பெரும்பாலும் இது தேவையில்லை. மேலும் அறிய விரும்பினால் மருத்துவக் குழுவிடம் கேளுங்கள்.

## what-happens/comfort

what-happens-comfort = முதலில் உங்களுக்கு மருந்து தரப்படலாம்
what-happens-comfort-medicine = சிலவற்றுக்கு வலி குறைக்கும் மருந்து தரப்படும். பதற்றம் குறைய [அமைதிப்படுத்தும் மருந்து (செடேட்டிவ்)](sedative), அல்லது இரண்டும் தரலாம்.
what-happens-comfort-needle = [மூட்டில்](joint) அல்லது [தமனியில்](artery) ஊசி செலுத்தும்போது இதைத் தரலாம்.
what-happens-comfort-tell = வலி அல்லது பயம் இருந்தால் மருத்துவக் குழுவிடம் சொல்லுங்கள்.

## what-happens/drink

what-happens-drink = கான்ட்ராஸ்ட் சாயம் குடிக்க வேண்டியிருக்கலாம்
what-happens-drink-drink = சில பரிசோதனைகளுக்கு, [கான்ட்ராஸ்ட் சாயம்](contrast-dye) கலந்த திரவத்தைக் குடிப்பீர்கள். [பேரியம்](barium) அதில் ஒரு வகை.
what-happens-drink-clearer = உடலின் பகுதிகள் எளிதாகத் தெரிய இது உதவும்.

## what-happens/dye

what-happens-dye = கான்ட்ராஸ்ட் சாயம் வேறு வழியிலும் செல்லலாம்
what-happens-dye-lead = நீங்கள் [கான்ட்ராஸ்ட் சாயத்தைக்](contrast-dye) குடிக்காவிட்டால், இவற்றில் ஒரு வழியில் தரலாம்:
what-happens-dye-iv = [ஐவி லைன் (டிரிப்ஸ்)](iv-line) மூலம், சிரைக்குள் (ரத்தக் குழாய்)
what-happens-dye-enema = [எனிமா](enema) மூலம், மலக்குடலுக்குள் (குடலின் கடைசிப் பகுதி)
what-happens-dye-needle = ஊசி மூலம், மூட்டுக்குள்
what-happens-dye-womb = மெல்லிய குழாய் மூலம், கருப்பைக்குள்

## what-happens/table

what-happens-table = எக்ஸ்-ரே மேசை அருகே குழு உங்களுக்கு உதவும்
what-happens-table-lead = எக்ஸ்-ரே மேசையில் படுப்பீர்கள் அல்லது அதனருகில் நிற்பீர்கள். மருத்துவக் குழு இவற்றைச் செய்யச் சொல்லலாம்:
what-happens-table-turn = உடலைத் திருப்புவது
what-happens-table-move = உடலின் ஒரு பகுதியை அசைப்பது
what-happens-table-breath = சிறிது நேரம் மூச்சை அடக்குவது

## what-happens/catheter

what-happens-catheter = சில பரிசோதனைகளுக்குக் கதீட்டர் தேவை
# Numb: without feeling.
what-happens-catheter-numb = [கதீட்டர்](catheter) தேவை என்றால், குழு முதலில் அந்த இடத்தை மரத்துப்போகச் செய்யும்.
# Groin: the fold where the leg meets the body.
what-happens-catheter-needle = பிறகு டாக்டர் ஊசியைச் செலுத்துவார். அந்த இடம் தொடை இடுக்கு, மணிக்கட்டு, முழங்கை அல்லது வேறு பகுதியாக இருக்கலாம்.

## what-happens/pictures

what-happens-pictures = இயந்திரம் நகரும் படங்களை எடுக்கும்
what-happens-pictures-scanner = டாக்டர் அல்லது [எக்ஸ்-ரே டெக்னீஷியன்](technologist) [எக்ஸ்-ரே இயந்திரத்தால்](c-arm) படம் எடுப்பார். மருத்துவக் குழு அவற்றைத் திரையில் பார்க்கும்.
what-happens-pictures-takes = சுமார் இவ்வளவு நேரம் ஆகும்:
what-happens-pictures-short = 15 முதல் 30 நிமிடம் (விழுங்குதல் அல்லது இரைப்பை)
# Lower bowel: the exam is a barium enema.
what-happens-pictures-longer = 30 முதல் 60 நிமிடம் (கீழ்க்குடல் அல்லது இதயம்)
what-happens-pictures-hours = சில மணி நேரம் (சிறுகுடல்)

## what-happens/feel

what-happens-feel = உங்களுக்கு எப்படி இருக்கலாம்
what-happens-feel-barium = பேரியம்: சாக்பீஸ் போன்ற சுவை, வயிறு நிறைவு, வயிற்றுப் பிடிப்பு
what-happens-feel-dye = ரத்தத்தில் சாயம்: சில நொடிகள் வெதுவெதுப்பு
what-happens-feel-needle = ஊசி: சிறிது சுருக்கென்ற வலி, பிறகு அழுத்தம்
what-happens-feel-womb = கருப்பைப் பரிசோதனை: சிறிது நேரம் வயிற்றுப் பிடிப்பு
what-happens-feel-tell = அரிப்பு, வீக்கம் அல்லது மூச்சுச் சிரமம் வந்தால் **உடனே** மருத்துவக் குழுவிடம் சொல்லுங்கள்.

## what-happens/finish

what-happens-finish = பிறகு உங்கள் பரிசோதனை முடியும்
what-happens-finish-catheter = உங்களுக்குக் [கதீட்டர்](catheter) போட்டிருந்தால், டாக்டர் அதை எடுப்பார். மருத்துவக் குழு சிறிது நேரம் உங்களைக் கவனிக்கலாம்.
what-happens-finish-ask = போகும் முன் குழுவிடம் கேளுங்கள்: வீட்டில் நான் என்ன செய்ய வேண்டும்? உதவி தேவைப்பட்டால் யாருக்குப் போன் செய்வது?

## what-happens/swallow-drink

what-happens-swallow-drink = பேரியத்தைச் சிறிது சிறிதாகக் குடிப்பீர்கள்
# Fizzy grains: they make gas, so that the stomach opens.
what-happens-swallow-drink-fizz = முதலில் வாயு உண்டாக்கும் தூளை விழுங்கலாம். ஏப்பம் விடாமல் இருக்க முயலுங்கள்.
what-happens-swallow-drink-drink = பிறகு [பேரியம்](barium) எனும் வெள்ளைக் [கான்ட்ராஸ்ட் சாயத்தைச்](contrast-dye) சிறிது சிறிதாகக் குடிப்பீர்கள். எப்போது விழுங்குவது என்று மருத்துவக் குழு சொல்லும்.
what-happens-swallow-drink-taste = சாக்பீஸ் போலச் சுவைக்கும். உடலின் பகுதிகள் எளிதாகத் தெரிய உதவும்.

## what-happens/swallow-table

what-happens-swallow-table = நிற்பீர்கள், திரும்புவீர்கள், படுப்பீர்கள்
what-happens-swallow-table-stand = எக்ஸ்-ரே மேசை அருகே நிற்பீர்கள். பிறகு அது சாயலாம்; நீங்கள் படுத்த நிலைக்கு வருவீர்கள்.
what-happens-swallow-table-turn = திரும்ப, அசைய, சிறிது நேரம் மூச்சை அடக்க மருத்துவக் குழு சொல்லும்.
what-happens-swallow-table-sit = நிற்க முடியாவிட்டால் சொல்லுங்கள். உட்காரலாம்.

## what-happens/swallow-pictures

what-happens-swallow-pictures = நீங்கள் விழுங்குவதைக் குழு பார்க்கும்
what-happens-swallow-pictures-scanner = டாக்டர் அல்லது [எக்ஸ்-ரே டெக்னீஷியன்](technologist) எக்ஸ்-ரே இயந்திரத்தால் நகரும் படங்களை எடுப்பார்.
what-happens-swallow-pictures-watch = பேரியம் கீழே இறங்குவதைத் திரையில் பார்ப்பார்கள்.
what-happens-swallow-pictures-press = பேரியத்தைப் பரப்ப யாராவது வயிற்றை அழுத்தலாம்.

## what-happens/swallow-feel

what-happens-swallow-feel = வயிறு நிறைந்தது போல இருக்கலாம்
what-happens-swallow-feel-full = வயிறு நிறைந்தது போல அல்லது லேசான குமட்டல் இருக்கலாம். பெரும்பாலானோருக்கு வலி இல்லை.
what-happens-swallow-feel-tell = புரை ஏறினால், அரித்தால் அல்லது மூச்சு விடச் சிரமப்பட்டால் **உடனே** மருத்துவக் குழுவிடம் சொல்லுங்கள்.

## what-happens/swallow-long

what-happens-swallow-long = எவ்வளவு நேரம் ஆகும்
what-happens-swallow-long-short = விழுங்கும் அல்லது இரைப்பைப் பரிசோதனைக்குச் சுமார் 15 முதல் 30 நிமிடம் ஆகும்.
what-happens-swallow-long-long = சிறுகுடல் பரிசோதனைக்குச் சில மணி நேரம் ஆகும். படங்களுக்கு இடையே காத்திருப்பீர்கள்.
what-happens-swallow-long-home = பிறகு பெரும்பாலும் சாப்பிடலாம், குடிக்கலாம், வீட்டுக்குப் போகலாம். முதலில் கேளுங்கள்.

## what-happens/bowel-tube

what-happens-bowel-tube = உங்களுக்குப் பேரியம் எனிமா தரப்படும்
what-happens-bowel-tube-side = எக்ஸ்-ரே மேசையில் ஒருபக்கமாகப் படுப்பீர்கள். குடல் காலியாக உள்ளதா என்று முதல் படம் காட்டும்.
what-happens-bowel-tube-tube = சிறிய குழாய் மலக்குடலுக்குள் (குடலின் கடைசிப் பகுதி) செல்லும். இதுவே [எனிமா](enema).
what-happens-bowel-tube-balloon = சிறிய பலூன் குழாயைப் பிடித்து வைக்கலாம்.

## what-happens/bowel-fill

what-happens-bowel-fill = பேரியம் குடலை நிரப்பும்
what-happens-bowel-fill-barium = [பேரியம்](barium) எனும் வெள்ளைக் [கான்ட்ராஸ்ட் சாயம்](contrast-dye) உள்ளே செல்லும். பெரும்பாலும் காற்றும் செல்லும்.
what-happens-bowel-fill-clear = குடல் எளிதாகத் தெரிய இது உதவும்.
what-happens-bowel-fill-feel = வயிறு நிறைந்தது போல இருக்கும்; பிடிப்பு வரலாம். மெதுவாக, ஆழமாக மூச்சு விடுங்கள். வலித்தால் குழுவிடம் சொல்லுங்கள்.

## what-happens/bowel-turn

what-happens-bowel-turn = படங்களுக்காகத் திரும்புவீர்கள்
what-happens-bowel-turn-turn = திரும்ப, அசைய, சிறிது நேரம் மூச்சை அடக்க மருத்துவக் குழு சொல்லும்.
what-happens-bowel-turn-tip = மேசை சாயலாம். யாராவது வயிற்றை அழுத்தலாம்.

## what-happens/bowel-pictures

what-happens-bowel-pictures = குழு திரையில் பார்க்கும்
what-happens-bowel-pictures-scanner = டாக்டர் அல்லது [எக்ஸ்-ரே டெக்னீஷியன்](technologist) எக்ஸ்-ரே இயந்திரத்தால் நகரும் படங்களை எடுப்பார்.
what-happens-bowel-pictures-long = பரிசோதனைக்குச் சுமார் 30 முதல் 60 நிமிடம் ஆகும்.
what-happens-bowel-pictures-shot = குடல் தளர ஊசி போடலாம். போட்டால், எப்போது வண்டி ஓட்டலாம் என்று கேளுங்கள்.

## what-happens/bowel-toilet

what-happens-bowel-toilet = பிறகு கழிப்பறைக்குச் செல்வீர்கள்
what-happens-bowel-toilet-out = பெரும்பாலான பேரியம் வெளியே வரும்; குழாயை எடுப்பார்கள். பிறகு கழிப்பறைக்குச் செல்வீர்கள்.
what-happens-bowel-toilet-last = இன்னும் ஓரிரு படங்கள் எடுக்கலாம்.
what-happens-bowel-toilet-home = பெரும்பாலும் சாப்பிடலாம், குடிக்கலாம், வீட்டுக்குப் போகலாம். முதலில் கேளுங்கள்.

## what-happens/heart-ready

what-happens-heart-ready = பதற்றம் குறையக் குழு உதவும்
what-happens-heart-ready-line = கையில் [ஐவி லைன் (டிரிப்ஸ்)](iv-line) போடுவார்கள். நெஞ்சில் ஒட்டும் பட்டைகள் இதயத் துடிப்பைக் காட்டும்.
what-happens-heart-ready-relax = வலி குறைக்கும் மருந்து, [அமைதிப்படுத்தும் மருந்து](sedative), அல்லது இரண்டும் தரப்படலாம். விழித்தே இருப்பீர்கள்.
what-happens-heart-ready-table = எக்ஸ்-ரே மேசையில் படுப்பீர்கள்.

## what-happens/heart-numb

what-happens-heart-numb = மணிக்கட்டு அல்லது தொடை இடுக்கு மரத்துவிடும்
# Groin: the fold where the leg meets the body.
what-happens-heart-numb-numb = முதலில் குழு மணிக்கட்டை அல்லது தொடை இடுக்கை மரத்துப்போகச் செய்யும். ஒரு கணம் சுருக்கென்றிருக்கும்.
what-happens-heart-numb-needle = பிறகு ஊசியும் மெல்லிய குழாயும் ([கதீட்டர்](catheter)) உள்ளே செல்லும். அழுத்தம் தெரியலாம்.
what-happens-heart-numb-elbow = சில சமயம் அந்த இடம் முழங்கை அல்லது வேறு பகுதி.

## what-happens/heart-tube

what-happens-heart-tube = குழாய் இதயத்துக்குச் செல்லும்
what-happens-heart-tube-feel = உடலுக்குள் குழாய் இருப்பது உங்களுக்குத் தெரியாது.
what-happens-heart-tube-watch = [எக்ஸ்-ரே இயந்திரம்](c-arm) உங்களைச் சுற்றி நகர்ந்து நகரும் படங்களை எடுக்கும். மருத்துவக் குழு திரையில் பார்க்கும்.
what-happens-heart-tube-tell = நெஞ்சு வலித்தால் அல்லது இறுகினால் **உடனே** குழுவிடம் சொல்லுங்கள்.

## what-happens/heart-dye

what-happens-heart-dye = சாயம் ரத்த ஓட்டத்தைக் காட்டும்
what-happens-heart-dye-warm = [கான்ட்ராஸ்ட் சாயம்](contrast-dye) குழாய் வழியாகச் செல்லும். சில நொடிகள் வெதுவெதுப்பாக இருக்கலாம்.
what-happens-heart-dye-breath = மூச்சை அடக்க வேண்டியிருக்கலாம்.
what-happens-heart-dye-stent = [தமனி](artery) குறுகியிருந்தால் [ஸ்டென்ட்](stent) வைக்கலாம்.
what-happens-heart-dye-tell = அரிப்பு, வீக்கம் அல்லது மூச்சுச் சிரமம் வந்தால் **உடனே** மருத்துவக் குழுவிடம் சொல்லுங்கள்.

## what-happens/heart-rest

what-happens-heart-rest = குழாய் எடுக்கப்படும்; ஓய்வெடுப்பீர்கள்
what-happens-heart-rest-out = மருத்துவக் குழு குழாயை எடுத்து, அந்த இடத்தை அழுத்தும் அல்லது பட்டை கட்டும்.
what-happens-heart-rest-still = சில மணி நேரம் ஓய்வெடுப்பீர்கள். சொன்னபடி அசையாமல் படுத்திருங்கள்.
what-happens-heart-rest-tell = அந்த இடம் ஈரமானால், அல்லது உடல் சரியில்லை என்றால், கூப்பிடுங்கள்.
what-happens-heart-rest-long = பரிசோதனை மட்டும் பெரும்பாலும் 30 முதல் 60 நிமிடம் ஆகும்.

## what-happens/tube-ready

what-happens-tube-ready = குழு உங்களைத் தயார் செய்யும்
what-happens-tube-ready-line = [ஐவி லைன் (டிரிப்ஸ்)](iv-line) போடுவார்கள். தோலைச் சுத்தம் செய்து மரத்துப்போகச் செய்வார்கள். சிறிது சுருக்கென்றிருக்கும்.
what-happens-tube-ready-relax = வலி குறைக்கும் மருந்து, [அமைதிப்படுத்தும் மருந்து](sedative), அல்லது இரண்டும் பெறலாம். சிலர் தூங்குவார்கள்.
what-happens-tube-ready-table = எக்ஸ்-ரே மேசையில் படுப்பீர்கள். மூச்சை அடக்க வேண்டியிருக்கலாம்.

## what-happens/tube-in

what-happens-tube-in = மெல்லிய குழாய் உள்ளே செல்லும்
# Groin: the fold where the leg meets the body.
what-happens-tube-in-place = ஊசியும் மெல்லிய குழாயும் ([கதீட்டர்](catheter)) தொடை இடுக்கு, மணிக்கட்டு, முழங்கை அல்லது வேறு பகுதி வழியாகச் செல்லும்.
what-happens-tube-in-watch = மருத்துவக் குழு திரையைப் பார்க்கும். [கான்ட்ராஸ்ட் சாயத்தால்](contrast-dye) வெதுவெதுப்பாக இருக்கலாம்.
what-happens-tube-in-tell = அரிப்பு, வலி அல்லது மூச்சுச் சிரமம் வந்தால் **உடனே** குழுவிடம் சொல்லுங்கள்.

## what-happens/tube-kind

# One of three things: a stent, or a drain, or a line.
what-happens-tube-kind = ஸ்டென்ட், டிரெயின் அல்லது மருந்துக் குழாய் வைக்கப்படும்
what-happens-tube-kind-stent = [ஸ்டென்ட்](stent): பலூன் குறுகிய இடத்தைத் திறக்கும், ஸ்டென்ட் திறந்தே வைக்கும்
what-happens-tube-kind-drain = டிரெயின்: மென்மையான குழாய் அதிகப்படி நீரை வெளியேற்றும்
what-happens-tube-kind-line = மருந்துக் குழாய் (லைன்): மென்மையான குழாய் பெரிய [சிரைக்குள்](vein) மருந்து செலுத்தும்
what-happens-tube-kind-tight = இதய ஸ்டென்ட் வைக்கும்போது சில நொடிகள் நெஞ்சு இறுகலாம். குழுவிடம் சொல்லுங்கள்.

## what-happens/tube-rest

what-happens-tube-rest = பிறகு ஓய்வெடுப்பீர்கள்
what-happens-tube-rest-out = ஸ்டென்ட் என்றால், பலூனும் கதீட்டரும் வெளியே வரும். ஸ்டென்ட், டிரெயின் அல்லது மருந்துக் குழாய் உள்ளேயே இருக்கும்.
what-happens-tube-rest-still = பெரும்பாலும் பல மணி நேரம் ஓய்வெடுப்பீர்கள். சொன்னபடி அசையாமல் படுத்திருங்கள்.
# The place: where the needle and the tube went in.
what-happens-tube-rest-tell = அந்த இடம் ஈரமானால், அல்லது உடல் சரியில்லை என்றால், கூப்பிடுங்கள்.
what-happens-tube-rest-long = இதய ஸ்டென்ட்டுக்கு 30 நிமிடம் முதல் 2 மணி நேரம் ஆகும்.

## what-happens/bone-numb

# One or the other: a needle (two steps), or surgery (two steps).
what-happens-bone-numb = மூட்டில் ஊசி செலுத்தினால்
what-happens-bone-numb-table = எக்ஸ்-ரே மேசையில் படுப்பீர்கள். தோலைச் சுத்தம் செய்து மரத்துப்போகச் செய்வார்கள். சில நொடிகள் சுருக்கென்றிருக்கும்.
what-happens-bone-numb-pressure = பிறகு அழுத்தம் தெரியும், அல்லது [மூட்டு](joint) நிறைந்தது போல இருக்கும்.
what-happens-bone-numb-relax = முதலில் வலி குறைக்கும் மருந்து, [அமைதிப்படுத்தும் மருந்து](sedative), அல்லது இரண்டும் தரலாம்.

## what-happens/bone-needle

what-happens-bone-needle = ஊசி எங்கே செல்கிறது என்று குழு பார்க்கும்
what-happens-bone-needle-dye = ஊசி சரியான இடத்தில் உள்ளதா என்று சிறிது [கான்ட்ராஸ்ட் சாயம்](contrast-dye) காட்டும்.
what-happens-bone-needle-move = மூட்டை அசைக்க மருத்துவக் குழு சொல்லலாம்.
what-happens-bone-needle-long = சுமார் 15 முதல் 30 நிமிடம் ஆகும்.
what-happens-bone-needle-tell = அரிப்பு, வீக்கம் அல்லது மூச்சுச் சிரமம் வந்தால் **உடனே** குழுவிடம் சொல்லுங்கள்.

## what-happens/bone-sleep

what-happens-bone-sleep = அல்லது அறுவை சிகிச்சை என்றால்
what-happens-bone-sleep-sleep = தூங்குவீர்கள், அல்லது உடலின் ஒரு பகுதி மரத்துப்போகச் செய்யப்படும். குழு உங்களுடன் முடிவு செய்யும்.
what-happens-bone-sleep-feel = விழித்திருந்தால், தொடுவது அல்லது அசைப்பது தெரியலாம். வலித்தால் **உடனே** குழுவிடம் சொல்லுங்கள்.

## what-happens/bone-c-arm

what-happens-bone-c-arm = அறுவை சிகிச்சையில் இயந்திரம் எலும்புகளைக் காட்டும்
what-happens-bone-c-arm-arm = [எக்ஸ்-ரே இயந்திரம்](c-arm) உங்களுக்கு மேலே இருக்கும். ஆங்கில C எழுத்து போல இருக்கும்.
what-happens-bone-c-arm-screen = ஒவ்வொரு பாகமும் சரியாக உள்ளதா என்று சர்ஜன் அடிக்கடி திரையைப் பார்ப்பார்.
what-happens-bone-c-arm-staff = குழுவினர் தினமும் எக்ஸ்-ரே அருகே வேலை செய்வதால் ஏப்ரன் அணிவார்கள்.

## what-happens/bone-rest

what-happens-bone-rest = பிறகு ஓய்வெடுப்பீர்கள்
what-happens-bone-rest-needle = ஊசிக்குப் பிறகு பெரும்பாலும் அன்றே வீட்டுக்குப் போகலாம். வீட்டில் ஓய்வெடுங்கள்.
what-happens-bone-rest-surgery = அறுவை சிகிச்சைக்குப் பிறகு ரிக்கவரி அறைக்கு அழைத்துச் செல்வார்கள். நர்ஸ்கள் கவனித்து, வலிக்கு மருந்து தருவார்கள்.
what-happens-bone-rest-ask = கேளுங்கள்: எப்போது வீட்டுக்குப் போகலாம்? படங்கள் என்ன காட்டுகின்றன?

## what-happens/womb-lie

what-happens-womb-lie = எக்ஸ்-ரே மேசையில் படுப்பீர்கள்
what-happens-womb-lie-like = இது மகளிர் டாக்டர் செய்யும் பரிசோதனை போன்றது.
what-happens-womb-lie-lie = மல்லாந்து படுத்து, முழங்கால்களை மடக்குவீர்கள்.
what-happens-womb-lie-open = ஒரு கருவி பிறப்புறுப்பைத் திறந்து வைக்கும். கருப்பை வாய் சுத்தம் செய்யப்படும்.

## what-happens/womb-tube

what-happens-womb-tube = சாயம் கருப்பைக்குள் செல்லும்
what-happens-womb-tube-tube = மெல்லிய குழாய் ([கதீட்டர்](catheter)) கருப்பை வாய் வழியாகச் செல்லும்.
what-happens-womb-tube-dye = [கான்ட்ராஸ்ட் சாயம்](contrast-dye) உள்ளே செல்லும். கருப்பையும் குழாய்களும் எளிதாகத் தெரிய உதவும்.

## what-happens/womb-pictures

what-happens-womb-pictures = குழு திரையில் பார்க்கும்
what-happens-womb-pictures-scanner = டாக்டர் அல்லது [எக்ஸ்-ரே டெக்னீஷியன்](technologist) எக்ஸ்-ரே இயந்திரத்தால் நகரும் படங்களை எடுப்பார்.
what-happens-womb-pictures-turn = திரும்ப, அல்லது சிறிது நேரம் மூச்சை அடக்க மருத்துவக் குழு சொல்லலாம்.
what-happens-womb-pictures-long = பரிசோதனைக்குச் சுமார் 30 நிமிடம் ஆகும்.

## what-happens/womb-feel

what-happens-womb-feel = வயிற்றுப் பிடிப்பு வரலாம்
what-happens-womb-feel-cramps = மாதவிடாய் வலி போல, லேசாகவோ கடுமையாகவோ இருக்கும். பெரும்பாலும் விரைவில் குறையும்.
what-happens-womb-feel-faint = மயக்கம் வருவது போல இருந்தால், அரித்தால் அல்லது மூச்சு விடச் சிரமப்பட்டால் **உடனே** மருத்துவக் குழுவிடம் சொல்லுங்கள்.
what-happens-womb-feel-stop = நிறுத்துங்கள் என்று சொல்லலாம். தொடங்கும் முன் ஒரு சைகையை முடிவு செய்யுங்கள்.

## what-happens/womb-finish

what-happens-womb-finish = பிறகு உங்கள் பரிசோதனை முடியும்
what-happens-womb-finish-out = மருத்துவக் குழு குழாயை எடுக்கும். உடல் சரியாகும் வரை ஓய்வெடுங்கள்.
what-happens-womb-finish-pad = சாயம் வெளியே வரும். நாப்கின் அணியுங்கள்.
what-happens-womb-finish-ask = கேளுங்கள்: வீட்டில் என்ன செய்ய வேண்டும்? உதவி தேவைப்பட்டால் யாருக்குப் போன் செய்வது?
