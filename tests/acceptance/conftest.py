"""The running product, for the stories."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.product import Product, product


@pytest.fixture
def bridge(database_url: str, tmp_path: Path) -> Iterator[Product]:
    """The product at 9:30 of 2026-11-24, once on each database."""
    folder = tmp_path / "data"
    folder.mkdir()
    with product(database_url, folder) as made:
        yield made
