"""Draws Samantha as light, from a thin ring to wider than the frame, in one line of growth."""

from game.engine.stage.presence.care import Care
from game.engine.stage.presence.presence import Pose, Presence, heard

__all__ = ["Care", "Pose", "Presence", "heard"]
