### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = சொல்ல, கேட்க
tell-hint = குழுவுக்குப் பட்டியல் செய்யுங்கள்
tell-heading = பொருந்துவதைத் தொடுங்கள்
ask-heading = கேட்க விரும்புவதைத் தொடுங்கள்

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = இப்போது உடம்பு சரியில்லை
tell-pregnant = கர்ப்பம் உண்டு, அல்லது இருக்கலாம்
tell-dye-reaction = கான்ட்ராஸ்ட் சாயம் முன்பு சேரவில்லை
tell-allergy = அலர்ஜி உண்டு
tell-asthma = ஆஸ்துமா உண்டு
tell-swallowing = விழுங்கச் சிரமம்
tell-blood-thinner = ரத்தம் உறையாத மருந்து உண்டு
tell-bleeding = எளிதில் ரத்தம் வரும்
tell-kidneys = சிறுநீரக நோய் உண்டு
tell-diabetes = சர்க்கரை நோய் உண்டு
tell-metformin = மெட்ஃபார்மின் எடுக்கிறேன்
tell-insulin = இன்சுலின் போடுகிறேன்
tell-ate = இன்று உணவு அல்லது பானம் எடுத்தேன்
tell-heart = இதய நோய் உண்டு
tell-thyroid = தைராய்டு பிரச்சினை உண்டு
tell-bowel-surgery = சமீபத்தில் குடல் அறுவை, பயாப்ஸி
tell-stoma = ஸ்டோமா (பை) உண்டு
tell-infection = காய்ச்சல் அல்லது தொற்று
tell-breastfeeding = தாய்ப்பால் கொடுக்கிறேன்
tell-x-rays = சமீபத்தில் எக்ஸ்-ரே அல்லது பேரியம்
tell-implant = பேஸ்மேக்கர் அல்லது வேறு கருவி
tell-sleep-apnea = தூக்கத்தில் மூச்சு நிற்கும்
tell-ride = என்னை வீட்டில் விட ஆளில்லை
tell-stand = நீண்ட நேரம் நிற்க முடியாது
tell-lie-flat = மல்லாந்து படுக்க முடியாது
tell-interpreter = மொழிபெயர்ப்பு வேண்டும்
tell-see = சரியாகக் கண் தெரியாது
tell-hear = சரியாகக் காது கேட்காது
tell-clothes = உடை மாற்ற உதவி வேண்டும்
tell-pain = வலிக்கிறது
tell-afraid = பயமாக இருக்கிறது
tell-toilet = கழிப்பறைக்குப் போக வேண்டும்
tell-period = இப்போது யோனியில் ரத்தப்போக்கு

## What a patient may want to ask.

