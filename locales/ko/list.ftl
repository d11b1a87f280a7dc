### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = 내 목록
list-count = 내 목록: { $count }
list-count-spoken =
    { $count ->
        [0] 목록이 비어 있습니다.
       *[other] 목록에 { $count }개가 있습니다.
    }
list-add = 내 목록에 넣기: { $statement }
list-tell = 말씀드리고 싶은 것
list-ask = 여쭤보고 싶은 것
list-for-team = { $language }, 의료진용
list-empty = 목록이 비어 있습니다. 채우려면 “말하기와 묻기”를 누르세요.
list-note = 이 화면을 의료진에게 보여 주세요. 진료 서식이나 동의서가 아닙니다. 이 기기에는 아무것도 남지 않습니다.
list-unwell = 지금 의료진에게 말하세요
list-unwell-note = 이 기기는 아무도 부르지 않습니다. 가장 가까운 직원에게 말하거나 손을 드세요.
list-others-hear = 다른 사람이 들을 수 있습니다
list-others-hear-note = 목록을 스피커로 소리 내어 읽습니다.
list-go-on = 계속
list-not-now = 나중에
