# Nqe: why
why-title = Vim li cas yuav kuaj
why-hint = Kom pom, thiab pab thaum kho

## why/function
why-function = Kom pom ib yam ua hauj lwm li cas
why-function-check = Tej zaum koj tus kws kho mob xav saib ib yam nruab nrog, los yog lwm yam hauv koj lub cev, ua hauj lwm li cas.
why-function-movie = Ib daim duab qhia tias ib yam zoo li cas. Yeeb yaj kiab qhia tias nws ua hauj lwm li cas thiab.

## why/guide
why-guide = Kom pab tau thaum kho
why-guide-treatment = Muaj qee txoj kev kho, pawg kws kho mob yuav tsum pom hauv koj lub cev thaum lawv ua. Cov duab txav qhia kev rau lawv.
why-guide-ask = Nug koj tus kws kho mob: Vim li cas kuv yuav tsum kuaj qhov no? Puas muaj lwm yam xaiv?
