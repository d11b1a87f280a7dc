"""Pictures of "Tell and ask": organs and parts of the body."""

from cast import OLD_MAN
from hands import placed
from heads import head
from organs import colon
from organs import heart as heart_organ
from palette import FILM, LINE, MUTED, PRIMARY, RED, WARM, WHITE, darker
from signs import warning
from svg import capsule, circle, edged, ellipse, group, path, rect, stroke
from tell_parts import MOTHER, backdrop, belly, chest, rays


def kidneys():
    """Two kidneys on their drains, one of them gray."""
    one = "M16 -34C40 -52 66 -22 62 8C58 40 36 50 22 38C10 26 26 12 24 0C22 -12 8 -22 16 -34Z"
    vessels = stroke("M0 -10L24 -6M0 4L24 2", "#C23B2E", 7) + stroke("M0 -14L0 30", "#C23B2E", 10)
    drain = stroke("M24 6C14 20 8 34 7 62", "#D9A25C", 7)
    well = path(one, "#B9615D", stroke="#8E4541", stroke_width=3) + stroke("M50 -24C56 -8 54 12 46 26", "#CF8681", 6)
    sick = path(one, "#9AA3A8", stroke="#5F6B73", stroke_width=3) + stroke("M38 -28L46 -14L40 -2L50 12", "#5F6B73", 4)
    return (
        backdrop()
        + group(
            group(drain, flip=True),
            drain,
            vessels,
            group(vessels, flip=True),
            group(well, flip=True),
            sick,
            ellipse(0, 66, 26, 12, "#EFD9B0", stroke="#C9A25C", stroke_width=3),
            x=526,
            y=256,
            s=4.1,
        )
        + warning(826, 300, 1.12)
    )


def heart():
    """A heart, and its line: jagged and uneven."""
    line = "M0 0L50 0L66 -26L84 26L104 -120L132 110L152 0L196 0L214 -60L236 66L252 0L268 0L292 -110L314 84L330 0L380 0"
    return (
        backdrop()
        + heart_organ(404, 316, 2.35)
        + rect(556, 130, 370, 300, FILM, 28)
        + group(stroke(line, "#FF8F7E", 12), x=568, y=284, s=0.91)
    )


def thyroid():
    """A neck with its thyroid, in colour."""
    look = MOTHER.look
    skin, edge = look.skin, darker(look.skin, 0.26)
    neck = edged(
        "M-72 -60C-68 60 -72 110 -92 150C-130 190 -250 200 -320 260L-380 420L380 420L320 260"
        "C250 200 130 190 92 150C72 110 68 60 72 -60Z",
        skin,
        edge,
    )
    shade = path("M-70 -20Q0 80 70 -20L70 20Q0 110 -70 20Z", edge, fill_opacity="0.35")
    bones = stroke("M-34 226Q-160 214 -260 250M34 226Q160 214 260 250", edge, 6)
    behind, front = head(look, "f")
    shirt = edged(
        "M-420 460C-380 330 -330 270 -270 240Q-200 330 0 340Q200 330 270 240C330 270 380 330 420 460Z",
        "#4F7F9E",
        darker("#4F7F9E"),
    )
    lobe = "M-4 18C-14 12 -22 0 -28 -34C-32 -60 -56 -64 -64 -38C-72 -6 -66 40 -44 54C-26 62 -16 40 -4 36Z"
    gland = (
        rect(-20, -74, 40, 180, "#DCE6EC", 14, stroke="#8FA9B8", stroke_width=4)
        + stroke("M-18 -50L18 -50M-18 66L18 66M-18 88L18 88", "#8FA9B8", 5)
        + path(lobe, RED, stroke="#8E2F2B", stroke_width=5)
        + group(path(lobe, RED, stroke="#8E2F2B", stroke_width=5), flip=True)
        + rect(-10, 16, 20, 22, RED)
    )
    return (
        backdrop()
        + group(behind, x=600, y=130, s=1.98)
        + group(neck + shade + bones + shirt, x=600, y=180)
        + group(front, x=600, y=130, s=1.98)
        + group(gland, x=600, y=340, s=1.0)
    )


