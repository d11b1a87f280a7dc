"""Scenes of "Why you need it", "What is it?" and "Common uses"."""

import organs
import views
from cast import HEAVY_MAN, RADIOLOGIST, RADIOLOGIST_LEAD, in_gown
from hands import sheath, wrist_arm
from lying import lying
from palette import ACCENT, MUTED, ORGAN, ORGAN_DARK, PRIMARY, WALL, WHITE
from patients import MAN, WOMAN, exam_of, shared
from people import Arm, hang, person
from room import c_arm, counter, desk_monitor, monitor, room, table
from signs import arrow, disc, magnifier, tile
from svg import circle, clipped, group, path, rect, slot, stroke
from things import cup


def function(who):
    patient = in_gown(who)
    hold = Arm(
        1,
        (92, -576),
        "hold",
        angle=196,
        elbow=(132, -446),
        thumb_up=False,
        held=group(cup(s=0.95), x=34, y=-4, rotate=52),
    )
    man = person(patient, [hold, hang(-1, patient)], eyes="down", mouth="drink", x=270, y=1180, s=1.36)
    wall = (
        "M-104 -400L-104 -230C-104 -180 -52 -170 -52 -130C-52 -90 -110 -60 -110 20C-110 110 -84 240 -60 400L72 400C48 240 42 110 42 20"
        "C42 -60 -16 -90 -16 -130C-16 -170 36 -180 36 -230L36 -400Z"
    )
    inside = clipped(
        "lens",
        circle(830, 390, 270, WHITE),
        group(
            rect(-320, -300, 620, 620, "#F6DDD3")
            + path(wall, ORGAN, stroke=ORGAN_DARK, stroke_width=12)
            + stroke("M-34 -400L-34 -60", "#C9766F", 22)
            + path(
                "M-34 -96C-6 -90 22 -40 20 16C18 74 -4 110 -34 110C-64 110 -88 74 -90 16C-92 -40 -62 -90 -34 -96Z",
                WHITE,
            )
            + arrow(-150, -130, -78, -130, ORGAN_DARK, 13)
            + arrow(82, -130, 10, -130, ORGAN_DARK, 13),
            x=864,
            y=390,
        ),
    )
    moves = arrow(668, 350, 676, 500, PRIMARY, 18) + arrow(1004, 350, 1000, 500, PRIMARY, 18)
    return (
        room(floor=780)
        + man
        + circle(276, 448, 40, "none", stroke=MUTED, stroke_width=7)
        + stroke("M316 446L560 410", MUTED, 6)
        + magnifier(830, 390, 270, inside)
        + moves
    )


def guide(who):
    """A doctor moves a thin tube, which goes in at the wrist, and looks at the screen."""
    gown = in_gown(who)
    doctor = {"x": 1000, "y": 1130, "s": 1.16, "flip": True}
    view = (
        stroke(
            "M-70 46C-46 30 -14 26 0 8C16 -12 34 -16 44 -34M0 8C22 10 44 20 70 16M44 -34C48 -40 50 -52 50 -60",
            "#8FA6B4",
            9,
        )
        + stroke("M-70 46C-46 30 -14 26 0 8", PRIMARY_LIGHT, 3.4)
        + stroke("M5 3C18 -12 32 -16 40 -28", WHITE, 2.6, stroke_dasharray="0.1 5.4")
        + circle(43, -33, 8, "none", stroke="#F2A541", stroke_width=2.6)
    )
    if exam_of(who) == "heart":
        view = views.heart_vessels()
    x0, y0, w, h = 60, 60, 460, 250
    arms = [
        Arm(-1, (20, -396), "pinch", glove="#A9D3E6", angle=14),
        Arm(1, (100, -396), "pinch", glove="#A9D3E6", angle=14),
    ]
    board = "M240 600L410 702L740 752"
    tube = "C664 812 740 818 800 770C836 740 850 700 884 678"
    return (
        room()
        + monitor(x0, y0, w, h, organs.screen(x0, y0, w, h, slot(view), s=2.9))
        + c_arm(290, 440, 720, reach=810, floor=800, cone=False)
        + table(10, 602, 1030, 160, 900)
        + lying(gown, [], sheet="#BFD9E6", x=30, y=590, s=1.2)
        + stroke(board, PRIMARY, 112)
        + stroke(board.replace("702L740 752", "694L740 744"), "#2C6A88", 100)
        + wrist_arm(gown.look.skin, gown.outfit.top, (234, 560), (400, 668), (600, 716), -10, 0.96)
        + organs.heart(352, 524, 0.62)
        + stroke("M546 704L400 668L268 584Q286 526 323 515", ACCENT, 9, stroke_dasharray="0.1 19")
        + sheath((562, 708), (606, 758), tube)
        + person(RADIOLOGIST_LEAD, arms, view="p", tilt=-8, **doctor)
    )


PRIMARY_LIGHT = "#3FA0D0"


