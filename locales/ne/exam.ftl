### The question "Which exam?" after the language, and its answers.

# exam-SOMETHING names an exam on a tile; the hint stands below it. home-exam-SOMETHING is the heading of the
# home screen once the exam is chosen.
exam-title = तपाईंको कुन जाँच हो?
exam-other = अर्को जाँच
exam-unsure = मलाई थाहा छैन
exam-unsure-hint = सबै देखाउनुहोस्। कुन जाँच हो, पछि पनि छान्न सकिन्छ।
exam-note = थाहा छैन? कुन जाँच हुने हो, मेडिकल टिमलाई सोध्नुहोस्। तपाईंको छनोट राखिँदैन।
exam-swallow = निल्ने वा पेटको जाँच
exam-swallow-hint = बेरियम पिउनुहुन्छ
exam-bowel = तल्लो आन्द्राको जाँच
exam-bowel-hint = बेरियम एनिमा
exam-heart = मुटुको जाँच
exam-heart-hint = क्याथेटराइजेसन (एन्जियोग्राम)
exam-tube = क्याथेटर वा स्टेन्ट
exam-tube-hint = सानो नली राखिन्छ
exam-bone = हड्डी वा जोर्नी
exam-bone-hint = एक्स-रे हेर्दै अपरेसन वा सुई
exam-womb = पाठेघरको जाँच
exam-womb-hint = हिस्टेरोसाल्पिङ्गोग्राम (एचएसजी)
home-exam-swallow = तपाईंको निल्ने वा पेटको जाँच
home-exam-bowel = तपाईंको तल्लो आन्द्राको जाँच
home-exam-heart = तपाईंको मुटुको जाँच
home-exam-tube = तपाईंको क्याथेटर वा स्टेन्ट
home-exam-bone = तपाईंको हड्डी वा जोर्नीको जाँच
home-exam-womb = तपाईंको पाठेघरको जाँच
