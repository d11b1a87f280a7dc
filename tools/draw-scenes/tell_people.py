"""Pictures of "Tell and ask": people, and how they feel."""

from cast import OLD_WOMAN, PREGNANT, in_gown
from heads import Look, head
from lying import lying, resting_arm
from palette import PRIMARY, SAND, SAND_DARK, WHITE, darker, mix
from people import Arm, arms_of, hang
from room import c_arm, table
from signs import drop, thermometer
from svg import capsule, circle, edged, ellipse, group, path, rect, stroke
from tell_parts import (
    ELDER,
    MOTHER,
    PAIN,
    TEACHER,
    WARM_WALL,
    WIDOW,
    WORKER,
    backdrop,
    bumps,
    bust,
    face,
    pill,
    rays,
    round_view,
    tinted,
)


def unwell():
    """Bent over, pale, one hand on the forehead and one on the belly; the head swims."""
    who = tinted(OLD_WOMAN, "#DDE6C8", 0.45)
    arms = [
        Arm(1, (30, -712), "flat", angle=200, elbow=(150, -560), thumb_up=False),
        Arm(-1, (-34, -440), "flat", angle=10, elbow=(-122, -430)),
    ]
    swirl = stroke("M0 0C14 -16 36 0 26 20C12 44 -34 36 -36 0C-38 -44 20 -62 52 -32", "#7C9A6A", 9)
    woman = group(
        bust(who, arms, x=0, s=1.4, top=-660 * 1.4, eyes="tight", mouth="tense", tilt=8),
        x=420,
        y=1068,
        rotate=10,
    )
    return (
        backdrop()
        + edged("M300 250Q300 190 360 190L430 190Q470 190 470 240L470 560L300 560Z", SAND, SAND_DARK, 4)
        + woman
        + group(swirl, x=780, y=120, s=1.4)
        + group(swirl, x=420, y=96, s=1.1, flip=True)
    )


def pregnant():
    """A hand on a round belly, and what is in it."""
    baby = (
        circle(0, 0, 84, "#F6DDD3")
        + circle(12, -28, 27, "#C98A70")
        + path("M-14 -14C-48 -6 -56 38 -24 56C6 68 48 52 48 22C32 32 16 22 20 4C12 -4 0 -12 -14 -14Z", "#C98A70")
        + stroke("M8 8C20 6 28 -4 24 -14M10 38C28 44 40 38 46 24", "#9D6450", 5)
    )
    arms = [
        Arm(1, (40, -420), "none", elbow=(118, -440), over=False),
        Arm(-1, (18, -468), "flat", angle=18, elbow=(-108, -440)),
    ]
    woman = bust(PREGNANT, arms, x=416, s=1.46, top=100, eyes="down")
    return (
        backdrop()
        + woman
        + stroke("M536 380L618 232M546 470L694 440", PRIMARY, 6, stroke_dasharray="2 18")
        + round_view(770, 290, 162, "baby", group(baby, s=1.98), fill="#F6DDD3")
    )


