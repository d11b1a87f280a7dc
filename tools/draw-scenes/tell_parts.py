"""Parts of the wide pictures of "Tell and ask": 1200 x 540, the thing itself between x = 260 and x = 940."""

from dataclasses import replace
from math import cos, radians, sin

from clothes import Outfit
from heads import Look, head
from palette import CLAY, LINE, MIST, PLUM, ROSE, WALL, WHITE, darker, mix
from people import Person, person
from svg import circle, clipped, edged, ellipse, group, path, rect, stroke

WARM_WALL = "#F6EEE1"
BLOOD = "#B8443A"
PAIN = "#D2463A"

GRANDMOTHER = Person(
    Look("#7A4F35", "#B9B4AE", "curls", glasses=True, old=True, lashes=True),
    "stout",
    Outfit("cardigan", PLUM, "#3E5468", 1.9, "skirt", "#3A2E2A", hem=-170, under="#F3E3B8"),
)
ELDER = Person(
    Look("#E8C79E", "#8D8984", "short", old=True, glasses=True), "thin", Outfit("shirt", "#5B84A6", "#4A5561", 1.9)
)
WORKER = Person(Look("#B98559", "#3A332F", "short", beard="moustache"), "man", Outfit("shirt", "#4F8A78", "#41566B"))
WIDOW = Person(
    Look("#E3B890", "#8D8984", "curls", old=True, lashes=True), "stout", Outfit("shirt", PLUM, "#41566B", 1.9)
)
TEACHER = Person(Look("#E3B890", "#26211F", "bob", lashes=True), "woman", Outfit("shirt", "#3F7F86", "#41566B", 1.9))
MOTHER = Person(Look("#C99268", "#2A211D", "tail", lashes=True), "woman", Outfit("shirt", CLAY, "#41566B", 1.9))
SLEEPER = Person(Look("#D9A982", "#6B625A", "short", beard="moustache"), "heavy", Outfit("shirt", "#7FA3B8"))


def backdrop(fill=WALL):
    return rect(0, 0, 1200, 540, fill)


def bust(who, arms=(), x=600, s=1.7, top=112, **more):
    """Head and upper body, the middle of the head at height `top`."""
    return person(who, arms, lower=False, x=x, y=top + 660 * s, s=s, **more)


def tinted(who, colour, share):
    """The same person with another colour in the face: pale or hot."""
    return replace(who, look=replace(who.look, skin=mix(who.look.skin, colour, share)))


def face(look, more="", mouth="calm", eyes="open", **at):
    """A head from the front; `more` is drawn over it, in its units."""
    behind, front = head(look, "f", mouth, eyes)
    return group(behind + front + more, **at)


def round_view(x, y, r, name, *parts, fill=WHITE):
    """A round picture: what is inside."""
    return (
        circle(x, y, r, fill)
        + clipped(name, circle(x, y, r, WHITE), group(*parts, x=x, y=y))
        + circle(x, y, r, "none", stroke=LINE, stroke_width=6)
    )


def bumps(*places, colour=PAIN, edge=ROSE):
    """Raised red bumps; each place is x, y and size."""
    return "".join(
        ellipse(x, y, r * 1.06, r * 0.9, edge) + ellipse(x - r * 0.08, y - r * 0.12, r * 0.72, r * 0.6, colour)
        for x, y, r in places
    )


def rays(x, y, r0, r1, angles, colour=PAIN, w=12):
    """Short strong lines away from a place that hurts."""
    return stroke(
        "".join(
            f"M{x + r0 * cos(radians(a)):.0f} {y + r0 * sin(radians(a)):.0f}"
            f"L{x + r1 * cos(radians(a)):.0f} {y + r1 * sin(radians(a)):.0f}"
            for a in angles
        ),
        colour,
        w,
    )


def belly(skin, shirt, trousers, more="", x=600, arms=(-1, 1)):
    """A bare belly from the front between a lifted shirt and the waistband. `arms`: the sides whose arm hangs."""
    edge = darker(skin, 0.26)
    body = (
        "M-262 -20C-250 110 -218 180 -222 270C-226 350 -262 410 -270 560L270 560C262 410 226 350 222 270"
        "C218 180 250 110 262 -20Z"
    )
    arm = edged(
        "M-300 -20C-306 120 -360 250 -330 330L-296 560L-372 560C-430 400 -452 300 -430 160L-420 -20Z", skin, edge
    )
    return group(
        "".join(group(arm, flip=side > 0) for side in arms)
        + edged(body, skin, edge)
        + path("M-10 268Q0 290 10 268Q4 256 0 256Q-4 256 -10 268Z", edge)
        + more
        + edged("M-276 462Q0 506 276 462L300 600L-300 600Z", trousers, darker(trousers))
        + stroke("M-277 492Q0 536 277 492", darker(trousers), 4)
        + edged("M-300 -30L300 -30L282 62Q0 118 -282 62Z", shirt, darker(shirt))
        + stroke("M-280 36Q0 92 280 36M-150 -20Q-140 20 -160 60M150 -20Q140 20 160 60", darker(shirt, 0.14), 5)
        + edged("M-330 -30L-300 -30Q-290 20 -304 66Q-380 80 -440 50L-440 -30Z", shirt, darker(shirt))
        + edged("M330 -30L300 -30Q290 20 304 66Q380 80 440 50L440 -30Z", shirt, darker(shirt)),
        x=x,
    )


