"""A car and a house. Each is set down at (x, y), scaled by `s`."""

from palette import MIST, WHITE, darker
from svg import circle, ellipse, group, path, rect, stroke


def car(x, y, s=1):
    """A car from the side, its nose to the right, with the near door open."""
    wheel = circle(0, 0, 54, "#2A3640") + circle(0, 0, 26, MIST)
    body = path(
        "M-290 -60L-286 -130Q-280 -160 -240 -166L-178 -176L-110 -262Q-100 -276 -80 -276L110 -276Q130 -276 144 -262"
        "L216 -176L276 -160Q300 -152 300 -124L300 -60Z",
        "#4F7F9E",
    )
    panes = path("M-140 -178L-92 -244Q-86 -252 -76 -252L0 -252L0 -178Z", "#D5E9F2") + path(
        "M18 -252L104 -252Q114 -252 120 -244L176 -178L18 -178Z", "#D5E9F2"
    )
    return group(
        ellipse(0, 6, 330, 22, "#B9C6C0")
        + body
        + panes
        + stroke("M8 -170L8 -70M30 -150L62 -150", darker("#4F7F9E"), 5)
        + rect(276, -140, 24, 24, "#F8D59F", 6)
        + group(wheel, x=-180, y=-52)
        + group(wheel, x=190, y=-52),
        x=x,
        y=y,
        s=s,
    )


def house(x, y, s=1):
    """A house from the front, about its middle."""
    return group(
        path("M-150 -20L0 -150L150 -20Z", "#B8694E")
        + rect(-124, -28, 248, 170, WHITE, stroke=MIST, stroke_width=4)
        + rect(-30, 36, 62, 106, "#8A6A4F", 4)
        + rect(-102, 22, 52, 52, "#F8D59F")
        + rect(52, 22, 52, 52, "#F8D59F"),
        x=x,
        y=y,
        s=s,
    )
