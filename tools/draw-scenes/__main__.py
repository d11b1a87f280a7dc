"""Draws the pictures of the cards into assets/scenes/.

    python3 tools/draw-scenes             draw all
    python3 tools/draw-scenes food dye    draw those whose name holds one of these words
    python3 tools/draw-scenes --check     draw nothing; exit 1 if a file differs from what would be drawn

Needs only Python 3. The same input always gives the same bytes. Every picture is checked: well-formed, only
plain shapes, no text, no links, at most 40 KB. The parts: palette (colours), svg (elements), heads, face_wear,
hands, clothes, people, lying (the figures), cast (who they are), patients (those of the exams, also written to
assets/patients.tsv), room (machines), organs, views (large x-ray screens), things, outside, signs; the scenes: exams
("which exam?"), exam, procedure, paths, womb and steps ("what happens"), ready and ready_paths ("getting ready"),
after, after_paths, bone, emergency and symptoms ("after the exam"), results and remember, why (with "what is it" and
"common uses"), safe, glossary; tell_people, tell_needs, tell_body, tell_illness, tell_things and asks ("tell and ask",
with tell_parts and moods); tiles (the home screen's, which show only the middle of a scene).
"""

import importlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from patients import PATIENTS, Shared, Tables, replaced  # noqa: E402  (the folder is not a package)
from svg import faults, picture  # noqa: E402

TARGET = Path(__file__).resolve().parents[2] / "assets" / "scenes"
TABLE = TARGET.parent / "patients.tsv"
MODULES = (
    "exams",
    "exam",
    "procedure",
    "paths",
    "womb",
    "steps",
    "ready",
    "ready_paths",
    "after",
    "after_paths",
    "bone",
    "emergency",
    "remember",
    "results",
    "why",
    "safe",
    "glossary",
    "tell_people",
    "tell_needs",
    "tell_body",
    "tell_illness",
    "tell_things",
    "asks",
    "tiles",
)


SIZES = {"word": (800, 600), "tell": (1200, 540), "ask": (1200, 540)}


def size(name):
    """Width and height of a picture, by the first word of its name."""
    return SIZES.get(name.split("-")[0], (1200, 960))


def scenes():
    """The name and the function of each picture."""
    for module in MODULES:
        yield from importlib.import_module(module).SCENES.items()


def drawn():
    """All pictures: name and text."""
    for name, scene in scenes():
        yield name, picture(*size(name), scene())


def table(texts):
    """The table of the exams' patients, and what is wrong with it."""
    gathered = Tables()
    shared = {name: scene for name, scene in scenes() if isinstance(scene, Shared)}
    for name, scene in shared.items():
        gathered.gather(name, scene, lambda who: picture(*size(name), scene.scene(who)))
    for exam, who in PATIENTS.items():
        pairs = gathered.ordered(exam)
        for name, text in texts.items():
            wanted = text
            if name in shared:
                if exam not in shared[name].exams:
                    continue
                wanted = picture(*size(name), shared[name].scene(who))
            if replaced(text, pairs) != wanted:
                gathered.wrong.append(f"{name}: the table makes something else of it for {exam}")
    return gathered.text(), gathered.wrong


def put(file, text, check):
    """Writes a file; with `check`, says whether it is another."""
    if check:
        return [] if file.is_file() and file.read_text() == text else [f"{file.name}: not what would be drawn"]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return []


def main(arguments):
    only = [word for word in arguments if not word.startswith("-")]
    check = "--check" in arguments
    texts = dict(drawn())
    wrong = []
    chosen = {name: text for name, text in texts.items() if not only or any(word in name for word in only)}
    for name, text in chosen.items():
        wrong += faults(name, text) + put(TARGET / f"{name}.svg", text, check)
    patients, found = table(texts)
    wrong += found + put(TABLE, patients, check)
    if not chosen:
        wrong.append(f"no picture has {' or '.join(only)} in its name")
    if check:
        left = {file.stem for file in TARGET.glob("*.svg")} - texts.keys()
        wrong += [f"{name}: a file that nothing draws" for name in sorted(left)]
    total = sum(len(text.encode()) for text in [*chosen.values(), patients])
    print(*wrong, f"{total / 1024:.0f} KB in all", sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
