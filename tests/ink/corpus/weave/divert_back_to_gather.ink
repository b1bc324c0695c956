- (loop)
{ loop < 3:
  -> loop
}
done {loop}
-> END
