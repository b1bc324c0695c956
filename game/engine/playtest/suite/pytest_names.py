"""What pytest knows us by: the folder, the setting, the property of a test. Imports nothing."""

from __future__ import annotations

from typing import Final

FOLDER: Final = "playthroughs"
"""Files that lie in a folder of this name, however deep, are looked at."""
STORY: Final = "soft_glow_story"
"""The setting that names the story's main file, from the project's folder."""
BLESSED: Final = "blessed"
"""The property of a test that has written its transcript: the transcript's name."""
