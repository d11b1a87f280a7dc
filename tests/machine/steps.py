"""What is tried on the virtual machine, in order. Each step begins at the welcome screen."""

import subprocess

import picture
import sound
from machine import Failed, until
from patient import ENGLISH, EXAM, FIRST_TOPIC, HEART, PAGE, UNIT, appears, settled, touches

LISTEN, CLOSE = (992, 43), (1176, 665)
SPANISH, KNOB, PULLED = (640, 250), (1132, 641), (1040, 641)
WORDS, FILM = (0, 90, 680, 700), (690, 112, 1246, 596)
BAR = (700, 710, 1280, 800)
TITLE = "Your exam shows blood flow in your heart"
OTHER = "It may slightly raise the chance of cancer later in life."


def touch(patient):
    """The first touch after the boot opens the question, a second one home, and each other language its own."""
    patient.home()
    patient.restart()
    patient.go(SPANISH, "exam", "--language", "es")


# cage 0.1.4 of Debian 12 sends no wl_touch.frame, without which the window's library hands on no touch before the last
# finger is lifted. What needs a finger that is down is told, and does not fail.
def down(patient):
    """A button lights up under the finger, before it is lifted."""
    machine = patient.machine
    patient.go(ENGLISH, "exam")
    machine.finger("begin", *HEART)
    lights = appears(machine, lambda: not picture.same(machine.seen(), patient.drawing("exam")))
    print(f"   the button {'lights up' if lights else 'does not light up'} under the finger")
    machine.finger("end", *HEART)
    patient.sees("home", *EXAM)


def drag(patient):
    """A finger pulls a film along its bar, and the film stays where it was pulled to."""
    machine = patient.machine
    patient.film()
    still = picture.cut(machine.seen(), FILM)

    def moved():
        return not picture.same(picture.cut(machine.seen(), FILM), still)
    machine.drag(KNOB, PULLED, lift=False)
    follows = appears(machine, moved)
    print(f"   the film {'follows the finger' if follows else 'moves only when the finger is lifted'}")
    machine.finger("end", *PULLED)
    until("the film is where the finger left it", moved)
    if picture.same(settled(machine, FILM), still):
        raise Failed("the film sprang back")
    patient.sees("what-is-it/heart", *EXAM, area=WORDS)


def fingers(patient):
    """Two fingers on two languages open one of them, and the panel works afterwards."""
    machine = patient.machine
    machine.finger("begin", *ENGLISH, slot=0)
    machine.finger("begin", *SPANISH, slot=1)
    machine.finger("end", *SPANISH, slot=1)
    machine.finger("end", *ENGLISH, slot=0)
    until("an exam question",
          lambda: any(picture.same(machine.seen(), patient.drawing("exam", *language))
                      for language in ([], ["--language", "es"])))
    patient.restart()
    patient.home()


def held(patient):
    """Something leans on the panel for 20 s, and meanwhile another finger touches; later the panel is as before."""
    machine = patient.machine
    machine.finger("begin", 640, 130, slot=0)
    machine.run("sleep 20")
    machine.finger("begin", *ENGLISH, slot=1)
    machine.finger("end", *ENGLISH, slot=1)
    heard = appears(machine, lambda: picture.same(machine.seen(), patient.drawing("exam")))
    print(f"   the other finger is heard {'at once' if heard else 'only when nothing leans on the panel'}")
    machine.finger("end", 640, 130, slot=0)
    patient.restart()
    patient.home()


def listen(patient):
    """Listen is heard in the sound card: the words of the page."""
    patient.film()
    # An emulated processor on a busy machine may take longer than the kiosk waits for a first sound.
    for tried in range(1, 7):
        heard = read_aloud(patient)
        if heard:
            break
        patient.go(CLOSE, "what-is-it/heart", *EXAM, area=PAGE)
    else:
        raise Failed("the kiosk could not speak")
    words = lines(patient)
    wanted = sum(len(sound.voiced(sound.synthesized(line))) for line in words)
    length = len(sound.voiced(heard))
    title, other = (sound.begins_like(heard, text) for text in [TITLE, OTHER])
    print(f"   at touch {tried} of Listen {length / sound.RATE:.1f} s of sound without silences were heard, expected "
          f"{wanted / sound.RATE:.1f} s; the beginning is like the title by {title:.2f}, like other words by {other:.2f}")
    if not 0.8 < length / wanted < 1.25:
        raise Failed("not as long as the words of the page")
    if title < sound.LIKE or other > sound.LIKE - 0.1:
        raise Failed("not the words of the page")


def read_aloud(patient):
    """What was heard from a touch on Listen to its end; None where the kiosk said that it cannot speak."""
    machine = patient.machine
    silent = patient.drawing("what-is-it/heart", *EXAM)
    told = f"journalctl -b -u {UNIT} --no-pager | grep -c 'Speech Dispatcher' || true"
    before, warned = machine.heard(), machine.run(told)
    machine.touch(*LISTEN)
    until("the bar of Listen", lambda: not picture.same(machine.seen(), silent, BAR))
    until("Listen ends", lambda: machine.run(told) != warned or picture.same(machine.seen(), silent, BAR))
    if machine.run(told) != warned:
        return None
    return sound.trimmed(sound.captured(machine.path("heard.wav"), before))


