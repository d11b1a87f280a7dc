# Topic: get-ready
get-ready-title = Getting ready
get-ready-hint = What to do before

## get-ready/depends
get-ready-depends = How you get ready depends on your exam
get-ready-depends-nothing = For some exams, you do nothing special.
get-ready-depends-something = For others, you may need to stop food, drinks or some medicines for a while.
get-ready-depends-told = Your provider will tell you what to do. Not sure? Call and ask.

## get-ready/food
get-ready-food-stop = Ask when to stop eating and drinking
get-ready-food-team = Your team tells you if and when to stop eating **and** drinking. This is called [fasting](fast).
# For a barium enema, food stops first; clear liquids (those that one can see through) may go on for longer.
get-ready-food-team-bowel = Your team tells you when to stop eating, and **until when** you may drink clear liquids, such as water. Then drink nothing. This is called [fasting](fast).
get-ready-food-why = For some exams, your stomach must be empty for clear pictures.
get-ready-food-why-swallow = For clear pictures, your stomach must often be empty.
get-ready-food-why-sedative = An empty stomach makes a [sedative](sedative) safer.
get-ready-food-needle = For a needle in a joint, you can often eat and drink as usual. Ask first.
# A sip: a very small drink of water.
get-ready-food-sip = Ask: May I drink water? May I take pills with a sip?
get-ready-food-sip-bowel = Ask: May I take pills with a sip of water?
get-ready-food-sugar = With diabetes, ask about low sugar.

## get-ready/bowel-prep
get-ready-bowel-prep = Before a barium enema, empty your bowel
get-ready-bowel-prep-why = Your bowel must be empty, so that the pictures are clear.
get-ready-bowel-prep-lead = Your team’s sheet tells you:
# Clear liquids: those that one can see through.
get-ready-bowel-prep-liquids = When to have only clear liquids, such as water
get-ready-bowel-prep-laxative = When to take a laxative (it empties the bowel)
get-ready-bowel-prep-first = Do you have kidney or heart disease, or diabetes? Ask first.

## get-ready/medicines
get-ready-medicines = Ask about your medicines
get-ready-medicines-never = **Do not stop any by yourself.** Ask your [provider](provider) first about:
# Medicines that keep the blood from clotting.
get-ready-medicines-thinners = Blood thinners
get-ready-medicines-diabetes = Insulin or other diabetes medicine, if you may not eat
get-ready-medicines-metformin-dye = Metformin: ask if you stop it for two days
get-ready-medicines-others = All other medicines
get-ready-medicines-why = Some make you bleed more. Others are unsafe to stop.

## get-ready/tell-us
get-ready-tell-us = Tell the team about your health
get-ready-tell-us-lead = **Before** the exam, tell the team about:
get-ready-tell-us-baby = Pregnancy (even if not sure) or breastfeeding
get-ready-tell-us-reaction = Asthma, any allergy, or a past reaction to [contrast dye](contrast-dye)
get-ready-tell-us-organs = Diabetes, or kidney, heart or thyroid disease
# Blood thinner: a medicine that keeps the blood from clotting.
get-ready-tell-us-bleeding = Bleeding problems, or a blood thinner you take
get-ready-tell-us-why = This helps to keep you safe.

## get-ready/tell-us-more
get-ready-tell-us-more = Tell the team about these, too
get-ready-tell-us-more-lead = **Before** the exam, tell the team about:
get-ready-tell-us-more-swallowing = Trouble swallowing, or choking
get-ready-tell-us-more-bowel = A bowel that was blocked or operated on lately
get-ready-tell-us-more-stand = Trouble standing, turning or lying flat
get-ready-tell-us-more-infection = A fever or an infection
get-ready-tell-us-more-metal = A pacemaker or metal in your body
get-ready-tell-us-more-x-rays = Past [x-rays](x-ray)

## get-ready/womb-when
get-ready-womb-when = The womb exam comes after your period
get-ready-womb-when-days = It is done in the days after your period. Your team gives you the date.
get-ready-womb-when-must = You must not be pregnant. You may have a pregnancy test first.
get-ready-womb-when-sex = Follow what your sheet says about sex before the exam.

## get-ready/womb-before
get-ready-womb-before = Ask about pain medicine
get-ready-womb-before-pain = Cramps are common. Ask if you should take a pain medicine before. Also:
# A pad for the days of a period.
get-ready-womb-before-pad = Bring a pad to wear home
get-ready-womb-before-toilet = Go to the toilet first
get-ready-womb-before-who = Ask who will be in the room

## get-ready/day
get-ready-day = Plan for the day of your exam
get-ready-day-lead = To make the day easy:
get-ready-day-jewelry = Leave your jewelry at home (metal hides parts of the picture)
get-ready-day-bring = Bring a list of your medicines and allergies
get-ready-day-company = Ask who may come in with you
get-ready-day-ride = Plan a ride: after a [sedative](sedative), an adult must take you home

## get-ready/child
get-ready-child = Is the exam for your child?
get-ready-child-stay = A parent can often stay. Ask the team.
get-ready-child-apron = If you stay, you wear a [lead apron](lead-apron). If you are or may be pregnant, another adult must stay.
get-ready-child-bring = Bring a toy and a cup that your child likes.