def allergy():
    """A face with red bumps, and what may be the cause: a pill, a nut, a flower."""
    spots = bumps(
        (-29, 12, 6), (-20, 22, 4.4), (28, 10, 6), (27, 23, 4.6), (16, 42, 4), (-13, 40, 5), (34, -6, 4),
        (-9, 66, 5), (8, 76, 4.4), (12, 62, 3.4), (-4, 84, 4),
    )  # fmt: skip
    front = face(TEACHER.look, spots, "worried", "worried", x=0, y=0, s=3.3)
    neck = edged(
        "M-60 130L-64 240C-120 262 -190 280 -220 340L220 340C190 280 120 262 64 240L60 130Z",
        TEACHER.look.skin,
        darker(TEACHER.look.skin),
    ) + edged(
        "M-240 350C-220 290 -160 266 -96 246Q0 330 96 246C160 266 220 290 240 350Z",
        TEACHER.outfit.top,
        darker(TEACHER.outfit.top),
    )
    nut = path(
        "M-58 0C-58 -34 -24 -34 -6 -22C14 -36 56 -36 58 0C56 36 14 36 -6 22C-24 34 -58 34 -58 0Z",
        "#D6A765",
        stroke="#9A7038",
        stroke_width=5,
    ) + stroke(
        "M-42 -8Q-34 -14 -26 -8M-40 10Q-30 16 -20 10M14 -12Q26 -18 38 -8M12 12Q26 18 38 10M-4 -6L-4 6", "#9A7038", 4
    )
    petals = "".join(ellipse(0, -36, 19, 28, "#F3C3D2", stroke="#C98199", stroke_width=4) for _ in "a")
    flower = (
        stroke("M0 10C6 50 0 70 -4 96", "#5E9A6B", 10)
        + path("M0 70C20 40 44 46 50 50C44 74 20 80 0 74Z", "#5E9A6B")
        + "".join(group(petals, rotate=a) for a in (0, 72, 144, 216, 288))
        + circle(0, 0, 20, "#F2A541", stroke="#C98129", stroke_width=4)
    )
    return (
        backdrop()
        + group(neck + front, x=470, y=232)
        + group(pill(0, 0, 1.9, -30, "#F2A541"), x=836, y=106)
        + group(nut, x=836, y=262, s=1.3, rotate=-20)
        + group(flower, x=836, y=410, s=1.0)
    )


def infection():
    """A hot red face, sweat, and a thermometer that reads high."""
    who = tinted(ELDER, "#D9483A", 0.42)
    arms = [Arm(-1, (-60, -680), "flat", angle=-50, elbow=(-140, -540)), hang(1, ELDER)]
    return (
        backdrop()
        + bust(who, arms, x=470, s=1.66, top=160, view="f", eyes="worried", mouth="tense")
        + drop(566, 116, 0.36, "#4F93B8")
        + drop(588, 196, 0.42, "#4F93B8")
        + thermometer(830, 270, 2.4, 1.0)
        + rays(830, 409, 100, 136, (-10, 25, 60, 120, 155, 190), w=12)
    )


def breastfeeding():
    """A mother with a baby in her arm, at her breast, under a shawl."""
    skin = MOTHER.look.skin
    s = 1.72
    behind, front = head(Look(mix(skin, WHITE, 0.14), "#4A372C"), "p", eyes="closed")
    baby = (
        group(behind + front, x=60, y=-462, s=0.74, rotate=62, flip=True)
        + edged(capsule((-92, -402), 36, (8, -446), 40), "#F3E3B8", "#D6C08A", 2)
        + stroke("M-90 -378Q-30 -400 20 -410M-104 -412Q-60 -440 -30 -444", "#D6C08A", 3)
    )
    breast = (
        edged(
            "M10 -538C12 -522 8 -516 8 -504C16 -480 62 -470 80 -500C86 -518 82 -536 72 -548C52 -558 26 -554 10 -538Z",
            MOTHER.outfit.top,
            MOTHER.outfit.top,
            2,
        )
        + stroke("M24 -550C2 -520 -2 -490 18 -478M60 -552C88 -530 92 -506 74 -486", darker(MOTHER.outfit.top), 3)
        + path("M9 -514Q40 -526 83 -512Q82 -500 76 -494C60 -474 18 -482 8 -504Z", skin)
    )
    arms = [
        Arm(-1, (60, -400), "rest", angle=-8, elbow=(-120, -420)),
        Arm(1, (44, -414), "rest", angle=206, elbow=(120, -430), thumb_up=False, over=False),
    ]
    y = 112 + 660 * s
    return (
        backdrop(WARM_WALL)
        + bust(MOTHER, [arms[1]], x=580, s=s, top=112, eyes="down", tilt=10)
        + group(breast + baby, x=580, y=y, s=s)
        + arms_of(MOTHER, [arms[0]], x=580, y=y, s=s)
    )


