### The question "Which exam?" after the language, and its answers.

# exam-SOMETHING names an exam on a tile; the hint stands below it. home-exam-SOMETHING is the heading of the
# home screen once the exam is chosen.
exam-title = உங்களுக்கு எந்தப் பரிசோதனை?
exam-other = வேறு பரிசோதனை
exam-unsure = தெரியவில்லை
exam-unsure-hint = எல்லாவற்றையும் காட்டு. பரிசோதனையைப் பிறகு தேர்ந்தெடுக்கலாம்.
exam-note = தெரியவில்லையா? எந்தப் பரிசோதனை என்று மருத்துவக் குழுவிடம் கேளுங்கள். உங்கள் தேர்வு சேமிக்கப்படாது.
exam-swallow = விழுங்குதல், இரைப்பை
exam-swallow-hint = பேரியம் குடிப்பீர்கள்
exam-bowel = கீழ்க்குடல் பரிசோதனை
exam-bowel-hint = பேரியம் எனிமா
exam-heart = இதயம்
exam-heart-hint = கதீட்டரைசேஷன் (ஆஞ்சியோகிராம்)
exam-tube = கதீட்டர், ஸ்டென்ட்
exam-tube-hint = சிறிய குழாய் வைக்கப்படும்
exam-bone = எலும்பு, மூட்டு
exam-bone-hint = எக்ஸ்-ரே பார்த்து அறுவை, ஊசி
exam-womb = கருப்பைப் பரிசோதனை
exam-womb-hint = எச்எஸ்ஜி எக்ஸ்-ரே
home-exam-swallow = உங்கள் விழுங்கும் அல்லது இரைப்பைப் பரிசோதனை
home-exam-bowel = உங்கள் கீழ்க்குடல் பரிசோதனை
home-exam-heart = உங்கள் இதயப் பரிசோதனை
home-exam-tube = உங்கள் கதீட்டர் அல்லது ஸ்டென்ட்
home-exam-bone = உங்கள் எலும்பு அல்லது மூட்டுப் பரிசோதனை
home-exam-womb = உங்கள் கருப்பைப் பரிசோதனை
