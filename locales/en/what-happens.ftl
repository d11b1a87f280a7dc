# Topic: what-happens
what-happens-title = What happens
what-happens-hint = Your exam, step by step

## what-happens/where
what-happens-where = You go to a center or hospital
# A center for x-ray exams, outside or inside a hospital.
what-happens-where-center = You may come to an x-ray center as an [outpatient](outpatient).
what-happens-where-hospital = Or you may have the exam while you stay in a hospital.

## what-happens/clothes
what-happens-clothes = You may change into a gown
what-happens-clothes-gown = You may need to take off some or all of your clothes. Then the team gives you a hospital gown.
what-happens-clothes-help = Do you need help to change? Ask the team.

## what-happens/shield
what-happens-shield = You may or may not get a shield
# Made of lead, the metal.
what-happens-shield-shield = A lead shield or [apron](lead-apron) blocks [radiation](radiation) you do not need. It may cover your lower belly or some other part.
what-happens-shield-today = These days you often do not need one. If you want to know more, ask the team.

## what-happens/comfort
what-happens-comfort = You may first get medicine
what-happens-comfort-medicine = For some exams, you get medicine for pain. You may get a [sedative](sedative) to help you relax, or both.
what-happens-comfort-needle = You may get this when a needle goes into a [joint](joint) or an [artery](artery).
what-happens-comfort-tell = If you feel pain or fear, tell the team.

## what-happens/drink
what-happens-drink = You may drink contrast dye
what-happens-drink-drink = For some exams, you drink a liquid with [contrast dye](contrast-dye) in it. [Barium](barium) is one kind.
what-happens-drink-clearer = It makes parts of your body easier to see.

## what-happens/dye
what-happens-dye = Contrast dye may go in another way
what-happens-dye-lead = If you do not drink [contrast dye](contrast-dye), you may get it by:
what-happens-dye-iv = [IV line](iv-line), into a vein
what-happens-dye-enema = [Enema](enema), into your rectum (the end of your bowel)
what-happens-dye-needle = A needle, into a joint
what-happens-dye-womb = A thin tube, into the womb

## what-happens/table
what-happens-table = The team helps you at the x-ray table
what-happens-table-lead = You lie or stand at the x-ray table. The team may ask you to:
what-happens-table-turn = Turn your body
what-happens-table-move = Move one part of your body
what-happens-table-breath = Hold your breath for a short time

## what-happens/catheter
what-happens-catheter = Some exams use a catheter
# Numb: without feeling.
what-happens-catheter-numb = If you need a [catheter](catheter), the team first makes the place numb.
# Groin: the fold where the leg meets the body.
what-happens-catheter-needle = Then your provider puts in a needle. The place may be your groin, wrist, elbow or some other part.

## what-happens/pictures
what-happens-pictures = The scanner takes moving pictures
what-happens-pictures-scanner = Your provider or a [technologist](technologist) takes the pictures with an [x-ray scanner](c-arm). The team watches them on a screen.
what-happens-pictures-takes = It takes about:
what-happens-pictures-short = 15 to 30 minutes (swallow or stomach)
# Lower bowel: the exam is a barium enema.
what-happens-pictures-longer = 30 to 60 minutes (lower bowel or heart)
what-happens-pictures-hours = Some hours (small bowel)

## what-happens/feel
what-happens-feel = What you may feel
what-happens-feel-barium = Barium: a chalky taste, a full belly, cramps
what-happens-feel-dye = Dye in the blood: warm for some seconds
what-happens-feel-needle = A needle: a short sting, then pressure
what-happens-feel-womb = Womb exam: cramps for a short time
what-happens-feel-tell = If you itch, swell or cannot breathe well, tell the team **at once**.

## what-happens/finish
what-happens-finish = Then your exam is over
what-happens-finish-catheter = If you had a [catheter](catheter), your provider takes it out. The team may watch you for a while.
what-happens-finish-ask = Before you leave, ask the team: What do I do at home? Who do I call if I need help?

## what-happens/swallow-drink
what-happens-swallow-drink = You drink barium in sips
# Fizzy grains: they make gas, so that the stomach opens.
what-happens-swallow-drink-fizz = You may first swallow fizzy grains. Try not to burp.
what-happens-swallow-drink-drink = Then you sip [barium](barium), a white [contrast dye](contrast-dye). The team says when to swallow.
what-happens-swallow-drink-taste = It tastes chalky. It makes parts of your body easier to see.

## what-happens/swallow-table
what-happens-swallow-table = You stand, turn and lie down
what-happens-swallow-table-stand = You stand at the x-ray table. Later it may tip, so that you lie down.
what-happens-swallow-table-turn = The team asks you to turn, to move, and to hold your breath for a short time.
what-happens-swallow-table-sit = If you cannot stand, say so. You may sit.

## what-happens/swallow-pictures
what-happens-swallow-pictures = The team watches you swallow
what-happens-swallow-pictures-scanner = A doctor or a [technologist](technologist) takes moving pictures with an x-ray scanner.
what-happens-swallow-pictures-watch = They watch the barium go down on a screen.
what-happens-swallow-pictures-press = Someone may press on your belly to spread the barium.

