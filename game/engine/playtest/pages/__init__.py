"""A playtest's results in, pages that people look at out: the report in HTML, the map in SVG."""
