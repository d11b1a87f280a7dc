"""The three things to remember: other things in the guide of each exam. Each stands in a wide panel and is drawn about
its middle, within 356 to the left and right and 138 above and below. No arrow points left or right, for the words beside
the picture run either way."""

import organs
from after import red
from after_paths import stent_card
from cast import DAUGHTER, PREGNANT
from emergency import ambulance
from hands import placed
from outside import house
from palette import LINE, MIST, PRIMARY, ROSE, STEEL, WHITE
from patients import MAN, guide_of, shared
from people import Arm, hang, person
from ready import rash_arm
from ready_paths import sachet, throat
from room import room
from signs import crossed, desk_phone, drop, plain_clock, question, thermometer, tile
from svg import circle, clipped, coarse, group, own, path, rect, stroke
from symptoms import belly_pain, knee, red_pad
from tell_parts import meter
from things import dressing, glass, meal, pill_bottle, syringe, thinner, toilet


def pregnant(x, y, s):
    return person(
        PREGNANT, [Arm(-1, (20, -412), "flat", angle=14), Arm(1, (74, -440), "flat", angle=170)], x=x, y=y, s=s
    )


SPEECH = (
    "M-44 -56L44 -56Q74 -56 74 -26L74 18Q74 48 44 48L4 48L-38 80L-32 48L-44 48Q-74 48 -74 18L-74 -26Q-74 -56 -44 -56Z"
)


def say(x, y=-14, s=1.3):
    """The sign "tell the team": somebody speaks."""
    dots = "".join(circle(k * 34, -4, 11, WHITE) for k in (-1, 0, 1))
    return group(path(SPEECH, PRIMARY) + dots, x=x, y=y, s=s)


def here(x, width):
    """A tinted place in a panel: whom to call stands out on it."""
    return rect(x - width / 2, -139, width, 278, "#DCEBF4", 20)


def call(x, s=1):
    """The sign "call an ambulance"."""
    return here(x, 408 * s) + group(desk_phone(-128, -4, 1.06) + ambulance(68, 34, 0.98), x=x, s=s)


def call_team(x):
    """The sign "call the team"."""
    return here(x, 204) + desk_phone(x + 4, -8, 1.66)


def line(x):
    """Parts two things in a panel."""
    return stroke(f"M{x} -118L{x} 118", MIST, 5)


def sore_heart(x):
    glow = "".join(circle(0, 0, r, ROSE, fill_opacity="0.35") for r in (82, 58))
    return group(glow, organs.heart(0, 10, 0.78), x=x, s=0.92)


def bleeding(x):
    red = "#B8443A"
    return group(dressing(0, -34, 1.9, -12) + drop(-14, 46, 0.96, red) + drop(34, 62, 0.6, red), x=x)


def ache(who, x, s=0.88):
    return group(belly_pain(who), x=x, y=19 * s, s=s)


def standing_pregnant(x):
    return pregnant(x, 124, 0.342)


def ask_medicines():
    return question(-262, 0, 88) + thinner(-82, 0, 1.24) + meter(80, 10, 0.68) + meal(254, 12, 0.92)


def drink_or_call(who):
    """Water at home; an ambulance for a belly that hurts very much."""
    return house(-280, -72, 0.43) + glass(-280, 130, 1.24) + line(-204) + ache(who, -106) + call(176, 0.9)


def pair(who, x, s=0.335):
    """A patient and another adult."""
    y = 368 * s
    return person(who, [hang(-1, who), hang(1, who)], x=x - 116 * s, y=y, s=s) + person(
        DAUGHTER, [hang(-1, DAUGHTER), hang(1, DAUGHTER)], x=x + 116 * s, y=y, s=s
    )


def ask_and_tell():
    """Ask about food and medicines; tell the team about an infection."""
    return (
        question(-274, 0, 78)
        + pill_bottle(-102, 4, 1.08)
        + meal(-102, 74, 0.78)
        + line(8)
        + say(102, -13, 1.08)
        + thermometer(232, 2, 1.26)
        + drop(324, -30, 0.96)
        + drop(322, 58, 0.72)
    )


def sedated(who):
    """The sedative; a patient and another adult at a house."""
    return syringe(-350, 40, 1.36, rotate=152) + pill_bottle(-102, 86, 1.56) + pair(who, 48) + house(248, 2, 0.7)


