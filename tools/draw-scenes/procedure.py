"""Scenes of "What happens", second half: dye, table, catheter, pictures, finish."""

import organs
from cast import (
    HEAVY_MAN,
    OLD_MAN,
    OLD_WOMAN,
    RADIOLOGIST_LEAD,
    SCARF_WOMAN,
    STICK_WOMAN,
    TECHNOLOGIST,
    TECHNOLOGIST_LEAD,
    YOUNG_MAN,
    in_gown,
)
from lying import drape, lying, on_side, resting_arm
from palette import FLOOR, LINE, PRIMARY, WALL, WHITE
from people import Arm, arms_of, hang, person
from room import bed, c_arm, drip_stand, monitor, room, table, upright_table
from signs import arrow, clock, disc
from svg import circle, clipped, coarse, edged, ellipse, group, rect, stroke
from things import dressing, tablet

GLOVE = "#A9D3E6"
SCREEN = (660, 64, 480, 420)


def dye():
    # One ground under both halves: seams would let the screen behind shine through.
    left = rect(0, 0, 1200, 960, WHITE) + rect(0, 0, 592, 960, WALL) + rect(0, 760, 592, 200, FLOOR)
    right = rect(608, 0, 592, 960, WALL) + rect(608, 760, 592, 200, FLOOR)
    chair = (
        rect(70, 330, 60, 560, "#7FA3B8", 24)
        + rect(70, 740, 470, 130, "#7FA3B8", 30)
        + rect(250, 640, 300, 44, "#6C93A9", 20)
    )
    sit = person(
        in_gown(STICK_WOMAN),
        [Arm(-1, (-40, -360), "flat", angle=20), Arm(1, (158, -428), "rest", angle=4, bend=1)],
        lower=True,
        stance="sit",
        x=196,
        y=1190,
        s=1.26,
    )
    tube = "M514 262C514 420 480 480 430 560C410 596 390 634 356 650"
    iv = stroke(tube, WHITE, 10) + stroke(tube, "#7FA9BF", 5) + dressing(352, 652, 0.8, -2)
    side = side_lying(OLD_MAN, 640, 690)
    return left + drip_stand(480, 112, 880, "#CFE7F3") + chair + sit + iv + right + side + rect(592, 0, 16, 960, WHITE)


def side_lying(who, x, y):
    """Lying on the side under a sheet, facing the viewer; an enema bag hangs on its stand behind."""
    tube = "M470 -372C470 -250 520 -210 500 -160C486 -128 440 -110 404 -100"
    stand = drip_stand(x + 436, 156, 890, WHITE)
    return (
        stand
        + group(stroke(tube, WHITE, 12) + stroke(tube, "#9DB4C2", 6), x=x, y=y)
        + table(x - 24, y + 12, 576, x + 180, 880)
        + group(on_side(who), x=x, y=y)
    )


def table_scene():
    top = rect(0, 0, 1200, 600, WALL) + rect(0, 494, 1200, 106, FLOOR) + rect(0, 484, 1200, 10, "#D5E3EB")
    lie = group(
        c_arm(450, 330, 610, reach=420, floor=720)
        + table(50, 552, 940, 150, 850)
        + lying(in_gown(HEAVY_MAN), [resting_arm()], x=84, y=540, s=1.14),
        s=0.68,
        x=10,
        y=-20,
    )
    tech = person(TECHNOLOGIST_LEAD, [Arm(1, (150, -440), "open", angle=-10), hang(-1)], x=780, y=562, s=0.62)
    stand = upright_table(1010, 60, 570) + person(
        in_gown(OLD_WOMAN), [hang(-1, OLD_WOMAN), hang(1, OLD_WOMAN)], view="f", x=1010, y=524, s=0.6
    )
    tiles = rect(0, 600, 1200, 360, WHITE)
    for i in range(3):
        tiles += rect(16 + i * 396, 616, 376, 328, "#EAF2F6", 22)
    turn = person(in_gown(YOUNG_MAN), [hang(-1, YOUNG_MAN), hang(1, YOUNG_MAN)], x=204, y=1016, s=0.54) + arrow(
        110, 812, 310, 812, ACCENT_DARK, 14, bow=-70
    )
    move = person(
        in_gown(STICK_WOMAN),
        [hang(-1, STICK_WOMAN), Arm(1, (196, -690), "flat", angle=-60, bend=1)],
        x=572,
        y=1036,
        s=0.54,
    ) + arrow(722, 820, 716, 690, ACCENT_DARK, 14, bow=34)
    breath = person(
        in_gown(SCARF_WOMAN),
        [hang(-1, SCARF_WOMAN), Arm(1, (16, -486), "flat", angle=200, thumb_up=False)],
        mouth="closed",
        view="f",
        x=960,
        y=1226,
        s=0.86,
    ) + clock(1106, 690, 44, 0, 60)
    clip = clipped(
        "tiles", "".join(rect(16 + i * 396, 616, 376, 328, WHITE, 22) for i in range(3)), turn + move + breath
    )
    return top + lie + stand + tech + tiles + clip


