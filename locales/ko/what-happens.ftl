# Topic: what-happens
what-happens-title = 검사 과정
what-happens-hint = 검사를 한 단계씩

## what-happens/where
what-happens-where = 영상 검사실이나 병원으로 갑니다
what-happens-where-center = [외래 환자](outpatient)로 영상 검사실에 오실 수 있습니다.
what-happens-where-hospital = 또는 병원에 입원해 있는 동안 검사를 받으실 수도 있습니다.

## what-happens/clothes
what-happens-clothes = 가운으로 갈아입을 수 있습니다
what-happens-clothes-gown = 옷을 일부 또는 모두 벗어야 할 수 있습니다. 그러면 의료진이 환자용 가운을 드립니다.
what-happens-clothes-help = 갈아입을 때 도움이 필요하세요? 의료진에게 말씀하세요.

## what-happens/shield
what-happens-shield = 납 가리개는 쓸 수도, 안 쓸 수도 있습니다
what-happens-shield-shield = 납 가리개나 [납 보호복](lead-apron)은 필요 없는 [방사선](radiation)을 막아 줍니다. 아랫배나 다른 부분을 가릴 수 있습니다.
what-happens-shield-today = 요즘은 필요 없는 때가 많습니다. 더 알고 싶으면 의료진에게 물어보세요.

## what-happens/comfort
what-happens-comfort = 먼저 약을 쓰기도 합니다
what-happens-comfort-medicine = 어떤 검사에서는 통증을 줄이는 약을 씁니다. 편안해지는 [진정제](sedative)를 쓰거나, 둘 다 쓸 수도 있습니다.
what-happens-comfort-needle = [관절](joint)이나 [동맥](artery)에 바늘을 넣을 때 이런 약을 쓸 수 있습니다.
what-happens-comfort-tell = 아프거나 무서우면 의료진에게 말씀하세요.

## what-happens/drink
what-happens-drink = 조영제를 마시기도 합니다
what-happens-drink-drink = 어떤 검사에서는 [조영제](contrast-dye)가 든 액체를 마십니다. [바륨](barium)도 조영제의 하나입니다.
what-happens-drink-clearer = 몸의 여러 부분을 더 잘 볼 수 있게 해 줍니다.

## what-happens/dye
what-happens-dye = 조영제를 다른 방법으로 넣을 수도 있습니다
what-happens-dye-lead = [조영제](contrast-dye)를 마시지 않는 경우에는 다음 방법으로 넣을 수 있습니다:
what-happens-dye-iv = [정맥주사(수액) 줄](iv-line)로 정맥에
what-happens-dye-enema = [관장](enema)으로 직장(장의 끝부분)에
what-happens-dye-needle = 바늘로 관절에
what-happens-dye-womb = 가는 관으로 자궁에

## what-happens/table
what-happens-table = 엑스레이 검사대에서 의료진이 도와 드립니다
what-happens-table-lead = 엑스레이 검사대에 눕거나 그 앞에 섭니다. 의료진이 다음을 부탁할 수 있습니다:
what-happens-table-turn = 몸을 돌리기
what-happens-table-move = 몸의 한 부분을 움직이기
what-happens-table-breath = 잠깐 숨을 참기

## what-happens/catheter
what-happens-catheter = 카테터를 쓰는 검사도 있습니다
what-happens-catheter-numb = [카테터](catheter)가 필요하면, 먼저 의료진이 그 부위를 마취하여 감각이 없게 합니다.
what-happens-catheter-needle = 그런 다음 담당 의사가 바늘을 넣습니다. 넣는 곳은 사타구니, 손목, 팔꿈치 또는 다른 부위일 수 있습니다.

## what-happens/pictures
what-happens-pictures = 기계가 움직이는 영상을 찍습니다
what-happens-pictures-scanner = 담당 의사나 [방사선사](technologist)가 [엑스레이 기계](c-arm)로 영상을 찍습니다. 의료진은 화면으로 영상을 봅니다.
what-happens-pictures-takes = 걸리는 시간은 대략:
what-happens-pictures-short = 15~30분(삼킴 또는 위장)
what-happens-pictures-longer = 30~60분(대장 또는 심장)
what-happens-pictures-hours = 몇 시간(소장)

