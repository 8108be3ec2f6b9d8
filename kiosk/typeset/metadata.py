"""What a document says of itself: the XMP packet that declares PDF/UA-1."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from kiosk.typeset.styles import Direction

# A fixed date: the day of printing is a part of the text, and equal sheets are equal files.
_DATE = "2000-01-01T00:00:00Z"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """A document's properties.

    `language` is the BCP 47 tag of its main language, `page_size` is in points.
    """

    title: str
    author: str
    subject: str
    language: str
    page_size: tuple[float, float]
    direction: Direction = Direction.LEFT_TO_RIGHT
    creator: str = "Kiosk"


def xmp_packet(properties: Properties, producer: str) -> bytes:
    """Return the XMP packet, which repeats what the document's info dictionary says."""
    return _PACKET.format(
        title=escape(properties.title),
        author=escape(properties.author),
        subject=escape(properties.subject),
        language=escape(properties.language),
        creator=escape(properties.creator),
        producer=escape(producer),
        date=_DATE,
    ).encode()
