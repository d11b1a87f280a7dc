"""Scenes of "What happens" that belong to one exam: bowel, wrist, press, joint."""

import organs
import views
from cast import (
    NURSE,
    RADIOLOGIST_LEAD,
    in_gown,
)
from exams import screen
from hands import placed, wrist_arm
from lying import drape, knee_on_pad, lying, on_side, resting_arm
from palette import LINE, MIST, ORGAN_DARK, PRIMARY, SKY, STEEL, WHITE, darker
from patients import PATIENTS, shared
from people import Arm, arms_of, person
from procedure import GLOVE, body_map
from room import bag_of_white, bed, c_arm, room, stand, table
from signs import arrow, clock, disc, tile
from svg import capsule, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import syringe


def bowel(filled):
    """The tube goes in, a small balloon holds it; then the white liquid fills the bowel."""
    nurse = {"x": 350, "y": 1020, "s": 1.14}
    tube = "M1010 380C1010 520 1060 600 1000 680C960 726 890 716 800 724"
    inside = (
        organs.torso(PATIENTS["bowel"].look.skin, head=False, s=1.5, y=-230)
        + (organs.colon(0, 0, 1.35, WHITE, ORGAN_DARK) if filled else organs.colon(0, 0, 1.35))
        + stroke("M8 176L8 330", LINE, 26)
        + stroke("M8 176L8 330", WHITE, 16)
        + ("" if filled else ellipse(8, 168, 34, 30, "#8CD0EE", stroke=PRIMARY, stroke_width=6))
        + arrow(94, 186, 94, 122, PRIMARY, 15)
    )
    if filled:
        inside += arrow(124, 60, 124, -40, PRIMARY, 13) + arrow(60, -96, -50, -96, PRIMARY, 13)
    return (
        room(floor=770)
        + person(NURSE, [], eyes="down", tilt=6, **nurse)
        + stand(1060, 190, 910)
        + group(stroke(tube, LINE, 20) + stroke(tube, WHITE, 12))
        + bag_of_white(1010, 196, 1.1)
        + table(20, 802, 980, 660, 940)
        + group(on_side(PATIENTS["bowel"]), x=60, y=790, s=1.55)
        + arms_of(NURSE, [Arm(1, (70, -398), "flat", angle=84), Arm(-1, (-60, -416), "flat", angle=80)], **nurse)
        + disc(690, 250, 214)
        + clipped("inside", circle(690, 250, 209, WHITE), group(inside, x=690, y=226))
    )


def forearm(who):
    """A wrist on a board, the palm up, seen from near; the wrist is at (30, 0)."""
    skin = who.look.skin
    edge = darker(skin, 0.26)
    return (
        rect(-400, 60, 800, 60, "#2C6A88", 22, stroke=PRIMARY, stroke_width=4)
        + rect(-80, 34, 150, 40, WHITE, 18, stroke=MIST, stroke_width=3)
        + placed("open", skin, (30, 0), -2, True, s=3.1)
        + path(capsule((-320, 14), 76, (30, 2), 44), skin, stroke=edge, stroke_width=3)
        + path(capsule((0, 2), 43, (56, 2), 38), skin)
        + stroke("M24 -26Q18 0 24 26", edge, 3)
        + edged(capsule((-420, 14), 100, (-300, 14), 92), who.outfit.top, darker(who.outfit.top, 0.2), 2)
    )


def gloved(x, y, angle, kind="pinch", s=2.2):
    """A gloved hand that comes from the upper right."""
    return group(
        edged(capsule((0, 0), 30, (-90, -6), 36), GLOVE, darker(GLOVE), 2) + placed(kind, GLOVE, (0, 0), 0, False, s=s),
        x=x,
        y=y,
        rotate=angle,
    )


def wrist():
    who = in_gown(PATIENTS["heart"])
    numb = (
        forearm(who)
        + ellipse(-18, -16, 50, 26, "#8FB9E0", fill_opacity="0.75")
        + gloved(150, -190, 142)
        + syringe(-10, -22, 1.7, rotate=122)
    )
    line = "M0 -6C60 -40 110 -110 190 -120C240 -124 262 -150 300 -150"
    tube = (
        forearm(who)
        + stroke("M0 -6C-60 -6 -120 -10 -244 4", PRIMARY, 8, stroke_dasharray="2 17")
        + stroke(line, WHITE, 18)
        + stroke(line, PRIMARY, 11)
        + gloved(214, -196, 140)
        + arrow(70, -118, 6, -56, PRIMARY, 13)
    )
    doctor = {"x": 770, "y": 1090, "s": 1.04, "flip": True}
    lie = (
        table(60, 612, 1000, 170, 900)
        + lying(who, [], sheet="#BFD9E6", x=90, y=600, s=1.2)
        + stroke("M300 612L440 680L640 716", PRIMARY, 100)
        + stroke("M300 606L440 672L640 708", "#2C6A88", 88)
        + wrist_arm(who.look.skin, who.outfit.top, (294, 574), (420, 648), (550, 684), 8, 0.92)
        + person(
            RADIOLOGIST_LEAD,
            [Arm(-1, (64, -382), "pinch", glove=GLOVE, angle=14), Arm(1, (140, -380), "pinch", glove=GLOVE, angle=14)],
            eyes="down",
            tilt=8,
            **doctor,
        )
    )
    places = ""
    for x, spot in ((632, (62, 0)), (912, (-17, 40))):
        places += tile(x, 18, 264, 376, "#EAF2F6") + group(body_map(spot), x=x + 132, y=212, s=1.42)
    return (
        room(floor=320)
        + clipped("upper", rect(0, 0, 620, 412, WHITE), group(lie, s=0.6, x=-20, y=-64))
        + places
        + rect(0, 408, 1200, 552, WHITE)
        + two_tiles(numb, tube)
        + circle(600, 680, 52, WHITE, stroke=MIST, stroke_width=4)
        + arrow(572, 680, 628, 680, PRIMARY, 16)
    )


