### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

help-title = તમે આ કી દબાવી શકો
help-open = કી વિશે મદદ

help-tab = Tab, Shift + Tab
help-tab-does = આગલા કે પાછલા બટન પર જાઓ
help-arrows = તીરવાળી કી
help-arrows-does = તે બાજુના સૌથી નજીકના બટન પર જાઓ
help-enter = Enter અથવા Space
help-enter-does = બટન દબાવો
help-escape = Escape
help-escape-does = ખુલ્લી પેનલ બંધ કરો કે પાછા જાઓ
help-home = Home
help-home-does = વિષયો પર જાઓ
help-page = Page Up, Page Down
help-page-does = લાંબા લખાણને ઉપર કે નીચે કરો
help-help = F1 અથવા ?
help-help-does = આ યાદી ખોલો કે બંધ કરો
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter દબાવી રાખો, અથવા F8
help-speech-does = અવાજ ચાલુ કે બંધ કરો
help-dark = F7
help-dark-does = અવાજ ચાલુ હોય ત્યારે સ્ક્રીન કાળી કરો
