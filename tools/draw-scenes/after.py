"""Scenes of "After the exam"."""

from cast import DAUGHTER, HEAVY_MAN, OLD_MAN, OLD_WOMAN, SCARF_WOMAN, YOUNG_MAN
from hands import placed
from palette import ACCENT, INK, LINE, MIST, MUTED, PRIMARY, ROSE, SAND, SKY, STEEL, WHITE, darker, mix
from people import Arm, hang, person, shadow
from ready import home, on_phone, portrait
from room import desk, window
from svg import blob, capsule, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import arrow, calendar, disc, dressing, drop, glass, snowflake, thermometer


def jug(x, y, s=1):
    return group(stroke("M58 -130C110 -130 104 -50 54 -46", LINE, 10)
                 + path("M-58 -110L58 -110L50 0L-50 0Z", "#BFE0F2") + path("M-66 -168L60 -168L50 0L-50 0Z", WHITE,
                                                                          fill_opacity="0.3", stroke=LINE, stroke_width=5,
                                                                          stroke_linejoin="round"), x=x, y=y, s=s)


def barium():
    hold = Arm(1, (86, -592), "hold", angle=160, thumb_up=False, held=group(glass(0, 42, 0.84), x=36, y=-4))
    man = person(HEAVY_MAN, [hold, Arm(-1, (-60, -372), "flat", angle=10)], eyes="down", mouth="drink", lower=False, x=330, y=1050,
                 s=1.14)
    table = desk(70, 690, 560, 930, SAND) + jug(470, 690, 1.3) + glass(590, 690, 1.1, level=0.9)
    bowl = (ellipse(0, 0, 150, 116, WHITE, stroke=MIST, stroke_width=6) + ellipse(0, 6, 108, 80, "#DCEBF2")
            + ellipse(0, 18, 84, 56, "#C7E0EC")
            + path("M-44 24C-56 10 -36 -4 -18 2C0 -8 26 -8 36 6C54 8 56 30 38 34C10 44 -30 42 -44 24Z", "#F1E8D3",
                   stroke="#CFC09C", stroke_width=3))
    return (home() + window(90, 80, 250, 190) + man + table + disc(890, 300, 230, "#F4F8FA") + group(bowl, x=890, y=300, s=1.2)
            + calendar(890, 730, 1.5, marked=(6, 7, 8)))


def catheter_site():
    woman = on_phone(SCARF_WOMAN, 600, 1180, 1.16, arms=[Arm(-1, (-40, -366), "flat", angle=14)], lower=False)
    sofa = rect(330, 560, 540, 420, "#8FB3A8", 60) + rect(280, 700, 110, 300, "#7FA69A", 40) + rect(810, 700, 110, 300, "#7FA69A", 40)
    places = ((170, 210), (1030, 210), (170, 640), (1030, 640))
    rounds = "".join(disc(x, y, 148) for x, y in places)
    skin = "#E0AE86"
    arm = path(capsule((-112, 40), 46, (112, -20), 34), skin)
    lump = (clipped("lump", circle(0, 0, 142, WHITE), arm, ellipse(6, -22, 54, 32, mix(skin, ROSE, 0.45)),
                    ellipse(6, -34, 40, 26, mix(skin, ROSE, 0.75)), dressing(6, -24, 0.9, -14)) + arrow(80, -72, 34, -54, PRIMARY, 9)
            + arrow(-66, -58, -30, -46, PRIMARY, 9))
    leak = clipped("leak", circle(0, 0, 142, WHITE), arm, dressing(6, -2, 1.3, -14), drop(-14, 52, 0.62, "#D9B44A"),
                   drop(30, 62, 0.8, "#B8443A"))
    cold = clipped("cold", circle(0, 0, 142, WHITE), path(capsule((-130, 70), 40, (24, 8), 27), "#B9CBD6"),
                   placed("flat", "#A9C3D3", (24, 8), -20, True, s=1.7), path(capsule((0, 18), 28, (34, 4), 22), "#AFC6D4"),
                   path(capsule((-150, 78), 44, (-80, 50), 38), skin)) + snowflake(-30, -64, 44)
    return (home() + sofa + woman + rounds + group(lump, x=170, y=210) + group(leak, x=1030, y=210)
            + group(cold, x=170, y=640) + thermometer(1030, 646, 1.15))


def car(x, y, s=1):
    """A car from the side, its nose to the right, with the near door open."""
    wheel = circle(0, 0, 54, "#2A3640") + circle(0, 0, 26, MIST)
    body = path("M-290 -60L-286 -130Q-280 -160 -240 -166L-178 -176L-110 -262Q-100 -276 -80 -276L110 -276Q130 -276 144 -262"
                "L216 -176L276 -160Q300 -152 300 -124L300 -60Z", "#4F7F9E")
    panes = path("M-140 -178L-92 -244Q-86 -252 -76 -252L0 -252L0 -178Z", "#D5E9F2") + path(
        "M18 -252L104 -252Q114 -252 120 -244L176 -178L18 -178Z", "#D5E9F2")
    return group(ellipse(0, 6, 330, 22, "#B9C6C0") + body + panes + stroke("M8 -170L8 -70M30 -150L62 -150", darker("#4F7F9E"), 5)
                 + rect(276, -140, 24, 24, "#F8D59F", 6) + group(wheel, x=-180, y=-52) + group(wheel, x=190, y=-52), x=x, y=y, s=s)


def go_home():
    ground = rect(0, 0, 1200, 960, "#DDEDF5") + rect(0, 700, 1200, 260, "#D8E0E3") + rect(0, 690, 1200, 20, "#C3D2C2")
    clinic = (rect(0, 150, 380, 550, WHITE) + rect(0, 122, 410, 40, PRIMARY, 4) + rect(110, 380, 190, 320, "#BFE0F2")
              + stroke("M205 380L205 700M110 380L300 380L300 700M110 380L110 700", STEEL, 9)
              + rect(170, 220, 26, 90, "#C23B2E", 3).replace('x="170"', 'x="192"') + rect(160, 252, 90, 26, "#C23B2E", 3))
    house = (path("M860 330L1010 200L1160 330Z", "#B8694E") + rect(886, 322, 248, 170, WHITE) + rect(980, 386, 62, 106, "#8A6A4F", 4)
             + rect(908, 372, 52, 52, "#F8D59F") + rect(1062, 372, 52, 52, "#F8D59F"))
    bushes = ellipse(860, 690, 90, 50, "#9CC0A5") + ellipse(1130, 684, 120, 60, "#8DB79A")
    thought = disc(1010, 350, 190, "#EAF4F9") + clipped("house", circle(1010, 350, 186, WHITE), house,
                                                       rect(800, 490, 420, 80, "#A9C9AE"))
    old = (shadow(330, 900, 66) + person(OLD_MAN, [hang(-1, OLD_MAN), Arm(1, (96, -440), "rest", angle=20, over=False)], stance="walk",
                                         x=330, y=900, s=0.94))
    young = (shadow(480, 900, 60) + person(DAUGHTER, [Arm(-1, (-96, -440), "flat", angle=190, thumb_up=False),
                                                      Arm(1, (150, -450), "open", angle=-6)], stance="walk", mouth="talk",
                                           x=486, y=900, s=0.94))
    return ground + clinic + bushes + thought + car(860, 850, 1.02) + old + young


SCENES = {"after-barium": barium, "after-catheter-site": catheter_site, "after-home": go_home}
