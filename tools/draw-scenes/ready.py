"""Scenes of "Getting ready": at home, and with the team before the exam."""

import organs
from cast import (DAUGHTER, HEAVY_MAN, OLD_MAN, OLD_WOMAN, PREGNANT, RADIOLOGIST, STICK_WOMAN, TECHNOLOGIST,
                  YOUNG_MAN)
from palette import ACCENT, CLAY, GOWN, LINE, MIST, MUTED, PAPER, PRIMARY, RED, ROSE, SAND, SKY, WARM, WHITE, darker
from people import Arm, hang, person, shadow
from room import desk, room, window
from svg import blob, capsule, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import (arrow, bin_, bubble, check, clock, crossed, disc, film, glass, handbag, meal, page, phone,
                    pill_bottle, pill_box, tile)

HOME_WALL, HOME_FLOOR = "#F6EEE1", "#E4D3B8"


def home(floor=720):
    """A room at home: warm, so that it is not the clinic."""
    return (rect(0, 0, 1200, 960, HOME_WALL) + rect(0, floor - 14, 1200, 14, "#EBDFCB")
            + rect(0, floor, 1200, 960 - floor, HOME_FLOOR))


def on_phone(who, x, y, s, flip=False, **more):
    """Somebody who holds a phone to the ear."""
    arms = more.pop("arms", [])
    return person(who, [*arms, Arm(1, (64, -628), "hold", angle=-122, held=group(phone(), x=6, rotate=14))], x=x, y=y, s=s,
                  flip=flip, **more)


def portrait(x, y, r, figure, name, fill="#E2EDF3"):
    """A round picture of somebody elsewhere."""
    return disc(x, y, r, fill) + clipped(name, circle(x, y, r - 4, WHITE), figure)


def depends():
    doctor = portrait(1010, 700, 176, on_phone(RADIOLOGIST, 1010, 1460, 1.1, flip=True, mouth="talk", arms=[hang(-1)]), "doctor")
    line = stroke("M560 640Q690 560 826 640", PRIMARY, 7, stroke_dasharray="2 22")
    free = bubble(60, 60, 470, 320, (330, 470)) + meal(240, 250, 1.25) + glass(440, 286, 1.1) + check(96, 96, 46)
    other = (bubble(590, 60, 550, 320, (470, 470)) + meal(740, 250, 1.15) + glass(910, 286, 1.0)
             + pill_bottle(1010, 288, 1.0) + clock(1082, 130, 48, 0, 150) + crossed(800, 226, 118))
    woman = on_phone(OLD_WOMAN, 380, 1230, 1.12, gaze=1, arms=[hang(-1, OLD_WOMAN)])
    return home(760) + free + other + woman + line + doctor


def food():
    man = person(HEAVY_MAN, [Arm(-1, (-22, -372), "flat", angle=14), Arm(1, (40, -366), "flat", angle=170, thumb_up=False)],
                 view="f", lower=False, x=330, y=1030, s=1.12, eyes="open")
    return (home() + window(700, 90, 330, 250) + clock(520, 190, 112, 0, 180) + man
            + desk(90, 668, 1040, 930, SAND) + meal(700, 636, 1.45) + glass(960, 668, 1.7)
            + crossed(790, 590, 196))


def medicines():
    phone_line = stroke("M500 330Q600 230 700 250", PRIMARY, 7, stroke_dasharray="2 22")
    doctor = portrait(900, 250, 186, on_phone(RADIOLOGIST, 900, 1030, 1.14, flip=True, mouth="talk", arms=[hang(-1)]), "doctor")
    woman = on_phone(OLD_MAN, 300, 1060, 1.12, arms=[Arm(-1, (50, -390), "flat", angle=10)], lower=False)
    table = desk(60, 680, 620, 930, SAND) + pill_box(430, 680, 1.15) + pill_bottle(612, 682, 0.9)
    hand = person_hand(900, 560)
    stop = tile(690, 492, 430, 430) + bin_(900, 890, 1.5) + hand + crossed(905, 706, 190)
    return home() + woman + table + phone_line + doctor + stop + check(1060, 110, 46)


def person_hand(x, y):
    """A hand that tips pills out of a bottle."""
    from hands import placed
    skin = OLD_MAN.look.skin
    bottle = group(rect(-24, -50, 48, 96, ACCENT, 8) + rect(-24, -22, 48, 40, WHITE), rotate=0, x=36, y=-4)
    pills = "".join(ellipse(x + a, y + b, 12, 8, c, stroke=LINE, stroke_width=2) for a, b, c in
                    ((-16, 104, WHITE), (20, 124, WARM), (-2, 150, WHITE)))
    sleeve = edged(capsule((x + 190, y + 10), 34, (x + 120, y + 26), 28), "#7FA3B8", "#5F8298", 2)
    wrist = path(capsule((x + 130, y + 24), 19, (x + 62, y + 44), 19), skin)
    return (pills + wrist + placed("hold", skin, (x + 68, y + 42), 168, False, group(bottle, rotate=196, x=70, y=-10), 1.5)
            + sleeve)


