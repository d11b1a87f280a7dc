"""Scenes of "After the exam" that say when to get help."""

import organs
from after import blanket, groin, has_wrist, sofa
from cast import OLD_MAN, OLD_WOMAN, SCARF_WOMAN, YOUNG_MAN
from hands import placed
from heads import head
from palette import ACCENT, INK, LINE, MIST, PRIMARY, ROSE, SKY, WHITE, darker, mix
from patients import MAN, WOMAN, shared
from people import Arm, arms_of, hang, person
from ready import home, on_phone
from signs import arrow, disc, drop, snowflake, tile
from svg import capsule, circle, clipped, coarse, edged, ellipse, group, own, path, rect, stroke
from things import toilet


def ambulance(x, y, s=1):
    """An ambulance from the side, its nose to the left, about 250 long."""
    wheel = circle(0, 0, 24, INK) + circle(0, 0, 11, MIST)
    return group(
        rect(-20, -96, 30, 14, ACCENT, 5)
        + edged(
            "M-126 0L-124 -34Q-120 -44 -104 -46L-84 -76Q-80 -84 -68 -84L112 -84Q124 -84 124 -72L124 0Z", WHITE, LINE, 2
        )
        + path("M-94 -46L-74 -74L-48 -74L-48 -46Z", SKY)
        + rect(-124, -26, 248, 12, "#2F8790")
        + rect(34, -74, 14, 42, "#2F8790", 2)
        + rect(20, -60, 42, 14, "#2F8790", 2)
        + group(wheel, x=-74, y=2)
        + group(wheel, x=76, y=2),
        x=x,
        y=y,
        s=s,
    )


def help_comes(x, y, r, name):
    """An ambulance on a street, in a round picture."""
    street = rect(-200, 34, 400, 200, "#DBE3E8") + ambulance(0, 46, r / 160)
    return disc(x, y, r, "#EAF4F9") + clipped(name, circle(x, y, r - 4, WHITE), group(street, x=x, y=y))


def face(look, more="", mouth="worried", eyes="open", **at):
    """A head from the front; `more` is drawn over it, in its units."""
    behind, front = head(look, "f", mouth, eyes)
    return group(behind + front + more, **at)


def swelling(look):
    """Swollen lids, cheeks and lips, over a face from the front."""
    puffy = mix(look.skin, ROSE, 0.4)
    lids = "".join(
        ellipse(x, -6, 15, 11, puffy, stroke=mix(look.skin, ROSE, 0.7), stroke_width=1.6)
        + stroke(f"M{x - 8} -5Q{x} -2 {x + 8} -5", INK, 2.6)
        for x in (-18, 18)
    )
    lips = mix(mix(look.skin, ROSE, 0.55), look.lips, 0.45)
    return (
        "".join(ellipse(x, 20, 15, 15, mix(look.skin, ROSE, 0.22)) for x in (-27, 27))
        + lids
        + path("M-21 29C-16 17 -6 18 0 22C6 18 16 17 21 29C16 44 -16 44 -21 29Z", lips)
        + path("M-11 29Q0 24 11 29Q6 35 0 35Q-6 35 -11 29Z", "#5A2420")
    )


def drooping(look):
    """One half of the face hangs, over a face without a mouth: brow, eyelid, cheek and the corner of the mouth,
    where water runs out."""
    brow = mix(look.hair, look.shade, 0.35)
    return (
        ellipse(18, -11, 14, 14, look.skin)
        + stroke("M9 -13Q20 -14 30 -5", brow, 3.6)
        + ellipse(18, 3, 5, 4.5, INK)
        + path("M6 -8L30 -6L29 5Q18 4 7 0Z", look.skin)
        + stroke("M7 0Q18 5 29 5", INK, 3)
        + stroke("M10 11Q19 15 27 11", look.shade, 2)
        + stroke("M28 14Q36 27 29 42", look.shade, 3)
        + path("M-15 24Q-6 27 3 29Q15 31 21 46Q10 38 0 36Q-10 33 -15 24Z", "#5A2420", stroke=look.lips, stroke_width=3)
        + drop(25, 58, 0.15)
    )


def chest(x, y):
    """Both hands pressed on the breastbone."""
    glow = "".join(circle(0, -518, r, ROSE, fill_opacity="0.32") for r in (70, 48, 28))
    arms = [
        Arm(1, (36, -530), "flat", angle=184, elbow=(128, -436), thumb_up=False),
        Arm(-1, (-42, -500), "flat", angle=-8, elbow=(-126, -430)),
    ]
    return person(
        OLD_MAN, arms, view="f", mouth="worried", eyes="closed", tilt=4, lower=False, extra=glow, x=x, y=y, s=1.16
    )


