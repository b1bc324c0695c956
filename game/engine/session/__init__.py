"""Plays compiled JSON, one Beat at a time, and keeps what happened."""
