a {} b
