TODO think
Text.
