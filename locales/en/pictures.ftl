# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Parts inside the body
picture-what-is-it-shows-description = A body with some parts drawn inside: the heart and blood vessels, the stomach and bowels, and the womb. Fluoroscopy can show these parts at work.
picture-what-is-it-helps = Looking at the screen together
picture-what-is-it-helps-description = A provider points to a place on a screen. The patient looks, too. The pictures help find out what is wrong and guide treatment.

## Common uses
picture-uses-overview = Common uses
picture-uses-overview-description = Five small pictures: the digestive tract, the heart, a small tube in a blood vessel, a hip bone with a screw, and the womb.

## Why you need it
picture-why-function = Seeing how swallowing works
picture-why-function-description = A patient drinks. A large magnifying glass shows the food pipe pushing the drink down. A movie shows how a part works.
picture-why-guide = The screen shows the way
picture-why-guide-description = A doctor moves a thin tube inside a patient. She looks at a screen as she works. The moving pictures show her the way.

## Getting ready
picture-get-ready-depends = Ask what to do
picture-get-ready-depends-description = A patient calls the provider and asks: Can food, drinks and medicines go on, or must they wait for some hours?
picture-get-ready-food = Ask about food and drink
picture-get-ready-food-description = A patient calls the provider. On the table are food and water, with a question mark and a clock. Ask when to stop eating and drinking.
picture-get-ready-medicines = Call about your medicines
picture-get-ready-medicines-description = A patient with pills calls the provider. Throwing pills away is crossed out. Do not stop any medicine by yourself.
picture-get-ready-tell-us = Tell the team about your health
picture-get-ready-tell-us-description = A patient tells the team about pregnancy, breastfeeding, allergy, lungs, kidneys and a blood thinner. The team needs to know these before the exam.
picture-get-ready-day = Ready to go
picture-get-ready-day-description = A patient leaves home with a bag, a list and a young man. The jewelry stays in a dish. Bring your list, but no jewelry.

## What happens
picture-what-happens-where = A center and a hospital
picture-what-happens-where-description = A woman walks to an x-ray center. Next to it is a hospital, with a patient in bed. Your exam may be in either place.
picture-what-happens-clothes = Changing into a gown
picture-what-happens-clothes-description = A technologist gives a patient a hospital gown. Then the patient wears the gown, and the clothes hang up. The team can help you change.
picture-what-happens-shield = A lead shield
picture-what-happens-shield-description = A patient lies on the x-ray table. A technologist puts a lead shield over a part of the body. It blocks radiation that is not needed.
picture-what-happens-comfort = Medicine to help you relax
picture-what-happens-comfort-description = A doctor gives a patient medicine through a line in the hand. A technologist rests a hand on the patient’s shoulder. You may get medicine first, too.
picture-what-happens-drink = Drinking contrast dye
picture-what-happens-drink-description = A woman stands at the x-ray table and drinks from a cup. On the screen, her food pipe and stomach show up white and clear.
picture-what-happens-dye = IV line or enema
picture-what-happens-dye-description = A woman sits with an IV line in her arm. A man lies on his side under a sheet, with an enema tube. Dye may go in either way.
picture-what-happens-table = At the x-ray table
picture-what-happens-table-description = A patient lies on the x-ray table, or stands at it. Small pictures show turning, moving one arm and holding your breath.
picture-what-happens-catheter = Putting in a catheter
picture-what-happens-catheter-description = A patient lies under a clean sheet. The team puts a thin tube into his groin. A small picture shows two places: groin and elbow.
picture-what-happens-finish = After the exam
picture-what-happens-finish-description = A patient rests in bed. A technologist checks how the patient is. You may rest for a while, too.

## After the exam
picture-after-barium = Drink water after barium
picture-after-barium-description = A patient drinks a glass of water. A toilet shows a pale stool. A calendar shows a few days. Pale stools are normal after barium.
picture-after-catheter-site = When to call the team
picture-after-catheter-site-description = A patient calls the team. Four small pictures show when: a lump that grows, fluid, redness that spreads, and a fever.
picture-after-home = Someone takes you home
picture-after-home-description = A young woman helps a patient to her car. She takes the patient home. After a sedative, an adult must take you home, too.

