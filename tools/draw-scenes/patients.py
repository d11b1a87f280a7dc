"""The patients of the exams, and pictures that are the same for all of them but for the patient.

Each exam has one patient, who is the same from the first card to the last. A scene that several guides share is
drawn once, with the patient of the general guide. `assets/patients.tsv` says which texts of the scenes the
program replaces to get the patient of an exam: the heads, the clothes and the colours. That takes a tenth of the bytes
that a file for each exam and scene would take.
"""

import re
from dataclasses import dataclass
from typing import Callable

from clothes import Outfit
from heads import Look
from people import Person
from svg import Slots

# All have long sleeves and the same arms, for the arms are drawn into the scenes.
MAN = Person(Look("#9F6A49", "#271E1D", "crop"), "patient-heavy", Outfit("shirt", "#E5B067", "#425A6F", 1.9))
WOMAN = Person(Look("#8E5D40", "#251C1B", "curls"), "patient-woman", Outfit("shirt", "#8C617E", "#43576D", 1.9))
PATIENTS = {
    "swallow": WOMAN,
    "bowel": Person(
        Look("#BC8863", "#211C1C", "crop", beard="moustache"),
        "patient-heavy",
        Outfit("shirt", "#6E7FA8", "#4D4A46", 1.9),
    ),
    "heart": Person(
        Look("#E6BE9B", "#BBB9B3", "bald", old=True, beard="moustache"),
        "patient-man",
        Outfit("shirt", "#82A5BA", "#6D6154", 1.9),
    ),
    "tube": Person(
        Look("#EBC59C", "#1F1B1A", "crop", glasses=True), "patient-man", Outfit("shirt", "#5E8C6A", "#4A5560", 1.9)
    ),
    "bone": Person(
        Look("#D7A780", "#8B8782", "bob", old=True),
        "patient-stout",
        Outfit("shirt", "#417F86", "#3D5366", 1.9),
    ),
    "womb": Person(Look("#EDC8A8", "#5C3D2A", "long"), "patient-woman", Outfit("shirt", "#B4607F", "#46505C", 1.9)),
}
# What may be another outside the slots: a colour, and where a group stands.
COLOUR = re.compile(r"(#[0-9A-F]{6}|translate\([^)]*\))")
SLOT = re.compile("\x01(.*?)\x02", re.DOTALL)


@dataclass(frozen=True)
class Shared:
    """A scene with the patient `who` in its file, and in the guides of `exams` the patient of each."""

    scene: Callable[[Person], str]
    who: Person
    exams: tuple

    def __call__(self):
        return self.scene(self.who)


def shared(scene, who, *exams):
    """A scene for the guides of `exams`, or of all if there are none. `who` is in the general guide, or an exam."""
    return Shared(scene, PATIENTS.get(who, who), exams or tuple(PATIENTS))


def exam_of(who):
    """The exam whose patient somebody is, in the gown or not."""
    return next((exam for exam, patient in PATIENTS.items() if patient.look == who.look), "swallow")


def guide_of(who):
    """The exam whose patient somebody is, or "general". Scenes that differ in the general guide show the man there, who
    is the patient of no exam."""
    return "general" if who.look == MAN.look else exam_of(who)


def marked(draw):
    """The scene as text with its slots, each as (text outside, text inside, text outside, ...)."""
    Slots.marked = True
    try:
        return SLOT.split(draw())
    finally:
        Slots.marked = False


def replaced(text, pairs):
    """What the program makes of a drawing."""
    for old, new in pairs:
        text = text.replace(old, new)
    return text


class Tables:
    """What to replace for each exam, gathered from the shared scenes."""

    def __init__(self):
        self.pairs = {exam: {} for exam in PATIENTS}
        self.wrong = []

    def gather(self, name, shared, draw):
        """Compares the scene with the patient of the general guide to those of the exams. `draw` makes the whole
        picture of a person's scene."""
        base = marked(lambda: draw(shared.who))
        for exam in shared.exams:
            own = marked(lambda: draw(PATIENTS[exam]))
            for i, (old, new) in enumerate(zip(base, own, strict=True)):
                if i % 2:
                    self.add(name, exam, old, new)
                    continue
                old, new = COLOUR.split(old), COLOUR.split(new)
                if old[::2] != new[::2]:
                    self.wrong.append(f"{name}: another shape for {exam}, outside the patient's head and clothes")
                for one, other in zip(old[1::2], new[1::2]):
                    self.add(name, exam, one, other)

    def add(self, name, exam, old, new):
        if old == new:
            return
        if self.pairs[exam].setdefault(old, new) != new:
            self.wrong.append(f"{name}: {old[:60]} is two things for {exam}")
        if not old:
            self.wrong.append(f"{name}: nothing to replace for {exam}: {new[:60]}")

    def ordered(self, exam):
        """The pairs, the longest text first, so that no colour within a shape is replaced before the shape."""
        return sorted(self.pairs[exam].items(), key=lambda pair: (-len(pair[0]), pair[0]))

    def text(self):
        """The table: a line with the exams; then lines with a text and, for each exam, the text in its place or "="."""
        texts = {old for pairs in self.pairs.values() for old in pairs}
        lines = [("", *PATIENTS)] + [
            (old, *(pairs.get(old, "=") for pairs in self.pairs.values()))
            for old in sorted(texts, key=lambda old: (-len(old), old))
        ]
        return "".join("\t".join(line) + "\n" for line in lines)