## what-happens/feel
what-happens-feel = 이렇게 느낄 수 있습니다
what-happens-feel-barium = 바륨: 분필 가루 같은 맛, 더부룩한 배, 쥐어짜는 듯한 통증
what-happens-feel-dye = 핏속의 조영제: 몇 초 동안 따뜻한 느낌
what-happens-feel-needle = 바늘: 잠깐 따끔하고, 눌리는 느낌
what-happens-feel-womb = 자궁 검사: 잠시 아랫배 통증
what-happens-feel-tell = 가렵거나 붓거나 숨쉬기 힘들면 **바로** 의료진에게 말씀하세요.

## what-happens/finish
what-happens-finish = 이제 검사가 끝납니다
what-happens-finish-catheter = [카테터](catheter)를 넣었다면 담당 의사가 뺍니다. 의료진이 한동안 상태를 지켜볼 수 있습니다.
what-happens-finish-ask = 가시기 전에 의료진에게 물어보세요: “집에서 무엇을 해야 하나요? 도움이 필요하면 누구에게 전화하나요?”

## what-happens/swallow-drink
what-happens-swallow-drink = 바륨을 조금씩 마십니다
what-happens-swallow-drink-fizz = 먼저 거품 나는 알갱이(발포제)를 삼키기도 합니다. 트림을 참아 보세요.
what-happens-swallow-drink-drink = 그다음 하얀 [조영제](contrast-dye)인 [바륨](barium)을 조금씩 마십니다. 언제 삼킬지 의료진이 말해 줍니다.
what-happens-swallow-drink-taste = 분필 가루 같은 맛이 납니다. 몸의 여러 부분을 더 잘 볼 수 있게 해 줍니다.

## what-happens/swallow-table
what-happens-swallow-table = 서고, 돌고, 눕습니다
what-happens-swallow-table-stand = 엑스레이 검사대 앞에 섭니다. 나중에 검사대가 기울어 눕게 될 수 있습니다.
what-happens-swallow-table-turn = 의료진이 몸을 돌리고, 움직이고, 잠깐 숨을 참으라고 합니다.
what-happens-swallow-table-sit = 서기 힘들면 말씀하세요. 앉아도 됩니다.

## what-happens/swallow-pictures
what-happens-swallow-pictures = 의료진이 삼키는 모습을 봅니다
what-happens-swallow-pictures-scanner = 의사나 [방사선사](technologist)가 엑스레이 기계로 움직이는 영상을 찍습니다.
what-happens-swallow-pictures-watch = 바륨이 내려가는 모습을 화면으로 봅니다.
what-happens-swallow-pictures-press = 바륨이 퍼지도록 배를 누를 수 있습니다.

## what-happens/swallow-feel
what-happens-swallow-feel = 배가 더부룩할 수 있습니다
what-happens-swallow-feel-full = 배가 더부룩하거나 속이 조금 메스꺼울 수 있습니다. 대부분은 아프지 않습니다.
what-happens-swallow-feel-tell = 사레들거나 가렵거나 숨쉬기 힘들면 **바로** 의료진에게 말씀하세요.

## what-happens/swallow-long
what-happens-swallow-long = 걸리는 시간
what-happens-swallow-long-short = 삼킴이나 위장 검사는 약 15~30분 걸립니다.
what-happens-swallow-long-long = 소장 검사는 몇 시간 걸립니다. 촬영 사이에는 기다립니다.
what-happens-swallow-long-home = 그다음에는 대개 먹고 마시고 집에 갈 수 있습니다. 먼저 물어보세요.

## what-happens/bowel-tube
what-happens-bowel-tube = 바륨 관장을 합니다
what-happens-bowel-tube-side = 엑스레이 검사대에 옆으로 눕습니다. 첫 영상으로 장이 비었는지 봅니다.
what-happens-bowel-tube-tube = 작은 관을 직장(장의 끝부분)에 넣습니다. 이것이 [관장](enema)입니다.
what-happens-bowel-tube-balloon = 작은 풍선으로 관을 고정할 수 있습니다.

