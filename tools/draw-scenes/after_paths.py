"""Scenes of "After the exam" that belong to one exam: the card about a stent, the hours after a womb exam."""

from after import blanket, sofa
from cast import DAUGHTER, OLD_MAN
from organs import heart
from palette import LINE, SAND, PRIMARY, WHITE, darker
from people import Arm, arms_of, person
from ready import home
from room import desk, window
from signs import arrow, disc
from svg import circle, clipped, edged, group, rect, stroke
from things import glass


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
        + heart(84, 22, 0.36),
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


def keep_card():
    """A man puts the card about his stent into his wallet."""
    who = OLD_MAN
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
        + desk(30, 716, 500, 950, SAND)
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


def pad(x, y, s=1, rotate=0):
    """A sanitary pad."""
    return group(
        edged(
            "M-130 0C-130 -40 -90 -46 -50 -36C-40 -62 40 -62 50 -36C90 -46 130 -40 130 0C130 40 90 46 50 36"
            "C40 62 -40 62 -50 36C-90 46 -130 40 -130 0Z",
            WHITE,
            LINE,
            2.5,
        )
        + stroke(
            "M-104 0C-104 -20 -60 -24 0 -24C60 -24 104 -20 104 0C104 20 60 24 0 24C-60 24 -104 20 -104 0Z", "#C4D2DC", 4
        ),
        x=x,
        y=y,
        s=s,
        rotate=rotate,
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


def rest_at_home():
    who = DAUGHTER
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


SCENES = {"after-stent-card": keep_card, "after-womb": rest_at_home}