def tell_us():
    nurse = person(TECHNOLOGIST, [Arm(-1, (-30, -400), "flat", angle=8), Arm(1, (104, -440), "pinch", angle=170, thumb_up=False)],
                   x=1000, y=1130, s=1.12, flip=True, extra=group(page(-6, -410, 0.78, marks=False)))
    speaker = person(PREGNANT, [Arm(-1, (50, -404), "flat", angle=20), Arm(1, (168, -470), "open", angle=-30)], mouth="talk",
                     x=230, y=1130, s=1.12)
    return room(floor=760) + speaker + nurse + bubble(60, 40, 1080, 330, (330, 410)) + signs(60, 40)


def signs(x, y):
    """Six signs: a child expected, breastfeeding, allergy, lungs, kidneys, x-rays."""
    pregnant = group(person(PREGNANT, [Arm(1, (112, -420), "flat", angle=100)], s=0.36), x=-6, y=138) + circle(18, -20, 0.1, WHITE)
    return (group(pregnant, x=x + 120, y=y + 168) + group(nursing(), x=x + 310, y=y + 160)
            + group(rash_arm(), x=x + 490, y=y + 160) + organs.lungs(x + 660, y + 160, 1.15)
            + organs.kidneys(x + 820, y + 150, 1.1)
            + film(x + 980, y + 160, 130, 160, organs.screen(0, 0, 130, 160, organs.xray_chest(), s=1.3)))


def nursing():
    """A mother who holds a baby to her breast: head and shoulders."""
    look = DAUGHTER.look
    mother = person(DAUGHTER, [], lower=False, eyes="down", tilt=8, s=0.5, x=0, y=290)
    baby = (edged(capsule((-34, 48), 26, (34, 40), 30), "#F3E3B8", "#D6C08A", 2)
            + circle(44, 18, 23, look.skin, stroke=look.shade, stroke_width=2) + path("M24 8A23 23 0 0 1 66 12Q46 2 24 8Z", "#5A3B28"))
    arm = edged(capsule((-44, 20), 14, (-40, 66), 13) + capsule((-40, 66), 13, (34, 74), 11), DAUGHTER.outfit.top, darker(DAUGHTER.outfit.top), 2)
    return clipped("nurse", rect(-90, -120, 180, 214, WHITE), mother, baby, arm)


def rash_arm(skin="#E6B994"):
    """A forearm with wheals."""
    from hands import placed
    arm = path(capsule((-56, 84), 27, (20, -34), 18), skin)
    wheals = "".join(blob([(x - r, y), (x, y - r * 0.8), (x + r, y - 1), (x + 1, y + r * 0.8)], ROSE) for x, y, r in
                     ((-30, 40, 12), (-8, 14, 9), (-46, 66, 9), (2, -14, 7), (-20, 62, 7), (-36, 12, 6), (-14, -4, 5)))
    return placed("flat", skin, (20, -34), -56, True, s=1.35) + arm + wheals


def day():
    dish = (ellipse(0, 10, 92, 26, "#C9D6DF") + ellipse(0, 0, 92, 28, WHITE, stroke=LINE, stroke_width=3)
            + stroke("M-62 -2C-50 -22 -6 -20 -8 0C-10 12 -48 14 -62 -2", ACCENT, 5) + circle(-36, 10, 8, SKY)
            + ellipse(26, -4, 17, 9, "none", stroke="#C9911F", stroke_width=5)
            + stroke("M44 10C58 -8 74 -6 78 4", MUTED, 8) + circle(62, -2, 12, WHITE, stroke=MUTED, stroke_width=4))
    shelf = desk(60, 600, 330, 900, "#C9A57A") + rect(94, 300, 200, 210, "#DCEAF1", 100, stroke="#C9A57A", stroke_width=12)
    door = rect(800, 150, 300, 640, "#C9DCE6") + rect(778, 130, 344, 26, WHITE) + rect(778, 130, 22, 660, WHITE) + rect(
        1100, 130, 22, 660, WHITE) + circle(1066, 480, 13, ACCENT)
    woman = (shadow(560, 896, 74)
             + person(STICK_WOMAN, [Arm(-1, (-104, -330), "hold", angle=96, held=group(handbag(0, 0, 0.9), x=34, y=4, rotate=-96)),
                                    Arm(1, (30, -420), "pinch", angle=-30, held=page(62, -18, 0.62, rotate=30))], x=560, y=896, s=0.98))
    friend = shadow(860, 896, 66) + person(YOUNG_MAN, [hang(-1, YOUNG_MAN, over=False), Arm(1, (160, -440), "open", angle=-10)],
                                           x=870, y=896, s=1.0, flip=True)
    return home(790) + door + shelf + group(dish, x=225, y=584) + friend + woman + arrow(1000, 760, 1076, 760, PRIMARY, 0.1)


SCENES = {
    "get-ready-depends": depends, "get-ready-food": food, "get-ready-medicines": medicines,
    "get-ready-tell-us": tell_us, "get-ready-day": day,
}
