"""Whole people, standing or sitting. Units: a head is 100 high, a person about 720; the origin is
on the ground between the feet, y points down, so shoulders are near y = -560."""

import math
from dataclasses import dataclass, field, replace

import clothes
from hands import placed
from heads import Look, head
from palette import darker
from svg import capsule, edged, ellipse, group, n, path, slot


@dataclass(frozen=True)
class Build:
    """Half widths of the body, the thickness of its limbs, and the size of the head."""

    shoulder: float = 84
    waist: float = 62
    hip: float = 64
    neck: float = 19
    limb: float = 1.0
    belly: float = 0
    bust: bool = False
    head: float = 1.0


BUILDS = {
    "man": Build(),
    "woman": Build(72, 53, 66, 15.5, 0.86, bust=True),
    "heavy": Build(94, 98, 92, 24, 1.22),
    "stout": Build(80, 78, 84, 18, 1.08, bust=True),
    "thin": Build(76, 56, 58, 16, 0.86),
    "child": Build(66, 56, 58, 15, 0.84, head=1.34),
    "pregnant": Build(72, 58, 70, 15.5, 0.9, belly=66, bust=True),
    # The patients of the exams: all have the same arms, so that one picture fits each of them (patients.py).
    "patient-man": Build(79, 62, 63, 18, 0.95),
    "patient-heavy": Build(79, 76, 76, 19, 0.95),
    "patient-woman": Build(79, 58, 68, 16, 0.95, bust=True),
    "patient-stout": Build(79, 74, 78, 17, 0.95, bust=True),
}


@dataclass(frozen=True)
class Arm:
    """Where a hand goes. `side`: -1 the viewer's left, 1 the right. `bend` (1 or -1) chooses the side to which the
    elbow turns, or `elbow` places it; `angle` is the direction of the fingers, else along the forearm, plus `turn`."""

    side: int
    at: tuple
    kind: str = "rest"
    bend: int = 0
    over: bool = True
    turn: float = 0
    angle: float | None = None
    thumb_up: bool = True
    held: str = ""
    reach: float = 0.0
    elbow: tuple | None = None
    glove: str = ""


@dataclass(frozen=True)
class Person:
    """One member of the cast: who they are and what they wear."""

    look: Look
    build: str = "man"
    outfit: clothes.Outfit = field(default_factory=clothes.Outfit)


UPPER, FORE, SHOULDER = 140, 122, -551


def hang(side, who=None, **more):
    """An arm that hangs at rest: the elbow a little out, the hand a little in."""
    b = BUILDS[who.build] if who else BUILDS["man"]
    wide = max(b.shoulder, b.waist, b.hip)
    return Arm(
        side,
        (side * (wide - 1), -312),
        "rest",
        angle=90 + side * 10,
        thumb_up=side > 0,
        elbow=(side * (wide + 9), -428),
        **more,
    )


def elbow(shoulder, wrist, arm):
    """The elbow of an arm from `shoulder` to `wrist`, and the wrist pulled within reach. Without a
    `bend` the elbow points down and outwards."""
    if arm.elbow:
        return arm.elbow, wrist
    if not arm.bend:
        options = [elbow(shoulder, wrist, replace(arm, bend=bend)) for bend in (-1, 1)]
        return max(options, key=lambda option: option[0][1] + 0.45 * arm.side * option[0][0])
    bend = arm.bend
    # A bent arm also comes towards the viewer, so it looks shorter.
    reach = arm.reach or min(max(math.dist(shoulder, wrist) / (0.84 * (UPPER + FORE)), 0.74), 1)
    upper, fore = UPPER * reach, FORE * reach
    dx, dy = wrist[0] - shoulder[0], wrist[1] - shoulder[1]
    far = math.hypot(dx, dy) or 1
    if far > upper + fore - 1:
        scale = (upper + fore - 1) / far
        dx, dy, far = dx * scale, dy * scale, upper + fore - 1
        wrist = (shoulder[0] + dx, shoulder[1] + dy)
    along = (upper * upper - fore * fore + far * far) / (2 * far)
    away = math.sqrt(max(upper * upper - along * along, 0)) * bend
    return ((shoulder[0] + dx / far * along - dy / far * away, shoulder[1] + dy / far * along + dx / far * away), wrist)


def beside(arm, shoulder):
    """The arm, with its elbow at the side where it would be within the body: a forearm that leaves the chest looks like
    no arm at all."""
    if arm.elbow or arm.bend or arm.side * arm.at[0] < 104:
        return arm
    joint, _ = elbow(shoulder, arm.at, arm)
    if arm.side * (joint[0] - shoulder[0]) > 22:
        return arm
    at = (arm.side * max(arm.side * arm.at[0], abs(shoulder[0]) + 104), arm.at[1])
    return replace(arm, at=at, elbow=(shoulder[0] + arm.side * 30, SHOULDER + 116))


