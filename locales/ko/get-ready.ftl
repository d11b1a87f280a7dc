# Topic: get-ready
get-ready-title = 검사 준비
get-ready-hint = 검사 전에 할 일

## get-ready/depends
get-ready-depends = 검사마다 준비가 다릅니다
get-ready-depends-nothing = 특별한 준비가 필요 없는 검사도 있습니다.
get-ready-depends-something = 검사에 따라 한동안 음식이나 음료, 또는 일부 약을 끊어야 할 수도 있습니다.
get-ready-depends-told = 어떻게 해야 하는지 담당 의사가 알려 드립니다. 확실하지 않으세요? 전화해서 물어보세요.

## get-ready/food
get-ready-food = 식사를 하지 말아야 할 수 있습니다
get-ready-food-fast = 어떤 검사는 검사 전 몇 시간 동안 아무것도 먹거나 마시면 안 됩니다. 이것을 [금식](fast)이라고 합니다.
get-ready-food-ask = 담당 의사에게 물어보세요: “언제부터 먹거나 마시면 안 되나요? 물은 마셔도 되나요?”

## get-ready/medicines
get-ready-medicines = 드시는 약에 대해 물어보세요
get-ready-medicines-stop = 검사 전에 일부 약을 끊어야 할 수 있습니다. **어떤 약도 스스로 판단해서 끊지 마세요.** 먼저 담당 의사에게 물어보세요.
get-ready-medicines-metformin = 메트포르민(metformin)을 드시거나 신장(콩팥)병이 있으면 의료진에게 알려 주세요. 대부분의 분들은 메트포르민을 계속 드실 수 있습니다. 의료진이 결정합니다.

## get-ready/tell-us
get-ready-tell-us = 건강 상태를 의료진에게 알려 주세요
get-ready-tell-us-lead = 검사 **전에** 다음을 의료진에게 알려 주세요:
get-ready-tell-us-baby = 임신(확실하지 않아도) 또는 모유 수유
get-ready-tell-us-allergies = 모든 알레르기, 또는 전에 [조영제](contrast-dye)로 생긴 이상 반응
get-ready-tell-us-illness = 천식, 당뇨병 또는 신장(콩팥)병
get-ready-tell-us-x-rays = 전에 받은 [엑스레이](x-ray)

## get-ready/day
get-ready-day = 검사받는 날을 준비하세요
get-ready-day-lead = 그날을 편하게 보내시려면:
get-ready-day-jewelry = 장신구는 집에 두고 오세요
get-ready-day-bring = 드시는 약과 알레르기를 적은 목록을 가져오세요
get-ready-day-company = 누가 함께 들어갈 수 있는지 물어보세요
get-ready-day-ask = 확실하지 않으면 의료진에게 물어보세요
