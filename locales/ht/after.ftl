# Topic: after
after-title = Apre egzamen an
after-hint = Sa pou fè lakay ou

## after/barium
after-barium = Apre baryòm, bwè plis dlo
after-barium-water = Si yo te ba ou [baryòm](barium), bwè plis dlo pase dabitid.
after-barium-stools = Poupou ou ka pal pandan kèk jou.
after-barium-tell = Di ekip la si ou konstipe (ou gen difikilte pou fè poupou) pandan plis pase de jou.

## after/catheter-site
after-catheter-site = Veye kote katetè a te ye a
after-catheter-site-lead = Si ou te gen yon [katetè](catheter), **rele** ekip la si ou genyen:
after-catheter-site-lump = San k ap koule, oswa yon boul k ap grandi
after-catheter-site-fluid = Likid oswa postim (pi) k ap soti
after-catheter-site-cold = Yon bra oswa yon janm ki frèt oswa angoudi
after-catheter-site-fever = Lafyèv

## after/home
after-home = Ou ka bezwen moun pou mennen ou lakay
after-home-sedative = Apre yon [kalman](sedative), yon moun dwe mennen ou lakay ou.
after-home-food = Retounen manje epi pran medikaman jan ou abitye lè ekip la di ou sa.
after-home-milk = Èske ou bay tete? [Pwodui kontras](contrast-dye) la pa yon rezon pou sispann. Se yon tikras ki pase nan lèt la. Si ou gen dout, mande ekip la.