## what-happens/swallow-feel
what-happens-swallow-feel = You may feel full
what-happens-swallow-feel-full = You may feel full or a little sick. Most people have no pain.
what-happens-swallow-feel-tell = If you choke, itch or cannot breathe well, tell the team **at once**.

## what-happens/swallow-long
what-happens-swallow-long = How long it takes
what-happens-swallow-long-short = A swallow or stomach exam takes about 15 to 30 minutes.
what-happens-swallow-long-long = A small bowel exam takes some hours. You wait between the pictures.
what-happens-swallow-long-home = Then you can often eat, drink and go home. Ask first.

## what-happens/bowel-tube
what-happens-bowel-tube = You get a barium enema
what-happens-bowel-tube-side = You lie on your side on the x-ray table. The first picture shows if your bowel is empty.
what-happens-bowel-tube-tube = A small tube goes into your rectum (the end of your bowel). This is an [enema](enema).
what-happens-bowel-tube-balloon = A small balloon may hold the tube.

## what-happens/bowel-fill
what-happens-bowel-fill = Barium fills your bowel
what-happens-bowel-fill-barium = [Barium](barium), a white [contrast dye](contrast-dye), flows in. Often air goes in, too.
what-happens-bowel-fill-clear = It makes your bowel easier to see.
what-happens-bowel-fill-feel = You feel full and may have cramps. Breathe slowly and deeply. If it hurts, tell the team.

## what-happens/bowel-turn
what-happens-bowel-turn = You turn for the pictures
what-happens-bowel-turn-turn = The team asks you to turn, to move, and to hold your breath for a short time.
what-happens-bowel-turn-tip = The table may tip. Someone may press on your belly.

## what-happens/bowel-pictures
what-happens-bowel-pictures = The team watches on a screen
what-happens-bowel-pictures-scanner = A doctor or a [technologist](technologist) takes moving pictures with an x-ray scanner.
what-happens-bowel-pictures-long = The exam takes about 30 to 60 minutes.
what-happens-bowel-pictures-shot = You may get a shot to relax your bowel. Then ask when you may drive.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Then you go to the toilet
what-happens-bowel-toilet-out = Most of the barium runs out, and the tube comes out. Then you go to the toilet.
what-happens-bowel-toilet-last = One or two more pictures may follow.
what-happens-bowel-toilet-home = You can often eat, drink and go home. Ask first.

## what-happens/heart-ready
what-happens-heart-ready = The team helps you relax
what-happens-heart-ready-line = You get an [IV line](iv-line) in your arm. Sticky patches on your chest show your heartbeat.
what-happens-heart-ready-relax = You can get pain medicine, a [sedative](sedative) to help you relax, or both. You stay awake.
what-happens-heart-ready-table = You lie on the x-ray table.

## what-happens/heart-numb
what-happens-heart-numb = Your wrist or groin is made numb
# Groin: the fold where the leg meets the body.
what-happens-heart-numb-numb = First, the team makes your wrist or groin numb. It stings for a moment.
what-happens-heart-numb-needle = Then a needle and a thin tube (a [catheter](catheter)) go in. You may feel pressure.
what-happens-heart-numb-elbow = At times, the place is your elbow or some other part.

## what-happens/heart-tube
what-happens-heart-tube = The tube goes to your heart
what-happens-heart-tube-feel = You do not feel the tube inside you.
what-happens-heart-tube-watch = The [x-ray scanner](c-arm) moves around you and takes moving pictures. The team watches them on a screen.
what-happens-heart-tube-tell = If your chest hurts or feels tight, tell the team **at once**.

## what-happens/heart-dye
what-happens-heart-dye = Dye shows the blood flow
what-happens-heart-dye-warm = [Contrast dye](contrast-dye) goes in through the tube. You may feel warm for some seconds.
what-happens-heart-dye-breath = You may have to hold your breath.
what-happens-heart-dye-stent = If an [artery](artery) is narrow, a [stent](stent) may be put in.
what-happens-heart-dye-tell = If you itch, swell or cannot breathe well, tell the team **at once**.

## what-happens/heart-rest
what-happens-heart-rest = The tube comes out, and you rest
what-happens-heart-rest-out = The team takes out the tube and presses the place or puts a band on.
what-happens-heart-rest-still = You rest for some hours. Lie still as told.
what-happens-heart-rest-tell = If the place feels wet, or you feel ill, call out.
what-happens-heart-rest-long = The exam itself often takes 30 to 60 minutes.

## what-happens/tube-ready
what-happens-tube-ready = The team makes you ready
what-happens-tube-ready-line = You get an [IV line](iv-line). The skin is cleaned and made numb. It stings a little.
what-happens-tube-ready-relax = You can get pain medicine, a [sedative](sedative) to help you relax, or both. Some fall asleep.
what-happens-tube-ready-table = You lie on the x-ray table. You may have to hold your breath.

