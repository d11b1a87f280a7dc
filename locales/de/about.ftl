# The pages of the screen about this guide

## about/what
about-what = Was dieser Ratgeber ist
about-what-plain = Dieser Ratgeber erklärt die Durchleuchtung in einfachen Worten. Er ist für Patienten gemacht.
about-what-who = Die Ärzte Ihrer Klinik haben ihn nicht geschrieben.
about-what-advice = Er ersetzt nicht den Rat Ihres Behandlungsteams.

## about/not
about-not = Was dieser Ratgeber nicht ist
about-not-lead = Dieser Ratgeber:
about-not-diagnosis = Stellt **nicht** fest, was Ihnen fehlt
about-not-advice = Berät Sie **nicht** persönlich
about-not-know = Weiß **nicht**, wer Sie sind
about-not-store = Speichert **nichts** über Sie

## about/source
about-source = Woher die Fakten kommen
# Print the name as it stands.
about-source-credit = Quelle: MedlinePlus, National Library of Medicine
about-source-others = Andere Fakten kommen von Gesundheitsverbänden und aus Studien. Alle Quellen stehen auf den letzten Seiten.
about-source-new = Die Texte sind von uns.

## about/differs
about-differs = Wo wir neuerem Rat folgen
about-differs-lead = Drei Aussagen bei MedlinePlus sind älter. Neuerer Rat von Fachleuten sagt:
about-differs-shield = Bleischutz: Geräte brauchen heute weniger Strahlung, darum ist er oft nicht nötig
about-differs-shellfish = Meeresfrüchte: kein höheres Risiko als andere Allergien
about-differs-pregnancy = Schwangerschaft: die meisten Dosen liegen weit unter dem, was schadet; eine nötige Untersuchung ist möglich

## about/status
about-status = Diese Texte müssen noch geprüft werden
about-status-draft = Diese Texte hat noch keine medizinische Fachperson geprüft. Auch noch kein qualifizierter Übersetzer.
about-status-ask = Im Zweifel fragen Sie Ihr Behandlungsteam.

## about/licence
about-licence = Frei zu verwenden
about-licence-free = Das Programm und seine Texte sind frei. Lizenzen: MIT oder Apache-2.0.
about-licence-fonts = Schriften: SIL Open Font License 1.1.
about-licence-date = Die Texte sind vom November 2026.
