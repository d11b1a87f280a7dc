# Topic: uses
uses-title = सामान्य प्रयोग
uses-hint = यसले कसरी मद्दत गर्न सक्छ

## uses/overview

uses-overview = यसका सामान्य प्रयोग यी हुन्
uses-overview-show = यसले तपाईंको पाचन नली (खाना पचाउने बाटो) कसरी चल्छ, मुटुमा रगत कसरी बग्छ, र महिलाका प्रजनन अङ्ग देखाउन सक्छ।
uses-overview-guide = यसले साना नली राख्न मद्दत गर्न सक्छ। हड्डी र जोर्नीको उपचारमा पनि बाटो देखाउन सक्छ।
uses-overview-next = आउने पानाहरूले थप बताउँछन्।

## uses/swallow-enema

uses-swallow-enema = यसले पाचन नली चलेको देखाउँछ
uses-swallow-enema-barium = [बेरियम](barium) सेतो [कन्ट्रास्ट डाई](contrast-dye) हो। यो तपाईं पिउनुहुन्छ, वा टिमले [एनिमा](enema) गरेर भित्र हाल्छ।
uses-swallow-enema-shows = त्यसपछि तपाईंको खानेनली, पेट (आमाशय) वा आन्द्रा कसरी चल्छ, टिमले देख्न सक्छ।
uses-swallow-enema-names = यो जाँचलाई बेरियम स्वालो (निल्ने) वा बेरियम एनिमा भनिन्छ।

## uses/heart

uses-heart = यसले मुटुमा रगतको बहाव देखाउँछ
uses-heart-exam = मुटुको यो जाँचलाई [कार्डियाक क्याथेटराइजेसन](cardiac-catheterization) (एन्जियोग्राम) भनिन्छ।
uses-heart-flow = टिमले स्क्रिनमा तपाईंका [धमनीभित्र](artery) रगत बगेको देख्छ।
uses-heart-helps = यसले मुटुका केही समस्या पत्ता लगाउन मद्दत गर्न सक्छ। उपचारमा पनि मद्दत गर्न सक्छ।

## uses/catheter-stent

uses-catheter-stent = यसले साना नली ठीक ठाउँमा राख्न मद्दत गर्छ
uses-catheter-stent-catheter = [क्याथेटर](catheter) पातलो, खोक्रो नली हो। यसले शरीरमा तरल पदार्थ पुर्‍याउँछ वा बढी भएको बाहिर निकाल्छ।
uses-catheter-stent-stent = [स्टेन्टले](stent) साँघुरो वा बन्द भएको रक्तनली खोल्छ।
uses-catheter-stent-place = यी कहाँ राख्ने भनेर टिमले फ्लोरोस्कोपीमा देख्छ।

## uses/bones

uses-bones = हड्डी र जोर्नीको अपरेसनमा बाटो देखाउन सक्छ
# The list items are the ends of this sentence.
uses-bones-lead = सर्जनले यी काममा फ्लोरोस्कोपीको सहारा लिन सक्नुहुन्छ:
uses-bones-joint = नयाँ [जोर्नी](joint) राख्न
uses-bones-bone = भाँचिएको हड्डी ठीक गर्न

## uses/hysterosalpingogram

uses-hysterosalpingogram = यसले महिलाका प्रजनन अङ्ग देखाउन सक्छ
uses-hysterosalpingogram-exam = यो जाँचको नाम लामो छ: [हिस्टेरोसाल्पिङ्गोग्राम](hysterosalpingogram), अर्थात् एचएसजी। यसले महिलाका प्रजनन अङ्ग (जस्तै पाठेघर) को तस्बिर खिच्छ।
uses-hysterosalpingogram-ask = तपाईंको कुन जाँच हुने हो, पक्का थाहा छैन? टिमलाई सोध्नुहोस्।
