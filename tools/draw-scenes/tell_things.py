"""Pictures of "Tell and ask": things."""

import organs
from palette import ACCENT, INK, LINE, MIST, MUTED, PRIMARY, RED, SKY, WHITE, darker
from people import hang
from signs import drop
from svg import circle, clipped, edged, ellipse, group, path, rect, stroke
from tell_parts import BLOOD, ELDER, WARM_WALL, backdrop, bust, medicine_bottle, meter, pill, tablets
from things import film, glass


def blood_thinner():
    """Pills, and blood that flows thin."""
    return (
        backdrop(WARM_WALL)
        + medicine_bottle(430, 460, 1.36)
        + pill(580, 448, 1.1, -8, "#F6DDD0")
        + group(
            drop(0, 0, 5.0, BLOOD)
            + stroke("M-112 60C-112 100 -80 124 -50 128", "#E08A80", 14)
            + group(
                rect(-76, -38, 152, 76, SKY, 38, stroke=WHITE, stroke_width=10)
                + path("M0 -33L38 -33A33 33 0 0 1 38 33L0 33Z", WHITE),
                y=56,
                rotate=-30,
            ),
            x=770,
            y=290,
        )
    )


def metformin():
    """White oblong tablets, and a blood sugar meter."""
    return (
        backdrop(WARM_WALL)
        + meter(800, 300, 1.12)
        + group(tablets(0, 0, 1.3), x=470, y=260, rotate=-6)
        + pill(420, 470, 1.1, 10)
        + pill(560, 462, 1.1, -14)
    )


def ate():
    """A plate half eaten, a glass half empty, under the sun."""
    sun = circle(0, 0, 56, "#F2A541") + stroke(
        "M0 -78L0 -104M0 78L0 104M-78 0L-104 0M78 0L104 0M-55 -55L-74 -74M55 -55L74 -74M-55 55L-74 74M55 55L74 74",
        "#F2A541",
        14,
    )
    fork = stroke("M0 0L0 190M-26 -80L-26 -30Q-26 0 0 0Q26 0 26 -30L26 -80M0 -80L0 0", LINE, 12)
    bread = path(
        "M-40 -64C-100 -70 -150 -34 -140 4C-130 36 -80 52 -30 50C-44 36 -20 28 -34 12C-50 -2 -18 -12 -30 -30"
        "C-40 -44 -26 -54 -40 -64Z",
        "#C98545",
    ) + path(
        "M-44 -54C-96 -58 -134 -30 -126 0C-118 22 -84 34 -46 34C-54 22 -36 16 -46 2C-56 -10 -34 -20 -44 -36"
        "C-50 -44 -40 -48 -44 -54Z",
        "#E3A868",
    )
    plate = (
        ellipse(0, 16, 226, 106, "#B9C9D3")
        + ellipse(0, 0, 226, 106, WHITE, stroke=MIST, stroke_width=5)
        + ellipse(0, -2, 158, 70, "#EAF0F4")
        + group(bread, x=26, y=2, s=1.26)
        + circle(62, 32, 24, "#7FAE7B")
        + circle(98, 12, 21, "#98C290")
        + circle(74, -28, 9, "#E3A868")
        + circle(44, -42, 6, "#E3A868")
    )
    return (
        backdrop(WARM_WALL)
        + rect(0, 430, 1200, 110, "#E4D3B8")
        + group(sun, x=780, y=128, s=0.95)
        + group(plate, x=500, y=352)
        + group(fork, x=306, y=230, s=1.0)
        + glass(820, 484, 2.5, level=0.42)
    )


