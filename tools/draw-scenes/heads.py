"""Heads: one face, many people. Units: a head is 100 high, its centre at (0, 0)."""

from dataclasses import dataclass

from face_wear import CAP, CAP_DARK, beard, glasses, mask
from moods import EYES, MOUTHS, mood_eye, mood_mouth
from palette import INK, WHITE, darker, mix
from svg import circle, ellipse, fine, group, path, slot, stroke


@dataclass(frozen=True)
class Look:
    """What a person looks like, whatever they do."""

    skin: str
    hair: str = "#2B2320"
    style: str = "short"
    scarf: str = ""
    glasses: bool = False
    beard: str = ""
    old: bool = False
    lashes: bool = False

    @property
    def shade(self):
        return darker(self.skin, 0.46 if int(self.skin[1:3], 16) < 0xA0 else 0.24)

    @property
    def lips(self):
        if int(self.skin[1:3], 16) < 0xA0:
            return mix(self.skin, "#E9A79C", 0.42)
        return mix(self.shade, "#8E3B3B", 0.5)


FACE = (
    "M0 -52C24 -52 40 -38 40 -10C40 8 37 22 29 34C21 45 11 51 1 51"
    "C-10 51 -21 45 -29 34C-37 22 -40 8 -40 -10C-40 -38 -24 -52 0 -52Z"
)
NAPE = "M0 -52C24 -52 40 -38 40 -10C40 12 34 32 20 44L-20 44C-34 32 -40 12 -40 -10C-40 -38 -24 -52 0 -52Z"
FACE_TURNED = (
    "M2 -52C26 -52 41 -38 41 -12C41 4 40 20 34 33C28 45 20 51 11 51"
    "C-2 51 -18 43 -27 31C-36 19 -40 6 -40 -10C-40 -38 -22 -52 2 -52Z"
)
PROFILE = (
    "M-40 -8C-42 -38 -20 -53 4 -52C24 -51 35 -38 36 -23C36 -17 35 -12 37 -7"
    "L46 9C48 14 44 16 38 16C38 18 38 19 39 20C42 22 42 25 38 26C41 28 41 32 37 33"
    "C36 36 39 40 35 46C31 52 20 52 10 48C0 44 -8 38 -14 32C-30 26 -39 10 -40 -8Z"
)


def head(look, view="q", mouth="calm", eyes="open", gaze=0):
    """A head seen from the front ("f"), turned to the right ("q"), from the side, facing
    right ("p"), or from behind ("b"). Returns (behind the body, in front of it)."""
    with fine():
        if view == "p":
            return profile(look, mouth, eyes)
        return back(look) if view == "b" else face(look, view, mouth, eyes, gaze)


def face(look, view, mouth, eyes, gaze):
    turn = 10 if view == "q" else 0
    ear = path("M-37 -8C-47 -14 -51 0 -46 9C-43 15 -38 15 -36 12Z", look.skin) + stroke(
        "M-45 -3C-41 -4 -40 3 -42 7", look.shade, 2.4
    )
    ears = ear if turn else ear + group(ear, flip=True)
    covers = look.style in ("bob", "long", "scarf", "curls")
    front = ("" if covers else ears) + path(FACE_TURNED if turn else FACE, look.skin)
    if look.beard:
        front += beard(look, turn)
    over = hair_front(look, turn)
    if look.style == "cap":
        over += mask(turn)
    if look.glasses:
        over += glasses(turn)
    front = (
        slot(front) + features(look, turn, mouth, eyes, gaze) + slot((wrinkles(look, turn) if look.old else "") + over)
    )
    return slot(hair_back(look)), front