def bar(a, ra, b, rb):
    """A sleeve: round at `a`, cut straight at `b`."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = math.hypot(dx, dy) or 1
    u, v = -dy / far, dx / far
    return (
        f"M{n(a[0] - u * ra)} {n(a[1] - v * ra)}L{n(b[0] - u * rb)} {n(b[1] - v * rb)}"
        f"L{n(b[0] + u * rb)} {n(b[1] + v * rb)}L{n(a[0] + u * ra)} {n(a[1] + v * ra)}"
        f"A{n(ra)} {n(ra)} 0 0 1 {n(a[0] - u * ra)} {n(a[1] - v * ra)}Z"
    )


def between(a, b, t):
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def limb(shoulder, wrist, skin, outfit, size=1.0, arm=None, inward=0):
    """An arm with its sleeve and hand, from a shoulder to a wrist. `inward`: on which side (-1 or 1) the body is,
    whose clothes go over into the sleeve; 0 if they do not."""
    joint, wrist = elbow(shoulder, wrist, arm)
    edge, cloth = darker(skin, 0.26), outfit.sleeve_colour
    r = [21 * size, 16 * size, 11.5 * (0.5 + size / 2)]
    angle = math.degrees(math.atan2(wrist[1] - joint[1], wrist[0] - joint[0])) + arm.turn
    angle = angle if arm.angle is None else arm.angle
    fingers = placed(arm.kind, arm.glove or skin, wrist, angle, arm.thumb_up, arm.held)
    bare = capsule(shoulder, r[0], joint, r[1]) + capsule(joint, r[1], wrist, r[2])
    out = edged(bare, skin, edge, 1.6)
    if not arm.glove:
        into = (wrist[0] + 8 * math.cos(math.radians(angle)), wrist[1] + 8 * math.sin(math.radians(angle)))
        out += fingers + path(
            capsule(between(joint, wrist, 0.7), r[2] + 0.8, wrist, r[2]) + capsule(wrist, r[2], into, r[2] - 0.6), skin
        )
    else:
        out += (
            fingers
            + edged(bar(wrist, r[2] + 2, between(wrist, joint, 0.22), r[2] + 3.5), arm.glove, darker(arm.glove), 1.6)
            + path(capsule(wrist, r[2], wrist, r[2] + 1), arm.glove)
        )
    long = outfit.sleeve
    if long > 0:
        if long <= 1:
            d = bar(shoulder, r[0] + 3, between(shoulder, joint, long), r[0] + 4)
        else:
            end = between(joint, wrist, long - 1)
            d = capsule(shoulder, r[0] + 3, joint, r[1] + 5) + bar(joint, r[1] + 5, end, r[2] + 5)
        out += edged(d, cloth, darker(cloth, 0.2), 1.8)
        if inward and outfit.kind != "apron":
            # No line between the sleeve and the body: the arm grows out of the shoulder.
            x, y = shoulder
            start = (x + inward * 4, y - 1)
            ends = ((x + inward * dx * size, y + dy * size, dr) for dx, dy, dr in ((13, -3, 1), (13, 12, -4)))
            out += path("".join(capsule(start, r[0] + 4.5, (ex, ey), r[0] + dr) for ex, ey, dr in ends), cloth)
    return out


def legs(person, stance, view):
    """Feet, shins and trousers; `stance` is "stand", "sit" (to the right), "walk" or "step"."""
    b, outfit = BUILDS[person.build], person.outfit
    k = b.limb
    gap = min(b.hip * 0.48, 40)
    if stance == "sit":
        lines = [((-20, -368), (128, -352), (118, -192)), ((16, -362), (152, -346), (148, -184))]
    elif stance == "walk":
        lines = [((-gap * 0.6, -365), (-16, -204), (-66, -50)), ((gap * 0.6, -365), (44, -202), (60, -36))]
    elif stance == "step":
        lines = [
            ((-gap * 0.5, -365), (-gap * 0.6, -202), (-gap - 10, -38)),
            ((gap * 0.5, -365), (gap + 4, -200), (gap + 8, -36)),
        ]
    else:
        lines = [((-gap, -365), (-gap, -195), (-gap + 2, -36)), ((gap, -365), (gap, -195), (gap - 2, -36))]
    out = ""
    for i, (hip, knee, ankle) in enumerate(lines):
        r = (min(36 * k, b.hip - gap), 25 * k, 14 * (k + 1) / 2)
        turn = 1 if view in ("q", "p") or stance != "stand" else (-1 if i == 0 else 1) * 0.35
        shoe = clothes.shoe(outfit, ankle, turn, tip=(stance == "walk" and i == 0))
        skin = edged(capsule(knee, r[1] - 2, ankle, r[2] - 1), person.look.skin, darker(person.look.skin, 0.26), 1.4)
        thigh = capsule(hip, r[0], knee, r[1])
        if outfit.legs == "trousers":
            colour = outfit.bottom
            out += shoe + edged(
                thigh + capsule(knee, r[1], (ankle[0], ankle[1] + 6), r[2] + 7), colour, darker(colour, 0.2), 1.6
            )
        else:
            out += skin + shoe
    if outfit.legs != "trousers":
        out += skirt(b, outfit, stance)
    return slot(out)


def skirt(b, outfit, stance):
    """A skirt, or the lower part of a gown or dress."""
    h, edge = b.hip, darker(outfit.bottom, 0.2)
    if stance == "sit":
        return edged(
            f"M{n(-h)} -376L{n(-h + 4)} -338Q{n(-h + 20)} -322 0 -322L92 -318L88 -222Q140 -212 182 -226"
            f"L186 -340Q180 -388 140 -388L{n(h * 0.5)} -404Z",
            outfit.bottom,
            edge,
            1.6,
        )
    if outfit.kind in ("gown", "dress"):
        return ""
    return edged(
        f"M{n(-h)} -380L{n(-h - 12)} {n(outfit.hem)}L{n(h + 12)} {n(outfit.hem)}L{n(h)} -380Z", outfit.bottom, edge, 1.6
    )


def person(
    who,
    arms=(),
    view="q",
    stance="stand",
    mouth="calm",
    eyes="open",
    gaze=0,
    tilt=0,
    nod=(0, 0),
    lower=True,
    extra="",
    x=0,
    y=0,
    s=1,
    flip=False,
):
    """A whole figure. `extra` is drawn over the clothes and under the front arms."""
    b, outfit, skin = BUILDS[who.build], who.outfit, who.look.skin
    shift = 6 if view in ("q", "p") else 0
    behind, face = head(who.look, view, mouth, eyes, gaze)
    at = {"x": shift + nod[0], "y": -660 + nod[1] - 40 * (b.head - 1), "rotate": tilt, "s": b.head}
    shoulders = {side: ((b.shoulder - 21) * side, SHOULDER) for side in (-1, 1)}
    drawn = {True: "", False: ""}
    for arm in (beside(arm, shoulders[arm.side]) for arm in arms):
        drawn[arm.over] += limb(shoulders[arm.side], arm.at, skin, outfit, b.limb, arm, -arm.side)
    neck = path(
        f"M{n(-b.neck + shift / 2)} -650L{n(-b.neck - 3)} -596Q0 -560 {n(b.neck + 3)} -596"
        f"L{n(b.neck + shift / 2)} -650Z",
        skin,
    )
    if view != "b":
        neck += path(
            f"M{n(-b.neck + shift / 2)} -634Q{shift + 4} -596 {n(b.neck + shift / 2)} -632"
            f"L{n(b.neck + shift / 2)} -650L{n(-b.neck + shift / 2)} -650Z",
            who.look.shade,
            fill_opacity="0.55",
        )
    lower_part = legs(who, stance, view) if lower else ""
    stance = stance if lower else "sit"
    upper = (
        group(behind, **at)
        + drawn[False]
        + clothes.torso(b, outfit, skin, stance, view, neck)
        + extra
        + group(face, **at)
        + drawn[True]
    )
    return group(lower_part + upper, x=x, y=y, s=s, flip=flip)


def arms_of(who, arms, x=0, y=0, s=1, flip=False):
    """Only the arms of a figure that stands at (x, y): to reach over what was drawn after the figure."""
    b = BUILDS[who.build]
    shoulders = {side: ((b.shoulder - 21) * side, SHOULDER) for side in (-1, 1)}
    out = "".join(
        limb(shoulders[arm.side], arm.at, who.look.skin, who.outfit, b.limb, arm, -arm.side)
        for arm in (beside(arm, shoulders[arm.side]) for arm in arms)
    )
    return group(out, x=x, y=y, s=s, flip=flip)


def shadow(x, y, w):
    """The soft shadow on the floor that sets things down."""
    return ellipse(x, y, w, w * 0.09 + 4, "#AFC4D0", fill_opacity="0.7")
