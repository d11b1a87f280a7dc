"""Scenes of the womb exam: on the table, and afterwards."""

import organs
from cast import NURSE_LEAD, RADIOLOGIST_LEAD, TECHNOLOGIST, in_gown
from lying import knees_up, lying, resting_arm
from palette import PRIMARY, WHITE
from patients import PATIENTS, shared
from people import Arm, arms_of, person, shadow
from procedure import GLOVE
from room import bed, desk, room, table
from signs import arrow, disc
from svg import circle, clipped, group, path, stroke
from things import glass, pad, tablet


def womb():
    nurse = {"x": 270, "y": 980, "s": 1.1}
    doctor = {"x": 1000, "y": 1010, "s": 1.06, "flip": True}
    who = in_gown(PATIENTS["womb"])
    s, x, y = 1.24, 60, 730
    inside = (
        organs.womb(0, -10, 1.35)
        + path("M-27 -53C-11 -58 11 -58 27 -53L4 -2L4 57L-4 57L-4 -2Z", WHITE)
        + stroke("M0 30L0 190", PRIMARY, 13)
        + stroke("M0 30L0 190", "#5FA9CC", 7)
        + arrow(52, 160, 52, 92, PRIMARY, 13)
    )
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
        + disc(620, 224, 196)
        + clipped("inside", circle(620, 224, 191, WHITE), group(inside, x=620, y=214))
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
