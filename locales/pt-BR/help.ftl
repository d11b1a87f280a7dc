### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

help-title = Teclas que você pode usar
help-open = Ajuda com as teclas

help-tab = Tab, Shift + Tab
help-tab-does = Ir ao botão seguinte ou anterior
help-arrows = Setas
help-arrows-does = Ir ao botão mais próximo nessa direção
help-enter = Enter ou Espaço
help-enter-does = Apertar o botão
help-escape = Esc
help-escape-does = Fechar um painel ou voltar
help-home = Home
help-home-does = Ir para os temas
help-page = Page Up, Page Down
help-page-does = Subir ou descer um texto longo
help-help = F1 ou ?
help-help-does = Abrir e fechar esta lista
help-speech = Segurar Enter, ou F8
help-speech-does = Ligar ou desligar a voz
help-dark = F7
help-dark-does = Tela escura, com a voz ligada
