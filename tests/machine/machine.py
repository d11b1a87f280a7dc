"""A virtual machine with a screen, a touch panel and a sound card, by QEMU.

QMP, QEMU's control socket, gives the touches and the pictures of the screen. Commands run in the guest through a
serial port of virtio, where guest/commands of this folder answers them.
"""

import base64
import json
import os
import socket
import subprocess
import time

import picture

# How long anything may take, in seconds: an emulated processor on a busy machine. A deadline, not a demand.
LIMIT = int(os.environ.get("KIOSK_LIMIT", 600))
# Of the panel's axes (virtio-multitouch).
AXIS = 32767


class Failed(Exception):
    """One line that says what was seen instead."""


def until(what, done, limit=LIMIT):
    """Asks again and again until `done()` is true, and returns what it gave."""
    end = time.monotonic() + limit
    while True:
        result = done()
        if result:
            return result
        if time.monotonic() > end:
            raise Failed(f"{what}: not within {limit} s")
        time.sleep(0.2)


class Lines:
    """A socket that is read by lines."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.rest = b""

    def send(self, line):
        self.socket.sendall(line.encode() + b"\n")

    def read(self, limit=LIMIT):
        """The next line; None after `limit` seconds without one."""
        end = time.monotonic() + limit
        while b"\n" not in self.rest:
            self.socket.settimeout(max(end - time.monotonic(), 0.001))
            try:
                part = self.socket.recv(1 << 16)
            except TimeoutError:
                return None
            if not part:
                raise Failed("the machine has ended")
            self.rest += part
        line, self.rest = self.rest.split(b"\n", 1)
        return line.decode()


class Machine:
    """`folder` holds root.ext4, vmlinuz and initrd.img, as guest/make makes them, and gets what a run writes."""

    def __init__(self, folder, size=(1280, 800), outputs=1):
        self.folder, self.size, self.outputs = folder, size, outputs
        self.process = self.qmp = self.shell = None
        self.downs = {}

    def path(self, name):
        return os.path.join(self.folder, name)

    def new_disk(self):
        """Forgets all that the guest has written to its disk."""
        subprocess.run(
            ["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", "root.ext4", self.path("disk.qcow2")],
            check=True)

    def start(self, kernel=""):
        """Powers on, and waits until the guest answers commands. `kernel`: more of the kernel's command line."""
        width, height = self.size
        for name in ["qmp", "shell"]:
            if os.path.exists(self.path(name)):
                os.remove(self.path(name))
        arguments = [
            "nice", "-n", "10", "qemu-system-x86_64", "-nodefaults", "-no-user-config", "-display", "none",
            # No mouse and no keyboard but the panel. KVM may be there and hang.
            "-machine", "pc,i8042=off,usb=off", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "2048",
            "-kernel", self.path("vmlinuz"), "-initrd", self.path("initrd.img"),
            "-append", f"root=/dev/vda rw quiet console=ttyS0 {kernel}",
            "-drive", f"file={self.path('disk.qcow2')},if=virtio,format=qcow2,cache=writeback",
            "-device", f"virtio-gpu-pci,id=screen,max_outputs={self.outputs},xres={width},yres={height}",
            "-device", "virtio-multitouch-pci,id=panel",
            "-audiodev", f"wav,id=sound,path={self.path('heard.wav')}", "-device", "intel-hda",
            "-device", "hda-duplex,audiodev=sound",
            "-serial", f"file:{self.path('console.log')}",
            "-device", "virtio-serial-pci", "-chardev", f"socket,id=shell,path={self.path('shell')},server=on,wait=off",
            "-device", "virtserialport,chardev=shell,name=shell",
            "-qmp", f"unix:{self.path('qmp')},server=on,wait=off",
        ]
        self.process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL)
        until("QEMU starts", lambda: self.process.poll() is not None or os.path.exists(self.path("qmp")), 60)
        if self.process.poll() is not None:
            raise Failed(f"QEMU ended with {self.process.returncode}")
        self.qmp = Lines(self.path("qmp"))
        self.qmp.read()
        self.ask("qmp_capabilities")
        self.shell = Lines(self.path("shell"))
        line = until("the guest answers", lambda: self.shell.read(5))
        if line != "ready":
            raise Failed(f"the guest said {line!r} when it started")

    def ask(self, command, **arguments):
        """A command of QMP, and its answer."""
        self.qmp.send(json.dumps({"execute": command, "arguments": arguments}))
        while True:
            line = self.qmp.read()
            if line is None:
                raise Failed(f"QEMU does not answer {command}")
            answer = json.loads(line)
            if "error" in answer:
                raise Failed(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def run(self, script, fails=False):
        """Runs a shell script as root in the guest, and returns what it printed, in one piece."""
        self.shell.send(base64.b64encode(script.encode()).decode())
        line = self.shell.read()
        if line is None:
            raise Failed(f"the guest does not answer: {script}")
        code, _, output = line.partition(" ")
        output = base64.b64decode(output).decode(errors="replace").strip()
        if code != "0" and not fails:
            raise Failed(f"in the guest, {script} ended with {code}: {output}")
        return output

    def power_cut(self):
        """The power goes: nothing in the guest gets to know of it."""
        if self.process and self.process.poll() is None:
            try:
                self.qmp.send('{"execute": "quit"}')
                self.process.wait(30)
            except (OSError, subprocess.TimeoutExpired):
                self.process.kill()
        if self.process:
            self.process.wait()

    def heard(self):
        """How many bytes the sound card has played so far."""
        file = self.path("heard.wav")
        return os.path.getsize(file) if os.path.exists(file) else 0

    def waited(self, seconds):
        """Waits by the host's clock, while the guest stands still."""
        time.sleep(seconds)
        return True

    # The panel

    def events(self, *events):
        self.ask("input-send-event", events=list(events))

    def finger(self, kind, x, y, slot=0):
        """`kind`: begin, update (it has moved) or end; at a place in pixels of the panel as it is mounted."""
        def event(what, axis="x", value=0, identity=slot + 1):
            data = {"type": what, "slot": slot, "tracking-id": identity, "axis": axis, "value": value}
            return {"type": "mtt", "data": data}

        if kind == "end":
            self.events(event("end", identity=-1))
        else:
            across, down = (round(at * AXIS / (size - 1)) for at, size in zip((x, y), self.size))
            self.events(event(kind), event("data", "x", across), event("data", "y", down))

    def touch(self, x, y):
        self.finger("begin", x, y)
        self.finger("end", x, y)

    def drag(self, start, end, steps=12, lift=True):
        (x, y), (to_x, to_y) = start, end
        self.finger("begin", x, y)
        for step in range(1, steps + 1):
            self.finger("update", x + (to_x - x) * step / steps, y + (to_y - y) * step / steps)
        if lift:
            self.finger("end", to_x, to_y)

    def panel(self, plugged):
        if plugged:
            self.ask("device_add", driver="virtio-multitouch-pci", id="panel")
        else:
            self.ask("device_del", id="panel")
        name = "/sys/bus/virtio/drivers/virtio_input/virtio*"
        there = f"ls -d {name} 2>/dev/null | wc -l"
        until("the panel is there" if plugged else "the panel is gone",
              lambda: (self.run(there) != "0") == plugged)

    # The screen

    def seen(self, head=0):
        """What the screen shows."""
        file = self.path("screen.ppm")
        self.ask("screendump", filename=file, device="screen", head=head)
        return picture.read_ppm(file)

    def shows(self, what, expected, area=None, head=0, limit=LIMIT):
        """Waits until the screen shows the picture `expected`, or that part of it."""
        def same():
            self.last = self.seen(head)
            return picture.same(self.last, expected, area)
        try:
            until(f"{what} on the screen", same, limit)
        except Failed as error:
            seen, wanted = (self.path(f"{name}.png") for name in ["seen", "wanted"])
            picture.write_png(self.last, seen)
            picture.write_png(expected, wanted)
            raise Failed(f"{error}; {picture.difference(self.last, expected, area)} ({seen}, {wanted})") from None
