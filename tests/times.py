"""What each test costs: a pytest plugin; every test of a run in, processor seconds to a file out.

``pytest -n 0 -m "not slow" -p tests.times`` writes ``times.txt``, the dearest first, children counted; then
``python -m tests.times times.txt`` writes `thorough.txt` anew: the tests which alone take a quarter of a
second or more, and so are no part of the quick suite.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

LEAST: Final = 0.25  # s
LIST: Final = Path(__file__).with_name("thorough.txt")
_TIMES: Final = Path("times.txt")
_taken: dict[str, float] = {}


def _now() -> float:
    child = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + child.ru_utime + child.ru_stime


def function_of(nodeid: str) -> str:
    """A test's name without its parameters."""
    return nodeid.partition("[")[0]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Time *item* with its fixtures."""
    began = _now()
    done = yield
    _taken[item.nodeid] = _now() - began
    return done


def pytest_sessionfinish() -> None:
    """Write what was taken."""
    rows = sorted(_taken.items(), key=lambda row: -row[1])
    _TIMES.write_text("".join(f"{taken:.3f}\t{name}\n" for name, taken in rows), encoding="utf-8")


def main(times: str) -> None:
    """Write the list anew from the file *times*."""
    rows = (line.split("\t") for line in Path(times).read_text(encoding="utf-8").splitlines())
    names = sorted({function_of(name) for taken, name in rows if float(taken) >= LEAST})
    LIST.write_text("\n".join(names) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
