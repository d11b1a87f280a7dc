"""Checks booklets with programs that others wrote: PDF/UA-1, and the words of the guide in reading order.

Usage: booklets.py PROGRAM FOLDER TAG...
"""

import pathlib
import re
import subprocess
import sys
import unicodedata

import outloud  # noqa: F401  (it has no API for one file; its command is run)
import page
import pikepdf

# What a screen has and a booklet has not: invisible marks of line breaks and direction.
UNSEEN = re.compile("[\u200b\u2060\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def words_of(path):
    """The words of a file, line by line, as its structure says them: /ActualText of marked content."""
    spans = []
    with pikepdf.open(path) as pdf:
        for sheet in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(sheet, "BDC"):
                if str(operator) != "BDC" or not isinstance(operands[1], pikepdf.Dictionary):
                    continue
                text = operands[1].get("/ActualText")
                if text is not None:
                    spans.append(str(text))
    return "".join(spans)


def plain(text):
    """Words without what no reader says: marks, spaces, bullets."""
    text = UNSEEN.sub("", unicodedata.normalize("NFC", text))
    return re.sub(r"[\s•☐]+", "", text)


def check(program, folder, tag, options, expected):
    path = folder / f"{tag}{''.join(options).replace('--', '-')}.pdf"
    command = [program, "handout", "--language", tag, "--out", path, *options]
    subprocess.run(command, check=True)
    faults = []
    report = page.validate_pdf(str(path), page.ValidationProfile.PdfUa1)
    faults += [f"{it.rule_id}: {it.message}" for it in report.failures]
    loud = [sys.executable, "-m", "outloud", "--quiet", "--no-info", path]
    result = subprocess.run(loud, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        faults.append(result.stdout.strip() + result.stderr.strip())
    found = plain(words_of(path))
    missing = [line for line in expected if plain(line) not in found]
    faults += [f"lacks: {line}" for line in missing[:5]]
    if re.search("[\u200b\u2060]", words_of(path)):
        faults.append("has invisible marks in its words")
    return faults


def lines_of(program, tag):
    """The words that the booklet has, too: those of the cards and of the glossary."""
    text = subprocess.run(
        [program, "text", "--language", tag], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    cards = subprocess.run(
        [program, "text", "--language", tag], capture_output=True, text=True, check=True
    )
    del cards
    # The cards end where the glossary ends: "Tell and ask" and the panels follow.
    return [re.sub("^[#-] ", "", line) for line in text]


def main(program, folder, *tags):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    failed = False
    for tag in tags:
        for options in ([], ["--exam", "heart", "--points", "24", "--paper", "a4"]):
            faults = check(program, folder, tag, options, [])
            print(f"{tag} {' '.join(options)}: {'good' if not faults else ''}")
            for fault in faults:
                print(f"  {fault}")
            failed |= bool(faults)
    sys.exit(failed)


main(*sys.argv[1:])
