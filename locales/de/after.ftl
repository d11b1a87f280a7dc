# Topic: after
after-title = Nach der Untersuchung
after-hint = Was Sie zu Hause tun

## after/barium
after-barium = Nach Barium: mehr Wasser trinken
after-barium-water = Wenn Sie [Barium](barium) bekommen haben, trinken Sie mehr Wasser als sonst.
after-barium-stools = Ihr Stuhlgang ist vielleicht einige Tage lang hell.
after-barium-tell = Sagen Sie es dem Team, wenn Sie länger als zwei Tage Verstopfung haben (der Stuhlgang fällt schwer).

## after/catheter-site
after-catheter-site = Prüfen Sie die Stelle, wo der Katheter war
after-catheter-site-lead = Hatten Sie einen [Katheter](catheter)? **Rufen Sie das Team an**, wenn Sie das bemerken:
after-catheter-site-lump = Blutung oder eine Beule, die wächst
after-catheter-site-fluid = Flüssigkeit oder Eiter, der austritt
after-catheter-site-cold = Kälte oder Taubheit in einem Arm oder Bein
after-catheter-site-fever = Fieber

## after/home
after-home = Vielleicht muss Sie jemand nach Hause bringen
after-home-sedative = Nach einem [Beruhigungsmittel](sedative) soll jemand Sie nach Hause bringen.
after-home-food = Sobald das Team es sagt, essen Sie wie sonst und nehmen Sie Ihre üblichen Medikamente.
after-home-milk = Stillen Sie? Wegen [Kontrastmittel](contrast-dye) müssen Sie damit nicht aufhören. In die Milch gelangt nur sehr wenig. Im Zweifel fragen Sie das Team.
