"""Draws the pictures of the cards into assets/scenes/.

    python3 tools/draw-scenes             draw all
    python3 tools/draw-scenes food dye    draw those whose name holds one of these words
    python3 tools/draw-scenes --check     draw nothing; exit 1 if a file differs from what would be drawn

Needs only Python 3. The same input always gives the same bytes. Every picture is checked: well-formed, only
plain shapes, no text, no links, at most 40 KB. The parts: palette (colours), svg (elements), heads, hands,
clothes, people, lying (the figures), cast (who they are), room (machines), organs, views (large x-ray
screens), things, signs; the scenes: exams ("which exam?"), exam, procedure and paths ("what happens"), ready
("getting ready"), after, after_paths and emergency ("after the exam"), results, why (with "what is it" and "common
uses"), safe, glossary; tell_people, tell_needs, tell_body, tell_illness, tell_things and asks ("tell and ask",
with tell_parts and moods).
"""

import importlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from svg import faults, picture  # noqa: E402  (the folder is not a package)

TARGET = Path(__file__).resolve().parents[2] / "assets" / "scenes"
MODULES = (
    "exams",
    "exam",
    "procedure",
    "paths",
    "ready",
    "after",
    "after_paths",
    "emergency",
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
)


SIZES = {"word": (800, 600), "tell": (1200, 540), "ask": (1200, 540)}


def size(name):
    """Width and height of a picture, by the first word of its name."""
    return SIZES.get(name.split("-")[0], (1200, 960))


def drawn():
    """All pictures: name and text."""
    for module in MODULES:
        for name, scene in importlib.import_module(module).SCENES.items():
            yield name, picture(*size(name), scene())


def main(arguments):
    only = [word for word in arguments if not word.startswith("-")]
    wrong, total = [], 0
    for name, text in drawn():
        if only and not any(word in name for word in only):
            continue
        wrong += faults(name, text)
        total += len(text.encode())
        file = TARGET / f"{name}.svg"
        if "--check" in arguments:
            if not file.is_file() or file.read_text() != text:
                wrong.append(f"{name}: the file is not what would be drawn")
        else:
            TARGET.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    if only and not total:
        wrong.append(f"no picture has {' or '.join(only)} in its name")
    print(*wrong, f"{total / 1024:.0f} KB in all", sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
