### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

one-moment = Um momento, por favor

staff-title = Para a equipe da clínica
staff-pin = Digite o PIN
staff-digits = Números digitados: { $count }
staff-erase = Apagar
staff-enter = Confirmar
staff-checking = Verificando
staff-wrong = Este PIN está errado
staff-wait = Aguarde, por favor: { $seconds } s
staff-quit = Sair
staff-restart = Reiniciar
staff-quit-ask = Sair do programa? Ele fica desligado até alguém ligá-lo de novo.
staff-measure = Medir a tela
staff-languages = Idiomas mostrados até reiniciar
staff-state = Estado
staff-version = Versão { $version }
staff-running = Ligado há { $minutes } min
staff-memory = Memória: { $megabytes } MB
staff-restarts = Vezes que reiniciou: { $count }
staff-log = Últimas linhas do registro
staff-log-empty = Nada no registro
