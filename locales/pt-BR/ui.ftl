### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

home-title = Seu exame de fluoroscopia
home-notice = Apenas informação geral. Ela não substitui as orientações da sua equipe de saúde.
home-draft = Nenhum profissional de saúde revisou este texto ainda. Em caso de dúvida, pergunte à sua equipe.
own-card = Esta página foi escrita por { $clinic }.

languages-title = Toque no seu idioma
languages-second-title = Escolha um segundo idioma
languages-more = Mais idiomas
welcome-touch = Toque na tela para começar

button-home = Início
button-back = Voltar
button-next = Próximo
button-next-topic = Próximo: { $topic }
button-display = Tela
button-close = Fechar
button-up = Subir
button-down = Descer
button-words = Palavras úteis
button-about = Sobre este guia
button-language = Idioma: { $language }

place = { $number } de { $total }
place-step = Passo { $number } de { $total }

words-title = Palavras úteis
about-title = Sobre este guia
about-sources = Fontes

display-title = Tela
display-text-size = Tamanho da letra
display-sample = A
display-text-size-step = Tamanho da letra { $step } de 5
display-colors = Cores
display-paper = Papel
display-night = Noite
display-contrast = Alto contraste
display-two-languages = Dois idiomas
display-off = Não usar
display-choose = Escolher
display-moving-pictures = Imagens em movimento
display-play = Mover
display-hold-still = Parar
display-touch = Toque
display-touch-usual = Normal
display-hands-shake = Minhas mãos tremem

idle-title = Você ainda está aí?
# [many]: milhões; não ocorre na prática.
idle-count = { $seconds ->
    [one] Esta tela volta ao início em { $seconds } segundo.
    [many] Esta tela volta ao início em { $seconds } de segundos.
   *[other] Esta tela volta ao início em { $seconds } segundos.
}
idle-stay = Ainda estou aqui
idle-leave = Recomeçar

button-play = Reproduzir
button-pause = Pausar
film-bar = Momento do filme

dose-years = { $years ->
    [one] { $years } ano
    [many] { $years } de anos
   *[other] { $years } anos
}
dose-background = Natureza, um ano
