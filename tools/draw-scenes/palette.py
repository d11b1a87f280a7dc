"""Colours: those of shared/LOOK.md, skin tones, the gown's green, and tints of them."""

WALL, FLOOR, SKIRTING = "#E2EDF3", "#C9DAE4", "#D5E3EB"
PAPER, WHITE, INK, MUTED, LINE = "#FBF7F0", "#FFFFFF", "#10263A", "#3E5468", "#6B8496"
PRIMARY, SKY, ACCENT, MIST = "#0A4A66", "#8CD0EE", "#F2A541", "#C4D2DC"
STEEL, STEEL_LIGHT = "#3F6E86", "#8FA9B8"
FILM, FILM_LIGHT, FILM_MID, FILM_DIM = "#0C1722", "#DCEBF4", "#5A788C", "#2B4355"
GOWN, GOWN_DARK = "#8FC7BC", "#6AA99D"
SCRUBS, SCRUBS_DARK = "#2F8790", "#226A72"
BLUES, BLUES_DARK = "#5B84A6", "#45698A"
COAT, COAT_DARK = "#FFFFFF", "#C9D6DF"
LEAD, LEAD_DARK, LEAD_EDGE = "#4B5A8C", "#38456F", "#7C89B5"
WARM, WARM_DARK = "#E8B46B", "#C98F43"
CLAY, CLAY_DARK = "#C67B5C", "#A36046"
PLUM, PLUM_DARK = "#8A5F7C", "#6E4963"
SAND, SAND_DARK = "#D9CBB4", "#B9A88C"
RED, ROSE = "#C23B2E", "#DC8377"
GREEN = "#2E7D5B"
ORGAN, ORGAN_DARK = "#D98C86", "#B9615D"


def mix(a, b, t):
    """The colour at `t` (0 to 1) of the way from `a` to `b`."""
    pa = [int(a[i : i + 2], 16) for i in (1, 3, 5)]
    pb = [int(b[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * t):02X}" for x, y in zip(pa, pb))


def darker(colour, t=0.22):
    """A shade of `colour` for folds and edges."""
    return mix(colour, "#14202E", t)
