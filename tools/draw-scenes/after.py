"""Scenes of "After the exam"."""

from cast import DAUGHTER, HEAVY_MAN, OLD_MAN, SCARF_WOMAN
from hands import placed
from palette import LINE, MIST, PRIMARY, ROSE, SAND, STEEL, WHITE, darker, mix
from people import Arm, hang, person, shadow
from ready import home, on_phone
from room import desk, window
from signs import arrow, calendar, disc, drop, snowflake, thermometer
from svg import capsule, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import dressing, glass, toilet


def jug(x, y, s=1):
    return group(
        stroke("M58 -130C110 -130 104 -50 54 -46", LINE, 10)
        + path("M-58 -110L58 -110L50 0L-50 0Z", "#BFE0F2")
        + path(
            "M-66 -168L60 -168L50 0L-50 0Z",
            WHITE,
            fill_opacity="0.3",
            stroke=LINE,
            stroke_width=5,
            stroke_linejoin="round",
        ),
        x=x,
        y=y,
        s=s,
    )


def barium():
    hold = Arm(
        1,
        (92, -574),
        "hold",
        angle=196,
        elbow=(150, -446),
        thumb_up=False,
        held=group(glass(0, 44, 0.92), x=36, y=-4, rotate=52),
    )
    man = person(
        HEAVY_MAN,
        [hold, Arm(-1, (-40, -392), "flat", angle=16)],
        eyes="down",
        mouth="drink",
        lower=False,
        x=260,
        y=1080,
        s=1.14,
    )
    table = desk(50, 690, 610, 940, SAND) + jug(520, 690, 1.0) + glass(616, 690, 0.9, level=0.9)
    return (
        home()
        + window(60, 80, 240, 180)
        + man
        + table
        + disc(900, 266, 220, "#DDE9EF")
        + group(toilet(), x=900, y=282, s=1.06)
        + calendar(900, 720, 1.6, marked=(6, 7, 8))
        + arrow(900, 512, 900, 560, PRIMARY, 13)
    )


def sofa():
    return (
        rect(330, 560, 540, 420, "#8FB3A8", 60)
        + rect(290, 700, 110, 300, "#7FA69A", 40)
        + rect(800, 700, 110, 300, "#7FA69A", 40)
    )


def blanket():
    """A blanket over the knees of somebody on the sofa."""
    return edged("M424 800Q440 752 520 756L690 756Q764 752 778 800L830 970L370 970Z", "#E9D9BC", "#CBB78F", 2) + stroke(
        "M410 850Q600 820 792 850M396 910Q600 880 808 910", "#D3BF98", 6
    )


def catheter_site():
    woman = on_phone(
        SCARF_WOMAN, 600, 1190, 1.18, arms=[Arm(1, (28, -388), "flat", angle=166, thumb_up=False)], lower=False
    )
    places = ((180, 200), (1020, 200), (180, 640), (1020, 640))
    rounds = "".join(disc(x, y, 162) for x, y in places)
    skin = "#E0AE86"
    arm = path(capsule((-122, 44), 50, (122, -22), 37), skin, stroke=darker(skin), stroke_width=2)
    lump = (
        arm
        + ellipse(6, -26, 62, 36, mix(skin, ROSE, 0.45))
        + ellipse(6, -40, 46, 30, mix(skin, ROSE, 0.78))
        + dressing(6, -24, 0.9, -14)
        + drop(4, 44, 0.6, "#B8443A")
        + arrow(86, -92, 48, -66, PRIMARY, 10)
        + arrow(-76, -78, -38, -58, PRIMARY, 10)
    )
    leak = arm + dressing(6, -2, 1.35, -14) + drop(-18, 62, 0.62, "#D9B44A") + drop(30, 66, 0.8, "#D9B44A")
    cold = (
        path(capsule((-140, 90), 44, (24, 18), 29), "#B3C7D4")
        + path(capsule((-170, 100), 48, (-96, 70), 42), skin)
        + placed("flat", "#A9C3D3", (24, 18), -20, True, s=1.8)
        + path(capsule((-6, 30), 30, (32, 14), 23), "#B0C6D4")
        + snowflake(-36, -66, 46)
    )
    clip = "".join(
        clipped(f"round{i}", circle(x, y, 158, WHITE), group(part, x=x, y=y))
        for i, ((x, y), part) in enumerate(zip(places, (lump, leak, cold)))
    )
    return home() + sofa() + woman + blanket() + rounds + clip + thermometer(1020, 652, 1.25)


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


def go_home():
    ground = rect(0, 0, 1200, 960, "#DDEDF5") + rect(0, 700, 1200, 260, "#D8E0E3") + rect(0, 690, 1200, 20, "#C3D2C2")
    clinic = (
        rect(0, 150, 380, 550, WHITE)
        + rect(0, 122, 410, 40, PRIMARY, 4)
        + rect(30, 380, 190, 320, "#BFE0F2")
        + stroke("M125 380L125 700M30 380L220 380L220 700M30 380L30 700", STEEL, 9)
        + rect(114, 214, 26, 90, "#2F8790", 3)
        + rect(82, 246, 90, 26, "#2F8790", 3)
    )
    house = (
        path("M-150 -20L0 -150L150 -20Z", "#B8694E")
        + rect(-124, -28, 248, 170, WHITE)
        + rect(-30, 36, 62, 106, "#8A6A4F", 4)
        + rect(-102, 22, 52, 52, "#F8D59F")
        + rect(52, 22, 52, 52, "#F8D59F")
        + rect(-220, 136, 440, 90, "#A9C9AE")
    )
    thought = disc(960, 210, 170, "#EAF4F9") + clipped(
        "house", circle(960, 210, 166, WHITE), group(house, x=960, y=210)
    )
    old = shadow(300, 904, 66) + person(
        OLD_MAN, [hang(-1, OLD_MAN), hang(1, OLD_MAN)], stance="walk", x=300, y=904, s=0.98
    )
    young = shadow(505, 904, 60) + person(
        DAUGHTER,
        [
            Arm(1, (160, -440), "open", angle=-6),
            Arm(-1, (-84, -448), "flat", angle=176, elbow=(-66, -420), thumb_up=False),
        ],
        stance="walk",
        mouth="talk",
        x=500,
        y=904,
        s=0.96,
    )
    return ground + clinic + thought + car(1150, 880, 1.55) + old + young


SCENES = {
    "after-barium": barium,
    "after-catheter-site": catheter_site,
    "after-home": go_home,
}