def infected_joint(who):
    """A fever or a red, swollen knee, and a call; at night an emergency room, with its cross."""
    swollen = knee(who, red(who.look.skin, 0, 0, 88, 78))
    moon = path("M14 -34A36 36 0 1 0 36 14A28 28 0 1 1 14 -34Z", "#F8D59F")
    stars = "".join(circle(x, y, 5, "#F8D59F") for x, y in ((-62, -104), (-74, -34), (-18, -64), (80, -22)))
    hospital = (
        rect(-66, -50, 132, 100, "#E3EDF3")
        + rect(-76, -62, 152, 18, STEEL, 5)
        + rect(-20, 4, 40, 46, "#F8D59F")
        + rect(-8, -38, 16, 36, "#2F8790", 2)
        + rect(-18, -28, 36, 16, "#2F8790", 2)
        + "".join(rect(x, -20, 26, 26, "#F8D59F", 3) for x in (-54, 28))
    )
    night = rect(-98, -139, 196, 278, PRIMARY, 20) + stars + group(moon, x=40, y=-78) + group(hospital, y=68, s=1.1)
    return (
        thermometer(-320, 2, 1.1)
        + group(clipped("knee", circle(0, 0, 150, WHITE), swollen), x=-170, s=0.66)
        + call_team(40)
        + group(night, x=260)
    )


def stays_inside():
    bag = rect(60, 40, 76, 96, WHITE, 16, stroke=LINE, stroke_width=5) + rect(67, 82, 62, 48, "#E4C15E", 10)
    tube = "M26 16C20 -18 98 -34 98 42"
    drain = stroke(tube, LINE, 14) + stroke(tube, "#E9D79A", 8) + bag
    return question(-268, 0, 86) + stent_card(-12, 0, 1.14, -8) + group(drain, x=134, y=-98, s=1.56)


def stop_hand(who):
    return group(placed("open", who.look.skin, (0, 60), -90, True, s=1.9), rect(-22, 52, 44, 44, "#8FC7BC", 10))


# What each panel shows, from the first to the last line of the card.
THINGS = {
    "general": lambda who: (
        question(-256, 0, 90) + meal(-44, 30, 0.98) + glass(150, 74, 1.6) + pill_bottle(282, 76, 1.5),
        say(-240) + standing_pregnant(-80) + group(rash_arm(who), x=98, y=2, s=1.12) + pill_bottle(280, 88, 1.58),
        sore_heart(-284) + call(2) + organs.lungs(286, 8, 1.0),
    ),
    "swallow": lambda who: (
        plain_clock(-190, 0, 106) + group(meal(-54, 10, 0.72), glass(68, 40, 0.86), crossed(0, 0, 84), x=170, s=1.46),
        say(-212) + standing_pregnant(-6) + throat(who, 216, -10, 0.84),
        drink_or_call(who),
    ),
    "bowel": lambda who: (
        group(sachet(), x=-226, y=16, s=1.02) + glass(12, 88, 1.86) + group(toilet(stool=False), x=224, y=18, s=0.7),
        say(-212) + standing_pregnant(-6) + ache(who, 200),
        drink_or_call(who),
    ),
    "heart": lambda who: (
        ask_medicines(),
        house(-120, 2, 0.86) + pair(who, 178),
        sore_heart(-284) + call(2) + bleeding(288),
    ),
    "tube": lambda who: (ask_medicines(), stays_inside(), sore_heart(-284) + call(2) + bleeding(288)),
    "bone": lambda who: (
        ask_and_tell(),
        sedated(who),
        infected_joint(who),
    ),
    "womb": lambda who: (
        pregnant(-10, 118, 0.324) + crossed(0, 0, 130),
        question(-226, 0, 96) + pill_bottle(0, 96, 1.74) + group(stop_hand(who), x=250, y=-22, s=1.48),
        thermometer(-306, 2, 1.24) + ache(who, -164) + call_team(44) + group(red_pad(), x=254, y=-8, s=0.7),
    ),
}


# The three stand one below the other, as the words do: in a row they would be read from the wrong side in Arabic.
PANEL_X, PANEL_WIDTH, PANEL_HEIGHT = 16, 744, 302
PANELS_Y = (14, 329, 644)


def three(who):
    out = ""
    with coarse():
        for y, art in zip(PANELS_Y, THINGS[guide_of(who)](who)):
            out += group(art, x=PANEL_X + PANEL_WIDTH / 2, y=y + PANEL_HEIGHT / 2)
    return out


def remember(who):
    finger = Arm(1, (110, -598), "point", angle=-106, elbow=(146, -462))
    thoughts = ((788, 172, 22), (846, 196, 16), (894, 224, 11))
    return (
        room(floor=780)
        + "".join(tile(PANEL_X, y, PANEL_WIDTH, PANEL_HEIGHT) for y in PANELS_Y)
        + own(lambda: three(who))
        + "".join(circle(x, y, r, WHITE, stroke=MIST, stroke_width=4) for x, y, r in thoughts)
        + person(who, [finger, hang(-1, who)], eyes="open", x=1024, y=1304, s=1.45, flip=True)
    )


SCENES = {"after-remember": shared(remember, MAN)}