def x_rays():
    """A man at an x-ray plate that shows his chest; on a calendar, an arrow back from today to an earlier day."""
    plate = film(0, 0, 220, 240, organs.screen(0, 0, 220, 240, organs.xray_chest(), s=2.3))
    cells = [(624 + (i % 5) * 68, 194 + (i // 5) * 78) for i in range(20)]
    then, today = 6, 13
    days = ""
    for i, (x, y) in enumerate(cells):
        days += rect(x - 27, y - 30, 54, 60, MIST if i < today else "#E9F0F4", 10)
        if i < today and i != then:
            days += stroke(f"M{x + 14} {y - 16}L{x - 14} {y + 16}", "#7F99AA", 8)
    (x, y), (tx, ty) = cells[then], cells[today]
    days += rect(tx - 33, ty - 36, 66, 72, ACCENT, 14) + circle(tx, ty, 15, WHITE)
    days += film(x, y, 66, 72, group(organs.xray_chest(), x=33, y=36, s=0.66))
    back = (
        f"M{tx} {ty - 44}C{tx} {ty - 190} {x + 10} {ty - 230} {x} {ty - 138}"
        f"M{x - 26} {ty - 160}L{x} {ty - 132}L{x + 30} {ty - 154}"
    )
    sheet = (
        rect(568, 56, 384, 424, WHITE, 26, stroke=LINE, stroke_width=8)
        + path("M572 140L572 82Q572 60 594 60L926 60Q948 60 948 82L948 140Z", PRIMARY)
        + rect(660, 34, 22, 56, LINE, 11)
        + rect(838, 34, 22, 56, LINE, 11)
    )
    return (
        backdrop()
        + edged("M288 470L504 470L510 560L282 560Z", ELDER.outfit.bottom, darker(ELDER.outfit.bottom))
        + bust(ELDER, [hang(-1, ELDER), hang(1, ELDER)], x=396, s=1.28, top=100, view="f")
        + group(plate, x=396, y=346)
        + group(sheet + days + stroke(back, WHITE, 32) + stroke(back, RED, 17), x=36, y=8, s=0.95)
    )


def soft(d, colour):
    """A shape with a soft edge, as somebody sees it who does not see well."""
    return "".join(
        path(d, colour, stroke=colour, stroke_width=w, stroke_linejoin="round", opacity="0.14")
        for w in (0, 10, 20, 30, 40, 50, 60)
    )


def see():
    """An eye, and a house that it sees blurred."""
    eye = (
        path("M-200 10C-120 -120 120 -120 200 10C120 120 -120 120 -200 10Z", WHITE, stroke=INK, stroke_width=12)
        + circle(0, 4, 88, "#5B84A6")
        + circle(0, 4, 88, "none", stroke="#2F5670", stroke_width=8)
        + circle(0, 4, 46, "#B9C6CF")
        + circle(0, 4, 46, WHITE, fill_opacity="0.35")
        + stroke("M-190 -74C-110 -160 110 -160 190 -74", "#5A4636", 20)
    )

    house = (
        ("M-96 -20L96 -20L96 110L-96 110Z", "#F2CF94"),
        ("M-116 -26L0 -116L116 -26Z", "#A84A30"),
        ("M-20 40L20 40L20 106L-20 106Z", "#4A3222"),
    )
    ghosts = "".join(soft(d, colour) for d, colour in house)
    return (
        backdrop()
        + group(eye, x=456, y=280, s=0.92)
        + rect(660, 110, 276, 320, "#DDEBDD", 30, stroke=LINE, stroke_width=6)
        + clipped("seen", rect(663, 113, 270, 314, WHITE, 28), group(ghosts, x=798, y=284, s=0.92))
    )


def ear(skin):
    """An ear, about 300 high."""
    edge = darker(skin, 0.34)
    return edged(
        "M-30 150C-70 150 -78 110 -74 70C-100 40 -118 -10 -108 -64C-96 -126 -46 -160 12 -156C80 -150 116 -96 108 -30"
        "C102 20 62 44 52 84C44 124 10 152 -30 150Z",
        skin,
        edge,
        4,
    ) + stroke(
        "M-74 -40C-76 -96 -34 -124 12 -120C56 -116 78 -80 70 -38C64 -6 38 8 28 32M-52 20C-60 -20 -40 -76 8 -74"
        "C34 -72 40 -44 26 -26C14 -10 -6 0 -2 28C0 46 -20 62 -40 50",
        edge,
        11,
    )


def hear():
    """An ear with a hearing aid behind it."""
    skin = "#C99268"
    aid = (
        path(
            "M-112 -70C-128 -130 -80 -186 -10 -186C10 -186 10 -160 -8 -158C-60 -152 -86 -116 -76 -64"
            "C-66 -20 -70 40 -92 66C-120 92 -156 66 -148 28C-142 -10 -106 -28 -112 -70Z",
            "#DCE6EC",
            stroke=MUTED,
            stroke_width=7,
        )
        + circle(-116, 30, 12, PRIMARY)
        + stroke("M-10 -172C60 -190 130 -130 122 -40C116 10 70 20 20 12", "#8FA9B8", 9)
        + circle(14, 12, 24, "#DCE6EC", stroke=MUTED, stroke_width=6)
    )
    waves = stroke("M0 -50Q34 0 0 50M44 -92Q104 0 44 92M92 -132Q176 0 92 132", PRIMARY, 17)
    return backdrop() + group(ear(skin), aid, x=520, y=276, s=1.36) + group(waves, x=740, y=270, flip=False)


def toilet_bowl():
    """A toilet from the side, and a roll of paper."""
    white = {"stroke": LINE, "stroke_width": 8, "stroke_linejoin": "round"}
    return (
        backdrop()
        + rect(0, 470, 1200, 70, "#C9DAE4")
        + rect(330, 60, 130, 220, WHITE, 22, **white)
        + rect(318, 44, 154, 36, WHITE, 14, **white)
        + circle(436, 112, 13, LINE)
        + path(
            "M400 270L720 270C740 270 744 290 736 310C716 368 660 390 610 396L620 478L420 478C432 430 380 400 360 340Z",
            WHITE,
            **white,
        )
        + rect(404, 244, 350, 34, "#EAF1F5", 17, **white)
        + path("M424 244C402 170 404 110 420 60C430 50 446 54 448 66C444 120 452 190 476 244Z", "#EAF1F5", **white)
        + stroke("M850 130L850 100L930 100", LINE, 10)
        + rect(800, 130, 110, 96, WHITE, 14, **white)
        + path("M800 170L800 330L870 330L870 220", WHITE, **white)
        + ellipse(906, 178, 16, 40, "#DCEBF2", stroke=LINE, stroke_width=7)
    )


def period():
    """A pad with a drop of blood."""
    pad = (
        path(
            "M-230 -70C-130 -96 130 -96 230 -70C300 -50 300 50 230 70C130 96 -130 96 -230 70"
            "C-300 50 -300 -50 -230 -70Z",
            WHITE,
            stroke="#D9A0A8",
            stroke_width=7,
        )
        + path(
            "M-90 -84C-110 -150 -60 -166 0 -166C60 -166 110 -150 90 -84C30 -90 -30 -90 -90 -84Z",
            "#FBEFF1",
            stroke="#D9A0A8",
            stroke_width=7,
        )
        + path(
            "M-90 84C-110 150 -60 166 0 166C60 166 110 150 90 84C30 90 -30 90 -90 84Z",
            "#FBEFF1",
            stroke="#D9A0A8",
            stroke_width=7,
        )
        + path(
            "M-206 -40C-120 -58 120 -58 206 -40C244 -26 244 26 206 40"
            "C120 58 -120 58 -206 40C-244 26 -244 -26 -206 -40Z",
            "#FBEFF1",
        )
        + ellipse(0, 0, 110, 36, "#D9716A")
        + ellipse(-6, 0, 78, 25, BLOOD)
    )
    return (
        backdrop(WARM_WALL)
        + group(pad, x=540, y=290, rotate=-14)
        + drop(800, 190, 2.2, BLOOD)
        + drop(868, 350, 1.1, BLOOD)
    )


SCENES = {
    "tell-blood-thinner": blood_thinner,
    "tell-metformin": metformin,
    "tell-ate": ate,
    "tell-x-rays": x_rays,
    "tell-see": see,
    "tell-hear": hear,
    "tell-toilet": toilet_bowl,
    "tell-period": period,
}
