"""Scenes of "After the exam"."""

from cast import DAUGHTER
from hands import placed
from outside import car, house
from palette import LINE, PRIMARY, ROSE, STEEL, WHITE, darker, mix
from patients import MAN, WOMAN, guide_of, shared
from people import Arm, hang, person, shadow
from ready import drinking, home, on_phone
from room import counter, window
from signs import arrow, calendar, disc, drop, thermometer
from svg import capsule, circle, clipped, edged, ellipse, group, own, path, rect, stroke
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


def barium(who):
    man = drinking(who)
    table = counter(50, 690, 610, 940) + jug(520, 690, 1.0) + glass(616, 690, 0.9, level=0.9)
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


def calling(who, *rounds):
    """Somebody on the sofa who calls the team, and round pictures of when to call: at most four."""
    caller = on_phone(
        who,
        600,
        1190,
        1.18,
        arms=[Arm(1, (28, -388), "flat", angle=166, thumb_up=False)],
        lower=False,
        mouth="worried",
        eyes="worried",
    )
    places = ((190, 200), (1010, 200), (190, 640), (1010, 640))[: len(rounds)]
    if len(rounds) == 3:
        places = ((190, 200), (1010, 200), (1010, 640))
    discs = "".join(
        disc(x, y, 172) + clipped(f"round{i}", circle(x, y, 168, WHITE), group(part, x=x, y=y))
        for i, ((x, y), part) in enumerate(zip(places, rounds))
    )
    return home() + sofa() + caller + blanket() + discs


def wrist(who, *parts):
    """A forearm and its hand, from near; `parts` are at the wrist."""
    skin = who.look.skin
    return (
        placed("open", skin, (58, -22), -10, True, s=1.6)
        + path(capsule((-166, 28), 58, (58, -20), 31), skin, stroke=darker(skin), stroke_width=2)
        + path(capsule((40, -16), 31, (70, -22), 26), skin)
        + "".join(parts)
    )


def groin(who, *parts):
    """From the belly to the thighs, in underwear, from near; `parts` are where a leg begins, about (-28, 44)."""
    skin, cloth = who.look.skin, "#AFC3D2"
    half = (
        "M0 -260L-118 -260C-112 -200 -126 -130 -134 -60C-144 40 -128 140 -112 260L-20 260C-14 200 -10 150 0 104L0 -260Z"
    )
    briefs = "M-127 -96L127 -96L133 -50C90 -30 34 40 22 98Q0 110 -22 98C-34 40 -90 -30 -133 -50Z"
    body = (
        edged(half, skin, darker(skin), 2)
        + group(edged(half, skin, darker(skin), 2), flip=True)
        + rect(-6, -250, 12, 340, skin)
        + stroke("M-8 -128Q0 -118 8 -128", darker(skin), 5)
        + edged(briefs, cloth, darker(cloth), 2)
        + stroke("M-127 -80L127 -80", darker(cloth), 4)
        + edged("M-150 -270L150 -270L132 -150Q0 -130 -132 -150Z", who.outfit.top, darker(who.outfit.top), 2)
    )
    return group(body, x=66, s=1.2) + "".join(parts)


def has_wrist(who):
    """Where the catheter goes in: at the wrist in the guide of the heart exam, at the groin in all others."""
    return guide_of(who) == "heart"


def site(who, *parts):
    """The place where the catheter was, from near."""
    return (
        wrist(who, *parts)
        if has_wrist(who)
        else group(groin(who), *(group(part, x=-24, y=46, s=0.8) for part in parts))
    )


def lump(who):
    """A lump that grows beside the plaster."""
    skin = who.look.skin
    return site(
        who,
        ellipse(-22, -34, 62, 36, mix(skin, ROSE, 0.45)),
        ellipse(-22, -46, 44, 30, mix(skin, ROSE, 0.78)),
        dressing(-12, 0, 0.95, -14),
        arrow(64, -104, 22, -76, PRIMARY, 11),
        arrow(-112, -94, -70, -70, PRIMARY, 11),
    )


def leak(who):
    """Fluid from under the plaster."""
    return site(who, dressing(-12, -4, 1.25, -14), drop(-36, 62, 0.68, "#D9B44A"), drop(16, 70, 0.86, "#D9B44A"))


def red(skin, x, y, rx, ry):
    """Red skin, most of all in the middle."""
    return ellipse(x, y, rx, ry, mix(skin, ROSE, 0.5)) + ellipse(x, y, rx * 0.72, ry * 0.72, mix(skin, "#C9503F", 0.7))


def redness(who):
    """Red skin around the plaster, which spreads."""
    return site(
        who,
        red(who.look.skin, -16, 4, *((82, 34) if has_wrist(who) else (64, 50))),
        dressing(-14, 2, 1.0, -14),
        arrow(-64, 74, -92, 108, PRIMARY, 11),
        arrow(-2, -66, 30, -100, PRIMARY, 11),
    )


def fever():
    return thermometer(0, 12, 1.3)


def catheter_site(who):
    return calling(who, *(own(lambda sign=sign: sign(who)) for sign in (lump, leak, redness)), fever())


def go_home(who):
    ground = rect(0, 0, 1200, 960, "#DDEDF5") + rect(0, 700, 1200, 260, "#D8E0E3") + rect(0, 690, 1200, 20, "#C3D2C2")
    clinic = (
        rect(0, 150, 380, 550, WHITE)
        + rect(0, 122, 410, 40, PRIMARY, 4)
        + rect(30, 380, 190, 320, "#BFE0F2")
        + stroke("M125 380L125 700M30 380L220 380L220 700M30 380L30 700", STEEL, 9)
        + rect(114, 214, 26, 90, "#2F8790", 3)
        + rect(82, 246, 90, 26, "#2F8790", 3)
    )
    thought = disc(960, 210, 170, "#EAF4F9") + clipped(
        "house", circle(960, 210, 166, WHITE), house(960, 210) + rect(740, 346, 440, 90, "#A9C9AE")
    )
    patient = shadow(300, 904, 66) + person(
        who, [hang(-1, who), hang(1, who)], stance="step", gaze=2, x=300, y=904, s=0.98
    )
    young = shadow(512, 904, 60) + person(
        DAUGHTER,
        [
            Arm(1, (162, -440), "open", angle=-6),
            Arm(-1, (-104, -420), "flat", angle=176, elbow=(-66, -426), thumb_up=False),
        ],
        stance="walk",
        x=510,
        y=904,
        s=0.96,
    )
    return ground + clinic + thought + car(1150, 880, 1.55) + patient + young


SCENES = {
    "after-barium": shared(barium, MAN, "swallow", "bowel"),
    "after-catheter-site": shared(catheter_site, WOMAN, "heart", "tube"),
    "after-home": shared(go_home, "heart", "heart", "tube", "bone"),
}
