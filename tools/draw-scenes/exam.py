"""Scenes of "What happens": the exam step by step."""

import organs
from cast import (HEAVY_MAN, OLD_MAN, OLD_WOMAN, RADIOLOGIST, RADIOLOGIST_LEAD, SCARF_WOMAN, STICK_WOMAN,
                  TECHNOLOGIST, TECHNOLOGIST_LEAD, YOUNG_MAN, in_gown)
from lying import drape, lying, resting_arm
from palette import (ACCENT, CLAY, FLOOR, GOWN, GREEN, LEAD, LEAD_EDGE, LINE, MIST, MUTED, PRIMARY, SKY, STEEL, WALL, WARM,
                     WHITE, darker)
from people import Arm, arms_of, person, shadow
from room import c_arm, drip_stand, monitor, room, shade_below, table, upright_table
from svg import capsule, circle, edged, ellipse, group, path, rect, stroke
from things import (arrow, clock, cup, disc, dressing, folded_gown, syringe, tablet, tile)

GLOVE = "#A9D3E6"
SCREEN = (656, 84, 480, 420)


def bed(x, y, w, floor, sheet=WHITE):
    """A hospital bed on wheels, its mattress top at `y`."""
    wheels = "".join(circle(cx, floor - 10, 11, MUTED) for cx in (x + 50, x + w - 50))
    return (rect(x - 16, y - 84, 20, floor - y + 60, STEEL, 8) + rect(x + w - 4, y - 40, 18, floor - y + 16, STEEL, 8)
            + wheels + rect(x, y + 26, w, 22, STEEL, 8) + rect(x + 4, y, w - 8, 30, sheet, 10, stroke=MIST,
                                                              stroke_width=2.5))


def where():
    sky = rect(0, 0, 1200, 960, "#DDEDF5") + rect(0, 760, 1200, 200, "#D3DDD0") + rect(0, 790, 1200, 90, "#DBE3E8")
    trees = "".join(rect(x - 7, 690, 14, 74, "#8A6A4F") + ellipse(x, 640, r, r * 1.25, "#8DB79A")
                    for x, r in ((560, 52), (28, 44)))
    centre = (rect(70, 380, 450, 384, WHITE) + rect(50, 352, 490, 40, PRIMARY, 6) + rect(70, 700, 450, 64, "#E6EDF1"))
    door = rect(186, 520, 150, 244, "#BFE0F2") + stroke("M261 520L261 764M186 520L336 520L336 764M186 520L186 764", STEEL, 8)
    sign = rect(186, 412, 150, 92, "#0C1722", 8) + organs.screen(190, 416, 142, 84, organs.xray_chest(), s=1.0)
    panes = rect(378, 520, 110, 110, "#BFE0F2") + stroke("M433 520L433 630", WHITE, 7)
    hospital = (rect(630, 120, 520, 644, WHITE) + rect(610, 92, 560, 40, PRIMARY, 6)
                + circle(890, 208, 52, "#E8F3F8") + rect(877, 172, 26, 72, "#C23B2E", 3) + rect(854, 195, 72, 26, "#C23B2E", 3))
    panes += "".join(rect(x, y, 84, 74, "#BFE0F2", 4) for y in (290, 396) for x in (668, 794, 920, 1046)
                     if not (y == 290 and False))
    ward = (rect(660, 500, 470, 264, MIST, 4) + rect(670, 510, 450, 254, WALL) + rect(670, 716, 450, 48, FLOOR)
            + drip_stand(1092, 536, 744) + bed(692, 660, 372, 748)
            + person(TECHNOLOGIST, [Arm(-1, (-70, -430), "flat"), Arm(1, (60, -400), "flat")], view="q", x=930, y=850,
                     s=0.46, flip=True)
            + bed(692, 660, 372, 748)
            + lying(in_gown(OLD_WOMAN), [resting_arm()], sheet="#BFD9E6", x=704, y=660, s=0.47))
    # What lies below the ward's floor line is the street again.
    street = rect(600, 764, 600, 196, "#DBE3E8") + rect(600, 880, 600, 80, "#D3DDD0") + rect(600, 760, 600, 30, "#D3DDD0")
    stick = stroke("M0 -10L0 330M0 -10C0 -34 -40 -34 -40 -14", "#6B4A33", 9)
    walker = (shadow(430, 884, 66)
              + person(STICK_WOMAN, [Arm(-1, (-70, -330), "rest", over=False),
                                     Arm(1, (104, -352), "hold", angle=0, held=group(stick, x=32, y=10))],
                       stance="walk", x=430, y=884, s=0.66, flip=True))
    way = arrow(352, 850, 282, 790, GREEN, 13)
    return sky + trees + centre + door + sign + panes + hospital + ward + street + walker + way


