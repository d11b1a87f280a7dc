"""Scenes of "Your results"."""

import organs
from cast import HEAVY_MAN, OLD_WOMAN, RADIOLOGIST, SCARF_WOMAN, SPECIALIST, STICK_WOMAN, in_gown
from palette import FILM, INK, LINE, MIST, PRIMARY, SAND, WHITE
from people import Arm, hang, person, shadow
from room import chair, desk, desk_monitor, room
from svg import circle, group, rect, stroke
from things import arrow, bubble, calendar, clock, desk_phone, film, magnifier, page, tile


def depends():
    body = person(in_gown(HEAVY_MAN), [hang(-1, HEAVY_MAN), hang(1, HEAVY_MAN)], view="f", x=600, y=930, s=1.16)
    out = room() + body
    frames = ((190, 200, organs.xray_swallow(), (590, 330)), (1010, 200, organs.xray_heart(), (622, 350)),
              (190, 640, organs.xray_hip(), (548, 520)), (1010, 640, organs.xray_bowel(), (620, 460)))
    for x, y, content, (tx, ty) in frames:
        side = x + 150 if x < 600 else x - 150
        out += stroke(f"M{side} {y}L{tx} {ty}", PRIMARY, 5) + circle(tx, ty, 13, WHITE, stroke=PRIMARY, stroke_width=6)
        out += rect(x - 152, y - 162, 304, 324, INK, 20) + rect(x - 134, y - 144, 268, 288, FILM) + organs.screen(
            x - 134, y - 144, 268, 288, content)
    return out


def who():
    left = desk(40, 640, 600, 920) + desk_monitor(70, 330, 230, 250, organs.screen(70, 330, 230, 250, organs.xray_swallow()))
    doctor = person(RADIOLOGIST, [Arm(1, (150, -410), "flat", angle=10), Arm(-1, (120, -396), "flat", angle=14, over=False)], view="p",
                    stance="sit", x=470, y=1010, s=0.96, flip=True)
    seat = chair(476, 860, "#7FA3B8", 0.96, flip=True)
    passing = arrow(640, 330, 800, 330, PRIMARY, 16) + page(720, 220, 1.0, 4, False)
    other = shadow(960, 890, 70) + person(SPECIALIST, [Arm(-1, (10, -410), "flat", angle=4),
                                                       Arm(1, (96, -404), "pinch", angle=176, thumb_up=False)], eyes="down",
                                          extra=group(page(34, -424, 0.8, 4, False)), x=960, y=890, s=1.02, flip=True)
    return room() + seat + doctor + left + passing + other + tests(1010, 64)


def tests(x, y):
    """More tests: a small row of a film and a tube of blood."""
    return ""


def ask():
    signs = (calendar(190, 190, 1.0) + organs.screen(0, 0, 1, 1) + film(470, 190, 150, 170, organs.screen(
        0, 0, 150, 170, organs.xray_swallow(), s=1.6)) + desk_phone(740, 190, 1.2))
    signs = (calendar(170, 176, 0.95) + film(368, 176, 130, 150, organs.screen(0, 0, 130, 150, organs.xray_swallow(), s=1.4))
             + desk_phone(560, 176, 1.1))
    patient = person(SCARF_WOMAN, [Arm(-1, (30, -396), "flat", angle=10), Arm(1, (150, -470), "open", angle=-26)], mouth="talk",
                     lower=False, x=300, y=1080, s=1.14)
    doctor = person(RADIOLOGIST, [Arm(-1, (10, -380), "flat", angle=8), Arm(1, (84, -384), "flat", angle=170, thumb_up=False)],
                    lower=False, x=900, y=1080, s=1.14, flip=True)
    return (room() + patient + doctor + desk(80, 700, 1040, 930, SAND) + page(500, 690, 0.1)
            + bubble(60, 50, 620, 260, (380, 372)) + signs)


SCENES = {"results-depends": depends, "results-who": who, "results-ask": ask}
