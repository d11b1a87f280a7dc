# Topic: results
results-title = 검사 결과
results-hint = 누가 보는지, 다음은 무엇인지

## results/depends
results-depends = 결과는 어떤 검사인지에 따라 다릅니다
results-depends-exam = 검사마다 살펴보는 것이 다릅니다.
results-depends-many = 엑스레이 투시는 여러 가지 문제를 찾는 데 도움이 될 수 있습니다.

## results/who
results-who = 의사가 영상을 판독합니다
results-who-reads = [영상의학과 의사](radiologist)가 영상을 보고 판독합니다.
results-who-more = 전문의가 결과를 보아야 하거나, 검사를 더 해야 할 수 있습니다. 어디에 문제가 있는지 찾는 데 도움이 될 수 있습니다.
results-who-late = { $phone ->
    [none] 알려 준다던 날까지 소식이 없나요? 의료진에게 전화하세요.
   *[other] 알려 준다던 날까지 소식이 없나요? 의료진({ $phone })에게 전화하세요.
}

## results/ask
results-ask = 담당 의사와 결과에 대해 이야기하세요
results-ask-lead = 이렇게 물어보실 수 있습니다:
results-ask-when = 결과는 언제 나오나요?
results-ask-mean = 이 결과는 저에게 어떤 뜻인가요?
results-ask-next = 검사를 더 받아야 하나요?
results-ask-call = 궁금한 것이 있으면 누구에게 전화하나요?

## results/remember
results-remember = 기억할 세 가지
results-remember-general-1 = **검사 전:** 먹는 것, 마시는 것, 약에 대해 물어보기
results-remember-general-2 = 의료진에게 알리기: 임신, 알레르기, 병, 약
results-remember-general-3 = { $emergency ->
    [none] 집에서 가슴이 아프거나 숨쉬기 힘들면: 응급 전화 걸기
   *[other] 집에서 가슴이 아프거나 숨쉬기 힘들면: { $emergency }에 전화
}
results-remember-swallow-1 = **검사 전:** 의료진이 말한 때부터 먹지도 마시지도 않기
results-remember-swallow-2 = 임신했을 수 있거나 사레들리면 의료진에게 알리기
results-remember-swallow-3 = { $emergency ->
    [none] 집에서: 물 더 마시기. 배가 몹시 아프면: 응급 전화 걸기
   *[other] 집에서: 물 더 마시기. 배가 몹시 아프면: { $emergency }에 전화
}
results-remember-bowel-1 = **검사 전:** 안내문대로 장 비우기
results-remember-bowel-2 = 임신했을 수 있거나 아프면 의료진에게 알리기
results-remember-bowel-3 = { $emergency ->
    [none] 집에서: 물 더 마시기. 배가 몹시 아프면: 응급 전화 걸기
   *[other] 집에서: 물 더 마시기. 배가 몹시 아프면: { $emergency }에 전화
}
results-remember-heart-1 = **검사 전:** 피를 묽게 하는 약, 당뇨병 약, 음식에 대해 물어보기
results-remember-heart-2 = 집까지 함께 가고 곁에 있을 성인 보호자를 정해 두기
results-remember-heart-3 = { $emergency ->
    [none] 가슴이 아프거나 피가 멎지 않으면: 응급 전화 걸기
   *[other] 가슴이 아프거나 피가 멎지 않으면: { $emergency }에 전화
}
results-remember-tube-1 = **검사 전:** 피를 묽게 하는 약, 당뇨병 약, 음식에 대해 물어보기
results-remember-tube-2 = 몸에 무엇이 남는지, 어떻게 관리하는지 물어보기
results-remember-tube-3 = { $emergency ->
    [none] 가슴이 아프거나 피가 멎지 않으면: 응급 전화 걸기
   *[other] 가슴이 아프거나 피가 멎지 않으면: { $emergency }에 전화
}
results-remember-bone-1 = **검사 전:** 음식과 약에 대해 물어보고, 감염이 있으면 의료진에게 알리기
results-remember-bone-2 = 진정제를 쓴 뒤에는 **반드시** 성인 보호자와 함께 집에 가기
results-remember-bone-3 = 열이 나거나 관절이 뜨겁고 부으면: 의료진에게 전화. 밤에는 응급실로 가기
results-remember-womb-1 = **검사 전:** 임신 중이면 안 됩니다
results-remember-womb-2 = 진통제에 대해 물어보기. 멈춰 달라고 할 수 있습니다
results-remember-womb-3 = 열이 나거나 몹시 아프거나 피가 많이 나면: 의료진에게 전화
