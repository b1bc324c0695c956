{ shuffle once :
- a
}
{ stopping : a|b }
{ once shuffle: a|b}
{cycle stopping: a|b}
