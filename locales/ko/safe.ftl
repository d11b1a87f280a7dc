# Topic: safe
safe-title = 안전한가요?
safe-hint = 엑스레이와 조영제, 그리고 내 몸

## safe/pregnant
safe-pregnant = 임신했을 수 있다면 의료진에게 알리세요
safe-pregnant-tell = [엑스레이](x-ray)는 배 속의 아기에게 해로울 수 있습니다. 임신했거나 임신했을 수 있다고 생각하면, 검사를 시작하기 **전에** 의료진에게 알려 주세요.
safe-pregnant-next = 의료진이 검사를 미루거나 다른 검사를 고를 수 있습니다. 이 검사가 필요하면 그대로 할 수도 있습니다.

## safe/little-risk
safe-little-risk = 대부분의 사람에게 위험은 적습니다
safe-little-risk-risk = [엑스레이 투시](fluoroscopy)는 [방사선](radiation)을 씁니다. 대부분의 사람에게 이 검사는 해롭다고 여겨지지 않습니다.
safe-little-risk-dose = 방사선을 얼마나 받는지는 검사마다 다릅니다. 담당 의사에게 물어보세요: “저는 얼마나 받게 되나요?”

## safe/how-much
safe-how-much = 방사선을 더 많이 쓰는 검사도 있습니다
safe-how-much-lead = 우리는 모두 날마다 자연에서 [방사선](radiation)을 받습니다. 검사 한 번에 받는 양은 자연에서 다음 기간에 받는 양과 비슷합니다:
safe-how-much-chest = 가슴 엑스레이: 약 2~3일
safe-how-much-swallow = 바륨 삼킴 검사: 약 4개월
safe-how-much-upper = 위장 검사(위장 조영 검사, upper GI): 약 2년
safe-how-much-enema = 바륨 관장 검사: 약 2~3년

## safe/past-x-rays
safe-past-x-rays = 전에 받은 엑스레이를 모두 말씀하세요
safe-past-x-rays-adds = [엑스레이](x-ray)의 위험은 시간이 지나면서 쌓일 수 있습니다.
safe-past-x-rays-talk = 지금까지 받은 엑스레이를 모두 담당 의사에게 말씀하세요. 목록을 가져오시면 도움이 됩니다.

## safe/dye-allergy
safe-dye-allergy = 알레르기를 의료진에게 알려 주세요
safe-dye-allergy-risk = [조영제](contrast-dye)를 쓰면 [알레르기 반응](allergic-reaction)이 생길 위험이 조금 있습니다.
safe-dye-allergy-lead = 다음이 있으면 검사 **전에** 의료진에게 알려 주세요:
safe-dye-allergy-past = 전에 조영제로 생긴 이상 반응(이것이 가장 중요합니다)
safe-dye-allergy-allergy = 모든 알레르기(예: 요오드, 새우·게·조개)

## safe/long-exams
safe-long-exams = 긴 검사는 드물게 피부를 붉게 할 수 있습니다
safe-long-exams-skin = 드물지만, 검사가 길면 피부가 붉어지거나 화상을 입을 수 있습니다.
safe-long-exams-tell = 피부에 이런 증상이 보이면 의료진에게 알려 주세요. 어떤 위험이든 의료진에게 물어보실 수 있습니다.
