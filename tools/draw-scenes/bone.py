"""Scenes of the bone or joint exam: numb skin, the bed of the recovery room, at home after a needle and after surgery."""

from cast import NURSE, RADIOLOGIST, TECHNOLOGIST, in_gown
from lying import knee_on_pad, lying, resting_arm
from palette import LINE, SKY, STEEL, WHITE, darker
from paths import cleaned_knee, gloved
from patients import shared
from people import Arm, arms_of, person
from procedure import GLOVE
from ready import home
from room import bed, desk, room, table, window
from signs import crossed, disc, drop, snowflake, stopwatch
from svg import capsule, circle, clipped, coarse, edged, ellipse, group, path, rect, stroke
from things import glass, pill_bottle, syringe, tablet

SOFA, SOFA_DARK = "#8FB3A8", "#7FA69A"
NUMB = "#8FB9E0"
HANDS = (Arm(-1, (10, -404), "flat", angle=10), Arm(1, (176, -420), "flat", angle=14))


def cold_knee(who):
    """A leg on a stool, a cloth with ice on the knee, a stopwatch with a quarter of an hour."""
    skin = who.look.skin
    at = {"x": 290, "y": 1130, "s": 1.2}
    seat = rect(110, 560, 120, 340, SOFA, 50) + rect(130, 690, 380, 200, SOFA_DARK, 40)
    rest = rect(760, 740, 230, 40, SOFA, 16) + rect(790, 780, 24, 130, "#B9A88C") + rect(936, 780, 24, 130, "#B9A88C")
    leg = (
        edged(capsule((300, 706), 54, (600, 644), 44), who.outfit.bottom, darker(who.outfit.bottom), 2)
        + edged(capsule((590, 642), 42, (880, 716), 26), skin, darker(skin), 2)
        + edged("M858 700L884 744Q920 752 928 730L946 640Q946 616 922 622Q900 640 880 690Z", "#E8EEF2", "#B8C4CC", 2)
    )
    cloth = group(
        edged(
            "M-84 -6C-80 -66 -40 -86 0 -84C44 -84 82 -62 84 -2C70 30 52 20 40 44C0 30 -30 46 -56 28Q-74 20 -84 -6Z",
            SKY,
            STEEL,
            3,
        )
        + snowflake(0, -28, 38),
        x=604,
        y=606,
    )
    return (
        home(780)
        + window(60, 80, 240, 180)
        + stopwatch(960, 246, 140, 15)
        + seat
        + person(who, [], lower=False, eyes="down", **at)
        + rest
        + leg
        + cloth
        + arms_of(who, HANDS, **at)
    )


def plaster(skin):
    """A lower leg in a white cast along +x, from under the knee at (0, 0) to the bare toes at 310, which point up."""
    edge = "#A9B7C1"
    toes = "".join(capsule((290 + i * 15, -84 + i * 6), 11, (294 + i * 16, -126 + i * 7), 10) for i in range(4))
    shell = "M0 -56L268 -44L268 46L0 56Q18 0 0 -56Z" + capsule((268, 1), 45, (308, -66), 38)
    return (
        edged(toes, skin, darker(skin), 2)
        + edged(shell, WHITE, edge, 3)
        + stroke("M66 -50Q80 0 66 50M136 -46Q150 0 136 48M208 -44Q222 0 210 46M246 -38Q288 -30 336 -42", edge, 4)
    )


def cushion(x, y, w, colour):
    """A soft pillow, its underside at `y`."""
    return edged(
        f"M{x + 10} {y - 8}C{x - 14} {y - 40} {x - 8} {y - 84} {x + 20} {y - 78}Q{x + w / 2:.0f} {y - 96} {x + w - 20} "
        f"{y - 78}C{x + w + 8} {y - 84} {x + w + 14} {y - 40} {x + w - 10} {y - 8}Q{x + w / 2:.0f} {y + 6} {x + 10} "
        f"{y - 8}Z",
        colour,
        darker(colour, 0.16),
        2.5,
    )


def shower():
    """Water that falls from a shower head at (0, 0)."""
    return (
        path("M-62 0Q-44 -40 0 -40Q44 -40 62 0Z", STEEL)
        + rect(-70, -4, 140, 18, LINE, 9)
        + "".join(drop(x, y, 0.5) for x, y in ((-48, 58), (0, 50), (48, 58), (-24, 108), (24, 108)))
    )


