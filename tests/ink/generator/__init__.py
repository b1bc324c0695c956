"""Makes stories from a seed: ink of every construct, right by construction or broken on purpose."""

from tests.ink.generator.breaking import MISTAKES, broken, broken_files
from tests.ink.generator.dice import RULES
from tests.ink.generator.stories import Generator

__all__ = ["MISTAKES", "RULES", "Generator", "broken", "broken_files"]
