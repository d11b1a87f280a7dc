"""Scenes of "Is it safe?"."""

import organs
from cast import (DAUGHTER, HEAVY_MAN, OLD_MAN, OLD_WOMAN, PREGNANT, RADIOLOGIST, SCARF_WOMAN, STICK_WOMAN, TECHNOLOGIST,
                  YOUNG_MAN, in_gown)
from palette import ACCENT, CLAY, FILM, GREEN, LINE, MIST, MUTED, PRIMARY, RED, ROSE, SAND, STEEL, WALL, WHITE, darker, mix
from people import Arm, hang, person, shadow
from ready import rash_arm
from room import c_arm, chair, desk, monitor, room, table
from svg import blob, circle, clipped, edged, ellipse, group, path, rect, stroke
from things import arrow, bubble, check, clock, disc, film, page, tablet, tile


def pregnant():
    machine = group(c_arm(450, 330, 610, reach=420, floor=720, cone=False) + table(50, 560, 940, 200, 790), s=0.62, x=560, y=300)
    woman = (shadow(300, 904, 72)
             + person(PREGNANT, [Arm(-1, (76, -396), "flat", angle=16), Arm(1, (168, -500), "open", angle=-24)], mouth="talk", x=300,
                      y=904, s=1.06))
    nurse = (shadow(760, 904, 66) + person(TECHNOLOGIST, [hang(-1, TECHNOLOGIST), Arm(1, (150, -560), "open", angle=-60)], x=760, y=904,
                                          s=1.06, flip=True))
    baby = (circle(0, 0, 78, "#F6DDD3") + circle(12, -26, 25, "#D99C84")
            + path("M-14 -14C-44 -6 -52 34 -22 50C6 62 44 46 44 20C30 30 16 20 20 4C12 -4 0 -12 -14 -14Z", "#D99C84")
            + stroke("M8 6C20 4 26 -4 22 -12M10 34C26 40 38 34 42 20", "#B9765E", 4))
    return room() + machine + woman + nurse + bubble(400, 50, 240, 220, (400, 300)) + group(baby, x=520, y=160, s=1.14)


def little_risk():
    row = ""
    for i, (who, s) in enumerate(((YOUNG_MAN, 0.6), (STICK_WOMAN, 0.57), (HEAVY_MAN, 0.6), (SCARF_WOMAN, 0.58), (OLD_MAN, 0.58),
                                  (DAUGHTER, 0.58))):
        row += person(who, [], view="f", lower=False, x=250 + i * 140, y=640, s=s)
    return ""


def risk():
    sizes = ((organs.xray_chest(), 0.04), (organs.xray_swallow(), 0.34), (organs.xray_bowel(), 1))
    chart = tile(560, 70, 580, 520, WHITE)
    for i, (content, size) in enumerate(sizes):
        x = 600 + i * 174
        chart += rect(x, 420, 150, 140, FILM, 6) + organs.screen(x, 420, 150, 140, content)
        tall = max(12, 280 * size)
        chart += rect(x + 36, 398 - tall, 78, tall, ACCENT, 8)
    patient = person(OLD_WOMAN, [Arm(-1, (20, -392), "flat", angle=8), Arm(1, (84, -396), "flat", angle=8)], mouth="talk", lower=False, x=200,
                     y=1100, s=1.12)
    doctor = person(RADIOLOGIST, [Arm(-1, (10, -380), "flat", angle=8), Arm(1, (130, -480), "open", angle=-50)], lower=False, x=440, y=1100,
                    s=1.12)
    return room() + chart + patient + doctor + desk(60, 720, 1080, 940, SAND) + check(1100, 110, 52)


