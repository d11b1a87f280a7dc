"""Scenes of "Your results"."""

import organs
import views
from cast import HEAVY_MAN, RADIOLOGIST, SPECIALIST, in_gown
from palette import FILM, INK, LINE, MIST, PRIMARY, WHITE
from patients import WOMAN, exam_of, shared
from people import Arm, hang, person, shadow
from room import chair, counter, desk, desk_monitor, room
from signs import arrow, bubble, calendar, desk_phone
from svg import circle, group, path, rect, slot, stroke
from things import film, page


def depends():
    body = person(in_gown(HEAVY_MAN), [hang(-1, HEAVY_MAN), hang(1, HEAVY_MAN)], view="f", x=600, y=930, s=1.16)
    out = room() + body
    frames = (
        (190, 200, organs.xray_swallow(), (612, 408)),
        (1010, 200, organs.xray_heart(), (618, 330)),
        (190, 640, organs.xray_hip(), (544, 552)),
        (1010, 640, organs.xray_bowel(), (622, 500)),
    )
    for x, y, content, (tx, ty) in frames:
        side = x + 150 if x < 600 else x - 150
        out += stroke(f"M{side} {y}L{tx} {ty}", PRIMARY, 5) + circle(tx, ty, 13, WHITE, stroke=PRIMARY, stroke_width=6)
        out += (
            rect(x - 152, y - 162, 304, 324, INK, 20)
            + rect(x - 134, y - 144, 268, 288, FILM)
            + organs.screen(x - 134, y - 144, 268, 288, content)
        )
    return out


VIEWS = {
    "swallow": (views.stomach_filling, 2.9),
    "bowel": (views.bowel_filled, 3.1),
    "heart": (views.heart_vessels, 2.8),
    "tube": (views.stent_placed, 2.7),
    "bone": (views.knee, 2.8),
    "womb": (views.womb_filled, 2.9),
}


def reads(patient):
    """A radiologist at a screen with the pictures of the patient's exam, and a specialist with her page."""
    view, s = VIEWS[exam_of(patient)]
    glass = organs.screen(66, 238, 300, 300, slot(group(view(), s=s)), s=1)
    left = desk(30, 606, 660, 920) + desk_monitor(66, 238, 300, 300, glass)
    doctor = person(
        RADIOLOGIST,
        [Arm(1, (160, -420), "flat", angle=10), Arm(-1, (120, -400), "flat", angle=14, over=False)],
        view="p",
        stance="sit",
        x=540,
        y=1034,
        s=1.04,
        flip=True,
    )
    seat = chair(546, 878, "#7FA3B8", 1.04, flip=True)
    passing = page(738, 180, 1.15, 4, False) + arrow(650, 312, 830, 312, PRIMARY, 18)
    other = shadow(990, 900, 70) + person(
        SPECIALIST,
        [Arm(-1, (10, -414), "flat", angle=4), Arm(1, (92, -424), "pinch", angle=172, thumb_up=False)],
        eyes="down",
        extra=page(34, -440, 0.85, 4, False),
        x=990,
        y=900,
        s=1.06,
        flip=True,
    )
    return room() + seat + doctor + left + passing + other


def ask(who):
    signs = (
        calendar(190, 168, 1.1)
        + film(420, 162, 150, 180, organs.screen(0, 0, 150, 180, organs.xray_chest(), s=1.5))
        + desk_phone(630, 162, 1.3)
    )
    patient = person(
        who,
        [Arm(1, (168, -500), "open", angle=-34), Arm(-1, (0, -392), "flat", angle=10)],
        mouth="talk",
        lower=False,
        x=300,
        y=1186,
        s=1.2,
    )
    doctor = person(
        RADIOLOGIST,
        [Arm(-1, (-20, -390), "flat", angle=20), Arm(1, (40, -386), "flat", angle=160, thumb_up=False)],
        lower=False,
        x=900,
        y=1190,
        s=1.2,
        flip=True,
    )
    notes = group(
        path("M-90 0L-60 -46L110 -46L120 0Z", WHITE, stroke=LINE, stroke_width=3, stroke_linejoin="round")
        + stroke("M-44 -34L84 -34M-54 -20L60 -20", MIST, 6),
        x=560,
        y=764,
    )
    return (
        room() + patient + doctor + counter(60, 760, 1080, 1000) + notes + bubble(50, 26, 720, 272, (390, 420)) + signs
    )


SCENES = {
    "results-depends": depends,
    "results-who": shared(reads, WOMAN),
    "results-ask": shared(ask, WOMAN),
}
