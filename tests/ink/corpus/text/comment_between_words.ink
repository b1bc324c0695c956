a/* no space */b
c /* space */ d
