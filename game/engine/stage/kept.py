"""Images by what they are made from: the ones used last are kept, as far as their bytes go."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    import pygame

Key = TypeVar("Key", bound="Hashable")


class Kept(Generic[Key]):
    """At most *room* bytes of pixels; the last image made stays, however large it is."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._images: OrderedDict[Key, pygame.Surface] = OrderedDict()
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._images)

    def __contains__(self, key: Key) -> bool:
        return key in self._images

    def get(self, key: Key, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The image of *key*, from *make* when it is not kept."""
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
            return image
        image = make()
        self._images[key] = image
        self.bytes += weight(image)
        while self.bytes > self._room and len(self._images) > 1:
            self.bytes -= weight(self._images.popitem(last=False)[1])
        return image


def screens(size: tuple[int, int], count: float) -> int:
    """The bytes of *count* pictures of *size*: what is drawn on them grows as they do."""
    return round(count * 4 * size[0] * size[1])


def weight(image: pygame.Surface) -> int:
    """What the pixels of *image* take in memory, unpacked."""
    return image.get_pitch() * image.get_height()
