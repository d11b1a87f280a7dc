"""What people wear: shapes over the body of people.py, in its units."""

from dataclasses import dataclass

from palette import COAT, COAT_DARK, GOWN, GOWN_DARK, LEAD, LEAD_EDGE, SCRUBS, WHITE, darker
from svg import edged, n, path, rect, slot, stroke


@dataclass(frozen=True)
class Outfit:
    """`kind`: shirt, cardigan, scrubs, coat (over scrubs), apron (lead, over scrubs), gown, dress.
    `sleeve`: 0 none, 0.6 half of the upper arm, 1.9 to the wrist. `legs`: trousers or bare."""

    kind: str = "shirt"
    top: str = "#5B84A6"
    bottom: str = "#3E5468"
    sleeve: float = 1.9
    legs: str = "trousers"
    shoes: str = "#2E3A46"
    under: str = WHITE
    hem: float = -150

    @property
    def sleeve_colour(self):
        return COAT if self.kind == "coat" else self.top


def scrubs():
    return Outfit("scrubs", SCRUBS, SCRUBS, 0.72, shoes=WHITE)


def coat():
    return Outfit("coat", "#3F6E86", "#3F6E86", 1.86, shoes="#33414E")


def apron(top=SCRUBS):
    return Outfit("apron", top, top, 0.72, shoes=WHITE)


def gown():
    return Outfit("gown", GOWN, GOWN, 0.9, legs="bare", shoes="socks", hem=-150)


def shoe(outfit, ankle, turn, tip=False):
    """A shoe or sock; `turn` is 1 for a foot to the right, less for one towards the viewer."""
    x, y = ankle
    colour = "#E8EEF2" if outfit.shoes in ("socks", WHITE) else outfit.shoes
    edge = darker(colour, 0.25)
    long = 22 + 30 * abs(turn)
    d = (
        f"M-15 -8L-16 30Q-16 36 -10 36L{n(long)} 36Q{n(long + 8)} 36 {n(long + 6)} 28"
        f"Q{n(long)} 16 {n(long * 0.55)} 13Q16 8 15 -8Z"
    )
    angle = 24 if tip else 0
    way = -1 if turn < 0 else 1
    return (
        f'<g transform="translate({n(x)} {n(y)}) rotate({angle}) scale({way} 1)">'
        + edged(d, colour, edge, 1.4)
        + "</g>"
    )


def outline(b, hem, flare=0):
    """The torso from the neck to a hem line."""
    s, w, h, c = b.shoulder, b.waist, b.hip, b.neck
    right = (
        f"C{n(c)} -588 {n(s * 0.55)} -586 {n(s - 12)} -575C{n(s + 4)} -567 {n(s + 4)} -545 {n(s - 3)} -522"
        f"C{n(s - 8)} -500 {n(w + 1)} -482 {n(w)} -452C{n(w)} -424 {n(h)} -412 {n(h)} -378"
        f"L{n(h + flare)} {n(hem)}"
    )
    left = (
        f"L{n(-h - flare)} {n(hem)}L{n(-h)} -378C{n(-h)} -412 {n(-w)} -424 {n(-w)} -452"
        f"C{n(-w - 1)} -482 {n(-s + 8)} -500 {n(-s + 3)} -522C{n(-s - 4)} -545 {n(-s - 4)} -567 {n(-s + 12)} -575"
        f"C{n(-s * 0.55)} -586 {n(-c)} -588 {n(-c)} -610Z"
    )
    return f"M{n(c)} -610{right}{left}"


def torso(b, o, skin, stance, view, neck):
    """Body and clothes without arms, legs and head."""
    front = view != "b"
    sit = stance == "sit"
    out = neck
    edge = darker(o.top, 0.2)
    if o.kind in ("gown", "dress"):
        hem = -340 if sit else o.hem
        out = edged(outline(b, hem, 0 if sit else 16), o.top, edge, 1.6)
        if front:
            out = out + neckline(b, skin, "round") + neck
            trim = GOWN_DARK if o.kind == "gown" else edge
            out += stroke(f"M{n(-b.neck - 16)} -586Q0 -546 {n(b.neck + 16)} -586", trim, 4)
        else:
            out = (
                neck
                + out
                + stroke(f"M0 -592L0 {n(hem)}", edge, 3)
                + stroke("M-14 -560L0 -552L14 -560M-14 -470L0 -462L14 -470", edge, 4)
            )
        if not sit:
            out += stroke(
                f"M{n(b.hip * 0.4)} -330L{n(b.hip * 0.5)} {n(o.hem - 4)}"
                f"M{n(-b.hip * 0.35)} -300L{n(-b.hip * 0.42)} {n(o.hem - 4)}",
                edge,
                2.2,
            )
    else:
        hem = -352 if sit else -338
        out = edged(outline(b, hem, 2), o.top, edge, 1.6)
        if not front:
            c = b.neck
            out = neck + out + path(f"M{n(-c - 12)} -592Q0 -578 {n(c + 12)} -592L{n(c)} -640L{n(-c)} -640Z", skin)
        elif o.kind in ("scrubs", "coat", "apron"):
            out += neckline(b, skin, "vee") + neck
            out += stroke(f"M{n(-b.neck - 8)} -590L2 -528L{n(b.neck + 8)} -590", edge, 4)
        else:
            out += neckline(b, skin, "round") + neck
        if o.kind == "scrubs" and front:
            out += stroke("M22 -500L54 -500L54 -462L22 -462Z", edge, 2.2)
        if o.kind == "cardigan" and front:
            out += cardigan(b, o, hem)
    if b.belly:
        w, k = b.waist, b.belly
        out += path(
            f"M0 -540L{n(w + 4)} -516C{n(w + k * 0.5)} -494 {n(w + k)} -462 {n(w + k * 0.9)} -420"
            f"C{n(w + k * 0.8)} -380 {n(w + k * 0.2)} -352 {n(b.hip)} -346L0 -340Z",
            o.top,
        )
        out += stroke(
            f"M{n(w + 4)} -516C{n(w + k * 0.5)} -494 {n(w + k)} -462 {n(w + k * 0.9)} -420"
            f"C{n(w + k * 0.8)} -380 {n(w + k * 0.2)} -352 {n(b.hip * 0.5)} -350",
            edge,
            2,
        )
    if o.kind == "coat":
        out += coat_panels(b, sit, front)
    if o.kind == "apron":
        out += lead_apron(b, sit, front)
    return slot(out)


