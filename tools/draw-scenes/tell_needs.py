"""Pictures of "Tell and ask": what a patient needs."""

from dataclasses import replace

from cast import HEAVY_MAN, NURSE, OLD_MAN, RADIOLOGIST, SCARF_WOMAN, STICK_WOMAN, YOUNG_MAN
from lying import lying
from outside import car
from palette import GOWN, GOWN_DARK, MIST, PRIMARY, SKY, WHITE
from people import Arm, arms_of, hang, person, shadow
from room import chair
from signs import bubble, crossed, stopwatch
from svg import circle, clipped, edged, group, path, rect, stroke
from tell_parts import GRANDMOTHER, backdrop, bust, face, round_view
from things import handbag

HOUSE = (
    path("M-170 -16L0 -150L170 -16Z", "#B8694E")
    + rect(-130, -24, 260, 164, WHITE)
    + rect(-32, 36, 66, 104, "#8A6A4F")
    + rect(-108, 14, 54, 54, "#F8D59F")
    + rect(54, 14, 54, 54, "#F8D59F")
)


def ride():
    """A woman alone with her bag; a car with a driver is crossed out."""
    who = GRANDMOTHER
    s = 0.68
    woman = shadow(390, 516, 60) + person(
        who,
        [
            hang(1, who),
            Arm(-1, (-100, -330), "hold", angle=96, held=group(handbag(0, 0, 0.8, "#8A5F4A"), x=34, y=4, rotate=-96)),
        ],
        x=390,
        y=514,
        s=s,
        eyes="worried",
        mouth="worried",
        view="f",
    )
    driver = group(face(YOUNG_MAN.look, x=0, y=0, s=0.56), x=70, y=-204)
    seat = clipped("pane", path("M18 -252L104 -252Q114 -252 120 -244L176 -178L18 -178Z", WHITE), driver)
    return (
        backdrop()
        + rect(0, 470, 1200, 70, "#C9D3D8")
        + woman
        + group(car(0, 0, 1), seat, x=760, y=494, s=0.72)
        + "".join(circle(x, y, r, WHITE, stroke=MIST, stroke_width=4) for x, y, r in ((446, 76, 9), (474, 88, 14)))
        + round_view(590, 108, 90, "home", group(HOUSE, s=0.44, y=4), fill="#EAF4F9")
        + crossed(760, 372, 142)
    )


def stand():
    """A woman sits, a cane in her hand; standing on and on is crossed out."""
    who = STICK_WOMAN
    cane = stroke("M-30 -2C-30 -26 6 -26 6 -2L6 262", "#6B4A33", 16)
    arms = [
        Arm(1, (178, -400), "hold", angle=4, elbow=(86, -420), held=group(cane, x=32, y=4, rotate=-4)),
        Arm(-1, (60, -372), "flat", angle=14, elbow=(-86, -420)),
    ]
    stands = person(who, [hang(-1, who), hang(1, who)], view="f", mouth="worried", eyes="worried")
    return (
        backdrop()
        + rect(0, 470, 1200, 70, "#C9DAE4")
        + group(chair(0, 0, "#7FA3B8", 1.06), x=372, y=514)
        + person(who, arms, stance="sit", x=382, y=628, s=0.84)
        + round_view(752, 250, 170, "stands", group(stands, s=0.41, x=-58, y=148), stopwatch(80, -14, 56, 30))
        + crossed(752, 250, 170)
    )


def lie_flat():
    """A man sits against pillows; lying flat is crossed out."""
    who = replace(OLD_MAN, outfit=replace(OLD_MAN.outfit, kind="shirt"))
    pillows = edged(
        "M-250 40C-300 -60 -240 -230 -160 -300C-110 -330 -60 -290 -70 -240L-70 60Z", WHITE, "#8FA9B8", 3
    ) + edged("M-190 60C-210 -20 -180 -130 -110 -180C-60 -210 -20 -160 -30 -110L-20 60Z", "#F4F8FA", MIST, 4)
    return (
        backdrop()
        + rect(250, 470, 960, 80, "#8FA9B8")
        + rect(236, 200, 26, 340, "#3F6E86", 8)
        + group(pillows, x=470, y=440, s=1.05)
        + group(
            person(who, [hang(-1, who, over=False), Arm(1, (84, -400), "flat", angle=66)], lower=False, s=1.1, y=410),
            x=430,
            y=440,
            rotate=-24,
        )
        + edged("M330 480C360 400 430 390 520 400C640 404 900 430 1220 450L1220 560L330 560Z", "#5B84A6", "#45698A", 3)
        + round_view(
            788,
            184,
            146,
            "flat",
            group(lying(who, eyes="open", s=0.36), x=-132, y=40) + rect(-150, 40, 300, 16, PRIMARY),
        )
        + crossed(788, 184, 146)
    )