def clothes():
    man, gowned = HEAVY_MAN, in_gown(HEAVY_MAN)
    cubicle = (rect(690, 130, 470, 700, "#EDF3F6") + rect(690, 690, 470, 140, "#D6E2E9") + rect(676, 112, 500, 22, STEEL, 8)
               + stroke("M742 250L1010 250", LINE, 10)
               + rect(706, 640, 180, 22, "#B08A62", 6) + rect(718, 662, 14, 130, "#8A6A4F") + rect(860, 662, 14, 130, "#8A6A4F"))
    shirt = edged("M-34 0L-86 34L-66 82L-46 70L-50 190L50 190L46 70L66 82L86 34L34 0Q0 26 -34 0Z", WARM, darker(WARM), 2)
    trousers = edged("M-46 0L46 0L54 250L10 250L0 70L-10 250L-54 250Z", MUTED, darker(MUTED), 2)
    hung = (stroke("M790 250L790 268M770 286L790 268L810 286", LINE, 6) + group(shirt, x=790, y=280, s=0.86)
            + stroke("M906 250L906 276", LINE, 6) + group(trousers, x=906, y=276, s=0.78))
    shoes = group(path("M-36 0L-36 -24L-14 -26Q0 -10 24 -8Q34 -4 34 0Z", "#2E3A46"), x=766, y=640) + group(
        path("M-36 0L-36 -24L-14 -26Q0 -10 24 -8Q34 -4 34 0Z", "#2E3A46"), x=836, y=640)
    curtain = "".join(path(f"M{1072 + i * 30} 134L{1102 + i * 30} 134Q{1110 + i * 30} 480 {1100 + i * 30} 812"
                           f"L{1074 + i * 30} 812Q{1066 + i * 30} 480 {1072 + i * 30} 134Z",
                           "#A9C9D8" if i % 2 else "#98BBCC") for i in range(3))
    giver = (shadow(126, 884, 62) + person(TECHNOLOGIST, [
        Arm(-1, (96, -420), "flat", over=False, angle=0), Arm(1, (116, -410), "flat", angle=6)], x=126, y=884, s=0.98))
    taker = (shadow(428, 884, 76) + person(man, [
        Arm(-1, (-96, -350), "rest", over=False), Arm(1, (140, -424), "flat", angle=0)], x=428, y=884, s=0.98, flip=True))
    dressed = shadow(974, 876, 84) + person(gowned, [Arm(-1, (-96, -350), "rest"), Arm(1, (100, -346), "rest")],
                                            view="f", x=974, y=876, s=0.98)
    return (room() + cubicle + hung + shoes + curtain + dressed + giver + taker + folded_gown(272, 462, 0.86)
            + arrow(560, 420, 654, 420, PRIMARY, 16))


def shield():
    s, x, y = 1.16, 110, 582
    tech = {"x": 640, "y": 858, "s": 1.0, "flip": True}
    pad = edged("M322 -112C366 -116 420 -106 472 -98L486 -26Q400 -16 314 -28Z", LEAD, LEAD_EDGE, 3)
    reach = [Arm(-1, (-20, -352), "flat", angle=70), Arm(1, (118, -356), "flat", angle=100)]
    return (room() + c_arm(310, 380, 660, reach=720, floor=760, cone=False) + monitor(70, 76, 200, 164, organs.screen(
        70, 76, 200, 164, organs.xray_chest())) + person(TECHNOLOGIST_LEAD, [], eyes="down", tilt=6, **tech)
        + table(80, 594, 1000, 240, 830)
        + lying(in_gown(YOUNG_MAN), [resting_arm()], x=x, y=y, s=s, over="")
        + group(pad, x=x, y=y, s=s) + arms_of(TECHNOLOGIST_LEAD, reach, **tech))


