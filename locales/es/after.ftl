# Tema: after
after-title = Después del examen
after-hint = Qué hacer en casa

## after/barium
after-barium = Después del bario, beba más agua
after-barium-water = Si le dieron [bario](barium), beba más agua de lo normal.
after-barium-stools = Es posible que sus heces se vean pálidas por unos días.
after-barium-tell = Avise al equipo médico si tiene estreñimiento (le cuesta evacuar) por más de dos días.

## after/catheter-site
after-catheter-site = Revise el lugar donde estuvo el catéter
after-catheter-site-lead = Si le pusieron un [catéter](catheter), **llame** al equipo médico si tiene:
after-catheter-site-lump = Sangrado, o un bulto que crece
after-catheter-site-fluid = Líquido o pus que sale
after-catheter-site-cold = Un brazo o una pierna fríos o adormecidos
after-catheter-site-fever = Fiebre

## after/home
# «Le lleve»: leísmo de cortesía, para no elegir entre «lo» y «la».
after-home = Tal vez necesite que alguien le lleve a casa
after-home-sedative = Después de un [sedante](sedative), alguien debería llevarle a casa.
after-home-food = Vuelva a sus comidas y medicinas de siempre cuando el equipo médico se lo indique.
after-home-milk = ¿Está amamantando? El [medio de contraste](contrast-dye) no es motivo para dejar de hacerlo. Muy poco pasa a la leche. Si tiene dudas, pregunte al equipo médico.
