"""Pictures of the questions of "Tell and ask", each with the same question mark."""

import organs
from cast import OLD_WOMAN, RADIOLOGIST, STICK_WOMAN, in_gown
from lying import lying, resting_arm
from outside import car
from palette import ACCENT, LINE, MIST, PRIMARY, WHITE, darker
from people import Arm, hang
from room import c_arm, monitor, table
from signs import desk_phone, question
from svg import circle, group, path, rect, stroke
from tell_parts import WARM_WALL, backdrop, bust, medicine_bottle
from things import glass, meal


def reason():
    """A doctor and a patient look at an x-ray screen."""
    glass_ = (466, 40, 268, 270)
    return (
        backdrop()
        + monitor(*glass_, organs.screen(*glass_, organs.xray_swallow(), s=2.6))
        + bust(STICK_WOMAN, [hang(-1, STICK_WOMAN), hang(1, STICK_WOMAN)], x=340, s=1.3, top=190, gaze=2)
        + bust(
            RADIOLOGIST,
            [hang(-1), Arm(1, (120, -520), "point", angle=-30, elbow=(110, -440))],
            x=870,
            s=1.3,
            top=180,
            gaze=2,
            flip=True,
        )
        + question(600, 428, 88)
    )


def risks():
    """A pair of scales."""
    pan = stroke("M0 -130L-76 0M0 -130L76 0", LINE, 7) + path(
        "M-96 0L96 0C88 60 40 70 0 70C-40 70 -88 60 -96 0Z", ACCENT, stroke=darker(ACCENT), stroke_width=5
    )
    return (
        backdrop(WARM_WALL)
        + rect(586, 250, 28, 230, PRIMARY, 8)
        + path("M480 500Q486 452 560 452L640 452Q714 452 720 500Z", PRIMARY)
        + stroke("M350 292L850 232", PRIMARY, 24)
        + group(pan, x=360, y=420, s=0.98)
        + group(pan, x=840, y=360, s=0.98)
        + circle(600, 262, 26, PRIMARY)
        + question(600, 122, 92)
    )


def before():
    """What comes first: food, drink and medicine."""
    return (
        backdrop(WARM_WALL)
        + rect(0, 440, 1200, 100, "#E4D3B8")
        + meal(420, 392, 1.55)
        + glass(638, 470, 1.9)
        + medicine_bottle(800, 474, 0.86)
        + question(600, 118, 92)
    )


def during():
    """A patient on the x-ray table."""
    return (
        backdrop()
        + rect(0, 440, 1200, 100, "#C9DAE4")
        + group(
            c_arm(560, 330, 660, reach=330, floor=830),
            table(190, 542, 780, 800, 840),
            lying(in_gown(OLD_WOMAN), [resting_arm()], x=220, y=530, s=0.96),
            x=120,
            y=-66,
            s=0.72,
        )
        + question(846, 124, 92)
    )


def after():
    """What comes later: home, the car, a meal."""
    house = (
        path("M-160 -20L0 -150L160 -20Z", "#B8694E", stroke="#B8694E", stroke_width=10, stroke_linejoin="round")
        + rect(-128, -24, 256, 170, WHITE)
        + rect(-32, 40, 66, 106, "#8A6A4F", 4)
        + rect(-106, 20, 54, 54, "#F8D59F")
        + rect(54, 20, 54, 54, "#F8D59F")
    )
    return (
        backdrop("#E4EFE9")
        + rect(0, 440, 1200, 100, "#CFDDD3")
        + group(house, x=410, y=312, s=0.98)
        + car(680, 474, 0.6)
        + meal(846, 456, 0.92)
        + question(700, 136, 92)
    )


def results():
    """A sheet of paper and a telephone."""
    sheet = rect(-120, -160, 240, 320, WHITE, 14, stroke=LINE, stroke_width=6) + "".join(
        rect(-86, y, w, 18, MIST, 9) for y, w in ((30, 172), (68, 150), (106, 166))
    )
    return (
        backdrop()
        + group(
            sheet,
            rect(-86, -126, 172, 130, "#0C1722", 8),
            organs.screen(-86, -126, 172, 130, organs.xray_chest(), s=1.5),
            x=400,
            y=276,
            s=1.2,
        )
        + desk_phone(790, 350, 2.0)
        + question(670, 128, 92)
    )


SCENES = {
    "ask-reason": reason,
    "ask-risks": risks,
    "ask-before": before,
    "ask-during": during,
    "ask-after": after,
    "ask-results": results,
}
