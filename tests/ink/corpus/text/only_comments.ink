// nothing but comments
/* here */
