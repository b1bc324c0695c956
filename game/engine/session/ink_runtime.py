"""Compiled ink JSON in, lines and choices out: `bink` behind a guard. Only here is it imported.

The Rust runtime is fast and exact, but a mistake in a story or in a caller can make it panic,
hang, abort the process or answer wrongly. What each guard here is for is said where it stands;
``tests/session/test_ink_runtime.py`` has a test for each.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import re
import threading
from typing import TYPE_CHECKING, Any, Final, NoReturn

from bink import _ffi as bink_library  # its functions, without the wrapper's cost
from bink.story import Story
from bink.value import InkList

from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.session.beats import Choice
from game.engine.session.fallbacks import fallbacks_of
from game.engine.session.ink_calls import InkCalls
from game.engine.session.list_origins import origins_of
from game.engine.session.panics import QuietPanics
from game.engine.session.runtime import Said, StoryFault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.engine.session.runtime import Externals, Scalar, SourceMap, Value

_SLICE_MS: Final = 250.0
_SLICES: Final = 12
_STATE_LIMIT: Final = 16_000_000  # characters; a whole playthrough takes some ten thousand
_INT: Final = range(-(2**31), 2**31)
_SEED: Final = re.compile(r'"storySeed":-?\d+')
_NOWHERE: Final = Span("story", 1)
_TOLD: Final = re.compile(
    r"(?:RUNTIME ERROR: )?(?:\((?P<path>[^\s()]+)\): )?(?P<reason>.*)", re.DOTALL
)
"""An ink error: where it was in the story, by its runtime path, and what."""


class InkRuntime:
    """A `Runtime` on bink. Belongs to the thread that made it.

    *seed* is the story's own (far seeds: neighbours share a stream in bink). *externals* answer
    Ink's EXTERNAL functions; those not given fall back to the Ink function of the same name.
    """

    def __init__(
        self, story_json: str, *, seed: int, externals: Externals, places: SourceMap | None = None
    ) -> None:
        self._json = story_json.removeprefix("\ufeff")
        self._externals, self._places = externals, places
        self._owner = threading.get_ident()
        self._panics = QuietPanics()
        self._origins, self._fallbacks = origins_of(self._json), fallbacks_of(self._json)
        self._raised: list[BaseException] = []
        self._errors: list[str] = []
        self._warnings: list[str] = []
        self._heard: frozenset[str] = frozenset()
        self._changed: set[str] = set()
        self._spoiled = False
        self._story, self._calls = self._fresh()
        self._first = str(self._story.save_state())
        self.restart(seed)

    # A copy would share the native pointer and free it twice.
    def __copy__(self) -> NoReturn:
        raise TypeError("an InkRuntime cannot be copied: save it and load a new one")

    def __deepcopy__(self, memo: object) -> NoReturn:
        self.__copy__()

    def __reduce__(self) -> NoReturn:
        self.__copy__()

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(self._warnings)

    @property
    def can_continue(self) -> bool:
        self._sound()
        return self._calls.can_continue()

    def restart(self, seed: int) -> None:
        """Go back to the first line, with other dice."""
        # bink has no way to set its seed but by loading a state that names one.
        self.load(_SEED.sub(f'"storySeed":{seed & 0x7FFFFFFF}', self._first))

    def cont(self) -> Said:
        self._sound()
        calls = self._calls
        path = calls.path()
        try:
            with self._panics:
                finished = self._within_limit(calls)
        except RuntimeError as error:
            self._give_up("INK901", self._panics.reason or str(error))
        except BaseException:  # Ctrl-C between two slices leaves the story half-way
            self._spoiled = True
            raise
        if not finished:
            seconds = _SLICE_MS * _SLICES / 1000
            self._give_up("INK902", f"the story did not come to a line within {seconds:g} s")
        if self._raised or self._errors:
            self._raise_kept()
        return Said(calls.text().rstrip("\n"), calls.tags(), path)

    @contextlib.contextmanager
    def quiet(self) -> Iterator[None]:
        self._mine()
        with self._panics:
            yield

    def hear(self, names: Iterable[str]) -> None:
        new = frozenset(names) - self._heard
        for name in new:
            self._raw(name)
            self._calls.hear(name, self._changed.add)
        self._heard |= new
        self._changed |= new

    def changed(self) -> frozenset[str]:
        found = frozenset(self._changed)
        self._changed.clear()
        return found

    def said(self) -> str:
        """The words of the last line, also of one that a fault cut short."""
        self._mine()
        try:
            return self._calls.text().strip()
        except RuntimeError:  # the native story is past telling
            return ""

    def stands(self) -> Span | None:
        """Where in the source the story stands. None if that is not known."""
        self._mine()
        path = self._calls.path()
        return self._places.span_of(path) if self._places and path else None

    def global_tags(self) -> tuple[str, ...]:
        return tuple(map(str, self._sound().get_global_tags()))

    def choices(self) -> tuple[Choice, ...]:
        self._sound()
        return tuple([Choice(n, *told) for n, told in enumerate(self._calls.choices())])

    def choose(self, index: int) -> None:
        story = self._sound()
        offered = len(story.get_current_choices())
        # bink takes the low bits of any integer, so that 2**70 would choose 0.
        if isinstance(index, bool) or not isinstance(index, int) or not 0 <= index < offered:
            raise ValueError(f"there is no choice {index!r}: {offered} are offered")
        try:
            story.choose_choice_index(index)
        except RuntimeError as error:  # a hostile save can name a target that does not exist
            self._give_up("INK901", str(error))

    def go_to(self, path: str) -> None:
        try:
            self._sound().choose_path_string(_text(path))
        except RuntimeError as error:
            raise ValueError(f"the story has no knot {path!r}") from error

    def variable(self, name: str) -> Value:
        self._sound()
        try:
            return self._calls.variable(_text(name))
        except RuntimeError as error:
            raise KeyError(f"the story declares no VAR {name!r}") from error

    def set_variable(self, name: str, value: Scalar) -> None:
        self._story.set_variable(name, self._fitting(name, value))
        self._changed |= self._heard & {name}

    def save(self) -> str:
        story = self._sound()
        return self._origins.repaired(str(story.save_state()), self._list_origins)

    def load(self, state: str) -> None:
        self._mine()
        story, calls = self._fresh() if self._spoiled else (self._story, self._calls)
        self._spoiled = True  # until the load is done: a failed one can damage the live story
        story.load_state(self._fallbacks.left_out(state))
        self._story, self._calls, self._spoiled = story, calls, False
        self._changed |= self._heard
        self._errors.clear()
        self._raised.clear()

    def adopt(self, state: str) -> None:
        if len(state) > _STATE_LIMIT:
            raise ValueError("the state in this save is too long to be one of ours")
        before = None if self._spoiled else self.save()
        try:
            with self._panics:
                self.load(_text(state))
                self._story.save_state()  # what was read must be whole enough to be written
                len(self._story.get_current_choices())
        except RuntimeError as error:
            self._spoiled = True
            if before is not None:
                self.load(before)
            raise ValueError(f"the state cannot be read: {error}") from error

    def _fresh(self) -> tuple[Any, InkCalls]:
        story = Story(self._json)
        story.set_allow_external_function_fallbacks(True)
        story.set_error_handler(
            lambda text, is_error: (self._errors if is_error else self._warnings).append(text)
        )
        for name, answer in self._externals.items():
            # Functions that a story does not declare may be bound all the same.
            story.bind_external_function(name, self._guarded(answer))
        calls = InkCalls(bink_library.LIB, story)
        for name in self._heard:
            calls.hear(name, self._changed.add)
        return story, calls

    def _guarded(self, answer: Callable[..., Scalar]) -> Callable[..., Scalar]:
        """*answer*, whose exceptions are kept for `cont` to raise.

        bink makes an Exception void and dies of a KeyboardInterrupt; a None would panic.
        """

        def call(_name: str, *given: object) -> Scalar:
            try:
                return _scalar(answer(*given))
            except BaseException as error:  # noqa: BLE001 - raised again in _raise_kept
                self._raised.append(error)
                return 0

        return call

    def _raise_kept(self) -> None:
        if self._raised:
            first, self._spoiled = self._raised[0], True
            self._raised.clear()
            raise first
        if self._errors:
            told = _TOLD.fullmatch(self._errors[0])
            path, reason = told.groups("") if told is not None else ("", self._errors[0])
            self._give_up("INK900", reason, path)

    def _give_up(self, code: str, reason: str, path: str = "") -> NoReturn:
        """The native story cannot be trusted any more: say where it stood, and drop it.

        After an ink error it stands nowhere; then the error itself has the *path*.
        """
        self._spoiled = True
        self._errors.clear()
        path = path or self._calls.path()
        at = (self._places.span_of(path) if self._places and path else None) or _NOWHERE
        raise StoryFault(Diagnostic(code, reason, at))

    @staticmethod
    def _within_limit(calls: InkCalls) -> bool:
        """Signal handlers run between the slices only, so they must be short."""
        slice_ms = ctypes.c_float(_SLICE_MS)
        return any(calls.go_on(slice_ms) for _ in range(_SLICES))

    def _mine(self) -> None:
        if threading.get_ident() != self._owner:
            # bink crashes the process when two threads meet in one story.
            raise RuntimeError("this runtime belongs to another thread")

    def _sound(self) -> Any:  # noqa: ANN401 - bink is published without types
        self._mine()
        if self._spoiled:
            raise RuntimeError("the story failed here: load a state before going on")
        return self._story

    def _raw(self, name: str) -> Any:  # noqa: ANN401 - bink is published without types
        try:
            return self._sound().get_variable(_text(name))
        except RuntimeError as error:
            if self._spoiled:
                raise
            raise KeyError(f"the story declares no VAR {name!r}") from error

    def _list_origins(self, name: str) -> list[str]:
        """The origins of a LIST variable that is empty now."""
        value = self._raw(name)
        return list(value.origins) if isinstance(value, InkList) and not len(value) else []

    def _fitting(self, name: str, value: Scalar) -> Any:  # noqa: ANN401 - bink is published without types
        now = self._raw(name)
        if isinstance(now, InkList) and isinstance(value, str):
            return self._list_of(name, now, value)
        if isinstance(now, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(now) is not type(value):
            raise ValueError(f"{name} is a {type(now).__name__}, not {value!r}")
        return _scalar(value)

    def _list_of(self, name: str, now: Any, names: str) -> InkList:  # noqa: ANN401 - bink is published without types
        known = self._origins.items_for(name, now.origins)
        made = InkList()
        for item in names.replace(",", " ").split():
            if item not in known:
                raise ValueError(f"{name} has no item {item!r}: {', '.join(sorted(known))}")
            made.add(*known[item])
        return made


def _text(value: str) -> str:
    if "\0" in value:  # bink would cut the string there
        raise ValueError("a text must not contain the character NUL")
    return value


def _scalar(value: object) -> Scalar:
    """*value*, when Ink can hold it: bink would wrap a longer integer and cut a text at NUL."""
    match value:
        case bool():
            return value
        case int() if value in _INT:
            return value
        case float() if math.isfinite(value):
            return value
        case str():
            return _text(value)
        case _:
            raise ValueError(f"Ink cannot hold {value!r}")