def chest(skin, x=600):
    """A bare chest from the front, from the neck down."""
    edge = darker(skin, 0.26)
    return group(
        edged(
            "M-66 -20L-68 44C-70 84 -130 96 -206 116C-286 136 -318 184 -326 262L-348 580L348 580L326 262"
            "C318 184 286 136 206 116C130 96 70 84 68 44L66 -20Z",
            skin,
            edge,
        )
        + path("M-66 10Q0 92 66 10L68 44Q30 96 0 96Q-30 96 -68 44Z", edge, fill_opacity="0.35")
        + stroke("M-24 122Q-110 124 -190 142M24 122Q110 124 190 142", edge, 5)
        + stroke("M-240 580C-234 470 -246 390 -234 300M240 580C234 470 246 390 234 300", edge, 5),
        x=x,
    )


def tablets(x, y, s=1):
    """A flat pack of oblong white tablets, two of them pressed out."""
    out = rect(-150, -96, 300, 192, "#B9CCD8", 18, stroke=LINE, stroke_width=5)
    for i in range(8):
        cx, cy = -105 + (i % 4) * 70, -44 + (i // 4) * 88
        if i in (3, 7):
            out += rect(cx - 25, cy - 34, 50, 68, "#94ABBA", 25)
            continue
        out += rect(cx - 25, cy - 34, 50, 68, WHITE, 25, stroke=LINE, stroke_width=3.5)
        out += stroke(f"M{cx - 14} {cy}L{cx + 14} {cy}", MIST, 4)
    return group(out, x=x, y=y, s=s)


def medicine_bottle(x, y, s=1):
    """A bottle of pills with a plain label, standing at (x, y)."""
    return group(
        rect(-78, -214, 156, 214, "#F2A541", 22, stroke=darker("#F2A541"), stroke_width=5)
        + rect(-88, -270, 176, 64, WHITE, 14, stroke=LINE, stroke_width=5)
        + stroke("M-60 -256L-60 -220M-30 -256L-30 -220M0 -256L0 -220M30 -256L30 -220M60 -256L60 -220", MIST, 6)
        + rect(-78, -160, 156, 104, WHITE)
        + group(
            rect(-46, -18, 92, 36, "#8CD0EE", 18, stroke=LINE, stroke_width=4)
            + path("M0 -16L28 -16A16 16 0 0 1 28 16L0 16Z", WHITE),
            y=-108,
            rotate=-24,
        ),
        x=x,
        y=y,
        s=s,
    )


def pill(x, y, s=1, rotate=0, colour=WHITE):
    return group(
        rect(-34, -20, 68, 40, colour, 20, stroke=LINE, stroke_width=4) + stroke("M0 -14L0 14", MIST, 4),
        x=x,
        y=y,
        s=s,
        rotate=rotate,
    )


def meter(x, y, s=1):
    """A blood sugar meter with its strip at the top; its screen shows a curve that has risen."""
    return group(
        rect(-20, -190, 40, 70, WHITE, 6, stroke=LINE, stroke_width=5)
        + rect(-20, -190, 40, 24, BLOOD, 6)
        + rect(-92, -128, 184, 290, "#3F6E86", 40, stroke="#26485A", stroke_width=6)
        + rect(-66, -98, 132, 120, "#DCEBF4", 12)
        + stroke("M-50 0L-50 -20M-18 0L-18 -38M14 0L14 -58M46 0L46 -78", "#0A4A66", 16, "butt")
        + circle(0, 92, 36, "#F2A541")
        + circle(0, 92, 20, "#FFD9A0"),
        x=x,
        y=y,
        s=s,
    )


def finger(x, y, skin, s=1, rotate=0):
    """A finger that points along +x, its tip at (x, y); a fist behind it."""
    edge = darker(skin, 0.3)
    return group(
        edged(
            "M-900 -84C-700 -84 -600 -96 -440 -100C-340 -104 -300 -66 -250 -46L-40 -42C-10 -42 2 -22 2 0C2 22 -10 42 "
            "-40 42L-210 44C-206 74 -222 100 -250 102C-300 110 -380 114 -460 108C-600 90 -700 76 -900 76Z",
            skin,
            edge,
            3,
        )
        + stroke("M-210 44C-250 44 -280 34 -300 20M-250 102C-280 100 -300 92 -314 80", edge, 5)
        + path("M-44 -30C-20 -34 -6 -22 -6 -8C-14 -20 -30 -22 -50 -20Z", "#F6DDD0"),
        x=x,
        y=y,
        s=s,
        rotate=rotate,
    )
