"""Glossary pictures (800 x 600): one thing each, large."""

from cast import SCARF_WOMAN, STICK_WOMAN, TECHNOLOGIST_LEAD, YOUNG_MAN, in_gown
from hands import placed
from lying import lying, resting_arm
from palette import LEAD, LEAD_EDGE, LINE, MIST, ORGAN_DARK, PRIMARY, SKY, STEEL, WALL, WHITE, darker
from people import hang, person, shadow
from room import bag, c_arm, room, table
from signs import arrow, disc
from svg import capsule, circle, clipped, edged, ellipse, group, path, rect, stroke

PLAIN = rect(0, 0, 800, 600, WALL)


def catheter():
    """A thin hollow tube with a port; its round opening is enlarged."""
    d = "M150 150C60 240 120 420 300 400C470 380 420 220 320 240C230 260 280 460 440 470C520 474 560 440 580 400"
    tube = stroke(d, "#0A4A66", 25) + stroke(d, "#5FA9CC", 18) + stroke(d, "#BFE3F3", 5)
    hub = group(
        rect(-20, -96, 40, 70, WHITE, 8, stroke=STEEL, stroke_width=5)
        + path("M-20 -30L20 -30L11 22L-11 22Z", "#E8F3F8", stroke=STEEL, stroke_width=5, stroke_linejoin="round")
        + rect(-32, -70, 64, 18, STEEL, 8),
        x=158,
        y=140,
        rotate=36,
    )
    lens = disc(590, 210, 150) + clipped(
        "tip",
        circle(590, 210, 146, WHITE),
        path("M420 300L560 130L660 200L540 390Z", "#5FA9CC"),
        stroke("M430 310L572 146", PRIMARY, 8, "butt"),
        stroke("M540 380L650 190", PRIMARY, 8, "butt"),
        ellipse(612, 166, 62, 40, "#BFE3F3", stroke=PRIMARY, stroke_width=9, transform="rotate(32 612 166)"),
        ellipse(612, 166, 34, 20, "#0C2A3C", transform="rotate(32 612 166)"),
    )
    return PLAIN + tube + hub + stroke("M584 394L590 362", PRIMARY, 5) + lens


def vessel(narrow):
    """A cut-open vessel along x; `narrow` is how far the deposits reach in."""
    wall = (
        rect(-20, 190, 840, 220, ORGAN_DARK) + rect(-20, 204, 840, 192, "#E9A79C") + rect(-20, 228, 840, 144, "#F8DED6")
    )
    deposit = (
        f"M180 228C270 228 300 {228 + narrow} 400 {228 + narrow}C500 {228 + narrow} 530 228 620 228Z"
        f"M180 372C270 372 300 {372 - narrow} 400 {372 - narrow}C500 {372 - narrow} 530 372 620 372Z"
    )
    return wall + path(deposit, "#E2B25C", stroke="#BD8F3C", stroke_width=4)


def open_stent():
    """The vessel held open by a stent, and the blood that flows."""
    zig = "M232 250" + "".join(f"L{256 + i * 48} 350L{280 + i * 48} 250" for i in range(7))
    zag = "M232 350" + "".join(f"L{256 + i * 48} 250L{280 + i * 48} 350" for i in range(7))
    tube = stroke(zig + zag + "M232 250L232 350M568 250L568 350", "#34566E", 7)
    flow = "".join(
        stroke(f"M{x} {y}L{x + 44} {y}M{x + 30} {y - 12}L{x + 44} {y}L{x + 30} {y + 12}", "#B8443A", 7)
        for x, y in ((150, 300), (606, 300))
    )
    return vessel(20) + flow + tube


def balloon():
    """A thin tube whose balloon pushes the narrow place open."""
    d = "M280 300C300 256 340 256 400 256C460 256 500 256 520 300C500 344 460 344 400 344C340 344 300 344 280 300Z"
    return (
        vessel(34)
        + stroke("M-20 300L530 300", PRIMARY, 20)
        + stroke("M-20 300L530 300", "#5FA9CC", 13)
        + path(d, SKY, stroke=PRIMARY, stroke_width=6)
        + arrow(400, 290, 400, 222, PRIMARY, 11)
        + arrow(400, 310, 400, 378, PRIMARY, 11)
    )


def stent():
    upper = clipped("upper", rect(60, 26, 680, 188, WHITE, 24), group(vessel(58), s=0.85, x=60, y=-135))
    lower = clipped("lower", rect(60, 325, 680, 220, WHITE, 24), group(open_stent(), s=1, x=0, y=135))
    return PLAIN + upper + lower + arrow(400, 222, 400, 284, PRIMARY, 14)


def iv_line():
    skin = STICK_WOMAN.look.skin
    arm = path(capsule((-60, 520), 100, (480, 400), 56), skin, stroke=darker(skin, 0.22), stroke_width=4)
    vein = stroke("M60 470C180 440 300 440 470 396", "#8FA7C4", 9, stroke_opacity="0.7")
    hand = placed("flat", skin, (480, 398), -10, True, s=4.3)
    line = "M590 190C590 320 500 330 440 366C410 384 390 392 352 404"
    cannula = group(
        rect(-70, -36, 140, 72, "#FFFFFF", 18, fill_opacity="0.75", stroke=MIST, stroke_width=4)
        + rect(-40, -11, 60, 22, "#E58DA0", 8)
        + rect(12, -15, 34, 30, SKY, 8),
        x=312,
        y=414,
        rotate=-12,
    )
    return (
        PLAIN
        + rect(0, 500, 800, 100, "#B9CFDB")
        + hand
        + arm
        + path(capsule((420, 412), 58, (520, 392), 50), skin)
        + vein
        + stroke(line, WHITE, 16)
        + stroke(line, "#7FA9BF", 8)
        + cannula
        + rect(584, 0, 10, 30, LINE)
        + group(bag(0, 0, "#CFE7F3"), x=590, y=16, s=1.25)
    )


def lead_apron():
    patient = person(
        in_gown(YOUNG_MAN),
        [hang(-1, YOUNG_MAN), hang(1, YOUNG_MAN)],
        view="f",
        x=240,
        y=580,
        s=0.74,
        extra=edged("M-66 -420L66 -420L74 -236Q0 -224 -74 -236Z", LEAD, LEAD_EDGE, 3)
        + edged("M-64 -424L64 -424L64 -404L-64 -404Z", LEAD_EDGE, LEAD, 1),
    )
    team = shadow(560, 582, 60) + person(TECHNOLOGIST_LEAD, [hang(-1), hang(1)], x=560, y=580, s=0.76, flip=True)
    return room(800, 600, 470) + shadow(240, 582, 60) + patient + team


def machine():
    return room(800, 600, 470) + group(
        c_arm(450, 326, 640, reach=420, floor=790, cone=False)
        + table(60, 552, 940, 200, 880)
        + lying(in_gown(SCARF_WOMAN), [resting_arm()], x=90, y=540, s=1.14),
        s=0.72,
        x=30,
        y=-70,
    )


SCENES = {
    "word-catheter": catheter,
    "word-stent": stent,
    "word-iv-line": iv_line,
    "word-lead-apron": lead_apron,
    "word-c-arm": machine,
}
