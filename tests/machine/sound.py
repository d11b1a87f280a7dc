"""Compares sounds by their loudness over time, as tests/window/sound.rs does."""

import array
import math
import subprocess

# Values of loudness in a second.
RATE = 100
PIECE, EARLY, LAGS = 50, 10, 200
# From this likeness on two sounds are the same words.
LIKE = 0.75


def envelope(samples, rate):
    """The loudness over time."""
    window = rate // RATE
    whole = (samples[at:at + window] for at in range(0, len(samples) - window + 1, window))
    return [math.sqrt(sum(value * value for value in part) / window) for part in whole]


def captured(path, skip=0):
    """The loudness of what QEMU has written since the byte `skip`: 16 bits, 44,100 Hz, two channels, whose first is
    taken."""
    samples = array.array("h")
    with open(path, "rb") as file:
        file.seek(max(skip, 44))
        data = file.read()
    samples.frombytes(data[:len(data) // 4 * 4])
    return envelope(samples[::2], 44_100)


def synthesized(words):
    """The loudness of what espeak-ng makes of words, at the pace at which Speech Dispatcher has it speak."""
    made = subprocess.run(["espeak-ng", "-v", "en-us", "-s", "152", "--stdout", words], check=True, capture_output=True)
    samples = array.array("h")
    data = made.stdout[44:]
    samples.frombytes(data[:len(data) // 2 * 2])
    return trimmed(envelope(samples, 22_050))


def is_heard(loudness):
    most = max(loudness, default=0)
    return [value > most / 50 for value in loudness] if most > 50 else []


def trimmed(loudness):
    """Without the silence at both ends."""
    heard = is_heard(loudness)
    if not any(heard):
        return []
    return loudness[heard.index(True):len(heard) - heard[::-1].index(True)]


def correlation(a, b):
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    a, b = [value - mean_a for value in a], [value - mean_b for value in b]
    both = math.sqrt(sum(value * value for value in a) * sum(value * value for value in b))
    return sum(x * y for x, y in zip(a, b)) / both if both else 0.0


def likeness(heard, expected):
    """The correlation of pieces of half a second, each where it fits best, in order: at most 1."""
    best, pieces = [0.0] * LAGS, len(expected) // PIECE
    for index in range(pieces):
        piece = expected[index * PIECE:(index + 1) * PIECE]

        def fit(lag):
            at = index * PIECE + lag - EARLY
            part = heard[at:at + PIECE] if at >= 0 else []
            return correlation(part, piece) if len(part) == PIECE else -1.0
        best = [max(best[:min(lag + EARLY, LAGS)]) + fit(lag) for lag in range(LAGS)]
    too_long = min(1.5 * len(expected) / max(len(heard), 1), 1.0)
    return max(best) / max(pieces, 1) * too_long


def voiced(loudness):
    """Without any silence: an emulated processor makes silences of its own, in the middle of words too."""
    return [value for value, heard in zip(loudness, is_heard(loudness)) if heard]


def begins_like(heard, words):
    """How much the beginning of a sound is like the words."""
    wanted = voiced(synthesized(words))
    return likeness(voiced(heard)[:len(wanted)], wanted)
