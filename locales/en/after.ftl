# Topic: after
after-title = After the exam
after-hint = What to do at home

## after/barium
after-barium = After barium, drink more water
after-barium-water = If you had [barium](barium), drink more water than usual.
# Stools: what leaves the bowel.
after-barium-stools = Your stools may look pale for a few days.
# Constipated: hardly able to pass stools.
after-barium-tell = Tell the team if you are constipated (hard to pass stools) for more than two days.

## after/catheter-site
after-catheter-site = Check the place where the catheter was
after-catheter-site-lead = If you had a [catheter](catheter), **call** the team if you have:
after-catheter-site-lump = Bleeding, or a lump that grows
after-catheter-site-fluid = Fluid or pus that comes out
after-catheter-site-cold = A cold or numb arm or leg
after-catheter-site-fever = A fever

## after/home
after-home = You may need someone to take you home
after-home-sedative = After a [sedative](sedative), someone should take you home.
after-home-food = Go back to your usual food and medicines when the team says so.
after-home-milk = Do you breastfeed? [Contrast dye](contrast-dye) is no reason to stop. Very little gets into milk. If you have doubts, ask the team.
