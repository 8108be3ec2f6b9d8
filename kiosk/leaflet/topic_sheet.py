"""The sheet of one topic: its screens on paper, then the warning lists."""

from __future__ import annotations

from kiosk.content import Content, Figure, Label, Level, Part, Topic
from kiosk.leaflet import blocks, furniture
from kiosk.leaflet.blocks import Block, Halves, Heading, Items, Paragraph, Strip, Title
from kiosk.leaflet.main_sheet import comparison
from kiosk.leaflet.speaker import Speakers
from kiosk.site import Site
from kiosk.words import REMEMBER, UNKNOWN

FEW = 3


def topic_blocks(
    topic: Topic, content: Content, site: Site, speakers: Speakers
) -> tuple[Block, ...]:
    """Return the sheet of *topic*. One about stretching begins with the warning lists."""
    lists = furniture.warnings(content, site, speakers)
    warning = speakers.say(content.advice.stretch_warning.text)
    first = (Strip(tuple(f"**{words}**" for words in warning)), *lists)
    stop = speakers.say(topic.stop.text) if topic.stop else ()
    return (
        Title(
            speakers.say(topic.title),
            tuple(f"**{words}**" for words in speakers.say(topic.message.text)),
            note=furniture.note(site, speakers),
        ),
        *(first if topic.gated else ()),
        *(block for part in topic.parts for block in _part(part, speakers)),
        *((comparison(topic.table, speakers),) if topic.table else ()),
        *((Strip(tuple(f"**{words}**" for words in stop)),) if stop else ()),
        *_unknown(topic, speakers),
        Paragraph(speakers.say(topic.remember), lead=speakers.say(REMEMBER)),
        *(() if topic.gated else _lists(topic, content, site, speakers)),
        furniture.disclaimer(content, speakers),
        furniture.code(content, site, speakers, topic.id, topic),
    )


def figure(found: Figure, speakers: Speakers) -> blocks.Figure | None:
    """Return a figure as one drawing or as a strip of steps; None where it has none."""
    if found.steps:
        return blocks.Figure(
            tuple(
                blocks.Drawing(
                    step.picture, speakers.say(step.alternative), _labels(step.labels, speakers)
                )
                for step in found.steps
            ),
            tuple(speakers.say(step.text) for step in found.steps),
            speakers.say(found.caption),
        )
    if found.picture is None:
        return None
    drawing = blocks.Drawing(
        found.picture, speakers.say(found.alternative), _labels(found.labels, speakers)
    )
    return blocks.Figure((drawing,), (), speakers.say(found.caption))


def _labels(labels: tuple[Label, ...], speakers: Speakers) -> tuple[blocks.Label, ...]:
    return tuple(blocks.Label(speakers.say(label.text), label.at, label.to) for label in labels)


def _part(part: Part, speakers: Speakers) -> tuple[Block, ...]:
    """Return a screen of the topic: a drawing stands beside its points, steps above them.

    So does a drawing with many labels, which need its full size.
    """
    heading = Heading(speakers.say(part.heading))
    drawn = figure(part.figure, speakers)
    items = Items(speakers.points(part.points)) if part.points else None
    if drawn and items and len(drawn.drawings) == 1 and len(drawn.drawings[0].labels) <= FEW:
        return (heading, Halves((drawn,), (items,)))
    return tuple(block for block in (heading, drawn, items) if block)


def _unknown(topic: Topic, speakers: Speakers) -> tuple[Block, ...]:
    if not topic.unknown:
        return ()
    return (Heading(speakers.say(UNKNOWN), rank=3), Items(speakers.points(topic.unknown)))


def _lists(topic: Topic, content: Content, site: Site, speakers: Speakers) -> tuple[Block, ...]:
    """Return the warning lists, whole where the topic is about them, else the two bands."""
    if topic.warnings:
        return furniture.warnings(content, site, speakers)
    return tuple(
        furniture.level_box(level, content, site, speakers, signs=True)
        for level in (Level.EMERGENCY, Level.SAME_DAY)
    )
