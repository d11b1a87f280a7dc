"""Pictures of "Tell and ask": illnesses, and what the body does."""

import organs
import views
from cast import HEAVY_MAN, OLD_WOMAN
from hands import placed
from heads import head
from lying import lying
from palette import LINE, PRIMARY, RED, SKY, WHITE, darker
from people import Arm, hang
from room import monitor
from signs import crossed, drop
from svg import capsule, circle, edged, ellipse, group, path, rect, stroke
from tell_parts import (
    BLOOD,
    PAIN,
    SLEEPER,
    WARM_WALL,
    backdrop,
    bumps,
    bust,
    finger,
    meter,
    rays,
    round_view,
)


def dye_reaction():
    """A drip that runs into an arm, and itchy red bumps all over the arm."""
    skin = "#E6BE9A"
    edge = darker(skin)
    arm = (
        edged(capsule((150, 560), 128, (640, 392), 76), skin, edge, 3)
        + placed("flat", skin, (650, 388), -16, True, s=4.0)
        + path(capsule((400, 474), 99, (660, 386), 70), skin)
    )
    bag = (
        stroke("M330 36L470 36", LINE, 14)
        + stroke("M400 36L400 60", LINE, 10)
        + rect(336, 56, 128, 176, WHITE, 26, stroke=LINE, stroke_width=7)
        + path("M343 120L457 120L457 204Q457 225 436 225L364 225Q343 225 343 204Z", SKY)
        + rect(386, 232, 28, 40, LINE, 4)
    )
    tube = "M400 270C400 360 470 300 520 340C540 356 556 370 572 386"
    tape = group(
        rect(-62, -34, 124, 68, "#FBF3E6", 22, stroke="#CFAF86", stroke_width=5) + rect(-34, -10, 70, 20, PRIMARY, 8),
        x=596,
        y=396,
        rotate=-18,
    )
    spots = bumps(
        (300, 480, 26), (390, 520, 20), (372, 418, 18), (458, 470, 24), (520, 432, 15), (470, 396, 14), (560, 478, 18),
        (690, 330, 15), (700, 408, 20), (756, 372, 17), (640, 462, 14), (250, 540, 18),
    )  # fmt: skip
    screen = (640, 56, 250, 190)
    return (
        backdrop()
        + monitor(*screen, organs.screen(*screen, views.heart_vessels(), s=1.95), arm=False)
        + arm
        + spots
        + stroke(tube, LINE, 20)
        + stroke(tube, SKY, 11)
        + bag
        + tape
    )


def inhaler(s=1):
    """An inhaler, its mouthpiece to the left; held from below."""
    return group(
        rect(14, -96, 44, 70, "#F2F6F8", 8, stroke=LINE, stroke_width=4)
        + edged("M4 -44L68 -44L66 34Q66 44 54 44L-34 44L-38 6L6 0Z", "#2F7FA8", darker("#2F7FA8"), 2)
        + rect(-52, 4, 20, 42, "#1F5E80", 6),
        s=s,
    )


def narrow_lungs(x, y, s=1):
    """Lungs whose airways are narrow and red."""
    one = "M14 -30C40 -62 78 -10 78 50C78 82 46 78 18 62C8 44 10 -12 14 -30Z"
    lung = path(one, "#F0CFC6", stroke="#BC7A6C", stroke_width=4)
    airway = "M0 -96L0 -34M0 -34C10 -20 20 -16 34 -2M34 -2C44 12 46 24 50 40M34 -2C30 14 30 26 32 46"
    airways = stroke(airway, RED, 13) + stroke(airway, "#FFE3DA", 4)
    return group(lung + group(lung, flip=True) + group(airways, flip=True) + airways, x=x, y=y, s=s)


def asthma():
    """A man breathes in from an inhaler; his airways are narrow."""
    held = group(inhaler(0.8), x=30, y=0, rotate=16, flip=True)
    hold = Arm(1, (86, -634), "hold", angle=196, elbow=(150, -470), thumb_up=False, held=held)
    man = bust(HEAVY_MAN, [hang(-1, HEAVY_MAN), hold], x=376, s=1.66, top=130, mouth="gasp", eyes="worried")
    return backdrop() + man + round_view(790, 330, 152, "lungs", narrow_lungs(0, 10, 1.6), fill="#F8E6E0")


