"""A real X server without glass, whose pixels can be read without asking it."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = (1920, 1080)
SAMPLED_EVERY = 499
POLL_SECONDS = 0.002
SETTLED_SECONDS = 1.5
GIVE_UP_SECONDS = 60.0
ALIKE = 0.99

Sample = list[int]


class Screen:
    """One running Xvfb; its frame buffer is a file in XWD format, mapped into memory."""

    def __init__(self, display: str, frame: mmap.mmap) -> None:
        self.display = display
        header = struct.unpack(">25I", frame[:100])
        header_size, colours = header[0], header[19]
        self._pixels = memoryview(frame)[header_size + colours * 12 :].cast("I")

    def sample(self) -> Sample:
        """Return every 499th pixel, about 4,000 of 1920x1080, in a twentieth of a millisecond."""
        return self._pixels[::SAMPLED_EVERY].tolist()

    def first_content(self, since: float) -> float:
        """Return the seconds from *since* until the screen looked as it was going to stay.

        That is the first moment at which 99 of 100 sampled pixels had the colour that they
        have once nothing has changed for 1.5 s: the same question to any program.
        """
        seen = [(since, self.sample())]
        while not self._settled(seen, since):
            time.sleep(POLL_SECONDS)
            now = self.sample()
            if now != seen[-1][1]:
                seen.append((time.monotonic(), now))
        last = seen[-1][1]
        return next(at for at, pixels in seen if _alike(pixels, last)) - since

    def _settled(self, seen: list[tuple[float, Sample]], since: float) -> bool:
        now = time.monotonic()
        if now - since > GIVE_UP_SECONDS:
            raise TimeoutError("nothing to see on the screen")
        return len(seen) > 1 and now - seen[-1][0] > SETTLED_SECONDS

    def close(self) -> None:
        """Let go of the frame buffer."""
        self._pixels.release()


def _alike(one: Sample, other: Sample) -> bool:
    same = sum(1 for a, b in zip(one, other, strict=True) if a == b)
    return same >= ALIKE * len(one)


@contextmanager
def screen() -> Iterator[Screen]:
    """Run an X server of 1920x1080 as long as the block runs."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        server = subprocess.Popen(  # noqa: S603
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", folder, "-noreset"],  # noqa: S607
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        try:
            number = os.read(read, 20).decode().strip()
            with Path(folder, "Xvfb_screen0").open("rb") as file:
                frame = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            shown = Screen(f":{number}", frame)
            yield shown
            shown.close()
        finally:
            os.close(read)
            server.terminate()
            server.wait()
