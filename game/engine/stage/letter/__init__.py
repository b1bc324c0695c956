"""Writes letters by hand, stroke by stroke: an alphabet of strokes, hands, ink, paper."""

from game.engine.stage.letter.view import LetterView, writing_seconds

__all__ = ["LetterView", "writing_seconds"]
