### The question "Which exam?" after the language, and its answers.

exam-title = Anong pagsusuri ang gagawin sa inyo?
exam-other = Ibang pagsusuri
exam-unsure = Hindi ako sigurado
exam-unsure-hint = Ipakita ang lahat. Makakapili rin kayo mamaya.
exam-note = Hindi sigurado? Itanong sa medical team kung anong pagsusuri ang gagawin. Hindi sine-save ang pinili ninyo.
exam-swallow = Pagsusuri ng paglunok o sikmura
exam-swallow-hint = Iinom kayo ng barium
exam-bowel = Pagsusuri ng malaking bituka
exam-bowel-hint = Barium enema
exam-heart = Pagsusuri ng puso
exam-heart-hint = Cardiac catheterization
exam-tube = Catheter o stent
exam-tube-hint = Paglalagay ng maliit na tubo
exam-bone = Buto o kasukasuan
exam-bone-hint = Operasyon o karayom, may gabay
exam-womb = Pagsusuri ng matris
exam-womb-hint = Hysterosalpingogram (HSG)
home-exam-swallow = Ang pagsusuri sa paglunok o sikmura
home-exam-bowel = Ang pagsusuri sa inyong malaking bituka
home-exam-heart = Ang pagsusuri sa inyong puso
home-exam-tube = Ang inyong catheter o stent
home-exam-bone = Ang inyong buto o kasukasuan
home-exam-womb = Ang pagsusuri sa inyong matris
