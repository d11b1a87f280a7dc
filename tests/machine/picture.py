"""Pictures as (width, height, bytes of red, green and blue), read, written and compared."""

import struct
import zlib

# The program turns the lowest bits of a background when all must be repainted, and the edges of what is repainted
# in part are rounded once more (tests/window/picture.rs).
NEAR = 2


def read_ppm(path):
    with open(path, "rb") as file:
        kind, size, most = file.readline(), file.readline(), file.readline()
        if (kind, most) != (b"P6\n", b"255\n"):
            raise ValueError(f"{path}: not a picture of QEMU")
        width, height = map(int, size.split())
        return width, height, file.read()


def read_png(path):
    """A picture that `fluoroscopy-kiosk render` wrote: 8 bits a channel, not interlaced."""
    with open(path, "rb") as file:
        data = file.read()
    at, packed = 8, b""
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        body = data[at + 8:at + 8 + length]
        if name == b"IHDR":
            width, height, bits, colours, _, _, interlaced = struct.unpack(">IIBBBBB", body)
        elif name == b"IDAT":
            packed += body
        at += length + 12
    if (bits, interlaced) != (8, 0) or colours not in (2, 6):
        raise ValueError(f"{path}: a kind of PNG that is not read here")
    channels = 3 if colours == 2 else 4
    rows = _unfiltered(zlib.decompress(packed), width * channels, channels)
    if channels == 4:
        rows = [_without_alpha(row) for row in rows]
    return width, height, b"".join(rows)


def _without_alpha(row):
    out = bytearray(len(row) // 4 * 3)
    for channel in range(3):
        out[channel::3] = row[channel::4]
    return bytes(out)


def _unfiltered(data, stride, step):
    rows, above = [], bytearray(stride)
    for start in range(0, len(data), stride + 1):
        kind, row = data[start], bytearray(data[start + 1:start + 1 + stride])
        if kind == 1:
            for i in range(step, stride):
                row[i] = (row[i] + row[i - step]) & 255
        elif kind == 2:
            row = bytearray((a + b) & 255 for a, b in zip(row, above))
        elif kind == 3:
            for i in range(stride):
                left = row[i - step] if i >= step else 0
                row[i] = (row[i] + (left + above[i]) // 2) & 255
        elif kind == 4:
            for i in range(stride):
                left, corner = (row[i - step], above[i - step]) if i >= step else (0, 0)
                row[i] = (row[i] + _paeth(left, above[i], corner)) & 255
        rows.append(row)
        above = row
    return rows


def _paeth(left, above, corner):
    by_left, by_above, by_corner = abs(above - corner), abs(left - corner), abs(left + above - 2 * corner)
    if by_left <= by_above and by_left <= by_corner:
        return left
    return above if by_above <= by_corner else corner


def write_png(picture, path):
    width, height, pixels = picture
    rows = b"".join(b"\0" + pixels[y * width * 3:(y + 1) * width * 3] for y in range(height))

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 1))
                   + chunk(b"IEND", b""))


def cut(picture, area):
    """The part `area`: left, top, right, bottom."""
    width, _, pixels = picture
    left, top, right, bottom = area
    rows = (pixels[(y * width + left) * 3:(y * width + right) * 3] for y in range(top, bottom))
    return right - left, bottom - top, b"".join(rows)


def stray(a, b, area=None):
    """How many values differ by more than is near; None if the sizes differ."""
    if a[:2] != b[:2]:
        return None
    if area:
        a, b = cut(a, area), cut(b, area)
    if a[2] == b[2]:
        return 0
    return sum(abs(x - y) > NEAR for x, y in zip(a[2], b[2]))


def same(a, b, area=None):
    return stray(a, b, area) == 0


def difference(seen, wanted, area=None):
    values = stray(seen, wanted, area)
    if values is None:
        return f"it is {seen[0]}x{seen[1]}, and should be {wanted[0]}x{wanted[1]}"
    return f"{values} values of {3 * seen[0] * seen[1]} differ"


def turned(picture):
    """Turned by 90 degrees counter-clockwise."""
    width, height, pixels = picture
    out = bytearray(len(pixels))
    for x in range(width):
        column = b"".join(pixels[(y * width + x) * 3:(y * width + x) * 3 + 3] for y in range(height))
        row = width - 1 - x
        out[row * height * 3:(row + 1) * height * 3] = column
    return height, width, bytes(out)


def is_black(picture):
    return not any(picture[2])
