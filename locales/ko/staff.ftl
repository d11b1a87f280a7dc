### For the staff, behind the PIN. Button words are short.

one-moment = 잠시만 기다려 주세요

staff-title = 직원용
staff-pin = PIN을 입력하세요
staff-digits = 입력한 숫자: { $count }개
staff-erase = 지우기
staff-enter = 확인
staff-checking = 확인 중
staff-wrong = PIN이 맞지 않습니다
staff-wait = { $seconds }초 기다려 주세요
staff-quit = 종료
staff-restart = 다시 시작
staff-quit-ask = 종료할까요? 누가 다시 켤 때까지 꺼져 있습니다.
staff-measure = 화면 재기
staff-languages = 다시 시작할 때까지 보여 줄 언어
staff-state = 상태
staff-version = 버전 { $version }
staff-running = { $minutes }분 동안 작동 중
staff-memory = 메모리: { $megabytes } MB
staff-restarts = 오류 뒤 다시 시작한 횟수: { $count }
staff-log = 로그의 마지막 줄
staff-log-empty = 기록된 것이 없습니다
