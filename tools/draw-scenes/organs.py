"""Organs: softly coloured inside a torso, and light on dark on x-ray screens. All about their own middle."""

from palette import FILM_DIM, FILM_LIGHT, FILM_MID, ORGAN, ORGAN_DARK, PRIMARY, WHITE, mix
from svg import circle, clipped, ellipse, group, n, path, rect, stroke

OESOPHAGUS = "M0 -150C2 -110 -2 -70 4 -30C8 -12 16 -6 24 2"
STOMACH = (
    "M16 -8C30 -34 66 -34 74 -4C82 34 62 76 22 82C2 86 -14 80 -24 70C-30 62 -24 52 -12 54C12 60 30 44 28 24"
    "C27 10 20 6 16 -8Z"
)
HEART = "M-8 -52C-30 -50 -52 -30 -50 0C-48 30 -16 52 22 62C40 66 52 52 52 28C52 -2 40 -40 14 -50C6 -53 -2 -53 -8 -52Z"
COLON = (
    "M-78 70C-90 40 -88 -10 -82 -40C-78 -62 -50 -56 -30 -46C-6 -36 30 -44 54 -58C78 -68 90 -50 88 -24"
    "C88 10 90 44 76 62C62 76 40 62 26 76C12 88 6 100 6 126"
)
WOMB = (
    "M-36 -42C-24 -54 24 -54 36 -42C44 -34 32 -14 20 8C14 22 13 38 15 56L-15 56C-13 38 -14 22 -20 8"
    "C-32 -14 -44 -34 -36 -42Z"
)


def torso(skin="#DDB08A", s=1, x=0, y=0, head=True):
    """A calm outline of head and trunk, to place organs in. About 700 high, middle at the breast bone."""
    d = (
        "M-34 -208C-34 -180 -40 -172 -70 -160C-120 -146 -160 -138 -168 -92C-180 -20 -184 60 -190 150L-150 156"
        "C-146 90 -136 30 -124 -10C-116 60 -118 130 -132 190C-142 240 -144 300 -142 360L142 360C144 300 142 240 132 190"
        "C118 130 116 60 124 -10C136 30 146 90 150 156L190 150C184 60 180 -20 168 -92C160 -138 120 -146 70 -160"
        "C40 -172 34 -180 34 -208Z"
    )
    edge = mix(skin, "#14202E", 0.2)
    face = path(
        "M0 -364C44 -364 66 -334 66 -294C66 -244 36 -204 0 -204C-36 -204 -66 -244 -66 -294C-66 -334 -44 -364 0 -364Z",
        skin,
        stroke=edge,
        stroke_width=3,
    )
    neck = rect(-34, -236, 68, 60, skin)
    return group(
        (
            path(d, skin, stroke=edge, stroke_width=3)
            + (face + neck + stroke("M-34 -226L-34 -204M34 -226L34 -204", edge, 3) if head else "")
        ),
        x=x,
        y=y,
        s=s,
    )


def stomach(x, y, s=1, fill=ORGAN, edge=ORGAN_DARK, food_pipe=True):
    """Food pipe and stomach; the stomach lies on the patient's left, the viewer's right."""
    out = ""
    if food_pipe:
        out += stroke(OESOPHAGUS, edge, 22) + stroke(OESOPHAGUS, fill, 16)
    return group(out + path(STOMACH, fill, stroke=edge, stroke_width=4, stroke_linejoin="round"), x=x, y=y, s=s)


def colon(x, y, s=1, fill="#E0A79A", edge="#BC7A6C", w=30):
    return group(
        stroke(COLON, edge, w + 6)
        + stroke(COLON, fill, w)
        + stroke("M-100 -10L-66 -10M-102 24L-72 24M-24 -58L-22 -30M20 -58L22 -28M72 -6L104 -6M72 26L104 26", edge, 3.4),
        x=x,
        y=y,
        s=s,
    )


def small_bowel(x, y, s=1, fill="#EBBFB0", edge="#C98F7E"):
    d = (
        "M-46 -20C-40 -44 -10 -40 0 -24C10 -44 44 -40 46 -18C48 4 12 0 -8 0C-36 2 -52 6 -46 28C-40 46 -8 40 2 26"
        "C14 44 46 40 44 22"
    )
    return group(stroke(d, edge, 24) + stroke(d, fill, 18), x=x, y=y, s=s)


