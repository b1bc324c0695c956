{not not (true)}