def shows():
    body = organs.torso(s=1.26, x=600, y=490)
    arteries = (
        "M612 400L612 210M604 330C560 300 500 310 440 380M626 330C670 300 720 310 764 380M604 300C570 270 566 230 566 190"
        "M626 300C650 270 648 230 648 190M612 640C612 760 560 800 536 936M612 700C640 790 660 820 674 936"
    )
    inner = (
        stroke(arteries, "#C9766F", 6)
        + stroke("M598 246C598 400 596 500 622 600", ORGAN_DARK, 20)
        + stroke("M598 246C598 400 596 500 622 600", "#E5A79E", 14)
        + organs.colon(602, 756, 1.06)
        + organs.small_bowel(602, 764, 1.15)
        + organs.stomach(606, 610, 0.98, food_pipe=False)
        + organs.heart(626, 428, 1.15)
        + organs.womb(602, 890, 0.72)
    )
    rounds = ""
    for x, y, r, art, (tx, ty) in (
        (170, 210, 150, organs.heart(170, 232, 1.35), (590, 420)),
        (
            1030,
            430,
            150,
            clipped("lower", circle(1030, 430, 146, WHITE), organs.stomach(1022, 376, 0.66))
            + organs.colon(1030, 478, 0.6)
            + organs.small_bowel(1030, 482, 0.66),
            (672, 630),
        ),
        (170, 690, 150, organs.womb(170, 686, 1.25), (566, 876)),
    ):
        side = x + r if x < 600 else x - r
        rounds += stroke(f"M{side} {y}L{tx} {ty}", PRIMARY, 6) + circle(tx, ty, 10, PRIMARY) + disc(x, y, r) + art
    return rect(0, 0, 1200, 960, WALL) + body + inner + rounds


def helps():
    x0, y0, w, h = 380, 150, 430, 400
    view = organs.xray_swallow() + circle(7, 8, 12, "none", stroke="#F2A541", stroke_width=2.6)
    patient = person(
        HEAVY_MAN,
        [Arm(-1, (-20, -396), "flat", angle=18), Arm(1, (44, -390), "flat", angle=160, thumb_up=False)],
        lower=False,
        x=190,
        y=1124,
        s=1.14,
    )
    doctor = person(
        RADIOLOGIST,
        [Arm(-1, (-20, -390), "flat", angle=20), Arm(1, (206, -566), "point", angle=-10)],
        mouth="talk",
        lower=False,
        x=1010,
        y=1124,
        s=1.14,
        flip=True,
    )
    return (
        room()
        + desk_monitor(x0, y0, w, h, organs.screen(x0, y0, w, h, view))
        + patient
        + doctor
        + counter(50, 712, 1100, 940)
    )


def uses():
    """Five uses, each drawn about (0, 0): digestive tract, heart, a small tube, a hip with a screw, womb."""
    skin = "#DDB08A"
    swallow = (
        organs.torso(skin, 0.62, 0, 60)
        + stroke("M0 -92C0 -40 -2 0 8 36", ORGAN_DARK, 15)
        + stroke("M0 -92C0 -40 -2 0 8 36", WHITE, 9)
        + organs.stomach(2, 56, 0.72, WHITE, ORGAN_DARK, food_pipe=False)
        + organs.colon(0, 172, 0.72)
        + arrow(-46, -60, -46, 20, PRIMARY, 9)
    )
    heart = organs.heart(0, 44, 2.0)
    deposit = "".join(
        f"M-120 {k * 52}C-60 {k * 52} -40 {k * 20} 0 {k * 20}C40 {k * 20} 60 {k * 52} 120 {k * 52}Z" for k in (-1, 1)
    )
    vessel = group(
        rect(-300, -70, 600, 140, ORGAN_DARK)
        + rect(-300, -61, 600, 122, "#E9A79C")
        + rect(-300, -52, 600, 104, "#F8DED6")
        + path(deposit, "#E2B25C", stroke="#BD8F3C", stroke_width=3.5)
        + stroke("M-300 4C-200 -8 -120 12 66 0", PRIMARY, 22)
        + stroke("M-300 4C-200 -8 -120 12 66 0", "#5FA9CC", 14),
        rotate=-34,
    )
    hip = group(
        path(
            "M-60 -70C-30 -84 4 -70 10 -44C30 -36 34 -8 14 0C-8 12 -22 12 -28 30C-40 38 -60 30 -70 20Z",
            "#EADFC8",
            stroke="#B9A88C",
            stroke_width=2.5,
        )
        + path(
            "M-2 -22A20 20 0 1 1 24 -4L44 6C56 12 58 24 56 36L52 96L22 96L22 26C16 10 2 0 -2 -22Z",
            "#F6EEDC",
            stroke="#B9A88C",
            stroke_width=2.5,
        )
        + stroke("M56 34L16 -16", "#5A6E7E", 8)
        + stroke("M54 22L48 32M47 13L41 22M39 3L33 12M31 -7L25 2", "#C4D2DC", 2.4)
        + stroke("M57 24L55 70", "#5A6E7E", 9),
        s=1.75,
    )
    return swallow, heart, vessel, hip, organs.womb(0, 10, 1.5)


def overview():
    boxes = ((24, 24, 372, 444), (414, 24, 372, 444), (804, 24, 372, 444), (219, 492, 372, 444), (609, 492, 372, 444))
    out = rect(0, 0, 1200, 960, WALL)
    for i, ((x, y, w, h), picture) in enumerate(zip(boxes, uses())):
        out += tile(x, y, w, h) + clipped(
            f"box{i}", rect(x + 6, y + 6, w - 12, h - 12, WHITE, 24), group(picture, x=x + w / 2, y=y + h / 2)
        )
    return out


SCENES = {
    "why-function": shared(function, MAN, "swallow"),
    "why-guide": shared(guide, WOMAN, "heart"),
    "what-is-it-shows": shows,
    "what-is-it-helps": helps,
    "uses-overview": overview,
}
