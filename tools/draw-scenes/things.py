"""Things and signs. Each is drawn about its own middle or foot and set down at (x, y), scaled by `s`."""

import math

from palette import (ACCENT, FILM, FILM_LIGHT, GOWN, GOWN_DARK, GREEN, INK, LINE, MIST, MUTED, PRIMARY, RED, SKY,
                     WARM, WHITE, darker)
from svg import capsule, circle, edged, ellipse, group, n, path, rect, stroke


def crossed(x, y, r):
    """The sign "not": a ring with a bar."""
    a = r * 0.707
    return (circle(x, y, r, "none", stroke=RED, stroke_width=n(r * 0.15))
            + stroke(f"M{n(x - a)} {n(y - a)}L{n(x + a)} {n(y + a)}", RED, n(r * 0.15), "butt"))


def check(x, y, r, colour=GREEN):
    """The sign "yes": a tick in a disc."""
    return circle(x, y, r, colour) + stroke(
        f"M{n(x - r * 0.45)} {n(y)}L{n(x - r * 0.1)} {n(y + r * 0.38)}L{n(x + r * 0.5)} {n(y - r * 0.38)}", WHITE,
        n(r * 0.22))


def arrow(x0, y0, x1, y1, colour=PRIMARY, w=12, bow=0):
    """An arrow, bowed to its left by `bow`."""
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2
    dx, dy = x1 - x0, y1 - y0
    far = math.hypot(dx, dy) or 1
    cx, cy = mx + dy / far * bow, my - dx / far * bow
    angle = math.atan2(y1 - cy, x1 - cx)
    size = w * 1.7
    tips = [(x1 + size * math.cos(angle + t), y1 + size * math.sin(angle + t)) for t in (2.5, -2.5)]
    return stroke(f"M{n(x0)} {n(y0)}Q{n(cx)} {n(cy)} {n(x1)} {n(y1)}M{n(tips[0][0])} {n(tips[0][1])}L{n(x1)} {n(y1)}"
                  f"L{n(tips[1][0])} {n(tips[1][1])}", colour, w)


def bubble(x, y, w, h, tip, fill=WHITE, r=36):
    """A speech bubble with its tail at `tip`; the tail grows from the nearest place of its lower edge or side."""
    bx = min(max(tip[0], x + r + 26), x + w - r - 26)
    by = y + h - 4 if tip[1] > y + h / 2 else y + 4
    d = (f"M{n(bx - 24)} {n(by)}L{n(tip[0])} {n(tip[1])}L{n(bx + 24)} {n(by)}Z")
    edge = {"stroke": MIST, "stroke_width": 4, "stroke_linejoin": "round"}
    return (rect(x, y, w, h, fill, r, **edge) + path(d, fill, **edge)
            + rect(x + 3, y + 3, w - 6, h - 6, fill, r - 3))


def tile(x, y, w, h, fill=WHITE, r=28):
    """A plain card that holds a small picture."""
    return rect(x, y, w, h, fill, r, stroke=MIST, stroke_width=4)


def disc(x, y, r, fill=WHITE):
    return circle(x, y, r, fill, stroke=MIST, stroke_width=5)


def clock(x, y, r, start=0, span=0, hand=None):
    """A clock; a sector of `span` degrees from `start` (0 is up) is tinted."""
    out = circle(x, y, r, WHITE, stroke=MUTED, stroke_width=n(r * 0.11))
    if span:
        a, b = math.radians(start - 90), math.radians(start + span - 90)
        out += path(f"M{n(x)} {n(y)}L{n(x + r * 0.86 * math.cos(a))} {n(y + r * 0.86 * math.sin(a))}"
                    f"A{n(r * 0.86)} {n(r * 0.86)} 0 {1 if span > 180 else 0} 1 {n(x + r * 0.86 * math.cos(b))} "
                    f"{n(y + r * 0.86 * math.sin(b))}Z", "#F8D59F")
    for i in range(12):
        a = math.radians(i * 30)
        inner = 0.7 if i % 3 == 0 else 0.78
        out += stroke(f"M{n(x + r * inner * math.sin(a))} {n(y - r * inner * math.cos(a))}"
                      f"L{n(x + r * 0.85 * math.sin(a))} {n(y - r * 0.85 * math.cos(a))}", MUTED, n(r * 0.05))
    h = math.radians((start + span) if hand is None else hand)
    out += stroke(f"M{n(x)} {n(y)}L{n(x + r * 0.45 * math.sin(h))} {n(y - r * 0.45 * math.cos(h))}", INK, n(r * 0.1))
    out += stroke(f"M{n(x)} {n(y)}L{n(x)} {n(y - r * 0.66)}", INK, n(r * 0.07))
    return out + circle(x, y, r * 0.08, INK)


