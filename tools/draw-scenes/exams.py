"""The six pictures of the question "Which exam?": what the patient will see and do. A dotted line joins the place
in the body to what the screen shows of it."""

from dataclasses import replace

import organs
import views
from cast import (
    NURSE_LEAD,
    RADIOLOGIST_LEAD,
    SCARF_WOMAN,
    TECHNOLOGIST_LEAD,
    in_gown,
)
from hands import wrist_arm
from lying import drape, knee_on_pad, knees_up, lying, on_side, opening, resting_arm
from palette import ACCENT, FILM, INK, LINE, PRIMARY, WHITE
from patients import PATIENTS, shared
from people import Arm, arms_of, hang, person
from procedure import GLOVE
from room import bag_of_white, c_arm, monitor, room, stand, table
from svg import circle, group, n, path, rect, stroke
from things import syringe


def link(x0, y0, x1, y1, bow=0):
    """A dotted line from a place in the body (a ring) to the screen."""
    mx, my = (x0 + x1) / 2 + bow, (y0 + y1) / 2
    return stroke(f"M{n(x0)} {n(y0)}Q{n(mx)} {n(my)} {n(x1)} {n(y1)}", ACCENT, 9, stroke_dasharray="0.1 20") + circle(
        x0, y0, 15, WHITE, stroke=ACCENT, stroke_width=8
    )


def screen(x, y, w, h, view, arm_x=None, s=None):
    return monitor(x, y, w, h, organs.screen(x, y, w, h, view, s=s), arm_x=arm_x)


def white_drink(x=0, y=0, s=1):
    """A clear cup of white liquid, its middle at (x, y)."""
    return group(
        path("M-30 -52L30 -52L23 40L-23 40Z", "#CFE3EE", stroke=LINE, stroke_width=4, stroke_linejoin="round")
        + path("M-27 -30L27 -30L21 37L-21 37Z", WHITE),
        x=x,
        y=y,
        s=s,
    )


def swallow():
    patient = in_gown(PATIENTS["swallow"])
    hold = Arm(
        1,
        (96, -580),
        "hold",
        angle=196,
        elbow=(150, -446),
        thumb_up=False,
        held=group(white_drink(s=0.95), x=34, y=-6, rotate=58),
    )
    return (
        room(floor=780)
        + screen(70, 84, 540, 640, views.stomach_filling())
        + rect(744, 60, 300, 1000, PRIMARY, 20)
        + rect(768, 84, 252, 1000, "#2C6A88", 14)
        + person(patient, [hold, hang(-1, patient)], eyes="down", mouth="drink", x=890, y=1270, s=1.56)
    )


def bowel():
    tube = "M930 330C930 480 1010 560 960 640C930 690 870 680 780 690"
    return (
        room(floor=760)
        + screen(60, 50, 560, 420, views.bowel_filled(), s=4.2)
        + stand(980, 120, 900)
        + group(stroke(tube, LINE, 20) + stroke(tube, WHITE, 12))
        + bag_of_white(930, 126, 1.15)
        + table(20, 792, 960, 330, 940)
        + group(on_side(PATIENTS["bowel"]), x=60, y=780, s=1.55)
        + link(710, 660, 600, 510)
    )


def heart():
    who = in_gown(PATIENTS["heart"])
    doctor = {"x": 1020, "y": 1290, "s": 1.26, "flip": True}
    shoulder, elbow, wrist = (244, 640), (410, 752), (612, 800)
    board = stroke("M250 680L420 790L760 842", PRIMARY, 116) + stroke("M250 674L420 782L760 834", "#2C6A88", 104)
    dashes = stroke("M612 800L410 752L270 668Q300 610 330 600", ACCENT, 9, stroke_dasharray="0.1 20")
    tube = "M626 800C700 792 740 850 800 820C850 796 880 790 930 780"
    return (
        room(floor=760)
        + screen(330, 50, 520, 420, views.heart_vessels())
        + table(20, 682, 940, 200, 930)
        + lying(who, [], sheet="#BFD9E6", x=40, y=670, s=1.2)
        + board
        + wrist_arm(who.look.skin, who.outfit.top, shoulder, elbow, wrist, 8)
        + organs.heart(372, 600, 0.62)
        + dashes
        + stroke(tube, WHITE, 15)
        + stroke(tube, PRIMARY, 9)
        + circle(620, 800, 12, WHITE, stroke=ACCENT, stroke_width=7)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (-10, -400), "pinch", glove=GLOVE, angle=14), Arm(1, (86, -410), "pinch", glove=GLOVE, angle=14)],
            **doctor,
        )
    )


