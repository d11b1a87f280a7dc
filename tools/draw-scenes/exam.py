"""Scenes of "What happens", first half: where, clothes, shield, comfort, drink."""

import organs
from cast import (
    OLD_WOMAN,
    RADIOLOGIST,
    STICK_WOMAN,
    TECHNOLOGIST,
    TECHNOLOGIST_LEAD,
    in_gown,
)
from lying import lying, resting_arm
from palette import FLOOR, GREEN, LEAD, LEAD_EDGE, LINE, MIST, PRIMARY, STEEL, WALL, WARM, WHITE, darker
from patients import MAN, WOMAN, exam_of, shared
from people import Arm, arms_of, hang, person, shadow
from room import bed, c_arm, drip_stand, monitor, room, table
from signs import arrow, disc
from svg import circle, edged, ellipse, group, path, rect, slot, stroke
from things import cup, dressing, folded_gown, syringe


def where():
    sky = rect(0, 0, 1200, 960, "#DDEDF5")
    trees = "".join(
        rect(x - 7, 690, 14, 74, "#8A6A4F") + ellipse(x, 640, r, r * 1.25, "#8DB79A") for x, r in ((572, 46), (22, 44))
    )
    centre = (
        rect(60, 350, 470, 414, WHITE)
        + rect(40, 322, 510, 40, PRIMARY, 6)
        + rect(60, 700, 470, 64, "#E6EDF1")
        + rect(110, 490, 150, 274, "#BFE0F2")
        + stroke("M185 490L185 764M110 490L260 490L260 764M110 490L110 764", STEEL, 8)
        + rect(110, 386, 150, 88, "#0C1722", 8)
        + organs.screen(114, 390, 142, 80, organs.xray_chest(), s=0.95)
        + "".join(rect(x, 500, 90, 110, "#BFE0F2", 4) for x in (300, 412))
    )
    hospital = (
        rect(630, 120, 530, 644, WHITE)
        + rect(610, 92, 570, 40, PRIMARY, 6)
        + circle(895, 216, 54, "#E8F3F8")
        + rect(881, 180, 28, 72, "#2F8790", 3)
        + rect(859, 202, 72, 28, "#2F8790", 3)
        + "".join(
            rect(x, y, 92, 84, "#BFE0F2", 4)
            for y in (170, 300)
            for x in (666, 760, 940, 1034)
            if y == 300 or x in (666, 1034)
        )
    )
    ward = (
        rect(656, 420, 480, 344, MIST, 4)
        + rect(666, 430, 460, 334, WALL)
        + rect(666, 710, 460, 54, FLOOR)
        + person(
            TECHNOLOGIST,
            [Arm(-1, (-54, -420), "flat"), Arm(1, (70, -400), "flat", angle=60)],
            eyes="down",
            x=1000,
            y=800,
            s=0.47,
            flip=True,
        )
        + bed(690, 640, 400, 752)
        + lying(in_gown(OLD_WOMAN), [resting_arm()], sheet="#BFD9E6", x=702, y=640, s=0.5)
    )
    street = rect(0, 764, 1200, 196, "#DBE3E8") + rect(0, 764, 1200, 22, "#C9D6C6") + rect(0, 890, 1200, 70, "#C9D6C6")
    stick = stroke("M0 -14L0 372M0 -14C0 -40 -40 -40 -40 -20", "#6B4A33", 10)
    walker = shadow(420, 888, 76) + person(
        STICK_WOMAN,
        [hang(-1, STICK_WOMAN, over=False), Arm(1, (112, -368), "hold", angle=4, held=group(stick, x=32, y=4))],
        stance="walk",
        x=420,
        y=888,
        s=0.72,
        flip=True,
    )
    return sky + trees + centre + hospital + ward + street + walker + arrow(300, 830, 206, 790, GREEN, 14)


def clothes(man):
    gowned = in_gown(man)
    cubicle = (
        rect(690, 130, 470, 700, "#EDF3F6")
        + rect(690, 690, 470, 140, "#D6E2E9")
        + rect(676, 112, 500, 22, STEEL, 8)
        + stroke("M742 250L1010 250", LINE, 10)
        + rect(706, 640, 180, 22, "#B08A62", 6)
        + rect(718, 662, 14, 130, "#8A6A4F")
        + rect(860, 662, 14, 130, "#8A6A4F")
    )
    shirt = edged(
        "M-34 0L-86 34L-66 82L-46 70L-50 190L50 190L46 70L66 82L86 34L34 0Q0 26 -34 0Z",
        man.outfit.top,
        darker(man.outfit.top),
        2,
    )
    trousers = edged("M-46 0L46 0L54 250L10 250L0 70L-10 250L-54 250Z", man.outfit.bottom, darker(man.outfit.bottom), 2)
    hung = (
        stroke("M790 250L790 268M770 286L790 268L810 286", LINE, 6)
        + group(shirt, x=790, y=280, s=0.86)
        + stroke("M906 250L906 276", LINE, 6)
        + group(trousers, x=906, y=276, s=0.78)
    )
    shoes = group(path("M-36 0L-36 -24L-14 -26Q0 -10 24 -8Q34 -4 34 0Z", "#2E3A46"), x=766, y=640) + group(
        path("M-36 0L-36 -24L-14 -26Q0 -10 24 -8Q34 -4 34 0Z", "#2E3A46"), x=836, y=640
    )
    curtain = "".join(
        path(
            f"M{1072 + i * 30} 134L{1102 + i * 30} 134Q{1110 + i * 30} 480 {1100 + i * 30} 812"
            f"L{1074 + i * 30} 812Q{1066 + i * 30} 480 {1072 + i * 30} 134Z",
            "#A9C9D8" if i % 2 else "#98BBCC",
        )
        for i in range(3)
    )
    giver = shadow(126, 884, 62) + person(
        TECHNOLOGIST,
        [Arm(-1, (92, -424), "flat", over=False, angle=0), Arm(1, (130, -412), "flat", angle=4)],
        x=126,
        y=884,
        s=0.98,
    )
    taker = shadow(470, 884, 76) + person(
        man,
        [hang(-1, man, over=False), Arm(1, (156, -414), "flat", angle=0, elbow=(92, -434))],
        x=470,
        y=884,
        s=0.98,
        flip=True,
    )
    dressed = shadow(984, 876, 84) + person(gowned, [hang(-1, man), hang(1, man)], view="f", x=984, y=876, s=0.98)
    return (
        room()
        + cubicle
        + hung
        + shoes
        + curtain
        + dressed
        + giver
        + taker
        + folded_gown(294, 460, 0.92)
        + arrow(604, 330, 676, 330, PRIMARY, 16)
    )


