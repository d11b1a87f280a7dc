# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Parts inside the body
picture-what-is-it-shows-description = A body with some parts drawn inside: the heart and blood vessels, the stomach and bowels, and the womb. Fluoroscopy can show these parts at work.
picture-what-is-it-helps = Looking at the screen together
picture-what-is-it-helps-description = A provider points to a place on a screen. The patient looks, too. The pictures help find out what is wrong and guide treatment.

## Common uses
picture-uses-overview = Five common uses
picture-uses-overview-description = Five small pictures: the digestive tract, the heart, a small tube in a blood vessel, a hip bone with a screw, and the womb.

## Why you need it
picture-why-function = Seeing how swallowing works
picture-why-function-description = A man drinks. A large magnifying glass shows the food pipe pushing the drink down. A movie shows how a part works.
picture-why-guide = The screen shows the way
picture-why-guide-description = A doctor moves a thin tube inside a patient. She looks at a screen as she works. The moving pictures show her the way.

## Getting ready
picture-get-ready-depends = Ask what to do
picture-get-ready-depends-description = A woman calls her provider. For some exams she can eat and drink. For others she must stop food, drinks or some medicines for a while.
picture-get-ready-food = No food or drink before
picture-get-ready-food-description = A man sits at a table. The food and drink are crossed out. The clock shows that some hours pass. You may have to wait, too.
picture-get-ready-medicines = Call about your medicines
picture-get-ready-medicines-description = A man with his pills calls his provider. Throwing pills away is crossed out. Do not stop any medicine by yourself.
picture-get-ready-tell-us = Tell us about your health
picture-get-ready-tell-us-description = A patient tells the team about pregnancy, breastfeeding, allergy, lungs, kidneys and past x-rays. The team needs to know these before the exam.
picture-get-ready-day = Ready to go
picture-get-ready-day-description = A woman leaves home with her bag, her list and a young man. Her jewelry stays in a dish. Bring your list, but no jewelry.

## What happens
picture-what-happens-where = A center and a hospital
picture-what-happens-where-description = A woman walks to an x-ray center. Next to it is a hospital, with a patient in bed. Your exam may be in either place.
picture-what-happens-clothes = Changing into a gown
picture-what-happens-clothes-description = A technologist gives a man a hospital gown. Then the man wears the gown, and his own clothes hang up. The team can help you change.
picture-what-happens-shield = A lead shield
picture-what-happens-shield-description = A patient lies on the x-ray table. A technologist puts a lead shield over his lower belly. It blocks radiation that he does not need.
picture-what-happens-comfort = Medicine to help you relax
picture-what-happens-comfort-description = A doctor gives a patient medicine through a line in his hand. A technologist rests a hand on his shoulder. You may get medicine first, too.
picture-what-happens-drink = Drinking contrast dye
picture-what-happens-drink-description = A woman stands at the x-ray table and drinks from a cup. On the screen, her food pipe and stomach show up white and clear.
picture-what-happens-dye = IV line or enema
picture-what-happens-dye-description = A woman sits with an IV line in her arm. A man lies on his side under a sheet, with an enema tube. Dye may go in either way.
picture-what-happens-table = At the x-ray table
picture-what-happens-table-description = A man lies on the x-ray table and a woman stands at it. Small pictures show turning, moving one arm and holding your breath.
picture-what-happens-catheter = Putting in a catheter
picture-what-happens-catheter-description = A patient lies under a clean sheet. The team puts a thin tube into his groin. A small picture shows two places: groin and elbow.
picture-what-happens-finish = After the exam
picture-what-happens-finish-description = A patient rests in bed with a small bandage on his arm. A technologist checks on him. You may rest for a while, too.

## After the exam
picture-after-barium = Drink water after barium
picture-after-barium-description = A man drinks a glass of water. A toilet shows a pale stool. A calendar shows a few days. Pale stools are normal after barium.
picture-after-catheter-site = When to call the team
picture-after-catheter-site-description = A woman calls. Four small pictures show signs to call about: bleeding or a lump, fluid, a cold hand and a fever.
picture-after-home = Someone takes you home
picture-after-home-description = A young woman helps an older man to her car. She takes him home. After a sedative, an adult must take you home, too.