def features(look, turn, mouth, eyes, gaze):
    brow = mix(look.hair, look.skin, 0.25) if not look.old else mix(look.hair, look.shade, 0.35)
    ink = mix(INK, "#3A2418", 0.5)
    out = ""
    near, far = (-8, 26) if turn else (-17, 17)
    for x, wide in ((near, 1), (far, 0.86 if turn else 1)):
        if eyes in EYES:
            out += mood_eye(eyes, x, wide, 1 if x == near else -1, brow)
            continue
        if eyes == "closed":
            out += stroke(f"M{x - 7 * wide:.0f} -5Q{x} 1 {x + 7 * wide:.0f} -5", ink, 2.8)
        elif eyes == "down":
            out += stroke(f"M{x - 6 * wide:.0f} -5Q{x} -1 {x + 6 * wide:.0f} -5", ink, 2.8)
            out += circle(x + gaze, -2.5, 3, ink)
        else:
            out += ellipse(x + gaze, -5, 4, 5, ink)
            glint = circle(x + gaze + 1.4, -7, 1.3, WHITE)
            if look.lashes:
                glint += stroke(f"M{x - 6} -10Q{x} -14 {x + 7 * wide:.0f} -9", ink, 2.4)
            out += glint
        out += stroke(f"M{x - 8 * wide:.0f} -17Q{x} -22 {x + 8 * wide:.0f} -18", brow, 3.6)
    out += stroke(f"M{turn + 1} -2Q{turn + 9} 10 {turn + 7} 13Q{turn + 2} 16 {turn - 2} 14", look.shade, 2.8)
    lips = look.lips
    m = turn + 1
    if mouth in MOUTHS:
        out += mood_mouth(mouth, m, lips)
    elif mouth == "talk":
        out += path(f"M{m - 11} 25Q{m} 29 {m + 11} 25Q{m + 7} 37 {m} 37Q{m - 7} 37 {m - 11} 25Z", "#5A2420")
        out += path(f"M{m - 9} 26Q{m} 29 {m + 9} 26L{m + 6} 30Q{m} 32 {m - 6} 30Z", WHITE)
        out += stroke(f"M{m - 12} 24Q{m} 29 {m + 12} 24", lips, 2.4)
    elif mouth == "worried":
        out += stroke(f"M{m - 11} 32Q{m} 26 {m + 11} 32", lips, 3.2)
    elif mouth == "drink":
        pass
    elif mouth == "closed":
        out += stroke(f"M{m - 10} 29L{m + 9} 29", lips, 3.2)
    else:
        out += stroke(f"M{m - 12} 27Q{m} 34 {m + 12} 26", lips, 3.2)
    return out


def wrinkles(look, turn):
    """The lines of an old face."""
    out = ""
    for x in (-8, 26) if turn else (-17, 17):
        out += stroke(f"M{x - 6} 5Q{x} 8 {x + 6} 4", look.shade, 1.6)
    out += stroke(f"M{turn - 17} 16Q{turn - 21} 24 {turn - 18} 30", look.shade, 1.8)
    return out + stroke(f"M{turn + 17} 15Q{turn + 20} 23 {turn + 17} 29", look.shade, 1.8)


CURLS = ((-40, 2), (-44, -16), (-41, -35), (-29, -50), (-12, -59), (7, -60), (25, -53), (38, -39), (43, -21), (41, -4))


def hair_back(look):
    h = look.hair
    if look.style == "bob":
        return path(
            "M-47 30C-55 -30 -40 -65 2 -64C44 -65 55 -30 48 30C46 46 34 46 26 40L-24 40C-34 46 -45 46 -47 30Z",
            darker(h, 0.15),
        )
    if look.style == "long":
        return path(
            "M-46 88C-56 50 -50 30 -48 0C-50 -40 -36 -65 2 -64C42 -65 52 -40 49 0"
            "C51 30 58 54 46 90C20 100 -20 100 -46 88Z",
            darker(h, 0.15),
        )
    if look.style == "bun":
        return circle(-12, -66, 19, darker(h, 0.12))
    if look.style == "tail":
        return path("M-30 -40C-58 -46 -72 -10 -64 30C-62 48 -54 60 -46 64C-48 40 -42 10 -30 -6Z", darker(h, 0.12))
    if look.style == "curls":
        return "".join(circle(x, y, 16, darker(h, 0.12)) for x, y in CURLS)
    return nape(h) if look.style in ("crop", "bald") else ""


def nape(hair):
    """What is seen of short hair behind the neck."""
    return path("M-30 0L30 0L26 30L-26 30Z", darker(hair, 0.12))


