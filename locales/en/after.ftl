# Topic: after
#
# $emergency: the emergency number, such as 911; $phone: the phone number of the clinic. Both are "none"
# where the clinic has not set them. They may be used in every message.
after-title = After the exam
after-hint = What to do at home

## after/emergency
after-emergency = Get help right away
after-emergency-lead = { $emergency ->
    [none] Call your emergency number **now** for:
   *[other] Call { $emergency } **now** for:
}
after-emergency-chest = Chest pain
after-emergency-breath = Trouble breathing, or a swollen face or throat
after-emergency-faint = Fainting
# Signs of a stroke.
after-emergency-stroke = A face that droops on one side, a weak arm, or trouble speaking
after-emergency-drive = Do not wait. Do not drive yourself. Still in the clinic? Tell the team now.

## after/emergency-more
after-emergency-more = More signs to get help for
after-emergency-more-lead = { $emergency ->
    [none] Call your emergency number **now** for:
   *[other] Call { $emergency } **now** for:
}
after-emergency-more-bleed = Bleeding that does not stop when you press
after-emergency-more-cold = An arm or leg that turns cold, pale or numb
after-emergency-more-belly = Very bad belly pain
# Rectum: the end of the bowel.
after-emergency-more-blood = Fresh blood from your rectum
after-emergency-more-how = When you call, say where you are.
after-emergency-more-rash = A rash can come days later. Then call your team.

## after/barium
after-barium = After barium, drink more water
after-barium-drink = If you had [barium](barium), drink more water than usual. But if you were told to limit fluids, ask first.
# Stools: what leaves the bowel.
after-barium-stools = Your stools may look pale for a few days.
# Constipated: hardly able to pass stools.
after-barium-tell = Tell the team if you are constipated (hard to pass stools) for more than two days.

## after/barium-call
after-barium-call = After barium, call for these signs
after-barium-call-lead = { $phone ->
    [none] **Call** your team if you have:
   *[other] **Call** your team at { $phone } if you have:
}
after-barium-call-belly = { $emergency ->
    [none] Belly pain, or a swollen belly (very bad pain: call your emergency number)
   *[other] Belly pain, or a swollen belly (very bad pain: call { $emergency })
}
after-barium-call-vomit = Vomiting or a fever
after-barium-call-gas = No stool for two days, or you cannot pass gas
after-barium-call-cough = A cough that stays after you drank barium

## after/catheter-site
after-catheter-site = Check the place where the catheter was
after-catheter-site-bleed = { $emergency ->
    [none] If it bleeds, lie down and **press** hard. If it does not stop, call your emergency number.
   *[other] If it bleeds, lie down and **press** hard. If it does not stop, call { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Call** your team if you have:
   *[other] **Call** your team at { $phone } if you have:
}
after-catheter-site-growing = A lump that grows
after-catheter-site-fluid = Fluid or pus that comes out
after-catheter-site-pain = More pain, or redness that spreads
after-catheter-site-fever = A fever

## after/site-care
after-site-care = Go easy on that arm or leg
after-site-care-lift = Do not lift heavy things until the team says so.
after-site-care-ask = Ask: When may I drive, bathe and work? It can take some days.
# Bruise: a blue mark on the skin.
after-site-care-usual = A bruise and some soreness are usual.
after-site-care-rash = A rash can come days later. Then call your team.

## after/home
after-home-adult = After a sedative, an adult takes you home
after-home-must = After a [sedative](sedative), an adult **must** take you home and stay with you.
after-home-lead = For 24 hours:
after-home-drive = Do **not** drive or use machines
after-home-alcohol = Do **not** drink alcohol
after-home-sign = Do **not** sign important papers
after-home-food = Go back to your usual food and medicines when the team says so.

## after/stent-home
after-stent-home-if = If you got a stent, protect it
after-stent-home-pills = If you got pills against clots, do **not** stop them unless your heart or blood vessel doctor says so. Your [stent](stent) could get blocked.
after-stent-home-card = Carry your stent card. Show it before surgery or an MRI.
after-stent-home-ask = Ask: Does it stay for good, or come out?

## after/tube-home
after-tube-home = Take care of your drain or line
after-tube-home-pull = Do not pull it. If it comes out, do not push it back. Call your team.
after-tube-home-dry = Keep it clean and dry.
after-tube-home-lead = { $phone ->
    [none] **Call** your team if you have:
   *[other] **Call** your team at { $phone } if you have:
}
after-tube-home-fever = A fever or chills
after-tube-home-red = Red or sore skin, or pus
after-tube-home-flow = A leak, or no more flow

## after/bone-home
after-bone-home = After a needle in a joint
after-bone-home-easy = Go easy on the [joint](joint) for a day. Do no sports.
after-bone-home-ice = Ice in a cloth helps, for about 15 minutes at a time.
after-bone-home-sore = The joint may be numb, then sore for a day or two.
# Steroid: a medicine against swelling that is put into the joint.
after-bone-home-sugar = With diabetes: a steroid shot can raise your sugar.

## after/bone-surgery
after-bone-surgery = After bone surgery
after-bone-surgery-dry = Keep the bandage or cast clean and dry.
# So that it swells less.
after-bone-surgery-raise = Rest the arm or leg on pillows.
after-bone-surgery-ask = Ask: How much weight may I put on it?
after-bone-surgery-lead = { $phone ->
    [none] **Call** your team at once if:
   *[other] **Call** your team at { $phone } at once if:
}
after-bone-surgery-numb = Your fingers or toes turn blue, pale or numb
# Calf: the back of the lower leg. A blood clot may be the cause.
after-bone-surgery-calf = Your calf hurts or swells

## after/bone-call
after-bone-call = After surgery or a needle, call for these
after-bone-call-lead = { $phone ->
    [none] **Call** your team if you have:
   *[other] **Call** your team at { $phone } if you have:
}
after-bone-call-fever = A fever or chills
after-bone-call-red = More redness, heat or swelling
after-bone-call-pus = Fluid or pus
after-bone-call-pain = Pain that grows
after-bone-call-night = A joint infection cannot wait. At night, go to an emergency room.

## after/womb-home
after-womb-home = At home, wear a pad
after-womb-home-pad = Dye runs out. It can be sticky and a little bloody.
after-womb-home-bleeding = Light bleeding and cramps are common for one or two days.
after-womb-home-ask = Ask: When may I bathe, swim and have sex?

## after/womb-call
after-womb-call = After the womb exam, call for these
after-womb-call-lead = { $phone ->
    [none] **Call** your team if you have:
   *[other] **Call** your team at { $phone } if you have:
}
after-womb-call-fever = A fever
after-womb-call-pain = Strong pain, or pain that grows
# A pad: what women wear during their period.
after-womb-call-bleeding = Heavy bleeding (a full pad in an hour)
after-womb-call-fluid = Fluid from the vagina that is not usual for you
after-womb-call-rash = A rash can come days later. Call then, too.

## after/milk
after-milk = You can go on breastfeeding
after-milk-dye = [Contrast dye](contrast-dye) is no reason to stop. Very little gets into milk.
after-milk-sedative = Did you get a [sedative](sedative) or pain medicine? Ask when you can breastfeed.
