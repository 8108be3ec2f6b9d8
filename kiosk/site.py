"""The settings of one site: its name, its country's telephone numbers, its printer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content import ContentError, Record, Text, read
from kiosk.logo import Logo, LogoError, read_logo
from kiosk.paths import RESOURCES

NUMBER = re.compile(r"(?=(?:[^0-9]*[0-9]){2})[+*#0-9][0-9 *#-]{1,19}")


class SiteError(Exception):
    """The settings of a site cannot be used. The message names the file and the key."""


class Number(Record, frozen=True):
    """A telephone number as it is dialled in its country, and what it rests on."""

    number: str
    sources: tuple[str, ...] = ()


class Country(Record, frozen=True):
    """The numbers of a country, and whether each has been verified against a source.

    `text_number` reaches the emergency service, or a relay to it, without a voice.
    """

    name: Text
    verified: bool
    way: str
    emergency: Number
    advice_line: Number | None = None
    text_number: Number | None = None
    note: str = ""


class Settings(Record, frozen=True):
    """What a site's file may say. Every key is optional; an unknown key is an error.

    `idle_seconds` is the site's choice of 120 to 300 s without a touch before the warning;
    `panel_width_mm` the width of the glass that lights up; `logo` a PNG or JPEG file beside
    the settings.
    """

    name: str = ""
    address: str = ""
    logo: str | None = None
    country: str = "GB-ENG"
    numbers_confirmed: bool = False
    emergency_number: str | None = None
    advice_line: str | None = None
    languages: tuple[str, ...] = ()
    staff_language: str = "en"
    printer: str | None = None
    paper: Literal["a4", "letter"] = "a4"
    panel_width_mm: Annotated[float, Meta(ge=50, le=3000)] | None = None
    idle_seconds: Annotated[int, Meta(ge=120, le=300)] = 120
    leaflet_address: str | None = None
    skin: Annotated[int, Meta(ge=1, le=4)] = 1
    sheets_per_visit: Annotated[int, Meta(ge=1)] = 3
    sheets_per_hour: Annotated[int, Meta(ge=1)] = 30
    two_sided: bool = True


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """A site ready for use: its settings, its country, and the numbers that it shows."""

    settings: Settings
    country: Country
    demonstration: bool
    emergency_number: str
    advice_line: str | None
    logo: Logo | None = None


def load_site(path: Path | None = None) -> Site:
    """Read the site's file; without one, the demonstration site.

    Raises SiteError with the file and the key for anything that cannot be used, and for a
    country whose numbers are not verified until the site has confirmed them.
    """
    file = path or RESOURCES / "demonstration.toml"
    try:
        settings = read(file, Settings)
        countries = read(RESOURCES / "countries.toml", dict[str, Country])
    except ContentError as error:
        raise SiteError(str(error)) from error
    for fault in _faults(settings, countries):
        raise SiteError(f"{file}: {fault}")
    country = countries[settings.country]
    line = country.advice_line.number if country.advice_line else None
    return Site(
        settings=settings,
        country=country,
        demonstration=path is None,
        emergency_number=settings.emergency_number or country.emergency.number,
        advice_line=settings.advice_line or line,
        logo=_logo(file, settings),
    )


def _logo(file: Path, settings: Settings) -> Logo | None:
    if settings.logo is None:
        return None
    try:
        return read_logo(file.parent / settings.logo)
    except LogoError as error:
        raise SiteError(f"{file}: logo: {error}") from error


def _faults(settings: Settings, countries: dict[str, Country]) -> list[str]:
    found = []
    country = countries.get(settings.country)
    if country is None:
        found.append(f"country: {settings.country!r} is not in countries.toml")
    elif not country.verified and not settings.numbers_confirmed:
        found.append(
            f"numbers_confirmed: the telephone numbers of {settings.country} are not verified; "
            f"check them at the site ({_shown(settings, country)}), then set it to true"
        )
    for key in ("emergency_number", "advice_line"):
        number = getattr(settings, key)
        if number is not None and not NUMBER.fullmatch(number):
            found.append(f"{key}: {number!r} is not a telephone number")
    return found


def _shown(settings: Settings, country: Country) -> str:
    line = country.advice_line.number if country.advice_line else None
    numbers = (settings.emergency_number or country.emergency.number, settings.advice_line or line)
    return ", ".join(number for number in numbers if number)
