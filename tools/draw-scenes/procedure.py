"""Scenes of "What happens", second half: dye, table, catheter, pictures, finish."""

import organs
from cast import (
    OLD_MAN,
    RADIOLOGIST_LEAD,
    STICK_WOMAN,
    TECHNOLOGIST,
    TECHNOLOGIST_LEAD,
    in_gown,
)
from lying import drape, lying, on_side, opening, resting_arm
from palette import FLOOR, LINE, ORGAN_DARK, PRIMARY, SKY, WALL, WHITE, darker
from patients import MAN, WOMAN, shared
from people import Arm, arms_of, hang, person
from room import bag_of_white, bed, c_arm, drip_stand, monitor, room, stand, table, upright_table
from signs import arrow, clock, disc
from svg import capsule, circle, clipped, coarse, edged, ellipse, group, path, rect, stroke
from things import dressing, tablet

GLOVE = "#A9D3E6"
SCREEN = (660, 64, 480, 420)


def dye():
    """A clear drip into the arm, and white liquid into the bowel; round pictures show where each goes."""
    # One ground under both halves: seams would let the screen behind shine through.
    left = rect(0, 0, 1200, 960, WHITE) + rect(0, 0, 592, 960, WALL) + rect(0, 770, 592, 190, FLOOR)
    right = rect(608, 0, 592, 960, WALL) + rect(608, 770, 592, 190, FLOOR)
    chair = (
        rect(30, 420, 56, 470, "#7FA3B8", 24)
        + rect(30, 760, 430, 120, "#7FA3B8", 30)
        + rect(190, 676, 290, 40, "#6C93A9", 20)
    )
    sit = person(
        in_gown(STICK_WOMAN),
        [Arm(-1, (-40, -360), "flat", angle=20, elbow=(-98, -440)), Arm(1, (158, -428), "rest", angle=4, bend=1)],
        stance="sit",
        x=146,
        y=1170,
        s=1.14,
    )
    tube = "M540 248C548 420 500 520 420 580C380 610 340 660 300 672"
    iv = stroke(tube, WHITE, 10) + stroke(tube, "#7FA9BF", 5) + dressing(296, 676, 0.8, -2)
    skin = STICK_WOMAN.look.skin
    vein = "M-30 6C10 2 50 -4 120 -14"
    arm = (
        path(capsule((-190, 30), 62, (150, -16), 46), skin, stroke=darker(skin), stroke_width=3)
        + stroke(vein, "#7FA3C7", 16)
        + stroke("M-70 -150C-60 -90 -60 -50 -26 2", WHITE, 22)
        + stroke("M-70 -150C-60 -90 -60 -50 -26 2", "#8CD0EE", 13)
        + stroke("M-26 2L18 2", "#8CD0EE", 9)
        + arrow(36, 50, 108, 40, PRIMARY, 13)
    )
    inset = disc(190, 168, 152) + clipped("vein", circle(190, 168, 147, WHITE), group(arm, x=190, y=176, s=0.9))
    return (
        left
        + drip_stand(506, 96, 888, "#8CD0EE")
        + chair
        + sit
        + iv
        + inset
        + right
        + enema(OLD_MAN)
        + rect(592, 0, 16, 960, WHITE)
    )


def enema(who):
    """Lying on the side under a sheet; a full bag of white liquid, its thick tube, and where the liquid goes."""
    tube = "M1070 300C1070 470 1150 560 1110 640C1090 690 1076 700 1052 704"
    inside = (
        organs.torso(who.look.skin, head=False, s=1.2, y=-190)
        + organs.colon(0, 0, 1.12, WHITE, ORGAN_DARK)
        + stroke("M7 146L7 280", LINE, 24)
        + stroke("M7 146L7 280", WHITE, 14)
        + arrow(80, 166, 80, 106, PRIMARY, 14)
    )
    return (
        stand(1112, 96, 900)
        + group(stroke(tube, LINE, 20) + stroke(tube, WHITE, 12))
        + bag_of_white(1070, 104, 1.05)
        + table(620, 782, 568, 830, 900)
        + group(on_side(who), x=640, y=770, s=0.98)
        + disc(812, 220, 176)
        + clipped("bowel", circle(812, 220, 171, WHITE), group(inside, x=812, y=196))
    )


def table_scene(who):
    """Lying on the table, standing at it, and what the team asks for. With `None` it is a man who lies and a woman
    who stands."""
    man, woman = who or MAN, who or WOMAN
    top = rect(0, 0, 1200, 600, WALL) + rect(0, 494, 1200, 106, FLOOR) + rect(0, 484, 1200, 10, "#D5E3EB")
    lie = group(
        c_arm(450, 330, 610, reach=420, floor=720)
        + table(50, 552, 940, 150, 850)
        + lying(in_gown(man), [resting_arm()], x=84, y=540, s=1.14),
        s=0.68,
        x=10,
        y=-20,
    )
    tech = person(TECHNOLOGIST_LEAD, [Arm(1, (150, -440), "open", angle=-10), hang(-1)], x=780, y=562, s=0.62)
    stand = upright_table(1010, 60, 570) + person(
        in_gown(woman), [hang(-1, woman), hang(1, woman)], view="f", x=1010, y=524, s=0.6
    )
    tiles = rect(0, 600, 1200, 360, WHITE)
    for i in range(3):
        tiles += rect(16 + i * 396, 616, 376, 328, "#EAF2F6", 22)
    turn = person(in_gown(man), [hang(-1, man), hang(1, man)], x=204, y=1016, s=0.54) + arrow(
        96, 800, 312, 800, ACCENT_DARK, 16, bow=-76
    )
    move = person(
        in_gown(woman),
        [hang(-1, woman), Arm(1, (196, -690), "flat", angle=-60, bend=1)],
        x=572,
        y=1036,
        s=0.54,
    ) + arrow(722, 820, 716, 690, ACCENT_DARK, 16, bow=34)
    clip = clipped(
        "tiles",
        "".join(rect(16 + i * 396, 616, 376, 328, WHITE, 22) for i in range(3)),
        turn + move + hold_breath(woman, 958, 1196),
    )
    return top + lie + stand + tech + tiles + clip


