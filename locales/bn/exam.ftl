### The question "Which exam?" after the language, and its answers.

exam-title = আপনি কোন পরীক্ষার জন্য এসেছেন?
exam-other = অন্য পরীক্ষা
exam-unsure = আমি নিশ্চিত নই
exam-unsure-hint = সব কিছু দেখান। পরীক্ষা পরেও বেছে নিতে পারবেন।
exam-note = নিশ্চিত নন? আপনার কোন পরীক্ষা হবে, টিমকে জিজ্ঞেস করুন। আপনি যা বাছেন, তা জমা রাখা হয় না।
exam-swallow = গেলা বা পাকস্থলী
exam-swallow-hint = আপনি বেরিয়াম পান করেন
exam-bowel = বৃহদন্ত্রের পরীক্ষা
exam-bowel-hint = বেরিয়াম এনিমা
exam-heart = হার্টের পরীক্ষা
exam-heart-hint = কার্ডিয়াক ক্যাথেটারাইজেশন
exam-tube = ক্যাথেটার বা স্টেন্ট
exam-tube-hint = ছোট একটি নল বসানো হয়
exam-bone = হাড় বা জয়েন্ট
exam-bone-hint = এক্স-রে দেখে অপারেশন বা সুচ
exam-womb = জরায়ুর পরীক্ষা
exam-womb-hint = হিস্টেরোসালপিঙ্গোগ্রাম (এইচএসজি)
home-exam-swallow = আপনার গেলা বা পাকস্থলীর পরীক্ষা
home-exam-bowel = আপনার বৃহদন্ত্রের পরীক্ষা
home-exam-heart = আপনার হার্টের পরীক্ষা
home-exam-tube = আপনার ক্যাথেটার বা স্টেন্ট
home-exam-bone = আপনার হাড় বা জয়েন্টের পরীক্ষা
home-exam-womb = আপনার জরায়ুর পরীক্ষা
