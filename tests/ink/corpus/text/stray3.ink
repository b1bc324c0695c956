a ] b [ c
