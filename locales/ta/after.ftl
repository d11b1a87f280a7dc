# Topic: after
#
# $emergency: the emergency number, such as 911; $phone: the phone number of the clinic. Both are "none"
# where the clinic has not set them. They may be used in every message.
after-title = முடிந்த பிறகு
after-hint = வீட்டில் என்ன செய்ய வேண்டும்

## after/emergency

after-emergency = உடனே உதவி பெறுங்கள்
after-emergency-lead =
    { $emergency ->
        [none] இவற்றில் ஏதாவது வந்தால் **இப்போதே** அவசர எண்ணை அழையுங்கள்:
       *[other] இவற்றில் ஏதாவது வந்தால் **இப்போதே** { $emergency } எண்ணை அழையுங்கள்:
    }
after-emergency-chest = நெஞ்சு வலி
after-emergency-breath = மூச்சு விடச் சிரமம், அல்லது முகம் அல்லது தொண்டை வீக்கம்
after-emergency-faint = மயங்கி விழுதல்
# Signs of a stroke.
after-emergency-stroke = முகம் கோணுதல், கை பலவீனம், அல்லது பேசச் சிரமம்
after-emergency-drive = காத்திருக்காதீர்கள். நீங்களே வண்டி ஓட்டாதீர்கள். கிளினிக்கில் இருந்தால், இப்போதே குழுவிடம் சொல்லுங்கள்.

## after/emergency-more

after-emergency-more = மற்ற அவசர அறிகுறிகள்
after-emergency-more-lead =
    { $emergency ->
        [none] இவற்றில் ஏதாவது வந்தால் **இப்போதே** அவசர எண்ணை அழையுங்கள்:
       *[other] இவற்றில் ஏதாவது வந்தால் **இப்போதே** { $emergency } எண்ணை அழையுங்கள்:
    }
after-emergency-more-bleed = அழுத்தியும் நிற்காத ரத்தம்
after-emergency-more-cold = கை அல்லது கால் குளிர்தல், வெளிறுதல் அல்லது மரத்தல்
after-emergency-more-belly = மிகக் கடுமையான வயிற்று வலி
# Rectum: the end of the bowel.
after-emergency-more-blood = ஆசனவாயிலிருந்து புதிய ரத்தம்
after-emergency-more-how = அழைக்கும்போது, எங்கே இருக்கிறீர்கள் என்று சொல்லுங்கள்.
after-emergency-more-rash = தோல் தடிப்பு சில நாள் கழித்தும் வரலாம். வந்தால் குழுவை அழையுங்கள்.

## after/barium

after-barium = பேரியத்துக்குப் பிறகு கூடுதல் தண்ணீர் குடியுங்கள்
after-barium-drink = [பேரியம்](barium) தந்திருந்தால், வழக்கத்தை விட அதிகத் தண்ணீர் குடியுங்கள். ஆனால் தண்ணீரைக் குறைக்கச் சொல்லியிருந்தால், முதலில் கேளுங்கள்.
after-barium-stools = சில நாட்கள் உங்கள் மலம் வெளிறிய நிறத்தில் இருக்கலாம்.
# Constipated: hardly able to pass stools.
after-barium-tell = இரண்டு நாட்களுக்கு மேல் மலச்சிக்கல் (மலம் கழிக்கச் சிரமம்) இருந்தால் குழுவிடம் சொல்லுங்கள்.

## after/barium-call

after-barium-call = பேரியத்துக்குப் பின் எப்போது அழைப்பது
after-barium-call-lead =
    { $phone ->
        [none] இவற்றில் ஏதாவது இருந்தால் குழுவை **அழையுங்கள்**:
       *[other] இவற்றில் ஏதாவது இருந்தால் { $phone } எண்ணில் குழுவை **அழையுங்கள்**:
    }
after-barium-call-belly =
    { $emergency ->
        [none] வயிற்று வலி, அல்லது வயிறு வீக்கம் (மிகக் கடுமையான வலி: அவசர எண்ணை அழையுங்கள்)
       *[other] வயிற்று வலி, அல்லது வயிறு வீக்கம் (மிகக் கடுமையான வலி: { $emergency } எண்ணை அழையுங்கள்)
    }
after-barium-call-vomit = வாந்தி அல்லது காய்ச்சல்
after-barium-call-gas = இரண்டு நாட்களாக மலம் போகாதது, அல்லது வாயு பிரியாதது
after-barium-call-cough = பேரியம் குடித்த பிறகு நிற்காத இருமல்

## after/catheter-site

after-catheter-site = கதீட்டர் இருந்த இடத்தைக் கவனியுங்கள்
after-catheter-site-bleed =
    { $emergency ->
        [none] ரத்தம் வந்தால், படுத்து, பலமாக **அழுத்துங்கள்**. நிற்காவிட்டால் அவசர எண்ணை அழையுங்கள்.
       *[other] ரத்தம் வந்தால், படுத்து, பலமாக **அழுத்துங்கள்**. நிற்காவிட்டால் { $emergency } எண்ணை அழையுங்கள்.
    }
