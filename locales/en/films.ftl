# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).
# Two captions stand under the two halves of the first film.

film-moves = A swallow on an x-ray movie
film-moves-description = On the left, an x-ray that stays still. On the right, a movie: a white drink goes down the food pipe into the stomach. You see it move.
film-moves-still = X-ray: one picture
film-moves-moving = Fluoroscopy: a movie
film-swallow-enema = Barium moves through you
film-swallow-enema-description = First, barium goes from the mouth to the stomach. A wave in the food pipe pushes it. Then barium fills the large bowel from its end. The team can see each part.
film-heart = Blood flow in the heart
film-heart-description = A heart beats. A thin tube comes up through an artery. Contrast dye fills the heart’s own arteries, then washes away. This shows how the blood flows.
film-catheter-stent = A stent opens a blood vessel
film-catheter-stent-description = A blood vessel is narrow in one place. A small balloon opens a stent there. The balloon comes out. The stent stays, and blood can flow again.
film-bones = A broken bone is fixed
film-bones-description = A broken bone is moved back into its place. Then metal parts are put in, step by step, to hold it. The team watches each step.
film-hysterosalpingogram = Dye shows the womb and tubes
film-hysterosalpingogram-description = Contrast dye fills the womb, then two thin tubes. At the ends of the tubes it spills out. This shows that the tubes are open.
film-pictures = What the team sees
film-pictures-description = The team’s screen shows a stomach. It fills with white barium, and the team watches it move.