def lines(patient):
    """The lines of the card, as `text` prints them."""
    told = subprocess.run([patient.program, "text", *EXAM], check=True, capture_output=True, text=True).stdout
    card = told.split(f"# {TITLE}\n", 1)[1].split("\n# ", 1)[0]
    return [TITLE, *card.splitlines()]


def panel(patient):
    """The panel is unplugged and plugged in, also with a finger down: a finger is heard again, the kiosk lives."""
    machine = patient.machine
    before = patient.state()
    for down in [False, True]:
        if down:
            machine.finger("begin", *SPANISH)
        machine.panel(plugged=False)
        machine.panel(plugged=True)
        machine.run("udevadm settle")
        print(f"   {'with' if down else 'without'} a finger down: heard at touch {touches(patient, ENGLISH, 'exam')}")
        patient.unharmed(before)
        patient.restart()
        before = patient.state()


def console(patient):
    """Another console and back (chvt): the kiosk is drawn again, and is touched again."""
    machine = patient.machine
    patient.go(ENGLISH, "exam")
    before = patient.state()
    machine.run("chvt 2")
    until("the other console", lambda: not picture.same(machine.seen(), patient.drawing("exam")), 120)
    machine.run("chvt 1")
    patient.sees("exam")
    # wlroots 0.15 of Debian 12 takes the panel back only when it is touched.
    print(f"   heard at touch {touches(patient, HEART, 'home', *EXAM)} after the change")
    patient.unharmed(before)


def frozen(patient):
    """The whole machine stands still for 90 s (a laptop's lid), and the service alone for 10 s."""
    machine = patient.machine
    patient.go(ENGLISH, "exam")
    before = patient.state()
    machine.ask("stop")
    until("90 s", lambda: machine.waited(90), 120)
    machine.ask("cont")
    patient.go(HEART, "home", *EXAM)
    patient.unharmed(before)
    machine.run(f"systemctl freeze {UNIT}; sleep 10; systemctl thaw {UNIT}")
    patient.go(FIRST_TOPIC, "what-is-it/moves", *EXAM, area=PAGE)
    patient.unharmed(before)


def output(patient):
    """The monitor goes and comes back after 70 s, more than two limits of the watchdog."""
    machine = patient.machine
    patient.go(ENGLISH, "exam")
    before = patient.state()
    connector = "/sys/class/drm/card*-Virtual-1/status"
    machine.run(f"echo off >{connector}")
    ticks = "cat /proc/$(pgrep -f -- --supervised)/stat | cut -d' ' -f14,15"
    machine.run("sleep 10")
    first = sum(map(int, machine.run(ticks).split()))
    machine.run("sleep 60")
    spent = sum(map(int, machine.run(ticks).split())) - first
    patient.unharmed(before)
    print(f"   the window's process took {spent / 100:.2f} s of processor in 60 s without a monitor")
    machine.run(f"echo detect >{connector}")
    patient.sees("exam")
    patient.go(HEART, "home", *EXAM)
    patient.unharmed(before)


def upgrade(patient):
    """A library is upgraded, with needrestart in automatic mode, while a patient reads: nothing is restarted."""
    machine = patient.machine
    patient.home()
    before = patient.state()
    machine.run("echo '$nrconf{restart} = \"a\";' >/etc/needrestart/conf.d/automatic.conf")
    said = machine.run("apt-get install -y -o APT::Sandbox::User=root --reinstall /root/libxkbcommon0_*.deb")
    listed = [line.strip() for line in said.splitlines() if UNIT in line]
    print(f"   needrestart: {'; '.join(listed) or 'did not name the kiosk'}")
    machine.run("sleep 30")
    patient.unharmed(before)
    patient.sees("home", *EXAM)
    patient.go(FIRST_TOPIC, "what-is-it/moves", *EXAM, area=PAGE)


STATE = "/var/lib/fluoroscopy-kiosk"
# Of each cell that a session is counted in, ten sessions are held back: with one more they are told.
TEN = "\n".join(["# fluoroscopy-kiosk counts that are held back until there are enough of them; not to be read or copied",
                 "language,topic,sessions,minutes",
                 *(f"{cell},10,9.5" for cell in ["all,all", "all,what-is-it", "en,all", "en,what-is-it"])])


