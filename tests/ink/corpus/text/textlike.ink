VARiable text
TODOs text
CONSTant
LISTen to me
EXTERNALs
temp text
functional text
return text
