# Nqe: after
after-title = Tom qab kuaj
after-hint = Yam yuav ua tom tsev

## after/barium
after-barium = Tom qab tau barium, haus dej ntxiv
after-barium-water = Yog koj tau [barium](barium), haus dej ntau dua li qub.
after-barium-stools = Koj cov quav tej zaum yuav dawb zog ob peb hnub.
after-barium-tell = Qhia pawg kws kho mob yog koj cem quav (tso quav nyuaj) ntev tshaj ob hnub.

## after/catheter-site
after-catheter-site = Saib qhov chaw uas tso raj catheter
after-catheter-site-lead = Yog koj tau tso [raj catheter](catheter), **hu** rau pawg kws kho mob yog koj muaj ib yam no:
after-catheter-site-lump = Los ntshav, los yog muaj pob loj zuj zus
after-catheter-site-fluid = Muaj kua los yog paug los
after-catheter-site-cold = Txhais npab los yog txhais ceg txias los yog loog
after-catheter-site-fever = Ua npaws

## after/home
after-home = Tej zaum koj yuav tsum muaj neeg coj mus tsev
after-home-sedative = Tom qab tau [tshuaj kom siab tus](sedative), tsim nyog muaj ib tug neeg coj koj mus tsev.
after-home-food = Rov noj mov thiab noj tshuaj li qub thaum pawg kws kho mob hais tias tau.
after-home-milk = Koj puas pub niam mis? Tsis tas tseg pub vim muaj [tshuaj zas xim](contrast-dye). Tsuas nkag me me heev rau hauv cov kua mis. Yog tsis paub meej, nug pawg kws kho mob.
