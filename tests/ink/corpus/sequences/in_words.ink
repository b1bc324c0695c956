s{&om|olv}e
