* * * deep
* * less
* top
- end
