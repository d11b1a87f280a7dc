# Las páginas de la pantalla sobre esta guía

## about/what
about-what = Qué es esta guía
about-what-plain = Esta guía le explica la fluoroscopia en palabras sencillas. Está hecha para pacientes.
about-what-who = No la escribieron los médicos de su clínica.
about-what-advice = No reemplaza los consejos de su equipo médico.

## about/not
about-not = Qué no es esta guía
about-not-lead = Esta guía:
about-not-diagnosis = **No** averigua qué problema tiene usted
about-not-advice = **No** da consejos solo para usted
about-not-know = **No** sabe quién es usted
about-not-store = **No** guarda datos sobre usted

## about/source
about-source = De dónde viene la información
# El nombre se deja como está.
about-source-credit = Fuente: MedlinePlus, National Library of Medicine
about-source-others = Otra información viene de organizaciones de salud y de estudios. Todas las fuentes están en las últimas páginas.
about-source-new = El texto es nuestro.

## about/differs
about-differs = En qué seguimos consejos más nuevos
about-differs-lead = MedlinePlus sigue tres consejos más antiguos. Los expertos dicen ahora:
about-differs-shield = Protector: hoy los aparatos usan menos radiación, así que muchas veces no hace falta
about-differs-shellfish = Mariscos: el riesgo no es mayor que con otras alergias
about-differs-pregnancy = Embarazo: la mayoría de las dosis están muy por debajo de lo dañino; si necesita un examen, puede hacerse

## about/status
about-status = Este texto todavía debe revisarse
about-status-draft = Ningún profesional de la salud ha revisado todavía este texto. Tampoco un traductor calificado.
about-status-ask = ¿Tiene dudas? Pregunte a su equipo médico.

## about/licence
about-licence = De uso libre
about-licence-free = El programa y su texto son de uso libre. Licencias: MIT o Apache-2.0.
about-licence-fonts = Tipos de letra: SIL Open Font License 1.1.
about-licence-date = El texto se escribió en noviembre de 2026.
