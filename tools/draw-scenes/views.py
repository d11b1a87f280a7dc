"""What the large screens of the exam pictures show: light on dark, in a box of 100 x 100 about the origin, inside
a dim outline of the body, so that the place in the body is plain."""

import math

from heads import PROFILE
from organs import HEART, STOMACH, ribs, spine
from palette import FILM, FILM_DIM, FILM_LIGHT, FILM_MID, WHITE
from svg import circle, clipped, ellipse, group, path, rect, stroke

BODY = "#1B2D3B"
BONE, BONE_EDGE = "#8FA6B4", "#B9CAD5"


def trunk():
    """Neck to thighs, from the front."""
    return path(
        "M-9 -60L-9 -34C-14 -28 -36 -30 -44 -22L-52 20L-46 22L-36 -2C-32 20 -36 34 -40 46L-44 90L44 90L40 46"
        "C36 34 32 20 36 -2L46 22L52 20L44 -22C36 -30 14 -28 9 -34L9 -60Z",
        BODY,
    )


def pelvis(y=0):
    """The two hip bones and the sacrum, dim."""
    one = (
        "M7 6C14 -4 22 -16 38 -18C50 -18 52 -6 46 6C42 16 36 20 30 26C36 34 30 46 20 46C12 46 8 42 4 40L4 34"
        "C10 34 12 28 12 22C10 16 8 12 7 6Z"
    )
    half = path(one, FILM_DIM, stroke=FILM_MID, stroke_width=1.2)
    return group(half + group(half, flip=True) + path("M-8 -4L8 -4L4 20L0 26L-4 20Z", FILM_DIM), y=y)


def stomach_filling():
    """A head from the side, the drink on its way down, and a stomach that is half full."""
    face = group(path(PROFILE, BODY), x=2, y=-42, s=0.36)
    full = clipped("level", path(STOMACH, WHITE), rect(-60, 16, 160, 90, WHITE))
    return (
        trunk()
        + face
        + group(ribs(), y=14)
        + spine(top=-24, count=9)
        + stroke("M16 -33C8 -33 3 -30 3 -22L3 4Q4 14 12 16", FILM_LIGHT, 6)
        + group(path(STOMACH, FILM_MID, stroke=FILM_LIGHT, stroke_width=5) + full, x=2, y=16, s=0.5)
    )


def beads(points, radius, fill=FILM_LIGHT):
    """A chain of round pouches along a line: the large bowel."""
    out, left = "", 0.0
    step = radius * 1.35
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        far = math.hypot(bx - ax, by - ay)
        while left <= far:
            t = left / far
            out += circle(ax + (bx - ax) * t, ay + (by - ay) * t, radius, fill)
            left += step
        left -= far
    return out


def bowel_filled():
    """The large bowel, white, and the tube's tip in its end."""
    line = [(-29, 18), (-31, 2), (-30, -14), (-26, -24), (-12, -19), (2, -17), (16, -22), (27, -29)]
    down = [(31, -20), (32, -4), (31, 12), (25, 24), (14, 26)]
    return (
        trunk()
        + group(spine(top=-60, count=6))
        + pelvis(8)
        + stroke("M27 -29L31 -20M14 26L6 22", FILM_LIGHT, 12)
        + beads(line, 8.4)
        + beads(down, 7)
        + stroke("M14 26C8 20 0 20 -3 28C-4 36 0 40 0 46", FILM_LIGHT, 10)
        + ellipse(0, 44, 6.5, 7, FILM_LIGHT)
        + stroke("M0 42L0 72", "#5FA9CC", 3.4)
    )


def heart_vessels():
    """A heart whose arteries are white; a thin tube comes to them through the great artery, from the right arm."""
    tube = "M-66 -40C-24 -46 -6 -46 -4 -32L-2 -13"
    return (
        trunk()
        + group(ribs("#3A5568"), s=1.15, y=10)
        + spine(-4, dim="#31495A")
        + stroke("M-2 -12L-2 -26C-2 -48 26 -48 26 -24L24 90M-2 -34C-8 -46 -24 -46 -66 -40", FILM_MID, 8)
        + group(path(HEART, "#4B6A7E", stroke=FILM_MID, stroke_width=3), x=4, y=12, s=0.66)
        + stroke("M-2 -12L-2 -26", FILM_MID, 8)
        + stroke(tube, "#8CD0EE", 2.6)
        + stroke(
            "M-2 -12C10 -14 28 -6 31 26M7 -12C20 -16 34 -4 37 20M14 -8C10 6 14 24 24 42M11 -2C2 8 4 22 12 36"
            "M-2 -12C-12 -12 -21 -2 -21 14C-20 26 -8 36 6 43M-21 8C-12 10 -8 16 -8 24M25 0C31 10 33 20 32 34",
            WHITE,
            3,
        )
    )