def implant():
    """A pacemaker under the skin of a chest, its wire in the heart."""
    device = (
        rect(-62, -48, 124, 108, "#C9D6DF", 46, stroke=MUTED, stroke_width=7)
        + rect(-34, -66, 68, 36, "#EAF1F5", 10, stroke=MUTED, stroke_width=6)
        + stroke("M-30 22L-10 22L0 -2L14 40L22 22L34 22", PRIMARY, 8)
    )
    wire = "M770 170C760 110 690 110 660 160C640 200 640 260 626 330C620 370 640 400 654 420"
    return (
        backdrop()
        + chest(OLD_MAN.look.skin)
        + heart_organ(600, 360, 1.7)
        + stroke(wire, WHITE, 17)
        + stroke(wire, PRIMARY, 10)
        + circle(654, 420, 13, PRIMARY)
        + group(device, x=782, y=234, s=1.1)
    )


def bowel_surgery():
    """The bowel in a belly, and over it a cut that was stitched."""
    cut = "M0 -130C10 -60 -8 40 0 140"
    stitches = "".join(f"M-34 {y}L34 {y + 10}" for y in range(-110, 141, 50))
    bowel = group(colon(0, 0, 1.62, "#E9B7A6", "#C4816F", 30), y=250)
    scar = stroke(cut, "#8E2F2B", 16) + stroke(stitches, "#10263A", 10)
    return backdrop() + belly("#E6BE9A", "#7FA3B8", "#41566B", group(bowel, s=1) + group(scar, x=0, y=250, s=1.1))


def stoma():
    """A belly with a bag stuck to it."""
    bag = (
        path(
            "M-76 -60C-76 -150 76 -150 76 -60C100 20 96 110 70 170Q60 186 40 186L-40 186Q-60 186 -70 170"
            "C-96 110 -100 20 -76 -60Z",
            "#F3E6CF",
            stroke="#A98A5C",
            stroke_width=7,
        )
        + path(
            "M-84 60C-40 40 40 76 86 56C86 100 80 136 66 164Q58 178 40 178L-40 178Q-58 178 -66 164"
            "C-80 136 -84 100 -84 60Z",
            "#B98A5A",
        )
        + circle(0, -52, 62, WHITE, stroke="#A98A5C", stroke_width=6)
        + circle(0, -52, 36, "#D2625C", stroke="#A5413C", stroke_width=6)
        + circle(0, -52, 12, "#8E2F2B")
        + rect(-50, 180, 100, 24, "#A98A5C", 8)
    )
    return backdrop() + belly("#B98059", "#8FB3A8", "#41566B", group(bag, x=112, y=250, s=1.06))


def insulin():
    """A pen that is held against a belly."""
    skin = "#9C6846"
    pen = (
        stroke("M0 0L34 0", MUTED, 7)
        + rect(32, -20, 30, 40, WHITE, 6, stroke=LINE, stroke_width=5)
        + rect(60, -30, 120, 60, "#EAF4F9", 10, stroke=LINE, stroke_width=5)
        + rect(76, -16, 78, 32, "#8CD0EE", 5)
        + rect(178, -34, 176, 68, PRIMARY, 16)
        + rect(236, -18, 60, 36, WHITE, 6)
        + rect(352, -26, 44, 52, WARM, 10)
    )
    return (
        backdrop()
        + belly("#9C6846", "#E8B46B", "#41566B", x=520, arms=(-1,))
        + group(pen, x=600, y=330, rotate=-24)
        + rays(596, 332, 40, 74, (120, 156, 192, 228), PRIMARY, 9)
        + edged(capsule((880, 20), 66, (1050, 370), 62) + capsule((1050, 370), 62, (964, 262), 46), skin, darker(skin))
        + edged("M800 -30L960 -30L1000 100Q930 150 850 130Z", "#E8B46B", darker("#E8B46B"))
        + placed("hold", skin, (974, 258), 200, True, "", s=3.0)
        + path(capsule((1000, 300), 46, (964, 254), 42), skin)
    )


SCENES = {
    "tell-kidneys": kidneys,
    "tell-heart": heart,
    "tell-thyroid": thyroid,
    "tell-implant": implant,
    "tell-bowel-surgery": bowel_surgery,
    "tell-stoma": stoma,
    "tell-insulin": insulin,
}