def interpreter():
    """Two people speak in two colours; the one between them speaks both."""
    middle = replace(YOUNG_MAN, outfit=replace(YOUNG_MAN.outfit, top="#8A5F7C", sleeve=1.9))
    one, two = "#F6C67E", SKY
    waves = "M-60 -14Q-45 -32 -30 -14Q-15 4 0 -14Q15 -32 30 -14Q45 4 60 -14M-60 26Q-45 8 -30 26Q-15 44 0 26Q15 8 30 26"
    teeth = "M-60 -4L-40 -30L-20 -4L0 -30L20 -4L40 -30L60 -4M-60 36L-40 10L-20 36L0 10L20 36"
    s, top = 1.12, 270
    return (
        backdrop()
        + bust(SCARF_WOMAN, [hang(-1), hang(1)], x=352, s=s, top=top, mouth="talk")
        + bust(RADIOLOGIST, [hang(-1), hang(1)], x=848, s=s, top=top, mouth="talk", flip=True)
        + bust(
            middle,
            [
                Arm(-1, (-150, -470), "open", angle=200, elbow=(-110, -420), thumb_up=False),
                Arm(1, (150, -470), "open", angle=-20, elbow=(110, -420)),
            ],
            x=600,
            s=s,
            top=top + 10,
            view="f",
            mouth="talk",
        )
        + bubble(262, 40, 196, 134, (360, 210), one)
        + bubble(742, 40, 196, 134, (840, 210), two)
        + bubble(490, 40, 220, 134, (600, 214), one)
        + clipped("half", rect(600, 0, 200, 240, WHITE), bubble(490, 40, 220, 134, (600, 214), two))
        + group(stroke(waves, "#7A4E10", 12), x=360, y=103)
        + group(stroke(teeth, PRIMARY, 12), x=840, y=104)
        + group(stroke(waves, "#7A4E10", 12), x=546, y=103, s=0.66)
        + group(stroke(teeth, PRIMARY, 12), x=654, y=104, s=0.66)
    )


def clothes():
    """A nurse holds a gown; a man puts an arm into its sleeve."""
    bare = replace(HEAVY_MAN, outfit=replace(HEAVY_MAN.outfit, top="#F7F1E4", sleeve=0.0))
    dressed = replace(HEAVY_MAN, outfit=replace(HEAVY_MAN.outfit, top=GOWN, sleeve=1.45))
    s = 1.42
    man = {"x": 396, "y": 122 + 660 * s, "s": s}
    nurse = {"x": 876, "y": 110 + 660 * s, "s": s, "flip": True}
    gown = edged(
        "M10 -560C30 -566 40 -584 44 -588L86 -578C104 -570 108 -540 104 -500L150 -340L60 -300C40 -400 20 -480 10 -560Z",
        GOWN,
        GOWN_DARK,
        2,
    ) + stroke("M12 -558C24 -480 42 -400 62 -304M92 -500C100 -440 112 -390 126 -336", GOWN_DARK, 4)
    into = Arm(1, (204, -494), "flat", angle=8, elbow=(128, -492))
    return (
        backdrop()
        + person(bare, [hang(-1, bare)], view="f", lower=False, **man)
        + group(gown, **man)
        + person(NURSE, [], lower=False, eyes="down", **nurse)
        + arms_of(dressed, [into], **man)
        + arms_of(
            NURSE,
            [Arm(1, (168, -520), "hold", angle=-10), Arm(-1, (120, -410), "flat", angle=-6, elbow=(-50, -410))],
            **nurse,
        )
    )


SCENES = {
    "tell-ride": ride,
    "tell-stand": stand,
    "tell-lie-flat": lie_flat,
    "tell-interpreter": interpreter,
    "tell-clothes": clothes,
}