def hold_breath(who, x, y):
    """Full cheeks, closed lips, the lungs full of air, and the sign "pause"."""
    body = person(in_gown(who), [hang(-1, who), hang(1, who)], view="f", mouth="closed", x=x, y=y, s=0.78)
    skin, shade = who.look.skin, who.look.shade
    cheeks = "".join(
        circle(x + k * 24, y - 500, 14, skin)
        + stroke(f"M{x + k * 34} {y - 510}Q{x + k * 42} {y - 499} {x + k * 32} {y - 489}", shade, 2.5)
        for k in (-1, 1)
    )
    air = organs.lungs(x, y - 352, 0.92, SKY, PRIMARY)
    pause = circle(1096, 704, 50, PRIMARY) + stroke("M1080 682L1080 726M1112 682L1112 726", WHITE, 14)
    return body + cheeks + air + pause


ACCENT_DARK = "#C9791A"


def positions(who):
    """The card "table": drawn with coarse numbers, for it holds six small people."""
    with coarse():
        return table_scene(who)


def body_map(*spots):
    """A small figure from the front; each spot is a place on it, marked with a ring."""
    return (
        edged(
            "M-9 -74Q-30 -78 -52 -72L-70 6L-58 8L-44 -40L-36 20L-34 96L-6 96L0 44L6 96L34 96L36 20L44 -40"
            "L58 8L70 6L52 -72Q30 -78 9 -74Z",
            "#C9A183",
            "#A67F62",
            1.6,
        )
        + circle(0, -98, 24, "#C9A183", stroke="#A67F62", stroke_width=2)
        + rect(-10, -80, 20, 26, "#C9A183")
        + "".join(circle(a, b, 14, "#F2A541", fill_opacity="0.6") + circle(a, b, 7, "#B8321F") for a, b in spots)
    )


def catheter(who):
    s, x, y = 1.16, 60, 560
    cover = drape(196, 690, 112)
    hole = opening(who.look.skin)
    doctor = {"x": 700, "y": 862, "s": 1.0, "flip": True}
    nurse = {"x": 950, "y": 862, "s": 1.0, "flip": True}
    wire = stroke("M515 476C580 440 640 470 700 458C760 446 800 470 860 478", PRIMARY, 5)
    return (
        room()
        + monitor(350, 46, 220, 180, organs.screen(350, 46, 220, 180, organs.xray_vessel()))
        + c_arm(330, 366, 650, reach=790, floor=790, cone=False)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + person(TECHNOLOGIST_LEAD, [], eyes="down", tilt=2, **nurse)
        + table(30, 572, 1030, 160, 886)
        + lying(in_gown(who), [], x=x, y=y, s=s)
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
        + group(body_map((-17, 40), (58, -34)), x=164, y=196, s=1.12)
    )


def pictures(who):
    x, y, w, h = SCREEN
    machine = (
        c_arm(420, 326, 640, reach=420, floor=800)
        + table(40, 552, 940, 170, 886)
        + lying(in_gown(who), [resting_arm()], x=70, y=540, s=1.14)
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


def finish(who):
    s, x, y = 1.12, 80, 560
    nurse = {"x": 700, "y": 862, "s": 1.0, "flip": True}
    arm = Arm(1, (276, -104), "flat", angle=-4, elbow=(256, -22))
    place = opening(who.look.skin) + dressing(392, -72, 0.76)
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
        + clock(270, 190, 90, 4)
        + side
        + group(coil, x=1090, y=544)
        + person(TECHNOLOGIST, [], mouth="talk", eyes="down", tilt=4, **nurse)
        + bed(56, 572, 900, 876)
        + lying(in_gown(who), [arm], sheet="#BFD9E6", x=x, y=y, s=s)
        + group(place, x=x, y=y, s=s)
        + arms_of(
            TECHNOLOGIST,
            [
                Arm(1, (112, -402), "flat", angle=84),
                Arm(-1, (-40, -430), "hold", angle=-10, held=group(tablet(30, -30, 0.9))),
            ],
            **nurse,
        )
    )


SCENES = {
    "what-happens-dye": dye,
    "what-happens-table": shared(positions, None, "swallow", "bowel"),
    "what-happens-catheter": shared(catheter, MAN, "heart", "tube"),
    "what-happens-pictures": shared(pictures, WOMAN, "swallow"),
    "what-happens-finish": shared(finish, MAN, "tube"),
}
