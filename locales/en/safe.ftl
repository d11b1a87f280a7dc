# Topic: safe
safe-title = Is it safe?
safe-hint = X-rays, contrast dye and you

## safe/pregnant
safe-pregnant = Tell the team if you may be pregnant
safe-pregnant-tell = [X-rays](x-ray) can harm an unborn baby. If you are pregnant, or think you could be, tell the team **before** the exam starts.
safe-pregnant-next = They may wait, or choose another exam. If you need this exam, it may still be done.

## safe/womb-pregnant
safe-womb-pregnant = You must not be pregnant for this exam
safe-womb-pregnant-harm = [X-rays](x-ray) can harm an unborn baby.
safe-womb-pregnant-tell = Are you pregnant, or could you be? Tell the team **before** the exam starts. The exam must wait.
safe-womb-pregnant-infection = Do you have an infection in your womb, tubes or vagina? Tell the team, too. It is treated first.

## safe/little-risk
safe-little-risk = For most people, there is little risk
safe-little-risk-risk = [Fluoroscopy](fluoroscopy) uses [radiation](radiation). For most people, the exam is not thought to be harmful.
safe-little-risk-harm = It may slightly raise the chance of cancer later in life. For one exam, this chance is small.
safe-little-risk-good = If you need the exam, it should do you more good than harm.

## safe/how-much
safe-how-much = Some exams use more radiation than others
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-nature = We all get [radiation](radiation) from nature. Nature takes this long to give as much as one exam:
# The name of the exam, a colon, and the time: the chart shows what stands after the colon beside the bar.
safe-how-much-chest = Chest x-ray: about 2 or 3 days
safe-how-much-swallow = Barium swallow: about 4 months
safe-how-much-upper = Stomach exam (upper GI): about 2 years
safe-how-much-womb = Womb exam: about 5 to 10 months
safe-how-much-heart = Heart exam: about 2 to 3 years
safe-how-much-enema = Barium enema: about 2 to 3 years
safe-how-much-stent = Heart stent: about 5 years
safe-how-much-yours = Yours may be less or more. Ask how much.

## safe/how-much-more
safe-how-much-more = Heart exams and stents use more radiation
safe-how-much-more-nature = Nature takes this long to give you as much [radiation](radiation):
safe-how-much-more-heart = Heart exam: about 2 to 3 years
safe-how-much-more-stent = Heart stent: about 5 years
safe-how-much-more-yours = All these are typical. Yours may be much less or much more. Ask your provider: How much will I get?

## safe/ask-how-much
safe-ask-how-much = Ask how much radiation you get
safe-ask-how-much-nature = We all get [radiation](radiation) from nature, each day. Your exam gives you some more.
safe-ask-how-much-depends = How much you get depends on your exam and on your body.
safe-ask-how-much-ask = Ask: How much will I get? How do you keep it low?

## safe/past-x-rays
safe-past-x-rays = Talk about all your past x-rays
safe-past-x-rays-linked = The risk may be linked to how many [x-rays](x-ray) you have had.
safe-past-x-rays-talk = Tell your provider about all the x-rays you have had. It helps to bring a list.
safe-past-x-rays-need = Past x-rays are no reason to skip an exam you need.

## safe/dye-allergy
safe-dye-allergy = Tell the team about your allergies
safe-dye-allergy-risk = [Contrast dye](contrast-dye) can cause an [allergic reaction](allergic-reaction). The risk is small.
safe-dye-allergy-lead = **Before** the exam, tell the team if you have:
safe-dye-allergy-past = A past reaction to contrast dye, such as dye with iodine (this matters most)
# Shellfish: shrimp, crab, clams and the like.
safe-dye-allergy-any = Any other allergy, such as to shellfish
safe-dye-allergy-asthma = Asthma

## safe/long-exams
safe-long-exams = Long exams can, rarely, redden the skin
safe-long-exams-skin = In rare cases, a long exam can make the skin red or burn it.
safe-long-exams-later = This can show weeks later, often on your back. Ask if your exam was long.
safe-long-exams-call = { $phone ->
    [none] Is your skin red or sore? Call your team.
   *[other] Is your skin red or sore? Call your team at { $phone }.
}