ACCENT_DARK = "#C9791A"


def positions():
    """The card "table": drawn with coarse numbers, for it holds six small people."""
    with coarse():
        return table_scene()


def catheter():
    s, x, y = 1.16, 60, 560
    cover = drape(196, 690, 112)
    hole = ellipse(430, -92, 34, 14, OLD_MAN.look.skin, stroke="#3F7F97", stroke_width=3)
    doctor = {"x": 700, "y": 862, "s": 1.0, "flip": True}
    nurse = {"x": 950, "y": 862, "s": 1.0, "flip": True}
    figure = (
        edged(
            "M-9 -74Q-30 -78 -52 -72L-70 6L-58 8L-44 -40L-36 20L-34 96L-6 96L0 44L6 96L34 96L36 20L44 -40"
            "L58 8L70 6L52 -72Q30 -78 9 -74Z",
            "#C9A183",
            "#A67F62",
            1.6,
        )
        + circle(0, -98, 24, "#C9A183", stroke="#A67F62", stroke_width=2)
        + rect(-10, -80, 20, 26, "#C9A183")
    )
    spots = "".join(
        circle(a, b, 12, "#F2A541", fill_opacity="0.6") + circle(a, b, 6.5, "#B8321F")
        for a, b in ((-17, 40), (58, -34))
    )
    wire = stroke("M562 453C600 436 640 470 700 458C760 446 800 470 860 478", PRIMARY, 5)
    return (
        room()
        + monitor(350, 46, 220, 180, organs.screen(350, 46, 220, 180, organs.xray_vessel()))
        + c_arm(330, 366, 650, reach=790, floor=790, cone=False)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + person(TECHNOLOGIST_LEAD, [], eyes="down", tilt=2, **nurse)
        + table(30, 572, 1030, 160, 886)
        + lying(in_gown(OLD_MAN), [], x=x, y=y, s=s)
        + group(cover + hole, x=x, y=y, s=s)
        + wire
        + arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (40, -404), "pinch", glove=GLOVE, angle=14), Arm(1, (84, -420), "pinch", glove=GLOVE, angle=18)],
            **doctor,
        )
        + arms_of(
            TECHNOLOGIST_LEAD,
            [Arm(1, (86, -392), "pinch", glove=GLOVE, angle=10), Arm(-1, (-20, -392), "flat", glove=GLOVE, angle=60)],
            **nurse,
        )
        + disc(164, 180, 138)
        + group(figure + spots, x=164, y=196, s=1.12)
    )


def pictures():
    x, y, w, h = SCREEN
    machine = (
        c_arm(420, 326, 640, reach=420, floor=800)
        + table(40, 552, 940, 170, 886)
        + lying(in_gown(OLD_WOMAN), [resting_arm()], x=70, y=540, s=1.14)
    )
    return (
        room()
        + monitor(x, y, w, h, arm_x=900)
        + group(machine, x=4, y=150, s=0.68)
        + person(
            RADIOLOGIST_LEAD,
            [Arm(1, (110, -420), "point", angle=-44, elbow=(96, -430)), hang(-1)],
            view="p",
            x=720,
            y=1250,
            s=1.0,
            tilt=-14,
            lower=True,
        )
        + person(TECHNOLOGIST_LEAD, [hang(-1), hang(1)], view="b", x=1010, y=1256, s=1.0)
    )


def finish():
    s, x, y = 1.12, 80, 560
    nurse = {"x": 700, "y": 862, "s": 1.0, "flip": True}
    arm = Arm(1, (388, -46), "flat", bend=1, reach=0.88)
    coil = ellipse(0, 0, 66, 20, "#E8EEF2", stroke=LINE, stroke_width=3) + stroke(
        "M-30 -4C-30 -18 30 -18 30 -4C30 8 -24 8 -22 -4C-20 -12 18 -12 20 -4C44 -10 58 -30 74 -26", PRIMARY, 4
    )
    side = (
        rect(1010, 560, 160, 18, "#D9CBB4", 6)
        + rect(1030, 578, 12, 290, "#B9A88C")
        + rect(1138, 578, 12, 290, "#B9A88C")
    )
    return (
        room()
        + clock(270, 190, 90, 0, 120)
        + side
        + group(coil, x=1090, y=544)
        + person(TECHNOLOGIST, [], mouth="talk", eyes="down", tilt=4, **nurse)
        + bed(56, 572, 900, 876)
        + lying(in_gown(YOUNG_MAN), [arm], sheet="#BFD9E6", x=x, y=y, s=s)
        + dressing(404, 516, 0.95, 12)
        + arms_of(
            TECHNOLOGIST,
            [
                Arm(1, (142, -394), "flat", angle=66),
                Arm(-1, (-40, -430), "hold", angle=-10, held=group(tablet(30, -30, 0.9))),
            ],
            **nurse,
        )
    )


SCENES = {
    "what-happens-dye": dye,
    "what-happens-table": positions,
    "what-happens-catheter": catheter,
    "what-happens-pictures": pictures,
    "what-happens-finish": finish,
}