def breath(x, y):
    """A swollen face, a hand at the throat, and the lungs: no air."""
    throat = Arm(1, (44, -548), "open", angle=200, elbow=(118, -428), thumb_up=False)
    body = person(SCARF_WOMAN, view="f", mouth="drink", lower=False, x=x, y=y, s=1.44)
    over = face(SCARF_WOMAN.look, swelling(SCARF_WOMAN.look), "drink", x=x, y=y - 660 * 1.44, s=1.44)
    lungs = disc(x - 96, 404, 60) + organs.lungs(x - 96, 408, 0.62)
    return body + over + arms_of(SCARF_WOMAN, [throat], x=x, y=y, s=1.44) + lungs


def faint(x, y):
    """Somebody who stood and now lies on the floor, eyes closed."""
    limp = [hang(-1, YOUNG_MAN), hang(1, YOUNG_MAN)]
    stood = group(person(YOUNG_MAN, limp, view="f"), x=x + 64, y=y, s=0.5, opacity="0.3")
    lies = group(
        person(YOUNG_MAN, limp, view="f", eyes="closed", mouth="worried"), x=x + 146, y=y - 4, s=0.41, rotate=-90
    )
    return stood + lies + arrow(x - 14, y - 330, x - 92, y - 120, PRIMARY, 14, bow=-40)


def stroke_signs(x, y):
    """Half the face hangs, and one arm sinks while the other is held up."""
    who = OLD_WOMAN
    arms = [
        Arm(-1, (-86, -640), "open", angle=-92, elbow=(-104, -490)),
        Arm(1, (72, -462), "rest", angle=100, elbow=(116, -440), thumb_up=False),
    ]
    at = {"x": x, "y": y, "s": 1.3}
    body = person(who, arms, view="f", mouth="drink", lower=False, **at)
    over = face(who.look, drooping(who.look), "drink", x=x, y=y - 660 * at["s"], s=at["s"])
    return body + over + arrow(x + 116, y - 920, x + 116, y - 790, PRIMARY, 14)


def emergency(who):
    """Drawn with coarse numbers, for it holds six people."""
    with coarse():
        return emergency_scene(who)


def emergency_scene(who):
    places = ((508, 24), (850, 24), (508, 490), (850, 490))
    signs = (chest(671, 900), breath(1013, 1110), faint(671, 884), stroke_signs(1008, 1454))
    tiles = "".join(
        tile(x, y, 326, 446, "#EAF2F6") + clipped(f"sign{i}", rect(x + 4, y + 4, 318, 438, WHITE, 24), part)
        for i, ((x, y), part) in enumerate(zip(places, signs))
    )
    return (
        home()
        + tiles
        + stroke("M126 466Q46 384 128 294", PRIMARY, 9, stroke_dasharray="2 24")
        + on_phone(who, 250, 1262, 1.24, arms=[hang(1, who)], mouth="urgent", eyes="worried")
        + help_comes(240, 178, 156, "help")
    )


def pressing(who):
    """The other hand presses on the bandage of a wrist."""
    skin, cloth = who.look.skin, who.outfit.top
    arm = path(capsule((-230, 90), 62, (60, 24), 40), skin, stroke=darker(skin), stroke_width=2)
    return (
        placed("flat", skin, (60, 24), -8, True, s=2.6)
        + arm
        + path(capsule((20, 33), 41, (84, 20), 36), skin)
        + group(rect(-64, -50, 128, 100, "#FBF3E6", 16, stroke="#CFAF86", stroke_width=4), x=8, y=36, rotate=-13)
        + placed("flat", skin, (96, -96), 128, False, s=2.5)
        + path(capsule((230, -250), 54, (96, -96), 31), skin, stroke=darker(skin), stroke_width=2)
        + path(capsule((110, -112), 33, (84, -80), 28), skin)
        + edged(capsule((250, -280), 66, (170, -182), 56), cloth, darker(cloth), 2)
        + arrow(-60, -120, -34, -40, PRIMARY, 14)
        + arrow(-130, -80, -92, -8, PRIMARY, 14)
        + drop(-6, 140, 0.9, "#B8443A")
    )


def pressing_groin(who):
    """A hand presses on the bandage of a groin."""
    skin, cloth = who.look.skin, who.outfit.top
    pad = rect(-74, -56, 148, 112, "#FBF3E6", 16, stroke="#CFAF86", stroke_width=4)
    return (
        group(groin(who), x=10, y=-4, s=1.3)
        + group(pad, x=-30, y=50, rotate=38)
        + placed("flat", skin, (96, 34), 172, False, s=2.3)
        + path(capsule((280, -62), 56, (96, 34), 30), skin, stroke=darker(skin), stroke_width=2)
        + path(capsule((116, 24), 31, (78, 37), 26), skin)
        + edged(capsule((320, -86), 66, (206, -22), 54), cloth, darker(cloth), 2)
        + arrow(-150, -70, -102, -8, PRIMARY, 14)
        + arrow(-84, -118, -46, -48, PRIMARY, 14)
        + drop(-46, 162, 0.9, "#B8443A")
    )


