# Topic: get-ready
get-ready-title = Getting ready
get-ready-hint = What to do before

## get-ready/depends
get-ready-depends = How you get ready depends on your exam
get-ready-depends-nothing = For some exams, you do nothing special.
get-ready-depends-something = For others, you may need to stop food, drinks or some medicines for a while.
get-ready-depends-told = Your provider will tell you what to do. Not sure? Call and ask.

## get-ready/food
get-ready-food = You may need to stop eating
get-ready-food-fast = For some exams, you must not eat or drink for several hours before. This is called [fasting](fast).
get-ready-food-ask = Ask your provider: When do I stop? May I drink water?

## get-ready/medicines
get-ready-medicines = Ask about your medicines
get-ready-medicines-stop = You may need to stop some medicines before your exam. **Do not stop any by yourself.** Ask your provider first.
get-ready-medicines-metformin = Tell the team if you take metformin or have kidney disease. Most people can stay on metformin. The team will decide.

## get-ready/tell-us
get-ready-tell-us = Tell the team about your health
get-ready-tell-us-lead = **Before** the exam, tell the team about:
get-ready-tell-us-baby = Pregnancy (even if not sure) or breastfeeding
get-ready-tell-us-allergies = Any allergy, or a past reaction to [contrast dye](contrast-dye)
get-ready-tell-us-illness = Asthma, diabetes or kidney disease
get-ready-tell-us-x-rays = Past [x-rays](x-ray)

## get-ready/day
get-ready-day = Plan for the day of your exam
get-ready-day-lead = To make the day easy:
get-ready-day-jewelry = Leave your jewelry at home
get-ready-day-bring = Bring a list of your medicines and allergies
get-ready-day-company = Ask who may come in with you
get-ready-day-ask = Ask the team if you are not sure
