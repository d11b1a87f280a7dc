### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = Tell and ask
tell-hint = Make a list for your team
tell-heading = Touch what is true for you
ask-heading = Touch what you want to ask

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = I feel unwell now
tell-pregnant = I am pregnant, or I may be
tell-dye-reaction = I had a reaction to contrast dye
tell-allergy = I have an allergy
tell-asthma = I have asthma
tell-swallowing = I have trouble swallowing
tell-blood-thinner = I take a blood thinner
tell-bleeding = I bleed easily
tell-kidneys = I have kidney disease
tell-diabetes = I have diabetes
tell-metformin = I take metformin
tell-insulin = I use insulin
tell-ate = I ate or drank today
tell-heart = I have heart disease
tell-thyroid = I have a thyroid problem
tell-bowel-surgery = I had bowel surgery or a bowel biopsy lately
tell-stoma = I have a stoma
tell-infection = I have a fever or an infection
tell-breastfeeding = I breastfeed
tell-x-rays = I had x-rays or barium lately
tell-implant = I have a pacemaker or another implant
tell-sleep-apnea = My breathing stops when I sleep
tell-ride = Nobody can take me home
tell-stand = I cannot stand for long
tell-lie-flat = I cannot lie flat
tell-interpreter = I need an interpreter
tell-see = I cannot see well
tell-hear = I cannot hear well
tell-clothes = I need help to change clothes
tell-pain = I am in pain
tell-afraid = I am afraid
tell-toilet = I need the toilet
tell-period = I am bleeding from the vagina now

## What a patient may want to ask.

ask-what-for = What is this exam for?
ask-risks = What can go wrong?
ask-other-way = Is there another way?
ask-wait = What if I wait, or do not have it?
ask-radiation = How much radiation will I get?
ask-fasting = When do I stop eating and drinking?
ask-medicines = Which of my medicines may I take?
ask-hurt = Will it hurt?
ask-relax = Can I have medicine to relax?
ask-how-long = How long will it take?
ask-company = May somebody come in with me?
ask-eat = When can I eat and drink again?
ask-drive = When can I drive and work again?
ask-results = When and how do I get my results?
ask-signs = What should I watch for at home?
ask-call = Who do I call, day or night?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = A pale woman sits with one hand on her forehead and one on her belly.
picture-tell-pregnant-description = A woman holds her round belly. A small circle shows a baby in it.
picture-tell-dye-reaction-description = A drip of dye, an x-ray screen, and an arm with itchy red bumps.
picture-tell-allergy-description = A face with red bumps beside a pill, a nut and a flower.
picture-tell-asthma-description = A man breathes in from an inhaler. His airways are drawn narrow.
picture-tell-swallowing-description = A woman holds her throat. A bite of food is stuck in it.
picture-tell-blood-thinner-description = A bottle of pills beside a drop of blood with a pill in it.
picture-tell-bleeding-description = A finger with a cut that keeps dripping blood.
picture-tell-kidneys-description = Two kidneys, one of them gray, with a warning sign.
picture-tell-diabetes-description = A finger prick with a drop of blood and a blood sugar meter.
picture-tell-metformin-description = A pack of white pills beside a blood sugar meter.
picture-tell-insulin-description = An insulin pen held against a belly.
picture-tell-ate-description = A plate of food and a glass, half empty, under a sun.
picture-tell-heart-description = A heart with its blood vessels and a jagged heart line.
picture-tell-thyroid-description = A neck with the thyroid, shaped like a butterfly, in color.
picture-tell-bowel-surgery-description = A belly with a stitched cut over the bowel.
picture-tell-stoma-description = A belly with a bag stuck to it.
picture-tell-infection-description = A man with a red face and a thermometer that reads high.
picture-tell-breastfeeding-description = A woman holds a baby at her breast.
picture-tell-x-rays-description = A man’s chest x-ray and a calendar. An arrow points from today to an earlier day.
picture-tell-implant-description = A chest with a pacemaker under the skin and a wire to the heart.
picture-tell-sleep-apnea-description = At night a man sleeps on his back. His breath is crossed out.
picture-tell-ride-description = A woman stands alone and thinks of home. A car with a driver is crossed out.
picture-tell-stand-description = A woman sits with a cane. Standing for a long time is crossed out.
picture-tell-lie-flat-description = A man sits propped up by pillows. Lying flat is crossed out.
picture-tell-interpreter-description = Two people talk in speech bubbles of two colors. A third person stands between them.
picture-tell-see-description = An eye and a blurred picture of a house.
picture-tell-hear-description = An ear with a hearing aid.
picture-tell-clothes-description = A helper holds a gown while a man puts an arm in.
picture-tell-pain-description = A man bends and holds his lower back. Red lines show where it hurts.
picture-tell-afraid-description = A frightened woman, hands clasped under her chin, thinks of the x-ray scanner.
picture-tell-toilet-description = A toilet.
picture-tell-period-description = A pad with a drop of blood.
picture-ask-reason-description = A doctor and a patient look at an x-ray screen with a question mark.
picture-ask-risks-description = A pair of scales with a question mark above it.
picture-ask-before-description = A plate, a glass and a bottle of pills with a question mark.
picture-ask-during-description = A patient on the x-ray table with a question mark.
picture-ask-after-description = A house, a car and a plate with a question mark.
picture-ask-results-description = A sheet of paper and a telephone with a question mark.
