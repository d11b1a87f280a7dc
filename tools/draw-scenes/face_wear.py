"""What a face wears: beard, glasses, the mask of surgery. In the units of a head, for heads.py."""

from palette import WHITE, mix
from svg import ellipse, path, stroke

CAP, CAP_DARK = "#6FA8BC", "#5590A6"


def mask(turn):
    """The mask of surgery, from the front or turned."""
    t = turn * 0.6
    return (
        stroke(f"M-38 -4L{-30 + t:.0f} 10M40 -4L{34 + t / 2:.0f} 10", CAP_DARK, 2)
        + path(
            f"M{-33 + t:.0f} 10Q{2 + t:.0f} -4 {36 + t / 2:.0f} 10C38 28 {32 + t / 2:.0f} 42 {20 + t:.0f} 49"
            f"C{8 + t:.0f} 55 {-10 + t:.0f} 54 -20 46C-30 36 -34 24 {-33 + t:.0f} 10Z",
            "#CFE3EC",
            stroke=CAP_DARK,
            stroke_width=1.8,
        )
        + stroke(
            f"M{-29 + t:.0f} 22Q{2 + t:.0f} 14 {34 + t / 2:.0f} 22M-27 34Q{2 + t:.0f} 28 {31 + t / 2:.0f} 34",
            CAP_DARK,
            1.6,
        )
    )


def beard(look, turn):
    """A full short beard with the mouth left free, or a moustache."""
    t = turn // 2
    if look.beard == "moustache":
        return path(
            f"M{turn - 15} 25Q{turn - 6} 16 {turn + 1} 19Q{turn + 8} 16 {turn + 16} 24"
            f"Q{turn + 6} 23 {turn + 1} 24Q{turn - 6} 24 {turn - 15} 25Z",
            look.hair,
        )
    return path(
        f"M-39 -2C-34 8 -30 18 {turn - 16} 20Q{turn + 1} 16 {turn + 18} 20C{34 + t} 18 38 8 "
        f"40 -4C42 20 {36 + t} 52 {4 + t} 55C-22 54 -38 26 -39 -2Z",
        mix(look.hair, look.skin, 0.18),
    ) + path(f"M{turn - 14} 27Q{turn + 1} 22 {turn + 15} 27Q{turn + 1} 38 {turn - 14} 27Z", look.skin)


def glasses(turn):
    near, far = (-9, 27) if turn else (-18, 18)
    ring = {"fill": WHITE, "fill_opacity": "0.22", "stroke": "#24313D", "stroke_width": 3}
    return (
        ellipse(near, -4, 14, 12.5, **ring)
        + ellipse(far, -4, 12 if turn else 14, 12.5, **ring)
        + stroke(f"M{near + 14} -6Q{(near + far) / 2:.0f} -10 {far - (12 if turn else 14)} -6", "#24313D", 3)
        + stroke(f"M{near - 14} -7L-40 -9", "#24313D", 3)
        + ("" if turn else stroke(f"M{far + 14} -7L40 -9", "#24313D", 3))
    )
