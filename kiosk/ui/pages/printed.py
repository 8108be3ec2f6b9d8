"""Take your sheet."""

from __future__ import annotations

from kiosk.content import Text
from kiosk.ui.acts import GoHome, Leave
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.message import MessagePage
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size
from kiosk.ui.stage import Stage
from kiosk.visit import Printed

TAKE = Text("printed", "Take your sheet here")
OWN = Text("printed", "It is yours. Take every page with you.")
SHOW = Text("printed", "Show it to your doctor or pharmacist.")
PICTURE = Text("printed", "A sheet comes out of the kiosk, and a hand takes it.")
HOME = Text("printed", "Go to the start")
FINISH = Text("printed", "Finish")


class PrintedPage(MessagePage):
    """The sheet is out: the next act is to take it and finish."""

    def __init__(self, stage: Stage) -> None:
        self._finish = TouchButton("done", Kind.CORAL, Size.MAIN, icon="tick", role=Role.SIGN)
        self._home = TouchButton("home", size=Size.MAIN, icon="house")
        super().__init__("printed", stage, self._finish, self._home)
        self._finish.clicked.connect(lambda: self.asked.emit(Leave()))
        self._home.clicked.connect(lambda: self.asked.emit(GoHome()))

    def show_screen(self, screen: Printed) -> None:
        """Say where the sheet is and whose it is."""
        del screen
        self.remove_strip()
        self._picture.show_picture("scene-take-sheet", self.say(PICTURE))
        self.show_message(self.say(TAKE), self.say(OWN), self.say(SHOW))
        self._finish.setText(self.say(FINISH))
        self._home.setText(self.say(HOME))