## what-happens/bowel-fill
what-happens-bowel-fill = 바륨이 장을 채웁니다
what-happens-bowel-fill-barium = 하얀 [조영제](contrast-dye)인 [바륨](barium)이 들어갑니다. 대개 공기도 넣습니다.
what-happens-bowel-fill-clear = 장을 더 잘 볼 수 있게 해 줍니다.
what-happens-bowel-fill-feel = 배가 꽉 찬 느낌이 들고, 쥐어짜듯 아플 수 있습니다. 천천히 깊게 숨을 쉬세요. 아프면 의료진에게 말씀하세요.

## what-happens/bowel-turn
what-happens-bowel-turn = 몸을 돌리며 찍습니다
what-happens-bowel-turn-turn = 의료진이 몸을 돌리고, 움직이고, 잠깐 숨을 참으라고 합니다.
what-happens-bowel-turn-tip = 검사대가 기울 수 있습니다. 배를 누를 수도 있습니다.

## what-happens/bowel-pictures
what-happens-bowel-pictures = 의료진이 화면으로 봅니다
what-happens-bowel-pictures-scanner = 의사나 [방사선사](technologist)가 엑스레이 기계로 움직이는 영상을 찍습니다.
what-happens-bowel-pictures-long = 검사는 약 30~60분 걸립니다.
what-happens-bowel-pictures-shot = 장을 풀어 주는 주사를 맞을 수 있습니다. 그러면 언제 운전해도 되는지 물어보세요.

## what-happens/bowel-toilet
what-happens-bowel-toilet = 그다음 화장실에 갑니다
what-happens-bowel-toilet-out = 바륨이 대부분 흘러나오고, 관을 뺍니다. 그다음 화장실에 갑니다.
what-happens-bowel-toilet-last = 영상을 한두 장 더 찍을 수 있습니다.
what-happens-bowel-toilet-home = 대개 먹고 마시고 집에 갈 수 있습니다. 먼저 물어보세요.

## what-happens/heart-ready
what-happens-heart-ready = 편안해지도록 의료진이 돕습니다
what-happens-heart-ready-line = 팔에 [정맥주사(수액) 줄](iv-line)을 놓습니다. 가슴에 붙인 패치가 심장 박동을 보여 줍니다.
what-happens-heart-ready-relax = 진통제, 편안해지는 [진정제](sedative), 또는 둘 다 쓸 수 있습니다. 깨어 있습니다.
what-happens-heart-ready-table = 엑스레이 검사대에 눕습니다.

## what-happens/heart-numb
what-happens-heart-numb = 손목이나 사타구니를 마취합니다
what-happens-heart-numb-numb = 먼저 의료진이 손목이나 사타구니의 감각을 없앱니다. 잠깐 따끔합니다.
what-happens-heart-numb-needle = 그다음 바늘과 가는 관([카테터](catheter))을 넣습니다. 눌리는 느낌이 들 수 있습니다.
what-happens-heart-numb-elbow = 팔꿈치나 다른 부위에 할 때도 있습니다.

## what-happens/heart-tube
what-happens-heart-tube = 관이 심장까지 갑니다
what-happens-heart-tube-feel = 몸속의 관은 느껴지지 않습니다.
what-happens-heart-tube-watch = [엑스레이 기계](c-arm)가 몸 주위를 돌며 움직이는 영상을 찍습니다. 의료진이 화면으로 봅니다.
what-happens-heart-tube-tell = 가슴이 아프거나 조이면 **바로** 의료진에게 말씀하세요.

## what-happens/heart-dye
what-happens-heart-dye = 조영제로 피의 흐름을 봅니다
what-happens-heart-dye-warm = [조영제](contrast-dye)를 관으로 넣습니다. 몇 초 동안 따뜻하게 느껴질 수 있습니다.
what-happens-heart-dye-breath = 숨을 참아야 할 수 있습니다.
what-happens-heart-dye-stent = [동맥](artery)이 좁으면 [스텐트](stent)를 넣을 수 있습니다.
what-happens-heart-dye-tell = 가렵거나 붓거나 숨쉬기 힘들면 **바로** 의료진에게 말씀하세요.

