# The pages of the screen about this guide

## about/what
about-what = Che cos’è questa guida
about-what-plain = Questa guida spiega la fluoroscopia con parole semplici. È fatta per i pazienti.
about-what-who = Non l’hanno scritta i medici della sua clinica.
about-what-advice = Non sostituisce i consigli della sua équipe curante.

## about/not
about-not = Che cosa questa guida non è
about-not-lead = Questa guida:
about-not-diagnosis = **Non** scopre che problema ha
about-not-advice = **Non** dà consigli solo per lei
about-not-know = **Non** sa chi è lei
about-not-store = **Non** conserva dati su di lei

## about/source
about-source = Da dove vengono le informazioni
about-source-credit = Fonte: MedlinePlus, National Library of Medicine
about-source-others = Altre informazioni vengono da enti sanitari e da studi. Tutte le fonti sono elencate nelle ultime pagine.
about-source-new = Le parole sono nostre.

## about/differs
about-differs = Dove seguiamo consigli più recenti
about-differs-lead = MedlinePlus dice tre cose non più aggiornate. Ora gli esperti dicono:
about-differs-shield = Protezione di piombo: oggi gli apparecchi usano meno radiazioni, quindi spesso non serve
about-differs-shellfish = Crostacei e molluschi: il rischio non è maggiore che con altre allergie
about-differs-pregnancy = Gravidanza: la maggior parte delle dosi è ben sotto il livello dannoso; un esame necessario si può fare

## about/status
about-status = Questo testo va ancora controllato
about-status-draft = Nessun professionista della salute ha ancora controllato questo testo. Nemmeno un traduttore qualificato lo ha fatto.
about-status-ask = Ha un dubbio? Chieda alla sua équipe curante.

## about/licence
about-licence = Uso libero e gratuito
about-licence-free = Tutti possono usare gratis il programma e il testo. Licenze: MIT o Apache-2.0.
about-licence-fonts = Caratteri: SIL Open Font License 1.1.
about-licence-date = Il testo è stato scritto nel novembre 2026.
