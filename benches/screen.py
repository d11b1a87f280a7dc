"""The display that `beside-browser` and `films` measure on, read with the X11 protocol itself, so that no
library is needed."""

import contextlib
import os
import select
import socket
import struct
import subprocess
import time
import zlib

WIDTH, HEIGHT = 1920, 1080
DEADLINE_S = 60


class Failure(Exception):
    """Why nothing can be measured, in one line."""


class Screen:
    """Reads the pixels of the root window."""

    def __init__(self, number):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(f"/tmp/.X11-unix/X{number}")
        self.socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        accepted, length = struct.unpack("<BxxxxxH", self.read(8))
        setup = self.read(length * 4)
        if accepted != 1:
            raise Failure("the X server refuses the connection")
        vendor, formats = struct.unpack_from("<H", setup, 16)[0], setup[21]
        (self.root,) = struct.unpack_from("<I", setup, 32 + (vendor + 3) // 4 * 4 + formats * 8)
        (self.first_id,) = struct.unpack_from("<I", setup, 4)

    def read(self, size):
        buffer = bytearray(size)
        view = memoryview(buffer)
        while view:
            count = self.socket.recv_into(view)
            if count == 0:
                raise Failure("the X server has gone")
            view = view[count:]
        return bytes(buffer)

    def pixels(self, x, y, width, height):
        """Four bytes a pixel, row by row (GetImage, ZPixmap, all planes)."""
        get_image = (73, 2, 5, self.root, x, y, width, height, 0xFFFFFFFF)
        self.socket.sendall(struct.pack("<BBHIhhHHI", *get_image))
        header = self.read(32)
        # Every client is told of a new keyboard map, whether it asked or not.
        while header[0] > 1:
            header = self.read(32)
        if header[0] != 1:
            raise Failure("the X server does not give its pixels")
        return self.read(struct.unpack_from("<I", header, 4)[0] * 4)

    def all(self):
        return self.pixels(0, 0, WIDTH, HEIGHT)

    def frames(self, seconds):
        """When windows were painted in the next seconds, in ms of the X server (extension DAMAGE)."""
        self.socket.sendall(struct.pack("<BBHHxx6sxx", 98, 0, 4, 6, b"DAMAGE"))
        found, major, event = struct.unpack_from("<8xBBB", self.read(32))
        if not found:
            raise Failure("the X server does not tell what is painted")
        # QueryVersion 1.1, then Create: every rectangle painted on the root and its windows.
        self.socket.sendall(struct.pack("<BBHII", major, 0, 3, 1, 1))
        self.read(32)
        self.socket.sendall(struct.pack("<BBHIIBxxx", major, 1, 4, self.first_id, self.root, 0))
        painted, end = [], time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.socket], [], [], left)[0]:
                told = self.read(32)
                if told[0] & 0x7F == event:
                    painted.append(struct.unpack_from("<I", told, 12)[0])
        self.socket.sendall(struct.pack("<BBHI", major, 2, 2, self.first_id))
        # Further rectangles of one picture come in the same instant.
        return painted[:1] + [b for a, b in zip(painted, painted[1:]) if b - a > 2]

    def settled(self, seconds, ready=lambda pixels: True):
        """The whole screen once it is ready and has not changed for so many seconds."""
        deadline = time.monotonic() + DEADLINE_S
        last, since = self.all(), time.monotonic()
        while time.monotonic() < deadline:
            pixels, now = self.all(), time.monotonic()
            if pixels != last:
                last, since = pixels, now
            elif now - since >= seconds and ready(pixels):
                return pixels
            time.sleep(0.01)
        raise Failure("the screen does not come to rest")


@contextlib.contextmanager
def display():
    """An X server without a screen, and nothing else on it."""
    read, write = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    if not number:
        raise Failure("Xvfb does not start")
    os.environ["DISPLAY"] = f":{number}"
    os.environ.pop("WAYLAND_DISPLAY", None)
    try:
        yield Screen(number)
    finally:
        server.terminate()
        server.wait()


def cells(width=320, height=90):
    return [(x, y, width, height) for y in range(0, HEIGHT, height) for x in range(0, WIDTH, width)]


def cut(pixels, cell):
    x, y, width, height = cell
    rows = range(y, y + height)
    return b"".join(pixels[(row * WIDTH + x) * 4 : (row * WIDTH + x + width) * 4] for row in rows)


def detail(pixels):
    return len(zlib.compress(pixels, 1))
