"""How the C library keeps memory: large pictures come and go all day."""

ARENA_MAX = -8
MMAP_THRESHOLD = -3
LARGE_BYTES = 128 * 1024


def give_back_at_once() -> None:
    """Let what a picture took return to the system when it is freed.

    By itself glibc grows its threshold with the first picture, and its heap is full of gaps
    a hundred visits later: 270 MiB became 217. A C library without `mallopt` does as it likes.
    """
    import ctypes  # noqa: PLC0415 (5 ms that the first screen need not wait)

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(MMAP_THRESHOLD, LARGE_BYTES)
        mallopt(ARENA_MAX, 1)
