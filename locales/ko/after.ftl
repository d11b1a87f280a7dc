# Topic: after
after-title = 검사 후
after-hint = 집에서 할 일

## after/emergency
after-emergency = 바로 도움을 청하세요
after-emergency-lead = { $emergency ->
    [none] 다음과 같으면 **지금 바로** 응급 전화를 거세요:
   *[other] 다음과 같으면 **지금 바로** { $emergency }에 전화하세요:
}
after-emergency-chest = 가슴이 아플 때
after-emergency-breath = 숨쉬기 힘들거나, 얼굴이나 목구멍이 부을 때
after-emergency-faint = 정신을 잃을 때
after-emergency-stroke = 얼굴 한쪽이 처지거나, 한쪽 팔에 힘이 없거나, 말하기 힘들 때
after-emergency-drive = 기다리지 마세요. 직접 운전하지 마세요. 병원에 계시면 지금 의료진에게 말하세요.

## after/emergency-more
after-emergency-more = 도움을 청해야 할 다른 증상
after-emergency-more-lead = { $emergency ->
    [none] 다음과 같으면 **지금 바로** 응급 전화를 거세요:
   *[other] 다음과 같으면 **지금 바로** { $emergency }에 전화하세요:
}
after-emergency-more-bleed = 눌러도 피가 멎지 않을 때
after-emergency-more-cold = 팔이나 다리가 차가워지거나, 창백해지거나, 감각이 둔해지거나 없어질 때
after-emergency-more-belly = 배가 몹시 아플 때
after-emergency-more-blood = 항문에서 새빨간 피가 나올 때
after-emergency-more-how = 전화하면 지금 있는 곳을 말하세요.
after-emergency-more-rash = 발진은 며칠 뒤에 생길 수도 있습니다. 그때는 의료진에게 전화하세요.

## after/barium
after-barium = 바륨을 쓴 뒤에는 물을 더 드세요
after-barium-drink = [바륨](barium)을 썼다면 평소보다 물을 더 많이 드세요. 하지만 물을 적게 마시라는 말을 들었다면 먼저 물어보세요.
after-barium-stools = 며칠 동안 대변 색이 옅을 수 있습니다.
after-barium-tell = 변비(대변을 보기 힘든 것)가 이틀 넘게 계속되면 의료진에게 알려 주세요.

## after/barium-call
after-barium-call = 바륨을 쓴 뒤, 이럴 때 전화하세요
after-barium-call-lead = { $phone ->
    [none] 다음과 같으면 의료진에게 **전화하세요**:
   *[other] 다음과 같으면 의료진({ $phone })에게 **전화하세요**:
}
after-barium-call-belly = { $emergency ->
    [none] 배가 아프거나 부풀었을 때(몹시 아프면: 응급 전화를 거세요)
   *[other] 배가 아프거나 부풀었을 때(몹시 아프면: { $emergency }에 전화하세요)
}
after-barium-call-vomit = 토하거나 열이 날 때
after-barium-call-gas = 대변이 이틀 동안 나오지 않거나, 방귀가 나오지 않을 때
after-barium-call-cough = 바륨을 마신 뒤 기침이 계속될 때

## after/catheter-site
after-catheter-site = 카테터를 넣었던 자리를 살펴보세요
after-catheter-site-bleed = { $emergency ->
    [none] 피가 나면 누워서 세게 **누르세요**. 멎지 않으면 응급 전화를 거세요.
   *[other] 피가 나면 누워서 세게 **누르세요**. 멎지 않으면 { $emergency }에 전화하세요.
}
after-catheter-site-call = { $phone ->
    [none] 다음과 같으면 의료진에게 **전화하세요**:
   *[other] 다음과 같으면 의료진({ $phone })에게 **전화하세요**:
}
after-catheter-site-growing = 부은 곳이 점점 커질 때
after-catheter-site-fluid = 진물이나 고름이 나올 때
after-catheter-site-pain = 더 아프거나, 붉은 기가 퍼질 때
after-catheter-site-fever = 열이 날 때

## after/site-care
after-site-care = 그 팔이나 다리를 무리하게 쓰지 마세요
after-site-care-lift = 의료진이 괜찮다고 할 때까지 무거운 것을 들지 마세요.
after-site-care-ask = 물어보세요: “운전, 목욕, 일은 언제부터 해도 되나요?” 며칠 걸릴 수 있습니다.
after-site-care-usual = 멍과 약간의 통증은 흔합니다.
after-site-care-rash = 발진은 며칠 뒤에 생길 수도 있습니다. 그때는 의료진에게 전화하세요.

## after/home
after-home-adult = 진정제를 쓴 뒤에는 성인 보호자와 집에 가세요
after-home-must = [진정제](sedative)를 쓴 뒤에는 **반드시** 성인 보호자가 집까지 함께 가고 곁에 있어야 합니다.
after-home-lead = 24시간 동안:
after-home-drive = 운전이나 기계 사용을 **하지 마세요**
after-home-alcohol = 술을 **마시지 마세요**
after-home-sign = 중요한 서류에 **서명하지 마세요**
after-home-food = 의료진이 괜찮다고 하면 평소처럼 음식과 약을 다시 드세요.

