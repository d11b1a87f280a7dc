# The pages of the screen about this guide


## about/what

about-what = இந்த வழிகாட்டி என்பது என்ன
about-what-plain = இந்த வழிகாட்டி ஃப்ளோரோஸ்கோபி பற்றி எளிய சொற்களில் சொல்கிறது. இது நோயாளிகளுக்காகச் செய்யப்பட்டது.
about-what-who = உங்கள் கிளினிக்கின் டாக்டர்கள் இதை எழுதவில்லை.
about-what-advice = இது உங்கள் மருத்துவக் குழுவின் ஆலோசனைக்கு மாற்று அல்ல.

## about/not

about-not = இந்த வழிகாட்டி எது அல்ல
# The four list items are the objects of this sentence.
about-not-lead = இந்த வழிகாட்டி:
about-not-diagnosis = உங்களுக்கு என்ன பிரச்சினை என்று **கண்டுபிடிக்காது**
about-not-advice = உங்களுக்கென்று தனி ஆலோசனை **தராது**
about-not-know = நீங்கள் யார் என்று இதற்குத் **தெரியாது**
about-not-store = உங்களைப் பற்றிய எந்த விவரத்தையும் **சேமிக்காது**

## about/source

about-source = தகவல்கள் எங்கிருந்து வந்தன
# The name stands as it is.
about-source-credit = ஆதாரம்: MedlinePlus, National Library of Medicine
about-source-others = மற்ற தகவல்கள் சுகாதார அமைப்புகளிடமிருந்தும் ஆய்வுகளிலிருந்தும் வந்தவை. எல்லா ஆதாரங்களும் கடைசிப் பக்கங்களில் உள்ளன.
about-source-new = சொற்கள் நாங்களே எழுதியவை.

## about/differs

about-differs = புதிய ஆலோசனையைப் பின்பற்றும் இடங்கள்
about-differs-lead = MedlinePlus மூன்று விஷயங்களைப் பழைய முறையில் சொல்கிறது. நிபுணர்களின் புதிய ஆலோசனை:
about-differs-shield = கவசம்: இப்போதைய கருவிகளில் கதிர்வீச்சு குறைவு; எனவே பெரும்பாலும் தேவையில்லை
about-differs-shellfish = இறால், நண்டு: மற்ற அலர்ஜிகளை விட அபாயம் அதிகமில்லை
about-differs-pregnancy = கர்ப்பம்: பெரும்பாலான கதிர்வீச்சு அளவுகள் தீங்கு தரும் அளவை விட மிகக் குறைவு; தேவையான பரிசோதனையைச் செய்யலாம்

## about/status

about-status = இந்தச் சொற்களை இன்னும் சரிபார்க்க வேண்டும்
about-status-draft = எந்த மருத்துவ நிபுணரும் இந்தச் சொற்களை இன்னும் சரிபார்க்கவில்லை. தகுதி பெற்ற மொழிபெயர்ப்பாளரும் சரிபார்க்கவில்லை.
about-status-ask = சந்தேகமா? உங்கள் மருத்துவக் குழுவிடம் கேளுங்கள்.

## about/licence

about-licence = இலவசமாகப் பயன்படுத்தலாம்
about-licence-free = இந்த நிரலையும் இதன் சொற்களையும் இலவசமாகப் பயன்படுத்தலாம். உரிமங்கள்: MIT அல்லது Apache-2.0.
about-licence-fonts = எழுத்துருக்கள்: SIL Open Font License 1.1.
about-licence-date = இந்தச் சொற்கள் நவம்பர் 2026-இல் எழுதப்பட்டவை.
