### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = 이 화면의 크기 재기
calibrate-card = 은행 카드를 화면에 평평하게 대세요. 카드의 위쪽 모서리를 상자의 모서리에 맞추세요.
calibrate-drag = 상자가 카드와 같은 크기가 될 때까지 손잡이를 끌거나 “작게”와 “크게”를 누르세요.
calibrate-copy = 그런 다음 이 줄을 설정 파일에 복사하세요. 화면의 너비를 밀리미터로 알려 주는 줄입니다.
calibrate-distance = 읽는 사람의 눈에서 화면까지의 거리도 재세요. 몇 밀리미터인지 이 줄에 적으세요.
calibrate-window = 프로그램이 화면을 가득 채울 때(--kiosk)만 숫자가 정확합니다.
calibrate-box = 은행 카드와 같은 크기의 상자
calibrate-smaller = 작게
calibrate-larger = 크게
calibrate-done = 완료
