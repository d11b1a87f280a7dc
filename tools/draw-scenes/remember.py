"""The three things to remember: other things in the guide of each exam, each drawn about (0, 0), within 150 of it."""

import organs
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
from signs import arrow, check, crossed, desk_phone, drop, plain_clock, question, thermometer, tile
from svg import circle, clipped, coarse, group, own, path, rect, stroke
from symptoms import belly_pain, red_knee, red_pad
from tell_parts import meter
from things import dressing, glass, meal, pill_bottle, syringe, thinner, toilet


def pregnant(x, y, s):
    return person(
        PREGNANT, [Arm(-1, (20, -412), "flat", angle=14), Arm(1, (74, -440), "flat", angle=170)], x=x, y=y, s=s
    )


SPEECH = (
    "M-44 -56L44 -56Q74 -56 74 -26L74 18Q74 48 44 48L4 48L-38 80L-32 48L-44 48Q-74 48 -74 18L-74 -26Q-74 -56 -44 -56Z"
)


def say(x=0, y=-86, s=1):
    """The sign "tell the team": somebody speaks."""
    dots = "".join(circle(k * 34, -4, 11, WHITE) for k in (-1, 0, 1))
    return group(path(SPEECH, PRIMARY) + dots, x=x, y=y, s=s)


def call():
    """The sign "call an ambulance"."""
    return desk_phone(-108, -88, 0.74) + ambulance(46, -58, 0.76)


def sore_heart(x, y):
    glow = "".join(circle(0, 0, r, ROSE, fill_opacity="0.35") for r in (82, 58))
    return group(glow, organs.heart(0, 10, 0.78), x=x, y=y)


def bleeding(x, y):
    return group(dressing(0, -18, 1.7, -12) + drop(-6, 50, 0.8, "#B8443A") + drop(34, 62, 0.5, "#B8443A"), x=x, y=y)


def ache(who, x, y, s):
    return group(belly_pain(who), x=x, y=y, s=s)


def ask_medicines():
    return question(0, -84, 62) + thinner(-96, 72, 0.8) + meter(8, 88, 0.5) + meal(104, 96, 0.42)


def drink_or_call(who):
    """Above: water at home. Below: an ambulance for a belly that hurts very much."""
    return (
        house(-66, -96, 0.46)
        + glass(62, -34, 1.2)
        + ache(who, -92, 92, 0.64)
        + arrow(-24, 100, 8, 100, PRIMARY, 12)
        + desk_phone(92, 50, 0.5)
        + ambulance(84, 140, 0.52)
    )


def pair(who, x, y, s):
    """A patient and another adult."""
    return person(who, [hang(-1, who), hang(1, who)], x=x - 116 * s, y=y, s=s) + person(
        DAUGHTER, [hang(-1, DAUGHTER), hang(1, DAUGHTER)], x=x + 116 * s, y=y, s=s
    )


def home_with_an_adult(who):
    """Above: a house. Below: a patient and another adult, who go there."""
    return house(0, -98, 0.52) + pair(who, -22, 160, 0.22) + arrow(66, 124, 66, 40, PRIMARY, 14)


def ask_and_tell():
    """Above: ask about food and medicines. Below: tell the team about an infection."""
    return (
        question(-100, -84, 50)
        + meal(2, -70, 0.5)
        + pill_bottle(100, -44, 0.84)
        + say(-96, 82, 0.72)
        + thermometer(28, 92, 0.72)
        + drop(88, 74, 0.62)
        + drop(116, 118, 0.48)
    )


def sedated(who):
    """Above: the sedative. Below: a patient and another adult at a house."""
    return (
        syringe(-118, -60, 1.0, rotate=152)
        + pill_bottle(78, -44, 0.9)
        + pair(who, -92, 154, 0.24)
        + arrow(-28, 96, 4, 96, PRIMARY, 12)
        + house(86, 82, 0.46)
    )


