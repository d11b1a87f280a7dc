"""Signs: marks, arrows, clocks, bubbles. Each is set down at (x, y), scaled by `s`."""

import math

from palette import ACCENT, GREEN, INK, LINE, MIST, MUTED, PRIMARY, RED, WHITE
from svg import circle, group, n, path, rect, stroke


def crossed(x, y, r):
    """The sign "not": a ring with a bar, thin enough to show what it forbids."""
    a = r * 0.707
    return circle(x, y, r, "none", stroke=RED, stroke_width=n(r * 0.12)) + stroke(
        f"M{n(x - a)} {n(y - a)}L{n(x + a)} {n(y + a)}", RED, n(r * 0.12), "butt"
    )


def check(x, y, r, colour=GREEN):
    """The sign "yes": a tick in a disc."""
    return circle(x, y, r, colour) + stroke(
        f"M{n(x - r * 0.45)} {n(y)}L{n(x - r * 0.1)} {n(y + r * 0.38)}L{n(x + r * 0.5)} {n(y - r * 0.38)}",
        WHITE,
        n(r * 0.22),
    )


def arrow(x0, y0, x1, y1, colour=PRIMARY, w=12, bow=0):
    """An arrow, bowed to its left by `bow`."""
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2
    dx, dy = x1 - x0, y1 - y0
    far = math.hypot(dx, dy) or 1
    cx, cy = mx + dy / far * bow, my - dx / far * bow
    angle = math.atan2(y1 - cy, x1 - cx)
    size = w * 1.7
    tips = [(x1 + size * math.cos(angle + t), y1 + size * math.sin(angle + t)) for t in (2.5, -2.5)]
    return stroke(
        f"M{n(x0)} {n(y0)}Q{n(cx)} {n(cy)} {n(x1)} {n(y1)}M{n(tips[0][0])} {n(tips[0][1])}L{n(x1)} {n(y1)}"
        f"L{n(tips[1][0])} {n(tips[1][1])}",
        colour,
        w,
    )


def bubble(x, y, w, h, tip, fill=WHITE, r=36):
    """A speech bubble with its tail at `tip`; the tail grows from the nearest place of its lower edge or side."""
    bx = min(max(tip[0], x + r + 26), x + w - r - 26)
    by = y + h - 4 if tip[1] > y + h / 2 else y + 4
    d = f"M{n(bx - 24)} {n(by)}L{n(tip[0])} {n(tip[1])}L{n(bx + 24)} {n(by)}Z"
    edge = {"stroke": MIST, "stroke_width": 4, "stroke_linejoin": "round"}
    return rect(x, y, w, h, fill, r, **edge) + path(d, fill, **edge) + rect(x + 3, y + 3, w - 6, h - 6, fill, r - 3)


def tile(x, y, w, h, fill=WHITE, r=28):
    """A plain card that holds a small picture."""
    return rect(x, y, w, h, fill, r, stroke=MIST, stroke_width=4)


def disc(x, y, r, fill=WHITE):
    return circle(x, y, r, fill, stroke=MIST, stroke_width=5)


# In every picture the filled part of a dial says how long: hours on a clock, minutes on a stopwatch. A plain clock only
# asks when; none tells a time of day.
def clock(x, y, r, hours):
    """How long, in hours: a clock, filled from 12 to its hour hand."""
    turn = math.radians(hours * 30)
    return (
        dial(x, y, r, turn, 1)
        + stroke(
            f"M{n(x)} {n(y)}L{n(x + r * 0.45 * math.sin(turn))} {n(y - r * 0.45 * math.cos(turn))}", INK, n(r * 0.1)
        )
        + stroke(f"M{n(x)} {n(y)}L{n(x)} {n(y - r * 0.66)}", INK, n(r * 0.07))
        + circle(x, y, r * 0.08, INK)
    )


def plain_clock(x, y, r):
    """When: a clock of which no part is filled."""
    return (
        dial(x, y, r, 0, 1)
        + stroke(f"M{n(x)} {n(y)}L{n(x - r * 0.4)} {n(y - r * 0.23)}", INK, n(r * 0.1))
        + stroke(f"M{n(x)} {n(y)}L{n(x + r * 0.57)} {n(y - r * 0.33)}", INK, n(r * 0.07))
        + circle(x, y, r * 0.08, INK)
    )


def stopwatch(x, y, r, minutes):
    """How long, in minutes: a stopwatch, filled from the top to its only hand."""
    turn = math.radians(minutes * 6)
    return (
        stroke(f"M{n(x)} {n(y - r)}L{n(x)} {n(y - r * 1.2)}", MUTED, n(r * 0.14), "butt")
        + stroke(f"M{n(x - r * 0.2)} {n(y - r * 1.22)}L{n(x + r * 0.2)} {n(y - r * 1.22)}", MUTED, n(r * 0.18))
        + stroke(f"M{n(x + r * 0.72)} {n(y - r * 0.78)}L{n(x + r * 0.84)} {n(y - r * 0.9)}", MUTED, n(r * 0.16))
        + dial(x, y, r, turn, 3)
        + stroke(
            f"M{n(x)} {n(y)}L{n(x + r * 0.7 * math.sin(turn))} {n(y - r * 0.7 * math.cos(turn))}", INK, n(r * 0.08)
        )
        + circle(x, y, r * 0.09, INK)
    )