def comfort():
    s, x, y = 1.16, 90, 622
    doctor = {"x": 760, "y": 880, "s": 1.0, "flip": True}
    nurse = {"x": 330, "y": 880, "s": 1.0}
    line = stroke("M1074 318C1074 420 900 420 760 470C640 510 600 560 560 590", WHITE, 8) + stroke(
        "M1074 318C1074 420 900 420 760 470C640 510 600 560 560 590", "#8FB5C9", 4)
    arm = Arm(1, (388, -46), "flat", bend=1, reach=0.88)
    return (room() + drip_stand(1040, 160, 880) + monitor(70, 70, 200, 160, "")
            + person(TECHNOLOGIST, [], eyes="down", tilt=4, **nurse)
            + person(RADIOLOGIST, [], eyes="down", tilt=4, mouth="talk", **doctor)
            + table(60, 634, 960, 230, 850)
            + lying(in_gown(OLD_MAN), [arm], x=x, y=y, s=s) + line + dressing(556, 592, 0.62, -8)
            + arms_of(TECHNOLOGIST, [Arm(1, (26, -362), "flat", angle=100)], **nurse)
            + arms_of(RADIOLOGIST, [Arm(1, (70, -400), "pinch", angle=150, thumb_up=False,
                                        held=group(syringe(60, -2, 0.8), rotate=-30, x=-6)),
                                    Arm(-1, (150, -372), "flat", angle=110)], **doctor))


def drink():
    patient = in_gown(SCARF_WOMAN)
    hold = Arm(1, (82, -590), "hold", angle=158, thumb_up=False, held=group(cup(s=0.82), x=34, y=-2))
    return (room(floor=760) + monitor(60, 110, 350, 380, organs.screen(60, 110, 350, 380, organs.xray_swallow()))
            + rect(486, 120, 250, 900, PRIMARY, 20) + rect(506, 140, 210, 900, "#2C6A88", 14)
            + person(patient, [hold, Arm(-1, (-96, -330), "rest")], eyes="down", mouth="drink", x=606, y=1060, s=1.3)
            + person(TECHNOLOGIST, [Arm(1, (120, -440), "open", angle=-12, thumb_up=True),
                                    Arm(-1, (-60, -330), "rest", over=False)], x=1010, y=1050, s=1.24, flip=True))


def dye():
    left = (rect(0, 0, 592, 960, WALL) + rect(0, 760, 592, 200, FLOOR))
    right = (rect(608, 0, 592, 960, WALL) + rect(608, 760, 592, 200, FLOOR))
    chair = rect(70, 330, 60, 560, "#7FA3B8", 24) + rect(70, 740, 470, 130, "#7FA3B8", 30) + rect(
        250, 640, 300, 44, "#6C93A9", 20)
    sit = person(in_gown(STICK_WOMAN), [Arm(-1, (-40, -360), "flat", angle=20),
                                        Arm(1, (158, -428), "rest", angle=4, bend=1)], lower=True, stance="sit", x=196,
                 y=1190, s=1.26)
    tube = "M514 262C514 420 480 480 430 560C410 596 380 620 352 622"
    iv = stroke(tube, WHITE, 10) + stroke(tube, "#7FA9BF", 5) + dressing(346, 624, 0.7, -4)
    side = side_lying(OLD_MAN, 640, 690)
    return (left + drip_stand(480, 112, 880, "#CFE7F3") + chair + sit + iv + right + side
            + rect(592, 0, 16, 960, WHITE))


