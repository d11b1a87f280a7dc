### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

button-listen = Ouvir
listen-all = Ler tudo para mim
listen-repeat = Repetir
listen-next = Pular
listen-stop = Parar
listen-softer = Mais baixo
listen-louder = Mais alto
listen-pace = Ritmo: { $pace }
listen-slow = lento
listen-usual = normal
listen-fast = rápido
listen-no-service = Esta tela não pode falar agora.
listen-no-voice = Esta tela ainda não tem voz em português.
listen-ask = Por favor, peça à sua equipe que leia para você.
listen-larger = Letra maior

speech-on = A voz está ligada.
speech-off = A voz está desligada.
speech-keys = Aperte a seta para baixo para continuar a leitura e a seta para cima para voltar. As setas esquerda e direita vão de botão em botão. Enter aperta o botão. Segure Enter para desligar a voz. F7 deixa a tela escura.
speech-welcome = Para português, procure Português com as setas. Depois aperte Enter.
speech-button = botão
speech-choice = opção
speech-chosen = escolhida
speech-check-box = caixa de seleção
speech-checked = marcada
speech-not-checked = não marcada
speech-not-chosen = não escolhida
speech-link = palavra com explicação
speech-heading = título
speech-picture = imagem
speech-slider = barra
speech-percent = { $percent } por cento
speech-place = Página { $number } de { $total }
speech-parts = Partes nesta tela: { $count }
speech-volume = Volume: { $percent } por cento

speech-group = Som
speech-darken = Tela escura
speech-dark = A tela está escura.
speech-light = A tela está ligada de novo.
speech-touch = Toque para ver a tela