## after/stent-home
after-stent-home-if = 스텐트를 넣었다면 잘 보호하세요
after-stent-home-pills = 피떡(혈전)을 막는 약을 받았다면, 심장이나 혈관을 보는 의사가 끊으라고 하지 않는 한 **끊지 마세요**. [스텐트](stent)가 막힐 수 있습니다.
after-stent-home-card = 스텐트 카드를 지니고 다니세요. 수술이나 MRI 전에 보여 주세요.
after-stent-home-ask = 물어보세요: “스텐트는 계속 두나요, 빼나요?”

## after/tube-home
after-tube-home = 배액관이나 약 넣는 관을 잘 관리하세요
after-tube-home-pull = 잡아당기지 마세요. 빠지면 다시 밀어 넣지 말고, 의료진에게 전화하세요.
after-tube-home-dry = 깨끗하고 마른 상태로 두세요.
after-tube-home-lead = { $phone ->
    [none] 다음과 같으면 의료진에게 **전화하세요**:
   *[other] 다음과 같으면 의료진({ $phone })에게 **전화하세요**:
}
after-tube-home-fever = 열이 나거나 오한이 들 때
after-tube-home-red = 피부가 붉거나 아프거나, 고름이 날 때
after-tube-home-flow = 새거나, 더 이상 흐르지 않을 때

## after/bone-home
after-bone-home = 관절에 바늘을 넣은 뒤
after-bone-home-easy = 하루 동안 [관절](joint)을 무리하게 쓰지 마세요. 운동은 하지 마세요.
after-bone-home-ice = 얼음을 천에 싸서 대면 도움이 됩니다. 한 번에 15분쯤 대세요.
after-bone-home-sore = 관절의 감각이 둔하다가, 하루 이틀 아플 수 있습니다.
after-bone-home-sugar = 당뇨병이 있으면: 스테로이드 주사로 혈당이 오를 수 있습니다.

## after/bone-surgery
after-bone-surgery = 뼈 수술 뒤
after-bone-surgery-dry = 붕대나 깁스는 깨끗하고 마른 상태로 두세요.
after-bone-surgery-raise = 팔이나 다리를 베개에 올려 쉬게 하세요.
after-bone-surgery-ask = 물어보세요: “그 팔이나 다리에 무게를 얼마나 실어도 되나요?”
after-bone-surgery-lead = { $phone ->
    [none] 다음 중 하나라도 해당하면 바로 의료진에게 **전화하세요**:
   *[other] 다음 중 하나라도 해당하면 바로 의료진({ $phone })에게 **전화하세요**:
}
after-bone-surgery-numb = 손가락이나 발가락이 파래지거나, 창백해지거나, 감각이 둔해지거나 없어질 때
after-bone-surgery-calf = 종아리가 아프거나 부을 때

## after/bone-call
after-bone-call = 수술이나 바늘 시술 뒤, 이럴 때 전화하세요
after-bone-call-lead = { $phone ->
    [none] 다음과 같으면 의료진에게 **전화하세요**:
   *[other] 다음과 같으면 의료진({ $phone })에게 **전화하세요**:
}
after-bone-call-fever = 열이 나거나 오한이 들 때
after-bone-call-red = 더 붉거나 뜨겁거나 부을 때
after-bone-call-pus = 진물이나 고름이 날 때
after-bone-call-pain = 점점 더 아플 때
after-bone-call-night = 관절 감염은 기다리면 안 됩니다. 밤에는 응급실로 가세요.

## after/womb-home
after-womb-home = 집에서는 생리대를 하세요
after-womb-home-pad = 조영제가 흘러나옵니다. 끈적이고 피가 조금 섞일 수 있습니다.
after-womb-home-bleeding = 하루 이틀 피가 조금 나고 아랫배가 아픈 것은 흔합니다.
after-womb-home-ask = 물어보세요: “목욕, 수영, 부부 관계는 언제부터 해도 되나요?”

## after/womb-call
after-womb-call = 자궁 검사 뒤, 이럴 때 전화하세요
after-womb-call-lead = { $phone ->
    [none] 다음과 같으면 의료진에게 **전화하세요**:
   *[other] 다음과 같으면 의료진({ $phone })에게 **전화하세요**:
}
after-womb-call-fever = 열이 날 때
after-womb-call-pain = 몹시 아프거나, 점점 더 아플 때
after-womb-call-bleeding = 피가 많이 날 때(한 시간에 생리대 하나가 다 젖을 때)
after-womb-call-fluid = 평소와 다른 분비물이 나올 때
after-womb-call-rash = 발진은 며칠 뒤에 생길 수도 있습니다. 그때도 전화하세요.

## after/milk
after-milk = 모유 수유를 계속하셔도 됩니다
after-milk-dye = [조영제](contrast-dye) 때문에 수유를 끊을 필요는 없습니다. 모유로는 아주 적은 양만 들어갑니다.
after-milk-sedative = [진정제](sedative)나 진통제를 쓰셨나요? 언제 수유할 수 있는지 물어보세요.
