# Topic: what-happens
what-happens-title = 검사 과정
what-happens-hint = 검사를 한 단계씩

## what-happens/where
what-happens-where = 검사 센터나 병원으로 갑니다
what-happens-where-center = [외래 환자](outpatient)로 엑스레이 센터에 오실 수 있습니다.
what-happens-where-hospital = 또는 병원에 입원해 있는 동안 검사를 받으실 수도 있습니다.

## what-happens/clothes
what-happens-clothes = 가운으로 갈아입을 수 있습니다
what-happens-clothes-gown = 옷을 일부 또는 모두 벗어야 할 수 있습니다. 그러면 의료진이 환자용 가운을 드립니다.
what-happens-clothes-help = 갈아입을 때 도움이 필요하세요? 의료진에게 말씀하세요.

## what-happens/shield
what-happens-shield = 납 가리개는 쓸 수도, 안 쓸 수도 있습니다
what-happens-shield-shield = 납 가리개나 [납 앞치마](lead-apron)는 필요 없는 [방사선](radiation)을 막아 줍니다. 아랫배나 다른 부분을 가릴 수 있습니다.
what-happens-shield-today = 요즘은 필요 없는 때가 많습니다. 더 알고 싶으면 의료진에게 물어보세요.

## what-happens/comfort
what-happens-comfort = 먼저 약을 쓸 수 있습니다
what-happens-comfort-medicine = 어떤 검사에서는 통증을 줄이는 약을 씁니다. 또는 편안해지도록 [진정제](sedative)를 씁니다.
what-happens-comfort-needle = [관절](joint)이나 [동맥](artery)에 바늘을 넣을 때 이런 약을 쓸 수 있습니다.
what-happens-comfort-tell = 아프거나 무서우면 의료진에게 말씀하세요.

## what-happens/drink
what-happens-drink = 조영제를 마실 수 있습니다
what-happens-drink-drink = 어떤 검사에서는 [조영제](contrast-dye)가 든 액체를 마십니다. [바륨](barium)도 조영제의 하나입니다.
what-happens-drink-clearer = 조영제는 몸의 여러 부분이 더 또렷하게 보이도록 해 줍니다.

## what-happens/dye
what-happens-dye = 조영제를 다른 방법으로 넣을 수도 있습니다
what-happens-dye-lead = [조영제](contrast-dye)를 마시지 않는 경우에는 다음 방법으로 넣을 수 있습니다:
what-happens-dye-iv = [정맥 주사줄(IV)](iv-line)로 정맥에
what-happens-dye-enema = [관장](enema)으로 직장(장의 끝부분)에

## what-happens/table
what-happens-table = 엑스레이 검사대에서 의료진이 도와 드립니다
what-happens-table-lead = 엑스레이 검사대에 눕거나 그 앞에 섭니다. 의료진이 다음을 부탁할 수 있습니다:
what-happens-table-turn = 몸을 돌리기
what-happens-table-move = 몸의 한 부분을 움직이기
what-happens-table-breath = 잠깐 숨을 참기

## what-happens/catheter
what-happens-catheter = 카테터를 쓰는 검사도 있습니다
what-happens-catheter-numb = [카테터](catheter)가 필요하면, 먼저 의료진이 그 부위를 마취하여 감각이 없게 합니다.
what-happens-catheter-needle = 그런 다음 담당 의사가 바늘을 넣습니다. 넣는 곳은 사타구니, 팔꿈치 또는 다른 부위일 수 있습니다.

## what-happens/pictures
what-happens-pictures = 기계가 움직이는 영상을 찍습니다
what-happens-pictures-scanner = 담당 의사나 [방사선사](technologist)가 [엑스레이 기계](c-arm)로 영상을 찍습니다. 의료진은 화면으로 영상을 봅니다.
what-happens-pictures-long = 검사 시간은 대략 다음과 같습니다:
what-happens-pictures-most = 45~60분(삼킴, 위장 또는 대장 검사)
what-happens-pictures-small-bowel = 90분~3시간(소장 검사)

## what-happens/finish
what-happens-finish = 이제 검사가 끝납니다
what-happens-finish-catheter = [카테터](catheter)를 넣었다면 담당 의사가 뺍니다. 의료진이 한동안 상태를 지켜볼 수 있습니다.
what-happens-finish-ask = 가시기 전에 의료진에게 물어보세요: “집에서 무엇을 해야 하나요? 도움이 필요하면 누구에게 전화하나요?”
