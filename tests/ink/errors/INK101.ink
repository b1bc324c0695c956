*
* [] said after
- -> END