## Is it safe?
picture-safe-pregnant = Tell us you may be pregnant
picture-safe-pregnant-description = Before the exam, a pregnant woman tells a technologist about her unborn baby. Tell the team, too, since x-rays can harm an unborn baby.
picture-safe-little-risk = Each exam is different
picture-safe-little-risk-description = A doctor talks with a patient. A chart shows three exams, from a little radiation to more. For most people, there is little risk.
picture-safe-past-x-rays = Bring your past x-rays
picture-safe-past-x-rays-description = A woman brings her past x-rays and tells her doctor about them. Tell the team about all of yours, too.
picture-safe-dye-allergy = Talk about your allergies
picture-safe-dye-allergy-description = A young man tells a doctor about a past rash from contrast dye, and about shellfish. Tell the team about your allergies before the exam.

## Your results
picture-results-depends = Different exams, different pictures
picture-results-depends-description = Lines join four x-ray pictures to four parts of a man’s body: stomach, heart, hip and bowel. Each exam looks for different things.
picture-results-who = A radiologist reads your pictures
picture-results-who-description = A radiologist looks at x-ray pictures on a screen. A page goes to another doctor, who reads it. Your provider may ask a specialist.
picture-results-ask = Ask about your results
picture-results-ask-description = A patient talks with her provider. She asks when she will get her results, what they show and who to call.

## Words to know
picture-word-catheter = A catheter
picture-word-catheter-description = A long, thin tube. Its end is drawn large, so you can see that it is hollow. Fluid can flow through it.
picture-word-stent = A stent
picture-word-stent-description = First, a blood vessel is narrow. Then a small mesh tube, the stent, holds it open, so blood can flow.
picture-word-iv-line = An IV line
picture-word-iv-line-description = A thin tube goes from a bag of fluid into a vein in the arm. The fluid goes straight into your blood.
picture-word-lead-apron = Lead aprons
picture-word-lead-apron-description = A patient wears a short lead apron over the lower belly. A technologist wears a long one. Lead blocks x-rays.
picture-word-c-arm = A C-arm
picture-word-c-arm-description = A scanner shaped like the letter C. One end is over the patient, the other is under the table. X-rays pass between the two ends.

## Doses
picture-doses = Radiation, compared with nature
picture-doses-description = Each bar shows how long nature takes to give you as much radiation as an exam. Compare them with one year of nature.

## Pictures of single exams and of emergencies
picture-after-emergency = Call for help right away
picture-after-emergency-description = A man calls an ambulance. Four pictures show when: chest pain, trouble breathing with a swollen face, fainting, and a face that droops with a weak arm.
picture-after-emergency-more = More reasons to call for help
picture-after-emergency-more-description = A woman calls an ambulance. One picture shows a hand pressing where it bleeds. The other shows one foot that is cold and pale.
picture-after-remember = Three things to remember
picture-after-remember-description = A woman thinks of three things. Each has a check mark: talk with the team, watch the time, and know who to call.
picture-after-stent-card = Keep your stent card
picture-after-stent-card-description = A man puts a card into his wallet. The card shows a stent and a heart. Keep your card with you.
picture-after-womb = Rest after the womb exam
picture-after-womb-description = A woman rests on a sofa with a hot-water bottle on her belly. A pad is on the table. She may have cramps and light bleeding.
picture-get-ready-bowel = Clear liquids and an empty bowel
picture-get-ready-bowel-description = Water, clear broth and tea are all right. A plate of food is crossed out. A powder in water empties the bowel before the exam.
picture-safe-child = A parent stays close
picture-safe-child-description = A child sits on the x-ray table. The father wears a lead apron and holds the child’s hand. A technologist stands by.
picture-safe-skin = Check your back for red skin
picture-safe-skin-description = A man sees a red patch on his back in a mirror. Two calendars show that some weeks have passed since the exam.
picture-what-happens-bowel = White liquid for the bowel
picture-what-happens-bowel-description = A man lies on his side under a sheet. A nurse stays with him. A small picture shows white liquid go through a tube into his bowel.
picture-what-happens-wrist = A thin tube in the wrist
picture-what-happens-wrist-description = A patient’s arm rests on a board, palm up. First, medicine makes the wrist numb. Then a thin tube goes into the wrist and up the arm.
picture-what-happens-press = Pressing on the spot
picture-what-happens-press-description = A man lies flat in bed. A nurse presses firmly on a bandage at his groin. A clock shows the time. A small picture shows a wrist band.
picture-what-happens-joint = A needle guided into a joint
picture-what-happens-joint-description = A C-arm stands over a woman’s knee. A doctor guides a needle into it and a screen shows the place. First, the skin is cleaned.
picture-what-happens-womb = A thin tube to the womb
picture-what-happens-womb-description = A woman lies on her back, her knees under a sheet. A nurse and a doctor are with her. A small picture shows a thin tube in the womb.
