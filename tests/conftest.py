"""How tests draw examples: `make test` the same ones each time, `make long` others, which is where new ones are found.

An example that is found by chance would fail a check of something that has nothing to do with it.
"""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("same", derandomize=True)
settings.register_profile("others", settings.get_profile("default"))


def pytest_configure(config: pytest.Config) -> None:
    """Before the tests are imported, whose own settings begin with these."""
    settings.load_profile("same" if config.getoption("markexpr") == "not long" else "others")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Those that draw examples are among the long ones, too."""
    if config.getoption("markexpr") == "long":
        for item in items:
            if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
                item.add_marker(pytest.mark.long)