## what-happens/heart-rest
what-happens-heart-rest = 관을 빼고 쉽니다
what-happens-heart-rest-out = 의료진이 관을 빼고, 그 자리를 누르거나 압박띠를 감습니다.
what-happens-heart-rest-still = 몇 시간 쉽니다. 들은 대로 가만히 누워 계세요.
what-happens-heart-rest-tell = 그 자리가 축축하거나 몸이 안 좋으면 소리 내어 부르세요.
what-happens-heart-rest-long = 검사 자체는 대개 30~60분 걸립니다.

## what-happens/tube-ready
what-happens-tube-ready = 의료진이 준비합니다
what-happens-tube-ready-line = [정맥주사(수액) 줄](iv-line)을 놓습니다. 피부를 소독하고 마취합니다. 조금 따끔합니다.
what-happens-tube-ready-relax = 진통제, 편안해지는 [진정제](sedative), 또는 둘 다 쓸 수 있습니다. 잠드는 분도 있습니다.
what-happens-tube-ready-table = 엑스레이 검사대에 눕습니다. 숨을 참아야 할 수 있습니다.

## what-happens/tube-in
what-happens-tube-in = 가는 관을 넣습니다
what-happens-tube-in-place = 사타구니, 손목, 팔꿈치 또는 다른 부위로 바늘과 가는 관([카테터](catheter))을 넣습니다.
what-happens-tube-in-watch = 의료진이 화면을 봅니다. [조영제](contrast-dye)를 쓰면 따뜻하게 느껴질 수 있습니다.
what-happens-tube-in-tell = 가렵거나 아프거나 숨쉬기 힘들면 **바로** 의료진에게 말씀하세요.

## what-happens/tube-kind
what-happens-tube-kind = 스텐트, 배액관 또는 약 넣는 관
what-happens-tube-kind-stent = [스텐트](stent): 풍선이 좁은 곳을 넓히고, 스텐트가 열어 둡니다
what-happens-tube-kind-drain = 배액관: 부드러운 관으로 남는 액체를 빼냅니다
what-happens-tube-kind-line = 약 넣는 관: 부드러운 관으로 큰 [정맥](vein)에 약을 넣습니다
what-happens-tube-kind-tight = 심장 스텐트를 넣을 때 몇 초 동안 가슴이 조일 수 있습니다. 의료진에게 말씀하세요.

## what-happens/tube-rest
what-happens-tube-rest = 그다음 쉽니다
what-happens-tube-rest-out = 스텐트의 경우 풍선과 카테터는 뺍니다. 스텐트, 배액관 또는 약 넣는 관은 남습니다.
what-happens-tube-rest-still = 대개 몇 시간 쉽니다. 들은 대로 가만히 누워 계세요.
what-happens-tube-rest-tell = 그 자리가 축축하거나 몸이 안 좋으면 소리 내어 부르세요.
what-happens-tube-rest-long = 심장 스텐트는 30분~2시간 걸립니다.

## what-happens/bone-numb
what-happens-bone-numb = 관절에 바늘을 넣는 경우
what-happens-bone-numb-table = 엑스레이 검사대에 눕습니다. 피부를 소독하고 마취합니다. 몇 초 동안 따끔합니다.
what-happens-bone-numb-pressure = 그다음 눌리는 느낌이나 [관절](joint)이 꽉 찬 느낌이 듭니다.
what-happens-bone-numb-relax = 먼저 진통제, 편안해지는 [진정제](sedative), 또는 둘 다 쓰기도 합니다.

## what-happens/bone-needle
what-happens-bone-needle = 의료진이 바늘 위치를 봅니다
what-happens-bone-needle-dye = [조영제](contrast-dye)를 조금 넣어 바늘이 맞는 곳에 있는지 봅니다.
what-happens-bone-needle-move = 의료진이 관절을 움직여 보라고 할 수 있습니다.
what-happens-bone-needle-long = 약 15~30분 걸립니다.
what-happens-bone-needle-tell = 가렵거나 붓거나 숨쉬기 힘들면 **바로** 의료진에게 말씀하세요.

