"""Scenes of "Is it safe?"."""

import organs
import views
from cast import (
    CHILD,
    FATHER_LEAD,
    NURSE_LEAD,
    PREGNANT,
    RADIOLOGIST,
    TECHNOLOGIST,
)
from palette import FILM, LINE, MIST, PRIMARY, ROSE, STEEL, WHITE, darker, mix
from patients import MAN, WOMAN, shared
from people import Arm, hang, person, shadow
from ready import home, rash_arm
from room import c_arm, counter, room, table, window
from signs import arrow, bubble, calendar, check, question, tile
from svg import circle, clipped, edged, group, path, rect, stroke
from things import film, page


def pregnant():
    machine = group(
        c_arm(450, 330, 640, reach=420, floor=780, cone=False) + table(50, 552, 940, 170, 850), s=0.6, x=560, y=240
    )
    woman = shadow(330, 906, 72) + person(
        PREGNANT,
        [Arm(1, (176, -480), "open", angle=-30, over=False), Arm(-1, (26, -410), "flat", angle=16)],
        mouth="talk",
        x=330,
        y=906,
        s=1.04,
    )
    nurse = shadow(790, 906, 66) + person(
        TECHNOLOGIST, [hang(-1, TECHNOLOGIST), Arm(1, (150, -440), "open", angle=-20)], x=790, y=906, s=1.04, flip=True
    )
    baby = (
        circle(0, 0, 84, "#F6DDD3")
        + circle(12, -28, 27, "#D99C84")
        + path("M-14 -14C-48 -6 -56 38 -24 56C6 68 48 52 48 22C32 32 16 22 20 4C12 -4 0 -12 -14 -14Z", "#D99C84")
        + stroke("M8 8C20 6 28 -4 24 -14M10 38C28 44 40 38 46 24", "#B9765E", 4.5)
    )
    return room() + machine + woman + nurse + bubble(430, 34, 240, 230, (400, 300)) + group(baby, x=550, y=149, s=1.1)


def risk(who):
    """A calm talk about three exams, from a little radiation to more, and the sign "all right"."""
    chart = tile(312, 116, 590, 296)
    for i, (content, dots) in enumerate(
        ((organs.xray_chest(), 1), (organs.xray_swallow(), 3), (organs.xray_bowel(), 5))
    ):
        x = 344 + i * 182
        chart += rect(x, 146, 162, 180, FILM, 10) + organs.screen(x, 146, 162, 180, content, s=1.6)
        chart += "".join(circle(x + 81 + (k - (dots - 1) / 2) * 30, 370, 10, STEEL) for k in range(dots))
    patient = person(
        who,
        [Arm(1, (44, -390), "flat", angle=160, thumb_up=False), Arm(-1, (-24, -396), "flat", angle=18)],
        lower=False,
        gaze=2,
        x=220,
        y=1140,
        s=1.18,
    )
    doctor = person(
        RADIOLOGIST,
        [Arm(-1, (-20, -390), "flat", angle=14), Arm(1, (150, -440), "open", angle=-24)],
        lower=False,
        x=990,
        y=1120,
        s=1.14,
        flip=True,
    )
    return room() + chart + patient + doctor + counter(50, 714, 1100, 940) + check(894, 138, 56)


def how_much(who):
    """A patient asks the doctor: how much is it? A short, a middle and a tall bar, each for an exam."""
    bars = "".join(
        rect(x, 226 - h, 80, h, STEEL, 10) + film(x + 40, 288, 80, 84, organs.screen(0, 0, 80, 84, content, s=0.8))
        for x, h, content in ((470, 40, organs.xray_hand()), (596, 92, views.knee()), (722, 170, views.screws()))
    )
    patient = person(
        who,
        [Arm(1, (168, -500), "open", angle=-34), Arm(-1, (0, -392), "flat", angle=10)],
        mouth="talk",
        lower=False,
        x=250,
        y=1248,
        s=1.2,
    )
    doctor = person(
        RADIOLOGIST,
        [Arm(-1, (-20, -390), "flat", angle=14), Arm(1, (150, -440), "open", angle=-24)],
        lower=False,
        x=960,
        y=1248,
        s=1.2,
        flip=True,
    )
    return (
        room()
        + patient
        + doctor
        + counter(50, 820, 1100, 1000)
        + bubble(170, 20, 690, 340, (330, 430))
        + stroke("M444 230L836 230", LINE, 8)
        + bars
        + question(306, 188, 104)
    )