def power(patient):
    """The power goes five times, while counts or health are written: after each boot the files are whole."""
    machine = patient.machine
    for cut in range(5):
        awaited = ["counts.csv*", "health.prom"][cut % 2]
        machine.run(f"cd {STATE}; echo '{TEN}' >counts.csv.held; chown {UNIT}: counts.csv.held; sync")
        patient.home()
        patient.go(FIRST_TOPIC, "what-is-it/moves", *EXAM, area=PAGE)
        # Health is written every 15 to 20 s, counts every 30 s; each cut comes at another moment after that.
        machine.run(f"cd {STATE}; files=$(ls -i {awaited}); "
                    f"for i in $(seq 600); do [ \"$(ls -i {awaited})\" = \"$files\" ] || break; "
                    f"sleep 0.1; done; sleep 0.{cut * 2}")
        machine.power_cut()
        machine.start()
        patient.welcome()
        files = machine.run(f"cd {STATE}; for file in *; do echo \"== $file\"; cat \"$file\"; done")
        print(f"   after cut {cut + 1}, {cut * 0.2:.1f} s after {awaited} changed: {whole(files)}")


def whole(told):
    files = dict(part.split("\n", 1) if "\n" in part else (part.strip(), "") for part in told.split("== ")[1:])
    files = {name.strip(): text for name, text in files.items()}
    health = files.get("health.prom", "")
    missing = [name for name in ["build_info", "start_time_seconds", "heartbeats_total", "memory_resident_bytes"]
               if f"fluoroscopy_kiosk_{name}" not in health]
    if missing:
        raise Failed(f"health.prom lacks {', '.join(missing)}: {health!r}")
    for name, commas in [("counts.csv", 4), ("counts.csv.held", 3)]:
        lines = [line for line in files.get(name, "").splitlines() if not line.startswith("#")]
        for line in lines:
            if line.count(",") != commas or "\0" in line:
                raise Failed(f"{name} has a line that is not whole: {line!r}")
        # A heading, and no cell or all four.
        if len(lines) not in (0, 1, 5):
            raise Failed(f"{name} is not whole: {lines}")
    return ", ".join(f"{name} {len(text)} bytes" for name, text in sorted(files.items()))


def turned(patient):
    """A panel on its side, as docs/install.md says: the picture by `cage -r` or wlr-randr, the touches by a udev rule."""
    machine = patient.machine
    setting = 'Environment="CAGE_OPTIONS=-r"'
    if not is_old(machine):
        setting = ("ExecStartPost=/usr/bin/env WAYLAND_DISPLAY=wayland-0 "
                   "wlr-randr --output Virtual-1 --transform 90")
    rules = "udevadm control --reload; udevadm trigger; udevadm settle"
    file, udev = f"/etc/systemd/system/{UNIT}.service.d/turned.conf", "/etc/udev/rules.d/99-touch.rules"
    machine.run(f"mkdir -p $(dirname {file}); cat >{file} <<'END'\n[Service]\n{setting}\nEND\n"
                f"cat >{udev} <<'END'\nENV{{ID_INPUT_TOUCHSCREEN}}==\"1\", "
                f"ENV{{LIBINPUT_CALIBRATION_MATRIX}}=\"0 -1 1 1 0 0\"\nEND\n"
                f"{rules}; systemctl daemon-reload; systemctl restart {UNIT}")
    try:
        width, height = machine.size
        upright = patient.drawing("languages", size=(height, width))
        machine.shows("the turned welcome screen", picture.turned(upright), (90, 0, 165, height))
        # A place of the upright screen, where its first language stands, on the panel as it is mounted.
        x, y = 160, 330
        machine.touch(y, height - 1 - x)
        machine.shows("the turned question", picture.turned(patient.drawing("exam", size=(height, width))))
    finally:
        machine.run(f"rm {file} {udev}; systemctl daemon-reload; {rules}")


def is_old(machine):
    """Whether its cage is 0.1.4 of Debian 12, which has the option -r."""
    return machine.run("cage -h 2>&1 | grep '^ -r'", fails=True) != ""


def screens(patient):
    """Of two screens the kiosk fills the last, whole, and touches are in the right place."""
    machine = patient.machine
    if is_old(machine):
        print("   this cage stretches it over both")
        return
    # What QEMU's second screen prefers; only the first one's size can be chosen.
    size, bars = (5120, 2160), (0, 0, 5120, 450)
    machine.power_cut()
    machine.outputs = 2
    try:
        machine.start("video=Virtual-2:e")
        machine.shows("the welcome screen", patient.drawing("languages", size=size), bars, head=1)
        machine.touch(*ENGLISH)
        machine.shows("the question", patient.drawing("exam", size=size), bars, head=1)
        machine.run("echo off >/sys/class/drm/card*-Virtual-2/status")
        follows = appears(machine, lambda: picture.same(machine.seen(), patient.drawing("exam")))
        print(f"   without the last screen the other {'shows the kiosk' if follows else 'stays dark'}")
    finally:
        machine.power_cut()
        machine.outputs = 1
        machine.start()
        patient.welcome()


STEPS = [touch, down, listen, panel, output, upgrade, console, frozen, fingers, held, turned, drag, screens, power]
