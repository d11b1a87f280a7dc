"""Scenes of "Getting ready" that belong to some exams."""

import organs
from cast import OLD_MAN, STICK_WOMAN, TECHNOLOGIST, in_gown
from heads import head
from lying import lying, resting_arm
from palette import LINE, MUTED, PRIMARY, WHITE, darker
from patients import MAN, guide_of, shared
from people import Arm, hang, person
from ready import home, on_phone
from room import counter, room, window
from signs import arrow, bubble, check, crossed, disc, drop, question, thermometer, tile, warning
from svg import capsule, circle, clipped, edged, ellipse, group, own, rect, stroke
from things import bowl, film, glass, handbag, meal, pad, page, pill_bottle, tea, toilet


def sachet():
    """A sachet of powder that empties the bowel, tilted."""
    return group(
        edged("M-46 -86L46 -86L46 54L8 82L-46 54Z", WHITE, LINE, 2.5)
        + rect(-46, -86, 92, 22, "#8FC7BC")
        + organs.colon(0, -8, 0.34),
        s=1.35,
        rotate=40,
    )


def clear_liquids(who):
    """Clear drinks are right, a meal is not, and a powder in water empties the bowel."""
    man = person(
        who,
        [Arm(-1, (-20, -392), "flat", angle=18), Arm(1, (40, -386), "flat", angle=160, thumb_up=False)],
        lower=False,
        x=180,
        y=1150,
        s=1.14,
    )
    powder = "".join(circle(x, y, 6, LINE) for x, y in ((660, 672), (674, 690), (652, 704), (676, 718), (660, 732)))
    return (
        home(640)
        + window(60, 60, 180, 150)
        + man
        + counter(20, 742, 520, 950)
        + tile(300, 30, 520, 330)
        + glass(378, 318, 1.4)
        + bowl(536, 318, 0.92)
        + tea(724, 318, 1.1)
        + check(340, 74, 42)
        + tile(850, 30, 320, 330)
        + meal(1010, 208, 1.15)
        + crossed(1010, 196, 134)
        + tile(560, 400, 610, 530)
        + group(sachet(), x=724, y=540)
        + powder
        + glass(664, 898, 1.55)
        + arrow(786, 780, 852, 780, PRIMARY, 18)
        + group(toilet(stool=False), x=1012, y=720, s=1.05)
    )


def says(who, *things):
    """The patient tells a nurse, who holds a list; `things` are in the bubble."""
    patient = person(
        who,
        [Arm(1, (176, -486), "open", angle=-34), Arm(-1, (10, -400), "flat", angle=10)],
        mouth="talk",
        x=250,
        y=1276,
        s=1.2,
    )
    nurse = person(
        TECHNOLOGIST,
        [Arm(-1, (10, -404), "flat", angle=8), Arm(1, (86, -430), "pinch", angle=172, thumb_up=False)],
        x=960,
        y=1276,
        s=1.2,
        flip=True,
        extra=page(34, -424, 0.8, marks=False),
    )
    return room(floor=770) + patient + nurse + bubble(40, 30, 1120, 340, (340, 440)) + "".join(things)


def throat(who, x, y, s=1):
    """A head from the side; a bite that is stuck in the throat."""
    look = who.look
    front = group("".join(head(look, "p", "worried", "closed")), x=0, y=-34, s=1.5)
    neck = edged(capsule((-10, 20), 36, (-14, 130), 40), look.skin, darker(look.skin), 2)
    lump = stroke("M18 30L14 120", "#C9766F", 12) + circle(18, 66, 17, "#B8443A")
    return group(clipped("throat", rect(-140, -152, 250, 312, WHITE), group(neck, front, lump)), x=x, y=y, s=s)


def sick_bowel(x, y, s=1):
    return group(organs.colon(0, 0, 1.2), warning(96, 80, 0.5), x=x, y=y, s=s)


def weak_stand(x, y, s=1):
    """Somebody who stands with a stick, and one who cannot lie flat."""
    stick = stroke("M0 -14L0 372M0 -14C0 -40 -40 -40 -40 -20", "#6B4A33", 12)
    stands = person(
        STICK_WOMAN,
        [hang(-1, STICK_WOMAN, over=False), Arm(1, (112, -368), "hold", angle=4, held=group(stick, x=32, y=4))],
        tilt=8,
        eyes="worried",
        mouth="worried",
        s=0.4,
        x=-60,
        y=150,
    )
    bed_ = rect(20, 92, 170, 14, "#8FB5C9", 6) + rect(30, 104, 8, 40, LINE) + rect(172, 104, 8, 40, LINE)
    lies = group(lying(in_gown(OLD_MAN), [resting_arm()]), s=0.21, x=26, y=92)
    return group(stands, bed_, lies, warning(104, 4, 0.42), x=x, y=y, s=s)


