"""The six pictures of the question "Which exam?": what the patient will see and do. A dotted line joins the place
in the body to what the screen shows of it. They are for tiles (see tiles.py): head, place and screen are whole between
y = 40 and 485, for the widest tiles show no more; below are only the legs of the table and the floor."""

from dataclasses import replace

import organs
import views
from cast import RADIOLOGIST_LEAD, SCARF_WOMAN, in_gown
from hands import sheath, wrist_arm
from lying import drape, knee_on_pad, knees_up, lying, on_side, opening, resting_arm
from palette import ACCENT, FILM, INK, LINE, PRIMARY, WHITE
from patients import PATIENTS, shared
from people import Arm, arms_of, hang, person
from procedure import GLOVE
from room import bag_of_white, monitor, room, stand, table
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
        + screen(196, 76, 410, 370, group(views.stomach_filling(), y=-2), s=3.0)
        + rect(690, 60, 260, 1000, PRIMARY, 20)
        + rect(712, 82, 216, 1000, "#2C6A88", 14)
        + person(patient, [hold, hang(-1, patient)], eyes="down", mouth="drink", x=816, y=1060, s=1.3)
    )


def bowel():
    tube = "M930 250C930 350 972 392 930 424C894 448 820 432 722 420"
    return (
        room(floor=740)
        + screen(334, 66, 410, 244, views.bowel_filled(), s=2.25)
        + stand(964, 70, 880)
        + group(stroke(tube, LINE, 17) + stroke(tube, WHITE, 10))
        + bag_of_white(930, 76, 1.0)
        + table(160, 490, 850, 330, 870)
        + group(on_side(PATIENTS["bowel"]), x=194, y=478, s=1.15)
        + link(672, 390, 600, 324)
    )


def at_the_wrist(who, seen=""):
    """Somebody on the table, an arm on a board with the palm up; `seen` is behind the arm. The tube goes into the inner
    wrist at (664, 369)."""
    gown = in_gown(who)
    board = stroke("M366 296L536 376L850 424", PRIMARY, 98) + stroke("M366 290L536 370L850 418", "#2C6A88", 86)
    return (
        table(150, 312, 890, 250, 760)
        + lying(gown, [], sheet="#BFD9E6", x=170, y=300, s=1.12)
        + seen
        + board
        + wrist_arm(gown.look.skin, gown.outfit.top, (360, 262), (530, 346), (700, 376), -10, 0.92)
    )


def heart():
    way = stroke("M652 366L530 347L390 282Q410 236 440 226", ACCENT, 9, stroke_dasharray="0.1 20")
    glass = screen(572, 60, 440, 214, views.heart_vessels(), s=1.85)
    return (
        room(floor=600)
        + at_the_wrist(PATIENTS["heart"], glass)
        + organs.heart(474, 236, 0.58)
        + way
        + sheath((664, 369), (706, 418), "C760 466 840 470 900 436C940 414 980 420 1040 424")
    )


def tube():
    who = PATIENTS["tube"]
    doctor = {"x": 800, "y": 856, "s": 1.08, "flip": True}
    x, y = 180, 468
    wire = stroke("M572 398C620 362 690 396 742 406C800 420 850 450 960 426", PRIMARY, 7)
    hands = [
        Arm(-1, (46, -414), "pinch", glove=GLOVE, angle=14),
        Arm(1, (96, -430), "pinch", glove=GLOVE, angle=18),
    ]
    return (
        room(floor=690)
        + screen(204, 64, 420, 258, views.stent_placed(), s=2.6)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + table(160, 480, 880, 320, 860)
        + lying(in_gown(who), [], x=x, y=y)
        + group(drape(196, 690, 112), opening(who.look.skin), x=x, y=y)
        + wire
        + link(572, 398, 520, 336)
        + arms_of(RADIOLOGIST_LEAD, hands, **doctor)
    )


def bone():
    who = PATIENTS["bone"]
    doctor = {"x": 928, "y": 830, "s": 1.04, "flip": True}
    s, x, y = 0.98, 172, 468
    knee_x, knee_y = x + s * 560, y - s * 116
    ax, ay, w, h = glass = (194, 64, 460, 258)
    half = w / 2 - 4
    seen = (
        organs.screen(ax, ay, half, h, views.screws(), s=2.05)
        + organs.screen(ax + half + 8, ay, half, h, group(views.knee(), x=-5), s=2.2)
        + rect(ax + half, ay, 8, h, "#31495A")
    )
    hands = [Arm(-1, (16, -416), "flat", glove=GLOVE, angle=10), Arm(1, (86, -486), "pinch", glove=GLOVE, angle=14)]
    return (
        room(floor=690)
        + monitor(*glass, seen)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + table(152, 480, 880, 300, 860)
        + lying(in_gown(who), [], x=x, y=y, s=s)
        + group(knee_on_pad(who), drape(180, 470, 108), x=x, y=y, s=s)
        + syringe(knee_x + 18, knee_y + 2, 0.92, rotate=158)
        + arms_of(RADIOLOGIST_LEAD, hands, **doctor)
    )


def womb():
    who = in_gown(PATIENTS["womb"])
    s, x, y = 1.1, 184, 470
    return (
        room(floor=740)
        + screen(200, 64, 390, 252, views.womb_filled(), s=2.6)
        + table(156, 482, 880, 610, 870)
        + lying(who, [resting_arm()], legs=False, x=x, y=y, s=s)
        + group(knees_up(), x=x, y=y, s=s)
        + link(606, 372, 520, 330, -10)
    )


def not_sure():
    """A woman with open hands, and six small screens to choose from."""
    who = SCARF_WOMAN
    shrug = [Arm(side, (side * 158, -486), "open", angle=-90 + side * 44, elbow=(side * 112, -420)) for side in (-1, 1)]
    shrug[0] = replace(shrug[0], thumb_up=False)
    seen = (
        (views.stomach_filling(), 1.36),
        (views.bowel_filled(), 1.6),
        (views.heart_vessels(), 1.5),
        (views.stent_placed(), 1.5),
        (group(views.knee(), x=-5), 1.6),
        (views.womb_filled(), 1.6),
    )
    out = ""
    width, height, frame = 186, 184, 10
    for i, (view, s) in enumerate(seen):
        x, y = ((204, 70), (204, 268), (406, 70), (608, 70), (810, 70), (810, 268))[i]
        within = (x + frame, y + frame, width - 2 * frame, height - 2 * frame)
        out += rect(x, y, width, height, INK, 16) + rect(*within, FILM) + organs.screen(*within, view, s=s * 0.9)
    return room(floor=770) + out + person(who, shrug, view="f", tilt=6, x=600, y=1080, s=1.08)


SCENES = {
    "exam-not-sure": not_sure,
    "exam-swallow": shared(lambda _: swallow(), "swallow", "swallow"),
    "exam-bowel": shared(lambda _: bowel(), "bowel", "bowel"),
    "exam-heart": shared(lambda _: heart(), "heart", "heart"),
    "exam-tube": shared(lambda _: tube(), "tube", "tube"),
    "exam-bone": shared(lambda _: bone(), "bone", "bone"),
    "exam-womb": shared(lambda _: womb(), "womb", "womb"),
}
