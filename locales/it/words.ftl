# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Reazione allergica
word-allergic-reaction-meaning = Quando il corpo reagisce male a qualcosa, per esempio con sfoghi sulla pelle, gonfiore o fatica a respirare.

word-artery = Arteria
word-artery-meaning = Vaso sanguigno che porta il sangue dal cuore ad altre parti del corpo.

word-barium = Bario
word-barium-meaning = Mezzo di contrasto bianco, simile al gesso. Si vede bene in una radiografia.

word-cardiac-catheterization = Cateterismo cardiaco
word-cardiac-catheterization-meaning = Esame del cuore. L’équipe fa passare un tubo sottile in un vaso sanguigno fino al cuore.

word-catheter = Catetere
word-catheter-meaning = Tubo sottile e cavo che entra nel corpo. Porta liquido dentro o fa uscire il liquido in eccesso.

word-contrast-dye = Mezzo di contrasto
word-contrast-dye-meaning = Prodotto messo nel corpo perché alcune parti si vedano meglio in una radiografia.

word-enema = Clistere
word-enema-meaning = Modo di mettere un liquido nel retto, che è la parte finale dell’intestino.

word-fast = Digiuno
word-fast-meaning = Non mangiare e non bere nulla per un tempo stabilito.

word-fluoroscopy = Fluoroscopia (radioscopia)
word-fluoroscopy-meaning = Tipo di radiografia che funziona come un filmato. Mostra parti all’interno del corpo mentre si muovono.

word-hysterosalpingogram = Isterosalpingografia (HSG)
word-hysterosalpingogram-meaning = Esame ai raggi X degli organi riproduttivi di una donna, come l’utero.

word-iv-line = Flebo
word-iv-line-meaning = Tubo sottile che manda liquido direttamente in una vena.

word-joint = Articolazione
word-joint-meaning = Punto in cui due ossa si incontrano, come il ginocchio, l’anca o il gomito.

word-outpatient = Paziente esterno
word-outpatient-meaning = Persona che riceve cure e non passa la notte in ospedale.

word-provider = Medico o curante
word-provider-meaning = Un medico, un infermiere o un’altra persona che la cura.

word-radiation = Radiazioni
word-radiation-meaning = Energia che viaggia sotto forma di raggi. I raggi X ne sono un tipo. Una parte viene dalla natura.

word-radiologist = Radiologo
word-radiologist-meaning = Medico formato per leggere radiografie e altre immagini del corpo.

word-sedative = Sedativo (calmante)
word-sedative-meaning = Medicina che aiuta a sentirsi calmi o ad avere sonno.

word-stent = Stent
word-stent-meaning = Tubicino che tiene aperto un vaso sanguigno ristretto o ostruito, o un altro condotto del corpo.

word-technologist = Tecnico di radiologia
word-technologist-meaning = Persona formata per fare immagini ai raggi X. Fa parte dell’équipe.

word-vein = Vena
word-vein-meaning = Vaso sanguigno che riporta il sangue al cuore.

word-x-ray = Raggi X (radiografia)
word-x-ray-meaning = Raggi che fanno un’immagine dell’interno del corpo. Sono un tipo di radiazioni.
word-c-arm = Arco a C
word-c-arm-meaning = Apparecchio a raggi X a forma di lettera C. Un’estremità è sopra di lei, l’altra è sotto.
word-lead-apron = Grembiule piombato
word-lead-apron-meaning = Copertura pesante che contiene piombo. Blocca le radiazioni.
