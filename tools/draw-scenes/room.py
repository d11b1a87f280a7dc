"""The exam room and its machines, the same in every picture. Units: the picture's (1200 x 960)."""

from palette import (
    ACCENT,
    FILM,
    FLOOR,
    INK,
    LINE,
    MIST,
    MUTED,
    PRIMARY,
    SAND,
    SKIRTING,
    STEEL,
    STEEL_LIGHT,
    WALL,
    WHITE,
    darker,
)
from svg import circle, ellipse, group, n, path, rect, stroke

MACHINE, MACHINE_LIGHT = "#1D3B52", "#34566E"


def room(width=1200, height=960, floor=690):
    """Wall, skirting and floor."""
    return (
        rect(0, 0, width, height, WALL)
        + rect(0, floor - 16, width, 16, SKIRTING)
        + rect(0, floor, width, height - floor, FLOOR)
    )


def shade_below(x, y, w):
    return ellipse(x, y, w, w * 0.06 + 5, "#AFC4D0", fill_opacity="0.75")


def table(x, y, w, foot_x, floor):
    """The x-ray table: its top at `y` from `x` over `w`, a steel column at `foot_x` down to `floor`."""
    return (
        shade_below(foot_x, floor + 2, 150)
        + rect(foot_x - 52, y + 20, 104, floor - y - 30, STEEL)
        + rect(foot_x - 52, y + 20, 26, floor - y - 30, "#356076")
        + rect(foot_x - 130, floor - 26, 260, 28, STEEL, 12)
        + rect(foot_x - 90, y + 22, 180, 26, "#2F5A70", 8)
        + rect(x, y, w, 30, PRIMARY, 12)
        + rect(x + 14, y - 13, w - 28, 16, "#2C6A88", 8)
    )


def upright_table(x, y_top, y_floor):
    """The same table tilted up: a person stands on its foot board with the back against it."""
    return (
        shade_below(x, y_floor + 6, 120)
        + rect(x - 40, y_floor - 120, 110, 100, STEEL, 10)
        + rect(x - 60, y_floor - 26, 180, 28, STEEL, 12)
        + rect(x - 74, y_top, 148, y_floor - y_top - 26, PRIMARY, 14)
        + rect(x - 62, y_top + 12, 124, y_floor - y_top - 56, "#2C6A88", 10)
        + rect(x - 92, y_floor - 44, 184, 20, "#2F5A70", 8)
    )


def c_arm(x, y_top, y_bottom, reach=300, base=True, floor=700, cone=True, gap=None):
    """The C-arm: image receptor above (its face at `y_top`), x-ray tube below (its mouth at `y_bottom`), both
    centred on `x`, facing each other; the C is open to the left and reaches `reach` to the right."""
    top, low = y_top - 62, y_bottom + 66
    middle, right = (top + low) / 2, x + reach
    r = (low - top) / 2
    d = (
        f"M{n(x + 40)} {n(top)}L{n(right - r * 0.9)} {n(top)}C{n(right - r * 0.1)} {n(top)} {n(right)} "
        f"{n(middle - r * 0.55)} {n(right)} {n(middle)}C{n(right)} {n(middle + r * 0.55)} {n(right - r * 0.1)} "
        f"{n(low)} {n(right - r * 0.9)} {n(low)}L{n(x + 40)} {n(low)}"
    )
    out = ""
    if base:
        out += shade_below(right + 10, floor + 22, 130)
        out += rect(right - 20, middle + 10, 62, floor - middle, STEEL_LIGHT, 8)
        out += rect(right - 84, floor - 8, 190, 26, STEEL, 12)
        out += rect(right - 34, middle - 40, 92, 100, STEEL, 14)
    if cone:
        out += path(
            f"M{n(x - 20)} {n(y_bottom)}L{n(x - 74)} {n(y_top)}L{n(x + 74)} {n(y_top)}L{n(x + 20)} {n(y_bottom)}Z",
            ACCENT,
            fill_opacity="0.16",
        )
    out += stroke(d, MACHINE, 46, "butt") + stroke(d, MACHINE_LIGHT, 8, "butt")
    return out + receptor(x, y_top) + tube(x, y_bottom)


def receptor(x, y):
    """The image receptor: a flat box, its face down at `y`."""
    return (
        rect(x - 58, y - 104, 116, 76, MACHINE, 14)
        + rect(x - 96, y - 44, 192, 34, MACHINE, 10)
        + rect(x - 86, y - 13, 172, 13, ACCENT, 4)
        + rect(x - 40, y - 92, 80, 10, MACHINE_LIGHT, 5)
    )


def tube(x, y):
    """The x-ray tube: a round housing under the table, its mouth up at `y`."""
    return (
        rect(x - 72, y + 26, 144, 84, MACHINE, 26)
        + rect(x - 44, y + 10, 88, 30, MACHINE, 8)
        + rect(x - 34, y, 68, 13, ACCENT, 4)
        + rect(x - 46, y + 88, 92, 9, MACHINE_LIGHT, 4)
    )


def monitor(x, y, w, h, content="", arm=True, arm_x=None):
    """The team's screen on its ceiling arm; the glass is the plain rectangle (x, y, w, h)."""
    ax = arm_x if arm_x is not None else x + w / 2
    out = ""
    if arm:
        out += rect(ax - 11, 0, 22, max(y - 10, 20), STEEL_LIGHT) + rect(ax - 34, 0, 68, 14, LINE, 4)
    out += rect(x - 20, y - 20, w + 40, h + 46, INK, 18)
    out += rect(x, y, w, h, FILM) + circle(x + w - 12, y + h + 13, 4, ACCENT)
    return out + content


