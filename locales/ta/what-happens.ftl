# Topic: what-happens
what-happens-title = என்ன நடக்கும்
what-happens-hint = படிப்படியாக

## what-happens/where
what-happens-where = நீங்கள் மையம் அல்லது மருத்துவமனைக்குச் செல்வீர்கள்
what-happens-where-center = நீங்கள் [வெளிநோயாளியாக](outpatient) எக்ஸ்-ரே மையத்துக்கு வரலாம்.
what-happens-where-hospital = அல்லது மருத்துவமனையில் தங்கியிருக்கும்போது பரிசோதனை நடக்கலாம்.

## what-happens/clothes
what-happens-clothes = மருத்துவமனை உடைக்கு மாற வேண்டியிருக்கலாம்
what-happens-clothes-gown = சில அல்லது எல்லா உடைகளையும் கழற்ற வேண்டியிருக்கலாம். பிறகு குழு மருத்துவமனை உடையை (கவுன்) தரும்.
what-happens-clothes-help = உடை மாற்ற உதவி வேண்டுமா? குழுவிடம் கேளுங்கள்.

## what-happens/shield
what-happens-shield = கவசம் தரலாம், தராமலும் இருக்கலாம்
what-happens-shield-shield = ஈயக் கவசம் அல்லது [ஏப்ரன்](lead-apron) உங்களுக்குத் தேவையில்லாத [கதிர்வீச்சைத்](radiation) தடுக்கும். அது அடிவயிற்றை அல்லது வேறு பகுதியை மூடலாம்.
what-happens-shield-today = இப்போது பெரும்பாலும் இது தேவையில்லை. மேலும் அறிய விரும்பினால் குழுவிடம் கேளுங்கள்.

## what-happens/comfort
what-happens-comfort = முதலில் உங்களுக்கு மருந்து தரப்படலாம்
what-happens-comfort-medicine = சில பரிசோதனைகளுக்கு வலி மருந்து தரப்படும். அல்லது நீங்கள் இளைப்பாற [அமைதிப்படுத்தும் மருந்து (செடேட்டிவ்)](sedative) தரப்படும்.
what-happens-comfort-needle = [மூட்டில்](joint) அல்லது [தமனியில்](artery) ஊசி செலுத்தும்போது இதைத் தரலாம்.
what-happens-comfort-tell = வலி அல்லது பயம் இருந்தால் குழுவிடம் சொல்லுங்கள்.

## what-happens/drink
what-happens-drink = கான்ட்ராஸ்ட் சாயம் குடிக்க வேண்டியிருக்கலாம்
what-happens-drink-drink = சில பரிசோதனைகளுக்கு, [கான்ட்ராஸ்ட் சாயம்](contrast-dye) கலந்த திரவத்தைக் குடிப்பீர்கள். [பேரியம்](barium) அதில் ஒரு வகை.
what-happens-drink-clearer = உடலின் பகுதிகள் இன்னும் தெளிவாகத் தெரிய இது உதவும்.

## what-happens/dye
what-happens-dye = கான்ட்ராஸ்ட் சாயம் வேறு வழியிலும் செல்லலாம்
what-happens-dye-lead = நீங்கள் [கான்ட்ராஸ்ட் சாயத்தைக்](contrast-dye) குடிக்காவிட்டால், இப்படித் தரலாம்:
what-happens-dye-iv = [ஐவி லைன் (டிரிப்ஸ்)](iv-line) மூலம், சிரைக்குள் (ரத்தக் குழாய்)
what-happens-dye-enema = [எனிமா](enema) மூலம், மலக்குடலுக்குள் (குடலின் கடைசிப் பகுதி)

## what-happens/table
what-happens-table = எக்ஸ்-ரே மேசையில் குழு உங்களுக்கு உதவும்
what-happens-table-lead = எக்ஸ்-ரே மேசையில் படுப்பீர்கள் அல்லது அதனருகில் நிற்பீர்கள். குழு இவற்றைச் செய்யச் சொல்லலாம்:
what-happens-table-turn = உடலைத் திருப்புவது
what-happens-table-move = உடலின் ஒரு பகுதியை அசைப்பது
what-happens-table-breath = சிறிது நேரம் மூச்சை அடக்குவது

## what-happens/catheter
what-happens-catheter = சில பரிசோதனைகளுக்குக் கதீட்டர் தேவை
what-happens-catheter-numb = உங்களுக்குக் [கதீட்டர்](catheter) தேவை என்றால், குழு முதலில் அந்த இடத்தை மரத்துப்போகச் செய்யும்.
what-happens-catheter-needle = பிறகு மருத்துவர் ஊசியைச் செலுத்துவார். அந்த இடம் தொடை இடுக்கு, முழங்கை அல்லது வேறு பகுதியாக இருக்கலாம்.

## what-happens/pictures
what-happens-pictures = ஸ்கேனர் நகரும் படங்களை எடுக்கும்
what-happens-pictures-scanner = உங்கள் மருத்துவர் அல்லது [டெக்னாலஜிஸ்ட்](technologist) [எக்ஸ்-ரே ஸ்கேனரால்](c-arm) படம் எடுப்பார். குழு அவற்றைத் திரையில் பார்க்கும்.
what-happens-pictures-long = உங்கள் பரிசோதனைக்கு ஆகக்கூடிய நேரம் சுமார்:
what-happens-pictures-most = 45 முதல் 60 நிமிடங்கள் (பேரியம் ஸ்வாலோ, இரைப்பை அல்லது பெருங்குடல்)
what-happens-pictures-small-bowel = 90 நிமிடங்கள் முதல் 3 மணி நேரம் (சிறுகுடல்)

## what-happens/finish
what-happens-finish = பிறகு உங்கள் பரிசோதனை முடியும்
what-happens-finish-catheter = உங்களுக்குக் [கதீட்டர்](catheter) போட்டிருந்தால், மருத்துவர் அதை எடுப்பார். குழு சிறிது நேரம் உங்களைக் கவனிக்கலாம்.
what-happens-finish-ask = போகும் முன் குழுவிடம் கேளுங்கள்: வீட்டில் நான் என்ன செய்ய வேண்டும்? உதவி தேவைப்பட்டால் யாருக்குப் போன் செய்வது?
