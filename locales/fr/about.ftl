# The pages of the screen about this guide

## about/what
about-what = Ce qu’est ce guide
about-what-plain = Ce guide explique la fluoroscopie avec des mots simples. Il est fait pour les patients.
about-what-who = Les médecins de votre clinique ne l’ont pas écrit.
about-what-advice = Il ne remplace pas les conseils de votre équipe soignante.

## about/not
about-not = Ce que ce guide n’est pas
about-not-lead = Ce guide :
about-not-diagnosis = Ne trouve **pas** ce que vous avez
about-not-advice = Ne donne **pas** de conseils personnels
about-not-know = Ne sait **pas** qui vous êtes
about-not-store = Ne garde **aucune** trace de vous

## about/source
about-source = D’où viennent les informations
about-source-credit = Source : MedlinePlus, National Library of Medicine
about-source-others = D’autres informations viennent d’organismes de santé et d’études. La liste de toutes les sources est dans les dernières pages.
about-source-new = Nous avons écrit le texte nous-mêmes.

## about/differs
about-differs = Où nous suivons des conseils plus récents
about-differs-lead = MedlinePlus suit trois conseils plus anciens. Les experts disent maintenant :
about-differs-shield = Protection de plomb : les appareils actuels utilisent moins de radiations ; elle n’est donc souvent pas nécessaire
about-differs-shellfish = Fruits de mer : pas plus de risque qu’avec les autres allergies
about-differs-pregnancy = Grossesse : la plupart des doses sont bien trop faibles pour nuire ; un examen nécessaire peut être fait

## about/status
about-status = Ce texte doit encore être vérifié
about-status-draft = Aucun professionnel de la santé n’a encore relu ce texte. Aucun traducteur qualifié non plus.
about-status-ask = Vous avez un doute ? Demandez à votre équipe soignante.

## about/licence
about-licence = Libre et gratuit
about-licence-free = Chacun peut utiliser gratuitement le programme et ses textes. Licences : MIT ou Apache-2.0.
about-licence-fonts = Polices de caractères : SIL Open Font License 1.1.
about-licence-date = Le texte a été écrit en novembre 2026.
