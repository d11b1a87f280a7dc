"""Things. Each is drawn about its own middle or foot and set down at (x, y), scaled by `s`."""

from palette import ACCENT, FILM, GOWN, GOWN_DARK, GREEN, INK, LINE, MIST, MUTED, SKY, WARM, WHITE, darker
from signs import drop
from svg import circle, edged, ellipse, group, n, path, rect, stroke


def glass(x, y, s=1, fluid="#BFE0F2", level=0.75, solid=False):
    """A drinking glass standing at (x, y); `solid` hides what is behind it."""
    top = -90 * level
    k = 28 + 8 * level
    return group(
        (path("M-37 -92L37 -92L28 0L-28 0Z", "#F3F9FC") if solid else "")
        + path(f"M{n(-k)} {n(top)}L{n(k)} {n(top)}L27 -3L-27 -3Z", fluid)
        + path(
            "M-37 -92L37 -92L28 0L-28 0Z",
            WHITE,
            fill_opacity="0.35",
            stroke=LINE,
            stroke_width=4,
            stroke_linejoin="round",
        ),
        x=x,
        y=y,
        s=s,
    )


def cup(fluid=WHITE, s=1, y=0):
    """A paper cup of contrast drink; its middle at the origin."""
    return group(
        path("M-25 -44L25 -44L19 34L-19 34Z", SKY, stroke=darker(SKY, 0.25), stroke_width=2.4, stroke_linejoin="round")
        + ellipse(0, -44, 25, 6, fluid, stroke=darker(SKY, 0.25), stroke_width=2.4)
        + path("M-23 -22L23 -22L21.5 0L-21.5 0Z", WHITE),
        y=y,
        s=s,
    )


def meal(x, y, s=1):
    """A plate with food and a fork, seen from above at a slant."""
    return group(
        ellipse(0, 6, 104, 42, "#C9D6DF")
        + ellipse(0, 0, 104, 42, WHITE, stroke=MIST, stroke_width=3)
        + ellipse(0, -2, 72, 27, "#EEF3F6")
        + ellipse(-26, -12, 36, 20, "#D9A25C")
        + ellipse(-30, -18, 28, 13, "#E8B97A")
        + ellipse(30, -6, 32, 15, "#7FAE7B")
        + circle(22, -14, 9, "#98C290")
        + circle(40, -12, 9, "#98C290")
        + circle(8, 8, 10, "#D9694F")
        + circle(26, 10, 9, "#D9694F"),
        x=x,
        y=y,
        s=s,
    )


def pill_box(x, y, s=1):
    """A week's pill box with its pills, and a bottle behind."""
    out = rect(-110, -44, 220, 44, "#7FB2CC", 8)
    for i in range(7):
        out += rect(-104 + i * 30, -40, 26, 30, "#E8F3F8", 5)
        out += ellipse(-91 + i * 30, -18, 8, 5, WARM if i % 2 else WHITE, stroke=LINE, stroke_width=1.4)
        out += circle(-96 + i * 30, -30, 4, "#C67B5C" if i % 3 else WHITE, stroke=LINE, stroke_width=1.2)
    return group(out, x=x, y=y, s=s)


def pill_bottle(x, y, s=1, colour=ACCENT):
    return group(
        rect(-26, -86, 52, 86, colour, 8)
        + rect(-30, -108, 60, 26, WHITE, 6, stroke=MIST, stroke_width=3)
        + rect(-26, -62, 52, 40, WHITE)
        + rect(-16, -52, 32, 5, MIST)
        + rect(-16, -40, 24, 5, MIST),
        x=x,
        y=y,
        s=s,
    )


def phone():
    """A phone in the grip of a hand (hand frame): white with a dark edge, to show before dark and light hair."""
    return rect(-12, -27, 104, 26, WHITE, 9, stroke=INK, stroke_width=5) + rect(70, -20, 12, 12, SKY, 4)


def page(x, y, s=1, lines=5, marks=True, rotate=0):
    """A sheet of paper: a list. Grey bars stand for words."""
    out = rect(-60, -78, 120, 156, WHITE, 8, stroke=LINE, stroke_width=3)
    for i in range(lines):
        yy = -56 + i * 26
        if marks:
            out += circle(-42, yy + 5, 6, GREEN)
        out += rect(-28 if marks else -44, yy, 66 - (i % 2) * 14 if marks else 84 - (i % 2) * 20, 9, MIST, 4)
    return group(out, x=x, y=y, s=s, rotate=rotate)


def film(x, y, w, h, content="", rotate=0):
    """An x-ray sheet of w x h about (x, y); `content` in units of its own corner."""
    return group(
        rect(-6, -6, w + 12, h + 12, "#5A6E7E", 8) + rect(0, 0, w, h, FILM, 4) + content,
        x=x - w / 2,
        y=y - h / 2,
        rotate=rotate,
    )


def bin_(x, y, s=1):
    return group(
        path("M-44 -90L44 -90L34 0L-34 0Z", MIST, stroke=LINE, stroke_width=3, stroke_linejoin="round")
        + rect(-50, -102, 100, 14, LINE, 6)
        + stroke("M-16 -76L-12 -14M16 -76L12 -14", LINE, 4),
        x=x,
        y=y,
        s=s,
    )