def neckline(b, skin, kind):
    c = b.neck
    if kind == "vee":
        return path(f"M{n(-c - 8)} -592L2 -530L{n(c + 8)} -592Z", skin)
    return path(f"M{n(-c - 14)} -588Q0 -550 {n(c + 14)} -588L{n(c)} -606L{n(-c)} -606Z", skin)


def cardigan(b, o, hem):
    """An open cardigan: a strip of the shirt shows in the middle."""
    return path(f"M-18 -568Q0 -556 18 -568L24 {n(hem)}L-24 {n(hem)}Z", o.under) + stroke(
        f"M-22 -576Q-14 -480 -24 {n(hem)}M22 -576Q14 -480 24 {n(hem)}", darker(o.top, 0.2), 2.4
    )


def coat_panels(b, sit, front):
    hem = -346 if sit else -232
    if not front:
        return edged(outline(b, hem, 10), COAT, COAT_DARK, 1.6) + stroke(f"M0 -430L0 {hem}", COAT_DARK, 2.4)
    s, w, h = b.shoulder, b.waist, b.hip
    out = ""
    for k in (-1, 1):
        out += edged(
            f"M{n(k * (b.neck + 2))} -600C{n(k * s * 0.5)} -588 {n(k * s * 0.6)} -586 {n(k * (s - 10))} -576"
            f"C{n(k * (s + 5))} -568 {n(k * (s + 5))} -545 {n(k * (s - 1))} -522C{n(k * (s - 6))} -500 "
            f"{n(k * (w + 3))} -482 {n(k * (w + 3))} -452C{n(k * (w + 4))} -424 {n(k * (h + 4))} -412 "
            f"{n(k * (h + 5))} -378L{n(k * (h + 14))} {hem}L{n(k * 14)} {hem}L{n(k * 10)} -470Z",
            COAT,
            COAT_DARK,
            1.6,
        )
        out += path(
            f"M{n(k * (b.neck + 1))} -602L{n(k * (b.neck + 26))} -588L{n(k * 40)} -544L{n(k * 26)} -536"
            f"L{n(k * 11)} -474Z",
            "#EDF2F5",
            stroke=COAT_DARK,
            stroke_width=2.2,
            stroke_linejoin="round",
        )
        if not sit:
            out += stroke(f"M{n(k * (h - 8))} -372L{n(k * 28)} -364", COAT_DARK, 3)
    return out + rect(26, -506, 22, 28, "#8CD0EE", 3)


def lead_apron(b, sit, front):
    """Wrap-around lead apron to the knees, with its thyroid collar."""
    s, w, h = b.shoulder - 16, b.waist + 3, b.hip + 6
    hem = -342 if sit else -212
    d = (
        f"M{n(-s)} -580L{n(-s + 34)} -588C{n(-s + 36)} -568 -20 -560 0 -560C20 -560 {n(s - 36)} -568 {n(s - 34)} -588"
        f"L{n(s)} -580C{n(s + 2)} -540 {n(s + 8)} -516 {n(w + 4)} -480C{n(w + 2)} -440 {n(h)} -420 {n(h)} -380"
        f"L{n(h + 8)} {hem}L{n(-h - 8)} {hem}L{n(-h)} -380C{n(-h)} -420 {n(-w - 2)} -440 {n(-w - 4)} -480"
        f"C{n(-s - 8)} -516 {n(-s - 2)} -540 {n(-s)} -580Z"
    )
    out = edged(d, LEAD, LEAD_EDGE, 2.4)
    if front:
        out += stroke(f"M{n(-w - 1)} -448L{n(w + 1)} -448", LEAD_EDGE, 9)
        out += rect(-13, -457, 26, 18, darker(LEAD, 0.2), 4)
        out += edged(
            f"M{n(-b.neck - 9)} -612Q0 -594 {n(b.neck + 9)} -612L{n(b.neck + 12)} -586"
            f"Q{n(b.neck)} -548 0 -544Q{n(-b.neck)} -548 {n(-b.neck - 12)} -586Z",
            LEAD,
            LEAD_EDGE,
            2.2,
        )
    return out
