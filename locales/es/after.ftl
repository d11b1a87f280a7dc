# Tema: after
after-title = Después del examen
after-hint = Qué hacer en casa

## after/emergency
after-emergency = Pida ayuda de inmediato
after-emergency-lead = { $emergency ->
    [none] Llame **ahora** a su número de emergencia si tiene:
   *[other] Llame **ahora** al { $emergency } si tiene:
}
after-emergency-chest = Dolor en el pecho
after-emergency-breath = Dificultad para respirar, o la cara o la garganta hinchada
after-emergency-faint = Desmayo
after-emergency-stroke = La cara caída de un lado, un brazo débil o problemas para hablar
after-emergency-drive = No espere. No maneje usted. Si está en la clínica, avise ahora al equipo médico.

## after/emergency-more
after-emergency-more = Otras señales para pedir ayuda
after-emergency-more-lead = { $emergency ->
    [none] Llame **ahora** a su número de emergencia si tiene:
   *[other] Llame **ahora** al { $emergency } si tiene:
}
after-emergency-more-bleed = Sangrado que no para aunque presione
after-emergency-more-cold = Un brazo o una pierna que se pone frío, pálido o dormido
after-emergency-more-belly = Dolor muy fuerte en la barriga
after-emergency-more-blood = Sangre fresca por el recto
after-emergency-more-how = Cuando llame, diga dónde está.
after-emergency-more-rash = Puede salir un sarpullido días después. En ese caso, llame al equipo médico.

## after/barium
after-barium = Después del bario, beba más agua
after-barium-drink = Si le dieron [bario](barium), beba más agua de lo normal. Pero si le dijeron que limite los líquidos, pregunte primero.
after-barium-stools = Es posible que sus heces (popó) se vean pálidas por unos días.
after-barium-tell = Avise al equipo médico si tiene estreñimiento (le cuesta ir al baño) por más de dos días.

## after/barium-call
after-barium-call = Después del bario, llame si nota estas señales
after-barium-call-lead = { $phone ->
    [none] **Llame** al equipo médico si tiene:
   *[other] **Llame** al equipo médico al { $phone } si tiene:
}
after-barium-call-belly = { $emergency ->
    [none] Dolor de barriga, o la barriga hinchada (dolor muy fuerte: llame a su número de emergencia)
   *[other] Dolor de barriga, o la barriga hinchada (dolor muy fuerte: llame al { $emergency })
}
after-barium-call-vomit = Vómito o fiebre
after-barium-call-gas = Dos días sin evacuar (hacer popó), o gases que no salen
after-barium-call-cough = Tos que no se quita después de beber el bario

