"""Scenes of "Getting ready": at home, and with the team before the exam."""

import organs
from cast import DAUGHTER, PREGNANT, RADIOLOGIST, TECHNOLOGIST, YOUNG_MAN
from hands import placed
from palette import ACCENT, LINE, MUTED, PRIMARY, ROSE, SKY, WARM, WHITE, darker
from patients import MAN, WOMAN, shared
from people import Arm, hang, person, shadow
from room import counter, desk, room
from signs import bubble, check, clock, crossed, disc, plain_clock, question, tile
from svg import blob, capsule, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import (
    bin_,
    glass,
    handbag,
    meal,
    page,
    phone,
    pill_bottle,
    pill_box,
    thinner,
)

HOME_WALL, HOME_FLOOR = "#F6EEE1", "#E4D3B8"


def home(floor=720):
    """A room at home: warm, so that it is not the clinic."""
    return (
        rect(0, 0, 1200, 960, HOME_WALL)
        + rect(0, floor - 14, 1200, 14, "#EBDFCB")
        + rect(0, floor, 1200, 960 - floor, HOME_FLOOR)
    )


def drinking(who):
    """Somebody at a table who drinks a glass of water."""
    hold = Arm(
        1,
        (92, -574),
        "hold",
        angle=196,
        elbow=(150, -446),
        thumb_up=False,
        held=group(glass(0, 44, 0.92, solid=True), x=36, y=-4, rotate=52),
    )
    return person(
        who,
        [hold, Arm(-1, (-40, -392), "flat", angle=16)],
        eyes="down",
        mouth="drink",
        lower=False,
        x=260,
        y=1096,
        s=1.14,
    )


def on_phone(who, x, y, s, flip=False, **more):
    """Somebody who holds a phone to the ear."""
    arms = more.pop("arms", [])
    call = Arm(-1, (-66, -618), "phone", angle=-78, elbow=(-138, -470), thumb_up=False, held=group(phone(), rotate=-6))
    return person(who, [*arms, call], x=x, y=y, s=s, flip=flip, **more)


def portrait(x, y, r, figure, name, fill="#E2EDF3"):
    """A round picture of somebody elsewhere."""
    return disc(x, y, r, fill) + clipped(name, circle(x, y, r - 4, WHITE), figure)


def depends(who):
    """On the telephone, and the question: eat, drink and take the pills as always, or wait for some hours?"""
    doctor = portrait(
        930, 690, 190, on_phone(RADIOLOGIST, 930, 1450, 1.1, flip=True, mouth="talk", arms=[hang(1)]), "doctor"
    )
    line = stroke("M410 566Q590 500 756 600", PRIMARY, 8, stroke_dasharray="2 24")
    three = meal(0, 0, 0.98) + glass(154, 40, 1.0) + pill_bottle(254, 40, 0.92)
    answers = (
        tile(40, 30, 500, 320)
        + group(three, x=160, y=270)
        + check(290, 118, 62)
        + tile(660, 30, 500, 320)
        + group(three, x=780, y=270)
        + clock(910, 118, 72, 6)
        + question(600, 190, 84)
    )
    caller = on_phone(who, 290, 1262, 1.1, arms=[hang(1, who)], mouth="talk")
    return home(760) + answers + caller + line + doctor


def food(who):
    """Somebody asks the team by telephone about the food and the water on the table, and when."""
    doctor = portrait(
        976, 206, 182, on_phone(RADIOLOGIST, 976, 940, 1.08, flip=True, mouth="talk", arms=[hang(1)]), "doctor"
    )
    caller = on_phone(who, 300, 1112, 1.16, arms=[Arm(1, (120, -388), "flat", angle=14)], lower=False, mouth="talk")
    return (
        home()
        + stroke("M410 300Q570 160 794 190", PRIMARY, 8, stroke_dasharray="2 24")
        + caller
        + doctor
        + counter(50, 690, 1100, 940)
        + meal(640, 652, 1.36)
        + glass(862, 690, 1.75)
        + question(706, 440, 96)
        + plain_clock(1050, 584, 92)
    )


def medicines(who):
    line = stroke("M420 330Q540 186 704 224", PRIMARY, 8, stroke_dasharray="2 24")
    doctor = portrait(
        900, 240, 194, on_phone(RADIOLOGIST, 900, 1010, 1.12, flip=True, mouth="talk", arms=[hang(1)]), "doctor"
    )
    man = on_phone(who, 310, 1092, 1.14, arms=[Arm(1, (120, -388), "flat", angle=14)], lower=False)
    table = counter(50, 680, 610, 940) + pill_box(440, 680, 1.15) + pill_bottle(612, 682, 0.95)
    stop = tile(690, 478, 450, 450) + bin_(846, 904, 1.45) + tipping_hand(who, 862, 566) + crossed(915, 703, 204)
    return home() + man + table + line + doctor + stop + check(1068, 108, 48)


def tipping_hand(who, x, y):
    """A hand that tips pills out of a bottle."""

    skin = who.look.skin
    bottle = group(
        rect(-24, -50, 48, 100, ACCENT, 8) + rect(-24, -20, 48, 40, WHITE) + rect(-20, -58, 40, 12, darker(ACCENT)),
        x=32,
        y=0,
        rotate=30,
    )
    pills = "".join(
        ellipse(x + a, y + b, 13, 9, c, stroke=LINE, stroke_width=2)
        for a, b, c in ((-34, 118, WARM), (-8, 146, WHITE), (-40, 168, WHITE), (-14, 192, WARM))
    )
    sleeve = edged(capsule((x + 210, y - 20), 40, (x + 140, y + 4), 33), who.outfit.top, darker(who.outfit.top), 2)
    return (
        pills
        + path(capsule((x + 140, y + 4), 21, (x + 74, y + 26), 20), skin)
        + placed("hold", skin, (x + 74, y + 26), 166, True, group(bottle, rotate=0), 1.6)
        + path(capsule((x + 120, y + 11), 21, (x + 66, y + 28), 19), skin)
        + sleeve
    )