def infected_joint(who):
    """Above: a fever or a red, swollen knee, and a call. Below: at night an emergency room, with its cross."""
    moon = path("M14 -34A36 36 0 1 0 36 14A28 28 0 1 1 14 -34Z", "#F8D59F")
    stars = "".join(circle(x, y, 4, "#F8D59F") for x, y in ((-44, -18), (34, -36), (-20, 46)))
    hospital = (
        rect(-66, -50, 132, 100, "#E3EDF3")
        + rect(-76, -62, 152, 18, STEEL, 5)
        + rect(-20, 4, 40, 46, "#F8D59F")
        + rect(-8, -38, 16, 36, "#2F8790", 2)
        + rect(-18, -28, 36, 16, "#2F8790", 2)
        + "".join(rect(x, -20, 26, 26, "#F8D59F", 3) for x in (-54, 28))
    )
    return (
        thermometer(-118, -76, 0.76)
        + group(clipped("knee", circle(0, 0, 150, WHITE), red_knee(who)), x=-8, y=-78, s=0.52)
        + desk_phone(106, -76, 0.74)
        + group(circle(0, 0, 62, PRIMARY), stars, moon, x=-84, y=92)
        + arrow(-10, 96, 14, 96, PRIMARY, 12)
        + group(hospital, x=92, y=98, s=0.82)
    )


def stays_inside():
    bag = rect(60, 40, 76, 96, WHITE, 16, stroke=LINE, stroke_width=5) + rect(67, 82, 62, 48, "#E4C15E", 10)
    tube = "M0 10C50 10 98 10 98 42"
    return (
        question(0, -84, 62) + stent_card(-66, 66, 0.66, -8) + stroke(tube, LINE, 14) + stroke(tube, "#E9D79A", 8) + bag
    )


def stop_hand(who):
    return group(placed("open", who.look.skin, (0, 60), -90, True, s=1.9), rect(-22, 52, 44, 44, "#8FC7BC", 10), y=64)


# Each has what to do above, and below what it is about; or two such rows, where there are two things to do.
THINGS = {
    "general": lambda who: (
        question(0, -84, 62) + meal(-84, 86, 0.62) + glass(30, 118, 0.9) + pill_bottle(108, 118, 0.84),
        say() + pregnant(-108, 156, 0.24) + group(rash_arm(who), x=10, y=74, s=0.74) + pill_bottle(112, 126, 0.9),
        call() + sore_heart(-70, 78) + organs.lungs(78, 78, 0.95),
    ),
    "swallow": lambda who: (
        plain_clock(0, -84, 62) + meal(-50, 88, 0.72) + glass(72, 118, 0.86) + crossed(4, 78, 84),
        say() + pregnant(-84, 156, 0.24) + throat(who, 66, 72, 0.6),
        drink_or_call(who),
    ),
    "bowel": lambda who: (
        group(sachet(), x=0, y=-84, s=0.66)
        + glass(-84, 134, 1.0)
        + arrow(-28, 92, 8, 92, PRIMARY, 12)
        + group(toilet(stool=False), x=84, y=78, s=0.5),
        say() + pregnant(-84, 156, 0.24) + ache(who, 64, 74, 0.62),
        drink_or_call(who),
    ),
    "heart": lambda who: (ask_medicines(), home_with_an_adult(who), call() + sore_heart(-70, 78) + bleeding(84, 74)),
    "tube": lambda who: (ask_medicines(), stays_inside(), call() + sore_heart(-70, 78) + bleeding(84, 74)),
    "bone": lambda who: (
        ask_and_tell(),
        sedated(who),
        infected_joint(who),
    ),
    "womb": lambda who: (
        pregnant(-4, 116, 0.33) + crossed(0, 0, 138),
        question(-62, -86, 60) + pill_bottle(62, -42, 1.1) + stop_hand(who),
        desk_phone(0, -86, 0.9)
        + thermometer(-112, 74, 0.86)
        + ache(who, -14, 76, 0.62)
        + group(red_pad(), x=104, y=76, s=0.36),
    ),
}


def three(who):
    out = ""
    with coarse():
        for i, art in enumerate(THINGS[guide_of(who)](who)):
            out += group(art, x=205 + i * 395, y=262, s=1.2)
    return out


def remember(who):
    finger = Arm(1, (96, -604), "point", angle=-108, elbow=(146, -462))
    out = ""
    for x in (205, 600, 995):
        out += tile(x - 189, 20, 378, 470) + check(x + 158, 54, 36)
    return (
        room(floor=780)
        + out
        + own(lambda: three(who))
        + "".join(circle(x, y, r, WHITE, stroke=MIST, stroke_width=4) for x, y, r in ((664, 524, 18), (644, 560, 12)))
        + person(who, [finger, hang(-1, who)], eyes="open", x=572, y=1464, s=1.22)
    )


SCENES = {"after-remember": shared(remember, MAN)}