def heart(x, y, s=1, vessels=True, fill=ORGAN, edge=ORGAN_DARK):
    """The heart with the arch of the great artery and the small arteries on it."""
    out = ""
    if vessels:
        arch = "M-2 -40C-10 -92 34 -104 38 -66"
        out += stroke("M-30 -34L-30 -92", mix(PRIMARY, WHITE, 0.35), 18)
        out += stroke(arch, edge, 24) + stroke(arch, fill, 18)
        out += stroke("M8 -86L2 -116M24 -88L26 -118", fill, 9)
    out += path(HEART, fill, stroke=edge, stroke_width=4)
    out += stroke(
        "M6 -46C14 -14 22 16 44 44M14 -18C30 -12 40 0 46 14M-6 -46C-30 -30 -40 0 -26 26M20 14C14 26 16 38 24 50",
        "#8E2F2B",
        4.4,
    )
    return group(out, x=x, y=y, s=s)


def womb(x, y, s=1, fill=ORGAN, edge=ORGAN_DARK):
    tubes = "M-34 -42C-66 -56 -92 -52 -100 -26M34 -42C66 -56 92 -52 100 -26"
    return group(
        stroke(tubes, edge, 13)
        + stroke(tubes, fill, 8)
        + ellipse(-92, -6, 18, 13, "#F0CFC0", stroke=edge, stroke_width=3)
        + ellipse(92, -6, 18, 13, "#F0CFC0", stroke=edge, stroke_width=3)
        + path(WOMB, fill, stroke=edge, stroke_width=4)
        + path("M-20 -32C-8 -36 8 -36 20 -32L3 6L3 50L-3 50L-3 6Z", "#F3D6CC"),
        x=x,
        y=y,
        s=s,
    )


def lungs(x, y, s=1, fill="#E3A9A0", edge="#BC7A6C"):
    one = "M10 -40C34 -60 66 -10 66 40C66 66 40 66 14 54C8 40 8 -20 10 -40Z"
    return group(
        stroke("M0 -74L0 -30M0 -30L14 -10M0 -30L-14 -10", MIST_DARK, 10)
        + path(one, fill, stroke=edge, stroke_width=3.5)
        + group(path(one, fill, stroke=edge, stroke_width=3.5), flip=True),
        x=x,
        y=y,
        s=s,
    )


MIST_DARK = "#8FA9B8"


def kidneys(x, y, s=1):
    one = "M16 -34C40 -52 66 -22 62 8C58 40 36 50 22 38C10 26 26 12 24 0C22 -12 8 -22 16 -34Z"
    drain = stroke("M24 2C10 10 6 30 6 56", "#D9A25C", 6)
    body = drain + path(one, "#B9615D", stroke="#8E4541", stroke_width=3)
    return group(
        body + group(body, flip=True) + ellipse(0, 66, 24, 16, "#EFD9B0", stroke="#C9A25C", stroke_width=3),
        x=x,
        y=y,
        s=s,
    )


# What x-ray screens show: drawn in a box of 100 x 100 about the origin; `w` and `h` set its real size.


def screen(x, y, w, h, *parts, s=None):
    """`parts` centred in a screen whose glass is (x, y, w, h)."""
    return clipped(
        f"c{n(x)}-{n(y)}".replace(".", "_"),
        rect(x, y, w, h, "#000"),
        group(*parts, x=x + w / 2, y=y + h / 2, s=s or min(w, h) / 100),
    )


def spine(x=0, top=-60, count=9, step=14, dim=FILM_DIM):
    return "".join(rect(x - 8, top + i * step, 16, step - 3, dim, 3) for i in range(count))


def ribs(dim=FILM_DIM):
    d = "".join(
        f"M-7 {y}C-22 {y - 8} -40 {y - 4} -46 {y + 12}M7 {y}C22 {y - 8} 40 {y - 4} 46 {y + 12}"
        for y in (-40, -27, -14, -1)
    )
    return stroke(d, dim, 3)


def xray_swallow():
    """Contrast in the food pipe and the stomach."""
    return (
        ribs()
        + spine()
        + stroke("M3 -52C3 -30 1 -16 5 -2C7 4 10 6 13 9", FILM_LIGHT, 6)
        + group(path(STOMACH, FILM_LIGHT), x=3, y=12, s=0.42)
    )