def tell_us(who):
    nurse = person(
        TECHNOLOGIST,
        [Arm(-1, (10, -404), "flat", angle=8), Arm(1, (86, -430), "pinch", angle=172, thumb_up=False)],
        x=960,
        y=1216,
        s=1.16,
        flip=True,
        extra=page(34, -424, 0.8, marks=False),
    )
    speaker = person(
        who,
        [Arm(1, (176, -500), "open", angle=-34), Arm(-1, (20, -412), "flat", angle=14)],
        mouth="talk",
        x=250,
        y=1216,
        s=1.16,
    )
    return room(floor=760) + speaker + nurse + bubble(40, 36, 1120, 320, (330, 420)) + signs(who, 40, 32)


def signs(who, x, y):
    """Six signs: a child expected, breastfeeding, allergy, lungs, kidneys, a medicine that thins the blood."""
    return (
        person(PREGNANT, [Arm(-1, (20, -412), "flat", angle=14)], x=x + 96, y=y + 304, s=0.38)
        + group(nursing(), x=x + 280, y=y + 176, s=1.15)
        + group(rash_arm(who), x=x + 480, y=y + 170, s=1.1)
        + organs.lungs(x + 664, y + 170, 1.3)
        + organs.kidneys(x + 846, y + 160, 1.3)
        + thinner(x + 1020, y + 164, 1.25)
    )


def nursing():
    """A mother who holds a baby to her breast: head and shoulders."""
    look = DAUGHTER.look
    mother = person(DAUGHTER, [], lower=False, eyes="down", tilt=8, s=0.5, x=0, y=290)
    baby = (
        edged(capsule((-34, 48), 26, (34, 40), 30), "#F3E3B8", "#D6C08A", 2)
        + circle(44, 18, 23, look.skin, stroke=look.shade, stroke_width=2)
        + path("M24 8A23 23 0 0 1 66 12Q46 2 24 8Z", "#5A3B28")
    )
    arm = edged(
        capsule((-44, 20), 14, (-40, 66), 13) + capsule((-40, 66), 13, (34, 74), 11),
        DAUGHTER.outfit.top,
        darker(DAUGHTER.outfit.top),
        2,
    )
    return clipped("nurse", rect(-90, -120, 180, 214, WHITE), mother, baby, arm)


def rash_arm(who):
    """A forearm with wheals."""
    skin = who.look.skin

    arm = path(capsule((-56, 84), 27, (20, -34), 18), skin)
    wheals = "".join(
        blob([(x - r, y), (x, y - r * 0.8), (x + r, y - 1), (x + 1, y + r * 0.8)], ROSE)
        for x, y, r in ((-30, 40, 12), (-8, 14, 9), (-46, 66, 9), (2, -14, 7), (-20, 62, 7), (-36, 12, 6), (-14, -4, 5))
    )
    return placed("flat", skin, (20, -34), -56, True, s=1.35) + arm + wheals


def day(who):
    dish = (
        ellipse(0, 12, 98, 27, "#C9D6DF")
        + ellipse(0, 0, 98, 31, WHITE, stroke=LINE, stroke_width=3)
        + stroke("M-66 -4C-50 -24 -6 -22 -8 2C-10 14 -48 16 -66 -4", "#D99423", 6)
        + circle(-36, 13, 9, SKY)
        + ellipse(24, -6, 18, 10, "none", stroke="#D99423", stroke_width=6)
        + stroke("M44 12C58 -8 74 -6 80 4", MUTED, 9)
        + circle(62, -3, 13, WHITE, stroke=MUTED, stroke_width=5)
    )
    shelf = desk(50, 560, 330, 900, "#C9A57A") + rect(
        106, 200, 210, 250, "#DCEAF1", 105, stroke="#C9A57A", stroke_width=14
    )
    door = (
        rect(860, 130, 280, 660, "#C9DCE6")
        + rect(838, 110, 324, 26, WHITE)
        + rect(838, 110, 22, 680, WHITE)
        + rect(1140, 110, 22, 680, WHITE)
        + circle(1110, 480, 14, ACCENT)
    )
    woman = shadow(530, 900, 78) + person(
        who,
        [
            Arm(-1, (-118, -330), "hold", angle=96, held=group(handbag(0, 0, 0.95), x=34, y=4, rotate=-96)),
            Arm(1, (132, -486), "pinch", angle=-40, elbow=(94, -440), held=page(60, -46, 0.85, rotate=46)),
        ],
        x=530,
        y=900,
        s=1.02,
    )
    friend = shadow(930, 900, 66) + person(
        YOUNG_MAN,
        [hang(-1, YOUNG_MAN, over=False), Arm(1, (172, -486), "open", angle=-24, elbow=(92, -440))],
        x=930,
        y=900,
        s=1.06,
        flip=True,
    )
    return home(790) + door + shelf + group(dish, x=215, y=542) + friend + woman


SCENES = {
    "get-ready-depends": shared(depends, WOMAN),
    "get-ready-food": shared(food, MAN),
    "get-ready-medicines": shared(medicines, MAN),
    "get-ready-tell-us": shared(tell_us, WOMAN),
    "get-ready-day": shared(day, WOMAN),
}