def two_tiles(*parts):
    """Two small pictures side by side in the lower half; each part is drawn about a place in its tile."""
    return "".join(
        tile(x, 426, 562, 510, "#EAF2F6")
        + clipped(f"step{i}", rect(x + 4, 430, 554, 502, WHITE, 24), group(part, x=x + 262, y=756, s=1.12))
        for i, (x, part) in enumerate(zip((24, 614), parts))
    )


def reaching(who):
    """A hand and its wrist, which is at (-8, 22), from near."""
    skin = who.look.skin
    return (
        path(capsule((-320, 116), 84, (30, 10), 42), skin, stroke=darker(skin), stroke_width=3)
        + placed("flat", skin, (30, 10), -14, True, s=2.7)
        + path(capsule((0, 20), 43, (62, 4), 38), skin)
        + edged(capsule((-330, 118), 104, (-240, 92), 92), who.outfit.top, darker(who.outfit.top, 0.2), 2)
    )


def pressed(who):
    """A gloved hand presses a pad on the wrist."""
    return (
        reaching(who)
        + group(rect(-70, -54, 140, 108, WHITE, 16, stroke=LINE, stroke_width=4), x=-14, y=24, rotate=-15)
        + placed("flat", GLOVE, (84, -98), 128, False, s=2.4)
        + edged(capsule((220, -250), 56, (84, -98), 33), GLOVE, darker(GLOVE), 2)
        + path(capsule((98, -114), 33, (74, -86), 28), GLOVE)
        + arrow(-90, -150, -62, -66, PRIMARY, 16)
        + arrow(-172, -112, -130, -36, PRIMARY, 16)
    )


def band(who):
    """A tight band around the wrist."""
    return reaching(who) + group(
        rect(-44, -64, 88, 128, SKY, 16, stroke=STEEL, stroke_width=5)
        + rect(-28, -40, 56, 80, WHITE, 12, stroke=STEEL, stroke_width=4),
        x=-8,
        y=22,
        rotate=-15,
    )


def press():
    """Rest in bed for some hours; the wrist is pressed, or a band holds it."""
    who = in_gown(PATIENTS["heart"])
    rest = bed(50, 702, 1010, 920) + lying(who, [resting_arm()], sheet="#BFD9E6", x=90, y=690, s=1.24)
    return (
        room(floor=290)
        + clipped("upper", rect(0, 0, 1200, 412, WHITE), group(rest, s=0.7, x=40, y=-262))
        + clock(1010, 200, 150, 4)
        + rect(0, 408, 1200, 552, WHITE)
        + two_tiles(*(group(part(who), x=36, y=-76, s=1.1) for part in (pressed, band)))
    )


def cleaned_knee(skin):
    """A bent knee from near, its skin yellow from the cleaning."""
    bent = capsule((-260, 150), 100, (-6, 10), 78) + capsule((-6, 10), 78, (230, 230), 56)
    return (
        edged(bent, skin, darker(skin), 3)
        + stroke("M-34 56Q0 84 38 50", darker(skin), 4)
        + path("M-96 8C-70 -54 -24 -68 16 -62C52 -50 66 -20 70 14C46 44 -70 50 -96 8Z", "#E3B95A", fill_opacity="0.6")
    )


def joint():
    doctor = {"x": 1000, "y": 980, "s": 1.1, "flip": True}
    s, x, y = 1.24, 20, 710
    who = in_gown(PATIENTS["bone"])
    skin = who.look.skin
    clean = (
        cleaned_knee(skin)
        + rect(-30, -70, 78, 44, WHITE, 14, stroke=LINE, stroke_width=4)
        + stroke("M14 -66L80 -150", LINE, 10)
        + gloved(132, -204, 126, s=2.1)
    )
    return (
        room(floor=770)
        + screen(450, 46, 330, 300, views.knee(), s=2.7)
        + c_arm(x + s * 566 + 8, 520, 800, reach=390, floor=890)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + table(10, 722, 1010, 160, 940)
        + lying(who, [], x=x, y=y, s=s)
        + group(knee_on_pad(who) + drape(180, 470, 108), x=x, y=y, s=s)
        + syringe(x + s * 566 + 22, y - s * 114, 1.2, rotate=158)
        + arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (40, -350), "flat", glove=GLOVE, angle=10), Arm(1, (118, -412), "pinch", glove=GLOVE, angle=14)],
            **doctor,
        )
        + disc(210, 226, 196)
        + clipped("clean", circle(210, 226, 191, WHITE), group(clean, x=210, y=262))
    )


SCENES = {
    "what-happens-bowel": shared(lambda _: bowel(False), "bowel", "bowel"),
    "what-happens-bowel-fill": shared(lambda _: bowel(True), "bowel", "bowel"),
    "what-happens-wrist": shared(lambda _: wrist(), "heart", "heart"),
    "what-happens-press": shared(lambda _: press(), "heart", "heart"),
    "what-happens-joint": shared(lambda _: joint(), "bone", "bone"),
}