def stent_placed():
    """The great vessel of the belly and its two branches; a small mesh tube, on a thin wire from the groin, holds one
    branch open."""
    mesh = "".join(f"M{x} -9L{x + 9} 9M{x + 9} -9L{x} 9" for x in (-27, -18, -9, 0, 9, 18))
    stent = stroke(mesh + "M-27 -9L27 -9M-27 9L27 9", WHITE, 2.2)
    vessels = (
        stroke("M2 -46C20 -44 34 -40 46 -50M-2 -38C-20 -38 -34 -34 -46 -42", "#6F8B9C", 6)
        + stroke("M0 -70L0 -24C0 -10 14 4 24 18L46 70", "#6F8B9C", 24)
        + stroke("M0 -70L0 -24C0 -10 -12 4 -22 18L-46 70", "#6F8B9C", 26)
        + stroke("M27 24C28 40 22 52 24 74M-27 24C-24 44 -20 52 -22 74", "#6F8B9C", 7)
    )
    return (
        path("M-48 -60L-54 20L-70 90L70 90L54 20L48 -60Z", BODY)
        + group(pelvis(), s=1.4, y=-2)
        + spine(top=-60, count=4)
        + vessels
        + group(stent, x=-21, y=17, rotate=-63)
        + stroke("M-50 78L-22 18C-14 4 -4 -8 0 -22", "#8CD0EE", 2.8)
    )


def screws():
    """A broken hip that screws hold: the ball in its socket, the thigh bone, two long screws."""
    return (
        path(
            "M-50 -50C-30 -58 -2 -52 6 -34C22 -26 22 -2 8 4C-6 12 -18 12 -22 24C-34 28 -50 24 -50 20Z",
            FILM_DIM,
            stroke=FILM_MID,
            stroke_width=1.5,
        )
        + path(
            "M-8 -16A18 18 0 1 1 16 0L30 8C40 12 42 20 41 30L38 60L12 60L13 28C8 14 -4 6 -8 -16Z",
            BONE,
            stroke=BONE_EDGE,
            stroke_width=1.8,
        )
        + stroke("M18 -8L10 6L16 12L6 22", FILM, 2.6)
        + "".join(
            stroke(f"M{42 + a} {30 + b}L{-2 + a} {-18 + b}", WHITE, 5.5)
            + stroke(f"M{38 + a} {36 + b}L{48 + a} {26 + b}", WHITE, 5.5)
            + "".join(
                stroke(
                    f"M{14 + a - i * 4 - 4} {b - i * 4.4 + 4:.1f}L{14 + a - i * 4 + 5} {b - i * 4.4 - 5:.1f}", WHITE, 2
                )
                for i in range(4)
            )
            for a, b in ((0, -8), (-2, 10))
        )
    )


def knee(needle=True):
    """A knee from the side of the shin: thigh bone above, shin below, a needle between them."""
    out = (
        path("M-34 -60L-30 60L34 60L36 -60Z", BODY)
        + path(
            "M-13 -60L-12 -34C-14 -24 -26 -20 -26 -8C-26 2 -12 4 -3 -3Q0 -6 3 -3C12 4 26 2 26 -8C26 -20 14 -24 12 -34"
            "L13 -60Z",
            BONE,
            stroke=BONE_EDGE,
            stroke_width=1.8,
        )
        + path(
            "M-26 10Q-14 6 0 10Q14 6 26 10C27 20 16 24 13 34L11 60L-11 60L-13 34C-16 24 -27 20 -26 10Z",
            BONE,
            stroke=BONE_EDGE,
            stroke_width=1.8,
        )
        + path("M20 26C28 24 30 30 27 36L26 60L18 60L18 36Z", FILM_MID)
    )
    if needle:
        out += stroke("M56 -14L6 5", WHITE, 3.2) + stroke("M56 -14L46 -10", "#8CD0EE", 9, "butt")
    return out


def womb_filled():
    """The womb's inside, a white triangle, and two thin curled tubes, in the pelvis."""
    curl = "M18 -18C26 -26 34 -28 38 -20C42 -12 34 -8 36 0C38 6 44 6 46 2"
    return (
        path("M-34 -60C-34 -30 -56 -10 -58 30L-58 90L58 90L58 30C56 -10 34 -30 34 -60Z", BODY)
        + group(pelvis(), s=1.25, y=-12)
        + spine(top=-62, count=3)
        + stroke(curl, FILM_LIGHT, 3.4)
        + group(stroke(curl, FILM_LIGHT, 3.4), flip=True)
        + path("M-21 -21Q0 -14 21 -21Q24 -18 18 -12L4 14L4 24L-4 24L-4 14L-18 -12Q-24 -18 -21 -21Z", WHITE)
        + stroke("M0 24L0 66", "#5FA9CC", 3.2)
    )
