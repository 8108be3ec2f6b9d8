"""Text size, colours, skin, touch, reach and movement: each choice shows what it does, at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Literal

from kiosk.content import Text
from kiosk.ui.acts import SetDisplay
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.above_bar import AboveBar
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.display_row import DisplayRow
from kiosk.ui.pages.letter_sample import LetterSample
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.skin_sample import SkinSample
from kiosk.ui.pages.switch import Switch
from kiosk.ui.palette import Mode
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.skins import Tone
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import ChooseDisplay, Display

TITLE = Text("display", "Text and colours")
DONE = Text("display", "Done")
STANDARD = Text("display", "Back to standard")
TEXT_SIZE = Text("display", "Text size")
COLOURS = Text("display", "Colours")
SKIN = Text("display", "Skin in pictures")
TOUCH = Text("display", "Touch and reach")
MOVEMENT = Text("display", "Movement")
NEXT_PERSON = Text("display", "The next person starts with the standard settings again.")
SIZES: dict[Literal[1, 2, 3, 4], Text] = {
    1: Text("display", "Small"),
    2: Text("display", "Standard"),
    3: Text("display", "Large"),
    4: Text("display", "Largest"),
}
MODES = {
    Mode.NORMAL: Text("display", "Normal"),
    Mode.BLACK_ON_WHITE: Text("display", "Black on white"),
    Mode.WHITE_ON_BLACK: Text("display", "White on black"),
    Mode.SOFT: Text("display", "Soft"),
}
TONES = {
    Tone.LIGHT: Text("display", "Light"),
    Tone.MEDIUM: Text("display", "Medium"),
    Tone.BROWN: Text("display", "Brown"),
    Tone.DEEP: Text("display", "Deep"),
}
SLOW = Text("display", "Slow touch")
SLOW_DOES = Text("display", "Hold for one second")
LOW = Text("display", "Low reach")
LOW_DOES = Text("display", "Buttons low on the screen")
STILL = Text("display", "No movement")
STILL_DOES = Text("display", "Pictures change at once")
ON, OFF = Text("display", "On"), Text("display", "Off")


class DisplayPage(ScreenPage):
    """`show_display` tells the display in force before the screen is shown."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("display-page", stage)
        self._display = Display(language=stage.speech.code, skin=stage.site.settings.skin)
        self._sizes = {n: LetterSample(f"size-{n}", text_size=n) for n in SIZES}
        self._modes = {mode: LetterSample(f"colours-{mode}", colours=mode) for mode in MODES}
        self._tones = {t: SkinSample(f"skin-{t}", t, stage.pictures) for t in TONES}
        self._slow, self._low = Switch("slow-touch", "timer"), Switch("low-reach", "reach")
        self._still = Switch("no-movement", "still")
        self._rows = {
            TEXT_SIZE: DisplayRow("text-size", [*self._sizes.values()], 4),
            COLOURS: DisplayRow("colours", [*self._modes.values()], 4),
            SKIN: DisplayRow("skin", [*self._tones.values()], 4),
            TOUCH: DisplayRow("touch", [self._slow, self._low], 2),
            MOVEMENT: DisplayRow("movement", [self._still], 2),
        }
        self._next_person = Words("next-person", Role.SMALL, colour="ink_2")
        self._standard = TouchButton("standard", icon="refresh")
        self._standard_below = TouchButton("standard-below", icon="refresh")
        content = column(*self._rows.values(), self._next_person, self._standard_below)
        self._pane = ScrollPane("display-pane", content)
        self.set_middle(AboveBar(self._pane))
        if self.strip:
            self.strip.add_end(self._standard)
        self._connect()

    def _connect(self) -> None:
        for size, sample in self._sizes.items():
            sample.clicked.connect(partial(self._take, text_size=size))
        for mode, sample in self._modes.items():
            sample.clicked.connect(partial(self._take, colours=str(mode)))
        for number, leg in enumerate(self._tones.values(), 1):
            leg.clicked.connect(partial(self._take, skin=number))
        self._slow.clicked.connect(lambda: self._take(slow_touch=not self._display.slow_touch))
        self._low.clicked.connect(lambda: self._take(low_reach=not self._display.low_reach))
        self._still.clicked.connect(
            lambda: self._take(reduced_motion=not self._display.reduced_motion)
        )
        for button in (self._standard, self._standard_below):
            button.clicked.connect(self._back_to_standard)

    def apply(self, look: Look) -> None:
        """Take a new look; a narrow strip has no room for a second button."""
        self._standard.setVisible(not look.portrait)
        self._standard_below.setVisible(look.portrait)
        super().apply(look)

    def show_display(self, display: Display) -> None:
        """Take the display in force."""
        self._display = display

    def show_screen(self, screen: ChooseDisplay) -> None:
        """Write the choices and tick those in force."""
        del screen
        if self.strip:
            self.strip.show_back(self.say(DONE))
            self.strip.show_title(self.say(TITLE))
        for button in (self._standard, self._standard_below):
            button.setText(self.say(STANDARD))
        for text, row in self._rows.items():
            row.setText(self.say(text))
        display = self._display
        for size, sample in self._sizes.items():
            sample.setText(self.say(SIZES[size]))
            sample.set_chosen(chosen=size == display.text_size)
        for mode, sample in self._modes.items():
            sample.setText(self.say(MODES[mode]))
            sample.set_chosen(chosen=mode == display.colours)
        for number, (tone, leg) in enumerate(self._tones.items(), 1):
            leg.setText(self.say(TONES[tone]))
            leg.set_chosen(chosen=number == display.skin)
        self._show_switch(self._slow, SLOW, SLOW_DOES, on=display.slow_touch)
        self._show_switch(self._low, LOW, LOW_DOES, on=display.low_reach)
        self._show_switch(self._still, STILL, STILL_DOES, on=display.reduced_motion)
        self._next_person.setText(self.say(NEXT_PERSON))
        name_arrows(self.say, self._pane)

    def _show_switch(self, switch: Switch, name: Text, does: Text, *, on: bool) -> None:
        state = self.say(ON if on else OFF)
        switch.show_switch(self.say(name), self.say(does), state, on=on)

    def _take(self, _checked: bool = False, **change: object) -> None:
        self.asked.emit(SetDisplay(replace(self._display, **change)))  # type: ignore[arg-type]

    def _back_to_standard(self) -> None:
        language, skin = self._display.language, self.stage.site.settings.skin
        self.asked.emit(SetDisplay(Display(language=language, skin=skin)))
