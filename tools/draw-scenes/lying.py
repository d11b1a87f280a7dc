"""A patient lying on the back, seen from the side, head to the left. Origin: on the table top under the
crown; x to the feet, y down. A head is 100, the whole about 735 long."""

from hands import placed
from heads import head
from palette import GOWN, GOWN_DARK, MIST, WHITE, darker
from people import BUILDS, Arm, Build, limb
from svg import capsule, edged, group, n, path, rect, slot, stroke

SHOULDER = (158, -62)
FOOT = "M690 -12C688 0 716 4 726 -6L744 -78C748 -96 728 -100 722 -88C714 -68 702 -56 684 -48Z"


def lying(
    who, arms=(), eyes="open", mouth="calm", pillow=True, sheet="", legs=True, x=0, y=0, s=1, flip=False, over=""
):
    """The patient on the back. `arms`: Arm with a place in these units. `sheet`: colour of a sheet from the
    hips down. `legs`: False where the sheet over raised knees hides them. `over`: drawn over the gown and under
    the arms."""
    b: Build = BUILDS[who.build]
    deep = {"heavy": 30, "pregnant": 44, "stout": 16, "patient-heavy": 30, "patient-stout": 16}.get(who.build, 0)
    thin = -8 if who.build in ("thin", "woman", "patient-woman") else 0
    skin, edge = who.look.skin, darker(who.look.skin, 0.26)
    gown, gown_edge = GOWN, GOWN_DARK
    out = ""
    if pillow:
        out += edged("M4 -6Q-10 -34 18 -34L96 -38Q124 -36 122 -8Q120 0 108 0L18 0Q8 0 4 -6Z", WHITE, "#C9D6DF", 1.6)
    behind, face = head(who.look, "p", mouth, eyes)
    at = {"x": 52, "y": -66, "rotate": -88}
    out += group(behind, **at)
    if legs:
        out += edged(capsule((560, -44), 34, (700, -28), 17), skin, edge, 1.4)
        out += edged(FOOT, "#E8EEF2", "#C0CDD6", 1.4)
    body = path(f"M88 -84Q104 -86 118 -{98 + thin}L150 -{100 + thin}L140 -24Q110 -22 84 -36Z", skin)
    top = 104 + thin
    body += edged(
        f"M124 -30C118 -66 128 -{top - 10} 158 -{top}C200 -{top + 14} 236 -{top + 6 + deep // 2} 290 "
        f"-{top + deep}C340 -{top + deep} 372 -{top - 8 + deep // 2} 408 -{top - 14 + deep // 4}C470 -96 530 -96 562 -84"
        f"C590 -76 610 -64 628 -58L632 -6Q632 0 620 0L160 0C136 0 126 -12 124 -30Z",
        gown,
        gown_edge,
        1.6,
    )
    body += stroke(f"M126 -{92 + thin}Q146 -70 130 -34", gown_edge, 4)
    if sheet:
        body += edged(
            f"M352 0L356 -{top + deep // 2}C374 -{top + 2 + deep // 2} 392 -{top - 6} 410 -{top - 6}"
            f"C470 -104 530 -104 562 -92C610 -80 640 -70 690 -66C704 -76 716 -96 724 -104C740 -112 758 -104 "
            f"756 -84L742 0Z",
            sheet,
            darker(sheet, 0.14),
            1.6,
        )
        body += stroke("M420 -80Q520 -70 600 -50M470 -30Q560 -30 660 -24", darker(sheet, 0.1), 2.6)
    out += slot(body) + over + group(face, **at)
    for arm in arms:
        out += limb(SHOULDER, arm.at, skin, who.outfit, b.limb * 0.95, arm)
    return group(out, x=x, y=y, s=s, flip=flip)


def resting_arm(**more):
    """An arm along the side of the body."""
    return Arm(1, (384, -36), "flat", bend=1, reach=0.87, **more)


def drape(x0, x1, top, colour="#5F9DB5"):
    """A surgical drape over the body from `x0` to `x1` (units of the lying patient)."""
    return edged(
        f"M{n(x0)} 8L{n(x0 + 6)} {n(-top)}C{n(x0 + 40)} {n(-top - 8)} {n(x1 - 40)} {n(-top + 6)} {n(x1)} "
        f"{n(-top + 20)}L{n(x1 + 6)} 8Z",
        colour,
        darker(colour, 0.2),
        1.6,
    )


def opening(skin, x=392, y=-72):
    """A window in the drape over the groin, with the skin in it: square, so that it is not taken for a hand."""
    return rect(x - 46, y - 26, 92, 52, "#D7E8F0", 10) + rect(x - 36, y - 17, 72, 34, skin, 6)


def knees_up(colour="#BFD9E6"):
    """A sheet from the belly down over raised knees (units of the patient who lies on the back without `legs`)."""
    return edged(
        "M330 0L336 -106C380 -118 424 -152 470 -205C500 -240 546 -250 568 -220C602 -160 640 -96 700 -40Q726 -14 720 0Z",
        colour,
        darker(colour, 0.14),
        1.6,
    ) + stroke(
        "M520 -216C530 -150 520 -90 500 -40M400 -96Q440 -70 450 -20M590 -150Q600 -80 590 -30", darker(colour), 2.6
    )


def knee_on_pad(who):
    """A bare leg with a pad under the bent knee; the knee is at (566, -116)."""
    skin = who.look.skin
    leg = capsule((430, -62), 44, (566, -116), 34) + capsule((566, -116), 34, (706, -26), 17)
    return (
        edged(capsule((520, -26), 24, (604, -26), 24), WHITE, "#C9D6DF", 2)
        + edged(leg, skin, darker(skin), 1.8)
        + edged(FOOT, "#E8EEF2", "#C0CDD6", 1.4)
        + stroke("M556 -98Q572 -82 592 -94", darker(skin), 3)
    )


def on_side(who):
    """A patient on the side under a sheet, facing the viewer, head to the left; about 550 long, on y = 0."""
    behind, face = head(who.look, "f", eyes="closed")
    sheet = "#BFD9E6"
    body = edged(
        "M108 0C100 -60 116 -124 168 -132C214 -138 250 -110 300 -116C340 -150 390 -158 424 -128C456 -104 500 -70 "
        "540 -34Q552 0 540 0Z",
        sheet,
        darker(sheet, 0.14),
        1.8,
    )
    folds = stroke(
        "M300 -114C330 -90 360 -70 420 -60M424 -126C440 -90 470 -60 500 -40M180 -100C220 -80 260 -76 300 -80",
        darker(sheet, 0.1),
        3,
    )
    gown = edged("M104 -16C96 -80 118 -136 160 -140C196 -140 214 -128 236 -118L220 0L112 0Z", GOWN, "#6AA99D", 1.8)
    arm = placed("rest", who.look.skin, (128, -22), 196, False, s=0.92) + edged(
        capsule((150, -70), 18, (206, -40), 14) + capsule((206, -40), 14, (128, -22), 10),
        who.look.skin,
        darker(who.look.skin, 0.26),
        1.8,
    )
    pillow = rect(-6, -36, 130, 36, WHITE, 16, stroke=MIST, stroke_width=2.5)
    return pillow + group(behind + face, x=66, y=-72, rotate=-82) + gown + body + folds + arm
