# Topic: results
results-title = Your results
results-hint = Who reads them, what comes next

## results/depends
results-depends = Your results depend on your exam
results-depends-exam = Each exam looks for different things.
results-depends-many = Fluoroscopy can help find many kinds of problems.

## results/who
results-who = A doctor reads your pictures
results-who-reads = A [radiologist](radiologist) reads your pictures.
# Specialist: a doctor for one kind of illness.
results-who-more = A specialist may need to see your results, or you may need more tests. This can help find out what is wrong.
results-who-late = { $phone ->
    [none] No news by the day you were told? Call your team.
   *[other] No news by the day you were told? Call your team at { $phone }.
}

## results/ask
results-ask = Talk to your provider about your results
results-ask-lead = You can ask:
results-ask-when = When will I get my results?
results-ask-mean = What do they mean for me?
results-ask-next = Do I need more tests?
results-ask-call = Who do I call if I have questions?

## results/remember
results-remember = Three things to remember
results-remember-general-1 = **Before:** ask about food, drinks and medicines
results-remember-general-2 = Tell the team: pregnancy, allergies, illness, medicines
results-remember-general-3 = { $emergency ->
    [none] Chest pain or trouble breathing at home: call your emergency number
   *[other] Chest pain or trouble breathing at home: call { $emergency }
}
results-remember-swallow-1 = **Before:** stop eating and drinking when the team says so
results-remember-swallow-2 = Tell the team if you may be pregnant, or if you choke
results-remember-swallow-3 = { $emergency ->
    [none] At home: drink more water. Very bad belly pain: call your emergency number
   *[other] At home: drink more water. Very bad belly pain: call { $emergency }
}
results-remember-bowel-1 = **Before:** empty your bowel, as your sheet says
results-remember-bowel-2 = Tell the team if you may be pregnant, or if it hurts
results-remember-bowel-3 = { $emergency ->
    [none] At home: drink more water. Very bad belly pain: call your emergency number
   *[other] At home: drink more water. Very bad belly pain: call { $emergency }
}
results-remember-heart-1 = **Before:** ask about blood thinners, diabetes medicine and food
results-remember-heart-2 = Plan for an adult to take you home and stay
results-remember-heart-3 = { $emergency ->
    [none] Chest pain, or bleeding that does not stop: call your emergency number
   *[other] Chest pain, or bleeding that does not stop: call { $emergency }
}
results-remember-tube-1 = **Before:** ask about blood thinners, diabetes medicine and food
results-remember-tube-2 = Ask what stays in your body, and how to care for it
results-remember-tube-3 = { $emergency ->
    [none] Chest pain, or bleeding that does not stop: call your emergency number
   *[other] Chest pain, or bleeding that does not stop: call { $emergency }
}
results-remember-bone-1 = **Before:** ask about food and medicines, and tell the team if you have an infection
results-remember-bone-2 = After a sedative, an adult **must** take you home
results-remember-bone-3 = Fever, or a hot, swollen joint: call your team. At night, go to an emergency room
results-remember-womb-1 = **Before:** you must not be pregnant
results-remember-womb-2 = Ask about pain medicine. You can say stop
results-remember-womb-3 = Fever, strong pain or heavy bleeding: call your team