def dial(x, y, r, turn, step):
    """A face filled from the top to the angle `turn`, with every `step`th of twelve marks."""
    a = r * 0.86
    out = circle(x, y, r, WHITE, stroke=MUTED, stroke_width=n(r * 0.11))
    if turn:
        out += path(
            f"M{n(x)} {n(y)}L{n(x)} {n(y - a)}A{n(a)} {n(a)} 0 {1 if turn > math.pi else 0} 1 "
            f"{n(x + a * math.sin(turn))} {n(y - a * math.cos(turn))}Z",
            "#F8D59F",
        )
    for i in range(0, 12, step):
        c, z = math.cos(math.radians(i * 30)), math.sin(math.radians(i * 30))
        inner = 0.7 if i % 3 == 0 else 0.78
        out += stroke(
            f"M{n(x + r * inner * z)} {n(y - r * inner * c)}L{n(x + r * 0.85 * z)} {n(y - r * 0.85 * c)}",
            MUTED,
            n(r * 0.05),
        )
    return out


def drop(x, y, s=1, colour="#5F9DB5"):
    return group(path("M0 -44C20 -16 30 -2 30 14A30 30 0 0 1 -30 14C-30 -2 -20 -16 0 -44Z", colour), x=x, y=y, s=s)


def snowflake(x, y, r, colour=PRIMARY):
    d = ""
    for i in range(6):
        a = math.radians(i * 60)
        c, z = math.cos(a), math.sin(a)
        d += f"M{n(x)} {n(y)}L{n(x + r * c)} {n(y + r * z)}"
        for t in (0.5, -0.5):
            d += (
                f"M{n(x + 0.6 * r * c)} {n(y + 0.6 * r * z)}L{n(x + 0.6 * r * c + 0.34 * r * math.cos(a + t))} "
                f"{n(y + 0.6 * r * z + 0.34 * r * math.sin(a + t))}"
            )
    return stroke(d, colour, n(r * 0.13))


def thermometer(x, y, s=1, level=0.85):
    return group(
        rect(-15, -90, 30, 140, WHITE, 15, stroke=LINE, stroke_width=4)
        + circle(0, 58, 27, RED, stroke=LINE, stroke_width=4)
        + rect(-7, 56 - 130 * level, 14, 130 * level, RED, 7)
        + stroke("M24 -70L36 -70M24 -44L36 -44M24 -18L36 -18", LINE, 4),
        x=x,
        y=y,
        s=s,
    )


def calendar(x, y, s=1, marked=(9,)):
    out = rect(-80, -76, 160, 152, WHITE, 12, stroke=LINE, stroke_width=4) + rect(-80, -76, 160, 36, PRIMARY, 12)
    for i in range(20):
        cx, cy = -58 + (i % 5) * 29, -20 + (i // 5) * 26
        out += rect(cx - 9, cy - 8, 18, 16, ACCENT if i in marked else MIST, 4)
    return group(out + rect(-48, -90, 10, 28, LINE, 5) + rect(38, -90, 10, 28, LINE, 5), x=x, y=y, s=s)


def desk_phone(x, y, s=1, colour=PRIMARY):
    """A telephone handset: the sign "call"."""
    return group(
        path(
            "M-52 -44C-60 -36 -58 -16 -44 8C-28 36 -6 54 18 60C34 64 46 58 52 48L30 24L14 34C-2 26 -18 8 -24 -8"
            "L-12 -22L-32 -50C-40 -52 -48 -50 -52 -44Z",
            colour,
        ),
        x=x,
        y=y,
        s=s,
    )


def magnifier(x, y, r, content="", glass_fill=WHITE):
    """A large magnifying glass with a picture in it; its handle down to the right."""
    a = r * 0.707
    return (
        stroke(f"M{n(x + a)} {n(y + a)}L{n(x + a * 1.75)} {n(y + a * 1.75)}", MUTED, n(r * 0.2))
        + circle(x, y, r, glass_fill)
        + content
        + circle(x, y, r, "none", stroke=MUTED, stroke_width=n(r * 0.1))
    )


def question(x, y, r):
    """The sign "a question": a question mark in a disc."""
    return group(
        circle(0, 0, 100, PRIMARY)
        + stroke("M-34 -22C-34 -70 36 -70 36 -24C36 4 0 4 0 30", WHITE, 21)
        + circle(0, 62, 13, WHITE),
        x=x,
        y=y,
        s=r / 100,
    )


def warning(x, y, s=1):
    """The sign "something is wrong here": a triangle with a mark."""
    return group(
        path("M0 -78L88 70L-88 70Z", ACCENT, stroke=ACCENT, stroke_width=26, stroke_linejoin="round")
        + path("M0 -64L74 62L-74 62Z", "#FFF3DC", stroke="#FFF3DC", stroke_width=10, stroke_linejoin="round")
        + stroke("M0 -30L0 16", INK, 20)
        + circle(0, 46, 11, INK),
        x=x,
        y=y,
        s=s,
    )
