### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = Mezire ekran sa a
calibrate-card = Kenbe yon kat bank plat sou ekran an. Mete kwen anwo kat la sou kwen ankadreman an.
calibrate-drag = Rale manch lan, oswa peze Pi piti ak Pi gwo, jiskaske ankadreman an menm gwosè ak kat la.
calibrate-copy = Answit kopye liy sa a nan fichye reglaj la. Li di ki lajè ekran an genyen an milimèt.
calibrate-distance = Mezire distans ki genyen ant je moun k ap li a ak ekran an tou. Ekri milimèt yo nan liy sa a.
calibrate-window = Chif la egzat sèlman lè pwogram nan pran tout ekran an (--kiosk).
calibrate-box = Ankadreman menm gwosè ak yon kat bank
calibrate-smaller = Pi piti
calibrate-larger = Pi gwo
calibrate-done = Fini