## what-happens/tube-in
what-happens-tube-in = A thin tube goes in
# Groin: the fold where the leg meets the body.
what-happens-tube-in-place = A needle and a thin tube (a [catheter](catheter)) go in at your groin, wrist, elbow or some other part.
what-happens-tube-in-watch = The team watches a screen. With [contrast dye](contrast-dye), you may feel warm.
what-happens-tube-in-tell = If you itch, hurt or cannot breathe well, tell the team **at once**.

## what-happens/tube-kind
# One of three things: a stent, or a drain, or a line.
what-happens-tube-kind = You get a stent, drain or line
what-happens-tube-kind-stent = A [stent](stent): a balloon opens the narrow place, the stent holds it open
what-happens-tube-kind-drain = A drain: a soft tube lets extra fluid out
what-happens-tube-kind-line = A line: a soft tube brings medicine into a large [vein](vein)
what-happens-tube-kind-tight = A heart stent may briefly make your chest tight. Tell the team.

## what-happens/tube-rest
what-happens-tube-rest = Then you rest
what-happens-tube-rest-out = For a stent, the balloon and the catheter come out. The stent, drain or line stays.
what-happens-tube-rest-still = You rest, often for hours. Lie still as told.
# The place: where the needle and the tube went in.
what-happens-tube-rest-tell = If the place feels wet, or you feel ill, call out.
what-happens-tube-rest-long = A heart stent takes 30 minutes to 2 hours.

## what-happens/bone-numb
# One or the other: a needle (two steps), or surgery (two steps).
what-happens-bone-numb = Either a needle goes into a joint
what-happens-bone-numb-table = You lie on the x-ray table. The skin is cleaned and made numb. It stings for some seconds.
what-happens-bone-numb-pressure = Then you feel pressure, or the [joint](joint) feels full.
what-happens-bone-numb-relax = You may first get pain medicine, a [sedative](sedative) to help you relax, or both.

## what-happens/bone-needle
what-happens-bone-needle = The team sees where the needle goes
what-happens-bone-needle-dye = A little [contrast dye](contrast-dye) shows if the needle is in the right place.
what-happens-bone-needle-move = The team may ask you to move the joint.
what-happens-bone-needle-long = It takes about 15 to 30 minutes.
what-happens-bone-needle-tell = If you itch, swell or cannot breathe well, tell the team **at once**.

## what-happens/bone-sleep
what-happens-bone-sleep = Or you have surgery
what-happens-bone-sleep-sleep = You sleep, or a part of your body is made numb. The team chooses with you.
what-happens-bone-sleep-feel = If you are awake, you may feel touch or movement. If you feel pain, tell the team **at once**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = In surgery, a scanner shows your bones
what-happens-bone-c-arm-arm = The [x-ray scanner](c-arm) stands over you. It looks like the letter C.
what-happens-bone-c-arm-screen = The surgeon looks at the screen again and again, to check that each part sits right.
what-happens-bone-c-arm-staff = The team wears aprons, since they work near x-rays each day.

## what-happens/bone-rest
what-happens-bone-rest = Then you rest
what-happens-bone-rest-needle = After a needle, you can often go home the same day. Rest there.
what-happens-bone-rest-surgery = After surgery, you go to a recovery room. Nurses watch over you and give you medicine for pain.
what-happens-bone-rest-ask = Ask: When can I go home? What do the pictures show?

## what-happens/womb-lie
what-happens-womb-lie = You lie on the x-ray table
what-happens-womb-lie-like = It is like an exam by a women’s doctor.
what-happens-womb-lie-lie = You lie on your back and bend your knees.
what-happens-womb-lie-open = A tool holds the vagina open. The neck of the womb is cleaned.

## what-happens/womb-tube
what-happens-womb-tube = Dye goes into your womb
what-happens-womb-tube-tube = A thin tube (a [catheter](catheter)) goes through the neck of the womb.
what-happens-womb-tube-dye = [Contrast dye](contrast-dye) flows in. It makes your womb and tubes easier to see.

## what-happens/womb-pictures
what-happens-womb-pictures = The team watches on a screen
what-happens-womb-pictures-scanner = A doctor or a [technologist](technologist) takes moving pictures with an x-ray scanner.
what-happens-womb-pictures-turn = The team may ask you to turn, or to hold your breath for a short time.
what-happens-womb-pictures-long = The exam takes about 30 minutes.

## what-happens/womb-feel
what-happens-womb-feel = You may have cramps
what-happens-womb-feel-cramps = They feel like period pain, weak or strong. They mostly ease soon.
what-happens-womb-feel-faint = If you feel faint, itch or cannot breathe well, tell the team **at once**.
what-happens-womb-feel-stop = You can say stop. Agree on a sign before it starts.

## what-happens/womb-finish
what-happens-womb-finish = Then your exam is over
what-happens-womb-finish-out = The team takes the tube out. Rest until you feel well.
what-happens-womb-finish-pad = Dye runs out. Wear a pad.
what-happens-womb-finish-ask = Ask: What do I do at home? Who do I call if I need help?
