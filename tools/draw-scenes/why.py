"""Scenes of "Why you need it", "What is it?" and "Common uses"."""

import organs
from cast import HEAVY_MAN, OLD_MAN, PREGNANT, RADIOLOGIST, RADIOLOGIST_LEAD, STICK_WOMAN, YOUNG_MAN, in_gown
from lying import drape, lying
from palette import FILM, FILM_LIGHT, GOWN, INK, MIST, ORGAN, ORGAN_DARK, PRIMARY, SAND, WALL, WHITE, mix
from people import Arm, arms_of, hang, person
from room import c_arm, desk_monitor, desk, monitor, room, table
from svg import capsule, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import arrow, cup, disc, magnifier, tile


def torso(skin="#DDB08A", s=1, x=0, y=0, head=True):
    """A calm outline of head and trunk, to place organs in. About 700 high, middle at the breast bone."""
    d = ("M-34 -208C-34 -180 -40 -172 -70 -160C-120 -146 -160 -138 -168 -92C-180 -20 -184 60 -190 150L-150 156"
         "C-146 90 -136 30 -124 -10C-116 60 -118 130 -132 190C-142 240 -144 300 -142 360L142 360C144 300 142 240 132 190"
         "C118 130 116 60 124 -10C136 30 146 90 150 156L190 150C184 60 180 -20 168 -92C160 -138 120 -146 70 -160"
         "C40 -172 34 -180 34 -208Z")
    edge = mix(skin, "#14202E", 0.2)
    face = path("M0 -364C44 -364 66 -334 66 -294C66 -244 36 -204 0 -204C-36 -204 -66 -244 -66 -294C-66 -334 -44 -364 0 -364Z", skin,
                stroke=edge, stroke_width=3)
    return group((path(d, skin, stroke=edge, stroke_width=3) + (face if head else "")), x=x, y=y, s=s)


def function():
    from heads import head
    patient = in_gown(YOUNG_MAN)
    hold = Arm(1, (108, -580), "hold", angle=168, thumb_up=False, held=group(cup(s=0.82), x=34, y=2))
    man = person(patient, [Arm(-1, (-60, -360), "rest", over=False), hold], view="p", eyes="open", x=330, y=1170, s=1.32)
    pipe = stroke("M346 420C338 470 330 560 340 640C344 680 352 690 366 700", WHITE, 24, stroke_opacity="0.85") + stroke(
        "M346 420C338 470 330 560 340 640C344 680 352 690 366 700", ORGAN, 15)
    inside = clipped("lens", circle(830, 400, 290, WHITE), rect(530, 100, 600, 620, "#F6DDD3"),
                     stroke("M800 60C800 200 800 240 806 330C812 420 810 520 840 760", ORGAN_DARK, 150),
                     stroke("M800 60C800 200 800 240 806 330C812 420 810 520 840 760", ORGAN, 132),
                     path("M766 60L766 210C770 250 796 262 800 262C804 262 832 250 834 210L834 60Z", ORGAN),
                     ellipse(806, 420, 44, 92, WHITE),
                     path("M727 190Q790 250 730 310ZM879 190Q816 250 882 310Z", ORGAN_DARK))
    moves = arrow(660, 300, 660, 500, PRIMARY, 18) + arrow(990, 300, 990, 500, PRIMARY, 18)
    return room(floor=780) + man + magnifier(830, 400, 290, inside) + moves + stroke("M400 610L548 450", PRIMARY, 5) + circle(
        388, 622, 0.1, PRIMARY)


def guide():
    s, x, y = 1.16, -420, 690
    doctor = {"x": 300, "y": 980, "s": 1.04}
    view = (stroke("M-60 60C-40 24 -14 26 0 8C16 -12 8 -34 30 -60M0 8C22 4 36 10 60 -6", "#8FA6B4", 10)
            + stroke("M-60 60C-40 24 -14 26 0 8", PRIMARY_LIGHT, 3.6)
            + stroke("M4 2C14 -12 8 -28 22 -46", WHITE, 2.4, stroke_dasharray="0.1 5.4")
            + circle(26, -52, 9, "none", stroke="#F2A541", stroke_width=2.6))
    x0, y0, w, h = 600, 70, 520, 400
    cover = drape(430, 760, 104)
    return (room() + monitor(x0, y0, w, h, organs.screen(x0, y0, w, h, view, s=4.3))
            + person(RADIOLOGIST_LEAD, [], view="p", tilt=-4, **doctor)
            + table(-40, 702, 1280, 900, 920)
            + lying(in_gown(OLD_MAN), [], x=320, y=690, s=1.16, flip=False, pillow=True)
            + group(drape(300, 742, 116) + ellipse(404, -96, 36, 14, OLD_MAN.look.skin, stroke="#3F7F97", stroke_width=3), x=320,
                    y=690, s=1.16)
            + stroke("M790 578C720 540 660 590 600 560C540 530 500 560 450 580", PRIMARY, 5)
            + arms_of(RADIOLOGIST_LEAD, [Arm(1, (236, -392), "pinch", glove="#A9D3E6", angle=14),
                                         Arm(-1, (170, -370), "pinch", glove="#A9D3E6", angle=10)], **doctor))


PRIMARY_LIGHT = "#3FA0D0"


