"""Scenes of the womb exam: on the table, and afterwards."""

import organs
from cast import NURSE_LEAD, RADIOLOGIST_LEAD, TECHNOLOGIST, in_gown
from lying import knees_up, lying, resting_arm
from palette import ORGAN, ORGAN_DARK, PRIMARY, STEEL, WHITE
from patients import PATIENTS, shared
from people import Arm, arms_of, person, shadow
from procedure import GLOVE
from room import bed, desk, room, table
from signs import arrow, disc
from svg import capsule, circle, clipped, edged, group, path, stroke
from things import glass, pad, tablet


def held_open():
    """The womb in outline; below it the two blades of a tool hold the way to it open, and a swab cleans its neck."""
    half = "M24 -30C50 -40 62 -14 64 20L74 200"
    way = path("M-24 -30C-50 -40 -62 -14 -64 20L-74 200L74 200L64 20C62 -14 50 -40 24 -30Z", "#F7E3DA")
    wall = stroke(half, ORGAN_DARK, 18) + stroke(half, ORGAN, 12)
    blade = edged("M36 0C44 -12 54 -8 55 6L66 206L44 206Z", "#AFC1CC", STEEL, 3)
    push = arrow(96, 96, 138, 96, PRIMARY, 12)
    swab = stroke("M6 206L2 40", "#A9825C", 9) + edged(capsule((2, 30), 14, (1, 10), 13), "#F3DFA8", "#C9A57A", 3)
    return (
        way
        + organs.womb(0, -76, 1.16)
        + path("M-17 -40L-18 -10L18 -10L17 -40Q0 -30 -17 -40Z", "#E3B95A", fill_opacity="0.8")
        + "".join(group(wall, blade, push, flip=flip) for flip in (False, True))
        + swab
    )


def womb():
    nurse = {"x": 270, "y": 980, "s": 1.1}
    doctor = {"x": 1000, "y": 1010, "s": 1.06, "flip": True}
    who = in_gown(PATIENTS["womb"])
    s, x, y = 1.24, 60, 730
    return (
        room(floor=770)
        + person(NURSE_LEAD, [], eyes="down", tilt=6, mouth="talk", **nurse)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=4, **doctor)
        + table(30, 742, 930, 620, 940)
        + lying(who, [resting_arm()], legs=False, x=x, y=y, s=s)
        + arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (30, -396), "flat", glove=GLOVE, angle=20), Arm(1, (110, -400), "pinch", glove=GLOVE, angle=14)],
            **doctor,
        )
        + group(knees_up(), x=x, y=y, s=s)
        + arms_of(NURSE_LEAD, [Arm(1, (140, -390), "flat", angle=70), Arm(-1, (-24, -404), "flat", angle=84)], **nurse)
        + disc(640, 214, 196, who.look.skin)
        + clipped("inside", circle(640, 214, 191, WHITE), group(held_open(), x=640, y=214))
    )


def rested(who):
    """After the exam: she sits on the edge of a bed; a pad and water are on the table beside her; somebody asks how she
    is."""
    gown = in_gown(who)
    sits = person(
        gown,
        [Arm(-1, (20, -400), "flat", angle=14), Arm(1, (86, -392), "flat", angle=166, thumb_up=False)],
        stance="sit",
        x=470,
        y=1060,
        s=1.14,
    )
    technologist = {"x": 900, "y": 900, "s": 1.1, "flip": True}
    return (
        room(floor=770)
        + bed(250, 652, 420, 900)
        + sits
        + desk(24, 640, 216, 900)
        + pad(158, 610, 0.54, -6)
        + glass(58, 640, 0.8)
        + shadow(900, 904, 70)
        + person(
            TECHNOLOGIST,
            [
                Arm(1, (150, -470), "open", angle=-14),
                Arm(-1, (-30, -430), "hold", angle=-10, held=group(tablet(30, -30, 0.9))),
            ],
            mouth="talk",
            **technologist,
        )
    )


SCENES = {
    "what-happens-womb": shared(lambda _: womb(), "womb", "womb"),
    "what-happens-womb-finish": shared(rested, "womb", "womb"),
}
