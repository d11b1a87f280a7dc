"""Scenes of "What happens" that show what a patient feels, how long it takes, and the end of an exam."""

import organs
from cast import NURSE, RADIOLOGIST_LEAD, TECHNOLOGIST, in_gown
from lying import knees_up, lying
from palette import GREEN, LINE, MIST, ORGAN_DARK, PRIMARY, SKY, STEEL, WHITE, darker
from patients import shared
from people import Arm, arms_of, hang, person, shadow
from room import bed, chair, drip_stand, room, table
from signs import arrow, clock, disc, tile
from svg import circle, clipped, edged, ellipse, group, path, rect, stroke
from things import glass, meal, page, toilet
from why import torso


def full(who):
    """A full stomach; a raised hand tells the nurse."""
    gown = in_gown(who)
    inside = torso(head=False, s=1.5, y=-120) + organs.stomach(0, 0, 1.9, WHITE, ORGAN_DARK)
    patient = {"x": 300, "y": 1270, "s": 1.3}
    return (
        room(floor=780)
        + person(
            gown,
            [Arm(-1, (0, -414), "flat", angle=8), Arm(1, (150, -640), "open", angle=-80, elbow=(146, -490))],
            **patient,
        )
        + person(
            NURSE,
            [Arm(1, (120, -470), "open", angle=-20), hang(-1, NURSE)],
            x=980,
            y=1270,
            s=1.3,
            flip=True,
        )
        + disc(730, 206, 176)
        + clipped("inside", circle(730, 206, 171, WHITE), group(inside, x=730, y=190, s=0.74))
    )


def wait(who):
    """A patient who waits between two pictures: a short time or some hours; then food, and home."""
    gown = in_gown(who)
    seat = chair(300, 900, "#7FA3B8", 1.25)
    sits = person(
        gown,
        [Arm(-1, (60, -400), "flat", angle=10), Arm(1, (120, -420), "pinch", angle=-20, held=page(34, -30, 0.8, 4, False))],
        stance="sit",
        eyes="down",
        x=290,
        y=1100,
        s=1.2,
    )
    return (
        room(floor=780)
        + seat
        + sits
        + tile(600, 50, 250, 400)
        + clock(725, 190, 100, 0, 120, hand=0)
        + organs.stomach(725, 366, 0.6)
        + tile(890, 50, 250, 400)
        + clock(1015, 190, 100, 0, 300, hand=150)
        + organs.small_bowel(1015, 372, 1.1)
        + arrow(660, 560, 1080, 560, PRIMARY, 18)
        + glass(690, 770, 1.5)
        + meal(930, 730, 1.35)
    )


def to_toilet(who):
    """A nurse goes with the patient to the toilet next door, where the white liquid comes out."""
    gown = in_gown(who)
    door = (
        rect(760, 90, 420, 720, WHITE, 8, stroke=MIST, stroke_width=6)
        + rect(784, 114, 372, 690, "#DDE9EF")
        + rect(784, 690, 372, 114, "#CBDCE5")
    )
    liquid = ellipse(0, 18, 70, 30, WHITE, stroke=LINE, stroke_width=3)
    return (
        room(floor=780)
        + door
        + group(toilet(stool=False), liquid, x=970, y=520, s=1.25)
        + shadow(400, 916, 84)
        + person(NURSE, [hang(-1, NURSE), Arm(1, (140, -460), "flat", angle=4)], x=220, y=910, s=1.06)
        + person(gown, [hang(-1, who), hang(1, who)], stance="step", x=460, y=910, s=1.06)
        + arrow(590, 440, 720, 440, PRIMARY, 20)
    )


def stop(who):
    """A patient on the table lifts a hand: stop. The team stops."""
    s, x, y = 1.24, 60, 730
    doctor = {"x": 1000, "y": 1010, "s": 1.06, "flip": True}
    nurse = {"x": 470, "y": 980, "s": 1.1, "flip": True}
    gown = in_gown(who)
    hand = Arm(1, (250, -240), "open", angle=-84, elbow=(214, -140))
    ache = "".join(circle(640, 214, r, "#DC8377", fill_opacity="0.35") for r in (110, 76))
    inside = torso(head=False, s=1.3, x=640, y=30) + ache + organs.womb(640, 214, 1.05)
    return (
        room(floor=770)
        + person(NURSE, [], eyes="down", tilt=6, **nurse)
        + person(RADIOLOGIST_LEAD, [Arm(1, (110, -560), "open", angle=-70), Arm(-1, (-70, -560), "open", angle=-110, thumb_up=False)], **doctor)
        + table(30, 742, 930, 220, 940)
        + lying(gown, [hand], legs=False, mouth="worried", x=x, y=y, s=s)
        + group(knees_up(), x=x, y=y, s=s)
        + disc(690, 214, 180)
        + clipped("inside", circle(690, 214, 175, WHITE), group(inside, x=50))
    )


def sleep(who):
    """A patient asleep under a mask; in a small picture, one who is awake and whose leg alone is numb."""
    s, x, y = 1.2, 60, 600
    doctor = {"x": 150, "y": 900, "s": 1.06}
    gown = in_gown(who)
    mask = edged("M40 -150Q64 -174 92 -158L84 -118Q58 -112 44 -124Z", "#CFE7F3", STEEL, 3) + stroke(
        "M66 -152C70 -240 40 -300 -10 -330", STEEL, 12
    ) + stroke("M66 -152C70 -240 40 -300 -10 -330", "#CFE7F3", 6)
    night = circle(0, 0, 60, "#F8D59F") + circle(28, -16, 54, WHITE)
    numb = (
        group(lying(gown, [Arm(1, (330, -60), "flat", bend=1)], pillow=True), x=-170, y=70, s=0.44)
        + ellipse(96, 34, 66, 34, "#8FB9E0", fill_opacity="0.75")
    )
    return (
        room(floor=770)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + drip_stand(1070, 150, 880, SKY)
        + table(40, 612, 960, 190, 910)
        + lying(gown, [Arm(1, (384, -36), "flat", bend=1, reach=0.87)], eyes="closed", sheet="#BFD9E6", x=x, y=y, s=s)
        + group(mask, x=x, y=y, s=s)
        + stroke("M1104 308C1104 460 900 500 620 540", WHITE, 10)
        + stroke("M1104 308C1104 460 900 500 620 540", "#7FA9BF", 5)
        + disc(480, 170, 130)
        + group(night, x=474, y=176)
        + disc(820, 210, 186)
        + clipped("numb", circle(820, 210, 181, WHITE), group(numb, x=820, y=210))
    )


SCENES = {
    "what-happens-full": shared(full, "swallow", "swallow"),
    "what-happens-wait": shared(wait, "swallow", "swallow"),
    "what-happens-toilet": shared(to_toilet, "bowel", "bowel"),
    "what-happens-stop": shared(stop, "womb", "womb"),
    "what-happens-sleep": shared(sleep, "bone", "bone"),
}