## after/catheter-site
after-catheter-site = Revise la zona donde tenía el catéter
after-catheter-site-bleed = { $emergency ->
    [none] Si sangra, acuéstese y **presione** fuerte. Si no para, llame a su número de emergencia.
   *[other] Si sangra, acuéstese y **presione** fuerte. Si no para, llame al { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Llame** al equipo médico si tiene:
   *[other] **Llame** al equipo médico al { $phone } si tiene:
}
after-catheter-site-growing = Un bulto que crece
after-catheter-site-fluid = Líquido o pus que sale
after-catheter-site-pain = Más dolor, o enrojecimiento que se extiende
after-catheter-site-fever = Fiebre

## after/site-care
after-site-care = Cuide ese brazo o esa pierna
after-site-care-lift = No levante cosas pesadas hasta que el equipo médico le diga que puede.
after-site-care-ask = Pregunte: “¿Cuándo puedo manejar, bañarme y trabajar?”. Puede tardar algunos días.
after-site-care-usual = Un moretón y un poco de dolor son normales.
after-site-care-rash = Puede salir un sarpullido días después. En ese caso, llame al equipo médico.

## after/home
after-home-adult = Después de un sedante, un adulto le lleva a casa
after-home-must = Después de un [sedante](sedative), un adulto **debe** llevarle a casa y quedarse con usted.
after-home-lead = Durante 24 horas:
after-home-drive = **No** maneje ni use máquinas
after-home-alcohol = **No** beba alcohol
after-home-sign = **No** firme papeles importantes

## after/home
# «Le lleve»: leísmo de cortesía, para no elegir entre «lo» y «la».
after-home-food = Vuelva a sus comidas y medicinas de siempre cuando el equipo médico se lo indique.

## after/stent-home
after-stent-home-if = Si le pusieron un stent, protéjalo
after-stent-home-pills = Si le dieron pastillas contra los coágulos, **no** las deje, salvo que su médico del corazón o de los vasos sanguíneos se lo diga. Su [stent](stent) podría taparse.
after-stent-home-card = Lleve su tarjeta del stent. Muéstrela antes de una cirugía o una resonancia magnética.
after-stent-home-ask = Pregunte: “¿Se queda para siempre o se saca?”.

## after/tube-home
after-tube-home = Cuide su drenaje o su vía
after-tube-home-pull = No lo jale. Si se sale, no lo vuelva a meter. Llame al equipo médico.
after-tube-home-dry = Manténgalo limpio y seco.
after-tube-home-lead = { $phone ->
    [none] **Llame** al equipo médico si tiene:
   *[other] **Llame** al equipo médico al { $phone } si tiene:
}
after-tube-home-fever = Fiebre o escalofríos
after-tube-home-red = Piel roja o adolorida, o pus
after-tube-home-flow = Una fuga, o ya no pasa líquido

## after/bone-home
after-bone-home = Después de una aguja en una articulación
after-bone-home-easy = No fuerce la [articulación](joint) por un día. No haga deporte.
after-bone-home-ice = Ayuda poner hielo en un paño, unos 15 minutos cada vez.
after-bone-home-sore = La articulación puede estar dormida, y luego doler uno o dos días.
after-bone-home-sugar = Si tiene diabetes: una inyección de esteroide puede subirle el azúcar.

## after/bone-surgery
after-bone-surgery = Después de una cirugía de huesos
after-bone-surgery-dry = Mantenga el vendaje o el yeso limpio y seco.
after-bone-surgery-raise = Descanse con el brazo o la pierna sobre almohadas.
after-bone-surgery-ask = Pregunte: “¿Cuánto peso puedo apoyar en el brazo o la pierna?”.
after-bone-surgery-lead = { $phone ->
    [none] **Llame** de inmediato al equipo médico si:
   *[other] **Llame** de inmediato al equipo médico al { $phone } si:
}
after-bone-surgery-numb = Se le ponen azules, pálidos o dormidos los dedos de la mano o del pie
after-bone-surgery-calf = Le duele o se le hincha la pantorrilla

## after/bone-call
after-bone-call = Después de cirugía o aguja, llame si nota esto
after-bone-call-lead = { $phone ->
    [none] **Llame** al equipo médico si tiene:
   *[other] **Llame** al equipo médico al { $phone } si tiene:
}
after-bone-call-fever = Fiebre o escalofríos
after-bone-call-red = Más enrojecimiento, calor o hinchazón
after-bone-call-pus = Líquido o pus
after-bone-call-pain = Dolor que aumenta
after-bone-call-night = Una infección en la articulación no puede esperar. De noche, vaya a una sala de emergencias.

## after/womb-home
after-womb-home = En casa, use una toalla sanitaria
after-womb-home-pad = El contraste sale. Puede ser pegajoso y con un poco de sangre.
after-womb-home-bleeding = Un poco de sangrado y cólicos por uno o dos días es común.
after-womb-home-ask = Pregunte: “¿Cuándo puedo bañarme en tina, nadar y tener relaciones sexuales?”.

## after/womb-call
after-womb-call = Después del examen del útero, llame si nota esto
after-womb-call-lead = { $phone ->
    [none] **Llame** al equipo médico si tiene:
   *[other] **Llame** al equipo médico al { $phone } si tiene:
}
after-womb-call-fever = Fiebre
after-womb-call-pain = Dolor fuerte, o dolor que aumenta
after-womb-call-bleeding = Mucho sangrado (una toalla sanitaria llena en una hora)
after-womb-call-fluid = Flujo vaginal que no es normal en usted
after-womb-call-rash = Puede salir un sarpullido días después. Llame también entonces.

## after/milk
after-milk = Puede seguir amamantando
after-milk-dye = El [medio de contraste](contrast-dye) no es motivo para dejar de amamantar. Muy poco pasa a la leche.
after-milk-sedative = ¿Le dieron un [sedante](sedative) o medicina para el dolor? Pregunte cuándo puede amamantar.
