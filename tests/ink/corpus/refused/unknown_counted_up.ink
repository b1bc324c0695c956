~ nobody++
