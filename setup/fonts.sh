#!/usr/bin/env bash
# Makes the files of resources/fonts again from what others publish: Debian's package of Noto fonts,
# and two npm packages with the Chinese ones, which are cut to the characters that are in use.
# Usage: setup/fonts.sh [folder]; needs npm, dpkg, hb-subset (libharfbuzz-bin) and .venv
set -euo pipefail
cd "$(dirname "$0")/.."
target=$(realpath "${1:-resources/fonts}")
python=$(realpath .venv/bin)/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Everything that GB 2312 or the first level of Big5 holds, and what names and the texts add to them.
characters() {
    "$python" - "$1" translations/*"$2"*.ts tests/leaflet_samples/"$2".toml <<'END'
import sys
from pathlib import Path

LEVEL_TWO = 0xC9  # the lead byte of Big5's second level, whose characters are rare
MORE = {"gb2312": "堃喆昇甯", "big5": "着裏膕埕濕啲佢喺"}
LATIN = {*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2028), *range(0x2030, 0x203B)}
SIGNS = {0x20AC, 0x2103, 0x2212, *range(0x2460, 0x2474), *range(0x3000, 0x3018), *range(0xFF01, 0xFF5F)}

codec = sys.argv[1]
codes = LATIN | SIGNS | {ord(character) for character in MORE[codec]}
for file in filter(Path.is_file, map(Path, sys.argv[2:])):
    codes |= {ord(character) for character in file.read_text(encoding="utf-8")}
for lead in range(0xA1, 0xF8 if codec == "gb2312" else LEVEL_TWO):
    for trail in range(0x40, 0xFF):
        codes |= {ord(c) for c in bytes([lead, trail]).decode(codec, "ignore") if ord(c) > 0x7F}
print("\n".join(f"{code:X}" for code in sorted(codes)))
END
}

characters gb2312 zh-Hans >"$work/SC.txt"
characters big5 zh-Hant >"$work/TC.txt"

cd "$work"
apt-get --quiet download fonts-noto-core
dpkg-deb --extract fonts-noto-core_*.deb debian
for name in NotoSans NotoSans{Arabic,Devanagari,Bengali,Gurmukhi,Gujarati,Tamil} NotoNastaliqUrdu; do
    cp debian/usr/share/fonts/truetype/noto/$name-{Regular,Bold}.ttf "$target"
done
# The bold Nastaliq says of itself that it is regular; screens then show it in place of the other.
"$python" - "$target/NotoNastaliqUrdu-Bold.ttf" <<'END'
import sys

from fontTools.ttLib import TTFont

font = TTFont(sys.argv[1], recalcTimestamp=False)
font["OS/2"].usWeightClass = 700
font.save(sys.argv[1])
END

npm pack --silent @expo-google-fonts/noto-sans-{sc,tc}@0.4.3
# Vertical forms and hints are of no use on paper and screen.
for name in SC TC; do
    tar --extract --file expo-google-fonts-noto-sans-"${name,,}"-*.tgz --one-top-level="$name"
    for weight in 400Regular 700Bold; do
        hb-subset "$name/package/$weight/NotoSans${name}_$weight.ttf" \
            --output-file="$target/NotoSans$name-${weight#???}.ttf" --unicodes-file="$name.txt" \
            --name-IDs='*' --no-hinting --drop-tables+=vhea,vmtx,STAT,BASE \
            --layout-features-=vert,vrt2,vkrn,valt,vpal,vhal
    done
done
cp SC/package/LICENSE_FONT "$target/OFL-chinese.txt"