after-catheter-site-call =
    { $phone ->
        [none] இவற்றில் ஏதாவது இருந்தால் குழுவை **அழையுங்கள்**:
       *[other] இவற்றில் ஏதாவது இருந்தால் { $phone } எண்ணில் குழுவை **அழையுங்கள்**:
    }
after-catheter-site-growing = பெரிதாகிக்கொண்டே போகும் கட்டி
after-catheter-site-fluid = நீர் அல்லது சீழ் வடிதல்
after-catheter-site-pain = அதிகமாகும் வலி, அல்லது பரவும் சிவப்பு
after-catheter-site-fever = காய்ச்சல்

## after/site-care

after-site-care = அந்தக் கை அல்லது காலுக்கு அதிக வேலை தராதீர்கள்
after-site-care-lift = மருத்துவக் குழு சொல்லும் வரை கனமானதைத் தூக்காதீர்கள்.
after-site-care-ask = கேளுங்கள்: எப்போது வண்டி ஓட்டலாம், குளிக்கலாம், வேலை செய்யலாம்? சில நாட்கள் ஆகலாம்.
# Bruise: a blue mark on the skin.
after-site-care-usual = கன்றிப்போவதும் சிறிது வலியும் இயல்பே.
after-site-care-rash = தோல் தடிப்பு சில நாள் கழித்தும் வரலாம். வந்தால் குழுவை அழையுங்கள்.

## after/home

after-home-adult = செடேட்டிவ் எடுத்தால் வீடு செல்லத் துணை கட்டாயம்
after-home-must = [செடேட்டிவ்](sedative) எடுத்தால், வயது வந்த ஒருவர் **கட்டாயம்** உங்களை வீட்டுக்கு அழைத்துச் சென்று உடன் இருக்க வேண்டும்.
after-home-lead = 24 மணி நேரத்துக்கு:
after-home-drive = வண்டி, இயந்திரம் **ஓட்டாதீர்கள்**
after-home-alcohol = மது **குடிக்காதீர்கள்**
after-home-sign = முக்கிய ஆவணங்களில் கையெழுத்து **போடாதீர்கள்**
after-home-food = குழு சொன்ன பிறகே வழக்கமான உணவு, மருந்தைத் தொடங்குங்கள்.

## after/stent-home

after-stent-home-if = ஸ்டென்ட் வைத்திருந்தால், பாதுகாப்பாக வைத்திருங்கள்
after-stent-home-pills = ரத்தம் உறையாமல் இருக்க மாத்திரை தந்தால், உங்கள் இதய அல்லது ரத்தக் குழாய் டாக்டர் சொல்லாமல் **நிறுத்தாதீர்கள்**. [ஸ்டென்ட்](stent) அடைபடலாம்.
after-stent-home-card = ஸ்டென்ட் கார்டை உடன் வைத்திருங்கள். அறுவை சிகிச்சை அல்லது எம்ஆர்ஐக்கு முன் காட்டுங்கள்.
after-stent-home-ask = கேளுங்கள்: அது நிரந்தரமாக இருக்குமா, எடுக்கப்படுமா?

## after/tube-home

after-tube-home = டிரெயின் அல்லது மருந்துக் குழாயைக் கவனியுங்கள்
after-tube-home-pull = இழுக்காதீர்கள். வெளியே வந்தால் உள்ளே தள்ளாதீர்கள். குழுவை அழையுங்கள்.
after-tube-home-dry = சுத்தமாக, ஈரமில்லாமல் வையுங்கள்.
after-tube-home-lead =
    { $phone ->
        [none] இவற்றில் ஏதாவது இருந்தால் குழுவை **அழையுங்கள்**:
       *[other] இவற்றில் ஏதாவது இருந்தால் { $phone } எண்ணில் குழுவை **அழையுங்கள்**:
    }
after-tube-home-fever = காய்ச்சல் அல்லது குளிர் நடுக்கம்
after-tube-home-red = தோல் சிவப்பு, வலி அல்லது சீழ்
after-tube-home-flow = கசிவு, அல்லது ஓட்டம் நிற்பது

## after/bone-home

after-bone-home = மூட்டில் ஊசி செலுத்திய பிறகு
after-bone-home-easy = ஒரு நாள் [மூட்டுக்கு](joint) அதிக வேலை தராதீர்கள். விளையாட்டு வேண்டாம்.
after-bone-home-ice = துணியில் சுற்றிய ஐஸ் உதவும், ஒரு தடவைக்குச் சுமார் 15 நிமிடம்.
after-bone-home-sore = மூட்டு முதலில் மரத்திருக்கலாம், பிறகு ஓரிரு நாட்கள் வலிக்கலாம்.
# Steroid: a medicine against swelling that is put into the joint.
after-bone-home-sugar = சர்க்கரை நோய் இருந்தால்: ஸ்டீராய்டு ஊசி சர்க்கரையைக் கூட்டலாம்.

