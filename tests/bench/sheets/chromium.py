"""Chromium without a window, one browser kept from sheet to sheet."""

from __future__ import annotations

import atexit
import base64
import itertools
import json
import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

PRINT = {
    "printBackground": True,
    "preferCSSPageSize": True,
    "generateTaggedPDF": True,
    "generateDocumentOutline": True,
}


class Browser:
    """A browser that is told what to do through a pipe (DevTools protocol)."""

    def __init__(self) -> None:
        self._profile = tempfile.TemporaryDirectory()
        from_us, self._to = os.pipe()
        self._from, to_us = os.pipe()
        words = ["chromium", "--headless=new", "--no-sandbox", "--remote-debugging-pipe"]
        words += ["--no-first-run", f"--user-data-dir={self._profile.name}"]
        # Chromium reads from descriptor 3 and writes to 4.
        self._process = subprocess.Popen(  # noqa: S603
            ["sh", "-c", f'exec "$@" 3<&{from_us} 4>&{to_us}', "sh", *words],  # noqa: S607
            pass_fds=[from_us, to_us],
            stderr=subprocess.DEVNULL,
        )
        os.close(from_us)
        os.close(to_us)
        self._numbers = itertools.count(1)
        self._rest = b""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = {"sessionId": attached["sessionId"]}
        self.tell("Page.enable")

    def ask(self, method: str, **params: object) -> Any:  # noqa: ANN401
        """Return the result of a command to the browser."""
        return self._ask({}, method, params)

    def tell(self, method: str, **params: object) -> Any:  # noqa: ANN401
        """Return the result of a command to the page."""
        return self._ask(self._session, method, params)

    def wait_for(self, event: str) -> None:
        """Return once the page has said that."""
        while self._message().get("method") != event:
            pass

    def close(self) -> None:
        """End the browser and remove its profile."""
        self.ask("Browser.close")
        self._process.wait()
        self._profile.cleanup()

    def _ask(self, to: dict[str, str], method: str, params: dict[str, object]) -> Any:  # noqa: ANN401
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params, **to}
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (found := self._message()).get("id") != number:
            pass
        return found["result"]

    def _message(self) -> Any:  # noqa: ANN401
        parts = [self._rest]
        while b"\0" not in parts[-1]:
            read = os.read(self._from, 1 << 20)
            if not read:
                raise ConnectionError("the browser has gone")
            parts.append(read)
        message, _, self._rest = b"".join(parts).partition(b"\0")
        return json.loads(message)


def start(folder: Path, language: str) -> Callable[[int], bytes]:
    """Return what sets a sheet, tagged."""
    browser = Browser()
    atexit.register(browser.close)

    def set_sheet(number: int) -> bytes:
        browser.tell("Page.navigate", url=(folder / f"{language}-{number}.html").as_uri())
        browser.wait_for("Page.loadEventFired")
        return base64.b64decode(browser.tell("Page.printToPDF", **PRINT)["data"])

    return set_sheet
