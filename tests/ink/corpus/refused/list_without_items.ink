LIST l =