def past():
    films = (film(560, 600, 150, 180, organs.screen(0, 0, 150, 180, organs.xray_chest(), s=1.5), -10)
             + film(690, 590, 150, 180, organs.screen(0, 0, 150, 180, organs.xray_hand(), s=1.6), 4)
             + film(620, 640, 1, 1))
    patient = person(STICK_WOMAN, [Arm(-1, (60, -410), "flat", angle=0), Arm(1, (180, -440), "open", angle=-10)], mouth="talk", lower=False,
                     x=230, y=1090, s=1.12)
    doctor = person(RADIOLOGIST, [Arm(-1, (30, -400), "flat", angle=8), Arm(1, (120, -410), "flat", angle=170, thumb_up=False)],
                    lower=False, eyes="down", x=980, y=1090, s=1.12, flip=True)
    wall = ""
    for i, content in enumerate((organs.xray_hand(), organs.xray_chest(), organs.xray_swallow(), organs.xray_hip())):
        x = 372 + i * 152
        wall += film(x, 170, 120, 140, organs.screen(0, 0, 120, 140, content, s=1.2))
        if i < 3:
            wall += stroke(f"M{x + 70} 170L{x + 82} 170M{x + 76} 164L{x + 76} 176", PRIMARY, 6)
    return (room() + tile(280, 64, 640, 212) + wall + patient + doctor + desk(60, 710, 1080, 940, SAND)
            + group(rect(-130, -90, 260, 180, "#C9A57A", 8), x=620, y=640, rotate=0) + films)


def allergy():
    skin = SCARF_WOMAN.look.skin
    patient = person(YOUNG_MAN, [Arm(-1, (60, -440), "rest", angle=-16), Arm(1, (150, -470), "open", angle=-26)], mouth="talk", x=250,
                     y=1120, s=1.16)
    doctor = person(RADIOLOGIST, [Arm(-1, (0, -410), "flat", angle=6), Arm(1, (100, -420), "pinch", angle=174, thumb_up=False)], x=960,
                    y=1120, s=1.16, flip=True, extra=group(page(20, -420, 0.8, marks=False)))
    return room(floor=780) + patient + doctor + bubble(330, 40, 560, 330, (370, 400)) + group(rash_arm(), x=480, y=200, s=1.2) + group(
        vial(), x=650, y=270) + group(shrimp(), x=800, y=210)


def vial():
    """A small bottle of contrast dye with a syringe's needle place."""
    return (rect(-44, -130, 88, 130, "#D5E9F4", 12, stroke=LINE, stroke_width=4) + rect(-24, -164, 48, 38, STEEL, 6)
            + rect(-44, -92, 88, 56, WHITE) + rect(-28, -78, 56, 9, MIST, 4) + rect(-28, -58, 40, 9, MIST, 4))


def shrimp():
    return (path("M-50 34C-70 -20 -30 -70 24 -64C56 -60 66 -34 56 -22C44 -34 10 -36 -4 -12C-14 6 -6 28 14 34C-8 52 -38 52 -50 34Z",
                 "#E58D6F", stroke="#C26A4E", stroke_width=3)
            + stroke("M-40 -8L-12 0M-26 -36L-4 -16M0 -54L8 -32M-48 20L-14 16", "#C26A4E", 4)
            + path("M14 34L40 28L34 44L46 56L18 52Z", "#E58D6F", stroke="#C26A4E", stroke_width=3)
            + circle(40, -46, 5, "#5A2C1E") + stroke("M56 -40C80 -50 84 -70 80 -86M58 -32C86 -34 94 -50 96 -62", "#C26A4E", 4))


def long_exams():
    skin = OLD_MAN.look.skin
    back = edged("M-70 -572C-40 -586 -20 -590 -16 -610L16 -610C20 -590 40 -586 70 -572C64 -500 56 -430 56 -366L-56 -366"
                 "C-56 -430 -64 -500 -70 -572Z", skin, darker(skin, 0.2), 1.6)
    patch = rect(-8, -512, 58, 62, mix(skin, ROSE, 0.55), 18) + rect(0, -504, 42, 46, mix(skin, "#CE5F55", 0.7), 14)
    man = person(in_gown(OLD_MAN), [hang(-1, OLD_MAN), hang(1, OLD_MAN)], view="b", extra=group(back, patch), x=470, y=1060, s=1.26)
    nurse = person(TECHNOLOGIST, [Arm(-1, (20, -380), "flat", angle=8), Arm(1, (130, -470), "open", angle=176, thumb_up=False)], eyes="down",
                   x=880, y=1060, s=1.22, flip=True)
    return room(floor=780) + clock(180, 190, 104, 0, 270) + man + nurse


SCENES = {
    "safe-pregnant": pregnant, "safe-little-risk": risk, "safe-past-x-rays": past, "safe-dye-allergy": allergy,
    "safe-long-exams": long_exams,
}