def xray_bowel():
    return (
        path(
            "M-48 -6C-44 26 -24 40 0 42C24 40 44 26 48 -6C36 4 16 8 0 8C-16 8 -36 4 -48 -6Z",
            FILM_DIM,
            fill_opacity="0.7",
        )
        + spine(top=-56, count=7)
        + group(
            stroke(COLON, FILM_LIGHT, 30)
            + stroke(
                "M-102 -14L-84 -14M-104 20L-86 20M-28 -66L-26 -48M20 -66L22 -46M86 -6L104 -6M86 26L104 26", FILM_DIM, 6
            ),
            s=0.4,
            y=-4,
        )
    )


def xray_heart():
    """Arteries of the heart filled by a catheter that comes over the arch."""
    return (
        spine(-18)
        + stroke("M-30 56C-30 10 -34 -34 -16 -42C-4 -46 2 -34 2 -22", "#9DB4C2", 2.6)
        + stroke(
            "M2 -22C10 -10 8 12 22 34M5 -14C20 -14 32 -2 34 18M8 0C18 4 22 10 26 18M2 -22C-2 -10 4 6 2 22", WHITE, 3.6
        )
        + path("M-14 -20C-30 0 -20 32 24 44C44 46 48 14 38 -8C28 -28 0 -36 -14 -20Z", FILM_MID, fill_opacity="0.3")
    )


def xray_hip():
    """A hip with a screw: the ball in its socket and the thigh bone."""
    bone = "#8FA6B4"
    return (
        path("M-50 -50C-30 -56 -6 -50 0 -36C14 -30 16 -12 4 -6C-10 4 -20 4 -26 14C-34 18 -46 14 -50 10Z", FILM_DIM)
        + path("M-8 -22A15 15 0 1 1 12 -8L26 0C34 4 36 12 34 22L32 56L12 56L12 18C8 6 -4 0 -8 -22Z", bone)
        + stroke("M34 22L4 -16", WHITE, 5.5)
        + stroke("M31 12L27 20M26 6L22 13M20 -1L16 6", FILM_DIM, 1.8)
        + stroke("M36 14L36 42", WHITE, 5.5)
    )


def xray_womb():
    return (
        path(
            "M-50 -30C-40 10 -30 36 0 44C30 36 40 10 50 -30C34 -20 20 0 0 2C-20 0 -34 -20 -50 -30Z",
            FILM_DIM,
            fill_opacity="0.75",
        )
        + path("M-16 -16C-6 -20 6 -20 16 -16L3 10L3 34L-3 34L-3 10Z", WHITE)
        + stroke("M-15 -15C-28 -24 -38 -16 -36 -4M15 -15C28 -24 38 -16 36 -4", FILM_LIGHT, 2.4)
    )


def xray_chest():
    return (
        path("M-8 -38C-30 -44 -44 0 -42 34C-30 30 -14 28 -8 30ZM8 -38C30 -44 44 0 42 34C30 30 22 30 14 24Z", "#16283A")
        + ribs("#6E8797")
        + spine(dim="#8FA6B4")
        + path("M-6 -8C6 -10 24 10 26 30L-10 30Z", "#8FA6B4", fill_opacity="0.8")
    )


def xray_vessel(narrow=True):
    """A narrowed vessel with a fine tube coming up to it."""
    return (
        stroke("M-34 60C-30 20 -10 0 4 -12C20 -26 30 -40 34 -60", FILM_MID, 17)
        + stroke("M-34 60C-30 20 -14 6 -4 -4", FILM_LIGHT, 13, "butt")
        + stroke("M-4 -4L8 -16", FILM_LIGHT, 4, "butt")
        + stroke("M8 -16C22 -28 30 -42 34 -60", FILM_LIGHT, 13, "butt")
        + stroke("M-34 60C-31 24 -18 8 -8 0", PRIMARY, 4)
    )


def xray_hand():
    bone = "#9DB2BF"
    out = rect(-15, 28, 12, 30, bone, 4) + rect(3, 28, 11, 30, bone, 4)
    out += "".join(circle(x, y, 5, bone) for x, y in ((-12, 20), (-2, 18), (8, 20), (-6, 12), (6, 12)))
    for i, (x, y) in enumerate(((-18, -2), (-8, -6), (3, -6), (14, -1))):
        out += stroke(
            f"M{x * 0.7:.1f} 6L{x} {y - 6}M{x} {y - 11}L{x * 1.1:.1f} {y - 24}M{x * 1.1:.1f} {y - 29}"
            f"L{x * 1.15:.1f} {y - 40}",
            bone,
            5.4,
        )
    return out + stroke("M-14 14L-28 2M-30 -2L-36 -14", bone, 5.4)
