### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (about 7 syllables).

home-title = 받으실 엑스레이 투시 검사
home-notice = 일반적인 정보일 뿐이며, 의료진의 조언을 대신하지 않습니다.
home-draft = 이 글은 아직 의료 전문가의 검토를 받지 않았습니다. 확실하지 않으면 의료진에게 물어보세요.
own-card = 이 쪽은 { $clinic }에서 썼습니다.

languages-title = 사용하실 언어를 누르세요
languages-second-title = 두 번째 언어를 고르세요
languages-more = 다른 언어 더 보기
welcome-touch = 시작하려면 화면을 누르세요

button-home = 첫 화면
button-back = 이전
button-next = 다음
button-next-topic = 다음: { $topic }
button-display = 글자와 색
button-close = 닫기
button-up = 위로
button-down = 아래로
button-words = 용어 설명
button-about = 이 안내에 대하여
button-language = 언어: { $language }

place = { $total }쪽 중 { $number }쪽
place-step = { $total }단계 중 { $number }단계

words-title = 용어 설명
about-title = 이 안내에 대하여
about-sources = 출처

display-title = 글자와 색
display-text-size = 글자 크기
display-sample = 가
display-text-size-step = 글자 크기 5단계 중 { $step }단계
display-colors = 색
# Paper: dark letters on a light ground.
display-paper = 밝게
display-night = 어둡게
display-contrast = 또렷하게
display-two-languages = 두 가지 언어
display-off = 사용 안 함
display-choose = 고르기
display-moving-pictures = 움직이는 그림
display-play = 재생
display-hold-still = 멈춰 두기
display-touch = 누르기
display-touch-usual = 보통
display-hands-shake = 손이 떨립니다

idle-title = 아직 보고 계세요?
idle-count = { $seconds ->
   *[other] { $seconds }초 뒤에 첫 화면으로 돌아갑니다.
}
idle-stay = 계속 볼게요
idle-leave = 첫 화면으로

button-play = 재생
button-pause = 잠시 멈춤
film-bar = 동영상 재생 위치

dose-years = { $years ->
   *[other] { $years }년
}
dose-background = 자연, 1년