def shows():
    body = torso(s=1.22, x=600, y=500)
    inner = (organs.heart(622, 420, 0.98) + organs.stomach(612, 600, 0.74, food_pipe=False) + organs.colon(602, 736, 0.92)
             + organs.small_bowel(602, 744, 0.92) + organs.womb(602, 872, 0.56))
    pipe = stroke("M604 250C604 380 600 480 622 588", ORGAN_DARK, 15) + stroke("M604 250C604 380 600 480 622 588", "#E5A79E", 10)
    vessels = stroke("M604 300C604 260 560 250 552 210M640 300C642 260 650 240 652 210M560 330C500 320 460 330 440 400",
                     ORGAN_DARK, 6)
    rounds = ""
    for x, y, r, art, (tx, ty) in ((180, 230, 140, organs.heart(180, 244, 1.5), (580, 410)),
                                   (1020, 400, 140, organs.stomach(1004, 400, 1.15), (668, 610)),
                                   (180, 700, 140, organs.womb(180, 696, 1.12), (570, 868))):
        side = x + r if x < 600 else x - r
        rounds += stroke(f"M{side} {y}L{tx} {ty}", PRIMARY, 5) + circle(tx, ty, 9, PRIMARY) + disc(x, y, r) + art
    return rect(0, 0, 1200, 960, WALL) + body + pipe + vessels + inner + rounds


def helps():
    x0, y0, w, h = 590, 150, 520, 410
    patient = person(HEAVY_MAN, [Arm(-1, (40, -396), "flat", angle=12), Arm(1, (120, -400), "flat", angle=12)], view="q", lower=False,
                     x=170, y=1080, s=1.1)
    doctor = person(RADIOLOGIST, [Arm(-1, (0, -380), "flat", angle=10, over=False), Arm(1, (196, -560), "point", angle=-10)], mouth="talk",
                    lower=False, x=430, y=1080, s=1.1)
    return (room() + rect(560, 640, 580, 0.1, WALL) + patient + doctor + desk(60, 690, 1080, 930, SAND)
            + desk_monitor(x0 + 20, y0 - 20, w - 10, h + 20, organs.screen(x0 + 20, y0 - 20, w - 10, h + 20, organs.xray_swallow()
                                                                           + circle(6, 7, 12, "none", stroke="#F2A541", stroke_width=2.4)))
            .replace("", ""))


def overview():
    boxes = ((24, 24, 372, 444), (414, 24, 372, 444), (804, 24, 372, 444), (219, 492, 372, 444), (609, 492, 372, 444))
    art = []
    skin = "#DDB08A"
    swallow = (torso(skin, 0.62, 0, 60) + stroke("M0 -92C0 -40 -2 0 8 36", ORGAN_DARK, 15) + stroke("M0 -92C0 -40 -2 0 8 36", WHITE, 9)
               + organs.stomach(2, 56, 0.72, WHITE, ORGAN_DARK, food_pipe=False) + organs.colon(0, 172, 0.72)
               + arrow(-46, -60, -46, 20, PRIMARY, 9))
    heart = organs.heart(0, 24, 2.3) + ""
    vessel = (stroke("M-190 120C-90 110 -50 20 0 0C60 -24 90 -90 190 -110", ORGAN_DARK, 118)
              + stroke("M-190 120C-90 110 -50 20 0 0C60 -24 90 -90 190 -110", "#F0C2B6", 96)
              + path("M-70 10C-40 16 -14 0 4 -40L-40 -60ZM72 -2C40 6 14 20 -4 52L40 66Z", "#E2B25C")
              + stroke("M-190 120C-90 110 -50 20 0 0C30 -12 50 -30 70 -50", PRIMARY, 15)
              + stroke("M-190 116C-92 106 -52 16 0 -4C30 -16 48 -32 66 -50", "#8CD0EE", 4))
    hip = group(path("M-60 -70C-30 -84 4 -70 10 -44C30 -36 34 -8 14 0C-8 12 -22 12 -28 30C-40 38 -60 30 -70 20Z", "#EADFC8",
                     stroke="#B9A88C", stroke_width=2.5)
                + path("M-2 -22A20 20 0 1 1 24 -4L44 6C56 12 58 24 56 36L52 96L22 96L22 26C16 10 2 0 -2 -22Z", "#F6EEDC",
                       stroke="#B9A88C", stroke_width=2.5)
                + stroke("M56 34L16 -16", "#5A6E7E", 8) + stroke("M54 22L48 32M47 13L41 22M39 3L33 12M31 -7L25 2", "#C4D2DC", 2.4)
                + stroke("M57 24L55 70", "#5A6E7E", 9), s=1.75)
    wombs = organs.womb(0, 10, 1.5)
    out = rect(0, 0, 1200, 960, WALL)
    for i, ((x, y, w, h), picture) in enumerate(zip(boxes, (swallow, heart, vessel, hip, wombs))):
        out += tile(x, y, w, h) + clipped(f"box{i}", rect(x + 6, y + 6, w - 12, h - 12, WHITE, 24),
                                          group(picture, x=x + w / 2, y=y + h / 2))
    return out


SCENES = {
    "why-function": function, "why-guide": guide, "what-is-it-shows": shows, "what-is-it-helps": helps,
    "uses-overview": overview,
}