def swallowing():
    """A head and neck seen from the side: a bite is stuck in the throat, a hand is at the throat."""
    look = OLD_WOMAN.look
    skin, edge = look.skin, darker(look.skin, 0.26)
    behind, front = head(look, "p", "talk", "closed")
    body = edged(
        "M-104 60C-100 150 -110 200 -180 230C-280 270 -320 320 -330 480L250 480C250 380 220 300 110 250"
        "C60 226 44 190 50 120Z",
        skin,
        edge,
    )
    dress = edged(
        "M-200 240C-280 280 -330 330 -340 480L260 480C260 380 230 310 130 262Q20 350 -110 300Q-170 280 -200 240Z",
        OLD_WOMAN.outfit.top,
        darker(OLD_WOMAN.outfit.top),
    )
    pipe = "M100 82C50 78 -10 70 -22 130C-34 200 -30 300 -30 470"
    bite = group(
        circle(0, 0, 46, "#C98545", stroke="#8A5A2B", stroke_width=6)
        + circle(-14, -12, 8, "#E3B27A")
        + circle(14, 6, 7, "#E3B27A")
        + circle(-8, 18, 6, "#E3B27A"),
    )
    return (
        backdrop()
        + group(
            group(behind, s=2.6, x=4, y=12),
            body,
            group(front, s=2.6, x=4, y=12),
            dress,
            stroke(pipe, "#B9615D", 62),
            stroke(pipe, "#F6D3CB", 44),
            group(bite, x=-28, y=206),
            x=540,
            y=160,
        )
        + path(
            capsule((900, 640), 70, (716, 466), 46),
            OLD_WOMAN.outfit.top,
            stroke=darker(OLD_WOMAN.outfit.top),
            stroke_width=5,
        )
        + placed("flat", skin, (706, 456), 206, False, s=2.7)
        + rays(512, 366, 76, 118, (-30, 0, 30, 150, 180, 210), PAIN, 13)
    )


def diabetes():
    """A pricked finger with a drop of blood, over the strip of a blood sugar meter."""
    skin = "#D9A982"
    return (
        backdrop(WARM_WALL)
        + meter(450, 320, 1.12)
        + group(finger(0, 0, skin, 1.15), x=590, y=190, flip=True)
        + drop(622, 262, 1.0, BLOOD)
    )


def bleeding():
    """A finger with a cut that goes on dripping."""
    skin = "#E3B690"
    drops = "".join(drop(x, y, s, BLOOD) for x, y, s in ((600, 250, 1.0), (600, 350, 0.86), (596, 438, 0.72)))
    return (
        backdrop()
        + ellipse(600, 500, 230, 30, BLOOD)
        + ellipse(540, 492, 60, 8, "#D9716A")
        + drops
        + finger(760, 130, skin, 1.25, 0)
        + path("M560 176Q600 190 640 176Q632 214 600 226Q566 214 560 176Z", BLOOD)
        + path("M540 168Q600 146 660 168Q600 202 540 168Z", "#8E2F2B")
    )


def sleep_apnea():
    """At night a man sleeps on his back; no breath comes."""
    night = "#B4C7DA"
    moon = path("M0 -60A60 60 0 1 0 56 24A48 48 0 0 1 0 -60Z", "#F8E3A8")
    stars = "".join(circle(x, y, 5, WHITE) for x, y in ((300, 80), (380, 50), (250, 160), (900, 190), (820, 60)))
    bed = rect(170, 434, 1080, 140, WHITE, 20) + rect(170, 474, 1080, 100, "#8FA9B8")
    pillow = edged("M250 440C220 380 260 350 320 356L520 340C570 340 580 400 560 440Z", WHITE, "#C9D6DF", 2.5)
    breath = stroke(
        "M0 0C30 -30 90 -40 100 -6C104 18 70 24 66 2M-6 34C50 10 130 10 150 40C156 66 122 70 118 50", WHITE, 15
    )
    return (
        backdrop(night)
        + stars
        + group(moon, x=870, y=110, s=0.9)
        + bed
        + pillow
        + lying(SLEEPER, eyes="closed", mouth="talk", pillow=False, sheet="#5B84A6", x=276, y=446, s=1.9)
        + group(breath, x=474, y=90)
        + crossed(550, 116, 94)
    )


SCENES = {
    "tell-dye-reaction": dye_reaction,
    "tell-asthma": asthma,
    "tell-swallowing": swallowing,
    "tell-diabetes": diabetes,
    "tell-bleeding": bleeding,
    "tell-sleep-apnea": sleep_apnea,
}