def tube():
    doctor = {"x": 760, "y": 990, "s": 1.06, "flip": True}
    tech = {"x": 1020, "y": 990, "s": 1.06, "flip": True}
    s, x, y = 1.24, 30, 700
    wire = stroke("M516 611C580 570 660 600 700 580C760 556 800 600 880 590", PRIMARY, 8)
    cover = drape(196, 690, 112) + opening(PATIENTS["tube"].look.skin)
    return (
        room(floor=770)
        + screen(50, 50, 540, 420, views.stent_placed(), s=4.2)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + person(TECHNOLOGIST_LEAD, [], eyes="down", tilt=2, **tech)
        + table(10, 712, 1040, 200, 930)
        + lying(in_gown(PATIENTS["tube"]), [], x=x, y=y, s=s)
        + group(cover, x=x, y=y, s=s)
        + wire
        + link(516, 611, 380, 488)
        + arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (40, -392), "pinch", glove=GLOVE, angle=14), Arm(1, (90, -412), "pinch", glove=GLOVE, angle=18)],
            **doctor,
        )
        + arms_of(
            TECHNOLOGIST_LEAD,
            [Arm(1, (96, -392), "pinch", glove=GLOVE, angle=10), Arm(-1, (-20, -384), "flat", glove=GLOVE, angle=60)],
            **tech,
        )
    )


def bone():
    doctor = {"x": 1010, "y": 960, "s": 1.06, "flip": True}
    s, x, y = 1.24, 20, 690
    knee_x, knee_y = x + s * 560, y - s * 116
    cover = knee_on_pad(PATIENTS["bone"]) + drape(180, 470, 108)
    glass = (50, 56, 520, 330)
    ax, ay, w, h = glass
    half = organs.screen(ax, ay, w / 2 - 4, h, views.screws(), s=2.9) + organs.screen(
        ax + w / 2 + 4, ay, w / 2 - 4, h, views.knee(), s=2.9
    )
    return (
        room(floor=770)
        + monitor(*glass, half + rect(ax + w / 2 - 4, ay, 8, h, "#31495A"))
        + c_arm(knee_x + 8, 500, 790, reach=400, floor=880)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + table(10, 702, 1010, 160, 930)
        + lying(in_gown(PATIENTS["bone"]), [], x=x, y=y, s=s)
        + group(cover, x=x, y=y, s=s)
        + syringe(knee_x + 22, knee_y + 2, 1.15, rotate=158)
        + arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (40, -350), "flat", glove=GLOVE, angle=10), Arm(1, (128, -424), "pinch", glove=GLOVE, angle=14)],
            **doctor,
        )
    )


def womb():
    nurse = {"x": 310, "y": 980, "s": 1.1}
    who = in_gown(PATIENTS["womb"])
    s, x, y = 1.24, 60, 710
    return (
        room(floor=770)
        + screen(560, 50, 580, 400, views.womb_filled(), s=4)
        + person(NURSE_LEAD, [], eyes="down", tilt=6, **nurse)
        + table(30, 722, 1060, 620, 930)
        + lying(who, [resting_arm()], legs=False, x=x, y=y, s=s)
        + group(knees_up(), x=x, y=y, s=s)
        + link(540, 588, 640, 484, -10)
        + arms_of(
            NURSE_LEAD,
            [Arm(1, (112, -404), "flat", angle=70), Arm(-1, (-104, -414), "flat", angle=80)],
            **nurse,
        )
    )


def not_sure():
    """A woman with open hands, and six small screens to choose from."""
    who = SCARF_WOMAN
    shrug = [Arm(side, (side * 158, -486), "open", angle=-90 + side * 44, elbow=(side * 112, -420)) for side in (-1, 1)]
    shrug[0] = replace(shrug[0], thumb_up=False)
    seen = (
        (views.stomach_filling(), 1.6),
        (views.bowel_filled(), 1.9),
        (views.heart_vessels(), 1.9),
        (views.stent_placed(), 1.8),
        (views.knee(), 1.9),
        (views.womb_filled(), 1.9),
    )
    out = ""
    for i, (view, s) in enumerate(seen):
        x, y = ((36, 36), (36, 330), (326, 36), (628, 36), (918, 36), (918, 330))[i]
        out += rect(x, y, 246, 250, INK, 18) + rect(x + 14, y + 14, 218, 222, FILM)
        out += organs.screen(x + 14, y + 14, 218, 222, view, s=s)
    return room(floor=770) + out + person(who, shrug, view="f", tilt=6, x=600, y=1270, s=1.3)


SCENES = {
    "exam-not-sure": not_sure,
    "exam-swallow": shared(lambda _: swallow(), "swallow", "swallow"),
    "exam-bowel": shared(lambda _: bowel(), "bowel", "bowel"),
    "exam-heart": shared(lambda _: heart(), "heart", "heart"),
    "exam-tube": shared(lambda _: tube(), "tube", "tube"),
    "exam-bone": shared(lambda _: bone(), "bone", "bone"),
    "exam-womb": shared(lambda _: womb(), "womb", "womb"),
}
