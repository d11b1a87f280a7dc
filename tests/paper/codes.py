"""Reads the codes on pictures of the kiosk's screen as a phone sees them: turned, tilted, blurred.

Usage: codes.py FOLDER    (pictures are called TAG-EXAM-SIZE.png)
"""

import pathlib
import sys

import zxingcpp
from PIL import Image, ImageFilter

URL = "https://clinic.example/fluoroscopy"

failed = False
pictures = sorted(pathlib.Path(sys.argv[1]).glob("*.png"))
for path in pictures:
    *tag, exam, _ = path.stem.split("-")
    wanted = f"{URL}/{'-'.join(tag)}/" + (f"#{exam}" if exam else "")
    screen = Image.open(path).convert("RGB")
    width, height = screen.size
    tilt = (1.2, 0.15, -180, 0.06, 1.2, -120, 0.00008, 0.00008)
    views = {
        "straight": screen,
        "turned": screen.rotate(12, expand=True, fillcolor="gray"),
        "tilted": screen.transform(screen.size, Image.Transform.PERSPECTIVE, tilt, Image.Resampling.BICUBIC),
        "blurred": screen.filter(ImageFilter.GaussianBlur(2.0)),
        "far": screen.resize((width // 2, height // 2)).filter(ImageFilter.GaussianBlur(0.8)),
    }
    for name, view in views.items():
        read = [code.text for code in zxingcpp.read_barcodes(view)]
        if read != [wanted]:
            print(f"{path.name}, {name}: read {read}, not {wanted}")
            failed = True
print(f"{len(pictures)} pictures with a code were read")
sys.exit(failed or not pictures)
