"""The screens: what fills the window, one file each, drawn with the same few pieces."""