def handbag(x, y, s=1, colour="#8A5F4A"):
    return group(
        stroke("M-34 -84C-34 -150 34 -150 34 -84", darker(colour, 0.2), 9)
        + edged("M-62 -88L62 -88L74 -8Q74 0 64 0L-64 0Q-74 0 -74 -8Z", colour, darker(colour, 0.25), 2)
        + path("M-64 -88L64 -88L58 -46Q0 -30 -58 -46Z", darker(colour, 0.12))
        + circle(0, -40, 7, ACCENT),
        x=x,
        y=y,
        s=s,
    )


def folded_gown(x=0, y=0, s=1):
    """A folded hospital gown, about (0, 0)."""
    return group(
        rect(-62, -22, 124, 46, GOWN, 12, stroke=GOWN_DARK, stroke_width=2.5)
        + stroke("M-60 -4L60 -4M-60 10L60 10", GOWN_DARK, 2.5)
        + path("M-24 -22Q0 2 24 -22Z", GOWN_DARK),
        x=x,
        y=y,
        s=s,
    )


def syringe(x, y, s=1, rotate=0):
    """A syringe along +x, its tip at (x, y)."""
    return group(
        stroke("M-24 0L0 0", LINE, 3)
        + rect(-104, -11, 82, 22, "#EAF4F9", 5, stroke=LINE, stroke_width=3)
        + rect(-72, -8, 48, 16, "#BFE0F2", 3)
        + stroke("M-106 0L-140 0M-140 -14L-140 14M-106 -18L-106 18", MUTED, 6),
        x=x,
        y=y,
        s=s,
        rotate=rotate,
    )


def dressing(x, y, s=1, rotate=0):
    """A plaster over a small wound."""
    return group(
        rect(-34, -15, 68, 30, "#F1DCC0", 13, stroke="#CFAF86", stroke_width=2.5)
        + rect(-13, -11, 26, 22, "#FBF3E6", 4),
        x=x,
        y=y,
        s=s,
        rotate=rotate,
    )


def tablet(x, y, s=1):
    """A clipboard."""
    return group(
        rect(-52, -68, 104, 136, "#8A6A4F", 8)
        + rect(-44, -56, 88, 116, WHITE, 3)
        + rect(-20, -76, 40, 18, LINE, 5)
        + rect(-32, -34, 64, 7, MIST, 3)
        + rect(-32, -14, 50, 7, MIST, 3)
        + rect(-32, 6, 60, 7, MIST, 3)
        + rect(-32, 26, 44, 7, MIST, 3),
        x=x,
        y=y,
        s=s,
    )


def toilet(stool=True):
    """A toilet from above at a slant, about its middle, with a pale stool or none."""
    bowl = (
        rect(-104, -190, 208, 120, WHITE, 16, stroke=MIST, stroke_width=5)
        + rect(-22, -206, 44, 18, LINE, 6)
        + path("M-96 40L-64 150L64 150L96 40Z", WHITE, stroke=MIST, stroke_width=5, stroke_linejoin="round")
        + ellipse(0, -84, 108, 70, "#F4F8FA", stroke=MIST, stroke_width=5)
        + ellipse(0, 10, 128, 70, WHITE, stroke=LINE, stroke_width=4)
        + ellipse(0, 10, 92, 46, "#DCEBF2")
        + ellipse(0, 18, 76, 34, "#A9D0E2")
    )
    pale = path(
        "M-46 20C-54 8 -36 -2 -18 4C0 -4 24 -4 34 6C52 8 52 24 36 28C10 36 -32 36 -46 20Z",
        "#EFE4C8",
        stroke="#B5A478",
        stroke_width=3,
    )
    return bowl + (pale if stool else "")


def bowl(x, y, s=1):
    """A bowl of clear broth that steams."""
    return group(
        path(
            "M-84 -60L84 -60Q78 0 30 0L-30 0Q-78 0 -84 -60Z",
            WHITE,
            stroke=LINE,
            stroke_width=4,
            stroke_linejoin="round",
        )
        + ellipse(0, -60, 84, 24, WHITE, stroke=LINE, stroke_width=4)
        + ellipse(0, -58, 68, 17, "#EBCB86")
        + steam(0, -96),
        x=x,
        y=y,
        s=s,
    )


def steam(x, y):
    d = "".join(
        f"M{x + a} {y}Q{x + a - 14} {y - 18} {x + a} {y - 36}Q{x + a + 14} {y - 54} {x + a} {y - 72}"
        for a in (-30, 0, 30)
    )
    return stroke(d, "#B7C7D2", 6)


def tea(x, y, s=1):
    """A clear cup of tea, a tea bag on its thread."""
    return group(
        stroke("M44 -74C88 -78 84 -22 38 -26", LINE, 8)
        + path("M-50 -84L50 -84L40 0L-40 0Z", "#C98545")
        + path("M-54 -104L54 -104L42 0L-42 0Z", WHITE, fill_opacity="0.25", stroke=LINE, stroke_width=4)
        + stroke("M-20 -84C-20 -116 -66 -110 -66 -72", MUTED, 3)
        + rect(-80, -72, 28, 34, "#8FC7BC", 4)
        + steam(0, -116),
        x=x,
        y=y,
        s=s,
    )


def thinner(x, y, s=1):
    """A medicine that makes blood thin: a drop of blood and a pill."""
    pill = rect(-26, -14, 52, 28, WHITE, 14, stroke=LINE, stroke_width=4) + path(
        "M0 -12L12 -12A12 12 0 0 1 12 12L0 12Z", SKY
    )
    return group(drop(0, 0, 1.9, "#B8443A"), group(pill, y=24, rotate=-24), x=x, y=y, s=s)


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