def shield(who):
    """A lead shield on the belly, or on the chest where the exam looks at the belly."""
    s, x, y = 1.16, 110, 540
    if exam_of(who) in ("bowel", "tube", "womb"):
        machine, stands = 604, 401
        pad = "M140 -126C190 -140 250 -130 300 -124L312 -30Q220 -18 134 -32Z"
    else:
        machine, stands = 330, 651
        pad = "M322 -112C366 -116 420 -106 472 -98L486 -26Q400 -16 314 -28Z"
    tech = {"x": stands, "y": 858, "s": 1.0, "flip": True}
    reach = [Arm(-1, (-26, -388), "flat", angle=74), Arm(1, (112, -388), "flat", angle=104)]
    return (
        room()
        + slot(c_arm(machine, 330, 650, reach=1040 - machine, floor=790, cone=False))
        + monitor(70, 70, 190, 150, organs.screen(70, 70, 190, 150, organs.xray_chest()))
        + person(TECHNOLOGIST_LEAD, [], eyes="down", tilt=6, **tech)
        + table(80, 552, 1000, 170, 886)
        + lying(in_gown(who), [resting_arm()], x=x, y=y, s=s)
        + group(slot(edged(pad, LEAD, LEAD_EDGE, 3)), x=x, y=y, s=s)
        + arms_of(TECHNOLOGIST_LEAD, reach, **tech)
    )


def comfort(who):
    s, x, y = 1.16, 90, 560
    doctor = {"x": 780, "y": 868, "s": 1.0, "flip": True}
    nurse = {"x": 376, "y": 868, "s": 1.0}
    d = "M1074 278C1074 420 960 440 850 450C740 460 640 470 580 530"
    line = stroke(d, WHITE, 9) + stroke(d, "#8FB5C9", 5)
    arm = Arm(1, (388, -46), "flat", bend=1, reach=0.88)
    pills = "".join(
        ellipse(a, b, 15, 10, c, stroke=LINE, stroke_width=2)
        for a, b, c in ((34, 34, WHITE), (58, 16, WARM), (66, 44, WHITE))
    )
    medicine = (
        disc(0, 0, 140)
        + group(syringe(0, 0, 1.5), x=-84, y=74, rotate=128)
        + pills
        + path("M14 50L86 50L78 92L22 92Z", "#BFE0F2", stroke=LINE, stroke_width=3, stroke_linejoin="round")
    )
    return (
        room()
        + group(medicine, x=146, y=158, s=0.92)
        + drip_stand(1040, 120, 866)
        + person(TECHNOLOGIST, [], eyes="down", tilt=4, **nurse)
        + person(RADIOLOGIST, [], eyes="down", tilt=4, mouth="talk", **doctor)
        + table(60, 572, 960, 170, 886)
        + lying(in_gown(who), [arm], x=x, y=y, s=s)
        + line
        + dressing(556, 534, 0.62, -8)
        + arms_of(
            TECHNOLOGIST, [Arm(1, (10, -400), "flat", angle=110), Arm(-1, (-92, -404), "flat", angle=84)], **nurse
        )
        + group(syringe(0, 0, 1.2), x=706, y=468, rotate=164)
        + arms_of(
            RADIOLOGIST, [Arm(1, (20, -420), "pinch", angle=-4), Arm(-1, (-76, -410), "pinch", angle=16)], **doctor
        )
    )


def drink(who):
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
    return (
        room(floor=760)
        + monitor(60, 110, 350, 380, organs.screen(60, 110, 350, 380, organs.xray_swallow()))
        + rect(486, 120, 250, 900, PRIMARY, 20)
        + rect(506, 140, 210, 900, "#2C6A88", 14)
        + person(patient, [hold, hang(-1, patient)], eyes="down", mouth="drink", x=606, y=1060, s=1.3)
        + person(
            TECHNOLOGIST_LEAD,
            [Arm(1, (138, -430), "open", angle=-16), hang(-1, over=False)],
            x=1010,
            y=1050,
            s=1.24,
            flip=True,
        )
    )


SCENES = {
    "what-happens-where": where,
    "what-happens-clothes": shared(clothes, MAN),
    "what-happens-shield": shared(shield, MAN),
    "what-happens-comfort": shared(comfort, MAN, "heart", "tube", "bone", "womb"),
    "what-happens-drink": shared(drink, WOMAN, "swallow"),
}