## after/bone-surgery

after-bone-surgery = எலும்பு அறுவை சிகிச்சைக்குப் பிறகு
after-bone-surgery-dry = கட்டு அல்லது மாவுக்கட்டைச் சுத்தமாக, ஈரமில்லாமல் வையுங்கள்.
# So that it swells less.
after-bone-surgery-raise = கை அல்லது காலைத் தலையணைகள் மீது வைத்து ஓய்வு கொடுங்கள்.
after-bone-surgery-ask = கேளுங்கள்: அந்தக் கை அல்லது காலின் மீது எவ்வளவு எடை போடலாம்?
after-bone-surgery-lead =
    { $phone ->
        [none] இவற்றில் ஏதாவது இருந்தால் உடனே குழுவை **அழையுங்கள்**:
       *[other] இவற்றில் ஏதாவது இருந்தால் உடனே { $phone } எண்ணில் குழுவை **அழையுங்கள்**:
    }
after-bone-surgery-numb = கை அல்லது கால் விரல்கள் நீலமாதல், வெளிறுதல் அல்லது மரத்துப்போதல்
# Calf: the back of the lower leg. A blood clot may be the cause.
after-bone-surgery-calf = கெண்டைக்கால் வலி அல்லது வீக்கம்

## after/bone-call

after-bone-call = அறுவை சிகிச்சை, ஊசிக்குப் பின் எப்போது அழைப்பது
after-bone-call-lead =
    { $phone ->
        [none] இவற்றில் ஏதாவது இருந்தால் குழுவை **அழையுங்கள்**:
       *[other] இவற்றில் ஏதாவது இருந்தால் { $phone } எண்ணில் குழுவை **அழையுங்கள்**:
    }
after-bone-call-fever = காய்ச்சல் அல்லது குளிர் நடுக்கம்
after-bone-call-red = அதிகமாகும் சிவப்பு, சூடு அல்லது வீக்கம்
after-bone-call-pus = நீர் அல்லது சீழ்
after-bone-call-pain = அதிகமாகும் வலி
after-bone-call-night = மூட்டுத் தொற்றா? காத்திருக்காதீர்கள். இரவில் மருத்துவமனை அவசரப் பிரிவுக்குச் செல்லுங்கள்.

## after/womb-home

after-womb-home = வீட்டில் நாப்கின் அணியுங்கள்
after-womb-home-pad = சாயம் வெளியே வரும். ஒட்டும்படியும் சிறிது ரத்தத்துடனும் இருக்கலாம்.
after-womb-home-bleeding = ஓரிரு நாட்கள் சிறிது ரத்தப்போக்கும் வயிற்றுப் பிடிப்பும் பொதுவானவை.
after-womb-home-ask = கேளுங்கள்: எப்போது குளிக்கலாம், நீந்தலாம், உடலுறவு கொள்ளலாம்?

## after/womb-call

after-womb-call = கருப்பைப் பரிசோதனைக்குப் பின் எப்போது அழைப்பது
after-womb-call-lead =
    { $phone ->
        [none] இவற்றில் ஏதாவது இருந்தால் குழுவை **அழையுங்கள்**:
       *[other] இவற்றில் ஏதாவது இருந்தால் { $phone } எண்ணில் குழுவை **அழையுங்கள்**:
    }
after-womb-call-fever = காய்ச்சல்
after-womb-call-pain = கடுமையான வலி, அல்லது அதிகமாகும் வலி
# A pad: what women wear during their period.
after-womb-call-bleeding = அதிக ரத்தப்போக்கு (ஒரு மணி நேரத்தில் ஒரு நாப்கின் நிறைதல்)
after-womb-call-fluid = பிறப்புறுப்பிலிருந்து உங்களுக்கு வழக்கமில்லாத நீர்
after-womb-call-rash = தோல் தடிப்பு சில நாள் கழித்தும் வரலாம். அப்போதும் அழையுங்கள்.

## after/milk

after-milk = தாய்ப்பால் தொடர்ந்து கொடுக்கலாம்
after-milk-dye = [கான்ட்ராஸ்ட் சாயத்துக்காக](contrast-dye) நிறுத்தத் தேவையில்லை. பாலில் மிகச் சிறிதளவே சேரும்.
after-milk-sedative = [செடேட்டிவ்](sedative) அல்லது வலி மருந்து எடுத்தீர்களா? எப்போது தாய்ப்பால் கொடுக்கலாம் என்று கேளுங்கள்.