## Is it safe?
picture-safe-pregnant = Say that you may be pregnant
picture-safe-pregnant-description = Before the exam, a pregnant woman tells a technologist about her unborn baby. Tell the team, too, since x-rays can harm an unborn baby.
picture-safe-little-risk = Each exam is different
picture-safe-little-risk-description = A doctor talks with a patient. A chart shows three exams, from a little radiation to more. For most people, there is little risk.
picture-safe-ask-how-much = Ask how much radiation
picture-safe-ask-how-much-description = A patient asks the doctor: how much? A short, a middle and a tall bar stand for three exams with less and more radiation.
picture-safe-past-x-rays = Bring your past x-rays
picture-safe-past-x-rays-description = A patient brings past x-rays and tells the doctor about them. Tell the team about all of yours, too.
picture-safe-dye-allergy = Talk about your allergies
picture-safe-dye-allergy-description = A patient tells a doctor about a past rash from contrast dye, and about shellfish. Tell the team about your allergies before the exam.

## Your results
picture-results-depends = Different exams, different pictures
picture-results-depends-description = Lines join four x-ray pictures to four parts of a man’s body: stomach, heart, hip and bowel. Each exam looks for different things.
picture-results-who = A radiologist reads your pictures
picture-results-who-description = A radiologist looks at x-ray pictures on a screen. A page goes to another doctor, who reads it. Your provider may ask a specialist.
picture-results-ask = Ask about your results
picture-results-ask-description = A patient talks with the provider and asks when the results will come, what they show and who to call.

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
picture-after-emergency-description = A patient calls an ambulance. Four pictures show when: chest pain, trouble breathing with a swollen face, fainting, and a face that droops with a weak arm.
picture-after-emergency-more = More reasons to call for help
picture-after-emergency-more-description = A patient calls an ambulance. One picture shows a hand pressing where it bleeds. The other shows one foot that is cold and pale.
picture-after-remember = Three things to remember
picture-after-remember-description = A patient thinks of three things. Small pictures show the three things of this card.
picture-after-stent-card = Keep your stent card
picture-after-stent-card-description = A man puts a card into his wallet. The card shows a stent and a heart. Keep your card with you.
picture-after-womb = Rest after the womb exam
picture-after-womb-description = A woman rests on a sofa with a hot-water bottle on her belly. A pad is on the table. She may have cramps and light bleeding.
picture-get-ready-bowel = Clear liquids and an empty bowel
picture-get-ready-bowel-description = Water, clear broth and tea without milk are all right. A plate of food is crossed out. A powder in water empties the bowel before the exam.
picture-safe-child = A parent stays close
picture-safe-child-description = A child sits on the x-ray table. The father wears a lead apron and holds the child’s hand. A technologist stands by.
picture-safe-skin = Check your back for red skin
picture-safe-skin-description = A man sees a red patch on his back in a mirror. Two calendars show that some weeks have passed since the exam.
picture-what-happens-bowel = White liquid for the bowel
picture-what-happens-bowel-description = A man lies on his side under a sheet. A nurse stays with him. A small picture shows white liquid go through a tube into his bowel.
picture-what-happens-wrist = A thin tube in the wrist
picture-what-happens-wrist-description = Two small figures mark the wrist and the groin. Below, medicine makes the wrist numb. Then a thin tube goes in and up the arm.
picture-what-happens-press = Pressing on the spot
picture-what-happens-press-description = A man lies flat in bed. A clock shows some hours. Below are two ways: a hand presses on the wrist, or a band holds it.
picture-what-happens-c-arm = A C-arm in surgery
picture-what-happens-c-arm-description = A patient sleeps under a sheet. A C-arm stands over the hip. The surgeon wears a lead apron and looks at a screen with the bone and its screws.
picture-what-happens-joint = A needle guided into a joint
picture-what-happens-joint-description = A C-arm stands over a woman’s knee. A doctor guides a needle into it and a screen shows the place. First, the skin is cleaned.
picture-what-happens-bone-numb = The skin is made numb
picture-what-happens-bone-numb-description = A patient lies on the x-ray table. A doctor makes the skin over the knee numb with a small needle.
picture-what-happens-bone-rest = Rest after the exam
picture-what-happens-bone-rest-description = A patient with a bandaged knee rests in bed. A nurse checks how the patient is.
picture-what-happens-womb-finish = Rest after the exam
picture-what-happens-womb-finish-description = A woman rests after the exam. A technologist checks how she is. A pad is on the table.
picture-what-happens-womb = On the x-ray table
picture-what-happens-womb-description = A woman lies on her back, her knees under a sheet. A nurse and a doctor are with her. A small picture shows the tool that holds the vagina open.
picture-what-happens-full = A full stomach
picture-what-happens-full-description = A patient’s stomach is full. One hand is raised to tell the nurse. Tell the team, too, if something is wrong.
picture-what-happens-wait = How long the exam takes
picture-what-happens-wait-description = A patient waits on a chair. One clock shows a short time for the stomach, one some hours for the small bowel. Then there is food and drink.
picture-what-happens-bowel-fill = Barium fills the bowel
picture-what-happens-bowel-fill-description = A man lies on his side under a sheet. A nurse stays with him. A small picture shows white liquid that fills his bowel.
picture-what-happens-toilet = Going to the toilet
picture-what-happens-toilet-description = A nurse walks with a man in a gown to the toilet. White liquid is in the toilet: the barium comes out.
picture-what-happens-sleep = Asleep, or numb in one part
picture-what-happens-sleep-description = A woman sleeps on the table under a mask. A small picture shows a woman who is awake, with one leg numb.
picture-what-happens-stop = You can say stop
picture-what-happens-stop-description = A woman on the table raises her hand. The doctor lifts both hands and stops. A small picture shows cramps in the womb.
picture-get-ready-tell-more = Tell the team about these
picture-get-ready-tell-more-description = A patient tells a nurse about health problems and past x-rays. Small pictures show what is on this card.
picture-get-ready-womb-when = After your period
picture-get-ready-womb-when-description = A woman points at a calendar. First there are days with bleeding. The days after them have a check mark.
picture-get-ready-womb = Before the womb exam
picture-get-ready-womb-description = A woman calls and asks about a pill against pain. A pad goes into her bag. A toilet shows that she goes there first.
picture-after-emergency-belly = Very bad belly pain
picture-after-emergency-belly-description = A patient calls an ambulance. A picture shows two hands on a belly that hurts very much.
picture-after-emergency-bowel = Belly pain or fresh blood
picture-after-emergency-bowel-description = A patient calls an ambulance. One picture shows a belly that hurts very much, the other fresh blood in the toilet.
picture-after-emergency-bleed = Bleeding that does not stop
picture-after-emergency-bleed-description = A patient calls an ambulance. A picture shows a hand that presses on a place that bleeds.
picture-after-barium-call = When to call after barium
picture-after-barium-call-description = A patient calls the team. Four small pictures show when: belly pain, vomiting, no stool, and a fever.
picture-after-site-care = Do not lift heavy things
picture-after-site-care-description = A patient has a bandage where the thin tube went in. Heavy bags are crossed out. A calendar shows a few days.
picture-after-joint = Ice for the joint
picture-after-joint-description = A woman sits with her leg up. Ice in a cloth lies on her knee. A clock shows 15 minutes.
picture-after-bone-surgery = Rest the leg on pillows
picture-after-bone-surgery-description = A patient rests on a sofa at home. One leg has a cast and lies on pillows. A cast in the shower is crossed out.
picture-after-joint-call = When to call about a joint
picture-after-joint-call-description = A woman calls the team. Three small pictures show when: a red, swollen knee, fluid, and a fever.
picture-after-womb-call = When to call after this exam
picture-after-womb-call-description = A woman calls the team. Three small pictures show when: belly pain, heavy bleeding, and a fever.
picture-after-milk = Breastfeeding after the exam
picture-after-milk-description = A woman sits on a sofa and breastfeeds her baby. You can go on breastfeeding, too.
picture-what-happens-womb-dye = Dye fills the womb
picture-what-happens-womb-dye-description = The womb, drawn large. A thin tube comes from below. White dye fills the womb and runs out of its two tubes.
picture-what-happens-drain = A stent, a drain, a line
picture-what-happens-drain-description = A balloon opens a narrow vessel, and a stent holds it open. A drain lets fluid out of a belly. A line brings medicine into a vein.
picture-after-drain = Care for your drain
picture-after-drain-description = A patient calls the team. Small pictures show: do not pull the tube, keep it dry, and call about redness or a fever.
