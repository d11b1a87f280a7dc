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
what-happens-shield-today = Today you often do not need one. If you want to know more, ask the team.

## what-happens/comfort
what-happens-comfort = You may first get medicine
what-happens-comfort-medicine = For some exams, you get medicine for pain. Or you get a [sedative](sedative) to help you relax.
what-happens-comfort-needle = You may get it when a needle goes into a [joint](joint) or an [artery](artery).
what-happens-comfort-tell = If you feel pain or fear, tell the team.

## what-happens/drink
what-happens-drink = You may drink contrast dye
what-happens-drink-drink = For some exams, you drink a liquid with [contrast dye](contrast-dye) in it. [Barium](barium) is one kind.
what-happens-drink-clearer = It helps parts of your body show up more clearly.

## what-happens/dye
what-happens-dye = Contrast dye may go in another way
what-happens-dye-lead = If you do not drink [contrast dye](contrast-dye), you may get it by:
what-happens-dye-iv = [IV line](iv-line), into a vein
what-happens-dye-enema = [Enema](enema), into your rectum (the end of your bowel)

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
what-happens-catheter-needle = Then your provider puts in a needle. The place may be your groin, your elbow or some other part.

## what-happens/pictures
what-happens-pictures = The scanner takes moving pictures
what-happens-pictures-scanner = Your provider or a [technologist](technologist) takes the pictures with an [x-ray scanner](c-arm). The team watches them on a screen.
what-happens-pictures-long = Your exam may take about:
# Lower bowel: the exam is a barium enema. Stomach: the exam is also called upper GI.
what-happens-pictures-most = 45 to 60 minutes (swallow, stomach or lower bowel)
what-happens-pictures-small-bowel = 90 minutes to 3 hours (small bowel)

## what-happens/finish
what-happens-finish = Then your exam is over
what-happens-finish-catheter = If you had a [catheter](catheter), your provider takes it out. The team may watch you for a while.
what-happens-finish-ask = Before you leave, ask the team: What do I do at home? Who do I call if I need help?
