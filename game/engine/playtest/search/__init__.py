"""Looks for what no run has seen: snapshots, the way to the unseen, all states, shortest paths."""
