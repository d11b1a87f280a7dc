"""Scenes of the bone or joint exam: at home after a needle, and after surgery."""

from palette import LINE, SKY, STEEL, WHITE, darker
from patients import shared
from people import Arm, arms_of, person
from ready import home
from room import window
from signs import crossed, disc, drop, snowflake, stopwatch
from svg import capsule, circle, clipped, edged, group, path, rect, stroke

SOFA, SOFA_DARK = "#8FB3A8", "#7FA69A"
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


SCENES = {
    "after-joint": shared(cold_knee, "bone", "bone"),
    "after-bone-surgery": shared(leg_up, "bone", "bone"),
}
