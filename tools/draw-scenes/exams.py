"""The six pictures of the question "Which exam?": what the patient will see and do. A dotted line joins the place
in the body to what the screen shows of it. They are for tiles (see tiles.py): all that tells the exam is where no tile
cuts it off."""

from dataclasses import replace

import organs
import views
from cast import RADIOLOGIST_LEAD, SCARF_WOMAN, in_gown
from hands import wrist_arm
from lying import drape, knee_on_pad, knees_up, lying, on_side, opening, resting_arm
from palette import ACCENT, FILM, INK, LINE, PRIMARY, WHITE
from patients import PATIENTS, shared
from people import Arm, arms_of, hang, person
from procedure import GLOVE
from room import bag_of_white, monitor, room, stand, table
from svg import circle, group, n, path, rect, stroke
from things import syringe

# Where a scene of full size stands in the part that each tile shows.
SMALL = {"x": 160, "y": 36, "s": 0.78}


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
        + screen(196, 70, 410, 484, views.stomach_filling())
        + rect(690, 60, 260, 1000, PRIMARY, 20)
        + rect(712, 82, 216, 1000, "#2C6A88", 14)
        + person(patient, [hold, hang(-1, patient)], eyes="down", mouth="drink", x=816, y=1060, s=1.3)
    )


def bowel():
    tube = "M940 240C940 380 1010 430 968 500C944 548 900 520 810 506"
    return (
        room(floor=740)
        + screen(300, 60, 520, 344, views.bowel_filled(), s=3.44)
        + stand(974, 70, 900)
        + group(stroke(tube, LINE, 18) + stroke(tube, WHITE, 11))
        + bag_of_white(940, 76, 1.0)
        + table(150, 588, 860, 330, 920)
        + group(on_side(PATIENTS["bowel"]), x=184, y=576, s=1.36)
        + link(754, 470, 660, 420)
    )


def heart():
    who = in_gown(PATIENTS["heart"])
    shoulder, elbow, wrist = (360, 430), (530, 516), (716, 552)
    board = stroke("M366 464L536 546L860 596", PRIMARY, 104) + stroke("M366 458L536 538L860 588", "#2C6A88", 92)
    dashes = stroke("M716 552L530 516L390 450Q410 404 440 394", ACCENT, 9, stroke_dasharray="0.1 20")
    line = "M730 552C800 544 840 592 900 564C960 536 980 560 1030 552"
    return (
        room(floor=740)
        + screen(400, 60, 520, 264, views.heart_vessels(), s=2.8)
        + table(150, 480, 890, 260, 900)
        + lying(who, [], sheet="#BFD9E6", x=170, y=468, s=1.12)
        + board
        + wrist_arm(who.look.skin, who.outfit.top, shoulder, elbow, wrist, 8, 0.92)
        + organs.heart(474, 404, 0.58)
        + dashes
        + stroke(line, WHITE, 15)
        + stroke(line, PRIMARY, 9)
        + circle(724, 552, 12, WHITE, stroke=ACCENT, stroke_width=7)
    )


def tube():
    doctor = {"x": 812, "y": 990, "s": 1.06, "flip": True}
    s, x, y = 1.24, 30, 700
    wire = stroke("M516 611C580 570 680 600 740 584C800 566 850 640 1000 600", PRIMARY, 8)
    cover = drape(196, 690, 112) + opening(PATIENTS["tube"].look.skin)
    glass = (40, 38, 620, 440)
    return room(floor=630) + group(
        screen(*glass, views.stent_placed(), s=4.4),
        person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor),
        table(10, 712, 1100, 200, 930),
        lying(in_gown(PATIENTS["tube"]), [], x=x, y=y, s=s),
        group(cover, x=x, y=y, s=s),
        wire,
        link(516, 611, 420, 492),
        arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (40, -392), "pinch", glove=GLOVE, angle=14), Arm(1, (90, -412), "pinch", glove=GLOVE, angle=18)],
            **doctor,
        ),
        **SMALL,
    )


def bone():
    doctor = {"x": 1010, "y": 960, "s": 1.06, "flip": True}
    s, x, y = 1.24, 20, 690
    knee_x, knee_y = x + s * 560, y - s * 116
    cover = knee_on_pad(PATIENTS["bone"]) + drape(180, 470, 108)
    glass = (60, 38, 660, 420)
    ax, ay, w, h = glass
    half = organs.screen(ax, ay, w / 2 - 4, h, views.screws(), s=3.8) + organs.screen(
        ax + w / 2 + 4, ay, w / 2 - 4, h, views.knee(), s=3.7
    )
    return room(floor=630) + group(
        monitor(*glass, half + rect(ax + w / 2 - 4, ay, 8, h, "#31495A")),
        person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor),
        table(10, 702, 1040, 160, 930),
        lying(in_gown(PATIENTS["bone"]), [], x=x, y=y, s=s),
        group(cover, x=x, y=y, s=s),
        syringe(knee_x + 22, knee_y + 2, 1.15, rotate=158),
        arms_of(
            RADIOLOGIST_LEAD,
            [Arm(-1, (40, -350), "flat", glove=GLOVE, angle=10), Arm(1, (128, -424), "pinch", glove=GLOVE, angle=14)],
            **doctor,
        ),
        **SMALL,
    )


def womb():
    who = in_gown(PATIENTS["womb"])
    s, x, y = 1.16, 180, 570
    return (
        room(floor=740)
        + screen(210, 60, 460, 340, views.womb_filled(), s=3.3)
        + table(150, 582, 900, 620, 920)
        + lying(who, [resting_arm()], legs=False, x=x, y=y, s=s)
        + group(knees_up(), x=x, y=y, s=s)
        + link(624, 464, 560, 424, -10)
    )


def not_sure():
    """A woman with open hands, and six small screens to choose from."""
    who = SCARF_WOMAN
    shrug = [Arm(side, (side * 158, -486), "open", angle=-90 + side * 44, elbow=(side * 112, -420)) for side in (-1, 1)]
    shrug[0] = replace(shrug[0], thumb_up=False)
    seen = (
        (views.stomach_filling(), 1.36),
        (views.bowel_filled(), 1.6),
        (views.heart_vessels(), 1.6),
        (views.stent_placed(), 1.5),
        (views.knee(), 1.6),
        (views.womb_filled(), 1.6),
    )
    out = ""
    for i, (view, s) in enumerate(seen):
        x, y = ((174, 52), (174, 278), (392, 52), (610, 52), (828, 52), (828, 278))[i]
        out += rect(x, y, 200, 206, INK, 16) + rect(x + 11, y + 11, 178, 184, FILM)
        out += organs.screen(x + 11, y + 11, 178, 184, view, s=s)
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
