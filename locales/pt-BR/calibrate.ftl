### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = Medir esta tela
calibrate-card = Encoste um cartão de banco na tela. Ponha o canto de cima do cartão no canto do quadro.
calibrate-drag = Arraste a alça, ou toque em Menor e Maior, até o quadro ficar do tamanho do cartão.
calibrate-copy = Depois copie esta linha para o arquivo de configuração. Ela diz a largura da tela em milímetros.
calibrate-distance = Meça também a distância dos olhos do leitor até a tela. Escreva os milímetros nesta linha.
calibrate-window = O número só é exato quando o programa ocupa a tela toda (--kiosk).
calibrate-box = Quadro do tamanho de um cartão de banco
calibrate-smaller = Menor
calibrate-larger = Maior
calibrate-done = Pronto
