find-us-title = Find your way
find-us-hint = Our door, and our toilet

find-us-entrance = Where is the door?
find-us-entrance-where = Our door is on the side of the lake, under the white roof.
find-us-entrance-bus = The bus 7 stops in front of it.
find-us-entrance-park = You can park behind the house. It is free for you.
find-us-entrance-step = There is no step. The door opens by itself.

find-us-toilet = Where is the toilet?
find-us-toilet-where = Go out of the waiting room and turn left. It is the blue door at the end. Phone: { $phone }
find-us-toilet-wheelchair = There is room for a wheelchair.
find-us-toilet-help = If you need help, tell us. We come with you.

visit-title = With us
visit-hint = Your language, and your bed

visit-interpreter = We find your language
visit-interpreter-free = An interpreter helps you by video. You pay **nothing** for it.
visit-interpreter-family = Your family need not speak for you.

visit-rest = Your bed after the exam
visit-rest-room = You rest in room 4. From your bed you see the lake. You lie there after the [catheter](catheter) is out.
visit-rest-visit = One person may sit with you.

tell-car = I came by car
ask-visitor = Who may visit me?

picture-lake-door = The door of the clinic
picture-lake-door-description = A white roof over a glass door. A lake lies on the left, and a round tree stands on the right.
picture-our-toilet = The way to the toilet
picture-our-toilet-description = A hallway leads to a blue door with the sign of a toilet.
