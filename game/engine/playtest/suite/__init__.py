"""The story's own tests: scripts, golden transcripts, kept failures, comparisons, round trips."""
