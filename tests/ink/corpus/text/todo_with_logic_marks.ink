TODO: { never * closed -> nowhere
Text.