## what-happens/bone-sleep
what-happens-bone-sleep = 또는 수술을 받는 경우
what-happens-bone-sleep-sleep = 잠이 들거나, 몸의 한 부분만 마취합니다. 의료진과 함께 정합니다.
what-happens-bone-sleep-feel = 깨어 있으면 만지거나 움직이는 느낌이 들 수 있습니다. 아프면 **바로** 의료진에게 말씀하세요.

## what-happens/bone-c-arm
what-happens-bone-c-arm = 수술 중에 기계로 뼈를 봅니다
what-happens-bone-c-arm-arm = [엑스레이 기계](c-arm)가 몸 위에 있습니다. 알파벳 C처럼 생겼습니다.
what-happens-bone-c-arm-screen = 수술하는 의사가 화면을 거듭 보며, 각 부분이 제자리에 있는지 확인합니다.
what-happens-bone-c-arm-staff = 의료진은 날마다 엑스레이 가까이에서 일하므로 납 보호복을 입습니다.

## what-happens/bone-rest
what-happens-bone-rest = 그다음 쉽니다
what-happens-bone-rest-needle = 바늘을 넣은 뒤에는 대개 그날 집에 갈 수 있습니다. 집에서 쉬세요.
what-happens-bone-rest-surgery = 수술 뒤에는 회복실로 갑니다. 간호사가 지켜보고 진통제를 드립니다.
what-happens-bone-rest-ask = 물어보세요: “언제 집에 갈 수 있나요? 영상에 무엇이 보이나요?”

## what-happens/womb-lie
what-happens-womb-lie = 엑스레이 검사대에 눕습니다
what-happens-womb-lie-like = 산부인과 진찰과 비슷합니다.
what-happens-womb-lie-lie = 등을 대고 누워 무릎을 굽힙니다.
what-happens-womb-lie-open = 기구로 질을 벌리고 자궁 입구를 소독합니다.

## what-happens/womb-tube
what-happens-womb-tube = 조영제가 자궁으로 들어갑니다
what-happens-womb-tube-tube = 가는 관([카테터](catheter))을 자궁 입구로 넣습니다.
what-happens-womb-tube-dye = [조영제](contrast-dye)가 들어갑니다. 자궁과 나팔관을 더 잘 볼 수 있게 해 줍니다.

## what-happens/womb-pictures
what-happens-womb-pictures = 의료진이 화면으로 봅니다
what-happens-womb-pictures-scanner = 의사나 [방사선사](technologist)가 엑스레이 기계로 움직이는 영상을 찍습니다.
what-happens-womb-pictures-turn = 의료진이 몸을 돌리거나 잠깐 숨을 참으라고 할 수 있습니다.
what-happens-womb-pictures-long = 검사는 약 30분 걸립니다.

## what-happens/womb-feel
what-happens-womb-feel = 아랫배가 아플 수 있습니다
what-happens-womb-feel-cramps = 생리통처럼 약하거나 심하게 아픕니다. 대개 곧 나아집니다.
what-happens-womb-feel-faint = 어지러워 쓰러질 것 같거나, 가렵거나, 숨쉬기 힘들면 **바로** 의료진에게 말씀하세요.
what-happens-womb-feel-stop = 멈춰 달라고 할 수 있습니다. 시작하기 전에 신호를 정하세요.

## what-happens/womb-finish
what-happens-womb-finish = 이제 검사가 끝납니다
what-happens-womb-finish-out = 의료진이 관을 뺍니다. 괜찮아질 때까지 쉬세요.
what-happens-womb-finish-pad = 조영제가 흘러나옵니다. 생리대를 하세요.
what-happens-womb-finish-ask = 물어보세요: “집에서 무엇을 해야 하나요? 도움이 필요하면 누구에게 전화하나요?”
