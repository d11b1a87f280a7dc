### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

help-title = ਤੁਸੀਂ ਇਹ ਕੁੰਜੀਆਂ ਦਬਾ ਸਕਦੇ ਹੋ
help-open = ਕੁੰਜੀਆਂ ਦੀ ਮਦਦ

help-tab = Tab, Shift + Tab
help-tab-does = ਅਗਲੇ ਜਾਂ ਪਿਛਲੇ ਬਟਨ ਉੱਤੇ ਜਾਓ
help-arrows = ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ
help-arrows-does = ਉਸ ਪਾਸੇ ਦੇ ਸਭ ਤੋਂ ਨੇੜਲੇ ਬਟਨ ਉੱਤੇ ਜਾਓ
help-enter = Enter ਜਾਂ Space
help-enter-does = ਬਟਨ ਦਬਾਓ
help-escape = Escape
help-escape-does = ਖੁੱਲ੍ਹਾ ਪੈਨਲ ਬੰਦ ਕਰੋ ਜਾਂ ਪਿੱਛੇ ਜਾਓ
help-home = Home
help-home-does = ਵਿਸ਼ਿਆਂ ਉੱਤੇ ਜਾਓ
help-page = Page Up, Page Down
help-page-does = ਲੰਮੀ ਲਿਖਤ ਉੱਪਰ ਜਾਂ ਹੇਠਾਂ ਕਰੋ
help-help = F1 ਜਾਂ ?
help-help-does = ਇਹ ਲਿਸਟ ਖੋਲ੍ਹੋ ਜਾਂ ਬੰਦ ਕਰੋ
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter ਦਬਾਈ ਰੱਖੋ, ਜਾਂ F8
help-speech-does = ਆਵਾਜ਼ ਚਾਲੂ ਜਾਂ ਬੰਦ ਕਰੋ
help-dark = F7
help-dark-does = ਆਵਾਜ਼ ਚਾਲੂ ਹੋਣ ਵੇਲੇ ਸਕਰੀਨ ਕਾਲੀ ਕਰੋ
