### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = 집에 가져가기
take-home-scan = 휴대폰 카메라로 이 네모를 비추세요
print-start = 인쇄
print-going = 인쇄하고 있습니다.
print-at-desk = 접수처에서 종이가 나옵니다.
print-at-beside = 이 화면 옆 프린터에서 종이가 나옵니다.
print-at-nurse = 간호사실에서 종이가 나옵니다.
print-failed = 인쇄되지 않았습니다. 직원에게 물어보세요.
print-no-paper = 프린터에 종이가 없습니다. 직원에게 말해 주세요.
print-enough = 지금은 더 인쇄할 수 없습니다. 직원에게 물어보세요.
print-copy = 프린터의 컴퓨터에 목록의 사본이 남을 수 있습니다.
list-note-paper = 이 종이를 의료진에게 보여 주세요. 진료 서식이나 동의서가 아닙니다.