ask-what-for = இந்தப் பரிசோதனை எதற்கு?
ask-risks = என்ன தவறு நேரலாம்?
ask-other-way = வேறு வழி உண்டா?
ask-wait = தள்ளிப்போட்டால், செய்யாவிட்டால் என்ன ஆகும்?
ask-radiation = எனக்கு எவ்வளவு கதிர்வீச்சு?
ask-fasting = உணவு, பானத்தை எப்போது நிறுத்துவது?
ask-medicines = என் மருந்துகளில் எவற்றை எடுக்கலாம்?
ask-hurt = வலிக்குமா?
ask-relax = பதற்றம் குறைய மருந்து கிடைக்குமா?
ask-how-long = எவ்வளவு நேரம் ஆகும்?
ask-company = என்னுடன் யாராவது உள்ளே வரலாமா?
ask-eat = மீண்டும் எப்போது சாப்பிடலாம், குடிக்கலாம்?
ask-drive = மீண்டும் எப்போது வண்டி ஓட்டலாம், வேலை செய்யலாம்?
ask-results = என் முடிவுகள் எப்போது, எப்படிக் கிடைக்கும்?
ask-signs = வீட்டில் எதைக் கவனிக்க வேண்டும்?
ask-call = பகலோ இரவோ, யாருக்குப் போன் செய்வது?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = வெளிறிய பெண் ஒரு கையை நெற்றியிலும் மற்றதை வயிற்றிலும் வைத்து அமர்ந்திருக்கிறார்.
picture-tell-pregnant-description = ஒரு பெண் பெரிய வயிற்றைப் பிடித்திருக்கிறார். சிறிய வட்டத்தில் உள்ளே குழந்தை.
picture-tell-dye-reaction-description = சாய டிரிப்ஸ், எக்ஸ்-ரே திரை, அரிக்கும் சிவப்புத் தடிப்புகளுடன் ஒரு கை.
picture-tell-allergy-description = சிவப்புத் தடிப்புகளுடன் முகம்; அருகில் மாத்திரை, கொட்டை, பூ.
picture-tell-asthma-description = ஒருவர் இன்ஹேலரை இழுக்கிறார். அவரது மூச்சுக்குழாய்கள் குறுகியுள்ளன.
picture-tell-swallowing-description = ஒரு பெண் தொண்டையைப் பிடித்திருக்கிறார். அதில் ஒரு வாய் உணவு சிக்கியுள்ளது.
picture-tell-blood-thinner-description = மாத்திரைப் புட்டி; அருகில் உள்ளே மாத்திரையுடன் ரத்தத் துளி.
picture-tell-bleeding-description = வெட்டுப்பட்ட விரல்; ரத்தம் சொட்டிக்கொண்டே இருக்கிறது.
picture-tell-kidneys-description = இரண்டு சிறுநீரகங்கள், ஒன்று சாம்பல் நிறம், எச்சரிக்கைக் குறியுடன்.
picture-tell-diabetes-description = குத்திய விரலில் ரத்தத் துளி; சர்க்கரை அளக்கும் கருவி.
picture-tell-metformin-description = வெள்ளை மாத்திரை அட்டை; அருகில் சர்க்கரை அளக்கும் கருவி.
picture-tell-insulin-description = வயிற்றில் வைத்த இன்சுலின் பேனா.
picture-tell-ate-description = சூரியனுக்குக் கீழ் உணவுத் தட்டும் பாதி காலியான டம்ளரும்.
picture-tell-heart-description = இதயம், அதன் ரத்தக் குழாய்கள், ஏறி இறங்கும் இதயக் கோடு.
picture-tell-thyroid-description = கழுத்து; அதில் பட்டாம்பூச்சி வடிவத் தைராய்டு வண்ணத்தில்.
picture-tell-bowel-surgery-description = குடலின் மேல் தையல் போட்ட வயிறு.
picture-tell-stoma-description = பை ஒட்டிய வயிறு.
picture-tell-infection-description = சிவந்த முகத்துடன் ஒருவர்; அதிகக் காய்ச்சல் காட்டும் தெர்மாமீட்டர்.
picture-tell-breastfeeding-description = ஒரு பெண் குழந்தையை மார்போடு அணைத்துப் பால் கொடுக்கிறார்.
picture-tell-x-rays-description = ஒருவரின் மார்பு எக்ஸ்-ரேயும் நாட்காட்டியும். அம்பு இன்றிலிருந்து முந்தைய நாளைக் காட்டுகிறது.
picture-tell-implant-description = நெஞ்சுத் தோலுக்கு அடியில் பேஸ்மேக்கர்; இதயத்துக்கு ஒரு கம்பி.
picture-tell-sleep-apnea-description = இரவில் ஒருவர் மல்லாந்து தூங்குகிறார். அவரது மூச்சின் மீது குறுக்குக் கோடு உள்ளது.
picture-tell-ride-description = ஒரு பெண் தனியாக நின்று வீட்டை நினைக்கிறார். ஓட்டுநருடன் உள்ள கார் மீது குறுக்குக் கோடு உள்ளது.
picture-tell-stand-description = ஒரு பெண் கைத்தடியுடன் அமர்ந்திருக்கிறார். நீண்ட நேரம் நிற்கும் படத்தின் மீது குறுக்குக் கோடு உள்ளது.
picture-tell-lie-flat-description = ஒருவர் தலையணைகளில் சாய்ந்து அமர்ந்திருக்கிறார். மல்லாந்து படுக்கும் படத்தின் மீது குறுக்குக் கோடு உள்ளது.
picture-tell-interpreter-description = இருவர் இரு வண்ணப் பேச்சுக் குமிழிகளில் பேசுகிறார்கள். நடுவில் மூன்றாமவர் நிற்கிறார்.
picture-tell-see-description = ஒரு கண்ணும் மங்கலான வீட்டுப் படமும்.
picture-tell-hear-description = காது கேட்கும் கருவியுடன் ஒரு காது.
picture-tell-clothes-description = உதவியாளர் மருத்துவமனை உடையைப் பிடிக்க, ஒருவர் கையை நுழைக்கிறார்.
picture-tell-pain-description = ஒருவர் குனிந்து கீழ் முதுகைப் பிடிக்கிறார். வலிக்கும் இடத்தைச் சிவப்புக் கோடுகள் காட்டுகின்றன.
picture-tell-afraid-description = பயந்த பெண் மோவாய்க்குக் கீழ் கைகளைக் கோத்து எக்ஸ்-ரே இயந்திரத்தை நினைக்கிறார்.
picture-tell-toilet-description = கழிப்பறை.
picture-tell-period-description = ரத்தத் துளியுடன் நாப்கின்.
picture-ask-reason-description = டாக்டரும் நோயாளியும் கேள்விக்குறியுடன் எக்ஸ்-ரே திரையைப் பார்க்கிறார்கள்.
picture-ask-risks-description = தராசு; அதன் மேல் கேள்விக்குறி.
picture-ask-before-description = தட்டு, டம்ளர், மாத்திரைப் புட்டி, கேள்விக்குறி.
picture-ask-during-description = எக்ஸ்-ரே மேசையில் நோயாளி, கேள்விக்குறி.
picture-ask-after-description = வீடு, கார், தட்டு, கேள்விக்குறி.
picture-ask-results-description = தாள், போன், கேள்விக்குறி.