def past(who):
    films = film(560, 600, 150, 180, organs.screen(0, 0, 150, 180, organs.xray_chest(), s=1.5), -10) + film(
        690, 590, 150, 180, organs.screen(0, 0, 150, 180, organs.xray_hand(), s=1.6), 4
    )
    patient = person(
        who,
        [Arm(-1, (0, -400), "flat", angle=10), Arm(1, (180, -440), "open", angle=-10)],
        mouth="talk",
        lower=False,
        x=230,
        y=1106,
        s=1.12,
    )
    doctor = person(
        RADIOLOGIST,
        [Arm(-1, (-20, -394), "flat", angle=20), Arm(1, (150, -430), "open", angle=-10)],
        lower=False,
        eyes="down",
        x=980,
        y=1106,
        s=1.12,
        flip=True,
    )
    wall = ""
    for i, content in enumerate((organs.xray_hand(), organs.xray_chest(), organs.xray_swallow(), organs.xray_hip())):
        x = 372 + i * 152
        wall += film(x, 170, 120, 140, organs.screen(0, 0, 120, 140, content, s=1.2))
        if i < 3:
            wall += stroke(f"M{x + 70} 170L{x + 82} 170M{x + 76} 164L{x + 76} 176", PRIMARY, 6)
    return (
        room()
        + tile(280, 64, 640, 212)
        + wall
        + patient
        + doctor
        + counter(60, 710, 1080, 940)
        + group(rect(-130, -90, 260, 180, "#C9A57A", 8), x=620, y=640, rotate=0)
        + films
    )


def allergy(who):
    patient = person(
        who,
        [Arm(1, (168, -500), "open", angle=-34), Arm(-1, (-10, -400), "flat", angle=10)],
        mouth="talk",
        x=230,
        y=1232,
        s=1.2,
    )
    doctor = person(
        RADIOLOGIST,
        [Arm(-1, (4, -408), "flat", angle=8), Arm(1, (88, -424), "pinch", angle=174, thumb_up=False)],
        x=1000,
        y=1232,
        s=1.2,
        flip=True,
        extra=page(36, -424, 0.8, marks=False),
    )
    return (
        room(floor=780)
        + patient
        + doctor
        + bubble(250, 22, 640, 320, (330, 430))
        + group(rash_arm(who), x=400, y=188, s=1.25)
        + arrow(520, 184, 470, 184, PRIMARY, 14)
        + group(vial(), x=598, y=262, s=1.1)
        + rect(684, 62, 6, 240, MIST, 3)
        + group(shrimp(), x=776, y=188, s=1.05)
    )


def vial():
    """A small bottle of contrast dye with a syringe's needle place."""
    return (
        rect(-44, -130, 88, 130, "#D5E9F4", 12, stroke=LINE, stroke_width=4)
        + rect(-24, -164, 48, 38, STEEL, 6)
        + rect(-44, -92, 88, 56, WHITE)
        + rect(-28, -78, 56, 9, MIST, 4)
        + rect(-28, -58, 40, 9, MIST, 4)
    )


