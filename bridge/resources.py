"""Where the files that ship with the package lie: in a wheel beside the code, in a clone at its root."""

from __future__ import annotations

from pathlib import Path

from bridge.errors import SettingsError

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the folder `name` (`migrations` or `manuals`), from the wheel or from the clone.

    Raises SettingsError where neither holds it, which means a broken installation.
    """
    for place in (_PACKAGE / "_resources" / name, _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise SettingsError(f"The folder {name!r} is missing from this installation; install launchbridge again.")
