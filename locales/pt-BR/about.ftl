# The pages of the screen about this guide

## about/what
about-what = O que é este guia
about-what-plain = Este guia explica a fluoroscopia com palavras simples. Ele é feito para pacientes.
about-what-who = Os médicos da sua clínica não o escreveram.
about-what-advice = Ele não substitui as orientações da sua equipe de saúde.

## about/not
about-not = O que este guia não é
about-not-lead = Este guia:
about-not-diagnosis = **Não** descobre qual é o seu problema
about-not-advice = **Não** dá conselhos só para você
about-not-know = **Não** sabe quem você é
about-not-store = **Não** guarda nenhum registro sobre você

## about/source
about-source = De onde vêm as informações
about-source-credit = Fonte: MedlinePlus, National Library of Medicine
about-source-others = Outras informações vêm de entidades de saúde e de estudos. Todas as fontes estão na lista das últimas páginas.
about-source-new = As palavras são nossas.

## about/differs
about-differs = Onde seguimos orientações mais novas
about-differs-lead = O MedlinePlus segue três orientações mais antigas. Os especialistas hoje dizem:
about-differs-shield = Protetor de chumbo: os aparelhos agora usam menos radiação; por isso, muitas vezes ele não é necessário
about-differs-shellfish = Frutos do mar: o risco não é maior que o de outras alergias
about-differs-pregnancy = Gravidez: a maioria das doses fica muito abaixo do que faz mal; um exame necessário pode ser feito

## about/status
about-status = Este texto ainda precisa ser revisado
about-status-draft = Nenhum profissional de saúde revisou este texto ainda. Um tradutor qualificado também não.
about-status-ask = Ficou em dúvida? Pergunte à sua equipe de saúde.

## about/licence
about-licence = Uso livre e gratuito
about-licence-free = Qualquer pessoa pode usar de graça o programa e o texto. Licenças: MIT ou Apache-2.0.
about-licence-fonts = Tipos de letra: SIL Open Font License 1.1.
about-licence-date = O texto foi escrito em novembro de 2026.
