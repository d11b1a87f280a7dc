# Topic: safe
safe-title = Is it safe?
safe-hint = X-rays, contrast dye and you

## safe/pregnant
safe-pregnant = Tell the team if you may be pregnant
safe-pregnant-tell = [X-rays](x-ray) can harm an unborn baby. If you are pregnant, or think you could be, tell the team **before** the exam starts.
safe-pregnant-next = They may wait, or choose another exam. If you need this exam, it may still be done.

## safe/little-risk
safe-little-risk = For most people, there is little risk
safe-little-risk-risk = [Fluoroscopy](fluoroscopy) uses [radiation](radiation). For most people, the exam is not thought to be harmful.
safe-little-risk-dose = How much radiation you get depends on the exam. Ask your provider: How much will I get?

## safe/how-much
safe-how-much = Some exams use more radiation than others
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-lead = We all get [radiation](radiation) from nature, each day. One exam gives you about as much as:
safe-how-much-chest = Chest x-ray: about 2 or 3 days
safe-how-much-swallow = Barium swallow: about 4 months
safe-how-much-upper = Stomach exam (upper GI): about 2 years
safe-how-much-enema = Barium enema: about 2 to 3 years

## safe/past-x-rays
safe-past-x-rays = Talk about all your past x-rays
safe-past-x-rays-adds = The risk from [x-rays](x-ray) can add up over time.
safe-past-x-rays-talk = Tell your provider about all the x-rays you have had. It helps to bring a list.

## safe/dye-allergy
safe-dye-allergy = Tell the team about your allergies
safe-dye-allergy-risk = With [contrast dye](contrast-dye), there is a small risk of an [allergic reaction](allergic-reaction).
safe-dye-allergy-lead = **Before** the exam, tell the team if you have:
safe-dye-allergy-past = A past reaction to contrast dye (this matters most)
# Shellfish: shrimp, crab, clams and the like.
safe-dye-allergy-allergy = Any allergy, such as to iodine or shellfish

## safe/long-exams
safe-long-exams = Long exams can, rarely, redden the skin
safe-long-exams-skin = In rare cases, a long exam can make the skin red or burn it.
safe-long-exams-tell = If you see this on your skin, tell the team. You can ask them about any risk.
