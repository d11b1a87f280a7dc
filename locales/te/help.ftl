### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = మీరు వాడగల కీబోర్డ్ బటన్లు
# The control on "About this guide" that opens the list.
help-open = కీబోర్డ్ సహాయం

help-tab = Tab, Shift + Tab
help-tab-does = నొక్కగల తర్వాతి లేదా ముందరి చోటు
help-arrows = బాణం బటన్లు
help-arrows-does = ఆ వైపు దగ్గరగా ఉన్న చోటు
help-enter = Enter లేదా Space
help-enter-does = దాన్ని నొక్కుతుంది
help-escape = Escape
help-escape-does = ప్యానెల్‌ను మూస్తుంది, లేదా వెనక్కి వెళ్తుంది
help-home = Home
help-home-does = విషయాల జాబితాకు వెళ్తుంది
help-page = Page Up, Page Down
help-page-does = పొడవైన పాఠాన్ని పైకి లేదా కిందికి జరుపుతుంది
help-help = F1 లేదా ?
help-help-does = ఈ జాబితాను తెరుస్తుంది, మూస్తుంది
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter నొక్కి పట్టుకోండి, లేదా F8
help-speech-does = మాటలు మొదలు లేదా ఆపు
help-dark = F7
help-dark-does = మాటలు వినిపించేటప్పుడు స్క్రీన్ నలుపు
