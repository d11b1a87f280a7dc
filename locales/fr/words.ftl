# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Réaction allergique
word-allergic-reaction-meaning = Quand votre corps réagit mal à quelque chose : éruption (boutons), gonflement ou difficulté à respirer, par exemple.

word-artery = Artère
word-artery-meaning = Vaisseau sanguin qui porte le sang du cœur vers d’autres parties du corps.

word-barium = Baryum
word-barium-meaning = Produit de contraste blanc, comme de la craie. Il se voit bien à la radiographie.

word-cardiac-catheterization = Cathétérisme cardiaque
word-cardiac-catheterization-meaning = Examen du cœur. L’équipe fait avancer un tube fin par un vaisseau sanguin jusqu’au cœur.

word-catheter = Cathéter
word-catheter-meaning = Tube fin et creux qui entre dans le corps. Il apporte du liquide ou fait sortir le liquide en trop.

word-contrast-dye = Produit de contraste
word-contrast-dye-meaning = Produit mis dans votre corps pour que certaines parties se voient mieux à la radiographie.

word-enema = Lavement
word-enema-meaning = Façon de mettre un liquide dans le rectum, qui est le bout de l’intestin.

word-fast = Être à jeun
word-fast-meaning = Ne rien manger et ne rien boire pendant un temps fixé.

word-fluoroscopy = Fluoroscopie (radioscopie)
word-fluoroscopy-meaning = Radiographie qui marche comme un film. Elle montre des parties de l’intérieur du corps en mouvement.

word-hysterosalpingogram = Hystérosalpingographie (HSG)
word-hysterosalpingogram-meaning = Examen aux rayons X des organes reproducteurs d’une femme, comme l’utérus.

word-iv-line = Perfusion
word-iv-line-meaning = Tube fin qui envoie du liquide directement dans une veine.

word-joint = Articulation
word-joint-meaning = Endroit où deux os se rejoignent, comme le genou, la hanche ou le coude.

word-outpatient = Consultation externe
word-outpatient-meaning = Vous recevez des soins et ne passez pas la nuit à l’hôpital.

word-provider = Médecin ou soignant
word-provider-meaning = Médecin, infirmier ou autre personne qui vous soigne.

word-radiation = Radiations
word-radiation-meaning = Énergie qui voyage sous forme de rayons. Les rayons X en sont une sorte. Une partie vient de la nature.

word-radiologist = Radiologue
word-radiologist-meaning = Médecin formé pour lire les radiographies et d’autres images du corps.

word-sedative = Sédatif (calmant)
word-sedative-meaning = Médicament qui aide à se sentir calme ou à avoir sommeil.

word-stent = Stent
word-stent-meaning = Petit tube qui tient ouvert un vaisseau sanguin étroit ou bouché, ou un autre conduit du corps.

word-technologist = Technicien (manipulateur radio, technologue)
word-technologist-meaning = Personne formée pour prendre des images aux rayons X. Membre de l’équipe.

word-vein = Veine
word-vein-meaning = Vaisseau sanguin qui ramène le sang vers le cœur.

word-x-ray = Rayons X (radiographie)
word-x-ray-meaning = Rayons qui font une image de l’intérieur de votre corps. C’est une sorte de radiations.
word-c-arm = Arceau en C
word-c-arm-meaning = Appareil à rayons X en forme de lettre C. Un bout est au-dessus de vous, l’autre au-dessous.
word-lead-apron = Tablier de plomb
word-lead-apron-meaning = Vêtement lourd qui contient du plomb. Il arrête les radiations.