def shrimp():
    return (
        path(
            "M-50 34C-70 -20 -30 -70 24 -64C56 -60 66 -34 56 -22C44 -34 10 -36 -4 -12C-14 6 -6 28 14 34C-8 52 -38 52 -50 34Z",
            "#E58D6F",
            stroke="#C26A4E",
            stroke_width=3,
        )
        + stroke("M-40 -8L-12 0M-26 -36L-4 -16M0 -54L8 -32M-48 20L-14 16", "#C26A4E", 4)
        + path("M14 34L40 28L34 44L46 56L18 52Z", "#E58D6F", stroke="#C26A4E", stroke_width=3)
        + circle(40, -46, 5, "#5A2C1E")
        + stroke("M56 -40C80 -50 84 -70 80 -86M58 -32C86 -34 94 -50 96 -62", "#C26A4E", 4)
    )


def child():
    """A father in a lead apron holds the hand of his child on the x-ray table."""
    at = {"x": 392, "y": 822, "s": 0.8}
    father = {"x": 760, "y": 950, "s": 1.14, "flip": True}
    nurse = {"x": 1060, "y": 950, "s": 1.06, "flip": True}
    return (
        room(floor=770)
        + c_arm(190, 340, 660, reach=250, floor=800, cone=False)
        + table(30, 572, 620, 180, 900)
        + person(NURSE_LEAD, [hang(-1, NURSE_LEAD), Arm(1, (120, -430), "open", angle=-20)], **nurse)
        + person(
            CHILD, [Arm(-1, (-20, -372), "flat", angle=20), Arm(1, (160, -430), "flat", angle=10)], stance="sit", **at
        )
        + person(
            FATHER_LEAD, [hang(-1, FATHER_LEAD), Arm(1, (196, -414), "flat", angle=4)], eyes="down", tilt=8, **father
        )
    )


def bare_back(who):
    """A back under a lifted shirt, with a red patch; over a figure seen from behind."""
    skin, shirt = who.look.skin, who.outfit.top
    back = edged(
        "M-66 -512C-62 -480 -60 -450 -58 -420L-58 -340L58 -340L58 -420C60 -450 62 -480 66 -512Q0 -500 -66 -512Z",
        skin,
        darker(skin, 0.2),
        1.6,
    )
    fold = edged("M-74 -536Q0 -516 74 -536L70 -506Q0 -488 -70 -506Z", shirt, darker(shirt, 0.2), 1.8)
    patch = rect(-10, -478, 64, 76, mix(skin, ROSE, 0.5), 20) + rect(-1, -468, 46, 56, mix(skin, "#C9503F", 0.8), 15)
    return back + stroke("M0 -492L0 -344", darker(skin, 0.12), 4) + fold + patch


def skin(who):
    """A man at home sees his back in a mirror; the calendar shows that weeks have passed."""
    glass = rect(560, 150, 330, 740, "#DCEAF1", 40)
    mirror = (
        rect(540, 130, 370, 780, "#C9A57A", 52)
        + glass
        + clipped(
            "mirror",
            rect(560, 150, 330, 740, WHITE, 40),
            path("M560 420L790 150L890 150L560 540Z", WHITE, fill_opacity="0.5"),
            person(
                who,
                [hang(-1, who), hang(1, who)],
                view="b",
                extra=bare_back(who),
                x=725,
                y=1230,
                s=1.5,
            ),
        )
    )
    man = shadow(300, 936, 90) + person(who, [hang(-1, who), hang(1, who)], gaze=3, x=290, y=930, s=1.12)
    weeks = calendar(1040, 250, 1.5, marked=(1,)) + arrow(1040, 390, 1040, 470, PRIMARY, 16)
    later = calendar(1040, 610, 1.5, marked=(16,))
    return home(770) + window(60, 70, 260, 200) + mirror + man + weeks + later


SCENES = {
    "safe-pregnant": pregnant,
    "safe-little-risk": shared(risk, WOMAN),
    "safe-ask-how-much": shared(how_much, "bone", "bone"),
    "safe-past-x-rays": shared(past, WOMAN),
    "safe-dye-allergy": shared(allergy, MAN),
    "safe-child": child,
    "safe-skin": shared(skin, "heart", "heart", "tube"),
}
