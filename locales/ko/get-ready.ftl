# Topic: get-ready
get-ready-title = 검사 준비
get-ready-hint = 검사 전에 할 일

## get-ready/depends
get-ready-depends = 검사마다 준비가 다릅니다
get-ready-depends-nothing = 특별한 준비가 필요 없는 검사도 있습니다.
get-ready-depends-something = 검사에 따라 한동안 먹는 것이나 마시는 것, 또는 일부 약을 끊어야 할 수도 있습니다.
get-ready-depends-told = 어떻게 해야 하는지 담당 의사가 알려 드립니다. 확실하지 않으세요? 전화해서 물어보세요.

## get-ready/food
get-ready-food-stop = 언제부터 먹고 마시면 안 되는지 물어보세요
get-ready-food-team = **먹는 것과 마시는 것을** 끊을지, 언제부터 끊을지 의료진이 알려 드립니다. 이것을 [금식](fast)이라고 합니다.
get-ready-food-team-bowel = 언제부터 먹지 않는지, 물처럼 맑은 음료를 **언제까지** 마셔도 되는지 의료진이 알려 드립니다. 그 뒤에는 아무것도 마시지 않습니다. 이것을 [금식](fast)이라고 합니다.
get-ready-food-why = 어떤 검사는 위장이 비어 있어야 영상이 또렷합니다.
get-ready-food-why-swallow = 영상이 또렷하려면 위장을 비워야 할 때가 많습니다.
get-ready-food-why-sedative = 위장이 비어 있으면 [진정제](sedative)를 더 안전하게 쓸 수 있습니다.
get-ready-food-needle = 관절에 바늘을 넣는다면: 평소처럼 먹고 마셔도 될 때가 많습니다. 먼저 물어보세요.
get-ready-food-sip = 물어보세요: “물은 마셔도 되나요? 물 한 모금으로 약을 먹어도 되나요?”
get-ready-food-sip-bowel = 물어보세요: “물 한 모금으로 약을 먹어도 되나요?”
get-ready-food-sugar = 당뇨병이 있으면 저혈당에 대해 물어보세요.

## get-ready/bowel-prep
get-ready-bowel-prep = 바륨 관장 전에 장을 비웁니다
get-ready-bowel-prep-why = 영상이 또렷하도록 장이 비어 있어야 합니다.
get-ready-bowel-prep-lead = 의료진이 드린 안내문에 나와 있습니다:
get-ready-bowel-prep-liquids = 언제부터 물처럼 맑은 음료만 마실지
get-ready-bowel-prep-laxative = 장을 비우는 약(하제)을 언제 먹을지
get-ready-bowel-prep-first = 신장(콩팥)병, 심장병, 당뇨병이 있으세요? 먼저 물어보세요.

## get-ready/medicines
get-ready-medicines = 드시는 약에 대해 물어보세요
get-ready-medicines-never = **어떤 약도 스스로 판단해서 끊지 마세요.** 다음 약은 먼저 [담당 의사](provider)에게 물어보세요:
get-ready-medicines-thinners = 피를 묽게 하는 약
get-ready-medicines-diabetes = 인슐린이나 당뇨병 약(음식을 먹으면 안 되는 경우)
get-ready-medicines-metformin-dye = 메트포르민(metformin): 이틀 동안 중단할지 물어보세요
get-ready-medicines-others = 그 밖의 모든 약
get-ready-medicines-why = 피가 더 잘 나게 하는 약도 있고, 끊으면 위험한 약도 있습니다.

## get-ready/tell-us
get-ready-tell-us = 건강 상태를 의료진에게 알려 주세요
get-ready-tell-us-lead = 검사 **전에** 다음을 의료진에게 알려 주세요:
get-ready-tell-us-baby = 임신(확실하지 않아도) 또는 모유 수유
get-ready-tell-us-reaction = 천식, 모든 알레르기, 또는 전에 [조영제](contrast-dye)로 생긴 이상 반응
get-ready-tell-us-organs = 당뇨병, 또는 신장(콩팥)·심장·갑상선의 병
get-ready-tell-us-bleeding = 피가 잘 멎지 않거나, 피를 묽게 하는 약을 쓰실 때
get-ready-tell-us-why = 안전을 지키는 데 도움이 됩니다.

## get-ready/tell-us-more
get-ready-tell-us-more = 이런 것도 의료진에게 알려 주세요
get-ready-tell-us-more-lead = 검사 **전에** 다음을 의료진에게 알려 주세요:
get-ready-tell-us-more-swallowing = 삼키기 힘들거나 사레들림
get-ready-tell-us-more-bowel = 최근에 막혔거나 수술한 장
get-ready-tell-us-more-stand = 서기, 몸 돌리기, 반듯이 눕기 힘듦
get-ready-tell-us-more-infection = 열 또는 감염
get-ready-tell-us-more-metal = 심장 박동기 또는 몸속의 금속
get-ready-tell-us-more-x-rays = 전에 받은 [엑스레이](x-ray)

## get-ready/womb-when
get-ready-womb-when = 자궁 검사는 생리가 끝난 뒤에 합니다
get-ready-womb-when-days = 생리가 끝난 뒤 며칠 안에 합니다. 날짜는 의료진이 알려 드립니다.
get-ready-womb-when-must = 임신 중이면 안 됩니다. 먼저 임신 검사를 할 수 있습니다.
get-ready-womb-when-sex = 검사 전 부부 관계는 안내문에 적힌 대로 하세요.

## get-ready/womb-before
get-ready-womb-before = 진통제에 대해 물어보세요
get-ready-womb-before-pain = 아랫배가 아픈 일은 흔합니다. 미리 진통제를 먹는 것이 좋은지 물어보세요. 그리고:
get-ready-womb-before-pad = 집에 갈 때 쓸 생리대를 가져오세요
get-ready-womb-before-toilet = 먼저 화장실에 다녀오세요
get-ready-womb-before-who = 누가 방에 있을지 물어보세요

## get-ready/day
get-ready-day = 검사받는 날을 준비하세요
get-ready-day-lead = 그날을 편하게 보내시려면:
get-ready-day-jewelry = 장신구는 집에 두고 오세요(금속이 영상 일부를 가립니다)
get-ready-day-bring = 드시는 약과 알레르기를 적은 목록을 가져오세요
get-ready-day-company = 누가 함께 들어갈 수 있는지 물어보세요
get-ready-day-ride = 집에 갈 차편을 정하세요: [진정제](sedative)를 쓰면 반드시 성인 보호자와 함께 가야 합니다

## get-ready/child
get-ready-child = 아이가 검사를 받나요?
get-ready-child-stay = 부모가 곁에 있을 수 있는 경우가 많습니다. 의료진에게 물어보세요.
get-ready-child-apron = 곁에 있는 분은 [납 보호복](lead-apron)을 입습니다. 임신했거나 임신했을 수 있으면 반드시 다른 어른이 있어야 합니다.
get-ready-child-bring = 아이가 좋아하는 장난감과 컵을 가져오세요.
