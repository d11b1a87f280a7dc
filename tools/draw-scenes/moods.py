"""Faces of somebody who suffers or is afraid. In the units of a head; eyes and mouths for heads.py."""

from palette import INK, WHITE, mix
from svg import circle, ellipse, n, path, stroke

EYES = ("wide", "tight", "worried")
MOUTHS = ("grimace", "gasp", "tense", "urgent")
IRIS = mix(INK, "#3A2418", 0.5)


def mood_eye(kind, x, wide, inner, brow):
    """An eye with its brow. `inner`: 1 where the nose is to the right of it, -1 to the left."""
    k = inner * wide
    raised = -31 if kind == "wide" else -25
    out = stroke(f"M{n(x - 10 * k)} {raised + 9}Q{n(x)} {raised + 1} {n(x + 9 * k)} {raised}", brow, 4.4)
    if kind == "wide":
        out += ellipse(x, -6, 8.4 * wide, 8, WHITE) + circle(x, -6, 5, IRIS) + circle(x + 1.8, -8, 1.6, WHITE)
        out += stroke(f"M{n(x - 9 * wide)} -9Q{n(x)} -19 {n(x + 9 * wide)} -9", IRIS, 2.6)
    elif kind == "tight":
        out += stroke(f"M{n(x - 9 * k)} -1Q{n(x)} -9 {n(x + 7 * k)} -3", IRIS, 3.6)
        out += stroke(f"M{n(x - 12 * k)} -9L{n(x - 8 * k)} -5", IRIS, 2)
    else:
        out += ellipse(x, -5, 4.4, 5.4, IRIS) + circle(x + 1.4, -7, 1.4, WHITE)
    return out


def mood_mouth(kind, m, lips):
    """A mouth about (m, 30)."""
    if kind == "grimace":
        # A mouth that cries out, its corners far down. White teeth would be taken for a grin.
        d = f"M{n(m - 15)} 40C{n(m - 13)} 18 {n(m + 13)} 18 {n(m + 15)} 40Q{n(m)} 31 {n(m - 15)} 40Z"
        return path(d, "#5A2420", stroke=lips, stroke_width=3, stroke_linejoin="round")
    if kind == "urgent":
        # Somebody who talks and does not smile: an open mouth, its corners down.
        d = f"M{n(m - 12)} 37Q{n(m - 8)} 25 {n(m)} 25Q{n(m + 8)} 25 {n(m + 12)} 37Q{n(m)} 33 {n(m - 12)} 37Z"
        return path(d, "#5A2420", stroke=lips, stroke_width=3, stroke_linejoin="round")
    if kind == "gasp":
        return ellipse(m, 31, 7, 8, "#5A2420", stroke=lips, stroke_width=3)
    return stroke(f"M{n(m - 13)} 34Q{n(m)} 22 {n(m + 13)} 34", lips, 4)
