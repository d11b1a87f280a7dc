"""Scenes of "What happens" that show what a patient feels, how long it takes, and the end of an exam."""

import organs
import views
from cast import NURSE, NURSE_LEAD, RADIOLOGIST_LEAD, SURGEON, in_gown, in_theatre
from exams import screen
from glossary import balloon, open_stent
from lying import drape, knees_up, lying, opening
from palette import LINE, MIST, ORGAN_DARK, PRIMARY, SAND, SKY, STEEL, WHITE, darker
from patients import PATIENTS, shared
from people import Arm, arms_of, hang, person, shadow
from procedure import GLOVE
from room import c_arm, chair, desk, drip_stand, room, table
from signs import arrow, clock, disc, stopwatch, tile
from svg import capsule, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import dressing, glass, meal, page, toilet


def full(who):
    """A full stomach; a raised hand tells the nurse."""
    gown = in_gown(who)
    inside = organs.torso(who.look.skin, head=False, s=1.5, y=-120) + organs.stomach(0, 0, 1.9, WHITE, ORGAN_DARK)
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
        [
            Arm(-1, (60, -400), "flat", angle=10),
            Arm(1, (120, -420), "pinch", angle=-20, held=page(34, -30, 0.8, 4, False)),
        ],
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
        + stopwatch(725, 180, 86, 30)
        + organs.stomach(725, 372, 0.56)
        + tile(890, 50, 250, 400)
        + clock(1015, 180, 94, 4)
        + organs.small_bowel(1015, 372, 1.1)
        + arrow(660, 560, 1080, 560, PRIMARY, 18)
        + desk(600, 780, 560, 930, SAND)
        + glass(700, 780, 1.5)
        + meal(950, 752, 1.35)
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
    inside = organs.torso(who.look.skin, head=False, s=1.3, x=640, y=30) + ache + organs.womb(640, 214, 1.05)
    return (
        room(floor=770)
        + person(NURSE, [], eyes="down", tilt=6, **nurse)
        + person(
            RADIOLOGIST_LEAD,
            [
                Arm(1, (116, -566), "open", angle=-74, elbow=(104, -440)),
                Arm(-1, (-116, -566), "open", angle=-106, elbow=(-104, -440), thumb_up=False),
            ],
            **doctor,
        )
        + table(30, 742, 930, 700, 940)
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
    tube = "M72 -140C76 -220 30 -260 -80 -250"
    mask = (
        stroke(tube, STEEL, 14)
        + stroke(tube, "#CFE7F3", 8)
        + edged("M52 -134Q72 -152 94 -134L106 -104Q80 -92 46 -108Z", "#CFE7F3", STEEL, 3)
    )
    night = circle(0, 0, 60, "#F8D59F") + circle(28, -16, 54, WHITE)
    numb = group(lying(gown, [Arm(1, (330, -60), "flat", bend=1)], pillow=True), x=-170, y=70, s=0.44) + ellipse(
        96, 34, 66, 34, "#8FB9E0", fill_opacity="0.75"
    )
    return (
        room(floor=770)
        + person(RADIOLOGIST_LEAD, [], eyes="down", tilt=6, **doctor)
        + drip_stand(1070, 150, 880, SKY)
        + table(40, 612, 960, 760, 910)
        + lying(gown, [Arm(1, (384, -36), "flat", bend=1, reach=0.87)], eyes="closed", sheet="#BFD9E6", x=x, y=y, s=s)
        + group(mask, x=x, y=y, s=s)
        + arms_of(
            RADIOLOGIST_LEAD,
            [
                Arm(-1, (-78, -416), "flat", angle=66, elbow=(-104, -476)),
                Arm(1, (84, -440), "flat", angle=128, elbow=(112, -470)),
            ],
            **doctor,
        )
        + stroke("M1104 308C1104 460 900 520 600 552", WHITE, 10)
        + stroke("M1104 308C1104 460 900 520 600 552", "#7FA9BF", 5)
        + dressing(572, 556, 0.62, -4)
        + disc(480, 170, 130)
        + group(night, x=474, y=176)
        + disc(820, 210, 186)
        + clipped("numb", circle(820, 210, 181, WHITE), group(numb, x=820, y=210))
    )


def womb_dye():
    """The womb from near: a thin tube from below, and white dye that fills the womb and runs out of its two tubes."""
    dye = (
        path("M-20 -32C-8 -36 8 -36 20 -32L3 6L3 50L-3 50L-3 6Z", WHITE, stroke=LINE, stroke_width=1.4)
        + stroke("M-22 -33C-60 -60 -92 -52 -100 -26M22 -33C60 -60 92 -52 100 -26", WHITE, 4)
        + "".join(circle(k * x, y, r, WHITE) for k in (-1, 1) for x, y, r in ((104, -18, 5), (112, -4, 4), (104, 6, 3)))
    )
    tube = stroke("M0 38L0 118", PRIMARY, 8) + stroke("M0 38L0 118", "#8CD0EE", 5)
    flow = arrow(20, 104, 20, 70, PRIMARY, 5.5)
    return (
        room(floor=860)
        + disc(600, 480, 446, PATIENTS["womb"].look.skin)
        + clipped("near", circle(600, 480, 440, WHITE), group(organs.womb(0, 0), dye, tube, flow, x=600, y=420, s=3.6))
    )


def tubes():
    """What stays in the body: a stent, which a balloon opens; a drain, which lets fluid out into a bag; a line, which
    brings medicine into a large vein of the arm."""
    skin = PATIENTS["tube"].look.skin
    bag = rect(66, 80, 96, 120, WHITE, 18, stroke=LINE, stroke_width=5) + rect(74, 130, 80, 62, "#E4C15E", 12)
    d = "M-20 20C60 20 114 30 114 82"
    drain = (
        organs.torso(skin, head=False, s=1.3, y=-90)
        + group(stroke(d, LINE, 16) + stroke(d, "#E9D79A", 9))
        + group(rect(-40, -26, 80, 52, "#FBF3E6", 14, stroke="#CFAF86", stroke_width=4), x=-24, y=20)
        + bag
        + arrow(30, 58, 80, 92, PRIMARY, 13)
    )
    line = "M60 -150C70 -90 20 -50 -36 34"
    arm = (
        path(capsule((-330, 140), 90, (330, 0), 62), skin, stroke=darker(skin), stroke_width=3)
        + stroke("M-30 66C80 46 180 24 340 -2", "#7FA3C7", 20)
        + stroke(line, WHITE, 24)
        + stroke(line, "#8CD0EE", 14)
        + stroke("M-36 34C-44 64 -24 68 20 58", "#8CD0EE", 12)
        + group(rect(-40, -24, 80, 48, WHITE, 14, stroke=MIST, stroke_width=4), x=-40, y=40, rotate=-12)
        + group(bag_of_fluid(), x=60, y=-214, s=0.62)
        + arrow(120, 112, 226, 88, PRIMARY, 15)
    )
    out = rect(0, 0, 1200, 960, WHITE)
    places = (
        (24, 24, group(balloon(), x=-400, y=-300)),
        (614, 24, group(open_stent(), x=-400, y=-300)),
        (24, 492, drain),
        (614, 492, arm),
    )
    for i, (x, y, part) in enumerate(places):
        out += tile(x, y, 562, 444, "#EAF2F6") + clipped(
            f"kind{i}", rect(x + 4, y + 4, 554, 436, WHITE, 24), group(part, x=x + 281, y=y + 222)
        )
    return out + circle(600, 246, 52, WHITE, stroke=MIST, stroke_width=4) + arrow(572, 246, 628, 246, PRIMARY, 16)


def bag_of_fluid():
    """A bag of medicine, its outlet at (0, 126)."""
    return (
        rect(-52, 0, 104, 108, WHITE, 16, stroke=LINE, stroke_width=5)
        + rect(-44, 34, 88, 66, "#8CD0EE", 12)
        + rect(-9, 108, 18, 18, LINE)
    )


def c_arm_surgery():
    """In surgery: the surgeon looks at the screen, the C-arm stands over the patient's hip; the team wears aprons."""
    s, x, y = 1.16, 40, 620
    who = in_gown(PATIENTS["bone"])
    surgeon = {"x": 720, "y": 930, "s": 1.1, "flip": True}
    nurse = {"x": 930, "y": 930, "s": 1.06, "flip": True}
    arms = [
        Arm(-1, (30, -400), "pinch", glove=GLOVE, angle=14),
        Arm(1, (104, -414), "pinch", glove=GLOVE, angle=14),
    ]
    return (
        room(floor=770)
        + screen(60, 40, 400, 290, views.screws(), s=2.7)
        + c_arm(430, 474, 730, reach=730, floor=850, cone=False)
        + person(in_theatre(NURSE_LEAD), [hang(-1, NURSE_LEAD), hang(1, NURSE_LEAD)], **nurse)
        + person(in_theatre(SURGEON), [], view="p", tilt=-6, **surgeon)
        + stroke("M640 190L492 206", PRIMARY, 8, stroke_dasharray="2 24")
        + table(10, 632, 1030, 150, 910)
        + lying(who, [], eyes="closed", x=x, y=y, s=s)
        + group(drape(150, 700, 112) + opening(who.look.skin, 420, -70), x=x, y=y, s=s)
        + arms_of(SURGEON, arms, **surgeon)
    )


SCENES = {
    "what-happens-womb-dye": womb_dye,
    "what-happens-drain": tubes,
    "what-happens-c-arm": c_arm_surgery,
    "what-happens-full": shared(full, "swallow", "swallow"),
    "what-happens-wait": shared(wait, "swallow", "swallow"),
    "what-happens-toilet": shared(to_toilet, "bowel", "bowel"),
    "what-happens-stop": shared(stop, "womb", "womb"),
    "what-happens-sleep": shared(sleep, "bone", "bone"),
}
