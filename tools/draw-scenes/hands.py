"""Hands. Origin at the wrist, fingers along +x, thumb up (-y); for a head of 100 a hand is 60 long."""

from palette import ACCENT, PRIMARY, WHITE, darker
from svg import capsule, circle, edged, group, path, stroke

FINGERS = {
    # kind: (palm capsule, fingers as (from, to), thumb joints)
    "rest": (
        ((2, 0), 12, (24, 2), 16),
        [((30, -9), (50, -8)), ((32, -2), (56, 0)), ((31, 5), (53, 7)), ((27, 12), (45, 14))],
        ((10, -8), (24, -19), (34, -21)),
    ),
    "flat": (
        ((2, 0), 12, (24, 1), 17),
        [((30, -11), (55, -14)), ((32, -3), (60, -4)), ((31, 5), (57, 6)), ((27, 12), (48, 15))],
        ((8, -9), (22, -22), (34, -27)),
    ),
    "open": (
        ((2, 0), 12, (24, 0), 17),
        [((28, -12), (50, -23)), ((31, -5), (59, -9)), ((31, 4), (58, 5)), ((27, 11), (49, 18))],
        ((8, -9), (16, -24), (24, -35)),
    ),
    "point": (
        ((2, 0), 12, (24, 2), 16),
        [((30, -9), (60, -13)), ((32, -1), (40, 2)), ((30, 7), (38, 9)), ((26, 13), (33, 15))],
        ((10, -8), (24, -16), (36, -12)),
    ),
    "pinch": (
        ((2, 0), 12, (22, 2), 15),
        [((28, -10), (44, -20)), ((44, -20), (54, -8)), ((30, -1), (50, 1)), ((29, 6), (46, 9))],
        ((10, -9), (28, -9), (50, -4)),
    ),
}
RADIUS = 6.4


def hand(kind, skin, held=""):
    """A hand; `held` is drawn in its grip ("hold", "phone"), or over it."""
    edge = darker(skin, 0.26)
    if kind == "none":
        return held
    if kind == "hold":
        palm = capsule((2, 0), 12, (24, 0), 17) + capsule((12, -8), 7.5, (22, -22), 7)
        grip = "".join(capsule((26, y), 6.6, (42 - abs(y + 2) / 4, y), 6.2) for y in (-14, -3, 8, 17))
        lines = "".join(f"M27 {y}L43 {y}" for y in (-8.5, 2.5, 12.5))
        return (
            edged(palm, skin, edge, 1.6)
            + held
            + path(grip, edge, stroke=edge, stroke_width="3.2")
            + path(grip, skin)
            + stroke(lines, edge, 1.8)
        )
    under, over = (held, "") if kind == "phone" else ("", held)
    palm, fingers, thumb = FINGERS["rest" if kind == "phone" else kind]
    d = capsule(*palm)
    d += "".join(capsule(a, RADIUS, b, RADIUS - 1) for a, b in fingers)
    d += capsule(thumb[0], 8, thumb[1], 7) + capsule(thumb[1], 7, thumb[2], 5.6)
    lines = ""
    for (a, b), (c, e) in zip(fingers, fingers[1:]):
        if b == c:
            continue
        near = ((a[0] + c[0]) / 2 + 1, (a[1] + c[1]) / 2)
        far = ((b[0] + e[0]) / 2 - 3, (b[1] + e[1]) / 2)
        lines += f"M{near[0]:.1f} {near[1]:.1f}L{far[0]:.1f} {far[1]:.1f}"
    return under + edged(d, skin, edge, 1.6) + stroke(lines, edge, 1.6) + over


def placed(kind, skin, at, angle, thumb_up=True, held="", s=1):
    """A hand at a wrist, its fingers pointing along `angle` degrees."""
    body = hand(kind, skin, held)
    if not thumb_up:
        body = f'<g transform="scale(1 -1)">{body}</g>'
    return group(body, x=at[0], y=at[1], rotate=angle, s=s)


def wrist_arm(skin, sleeve, shoulder, elbow, wrist, angle, w=1.0):
    """An arm towards the viewer, the palm up, with a gown's sleeve."""
    edge = darker(skin, 0.26)
    arm = edged(capsule(shoulder, 40 * w, elbow, 33 * w) + capsule(elbow, 33 * w, wrist, 22 * w), skin, edge, 2)
    mid = ((shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2)
    cloth = edged(capsule(shoulder, 46 * w, mid, 44 * w), sleeve, darker(sleeve, 0.2), 2)
    into = (wrist[0] + 14 * w, wrist[1] + 4 * w)
    return (
        arm
        + placed("open", skin, wrist, angle, True, s=2.0 * w)
        + path(capsule(elbow, 32 * w, wrist, 21 * w) + capsule(wrist, 21 * w, into, 20 * w), skin)
        + cloth
    )


def sheath(inner, hub, line):
    """A short tube in the inner wrist: from `inner`, where it enters the skin, to its `hub`; from there `line` (path
    data) is the thin tube that goes through it."""
    (x0, y0), (x1, y1) = inner, hub
    way = f"M{x1} {y1}{line}"
    return (
        stroke(way, WHITE, 14)
        + stroke(way, PRIMARY, 8)
        + stroke(f"M{x0} {y0}L{x1} {y1}", WHITE, 20)
        + stroke(f"M{x0} {y0}L{x1} {y1}", ACCENT, 12)
        + stroke(f"M{x1 - 8} {y1 + 7}L{x1 + 8} {y1 - 7}", WHITE, 20)
        + stroke(f"M{x1 - 8} {y1 + 7}L{x1 + 8} {y1 - 7}", "#C9791A", 12)
        + circle(x0, y0, 11, WHITE, stroke=ACCENT, stroke_width=6)
    )
