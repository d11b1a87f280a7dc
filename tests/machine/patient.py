"""Touches on the machine, and what its screen should show then."""

import subprocess

import picture
from machine import Failed, until

EXAM = ["--exam", "heart"]
# Places on a screen of 1280x800: see the pictures that `render` draws.
ENGLISH, HEART, FIRST_TOPIC, NEXT = (228, 250), (795, 300), (177, 270), (1120, 751)
# The page without its bars: a Back button that `render` does not draw stands in the lower one.
PAGE = (0, 90, 1280, 700)
HEADING = (0, 90, 1280, 165)
UNIT = "fluoroscopy-kiosk"


class Patient:
    """Touches, and what the screen should show then."""

    def __init__(self, machine, program):
        self.machine, self.program = machine, program
        self.drawn = {}

    def drawing(self, screen, *options, size=None):
        key = (screen, *options, size or self.machine.size)
        if key not in self.drawn:
            file = self.machine.path("drawing.png")
            width, height = size or self.machine.size
            subprocess.run([self.program, "render", "--out", file, "--screen", screen, "--size", f"{width}x{height}",
                            *options], check=True, stdout=subprocess.DEVNULL)
            self.drawn[key] = picture.read_png(file)
        return self.drawn[key]

    def sees(self, screen, *options, area=None):
        self.machine.shows(screen, self.drawing(screen, *options), area)

    def welcome(self):
        """Without the languages: buttons that speak stand beside them once the voices are known."""
        self.sees("languages", area=HEADING)

    def restart(self):
        self.machine.run(f"systemctl restart {UNIT}")
        self.welcome()

    def go(self, place, screen, *options, area=None):
        self.machine.touch(*place)
        self.sees(screen, *options, area=area)

    def home(self):
        self.go(ENGLISH, "exam")
        self.go(HEART, "home", *EXAM)

    def film(self):
        self.home()
        self.go(FIRST_TOPIC, "what-is-it/moves", *EXAM, area=PAGE)
        self.go(NEXT, "what-is-it/heart", *EXAM, area=PAGE)

    def state(self):
        """The service's main process and its number of restarts: the same as before if nothing was restarted."""
        shown = self.machine.run(f"systemctl show -P MainPID -P NRestarts -P ActiveState {UNIT}; "
                                 "pgrep -f -- --supervised")
        return shown.split()

    def unharmed(self, before):
        now = self.state()
        if now != before:
            raise Failed(f"the kiosk was started again: {before} has become {now}")


def appears(machine, done, limit=30):
    """Whether something is seen soon."""
    try:
        until("", done, limit)
        return True
    except Failed:
        return False


def touches(patient, place, screen, *options):
    """How many touches it took until the screen showed."""
    for count in range(1, 4):
        patient.machine.touch(*place)
        try:
            patient.machine.shows(screen, patient.drawing(screen, *options), limit=60)
            return count
        except Failed:
            pass
    raise Failed(f"three touches, and not {screen}")


def settled(machine, area):
    """That part of the screen once it no longer changes."""
    last = [None]

    def same():
        seen = picture.cut(machine.seen(), area)
        before, last[0] = last[0], seen
        machine.run("sleep 1")
        return before == seen
    until("the screen comes to rest", same)
    return last[0]