def past_films(x, y):
    return film(x - 40, y - 6, 140, 180, organs.screen(0, 0, 140, 180, organs.xray_chest(), s=1.4), -7) + film(
        x + 60, y + 10, 140, 180, organs.screen(0, 0, 140, 180, organs.xray_hand(), s=1.5), 5
    )


def metal(x, y):
    """A pacemaker with its wire, and a screw."""
    device = (
        rect(-62, -48, 124, 108, "#C9D6DF", 46, stroke=MUTED, stroke_width=7)
        + rect(-34, -66, 68, 36, "#EAF1F5", 10, stroke=MUTED, stroke_width=6)
        + stroke("M-30 22L-10 22L0 -2L14 40L22 22L34 22", PRIMARY, 8)
    )
    wire = stroke("M0 -64C10 -130 90 -120 84 -50C80 0 100 40 96 70", PRIMARY, 8) + circle(96, 74, 10, PRIMARY)
    screw = stroke("M0 -60L0 76", "#6F8B9C", 18) + stroke("M-30 -64L30 -64", "#5A6E7E", 22)
    screw += stroke("".join(f"M-18 {y0}L18 {y0 - 12}" for y0 in range(-26, 74, 24)), "#5A6E7E", 8)
    return group(group(device, wire, x=-70, y=20, s=0.95), group(screw, x=100, y=0, rotate=24), x=x, y=y)


def fever(x, y):
    return thermometer(x - 40, y + 10, 1.35) + drop(x + 50, y - 30, 0.9) + drop(x + 86, y + 40, 0.7)


TELL_MORE = {
    "general": lambda who: throat(who, 170, 196) + sick_bowel(424, 190) + fever(716, 190) + past_films(980, 200),
    "swallow": lambda who: (
        throat(who, 156, 196, 0.9) + sick_bowel(386, 190, 0.86) + weak_stand(650, 200, 0.92) + past_films(996, 200)
    ),
    "bowel": lambda _: sick_bowel(200, 190, 1.08) + weak_stand(570, 200, 1.05) + past_films(950, 200),
    "bone": lambda _: fever(190, 190) + metal(540, 200) + past_films(940, 200),
}


def tell_more(who):
    """What the team must know, other things in each guide."""
    return says(who, own(lambda: TELL_MORE[guide_of(who)](who)))


def womb_when(who):
    """A calendar: some days of bleeding, then the days of the exam."""
    frame = tile(430, 40, 700, 420) + rect(430, 40, 700, 56, PRIMARY, 24)
    cells = ""
    for i in range(14):
        x, y = 452 + (i % 7) * 95, 116 + (i // 7) * 168
        good = 6 <= i <= 9
        cells += rect(x, y, 84, 150, "#DDEFE6" if good else "#EEF3F6", 14)
        if i < 5:
            cells += drop(x + 42, y + 78, 0.9, "#B8443A")
        if good:
            cells += check(x + 42, y + 75, 30)
    woman = person(
        who,
        [Arm(1, (186, -560), "point", angle=-30), Arm(-1, (-20, -396), "flat", angle=16)],
        x=230,
        y=1240,
        s=1.26,
    )
    return home(770) + group(frame, cells, y=60) + woman


def womb_before(who):
    """At home before the exam: the question about a pain pill, a pad into the bag, and the toilet."""
    pills = "".join(ellipse(x, y, 19, 13, WHITE, stroke=LINE, stroke_width=3) for x, y in ((450, 664), (498, 672)))
    caller = on_phone(who, 250, 1098, 1.14, arms=[Arm(1, (120, -388), "flat", angle=14)], lower=False, mouth="talk")
    bag = handbag(880, 690, 1.7) + group(pad(0, 0, 0.62, -70), x=890, y=506)
    return (
        home()
        + window(60, 60, 200, 160)
        + caller
        + bag
        + counter(50, 690, 1040, 940)
        + pill_bottle(580, 690, 1.35)
        + pills
        + question(540, 446, 84)
        + arrow(800, 400, 860, 450, PRIMARY, 14)
        + disc(1000, 210, 180, "#DDE9EF")
        + group(toilet(stool=False), x=1000, y=226, s=0.86)
    )


SCENES = {
    "get-ready-tell-more": shared(tell_more, MAN, "swallow", "bowel", "bone"),
    "get-ready-bowel": shared(clear_liquids, MAN, "bowel"),
    "get-ready-womb": shared(womb_before, "womb", "womb"),
    "get-ready-womb-when": shared(womb_when, "womb", "womb"),
}