def desk_monitor(x, y, w, h, content=""):
    """A screen that stands on a desk whose top is right below it."""
    return (
        rect(x + w / 2 - 18, y + h + 14, 36, 46, LINE)
        + rect(x + w / 2 - 70, y + h + 52, 140, 12, LINE, 6)
        + rect(x - 14, y - 14, w + 28, h + 32, INK, 14)
        + rect(x, y, w, h, FILM)
        + content
    )


def drip_stand(x, top, floor, fluid="#D5E9F4", s=1):
    """A stand with a bag of fluid; the line leaves the bag at (x + 34, top + 158)."""
    return (
        rect(x - 4, top, 8, floor - top, LINE, 3)
        + stroke(f"M{n(x - 36)} {n(top + 4)}L{n(x + 36)} {n(top + 4)}", LINE, 7)
        + stroke(f"M{n(x - 50)} {n(floor)}L{n(x + 50)} {n(floor)}", LINE, 9)
        + bag(x + 34, top + 8, fluid)
    )


def bag(x, y, fluid):
    """A bag of fluid hanging at (x, y)."""
    return (
        rect(x - 26, y + 6, 52, 100, WHITE, 12, stroke=LINE, stroke_width=3)
        + path(
            f"M{n(x - 22)} {n(y + 36)}L{n(x + 22)} {n(y + 36)}L{n(x + 22)} {n(y + 92)}Q{n(x + 22)} {n(y + 102)} "
            f"{n(x + 12)} {n(y + 102)}L{n(x - 12)} {n(y + 102)}Q{n(x - 22)} {n(y + 102)} {n(x - 22)} {n(y + 92)}Z",
            fluid,
        )
        + rect(x - 6, y + 106, 12, 16, LINE)
        + rect(x - 8, y + 120, 16, 28, "#EAF4F9", 5, stroke=LINE, stroke_width=2)
    )


def bag_of_white(x, y, s=1):
    """A full bag of white liquid that hangs at (x, y); its tube leaves at (x, y + 178 s)."""
    return group(
        rect(-52, 6, 104, 140, "#A9CBDD", 18, stroke=LINE, stroke_width=5)
        + rect(-44, 40, 88, 98, WHITE, 12)
        + rect(-8, 146, 16, 32, LINE),
        x=x,
        y=y,
        s=s,
    )


def stand(x, top, floor):
    return (
        rect(x - 6, top, 12, floor - top, LINE, 3)
        + stroke(f"M{n(x - 60)} {n(top + 4)}L{n(x + 60)} {n(top + 4)}", LINE, 9)
        + stroke(f"M{n(x - 70)} {n(floor)}L{n(x + 70)} {n(floor)}", LINE, 12)
    )


def window(x, y, w, h, sky="#CFE6F2"):
    return (
        rect(x - 12, y - 12, w + 24, h + 24, WHITE, 6)
        + rect(x, y, w, h, sky)
        + rect(x + w / 2 - 4, y, 8, h, WHITE)
        + rect(x - 20, y + h + 10, w + 40, 12, MIST, 4)
    )


def chair(x, floor, colour="#7FA3B8", s=1, flip=False):
    """A chair from the side, facing right; the seat is 190 above the floor (person scale 1), at x."""
    return group(
        rect(-96, -430, 26, 260, darker(colour, 0.1), 12)
        + rect(-96, -204, 200, 30, colour, 12)
        + rect(-88, -176, 14, 176, LINE)
        + rect(78, -176, 14, 176, LINE),
        x=x,
        y=floor,
        s=s,
        flip=flip,
    )


def desk(x, y, w, floor, colour="#D9CBB4"):
    """A plain table for talks and meals: its top at `y`."""
    edge = darker(colour, 0.15)
    return (
        rect(x + 24, y + 18, 20, floor - y - 18, edge)
        + rect(x + w - 44, y + 18, 20, floor - y - 18, edge)
        + rect(x, y, w, 24, colour, 8)
        + rect(x, y + 16, w, 8, edge, 4)
    )


def counter(x, y, w, floor):
    """A table with a front, which hides who sits behind it from the waist down."""
    front = rect(x + 24, y + 20, w - 48, floor - y - 50, "#EBE0CC") + rect(x + 24, y + 20, w - 48, 16, "#DACFBA")
    return front + desk(x, y, w, floor, SAND)


def bed(x, y, w, floor, sheet=WHITE):
    """A hospital bed on wheels, its mattress top at `y`."""
    wheels = "".join(circle(cx, floor - 15, 15, MUTED) + circle(cx, floor - 15, 5, MIST) for cx in (x - 6, x + w + 5))
    return (
        ellipse(x + w / 2, floor, w / 2 + 30, 12, "#AFC4D0", fill_opacity="0.75")
        + rect(x - 16, y - 84, 20, floor - y + 60, STEEL, 8)
        + rect(x + w - 4, y - 40, 18, floor - y + 16, STEEL, 8)
        + wheels
        + rect(x, y + 26, w, 22, STEEL, 8)
        + rect(x + 4, y, w - 8, 30, sheet, 10, stroke=MIST, stroke_width=2.5)
    )
