### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = तपाईंले चलाउन मिल्ने कुञ्जीहरू
# The control on "About this guide" that opens the list.
help-open = कुञ्जीहरूको मद्दत

help-tab = Tab, Shift + Tab
help-tab-does = थिच्न मिल्ने अर्को वा अघिल्लो ठाउँ
help-arrows = तीर कुञ्जीहरू
help-arrows-does = त्यतातिरको सबैभन्दा नजिकको ठाउँ
help-enter = Enter वा Space
help-enter-does = त्यो थिच्ने
help-escape = Escape
help-escape-does = प्यानल बन्द गर्ने, वा पछाडि जाने
help-home = Home
help-home-does = विषयहरूमा जाने
help-page = Page Up, Page Down
help-page-does = लामो लेख माथि वा तल सार्ने
help-help = F1 वा ?
help-help-does = यो सूची खोल्ने र बन्द गर्ने
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter थिचिराख्ने, वा F8
help-speech-does = बोल्ने सुविधा खोल्ने वा बन्द गर्ने
help-dark = F7
help-dark-does = बोल्दा स्क्रिन कालो बनाउने