def glass(x, y, s=1, fluid="#BFE0F2", level=0.75):
    """A drinking glass standing at (x, y)."""
    top = -90 * level
    k = 28 + 8 * level
    return group(path(f"M{n(-k)} {n(top)}L{n(k)} {n(top)}L27 -3L-27 -3Z", fluid)
                 + path("M-37 -92L37 -92L28 0L-28 0Z", WHITE, fill_opacity="0.35", stroke=LINE, stroke_width=4,
                        stroke_linejoin="round"), x=x, y=y, s=s)


def cup(fluid=WHITE, s=1, y=0):
    """A paper cup of contrast drink; its middle at the origin."""
    return group(path("M-25 -44L25 -44L19 34L-19 34Z", SKY, stroke=darker(SKY, 0.25), stroke_width=2.4,
                      stroke_linejoin="round") + ellipse(0, -44, 25, 6, fluid, stroke=darker(SKY, 0.25),
                                                         stroke_width=2.4)
                 + path("M-23 -22L23 -22L21.5 0L-21.5 0Z", WHITE), y=y, s=s)


def meal(x, y, s=1):
    """A plate with food and a fork, seen from above at a slant."""
    return group(ellipse(0, 6, 104, 42, "#C9D6DF") + ellipse(0, 0, 104, 42, WHITE, stroke=MIST, stroke_width=3)
                 + ellipse(0, -2, 72, 27, "#EEF3F6") + ellipse(-26, -12, 36, 20, "#D9A25C")
                 + ellipse(-30, -18, 28, 13, "#E8B97A") + ellipse(30, -6, 32, 15, "#7FAE7B")
                 + circle(22, -14, 9, "#98C290") + circle(40, -12, 9, "#98C290") + circle(8, 8, 10, "#D9694F")
                 + circle(26, 10, 9, "#D9694F"), x=x, y=y, s=s)


def pill_box(x, y, s=1):
    """A week's pill box with its pills, and a bottle behind."""
    out = rect(-110, -44, 220, 44, "#7FB2CC", 8)
    for i in range(7):
        out += rect(-104 + i * 30, -40, 26, 30, "#E8F3F8", 5)
        out += ellipse(-91 + i * 30, -18, 8, 5, WARM if i % 2 else WHITE, stroke=LINE, stroke_width=1.4)
        out += circle(-96 + i * 30, -30, 4, "#C67B5C" if i % 3 else WHITE, stroke=LINE, stroke_width=1.2)
    return group(out, x=x, y=y, s=s)


def pill_bottle(x, y, s=1, colour=ACCENT):
    return group(rect(-26, -86, 52, 86, colour, 8) + rect(-30, -108, 60, 26, WHITE, 6, stroke=MIST, stroke_width=3)
                 + rect(-26, -62, 52, 40, WHITE) + rect(-16, -52, 32, 5, MIST) + rect(-16, -40, 24, 5, MIST), x=x,
                 y=y, s=s)


def phone():
    """A phone in the grip of a hand (hand frame)."""
    return rect(12, -46, 18, 88, INK, 7)


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
    return group(rect(-6, -6, w + 12, h + 12, "#5A6E7E", 8) + rect(0, 0, w, h, FILM, 4) + content,
                 x=x - w / 2, y=y - h / 2, rotate=rotate)


def bin_(x, y, s=1):
    return group(path("M-44 -90L44 -90L34 0L-34 0Z", MIST, stroke=LINE, stroke_width=3, stroke_linejoin="round")
                 + rect(-50, -102, 100, 14, LINE, 6) + stroke("M-16 -76L-12 -14M16 -76L12 -14", LINE, 4), x=x, y=y, s=s)


def handbag(x, y, s=1, colour="#8A5F4A"):
    return group(stroke("M-34 -84C-34 -150 34 -150 34 -84", darker(colour, 0.2), 9)
                 + edged("M-62 -88L62 -88L74 -8Q74 0 64 0L-64 0Q-74 0 -74 -8Z", colour, darker(colour, 0.25), 2)
                 + path("M-64 -88L64 -88L58 -46Q0 -30 -58 -46Z", darker(colour, 0.12)) + circle(0, -40, 7, ACCENT),
                 x=x, y=y, s=s)


def folded_gown(x=0, y=0, s=1):
    """A folded hospital gown, about (0, 0)."""
    return group(rect(-62, -22, 124, 46, GOWN, 12, stroke=GOWN_DARK, stroke_width=2.5)
                 + stroke("M-60 -4L60 -4M-60 10L60 10", GOWN_DARK, 2.5) + path("M-24 -22Q0 2 24 -22Z", GOWN_DARK),
                 x=x, y=y, s=s)


