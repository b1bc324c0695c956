a \# b # c \# d
