"""Scenes for the tiles of the home screen. A tile shows a part of its scene, wide or tall: all that tells the topic is
between x = 170 and 1030 and between y = 45 and 585, and what is drawn around it may be cut off.
The widest tiles, on an upright screen of 1080 x 1920, show only y = 55 to 480.

Most are a scene of a card, made smaller: `smaller` takes the room away from behind it and puts a whole one there."""

import after
import after_paths
import exam
import glossary
import organs
import paths
import procedure
import ready
import results
import views
import why
import womb
from cast import DAUGHTER, RADIOLOGIST_LEAD, TECHNOLOGIST
from exams import at_the_wrist, screen
from hands import sheath
from outside import car, house
from palette import GREEN, INK, MIST, PRIMARY, STEEL, WHITE
from patients import MAN, WOMAN, shared
from people import Arm, hang, person, shadow
from procedure import GLOVE
from ready import home
from room import counter, room
from signs import bubble, check, crossed, disc, question, tile
from svg import clipped, group, path, rect, stroke
from things import bowl, glass, meal, page, tablet, tea, toilet


def smaller(scene, wall, floor, s, x, y):
    """A scene before a `wall` (`room` or `home`) whose floor is at `floor`, made smaller and moved."""
    behind = wall(floor=floor)
    if not scene.startswith(behind):
        raise ValueError("the scene has another room")
    return wall(floor=round(floor * s + y)) + group(scene.removeprefix(behind), x=x, y=y, s=s)


def at_desk(who, x, s, arms, **more):
    """Somebody behind a desk whose top is at 560, the face at 290."""
    return person(who, arms, lower=False, x=x, y=290 + 660 * s, s=s, **more)


# The place of the desk.
FRONT = (60, 560, 1080, 900)
FOLDED = (Arm(-1, (-24, -396), "flat", angle=18), Arm(1, (44, -390), "flat", angle=160, thumb_up=False))


def shield(x, y, s):
    """The sign "safe": a shield with a tick."""
    d = "M0 -130C40 -100 84 -92 118 -94C124 10 96 92 0 140C-96 92 -124 10 -118 -94C-84 -92 -40 -100 0 -130Z"
    return group(
        path(d, GREEN, stroke=WHITE, stroke_width=14, stroke_linejoin="round")
        + stroke("M-54 4L-14 46L58 -40", WHITE, 26),
        x=x,
        y=y,
        s=s,
    )


def safe(who):
    """A patient, an x-ray and the sign "safe"."""
    return (
        room(floor=690)
        + screen(500, 62, 380, 360, organs.xray_chest(), s=3.5)
        + at_desk(who, 330, 1.1, FOLDED, gaze=2)
        + counter(*FRONT)
        + shield(876, 382, 1.1)
    )


def uses():
    """Five small pictures."""
    out = room(floor=720)
    boxes = [(170 + i * 290, 50) for i in range(3)] + [(315 + i * 290, 322) for i in range(2)]
    for i, ((x, y), art) in enumerate(zip(boxes, why.uses())):
        frame = rect(x + 6, y + 6, 268, 248, WHITE, 24)
        out += tile(x, y, 280, 260) + clipped(f"box{i}", frame, group(art, x=x + 140, y=y + 130, s=0.6))
    return out


def liquids(who):
    """Clear drinks are right, a meal is not."""
    return (
        home(640)
        + at_desk(who, 310, 1.1, FOLDED)
        + counter(*FRONT)
        + glass(520, 560, 1.6)
        + bowl(700, 560, 1.05)
        + tea(900, 560, 1.2)
        + check(560, 250, 72)
        + meal(868, 190, 1.04)
        + crossed(868, 180, 126)
    )


def at_wrist(who):
    """A doctor moves a thin tube, which goes in at the wrist, and looks at the screen."""
    arms = [Arm(-1, (24, -398), "pinch", glove=GLOVE, angle=14), Arm(1, (98, -396), "pinch", glove=GLOVE, angle=14)]
    return (
        room(floor=600)
        + at_the_wrist(who, screen(500, 62, 300, 210, views.heart_vessels(), s=1.82))
        + sheath((664, 369), (706, 418), "C750 462 800 440 880 400")
        + person(RADIOLOGIST_LEAD, arms, view="p", tilt=-8, x=972, y=792, flip=True)
    )


def barium(who):
    """Somebody who drinks water, and a pale stool in the toilet."""
    return (
        home(640)
        + group(ready.drinking(who), x=50, y=-120)
        + counter(*FRONT)
        + after.jug(560, 560, 1.0)
        + glass(672, 560, 0.95, level=0.9)
        + disc(842, 236, 184, "#DDE9EF")
        + group(toilet(), x=842, y=250, s=0.9)
    )


