\* no choice
\+ no choice
\- no gather
\~ no logic
\= no header
