Words    with   gaps.
	Indented	by tabs.
