# The films: moving x-ray pictures, drawn for this kiosk. A short name, and what it shows and why it matters.

film-moves = A swallow, seen from the front
film-moves-description = A mouthful of white barium slides down the food pipe, behind the heart, and into the stomach. A still x-ray shows only one moment. The movie shows how it moves.
# Captions under the two pictures, side by side.
film-moves-still = X-ray: one picture
film-moves-moving = Fluoroscopy: a movie

film-swallow-enema = A swallow, then a barium enema
film-swallow-enema-description = First, barium goes from the mouth to the stomach. Muscles push it down in a wave. Then barium fills the large bowel from its end. The team sees how each part works.

film-heart = Dye in the heart’s arteries
film-heart-description = The heart beats. A thin tube comes up through the big artery. Dye fills the arteries of the heart, then washes away. It shows if the blood flows well.

film-catheter-stent = A stent opens an artery
film-catheter-stent-description = Dye shows a narrow place in an artery. A small balloon opens a metal mesh tube there, a stent. The balloon comes out, the stent stays, and blood flows well again.

film-bones = Screws hold a broken hip
film-bones-description = The surgeon brings the broken parts of a hip bone back together. Then three screws go in, one by one. The moving picture shows where each screw goes.

film-hysterosalpingogram = Dye in the womb and tubes
film-hysterosalpingogram-description = Dye fills the womb, shaped like a triangle. Then it runs out through two thin tubes, one on each side, and spills at their ends. This shows that the tubes are open.

film-pictures = What the team sees
film-pictures-description = This is what the team’s screen may show. Barium fills the stomach. Slow waves push it on into the small bowel. The team watches how it moves.
