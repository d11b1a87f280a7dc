# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Reação alérgica
word-allergic-reaction-meaning = Quando seu corpo reage mal a alguma coisa, com manchas vermelhas na pele, inchaço ou falta de ar, por exemplo.

word-artery = Artéria
word-artery-meaning = Vaso sanguíneo que leva o sangue do coração para outras partes do corpo.

word-barium = Bário
word-barium-meaning = Contraste branco, parecido com giz. Aparece bem no raio X.

word-cardiac-catheterization = Cateterismo cardíaco
word-cardiac-catheterization-meaning = Exame do coração. A equipe leva um tubo fino por um vaso sanguíneo até o coração.

word-catheter = Cateter
word-catheter-meaning = Tubo fino e oco que entra no corpo. Leva líquido para dentro ou retira líquido em excesso.

word-contrast-dye = Contraste
word-contrast-dye-meaning = Produto posto no seu corpo para que algumas partes apareçam melhor no raio X.

word-enema = Enema
word-enema-meaning = Jeito de pôr líquido no reto, que é o final do intestino.

word-fast = Jejum
word-fast-meaning = Não comer nem beber nada por um tempo determinado.

word-fluoroscopy = Fluoroscopia
word-fluoroscopy-meaning = Tipo de raio X que funciona como um filme. Mostra partes de dentro do corpo enquanto se movem.

word-hysterosalpingogram = Histerossalpingografia (HSG)
word-hysterosalpingogram-meaning = Exame de raios X dos órgãos reprodutores da mulher, como o útero.

word-iv-line = Acesso na veia
word-iv-line-meaning = Tubo fino que leva líquido direto para uma veia.

word-joint = Articulação (junta)
word-joint-meaning = Lugar onde dois ossos se encontram, como o joelho, o quadril ou o cotovelo.

word-outpatient = Paciente ambulatorial
word-outpatient-meaning = Pessoa que recebe atendimento e não passa a noite no hospital.

word-provider = Médico ou quem cuida de você
word-provider-meaning = Médico, enfermeiro ou outra pessoa que trata de você.

word-radiation = Radiação
word-radiation-meaning = Energia que viaja em forma de raios. Os raios X são um tipo. Uma parte vem da natureza.

word-radiologist = Radiologista
word-radiologist-meaning = Médico com formação para ler raios X e outras imagens do corpo.

word-sedative = Sedativo (calmante)
word-sedative-meaning = Remédio que ajuda a sentir calma ou sono.

word-stent = Stent
word-stent-meaning = Tubo pequeno que mantém aberto um vaso sanguíneo estreito ou entupido, ou outro tubo do corpo.

word-technologist = Técnico de radiologia
word-technologist-meaning = Pessoa com formação para fazer imagens de raios X. Faz parte da equipe.

word-vein = Veia
word-vein-meaning = Vaso sanguíneo que leva o sangue de volta ao coração.

word-x-ray = Raios X
word-x-ray-meaning = Raios que fazem uma imagem do interior do seu corpo. São um tipo de radiação.
word-c-arm = Arco em C
word-c-arm-meaning = Aparelho de raios X com a forma da letra C. Uma ponta fica acima de você, e a outra, embaixo.
word-lead-apron = Avental de chumbo
word-lead-apron-meaning = Cobertura pesada que contém chumbo. Bloqueia a radiação.
