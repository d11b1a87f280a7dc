### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = 듣기
listen-all = 모두 읽어 주세요
listen-repeat = 다시 듣기
listen-next = 건너뛰기
listen-stop = 그만 듣기
listen-softer = 소리 작게
listen-louder = 소리 크게
listen-pace = 속도: { $pace }
listen-slow = 느리게
listen-usual = 보통
listen-fast = 빠르게
listen-no-service = 지금은 이 기기가 소리 내어 읽을 수 없습니다.
listen-no-voice = 이 기기에는 아직 한국어 음성이 없습니다.
listen-ask = 의료진에게 읽어 달라고 부탁하세요.
listen-larger = 글자 크게

speech-on = 음성이 켜졌습니다.
speech-off = 음성이 꺼졌습니다.
speech-keys = 아래쪽 화살표를 누르면 계속 읽고, 위쪽 화살표를 누르면 이전 내용으로 돌아갑니다. 왼쪽과 오른쪽 화살표는 버튼에서 버튼으로 갑니다. 엔터 키를 누르면 버튼이 눌립니다. 엔터 키를 길게 누르면 음성이 꺼집니다. F7 키를 누르면 화면이 어두워집니다.
speech-welcome = 한국어를 쓰려면 화살표 키로 한국어를 찾으세요. 그런 다음 엔터 키를 누르세요.
speech-button = 버튼
speech-choice = 선택 항목
speech-chosen = 선택됨
speech-check-box = 체크 상자
speech-checked = 체크됨
speech-not-checked = 체크 안 됨
speech-not-chosen = 선택 안 됨
speech-link = 설명이 있는 용어
speech-heading = 제목
speech-picture = 그림
speech-slider = 조절 막대
speech-percent = { $percent }퍼센트
speech-place = { $total }쪽 중 { $number }쪽
speech-parts = 이 화면에 있는 항목: { $count }개
speech-volume = 소리 크기: { $percent }퍼센트

speech-group = 소리
speech-darken = 화면 어둡게
speech-dark = 화면이 어두워졌습니다.
speech-light = 화면이 다시 켜졌습니다.
speech-touch = 화면을 보려면 누르세요