def hair_front(look, turn):
    h, t = look.hair, turn
    if look.style == "cap":
        return path(
            "M-42 -12C-50 -46 -34 -67 4 -67C44 -67 51 -46 43 -12Q0 -36 -42 -12Z", CAP, stroke=CAP_DARK, stroke_width=2
        )
    if look.style in ("short", "crop"):
        return path(
            f"M-40 4C-48 -22 -42 -62 4 -62C46 -62 47 -24 41 0C39 -12 38 -20 {24 + t} -32"
            f"C{8 + t} -27 {-14 + t} -27 {-27 + t} -35C-32 -28 -33 -16 -35 -4Z",
            h,
        )
    if look.style == "bald":
        return path("M-40 8C-48 -10 -46 -28 -35 -34C-33 -22 -33 -8 -35 4Z", h) + path(
            "M41 4C46 -10 44 -24 38 -32C37 -20 37 -8 38 2Z", h
        )
    if look.style in ("bun", "tail", "bob", "long"):
        low = 22 if look.style in ("bob", "long") else 10
        return path(
            f"M-41 {low}C-50 -26 -38 -63 4 -62C46 -62 50 -26 41 {low - 2}C41 -12 37 -24 "
            f"{22 + t / 2:.0f} -36C{8 + t} -22 -16 -16 -33 -15C-37 -6 -37 6 -41 {low}Z",
            h,
        )
    if look.style == "curls":
        return path(
            f"M-40 4C-48 -22 -42 -60 4 -60C46 -60 47 -24 41 2C40 -12 38 -22 {24 + t} -33"
            f"C{8 + t} -38 {-14 + t} -38 {-26 + t} -32C-34 -26 -35 -12 -40 4Z",
            h,
        )
    if look.style == "scarf":
        fold = darker(look.scarf, 0.16)
        x = t * 0.6
        return (
            path(
                f"M0 -64C42 -64 54 -24 47 22C45 46 52 66 60 82C40 104 -36 106 -60 84"
                f"C-50 66 -46 44 -48 20C-54 -26 -42 -64 0 -64Z"
                f"M{x - 31:.0f} 2C{x - 31:.0f} -28 {x - 18:.0f} -41 {x:.0f} -41C{x + 19:.0f} -41 "
                f"{x + 31:.0f} -28 {x + 31:.0f} 2C{x + 31:.0f} 30 {x + 18:.0f} 50 {x:.0f} 50"
                f"C{x - 18:.0f} 50 {x - 31:.0f} 30 {x - 31:.0f} 2Z",
                look.scarf,
                fill_rule="evenodd",
            )
            + stroke("M-40 40C-24 66 8 76 44 64", fold, 2.6)
            + stroke("M-46 64C-22 88 14 94 50 82", fold, 2.6)
            + stroke(f"M{x - 32:.0f} -10C{x - 30:.0f} -34 {x - 16:.0f} -46 {x:.0f} -46", fold, 2.6)
        )
    return ""


