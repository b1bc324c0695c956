hi
INCLUDEd text
