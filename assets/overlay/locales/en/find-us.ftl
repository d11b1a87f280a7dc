# The words of content/find-us.toml: id = words, each on a line of its own.

find-us-title = Find your way
find-us-hint = Where things are in our clinic

find-us-toilet = Where is the toilet?
find-us-toilet-where = Go out of the waiting room and turn left. It is the blue door at the end.
find-us-toilet-wheelchair = There is room for a wheelchair.
find-us-toilet-help = If you need help, tell us. We come with you.

# What the picture shows, for people who cannot see it: its name, then a sentence.
picture-our-toilet = The way to the toilet
picture-our-toilet-description = A hallway leads to a blue door with the sign of a toilet.
