"""The story's files in; one `LoadedStory` out: compiled, checked for loading, ready to be told."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.content.load import Content
    from game.engine.core.diagnostics import Diagnostic
    from game.engine.session.runtime import SourceMap


@dataclass(frozen=True)
class LoadedStory:
    """A compiled story with the content that it names.

    `checksum` changes when anything that a playthrough depends on does; `places` finds runtime
    paths in the source.
    """

    json: str
    content: Content
    places: SourceMap | None = None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether it can be played."""
        return bool(self.json) and not any(found.is_error for found in self.diagnostics)

    @property
    def checksum(self) -> str:
        """Sixteen hexadecimal digits of the compiled story."""
        return hashlib.blake2s(self.json.encode(), digest_size=8).hexdigest()

    @property
    def echoes(self) -> bool:
        """Whether the story asks for this player's own words."""
        return '"x()":"echo"' in self.json.replace(" ", "")
