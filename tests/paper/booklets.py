"""Reads booklets with programs that others wrote: is it PDF/UA-1, and are the words of the guide in it?

Usage: booklets.py PROGRAM FOLDER TAG...
"""

import pathlib
import re
import subprocess
import sys
import unicodedata

import page
import pikepdf

# What only says how lines break and run.
UNSEEN = re.compile("[\u200b\u2060\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

CASES = {
    "guide": [],
    "heart-24-a4": ["--exam", "heart", "--points", "24", "--paper", "a4"],
    "beside-english": ["--topic", "safe", "--and", "en"],
}

CLINIC = pathlib.Path(__file__).parent.parent / "clinic" / "overlay"
# Words, and what a photograph shows, that are in the booklet of the made-up clinic, and those that are not.
IN = [
    "Where is the door?",
    "Lakeside Imaging wrote this page.",
    "It is the blue door at the end.",
    "A lake lies on the left",
]
NOT_IN = ["This exam has a long name", "Why have it?", "Phone: none"]


def plain(text):
    """Words without spaces and what nobody sees."""
    text = UNSEEN.sub("", unicodedata.normalize("NFC", text))
    return re.sub(r"\s+", "", text)


def spans(sheets):
    """The words of each line that is drawn on some pages: its /ActualText."""
    for sheet in sheets:
        for operands, operator in pikepdf.parse_content_stream(sheet, "BDC"):
            if str(operator) == "BDC" and isinstance(operands[1], pikepdf.Dictionary):
                text = operands[1].get("/ActualText")
                if text is not None:
                    yield str(text)


def structure(node):
    """The structure's nodes, in reading order."""
    if isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
    children = node.get("/K", []) if isinstance(node, pikepdf.Dictionary) else []
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            yield from structure(child)


def read(path):
    """The words, what pictures show, and the headings of a file."""
    with pikepdf.open(path) as pdf:
        nodes = list(structure(pdf.Root.StructTreeRoot))
        shown = [str(node["/Alt"]) for node in nodes if "/Alt" in node]
        headings = [str(node["/T"]) for node in nodes if re.match(r"/H\d", str(node["/S"]))]
        return list(spans(pdf.pages)), shown, headings


def guide(program, tag):
    """The documents of the guide, as lines; each begins with its heading."""
    command = [program, "text", "--language", tag]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    documents = [[]]
    for line in text.splitlines():
        if line.startswith("# "):
            documents.append([])
        documents[-1].append(re.sub("^[#-] ", "", line))
    # The languages and the home screen.
    return documents[3:]


def faults_of(path, documents):
    report = page.validate_pdf(str(path), profile="ua1")
    faults = [f"{it.rule_id}: {it.message}" for it in report.failures]
    loud = [pathlib.Path(sys.executable).with_name("outloud"), "--quiet", "--no-info", path]
    result = subprocess.run(loud, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        faults.append(f"outloud: {result.stdout.strip()} {result.stderr.strip()}")
    words, shown, headings = read(path)
    with pikepdf.open(path) as pdf:
        faults += lead_faults(pdf)
        if documents:
            faults += contents_faults(pdf)
    if any(UNSEEN.search(it) for it in words):
        faults.append("invisible marks are among its words")
    found = plain("".join(words)) + "|" + plain("".join(shown))
    seen = 0
    titles = {plain(it) for it in headings}
    for document in documents:
        # After the cards and the glossary come screens that paper has not.
        if plain(document[0]) not in titles:
            if seen > 40:
                break
            continue
        seen += 1
        faults += [f"lacks \"{line}\"" for line in document if plain(line) not in found]
    if documents and seen < 40:
        faults.append(f"only {seen} cards are in it")
    return faults


def lead_faults(pdf):
    """Pages that end with the words before a list."""
    for number, sheet in enumerate(pdf.pages, 1):
        words = [it.strip() for it in spans([sheet])]
        words = [it for it in words if re.search(r"[^\W\d]", it)]
        # Armenian, Amharic and Khmer have colons of their own.
        if words and words[-1].endswith((":", "：", "՝", "፦", "៖")):
            yield f'page {number} ends with "{words[-1]}", and what it leads to is on the next'


def contents_faults(pdf):
    """Whether the contents name each part of the outline with the number of its page."""
    entries = []
    for node in structure(pdf.Root.StructTreeRoot):
        if str(node["/S"]) == "/TOCI":
            entries.append(node)
    with pdf.open_outline() as outline:
        parts = outline.root[1:]
    return [] if len(entries) == len(parts) else [f"{len(entries)} entries of {len(parts)}"]


def clinic_faults(program, folder):
    """What is wrong with the booklet of the made-up clinic."""
    settings = folder / "clinic.toml"
    settings.write_text(f'clinic = "Lakeside Imaging"\noverlay = "{CLINIC.resolve()}"\n')
    path = folder / "clinic.pdf"
    subprocess.run([program, "handout", "--settings", settings, "--out", path], check=True)
    faults = faults_of(path, [])
    words, shown, _ = read(path)
    said = plain("".join(words) + "|" + "".join(shown))
    faults += [f'lacks "{it}"' for it in IN if plain(it) not in said]
    return faults + [f'has "{it}"' for it in NOT_IN if plain(it) in said]


def main(program, folder, *tags):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults = clinic_faults(program, folder)
    print(f"clinic: {faults or 'good'}", flush=True)
    failed = bool(faults)
    for tag in tags:
        for name, options in CASES.items():
            path = folder / f"{tag}-{name}.pdf"
            command = [program, "handout", "--language", tag, "--out", path, *options]
            subprocess.run(command, check=True)
            faults = faults_of(path, [] if options else guide(program, tag))
            if "--and" in options and tag != "en":
                _, shown, _ = read(path)
                faults += [f'not in both languages: "{it}"' for it in shown if "\n" not in it]
            print(f"{tag} {name}: {'good' if not faults else 'FAULTY'}", flush=True)
            for fault in faults[:8]:
                print(f"  {fault}")
            failed |= bool(faults)
    return failed


sys.exit(main(*sys.argv[1:]))