def syringe(x, y, s=1, rotate=0):
    """A syringe along +x, its tip at (x, y)."""
    return group(stroke("M-24 0L0 0", LINE, 3) + rect(-104, -11, 82, 22, "#EAF4F9", 5, stroke=LINE, stroke_width=3)
                 + rect(-72, -8, 48, 16, "#BFE0F2", 3) + stroke("M-106 0L-140 0M-140 -14L-140 14M-106 -18L-106 18",
                                                               MUTED, 6), x=x, y=y, s=s, rotate=rotate)


def drop(x, y, s=1, colour="#5F9DB5"):
    return group(path("M0 -44C20 -16 30 -2 30 14A30 30 0 0 1 -30 14C-30 -2 -20 -16 0 -44Z", colour), x=x, y=y, s=s)


def snowflake(x, y, r, colour=PRIMARY):
    d = ""
    for i in range(6):
        a = math.radians(i * 60)
        c, z = math.cos(a), math.sin(a)
        d += f"M{n(x)} {n(y)}L{n(x + r * c)} {n(y + r * z)}"
        for t in (0.5, -0.5):
            d += (f"M{n(x + 0.6 * r * c)} {n(y + 0.6 * r * z)}L{n(x + 0.6 * r * c + 0.34 * r * math.cos(a + t))} "
                  f"{n(y + 0.6 * r * z + 0.34 * r * math.sin(a + t))}")
    return stroke(d, colour, n(r * 0.13))


def thermometer(x, y, s=1, level=0.85):
    return group(rect(-15, -90, 30, 140, WHITE, 15, stroke=LINE, stroke_width=4)
                 + circle(0, 58, 27, RED, stroke=LINE, stroke_width=4) + rect(-7, 56 - 130 * level, 14, 130 * level, RED, 7)
                 + stroke("M24 -70L36 -70M24 -44L36 -44M24 -18L36 -18", LINE, 4), x=x, y=y, s=s)


def dressing(x, y, s=1, rotate=0):
    """A plaster over a small wound."""
    return group(rect(-34, -15, 68, 30, "#F1DCC0", 13, stroke="#CFAF86", stroke_width=2.5)
                 + rect(-13, -11, 26, 22, "#FBF3E6", 4), x=x, y=y, s=s, rotate=rotate)


def calendar(x, y, s=1, marked=(9,)):
    out = rect(-80, -76, 160, 152, WHITE, 12, stroke=LINE, stroke_width=4) + rect(-80, -76, 160, 36, PRIMARY, 12)
    for i in range(20):
        cx, cy = -58 + (i % 5) * 29, -20 + (i // 5) * 26
        out += rect(cx - 9, cy - 8, 18, 16, ACCENT if i in marked else MIST, 4)
    return group(out + rect(-48, -90, 10, 28, LINE, 5) + rect(38, -90, 10, 28, LINE, 5), x=x, y=y, s=s)


def desk_phone(x, y, s=1, colour=PRIMARY):
    """A telephone handset: the sign "call"."""
    return group(path("M-52 -44C-60 -36 -58 -16 -44 8C-28 36 -6 54 18 60C34 64 46 58 52 48L30 24L14 34C-2 26 -18 8 -24 -8"
                      "L-12 -22L-32 -50C-40 -52 -48 -50 -52 -44Z", colour), x=x, y=y, s=s)


def magnifier(x, y, r, content="", glass_fill=WHITE):
    """A large magnifying glass with a picture in it; its handle down to the right."""
    a = r * 0.707
    return (stroke(f"M{n(x + a)} {n(y + a)}L{n(x + a * 1.75)} {n(y + a * 1.75)}", MUTED, n(r * 0.2))
            + circle(x, y, r, glass_fill) + content + circle(x, y, r, "none", stroke=MUTED, stroke_width=n(r * 0.1)))


def tablet(x, y, s=1):
    """A clipboard."""
    return group(rect(-52, -68, 104, 136, "#8A6A4F", 8) + rect(-44, -56, 88, 116, WHITE, 3)
                 + rect(-20, -76, 40, 18, LINE, 5) + rect(-32, -34, 64, 7, MIST, 3) + rect(-32, -14, 50, 7, MIST, 3)
                 + rect(-32, 6, 60, 7, MIST, 3) + rect(-32, 26, 44, 7, MIST, 3), x=x, y=y, s=s)


def wrist_bar(a, b, r, colour):
    return path(capsule(a, r, b, r), colour)