def go_home(who):
    ground = rect(0, 0, 1200, 960, "#DDEDF5") + rect(0, 580, 1200, 380, "#D8E0E3") + rect(0, 572, 1200, 16, "#C3D2C2")
    clinic = (
        rect(-20, 180, 420, 392, WHITE)
        + rect(-20, 152, 446, 36, PRIMARY, 4)
        + rect(40, 336, 210, 236, "#BFE0F2")
        + stroke("M145 336L145 572M40 336L250 336L250 572M40 336L40 572", STEEL, 9)
        + rect(196, 214, 22, 76, "#2F8790", 3)
        + rect(169, 241, 76, 22, "#2F8790", 3)
    )
    garden = rect(640, 556, 600, 30, "#A9C9AE", 15)
    couple = shadow(380, 764, 60) + person(
        who, [hang(-1, who), hang(1, who)], stance="step", gaze=2, x=380, y=764, s=0.84
    )
    friend = shadow(560, 764, 54) + person(
        DAUGHTER,
        [
            Arm(1, (162, -440), "open", angle=-6),
            Arm(-1, (-104, -420), "flat", angle=176, elbow=(-66, -426), thumb_up=False),
        ],
        stance="walk",
        x=560,
        y=764,
        s=0.83,
    )
    return ground + clinic + garden + house(866, 386, 1.32) + couple + friend + group(car(0, 0, 0.8), x=900, y=860)


def ask(who):
    """A question and a list for the team."""
    speaker = at_desk(
        who,
        300,
        1.08,
        [Arm(1, (168, -500), "open", angle=-34), Arm(-1, (0, -392), "flat", angle=10)],
        mouth="talk",
    )
    nurse = at_desk(
        TECHNOLOGIST,
        900,
        1.08,
        [
            Arm(1, (86, -420), "flat", angle=166),
            Arm(-1, (-10, -430), "hold", angle=-6, held=group(tablet(34, -26, 1.1))),
        ],
        flip=True,
    )
    return (
        room()
        + speaker
        + nurse
        + counter(*FRONT)
        + bubble(424, 48, 376, 240, (424, 336))
        + question(528, 168, 76)
        + page(692, 168, 1.3)
    )


def words():
    """Cards, each with a picture and its word."""
    seen = (glossary.machine(), glossary.iv_line(), glossary.catheter(), glossary.stent())
    out = home(690)
    for i, (x, y) in enumerate(((178, 64), (608, 64), (178, 270), (608, 270))):
        out += tile(x, y, 414, 194, WHITE, 24)
        art = group(seen[i], x=x + 10, y=y + 10, s=0.29)
        out += clipped(f"card{i}", rect(x + 10, y + 10, 232, 174, WHITE, 18), art)
        out += rect(x + 260, y + 32, (132, 104, 120, 88)[i], 34, INK, 12)
        out += "".join(rect(x + 260, y + 92 + k * 42, w, 20, MIST, 10) for k, w in enumerate((126, 102)))
    return out


SCENES = {
    "tile-what-is-it": lambda: smaller(why.helps(), room, 690, 0.82, 105, -30),
    "tile-uses": uses,
    "tile-why": shared(lambda who: smaller(why.function(who), room, 780, 0.8, 150, -40), MAN, "swallow"),
    "tile-safe": shared(safe, WOMAN, "swallow", "bowel", "heart", "tube", "bone"),
    "tile-food": shared(lambda who: smaller(ready.food(who), home, 720, 0.68, 192, 30), MAN),
    "tile-liquids": shared(liquids, "bowel", "bowel"),
    "tile-exam": shared(lambda who: smaller(exam.shield(who), room, 690, 0.85, 72, 0), MAN, "swallow"),
    "tile-drink": shared(lambda who: smaller(exam.drink(who), room, 760, 0.8, 130, 0), "swallow", "swallow"),
    "tile-enema": shared(lambda _: smaller(paths.bowel(False), room, 770, 0.59, 245, 28), "bowel", "bowel"),
    "tile-heart": shared(at_wrist, "heart", "heart"),
    "tile-catheter": shared(lambda who: smaller(procedure.catheter(who), room, 690, 0.8, 150, 20), "tube", "tube"),
    "tile-joint": shared(lambda _: smaller(paths.joint(), room, 770, 0.66, 205, 20), "bone", "bone"),
    "tile-womb": shared(lambda _: smaller(womb.womb(), room, 770, 0.63, 215, 30), "womb", "womb"),
    "tile-home": shared(go_home, "heart", "heart", "tube", "bone"),
    "tile-barium": shared(barium, MAN, "swallow", "bowel"),
    "tile-rest": shared(lambda who: smaller(after_paths.rest_at_home(who), home, 720, 0.74, 140, -5), "womb", "womb"),
    "tile-results": shared(lambda who: smaller(results.reads(who), room, 690, 0.82, 150, -20), WOMAN),
    "tile-tell": shared(ask, WOMAN),
    "tile-words": words,
}
