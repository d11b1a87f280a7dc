"""Scenes of "After the exam" that belong to some exams."""

import organs
from after import blanket, calling, fever, groin, has_wrist, red, sofa
from hands import placed
from palette import LINE, PRIMARY, SAND, STEEL, WHITE, darker
from patients import MAN, WOMAN, shared
from people import Arm, arms_of, person
from ready import home
from room import counter, desk, window
from signs import arrow, calendar, crossed, disc, drop, tile
from svg import capsule, circle, clipped, edged, group, own, path, rect, stroke
from symptoms import belly_pain, no_stool, pus, red_knee, red_pad, vomiting
from things import dressing, glass, pad


def stent_card(x, y, s=1, rotate=0):
    """A card with the picture of a stent."""
    mesh = (
        "".join(f"M{a} -24L{a + 22} 24M{a + 22} -24L{a} 24" for a in range(-66, 66, 22))
        + "M-66 -24L66 -24M-66 24L66 24"
    )
    return group(
        rect(-120, -76, 240, 152, WHITE, 16, stroke=LINE, stroke_width=4)
        + rect(-120, -76, 240, 34, "#2F8790", 14)
        + rect(-120, -58, 240, 18, "#2F8790")
        + group(stroke(mesh, "#34566E", 6), x=-26, y=10, s=0.98)
        + organs.heart(84, 22, 0.36),
        x=x,
        y=y,
        s=s,
        rotate=rotate,
    )


def wallet(x, y, card="", s=1):
    """An open wallet; `card` is half in its pocket."""
    leather = "#8A5F4A"
    return group(
        rect(-190, -150, 380, 290, darker(leather, 0.2), 26)
        + rect(-172, -132, 344, 250, darker(leather, 0.36), 18)
        + card
        + rect(-190, 0, 380, 150, leather, 26)
        + stroke("M-172 18L172 18M-172 132L172 132", "#C9A57A", 5, stroke_dasharray="14 10"),
        x=x,
        y=y,
        s=s,
    )


def keep_card(who):
    """A man puts the card about his stent into his wallet."""
    arms = [Arm(-1, (10, -410), "flat", angle=-10), Arm(1, (150, -430), "pinch", angle=-6, elbow=(120, -420))]
    close = wallet(0, 120, stent_card(0, -60, 1.3), 1.1)
    return (
        home()
        + window(60, 80, 240, 180)
        + person(who, [], eyes="down", tilt=6, lower=False, x=240, y=1130, s=1.2)
        + wallet(300, 652, "", 0.5)
        + stent_card(420, 580, 0.5, -12)
        + arms_of(who, arms, x=240, y=1130, s=1.2)
        + disc(840, 440, 310)
        + clipped(
            "wallet", circle(840, 440, 304, WHITE), group(close, x=840, y=390), arrow(840, 172, 840, 262, PRIMARY, 20)
        )
        + counter(30, 704, 500, 950)
    )


def hot_bottle(x, y, s=1):
    return group(
        rect(-22, -120, 44, 40, "#B8574C", 8)
        + edged(
            "M-30 -86L30 -86C40 -66 78 -70 78 -30L78 70Q78 96 52 96L-52 96Q-78 96 -78 70L-78 -30C-78 -70 -40 -66 -30 -86Z",
            "#C9695C",
            "#A34F44",
            2.5,
        )
        + stroke("M-44 -20L-44 66M-15 -30L-15 72M15 -30L15 72M44 -20L44 66", "#A34F44", 6),
        x=x,
        y=y,
        s=s,
    )


def briefs():
    """Underwear from above, a pad in it."""
    cloth = "#C9A9BE"
    return (
        edged(
            "M-140 -96L140 -96L132 -26C92 -12 62 30 54 96Q0 124 -54 96C-62 30 -92 -12 -132 -26Z",
            cloth,
            darker(cloth),
            3,
        )
        + stroke("M-138 -74L138 -74", darker(cloth), 5)
        + pad(0, 22, 0.66, 90)
    )


def rest_at_home(who):
    arms = [Arm(-1, (-34, -400), "flat", angle=30), Arm(1, (48, -404), "flat", angle=150, thumb_up=False)]
    at = {"x": 560, "y": 1190, "s": 1.24}
    return (
        home()
        + window(60, 80, 260, 200)
        + group(sofa(), x=-40)
        + person(who, [], eyes="closed", tilt=-6, lower=False, **at)
        + group(blanket(), x=-40, y=30)
        + hot_bottle(566, 690, 0.95)
        + arms_of(who, arms, **at)
        + desk(880, 640, 300, 940, SAND)
        + glass(950, 640, 1.05)
        + pad(1080, 604, 0.6, -8)
        + disc(990, 250, 190, "#DDE9EF")
        + group(briefs(), x=990, y=250)
    )


def barium_call(who):
    return calling(who, belly_pain(who), vomiting(who), no_stool(), fever())


def joint_call(who):
    return calling(who, red_knee(who), pus(who), fever())


def womb_call(who):
    return calling(who, belly_pain(who), red_pad(), fever())


