"""Whether tests may take their whole time: set ``SOFT_GLOW_LONGER`` where nobody waits for them."""

import os

LONGER = bool(os.environ.get("SOFT_GLOW_LONGER"))