def side_lying(who, x, y):
    """Lying on the side under a sheet, facing the viewer; an enema bag hangs on its stand behind."""
    from heads import head
    behind, face = head(who.look, "f", eyes="closed")
    sheet = "#BFD9E6"
    body = edged("M108 0C100 -60 116 -124 168 -132C214 -138 250 -110 300 -116C340 -150 390 -158 424 -128C456 -104 500 -70 "
                 "540 -34Q552 0 540 0Z", sheet, darker(sheet, 0.14), 1.8)
    folds = stroke("M300 -114C330 -90 360 -70 420 -60M424 -126C440 -90 470 -60 500 -40M180 -100C220 -80 260 -76 300 -80",
                   darker(sheet, 0.1), 3)
    gown = edged("M104 -16C96 -80 118 -136 160 -140C196 -140 214 -128 236 -118L220 0L112 0Z", GOWN, "#6AA99D", 1.8)
    arm = edged(capsule((150, -70), 18, (206, -40), 14) + capsule((206, -40), 14, (120, -20), 11), who.look.skin,
                darker(who.look.skin, 0.26), 1.8)
    tube = "M470 -372C470 -250 520 -210 500 -160C486 -128 440 -110 404 -100"
    stand = drip_stand(x + 436, 156, 890, WHITE)
    pillow = rect(-6, -36, 130, 36, WHITE, 16, stroke=MIST, stroke_width=2.5)
    return (stand + group(stroke(tube, WHITE, 12) + stroke(tube, "#9DB4C2", 6), x=x, y=y)
            + table(x - 24, y + 12, 576, x + 180, 880)
            + group(pillow + group(behind + face, x=66, y=-72, rotate=-82) + gown + body + folds + arm, x=x, y=y))


def table_scene():
    s = 0.7
    top = (rect(0, 0, 1200, 600, WALL) + rect(0, 494, 1200, 106, FLOOR) + rect(0, 484, 1200, 10, "#D5E3EB"))
    lie = group(c_arm(450, 330, 610, reach=420, floor=720) + table(50, 560, 940, 200, 790)
                + lying(in_gown(HEAVY_MAN), [resting_arm()], x=84, y=548, s=1.14), s=0.68, x=10, y=10)
    tech = person(TECHNOLOGIST_LEAD, [Arm(1, (110, -440), "open", angle=-10), Arm(-1, (-90, -330))], x=756, y=556, s=0.6)
    stand = upright_table(1010, 70, 560) + person(in_gown(OLD_WOMAN), [Arm(-1, (-92, -340)), Arm(1, (92, -340))], view="f",
                                                  x=1010, y=514, s=0.58)
    tiles = rect(0, 600, 1200, 360, WHITE)
    for i in range(3):
        tiles += rect(16 + i * 396, 616, 376, 328, "#EAF2F6", 22)
    turn = (person(in_gown(YOUNG_MAN), [Arm(-1, (-84, -350)), Arm(1, (84, -350))], x=204, y=1016, s=0.54)
            + arrow(110, 812, 310, 812, ACCENT_DARK, 14, bow=-70) )
    move = (person(in_gown(STICK_WOMAN), [Arm(-1, (-92, -350)), Arm(1, (196, -690), "flat", angle=-60, bend=1)], x=572, y=1036, s=0.54)
            + arrow(722, 820, 716, 690, ACCENT_DARK, 14, bow=34))
    breath = (person(in_gown(SCARF_WOMAN), [Arm(-1, (-80, -350)), Arm(1, (16, -486), "flat", angle=200, thumb_up=False)], mouth="closed",
                     view="f", x=960, y=1226, s=0.86) + clock(1106, 690, 44, 0, 60))
    from svg import clipped
    clip = clipped("tiles", "".join(rect(16 + i * 396, 616, 376, 328, WHITE, 22) for i in range(3)), turn + move + breath)
    return top + lie + stand + tech + tiles + clip


ACCENT_DARK = "#C9791A"


