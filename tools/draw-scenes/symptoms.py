"""What to call the team for, each about (0, 0): belly pain, vomiting, no stool, a red knee, blood."""

from after import red
from heads import head
from palette import LINE, PRIMARY, ROSE, SKY, darker
from people import Arm, person
from signs import arrow, crossed, drop
from svg import capsule, circle, edged, ellipse, group, path, stroke
from things import dressing, pad, toilet


def belly_pain(who):
    """Hands on a belly that hurts."""
    glow = "".join(circle(0, -416, r, ROSE, fill_opacity="0.4") for r in (84, 58, 34))
    arms = [
        Arm(-1, (-26, -412), "flat", angle=10, elbow=(-118, -440)),
        Arm(1, (34, -404), "flat", angle=170, elbow=(118, -436), thumb_up=False),
    ]
    return person(who, arms, view="f", mouth="grimace", eyes="tight", lower=False, extra=glow, x=0, y=344, s=0.68)


def vomiting(who):
    """A head over a bowl."""
    behind, face = head(who.look, "p", "talk", "closed")
    neck = edged(capsule((-30, 10), 30, (-90, 84), 36), who.look.skin, darker(who.look.skin), 2)
    shirt = edged(capsule((-104, 100), 58, (-190, 160), 92), who.outfit.top, darker(who.outfit.top), 2)
    flow = path("M44 26C70 30 76 60 74 100L40 100C46 70 40 48 34 36Z", "#C9C27A")
    basin = path("M-16 92L130 92Q122 150 84 150L30 150Q-8 150 -16 92Z", SKY, stroke=LINE, stroke_width=4)
    return neck + shirt + flow + group(behind, face, x=-4, y=-22, s=1.25, rotate=24) + basin


def no_stool():
    """An empty toilet, and beside it a stool that is crossed out."""
    heap = (
        "M-58 44C-74 40 -72 14 -50 12C-56 -8 -36 -18 -22 -16C-24 -34 -4 -40 8 -56C20 -44 24 -30 20 -18"
        "C38 -20 54 -8 48 12C72 14 76 40 58 44C30 52 -30 52 -58 44Z"
    )
    stool = path(heap, "#8A6A4F", stroke="#6B4F38", stroke_width=3) + stroke(
        "M-48 14Q-10 28 40 12M-22 -14Q0 -4 18 -16", "#6B4F38", 4
    )
    return group(toilet(stool=False), x=-62, y=4, s=0.62) + group(stool, x=78, y=10, s=0.86) + crossed(78, 8, 72)


def knee(who, *parts, plaster=(-4, -4)):
    """A bent knee with a plaster on it; `parts` are under the plaster."""
    skin = who.look.skin
    bent = capsule((-170, -60), 66, (0, 6), 64) + capsule((0, 6), 64, (60, 190), 44)
    return edged(bent, skin, darker(skin), 2) + "".join(parts) + dressing(*plaster, 0.95, 20)


def red_knee(who):
    """A knee that is red and swollen."""
    return (
        knee(who, red(who.look.skin, 0, 0, 88, 78))
        + arrow(112, -92, 76, -58, PRIMARY, 11)
        + arrow(-92, 104, -62, 72, PRIMARY, 11)
    )


def pus(who):
    """Fluid from under the plaster on a knee."""
    return knee(who, plaster=(-52, 18)) + drop(-92, 78, 0.7, "#D9B44A") + drop(-60, 108, 0.9, "#D9B44A")


def red_pad():
    """A pad that is full of blood."""
    return group(
        pad(0, 0, 1.1, -24)
        + group(ellipse(0, 0, 96, 34, "#B8443A") + ellipse(40, -4, 40, 26, "#9F342C"), rotate=-24)
        + drop(96, 92, 0.8, "#B8443A")
    )
