### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = 사용할 수 있는 키
help-open = 키 도움말

help-tab = Tab, Shift + Tab
help-tab-does = 다음 버튼이나 이전 버튼으로 가기
help-arrows = 화살표 키
help-arrows-does = 그 방향의 가장 가까운 버튼으로 가기
help-enter = Enter 또는 Space
help-enter-does = 버튼 누르기
help-escape = Esc
help-escape-does = 창 닫기 또는 뒤로 가기
help-home = Home
help-home-does = 주제 화면으로 가기
help-page = Page Up, Page Down
help-page-does = 긴 글을 위나 아래로 움직이기
help-help = F1 또는 ?
help-help-does = 이 목록 열기와 닫기
help-speech = Enter를 길게 누르기, 또는 F8
help-speech-does = 음성 켜기 또는 끄기
help-dark = F7
help-dark-does = 음성이 켜져 있을 때 화면 어둡게 하기
