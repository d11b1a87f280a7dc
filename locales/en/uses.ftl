# Topic: uses
uses-title = Common uses
uses-hint = How it can help

## uses/overview
# A clinic may leave out one of the uses: no number.
uses-overview = These are its common uses
# The digestive tract: food pipe, stomach and bowels.
uses-overview-show = It can show how your digestive tract moves. It can show blood flow in your heart. It can show a woman’s reproductive organs.
uses-overview-guide = It can guide placing small tubes. It can guide work on bones and joints.
uses-overview-next = The next cards tell you more.

## uses/swallow-enema
uses-swallow-enema = It shows your digestive tract moving
# A swallow and an enema are the two ways in.
uses-swallow-enema-barium = [Barium](barium) is a white [contrast dye](contrast-dye). You drink it, or the team puts it in by [enema](enema).
uses-swallow-enema-shows = The team can then see how your food pipe, stomach or bowels move.
uses-swallow-enema-names = The exam is called a barium swallow or a barium enema.

## uses/heart
uses-heart = It shows blood flow in your heart
uses-heart-exam = This heart exam is called [cardiac catheterization](cardiac-catheterization).
uses-heart-flow = On a screen, the team sees blood flow through your [arteries](artery).
uses-heart-helps = It can help find some heart problems. It can also help treat them.

## uses/catheter-stent
uses-catheter-stent = It helps put small tubes in place
uses-catheter-stent-catheter = A [catheter](catheter) is a thin, hollow tube. It brings fluid into your body or drains extra fluid out.
# Narrow: too tight for the blood to flow well.
uses-catheter-stent-stent = A [stent](stent) opens a narrow or blocked blood vessel.
uses-catheter-stent-place = With fluoroscopy, the team sees where to put them.

## uses/bones
uses-bones = It can guide bone and joint surgery
uses-bones-lead = A surgeon may use fluoroscopy as a guide to:
uses-bones-joint = Put in a new [joint](joint)
uses-bones-bone = Fix a broken bone

## uses/hysterosalpingogram
# The organs with which a woman has children.
uses-hysterosalpingogram = It can show a woman’s reproductive organs
uses-hysterosalpingogram-exam = This exam has a long name: [hysterosalpingogram](hysterosalpingogram), or HSG. It takes pictures of a woman’s reproductive organs, such as the womb.
uses-hysterosalpingogram-ask = Not sure which exam you will have? Ask the team.
