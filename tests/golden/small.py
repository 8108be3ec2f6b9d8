"""Small pictures for the eye: 480 px, a palette of few colours, a few kB each."""

from pathlib import Path

from PIL import Image, ImageChops

SIDE = 480
PALETTES = (48, 24, 12, 6)
MOST_BYTES = 12_000
VISIBLE = 40
CHANGED = (208, 0, 96)


def save_small(source: Path, target: Path) -> None:
    """Write the picture *source* small, in as many colours as stay under 12 kB."""
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    for colours in PALETTES:
        dither = Image.Dither.NONE
        picture.quantize(colours, dither=dither).save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return
    raise ValueError(f"{target}: over {MOST_BYTES} bytes in {PALETTES[-1]} colours")


def save_difference(old: Path, new: Path, target: Path) -> bool:
    """Write *new* in pale grey with what differs from *old* in magenta; tell if any does."""
    with Image.open(old) as one, Image.open(new) as other:
        before, after = one.convert("RGB"), other.convert("RGB")
    if before.size != after.size:
        before = before.resize(after.size)
    by_channel = ImageChops.difference(before, after).split()
    most = ImageChops.lighter(ImageChops.lighter(by_channel[0], by_channel[1]), by_channel[2])
    mask = most.point([255 if step > VISIBLE else 0 for step in range(256)])
    grey, white = after.convert("L").convert("RGB"), Image.new("RGB", after.size, "white")
    pale = Image.blend(grey, white, 0.6)
    pale.paste(CHANGED, mask=mask)
    pale.save(target, optimize=True)
    return mask.getbbox() is not None
