"""The C library behind bink in, the calls that every line needs out, at a fraction of their cost.

bink's own wrapper makes new ctypes objects for each call, looks its function up by name and
converts every argument: as long as the runtime itself takes for a short line. Here the places for
answers are made once, and passed as they are. bink is pinned, so the functions are those of its
version; their types stand in its ``_ffi.py``.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.session.runtime import Value

_OK: Final = 0
_TRUTH, _WHOLE, _PART, _TEXT, _LIST = range(5)  # kinds of a value, as bink numbers them
_INDICES: Final = tuple(map(ctypes.c_size_t, range(64)))
_HEARD: Final = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p)


class InkCalls:
    """Calls on one *story* of bink, whose *library* it is. The story must outlive it.

    RuntimeError with the library's own words when a call fails. Belongs to one thread.
    """

    def __init__(self, library: ctypes.CDLL, story: Any) -> None:  # noqa: ANN401 - bink is published without types
        self._story = story
        self._at: Any = story._story  # noqa: SLF001 - bink is pinned, and has no other way to it
        # A handle of our own: bink declares its functions' types, which ctypes then checks.
        own = _functions(library._name)  # noqa: SLF001 - ctypes has no other word for it
        self._make_places()
        self._bind_lines(own)
        self._bind_values(own)
        self._names: dict[str, bytes] = {}
        self._listening: list[object] = []

    def _make_places(self) -> None:
        """Where answers are written to, each with what a function is given to find it."""
        self._error, self._to_error = _place(ctypes.c_char_p)
        self._truth, self._to_truth = _place(ctypes.c_bool)
        self._words, self._to_words = _place(ctypes.c_char_p)
        self._whole, self._to_whole = _place(ctypes.c_int32)
        self._part, self._to_part = _place(ctypes.c_float)
        self._kind, self._to_kind = _place(ctypes.c_int)
        self._value, self._to_value = _place(ctypes.c_void_p)
        self._many, self._to_many = _place(ctypes.c_void_p)
        self._count, self._to_count = _place(ctypes.c_size_t)
        self._its, self._to_its = _place(ctypes.c_void_p)
        self._its_count, self._to_its_count = _place(ctypes.c_size_t)

    def _bind_lines(self, own: ctypes.CDLL) -> None:
        self._free, self._free_tags = own.bink_cstring_free, own.bink_tags_free
        self._free_choices, self._heard_by = own.bink_choices_free, own.bink_observe_variable
        self._can_continue = own.bink_story_can_continue
        self._continue = own.bink_story_continue_async
        self._path, self._text = own.bink_story_get_current_path, own.bink_story_get_current_text
        self._tags, self._tag = own.bink_story_get_current_tags, own.bink_tags_get
        self._choices = own.bink_story_get_current_choices
        self._choice, self._choice_tags = own.bink_choices_get_text, own.bink_choices_get_tags

    def _bind_values(self, own: ctypes.CDLL) -> None:
        self._variable, self._kind_of = own.bink_var_get, own.bink_value_get_kind
        self._free_value, self._free_list = own.bink_value_free, own.bink_list_free
        self._items_in, self._item = own.bink_list_get_count, own.bink_list_get_item
        self._readings: dict[int, tuple[Any, Any, Any]] = {
            _TRUTH: (own.bink_value_get_bool, self._to_truth, self._truth),
            _WHOLE: (own.bink_value_get_int, self._to_whole, self._whole),
            _PART: (own.bink_value_get_float, self._to_part, self._part),
            _TEXT: (own.bink_value_get_string, self._to_words, self._words),
            _LIST: (own.bink_value_get_list, self._to_its, self._its),
        }

    def can_continue(self) -> bool:
        """Whether a line follows."""
        if self._can_continue(self._at, self._to_truth, self._to_error) != _OK:
            self._fail()
        told: bool = self._truth.value
        return told

    def go_on(self, slice_ms: ctypes.c_float) -> bool:
        """Continue for at most so long; whether the line is whole."""
        if self._continue(self._at, slice_ms, self._to_truth, self._to_error) != _OK:
            self._fail()
        told: bool = self._truth.value
        return told

    def path(self) -> str:
        """Where the story stands, as a runtime path; empty when it stands nowhere."""
        if self._path(self._at, self._to_words, self._to_error) != _OK:
            self._fail()
        return self._taken()

    def text(self) -> str:
        """The line that was told last, with its newline."""
        if self._text(self._at, self._to_words, self._to_error) != _OK:
            self._fail()
        return self._taken()

    def tags(self) -> tuple[str, ...]:
        """Its tags."""
        if self._tags(self._at, self._to_many, self._to_count, self._to_error) != _OK:
            self._fail()
        return self._all_tags(self._many, self._count.value)

    def choices(self) -> list[tuple[str, tuple[str, ...]]]:
        """The text and the tags of each choice that is offered."""
        if self._choices(self._at, self._to_many, self._to_count, self._to_error) != _OK:
            self._fail()
        try:
            return [self._offered(_index(n)) for n in range(self._count.value)]
        finally:
            self._free_choices(self._many)

    def variable(self, name: str) -> Value:
        """What that VAR holds; a LIST as the set of its items' names, without the list's own."""
        known = self._names.get(name) or self._names.setdefault(name, name.encode())
        if self._variable(self._at, known, self._to_value, self._to_error) != _OK:
            self._fail()
        try:
            if self._kind_of(self._value, self._to_kind, self._to_error) != _OK:
                self._fail()
            return self._read()
        finally:
            self._free_value(self._value)

    def hear(self, name: str, heard: Callable[[str], None]) -> None:
        """Have *heard* called with *name* after each line in which that VAR was assigned."""

        def changed(_name: bytes, _value: object, _data: object) -> None:
            heard(name)

        kept = _HEARD(changed)
        self._listening.append(kept)  # ctypes would let it go
        if self._heard_by(self._at, name.encode(), kept, None, self._to_error) != _OK:
            self._fail()

    def _read(self) -> Value:
        """What stands in the value that was just answered. TypeError for a divert's target."""
        kind = self._kind.value
        if kind not in self._readings:
            raise TypeError("this Ink value has no Python representation")
        read, to_answer, answer = self._readings[kind]
        if read(self._value, to_answer, self._to_error) != _OK:
            self._fail()
        if kind == _TEXT:
            return self._taken()
        if kind == _LIST:
            return self._items()
        told: Value = answer.value
        return told

    def _items(self) -> frozenset[str]:
        try:
            if self._items_in(self._its, self._to_count, self._to_error) != _OK:
                self._fail()
            names = [self._item_at(_index(n)) for n in range(self._count.value)]
            return frozenset([name.rpartition(".")[2] for name in names])
        finally:
            self._free_list(self._its)

    def _item_at(self, index: ctypes.c_size_t) -> str:
        told = (self._to_words, self._to_whole, self._to_error)
        if self._item(self._its, index, *told) != _OK:
            self._fail()
        return self._taken()

    def _offered(self, index: ctypes.c_size_t) -> tuple[str, tuple[str, ...]]:
        if self._choice(self._many, index, self._to_words, self._to_error) != _OK:
            self._fail()
        text = self._taken()
        told = (self._to_its, self._to_its_count, self._to_error)
        if self._choice_tags(self._many, index, *told) != _OK:
            self._fail()
        return text, self._all_tags(self._its, self._its_count.value)

    def _all_tags(self, tags: ctypes.c_void_p, count: int) -> tuple[str, ...]:
        try:
            return tuple([self._told(tags, _index(n)) for n in range(count)]) if count else ()
        finally:
            self._free_tags(tags)

    def _told(self, tags: ctypes.c_void_p, index: ctypes.c_size_t) -> str:
        if self._tag(tags, index, self._to_words, self._to_error) != _OK:
            self._fail()
        return self._taken()

    def _taken(self) -> str:
        """The text that was just answered, which is ours to free."""
        told = self._words.value
        if told is None:
            return ""
        self._free(self._words)
        words: str = told.decode()
        return words

    def _fail(self) -> None:
        told = self._error.value
        if told is None:
            raise RuntimeError("Blade Ink FFI error")
        self._free(self._error)
        self._error.value = None
        raise RuntimeError(told.decode("utf-8", errors="replace"))


def _place(kind: type[Any]) -> tuple[Any, Any]:
    made = kind()
    return made, ctypes.byref(made)


def _index(number: int) -> ctypes.c_size_t:
    return _INDICES[number] if number < len(_INDICES) else ctypes.c_size_t(number)


def _functions(name: str) -> ctypes.CDLL:
    """The library again: the functions of each handle have types of their own."""
    own = ctypes.CDLL(name)
    for free in ("cstring", "tags", "choices", "value", "list"):
        getattr(own, f"bink_{free}_free").restype = None
    return own