def profile(look, mouth, eyes):
    """The head from the side; lying patients are this head turned on its back."""
    h, ink = look.hair, mix(INK, "#3A2418", 0.5)
    lips = look.lips
    out = path(PROFILE, look.skin)
    if eyes == "closed":
        out += stroke("M19 -6Q25 -1 31 -6", ink, 2.8)
    else:
        out += ellipse(27, -6, 3.2, 5, ink)
    out += stroke("M20 -18Q27 -22 34 -18", mix(h, look.skin, 0.25), 3.6)
    if mouth == "talk":
        out += path("M40 22Q30 22 27 26Q30 32 39 31L37 26Z", darker(lips, 0.35))
    elif mouth == "worried":
        out += stroke("M39 29Q33 23 27 30", lips, 3.2)
    else:
        out += stroke("M38 26Q32 27 27 24", lips, 3)
    if look.old:
        out += stroke("M23 14Q19 22 22 30", look.shade, 1.8)
        out += stroke("M14 -4L8 -6M14 0L9 2", look.shade, 1.6)
    if look.beard == "full":
        out += path(
            "M-8 -4C-4 14 8 18 20 17Q30 14 38 20L34 27Q40 34 36 40C40 56 20 58 8 51C-8 44 -14 24 -14 4Z",
            mix(h, look.skin, 0.18),
        )
        out += stroke("M38 26Q32 27 27 24", lips, 3)
    elif look.beard:
        out += path("M41 18Q32 14 24 22Q32 22 40 21Z", h)
    ear = path("M-12 -10C-2 -16 4 -6 0 4C-2 11 -8 14 -11 10Z", look.skin, stroke=look.shade, stroke_width=1.6)
    nape = path("M-40 0L-10 0L-14 30L-26 30Z", darker(h, 0.12))
    back_part, front_part = nape if look.style in ("crop", "bald", "bob", "long") else "", ""
    if look.style == "scarf":
        ear = ""
        front_part = path(
            "M6 -56C24 -54 34 -46 36 -32C26 -34 18 -24 16 -4C14 20 16 40 24 51"
            "C20 64 18 70 30 84C4 104 -40 100 -62 78C-48 60 -44 40 -46 10"
            "C-50 -34 -28 -60 6 -56Z",
            look.scarf,
        ) + stroke("M-38 34C-22 56 0 62 20 58", darker(look.scarf, 0.16), 2.6)
    elif look.style == "cap":
        front_part = (
            path("M-42 -8L-12 -8L-14 12Q-18 28 -28 30Q-40 20 -42 -8Z", h)
            + path(
                "M37 -22C42 -50 22 -67 -4 -66C-40 -64 -54 -36 -47 -4Q-12 -30 37 -22Z",
                CAP,
                stroke=CAP_DARK,
                stroke_width=2,
            )
            + stroke("M2 12L-6 0", CAP_DARK, 2)
            + path(
                "M40 4L47 12C46 30 42 42 34 48C20 54 8 50 -2 44L2 12Q20 0 40 4Z",
                "#CFE3EC",
                stroke=CAP_DARK,
                stroke_width=1.8,
            )
        )
    elif look.style == "bald":
        front_part = path("M-41 -14C-42 8 -34 20 -16 30C-14 16 -14 4 -10 -12C-20 -22 -32 -24 -41 -14Z", h)
    else:
        low = 44 if look.style in ("bob", "long") else 30
        front_part = path(
            f"M36 -27C38 -44 24 -62 -2 -61C-34 -60 -50 -34 -46 -4C-45 12 -40 {low - 6} "
            f"-16 {low}C-14 18 -16 6 -11 -8C-4 -16 8 -16 12 -26C20 -28 30 -24 36 -27Z",
            h,
        )
        if look.style in ("bob", "long"):
            ear = ""
        if look.style == "curls":
            back_part = "".join(
                circle(x, y, 14, h) for x, y in ((-38, 8), (-42, -14), (-38, -34), (-22, -48), (-2, -54), (18, -50))
            )
        if look.style == "bun":
            back_part = circle(-46, -30, 17, darker(h, 0.12))
        if look.style == "tail":
            back_part = path(
                "M-34 -30C-62 -40 -74 -6 -66 30C-62 46 -58 50 -54 52C-52 30 -46 12 -34 0Z", darker(h, 0.12)
            )
    spectacles = ""
    if look.glasses:
        spectacles = ellipse(28, -4, 9, 12, fill=WHITE, fill_opacity="0.22", stroke="#24313D", stroke_width=3) + stroke(
            "M19 -7L-6 -8", "#24313D", 3
        )
    return slot(back_part), slot(out + front_part + ear + spectacles)


def back(look):
    """The head from behind."""
    if look.style == "scarf":
        return "", path(
            "M0 -64C42 -64 54 -24 47 22C45 46 52 66 60 82C40 104 -36 106 -60 84"
            "C-50 66 -46 44 -48 20C-54 -26 -42 -64 0 -64Z",
            look.scarf,
        )
    ears = path("M-37 -8C-47 -14 -51 0 -46 9C-43 15 -38 15 -36 12Z", look.skin)
    out = ears + group(ears, flip=True) + path(NAPE, look.skin)
    low = {"bob": 44, "long": 90}.get(look.style, 30)
    if look.style == "bald":
        out += path("M-41 -8C-44 20 -30 36 0 36C30 36 44 20 41 -8C26 4 -26 4 -41 -8Z", look.hair)
    else:
        out += path(
            f"M-41 6C-50 -30 -40 -62 2 -62C44 -62 50 -30 41 6C42 {low - 8} 24 {low} 0 {low}"
            f"C-24 {low} -42 {low - 8} -41 6Z",
            look.hair,
        )
    if look.style == "bun":
        out += circle(0, -40, 22, darker(look.hair, 0.15))
    if look.style == "curls":
        out = "".join(circle(x, y, 15, look.hair) for x, y in CURLS) + out
    return "", slot(out)
