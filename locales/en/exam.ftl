### The question "Which exam?" after the language, and its answers.

# exam-SOMETHING names an exam on a tile; the hint stands below it. home-exam-SOMETHING is the heading of the
# home screen once the exam is chosen.
exam-title = Which exam are you here for?
exam-other = Other exam
exam-unsure = I am not sure
exam-unsure-hint = Show me all of it. You can choose your exam later.
exam-note = Not sure? Ask the team which exam you will have. Your choice is not kept.
exam-swallow = Swallow or stomach exam
exam-swallow-hint = You drink barium
exam-bowel = Lower bowel exam
exam-bowel-hint = A barium enema
exam-heart = Heart exam
exam-heart-hint = Cardiac catheterization
exam-tube = Catheter or stent
exam-tube-hint = A small tube is put in place
exam-bone = Bone or joint
exam-bone-hint = Surgery or a needle, guided
exam-womb = Womb exam
exam-womb-hint = Hysterosalpingogram (HSG)
home-exam-swallow = Your swallow or stomach exam
home-exam-bowel = Your lower bowel exam
home-exam-heart = Your heart exam
home-exam-tube = Your catheter or stent
home-exam-bone = Your bone or joint exam
home-exam-womb = Your womb exam