def careful_patient(who):
    """With a bandage on the wrist; or with a round picture of the groin."""
    if has_wrist(who):
        band = group(rect(-26, -24, 52, 48, WHITE, 8, stroke=LINE, stroke_width=3))
        at = {"x": 300, "y": 1130, "s": 1.22}
        arms = [
            Arm(-1, (24, -402), "flat", angle=8),
            Arm(1, (60, -440), "rest", angle=178, elbow=(128, -424), thumb_up=False),
        ]
        return (
            window(60, 70, 220, 170)
            + person(who, [], lower=False, **at)
            + arms_of(who, arms, **at)
            + group(band, x=at["x"] + 92 * 1.22, y=at["y"] - 434 * 1.22, rotate=-12)
        )
    arms = [Arm(-1, (-20, -392), "flat", angle=18), Arm(1, (40, -386), "flat", angle=160, thumb_up=False)]
    place = groin(
        who, group(rect(-62, -46, 124, 92, WHITE, 16, stroke=LINE, stroke_width=4), x=-26, y=46, s=0.8, rotate=38)
    )
    return (
        person(who, arms, lower=False, x=414, y=1130, s=1.22)
        + disc(178, 200, 160)
        + clipped("place", circle(178, 200, 156, WHITE), group(place, x=178, y=200))
    )


def careful(who):
    """A bandage where the catheter was; heavy bags are crossed out; a calendar: only for some days."""
    bags = group(
        rect(-150, -70, 120, 150, "#C9A57A", 10, stroke="#A98858", stroke_width=4)
        + stroke("M-124 -70C-124 -120 -56 -120 -56 -70", "#A98858", 9)
        + rect(20, -30, 150, 110, "#7FA3B8", 14, stroke=STEEL, stroke_width=4)
        + stroke("M56 -30L56 -64L134 -64L134 -30", STEEL, 9)
    )
    return (
        home()
        + own(lambda: careful_patient(who))
        + counter(60, 696, 520, 940)
        + tile(640, 40, 520, 470)
        + group(bags, x=890, y=276, s=1.35)
        + crossed(900, 276, 196)
        + calendar(900, 720, 1.7, marked=(6, 7, 8))
    )


def nursing(who):
    """A mother on the sofa gives her baby the breast."""
    at = {"x": 560, "y": 1190, "s": 1.24}
    cx, cy = 560, 1190 - 470 * 1.24
    skin, top = who.look.skin, who.outfit.top
    baby = (
        edged(capsule((-120, 96), 62, (50, 80), 66), "#F3E3B8", "#D6C08A", 2.5)
        + circle(76, 22, 52, skin, stroke=who.look.shade, stroke_width=2.5)
        + path("M28 2A52 52 0 0 1 124 6Q80 -14 28 2Z", who.look.hair)
        + stroke("M52 26Q60 32 68 26", who.look.shade, 4)
    )
    hold = (
        edged(capsule((-74, -92), 29, (-150, 84), 27), top, darker(top), 2)
        + edged(capsule((-150, 84), 27, (60, 146), 22), top, darker(top), 2)
        + placed("flat", skin, (70, 146), -16, True, s=1.3)
    )
    return (
        home()
        + window(840, 80, 260, 200)
        + group(sofa(), x=-40)
        + person(who, [], eyes="down", tilt=10, lower=False, **at)
        + group(baby, hold, x=cx, y=cy)
        + group(blanket(), x=-40, y=80)
    )


def drain_care(who):
    """A drain at home: nobody pulls at it, it stays dry; call for redness and a fever."""
    skin = who.look.skin
    tube = "M-40 -4C20 -20 90 30 180 56"
    belly = edged("M-190 -190L64 -190C40 -60 44 40 84 190L-190 190Z", skin, darker(skin), 3) + stroke(
        "M-88 66Q-76 86 -64 66", darker(skin), 5
    )
    drain = stroke(tube, LINE, 16) + stroke(tube, "#E9D79A", 9) + dressing(-44, -4, 1.3)
    hand = path(capsule((190, 176), 42, (138, 96), 30), skin, stroke=darker(skin), stroke_width=3) + placed(
        "pinch", skin, (136, 94), -134, True, s=1.75
    )
    pull = belly + drain + hand + crossed(0, 0, 140)
    drops = "".join(drop(x, y, 0.62, "#5F9DB5") for x, y in ((-60, -84), (4, -106), (66, -84)))
    wet = belly + drain + drops + crossed(0, 0, 140)
    spread = arrow(-94, 56, -124, 92, PRIMARY, 11) + arrow(4, -52, 40, -84, PRIMARY, 11)
    return calling(who, pull, wet, belly + red(skin, -44, -4, 88, 64) + drain + spread, fever())


SCENES = {
    "after-stent-card": shared(keep_card, "heart", "heart", "tube"),
    "after-womb": shared(rest_at_home, "womb", "womb"),
    "after-womb-call": shared(womb_call, "womb", "womb"),
    "after-milk": shared(nursing, "womb", "womb"),
    "after-barium-call": shared(barium_call, WOMAN, "swallow", "bowel"),
    "after-joint-call": shared(joint_call, "bone", "bone"),
    "after-drain": shared(drain_care, "tube", "tube"),
    "after-site-care": shared(careful, MAN, "heart", "tube"),
}
