"""The prop library: each prop is drawn once, in its own units, and placed by scenes."""
