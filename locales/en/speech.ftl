### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

# Tool in the bar above every screen: reads the screen aloud.
button-listen = Listen
# Reads the whole guide, page after page, and turns the pages.
listen-all = Read everything to me
# Buttons while it speaks: this part again; on to the next part; no more.
listen-repeat = Repeat
listen-next = Skip
listen-stop = Stop
listen-softer = Quieter
listen-louder = Louder
# Button that changes how fast it speaks. $pace: one of the three below.
listen-pace = Speed: { $pace }
listen-slow = slow
listen-usual = normal
listen-fast = fast
# Shown when nothing can be heard. "English" is the name of your own language.
listen-no-service = This kiosk cannot speak just now.
listen-no-voice = This kiosk has no English voice yet.
listen-ask = Please ask your team to read this to you.
# Button beside it: opens the panel with text size and colors.
listen-larger = Larger text

# The speech mode: only heard.
speech-on = Speech is on.
speech-off = Speech is off.
speech-keys = Press Down to read on, and Up to go back. Left and Right go from button to button. Enter presses. Hold Enter to turn speech off. F7 makes the screen dark.
# Said on the welcome screen, in each language by turns. "English" is your own language.
speech-welcome = For English, find English with the arrow keys. Then press Enter.
speech-button = button
# One of several things to choose from.
speech-choice = choice
speech-chosen = chosen
speech-check-box = check box
speech-checked = checked
speech-not-checked = not checked
speech-not-chosen = not chosen
# A word within a text; Enter tells what it means.
speech-link = word with its meaning
speech-heading = heading
speech-picture = picture
# A bar that Left and Right move.
speech-slider = bar
speech-percent = { $percent } percent
# The card among the cards of its topic.
speech-place = Page { $number } of { $total }
# How much there is on a screen: words, pictures and buttons.
speech-parts = Parts on this screen: { $count }
speech-volume = Volume: { $percent } percent

# In the display panel, while the speech mode is on.
speech-group = Sound
# Makes the screen black, so that nobody else can read it.
speech-darken = Dark screen
speech-dark = The screen is dark.
speech-light = The screen is on again.
# Small words on the dark screen.
speech-touch = Touch to see the screen
