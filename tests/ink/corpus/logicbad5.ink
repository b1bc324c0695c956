~ temp x
