"""The people of this world: the team of two, and patients of different age, build and skin tone."""

from dataclasses import replace

from clothes import Outfit, apron, coat, gown, scrubs
from heads import Look
from palette import CLAY, MUTED, PAPER, PLUM, PRIMARY, SAND, WARM
from people import Person

RADIOLOGIST = Person(Look("#6E4731", "#4A4542", "curls", glasses=True, lashes=True), "woman", coat())
TECHNOLOGIST = Person(Look("#C8946B", "#2A211D", "short", beard="full"), "man", scrubs())
NURSE = Person(Look("#E8C39A", "#1F1B1A", "bun", lashes=True), "woman", scrubs())

OLD_WOMAN = Person(
    Look("#EBC6A6", "#CFCDC9", "bun", old=True),
    "stout",
    Outfit("cardigan", "#7A6FA0", "#5A6B7A", 1.9, "skirt", "#4A3B35", hem=-175),
)
HEAVY_MAN = Person(Look("#9C6846", "#231C1A", "short"), "heavy", Outfit("shirt", WARM, MUTED, 0.85))
SCARF_WOMAN = Person(
    Look("#DDAE84", "#2B2320", "scarf", scarf="#4F7F9E", lashes=True),
    "woman",
    Outfit("dress", CLAY, CLAY, 1.9, "bare", "#4A3B35", hem=-90),
)
OLD_MAN = Person(
    Look("#E9C09C", "#BDBAB5", "bald", old=True, beard="moustache"), "thin", Outfit("shirt", "#7FA3B8", "#6B5F52", 1.9)
)
PREGNANT = Person(Look("#8A5A3C", "#221A18", "tail", lashes=True), "pregnant", Outfit("shirt", WARM, PRIMARY, 0.9))
YOUNG_MAN = Person(Look("#F0CDAE", "#6B4A2F", "short"), "thin", Outfit("shirt", CLAY, "#41566B", 0.8))
STICK_WOMAN = Person(
    Look("#D9A982", "#8D8984", "bob", old=True), "stout", Outfit("cardigan", "#3F7F86", MUTED, 1.9, under=PAPER)
)
DAUGHTER = Person(Look("#EBC6A6", "#5A3B28", "long", lashes=True), "woman", Outfit("shirt", PLUM, MUTED, 1.9))
CHILD = Person(Look("#9C6846", "#231C1A", "curls"), "child", Outfit("shirt", "#E8C25A", "#41566B", 0.8))
SPECIALIST = Person(Look("#F0CDAE", "#8A8580", "short", glasses=True), "man", replace(coat(), top=SAND, bottom=MUTED))

FATHER_LEAD = replace(HEAVY_MAN, outfit=replace(apron(), top=WARM, bottom=MUTED, sleeve=0.85, shoes="#2E3A46"))
RADIOLOGIST_LEAD = replace(RADIOLOGIST, outfit=apron("#3F6E86"))
SURGEON = replace(SPECIALIST, outfit=apron("#3F6E86"))
NURSE_LEAD = replace(NURSE, outfit=apron())
TECHNOLOGIST_LEAD = replace(TECHNOLOGIST, outfit=apron())


def in_gown(who):
    """The same patient in the hospital gown."""
    outfit = gown()
    if who.look.style == "scarf":
        outfit = replace(outfit, sleeve=1.85, legs="trousers", bottom=MUTED)
    return replace(who, outfit=outfit)


def in_theatre(who):
    """One of the team with the cap and the mask of surgery."""
    return replace(who, look=replace(who.look, style="cap", beard=""))
