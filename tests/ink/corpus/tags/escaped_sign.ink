Line \# no tag # tag \# still