def pressing_knee(who):
    """A hand presses on the bandage of a knee."""
    skin, cloth = who.look.skin, who.outfit.top
    bent = capsule((-270, -64), 84, (0, 34), 78) + capsule((0, 34), 78, (64, 280), 54)
    pad = rect(-66, -52, 132, 104, "#FBF3E6", 16, stroke="#CFAF86", stroke_width=4)
    return (
        edged(bent, skin, darker(skin), 2)
        + group(pad, x=2, y=4, rotate=20)
        + placed("flat", skin, (92, -100), 130, False, s=2.4)
        + path(capsule((230, -250), 54, (92, -100), 31), skin, stroke=darker(skin), stroke_width=2)
        + path(capsule((106, -116), 32, (80, -86), 27), skin)
        + edged(capsule((250, -280), 66, (166, -184), 56), cloth, darker(cloth), 2)
        + arrow(-92, -146, -58, -68, PRIMARY, 14)
        + arrow(-164, -130, -124, -50, PRIMARY, 14)
        + drop(-36, 118, 0.9, "#B8443A")
    )


def pressing_site(who):
    return own(lambda: pressing(who) if has_wrist(who) else pressing_groin(who))


def cold_foot(who):
    """Two feet: one as always, one pale and cold."""
    foot = (
        "M-44 -460L40 -460C40 -160 34 -100 40 -60C64 -30 128 -18 150 8C160 26 150 40 130 40L-36 40C-62 40 -66 0 -56 -40"
        "C-46 -90 -44 -170 -44 -460Z"
    )
    toes = "M112 10Q122 20 118 36M132 12Q140 22 138 34"
    warm, pale = who.look.skin, "#B9CBD8"
    return (
        group(edged(foot, warm, darker(warm), 2) + stroke(toes, darker(warm), 3), x=-66, y=60)
        + group(edged(foot, pale, darker(pale), 2.4) + stroke(toes, darker(pale), 3), x=20, y=130)
        + snowflake(128, -40, 66)
    )


def belly(who):
    """A belly that hurts very much."""
    glow = "".join(circle(0, -416, r, ROSE, fill_opacity="0.4") for r in (92, 64, 38))
    arms = [
        Arm(-1, (-26, -412), "flat", angle=10, elbow=(-118, -440)),
        Arm(1, (34, -404), "flat", angle=170, elbow=(118, -436), thumb_up=False),
    ]
    return person(who, arms, view="f", mouth="grimace", eyes="tight", lower=False, extra=glow, y=458, s=0.92)


def blood_in_toilet():
    """Fresh blood in a toilet."""
    return group(toilet(stool=False), y=10, s=1.02) + group(
        ellipse(0, 22, 52, 22, "#C23B2E") + drop(0, -60, 0.8, "#C23B2E"), y=6
    )


def calls_help(who, *signs):
    """Somebody on the sofa who calls an ambulance, and one or two round pictures of why."""
    places = ((238, 330), (962, 330))[2 - len(signs) :]
    rounds = "".join(
        disc(x, y, 224) + clipped(f"round{i}", circle(x, y, 219, WHITE), group(part, x=x, y=y))
        for i, ((x, y), part) in enumerate(zip(places, signs))
    )
    return (
        home()
        + sofa()
        + on_phone(
            who,
            600,
            1190,
            1.18,
            arms=[Arm(1, (28, -388), "flat", angle=166, thumb_up=False)],
            lower=False,
            mouth="urgent",
            eyes="worried",
        )
        + blanket()
        + rounds
        + stroke("M500 370Q468 306 528 244", PRIMARY, 9, stroke_dasharray="2 24")
        + help_comes(600, 140, 122, "help")
    )


SCENES = {
    "after-emergency": shared(emergency, MAN),
    "after-emergency-more": shared(
        lambda who: calls_help(who, pressing_site(who), cold_foot(who)), WOMAN, "heart", "tube"
    ),
    "after-emergency-belly": shared(lambda who: calls_help(who, belly(who)), "swallow", "swallow"),
    "after-emergency-bowel": shared(lambda who: calls_help(who, belly(who), blood_in_toilet()), "bowel", "bowel"),
    "after-emergency-bleed": shared(lambda who: calls_help(who, pressing_knee(who)), "bone", "bone"),
}
