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
from signs import arrow, bubble, check, clock, crossed, desk_phone, drop, question, thermometer, tile
from svg import circle, clipped, coarse, group, own, path, rect, stroke
from symptoms import belly_pain, red_knee, red_pad
from tell_parts import meter
from things import dressing, glass, meal, pill_bottle, syringe, thinner, toilet


def pregnant(x, y, s):
    return person(
        PREGNANT, [Arm(-1, (20, -412), "flat", angle=14), Arm(1, (74, -440), "flat", angle=170)], x=x, y=y, s=s
    )


def said(*things):
    """What the patient tells the team: a bubble."""
    return bubble(-148, -134, 296, 226, (-70, 150), "#EAF2F6", 30) + "".join(things)


def calls(*things):
    """An ambulance is called; `things` say why."""
    street = rect(-150, -54, 300, 14, MIST, 7)
    return street + ambulance(34, -56, 0.8) + desk_phone(-118, -96, 0.62) + "".join(things)


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
        house(-76, -70, 0.46)
        + glass(58, -16, 1.15)
        + rect(-157, 4, 314, 8, MIST)
        + ache(who, -96, 92, 0.56)
        + arrow(-34, 104, -2, 104, PRIMARY, 12)
        + desk_phone(86, 46, 0.46)
        + ambulance(88, 138, 0.52)
    )


def with_an_adult(who):
    """A patient and another adult at a house."""
    return (
        house(86, 66, 0.5)
        + person(who, [hang(-1, who), hang(1, who)], x=-118, y=150, s=0.27)
        + person(DAUGHTER, [hang(-1, DAUGHTER), hang(1, DAUGHTER)], x=-56, y=150, s=0.27)
        + arrow(-20, 104, 12, 104, PRIMARY, 12)
    )


def ask_and_tell():
    """Above: ask about food and medicines. Below: tell the team about an infection."""
    sick = thermometer(-34, 2, 0.62) + drop(34, -14, 0.62) + drop(62, 26, 0.48)
    return (
        question(-102, -96, 46)
        + meal(6, -70, 0.5)
        + pill_bottle(108, -42, 0.9)
        + bubble(-136, 0, 280, 128, (-80, 160), "#EAF2F6", 26)
        + group(sick, x=-4, y=64)
    )


def sedative():
    return syringe(-132, -66, 0.95, rotate=152) + pill_bottle(34, -58, 0.68)


def infected_joint(who):
    """Above: a fever or a red, swollen knee, and a call. Below: at night an emergency room, with its cross."""
    moon = path("M14 -34A36 36 0 1 0 36 14A28 28 0 1 1 14 -34Z", "#F8D59F")
    stars = "".join(circle(x, y, 4, "#F8D59F") for x, y in ((-128, 40), (-56, 44), (-96, 132), (-34, 92)))
    hospital = (
        rect(-66, -50, 132, 100, WHITE)
        + rect(-76, -62, 152, 18, STEEL, 5)
        + rect(-20, 4, 40, 46, "#F8D59F")
        + rect(-8, -38, 16, 36, "#2F8790", 2)
        + rect(-18, -28, 36, 16, "#2F8790", 2)
        + "".join(rect(x, -20, 26, 26, "#F8D59F", 3) for x in (-54, 28))
    )
    return (
        thermometer(-128, -66, 0.72)
        + group(clipped("knee", circle(0, 0, 150, WHITE), red_knee(who)), x=-16, y=-66, s=0.5)
        + desk_phone(110, -62, 0.68)
        + rect(-150, 18, 300, 132, PRIMARY, 24)
        + stars
        + group(moon, x=-88, y=84, s=0.9)
        + group(hospital, x=66, y=92, s=0.98)
    )


def stays_inside():
    bag = rect(60, 40, 76, 96, WHITE, 16, stroke=LINE, stroke_width=5) + rect(67, 82, 62, 48, "#E4C15E", 10)
    tube = "M0 10C50 10 98 10 98 42"
    return (
        question(0, -90, 56) + stent_card(-66, 66, 0.66, -8) + stroke(tube, LINE, 14) + stroke(tube, "#E9D79A", 8) + bag
    )


def stop_hand(who):
    return group(placed("open", who.look.skin, (0, 60), -90, True, s=2.1), x=84, y=44) + rect(
        62, 96, 44, 56, "#8FC7BC", 10
    )


THINGS = {
    "general": lambda who: (
        question(0, -84, 62) + meal(-84, 86, 0.62) + glass(30, 118, 0.9) + pill_bottle(108, 118, 0.84),
        said(pregnant(-104, 76, 0.29), group(rash_arm(who), x=0, y=-26, s=0.8), pill_bottle(100, 40, 0.9)),
        calls(sore_heart(-70, 70), organs.lungs(76, 70, 0.95)),
    ),
    "swallow": lambda who: (
        clock(0, -92, 58, 6) + meal(-46, 82, 0.72) + glass(74, 110, 0.86) + crossed(8, 70, 84),
        said(pregnant(-90, 76, 0.29), throat(who, 60, -30, 0.64)),
        drink_or_call(who),
    ),
    "bowel": lambda who: (
        group(sachet(), x=-84, y=-66, s=0.7)
        + glass(-84, 140, 1.0)
        + arrow(-28, 96, 8, 96, PRIMARY, 12)
        + group(toilet(stool=False), x=84, y=66, s=0.52),
        said(pregnant(-90, 76, 0.29), ache(who, 62, -28, 0.62)),
        drink_or_call(who),
    ),
    "heart": lambda who: (ask_medicines(), with_an_adult(who), calls(sore_heart(-70, 70), bleeding(84, 66))),
    "tube": lambda who: (ask_medicines(), stays_inside(), calls(sore_heart(-70, 70), bleeding(84, 66))),
    "bone": lambda who: (
        ask_and_tell(),
        sedative() + with_an_adult(who),
        infected_joint(who),
    ),
    "womb": lambda who: (
        pregnant(-4, 116, 0.33) + crossed(0, 0, 138),
        question(-92, -82, 56) + pill_bottle(-78, 130, 1.15) + stop_hand(who),
        desk_phone(0, -96, 0.86)
        + thermometer(-112, 56, 0.86)
        + ache(who, -14, 60, 0.6)
        + group(red_pad(), x=100, y=64, s=0.36),
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