def catheter():
    s, x, y = 1.16, 60, 640
    cover = drape(196, 690, 112)
    hole = group(ellipse(430, -84, 34, 14, OLD_MAN.look.skin, stroke="#3F7F97", stroke_width=3))
    doctor = {"x": 780, "y": 900, "s": 1.0, "flip": True}
    nurse = {"x": 1010, "y": 900, "s": 1.0, "flip": True}
    figure = (edged("M-16 -62L-16 -74Q-30 -78 -52 -72L-70 6L-58 8L-44 -40L-36 20L-34 96L-6 96L0 30L6 96L34 96L36 20L44 -40"
                    "L58 8L70 6L52 -72Q30 -78 16 -74L16 -62Z", "#C9A183", "#A67F62", 1.6)
              + circle(0, -96, 24, "#C9A183", stroke="#A67F62", stroke_width=2))
    spots = "".join(circle(a, b, 12, "#F2A541", fill_opacity="0.5") + circle(a, b, 6.5, "#B8321F")
                    for a, b in ((-20, 26), (57, -34)))
    wire = stroke("M632 540C690 520 730 560 790 540C850 520 880 560 930 566", PRIMARY, 5)
    return (room() + monitor(560, 60, 250, 200, organs.screen(560, 60, 250, 200, organs.xray_vessel()))
            + c_arm(330, 420, 712, reach=760, floor=790, cone=False)
            + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
            + person(TECHNOLOGIST_LEAD, [], eyes="down", tilt=2, **nurse)
            + table(30, 652, 1030, 200, 880)
            + lying(in_gown(OLD_MAN), [], x=x, y=y, s=s)
            + group(cover + hole, x=x, y=y, s=s) + wire
            + arms_of(RADIOLOGIST_LEAD, [Arm(1, (110, -356), "pinch", glove=GLOVE, angle=16, thumb_up=True),
                                         Arm(-1, (14, -356), "pinch", glove=GLOVE, angle=40)], **doctor)
            + arms_of(TECHNOLOGIST_LEAD, [Arm(1, (90, -340), "flat", glove=GLOVE, angle=10)], **nurse)
            + disc(150, 190, 132) + group(figure + spots, x=150, y=206, s=1.08))


def pictures():
    x, y, w, h = SCREEN
    s = 0.92
    return (room() + monitor(x, y, w, h, arm_x=900)
            + c_arm(322, 420, 694, reach=330, floor=770)
            + table(24, 632, 760, 150, 860)
            + lying(in_gown(OLD_WOMAN), [resting_arm()], x=44, y=620, s=0.98)
            + shadow(760, 930, 66)
            + person(RADIOLOGIST_LEAD, [Arm(1, (120, -470), "point", angle=-24), Arm(-1, (-40, -340), over=False)], view="p",
                     x=760, y=930, s=s, tilt=-6)
            + shadow(1050, 930, 66)
            + person(TECHNOLOGIST_LEAD, [Arm(-1, (-66, -372), "flat", over=True), Arm(1, (60, -380), "flat")], view="b",
                     x=1050, y=930, s=s))


def finish():
    s, x, y = 1.12, 80, 620
    nurse = {"x": 700, "y": 880, "s": 1.0, "flip": True}
    arm = Arm(1, (388, -46), "flat", bend=1, reach=0.88)
    coil = (ellipse(0, 0, 66, 20, "#E8EEF2", stroke=LINE, stroke_width=3)
            + stroke("M-30 -4C-30 -18 30 -18 30 -4C30 8 -24 8 -22 -4C-20 -12 18 -12 20 -4C44 -10 58 -30 74 -26", PRIMARY, 4))
    side = rect(1010, 600, 160, 18, "#D9CBB4", 6) + rect(1030, 618, 12, 260, "#B9A88C") + rect(1138, 618, 12, 260, "#B9A88C")
    return (room() + clock(270, 190, 86, 0, 120) + side + group(coil, x=1090, y=584)
            + person(TECHNOLOGIST, [], mouth="talk", eyes="down", tilt=4, **nurse)
            + bed(56, 632, 900, 870)
            + lying(in_gown(SCARF_WOMAN), [arm], sheet="#BFD9E6", x=x, y=y, s=s) + dressing(398, 578, 0.9, 14)
            + arms_of(TECHNOLOGIST, [Arm(1, (170, -378), "flat", angle=60),
                                     Arm(-1, (-30, -430), "hold", angle=-10, held=group(tablet(30, -30, 0.9)))], **nurse))


SCENES = {
    "what-happens-where": where, "what-happens-clothes": clothes, "what-happens-shield": shield,
    "what-happens-comfort": comfort, "what-happens-drink": drink, "what-happens-dye": dye,
    "what-happens-table": table_scene, "what-happens-catheter": catheter, "what-happens-pictures": pictures,
    "what-happens-finish": finish,
}
