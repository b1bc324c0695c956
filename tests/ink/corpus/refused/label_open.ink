* (label text