def leg_up(who):
    """At home on a sofa, a leg in a cast on two pillows; a cast in the shower is crossed out."""
    skin, cloth = who.look.skin, who.outfit.bottom
    at = {"x": 300, "y": 1130, "s": 1.2}
    sofa = rect(90, 500, 1010, 330, SOFA, 60) + rect(60, 716, 1080, 174, SOFA_DARK, 40)
    end = rect(1050, 610, 120, 300, SOFA, 44)
    trousers = capsule((290, 712), 62, (516, 738), 48) + capsule((516, 738), 48, (524, 866), 34)
    other = edged(trousers, cloth, darker(cloth), 2) + edged(
        "M486 876L562 876L608 912Q622 924 610 934L486 934Z", "#E8EEF2", "#B8C4CC", 2
    )
    raised = edged(capsule((310, 690), 54, (640, 596), 50), cloth, darker(cloth), 2) + group(
        plaster(skin), x=636, y=596, rotate=-4
    )
    keep_dry = group(plaster(skin), x=-176, y=84, s=0.94) + group(shower(), x=10, y=-116) + crossed(0, 0, 182)
    return (
        home(780)
        + window(60, 80, 240, 180)
        + sofa
        + person(who, [], lower=False, eyes="down", **at)
        + cushion(664, 736, 360, "#E9D9BC")
        + cushion(690, 670, 320, "#F6EBD6")
        + raised
        + other
        + end
        + arms_of(who, HANDS, **at)
        + disc(880, 232, 204, "#DDE9EF")
        + clipped("dry", circle(880, 232, 199, WHITE), group(keep_dry, x=880, y=232))
    )


def numb(who):
    """Drawn with coarse numbers, for it holds many small parts."""
    with coarse():
        return numb_knee(who)


def numb_knee(who):
    """The skin over a knee is made numb; a small picture shows the cleaned skin and the thin needle from near."""
    gown, skin = in_gown(who), who.look.skin
    doctor = {"x": 960, "y": 980, "s": 1.1, "flip": True}
    nurse = {"x": 330, "y": 980, "s": 1.1}
    s, x, y = 1.24, 20, 710
    near = (
        cleaned_knee(skin)
        + ellipse(-4, -28, 48, 30, NUMB, fill_opacity="0.85")
        + syringe(2, -40, 1.3, rotate=122)
        + gloved(124, -168, 142, s=1.75)
    )
    return (
        room(floor=770)
        + person(TECHNOLOGIST, [], eyes="down", tilt=4, **nurse)
        + person(RADIOLOGIST, [], eyes="down", tilt=6, **doctor)
        + table(10, 722, 1010, 160, 940)
        + lying(gown, [resting_arm()], x=x, y=y, s=s)
        + group(knee_on_pad(who), x=x, y=y, s=s)
        + ellipse(x + s * 554, y - s * 126, 34, 20, NUMB, fill_opacity="0.85")
        + syringe(x + s * 556, y - s * 130, 0.8, rotate=140)
        + arms_of(
            TECHNOLOGIST, [Arm(1, (10, -380), "flat", angle=110), Arm(-1, (-92, -384), "flat", angle=84)], **nurse
        )
        + arms_of(
            RADIOLOGIST,
            [Arm(-1, (60, -350), "flat", glove=GLOVE, angle=10), Arm(1, (122, -464), "pinch", glove=GLOVE, angle=14)],
            **doctor,
        )
        + disc(650, 220, 196)
        + clipped("near", circle(650, 220, 191, WHITE), group(near, x=650, y=256))
    )


def recovery(who):
    """A bed in the recovery room: a bandaged knee on a pillow; a nurse checks, with pain medicine on the table."""
    gown = in_gown(who)
    nurse = {"x": 580, "y": 900, "s": 1.06, "flip": True}
    s, x, y = 1.16, 80, 600
    wound = capsule((532, -102), 40, (566, -116), 37) + capsule((566, -116), 37, (608, -89), 32)
    bandage = edged(wound, WHITE, "#A9B7C1", 2) + stroke(
        "M512 -132Q534 -104 540 -66M538 -146Q556 -110 556 -80M570 -152Q576 -116 568 -80M598 -134Q590 -106 580 -78"
        "M620 -116Q604 -98 596 -70",
        "#A9B7C1",
        2.4,
    )
    return (
        room(floor=770)
        + person(NURSE, [], mouth="talk", eyes="down", tilt=4, **nurse)
        + bed(56, 612, 910, 900)
        + lying(gown, [resting_arm()], x=x, y=y, s=s)
        + group(knee_on_pad(who), bandage, x=x, y=y, s=s)
        + desk(1010, 610, 170, 900)
        + pill_bottle(1054, 610, 0.85)
        + glass(1122, 610, 0.85)
        + arms_of(
            NURSE,
            [
                Arm(1, (142, -394), "flat", angle=66),
                Arm(-1, (-40, -430), "hold", angle=-10, held=group(tablet(30, -30, 0.9))),
            ],
            **nurse,
        )
    )


SCENES = {
    "what-happens-bone-numb": shared(numb, "bone", "bone"),
    "what-happens-bone-rest": shared(recovery, "bone", "bone"),
    "after-joint": shared(cold_knee, "bone", "bone"),
    "after-bone-surgery": shared(leg_up, "bone", "bone"),
}