def pain():
    """A man from the side, bent, a hand on the lower back: red lines show where it hurts."""
    look, outfit = WORKER.look, WORKER.outfit
    cloth, edge = outfit.top, darker(outfit.top, 0.2)
    behind, front = head(look, "p", eyes="closed")
    brow = (
        stroke("M17 -14Q25 -22 36 -13", "#3A332F", 4.6)
        + stroke("M22 -7L15 -11M21 -4L14 -3", look.shade, 2)
        + path("M40 22L25 20Q21 27 26 32L38 29Z", "#FFFFFF", stroke="#5A2420", stroke_width=2.6)
    )
    neck = edged("M44 -640C40 -612 26 -596 4 -580L30 -556L80 -560L84 -610Z", look.skin, darker(look.skin), 1.6)
    trousers = edged(
        "M-62 -392C-92 -360 -96 -320 -92 -280L-90 -240L74 -240C78 -300 76 -340 66 -386Z",
        outfit.bottom,
        darker(outfit.bottom),
    )
    trunk = edged(
        "M14 -588C-30 -580 -64 -560 -74 -516C-84 -470 -60 -430 -66 -376Q0 -352 72 -370C88 -410 96 -450 96 -490"
        "C98 -536 92 -566 68 -584Q40 -566 14 -588Z",
        cloth,
        edge,
        1.8,
    )
    glow = "".join(circle(-58, -414, r, PAIN, fill_opacity="0.62") for r in (52, 32))
    near = Arm(-1, (-126, -424), "flat", angle=28, elbow=(-176, -498), thumb_up=True)
    far = Arm(1, (112, -330), "flat", angle=80, elbow=(96, -430))
    shoulder = {"x": 74, "y": 16}
    man = (
        arms_of(WORKER, [far], x=-16, y=10)
        + neck
        + trousers
        + trunk
        + glow
        + group(behind + front + brow, x=72, y=-634, rotate=20)
        + arms_of(WORKER, [near], **shoulder)
        + rays(-62, -414, 66, 104, (92, 117, 142, 167), w=13)
    )
    return backdrop() + group(man, x=590, y=898, s=1.26)


def thought(x, y, *dots):
    """A cloud of thought about (x, y), 420 wide; `dots` lead to it: x, y and size."""
    lobes = ((-120, 20, 92), (-66, -62, 92), (40, -82, 98), (126, -20, 88), (86, 66, 84), (-30, 84, 88))
    edge = {"stroke": "#8FA9B8", "stroke_width": 10}
    return (
        group(*(circle(*lobe, WHITE, **edge) for lobe in lobes), x=x, y=y)
        + "".join(circle(*dot, WHITE, **{**edge, "stroke_width": 5}) for dot in dots)
        + group(*(circle(*lobe, WHITE) for lobe in lobes), rect(-110, -80, 220, 160, WHITE), x=x, y=y)
    )


def afraid():
    """A woman, her hands clasped under the chin, thinks of the x-ray machine."""
    skin, edge = WIDOW.look.skin, darker(WIDOW.look.skin, 0.3)
    arms = [
        Arm(-1, (-26, -566), "none", angle=-50, elbow=(-112, -430)),
        Arm(1, (26, -566), "none", angle=-130, elbow=(112, -430)),
    ]
    hands = edged(
        capsule((-24, -560), 12, (-12, -582), 20)
        + capsule((24, -560), 12, (12, -582), 20)
        + capsule((-12, -590), 8, (-3, -603), 7)
        + capsule((12, -590), 8, (3, -603), 7),
        skin,
        edge,
        1.8,
    ) + "".join(edged(capsule((22, y), 6.6, (-12, y - 5), 6), skin, edge, 1.3) for y in (-593, -582, -571, -560))
    machine = group(
        c_arm(560, 330, 660, reach=330, floor=830),
        table(190, 542, 780, 800, 840),
        lying(in_gown(WIDOW), [resting_arm()], x=220, y=530, s=0.96),
        x=-232,
        y=-216,
        s=0.37,
    )
    return (
        backdrop()
        + bust(WIDOW, arms, x=410, s=1.62, top=186, view="f", eyes="wide", mouth="grimace")
        + group(hands, x=410, y=186 + 660 * 1.62, s=1.62)
        + thought(722, 248, (544, 106, 17), (506, 80, 11))
        + group(machine, x=722, y=248)
    )


SCENES = {
    "tell-unwell": unwell,
    "tell-pregnant": pregnant,
    "tell-allergy": allergy,
    "tell-infection": infection,
    "tell-breastfeeding": breastfeeding,
    "tell-pain": pain,
    "tell-afraid": afraid,
}
