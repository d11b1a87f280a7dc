"""Small helpers that write SVG elements as strings, and the check of a finished picture."""

import math
import xml.etree.ElementTree as ElementTree
from contextlib import contextmanager

ALLOWED = {"svg", "g", "path", "rect", "circle", "ellipse", "polygon", "polyline", "line", "clipPath", "defs"}


class Precision:
    """How many decimals numbers get; 0 within `with coarse():`, for small figures in a full picture."""

    decimals = 1


@contextmanager
def coarse():
    Precision.decimals = 0
    try:
        yield
    finally:
        Precision.decimals = 1


class Slots:
    """Whether parts that differ from patient to patient are marked, for `patients.py`."""

    marked = False


def slot(part):
    """A part of the patient that is another shape in another person: head, clothes."""
    return f"\x01{part}\x02" if Slots.marked else part


def own(draw):
    """What `draw` makes, which is another drawing in each exam: one slot, whatever is in it."""
    marked, Slots.marked = Slots.marked, False
    try:
        part = draw()
    finally:
        Slots.marked = marked
    return slot(part)


@contextmanager
def fine():
    """One decimal, also within `coarse()`: heads are the same text in each picture."""
    decimals, Precision.decimals = Precision.decimals, 1
    try:
        yield
    finally:
        Precision.decimals = decimals


def n(value):
    """A number with at most one decimal, as short as possible."""
    text = f"{value:.{Precision.decimals}f}"
    text = text[:-2] if text.endswith(".0") else text
    return "0" if text == "-0" else text


def attributes(values):
    out = []
    for name, value in values.items():
        if value is None:
            continue
        text = n(value) if isinstance(value, float) else str(value)
        out.append(f' {name.rstrip("_").replace("_", "-")}="{text}"')
    return "".join(out)


def element(name, body="", **values):
    if body:
        return f"<{name}{attributes(values)}>{body}</{name}>"
    return f"<{name}{attributes(values)}/>"


def path(d, fill="none", **values):
    return element("path", d=d, fill=fill, **values)


def stroke(d, colour, width, cap="round", **values):
    return element(
        "path",
        d=d,
        fill="none",
        stroke=colour,
        stroke_width=width,
        stroke_linecap=cap,
        stroke_linejoin="round",
        **values,
    )


def rect(x, y, w, h, fill, r=None, **values):
    return element("rect", x=n(x), y=n(y), width=n(w), height=n(h), rx=r, fill=fill, **values)


def circle(x, y, r, fill, **values):
    return element("circle", cx=n(x), cy=n(y), r=n(r), fill=fill, **values)


def ellipse(x, y, rx, ry, fill, **values):
    return element("ellipse", cx=n(x), cy=n(y), rx=n(rx), ry=n(ry), fill=fill, **values)


def group(*parts, x=0, y=0, s=1, rotate=0, flip=False, **values):
    """A group moved by (x, y), turned by `rotate` degrees, scaled by `s`, mirrored if `flip`."""
    transform = []
    if x or y:
        transform.append(f"translate({n(x)} {n(y)})")
    if rotate:
        transform.append(f"rotate({n(rotate)})")
    if flip:
        transform.append(f"scale({-s:.3g} {s:.3g})")
    elif s != 1:
        transform.append(f"scale({s:.3g})")
    return element("g", "".join(parts), transform=" ".join(transform) or None, **values)


def clipped(name, shape, *parts):
    """`parts` cut to `shape`; `name` must be unique in the picture."""
    return element("defs", element("clipPath", shape, id=name)) + element(
        "g", "".join(parts), clip_path=f"url(#{name})"
    )


def curve(points, closed=False):
    """Path data of a smooth curve through `points` (Catmull-Rom)."""
    count = len(points)
    at = (lambda i: points[i % count]) if closed else (lambda i: points[min(max(i, 0), count - 1)])
    d = [f"M{n(points[0][0])} {n(points[0][1])}"]
    for i in range(count if closed else count - 1):
        a, b, c, e = at(i - 1), at(i), at(i + 1), at(i + 2)
        d.append(
            f"C{n(b[0] + (c[0] - a[0]) / 6)} {n(b[1] + (c[1] - a[1]) / 6)} "
            f"{n(c[0] - (e[0] - b[0]) / 6)} {n(c[1] - (e[1] - b[1]) / 6)} "
            f"{n(c[0])} {n(c[1])}"
        )
    return "".join(d) + ("Z" if closed else "")


def blob(points, fill, **values):
    return path(curve(points, closed=True), fill, **values)


def capsule(a, ra, b, rb):
    """Path data of a round-ended bar from `a` (radius `ra`) to `b` (radius `rb`)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    if length <= abs(ra - rb) + 0.01:
        (x, y), r = (a, ra) if ra > rb else (b, rb)
        return f"M{n(x - r)} {n(y)}A{n(r)} {n(r)} 0 1 1 {n(x + r)} {n(y)}A{n(r)} {n(r)} 0 1 1 {n(x - r)} {n(y)}Z"
    base, spread = math.atan2(dy, dx), math.acos((ra - rb) / length)

    def on(p, r, angle):
        return f"{n(p[0] + r * math.cos(angle))} {n(p[1] + r * math.sin(angle))}"

    wide_a, wide_b = (1, 0) if ra > rb else (0, 1)
    return (
        f"M{on(a, ra, base + spread)}A{n(ra)} {n(ra)} 0 {wide_a} 1 {on(a, ra, base - spread)}"
        f"L{on(b, rb, base - spread)}A{n(rb)} {n(rb)} 0 {wide_b} 1 {on(b, rb, base + spread)}Z"
    )


def edged(d, fill, edge, width=2.2):
    """A union of shapes with one thin edge around the whole, none inside: the fill covers the inner lines."""
    return path(d, fill, stroke=edge, stroke_width=n(2 * width), stroke_linejoin="round", paint_order="stroke")


def picture(width, height, *parts):
    """The whole file. Round line ends are said once, on the root, for nearly all lines have them."""
    body = "\n".join(part for part in parts if part)
    for value in ROUND:
        body = body.replace(f" {value}", "")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {" ".join(ROUND)}>\n{body}\n</svg>\n'
    )


ROUND = ('stroke-linecap="round"', 'stroke-linejoin="round"')


def faults(name, text):
    """What is wrong with a finished picture: a list of sentences, empty if all is well."""
    found = []
    if len(text.encode()) > 40 * 1024:
        found.append(f"{name}: over 40 KB")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        return [f"{name}: not well-formed: {error}"]
    for item in root.iter():
        tag = item.tag.rsplit("}", 1)[-1]
        if tag not in ALLOWED:
            found.append(f"{name}: element {tag}")
        if (item.text or "").strip() or (item.tail or "").strip():
            found.append(f"{name}: text in {tag}")
        for key, value in item.attrib.items():
            if "href" in key or key in ("style", "class") or key.startswith("on"):
                found.append(f"{name}: attribute {key}")
            if "url(" in value and not value.startswith("url(#"):
                found.append(f"{name}: link {value}")
            if "nan" in value.lower():
                found.append(f"{name}: not a number in {key}")
    return found
