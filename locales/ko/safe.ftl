# Topic: safe
safe-title = 안전한가요?
safe-hint = 엑스레이와 조영제, 그리고 내 몸

## safe/pregnant
safe-pregnant = 임신했을 수 있다면 의료진에게 알리세요
safe-pregnant-tell = [엑스레이](x-ray)는 배 속의 아기에게 해로울 수 있습니다. 임신했거나 임신했을 수 있다고 생각하면, 검사를 시작하기 **전에** 의료진에게 알려 주세요.
safe-pregnant-next = 의료진이 검사를 미루거나 다른 검사를 고를 수 있습니다. 이 검사가 필요하면 그대로 할 수도 있습니다.

## safe/womb-pregnant
safe-womb-pregnant = 임신 중에는 이 검사를 받으면 안 됩니다
safe-womb-pregnant-harm = [엑스레이](x-ray)는 배 속의 아기에게 해로울 수 있습니다.
safe-womb-pregnant-tell = 임신했거나 임신했을 수 있나요? 검사를 시작하기 **전에** 의료진에게 알려 주세요. 검사는 반드시 미루어야 합니다.
safe-womb-pregnant-infection = 자궁, 나팔관 또는 질에 감염이 있나요? 그것도 알려 주세요. 먼저 치료합니다.

## safe/little-risk
safe-little-risk = 대부분의 사람에게 위험은 적습니다
safe-little-risk-risk = [엑스레이 투시](fluoroscopy)는 [방사선](radiation)을 씁니다. 대부분의 사람에게 이 검사는 해롭지 않은 것으로 봅니다.
safe-little-risk-harm = 나중에 암에 걸릴 가능성이 조금 높아질 수 있습니다. 검사 한 번으로는 그 가능성이 적습니다.
safe-little-risk-good = 필요한 검사라면 해로움보다 이로움이 더 클 것입니다.

## safe/how-much
safe-how-much = 방사선을 더 많이 쓰는 검사도 있습니다
safe-how-much-nature = 우리는 모두 자연에서 [방사선](radiation)을 받습니다. 검사 한 번만큼 자연에서 받는 데 걸리는 시간:
safe-how-much-chest = 가슴 엑스레이: 약 2~3일
safe-how-much-swallow = 바륨 삼킴 검사(식도 조영술): 약 4개월
safe-how-much-upper = 위장 검사(위장 조영술, upper GI): 약 2년
safe-how-much-womb = 자궁 검사: 약 5~10개월
safe-how-much-heart = 심장 검사: 약 2~3년
safe-how-much-enema = 바륨 관장 검사: 약 2~3년
safe-how-much-stent = 심장 스텐트: 약 5년
safe-how-much-yours = 실제로는 더 적거나 많을 수 있습니다. 얼마나 되는지 물어보세요.

## safe/how-much-more
safe-how-much-more = 심장 검사와 스텐트는 방사선을 더 씁니다
safe-how-much-more-nature = 이만큼의 [방사선](radiation)을 자연에서 받는 데 걸리는 시간:
safe-how-much-more-heart = 심장 검사: 약 2~3년
safe-how-much-more-stent = 심장 스텐트: 약 5년
safe-how-much-more-yours = 모두 보통의 양입니다. 실제로는 훨씬 적거나 많을 수 있습니다. 담당 의사에게 물어보세요: “저는 얼마나 받게 되나요?”

## safe/ask-how-much
safe-ask-how-much = 방사선을 얼마나 받는지 물어보세요
safe-ask-how-much-nature = 우리는 모두 날마다 자연에서 [방사선](radiation)을 받습니다. 검사하면 조금 더 받습니다.
safe-ask-how-much-depends = 얼마나 받는지는 검사와 몸에 따라 다릅니다.
safe-ask-how-much-ask = 물어보세요: “저는 얼마나 받나요? 어떻게 적게 하나요?”

## safe/past-x-rays
safe-past-x-rays = 전에 받은 엑스레이를 모두 말씀하세요
safe-past-x-rays-linked = 위험은 [엑스레이](x-ray)를 몇 번 받았는지와 관련이 있을 수 있습니다.
safe-past-x-rays-talk = 지금까지 받은 엑스레이를 모두 담당 의사에게 말씀하세요. 목록을 가져오시면 도움이 됩니다.
safe-past-x-rays-need = 전에 엑스레이를 받았다고 해서 필요한 검사를 건너뛸 까닭은 없습니다.

## safe/dye-allergy
safe-dye-allergy = 알레르기를 의료진에게 알려 주세요
safe-dye-allergy-risk = [조영제](contrast-dye)는 [알레르기 반응](allergic-reaction)을 일으킬 수 있습니다. 위험은 적습니다.
safe-dye-allergy-lead = 다음이 있으면 검사 **전에** 의료진에게 알려 주세요:
safe-dye-allergy-past = 전에 조영제(예: 요오드가 든 조영제)로 생긴 이상 반응(이것이 가장 중요합니다)
safe-dye-allergy-any = 다른 모든 알레르기(예: 새우·게·조개)
safe-dye-allergy-asthma = 천식

## safe/long-exams
safe-long-exams = 검사가 길면 드물게 피부가 붉어집니다
safe-long-exams-skin = 드물지만, 검사가 길면 피부가 붉어지거나 화상을 입을 수 있습니다.
safe-long-exams-later = 몇 주 뒤에, 흔히 등에 나타날 수 있습니다. 검사가 길었는지 물어보세요.
safe-long-exams-call = { $phone ->
    [none] 피부가 붉거나 아픈가요? 의료진에게 전화하세요.
   *[other] 피부가 붉거나 아픈가요? 의료진({ $phone })에게 전화하세요.
}
