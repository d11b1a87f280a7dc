# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: short; description: about 30 English words.

## What is it?
picture-what-is-it-shows = 몸속의 여러 부분
picture-what-is-it-shows-description = 몸속 몇 부분이 그려진 사람의 몸입니다. 심장과 혈관, 위와 장, 자궁이 있습니다. 엑스레이 투시는 이 부분들이 움직이고 일하는 모습을 보여 줄 수 있습니다.
picture-what-is-it-helps = 함께 화면 보기
picture-what-is-it-helps-description = 담당 의사가 화면의 한 곳을 가리킵니다. 환자도 봅니다. 영상은 어디에 문제가 있는지 찾고 치료하는 데 도움이 됩니다.

## Common uses
picture-uses-overview = 흔히 쓰이는 경우
picture-uses-overview-description = 작은 그림 다섯 개입니다. 소화관, 심장, 혈관 속의 가는 관, 나사를 박은 엉덩이뼈, 자궁입니다.

## Why you need it
picture-why-function = 삼키는 모습 보기
picture-why-function-description = 환자가 음료를 마십니다. 큰 돋보기로 식도가 음료를 아래로 밀어 내리는 모습이 보입니다. 동영상은 몸이 어떻게 움직이는지 보여 줍니다.
picture-why-guide = 화면이 길을 보여 줍니다
picture-why-guide-description = 한 여성 의사가 환자 몸속에서 가는 관을 움직입니다. 화면을 보면서 합니다. 움직이는 영상이 길을 보여 줍니다.

## Getting ready
picture-get-ready-depends = 어떻게 할지 물어보세요
picture-get-ready-depends-description = 환자가 담당 의사에게 전화해서 묻습니다. “먹는 것, 마시는 것, 약을 계속해도 되나요? 아니면 몇 시간 끊어야 하나요?”
picture-get-ready-food = 먹고 마시는 것을 물어보세요
picture-get-ready-food-description = 환자가 담당 의사에게 전화합니다. 식탁에 음식과 물이 있고, 물음표와 시계가 있습니다. 언제부터 먹고 마시면 안 되는지 물어보세요.
picture-get-ready-medicines = 드시는 약에 대해 전화로 물어보세요
picture-get-ready-medicines-description = 약을 든 환자가 담당 의사에게 전화합니다. 약을 버리는 그림에 가위표가 있습니다. 어떤 약도 스스로 판단해서 끊지 마세요.
picture-get-ready-tell-us = 건강 상태를 의료진에게 알려 주세요
picture-get-ready-tell-us-description = 환자가 의료진에게 임신, 모유 수유, 알레르기, 폐, 신장(콩팥), 피를 묽게 하는 약에 대해 말합니다. 의료진은 검사 전에 이런 것을 알아야 합니다.
picture-get-ready-day = 출발 준비
picture-get-ready-day-description = 환자가 가방과 목록을 들고 젊은 남성과 함께 집을 나섭니다. 장신구는 접시에 두고 갑니다. 목록은 가져오시고 장신구는 두고 오세요.

## What happens
picture-what-happens-where = 영상 검사실과 병원
picture-what-happens-where-description = 한 여성이 영상 검사실로 걸어갑니다. 옆에는 병원이 있고 환자가 침대에 있습니다. 검사는 둘 중 어느 곳에서나 받을 수 있습니다.
picture-what-happens-clothes = 가운으로 갈아입기
picture-what-happens-clothes-description = 방사선사가 환자에게 환자용 가운을 줍니다. 그런 다음 환자는 가운을 입었고 옷은 걸려 있습니다. 갈아입을 때 의료진이 도와 드릴 수 있습니다.
picture-what-happens-shield = 납 가리개
picture-what-happens-shield-description = 환자가 엑스레이 검사대에 누워 있습니다. 방사선사가 몸의 한 부분에 납 가리개를 덮습니다. 납 가리개는 필요 없는 방사선을 막아 줍니다.
picture-what-happens-comfort = 편안하게 해 주는 약
picture-what-happens-comfort-description = 의사가 환자 손의 정맥주사 줄로 약을 넣습니다. 방사선사가 환자 어깨에 손을 얹고 있습니다. 여러분에게도 먼저 약을 쓸 수 있습니다.
picture-what-happens-drink = 조영제 마시기
picture-what-happens-drink-description = 한 여성이 엑스레이 검사대 앞에 서서 컵으로 마십니다. 화면에 식도와 위장이 하얗고 또렷하게 보입니다.
picture-what-happens-dye = 정맥주사 줄 또는 관장
picture-what-happens-dye-description = 한 여성이 팔에 정맥주사 줄을 꽂고 앉아 있습니다. 한 남성은 시트를 덮고 옆으로 누워 있고, 관장용 관이 있습니다. 조영제는 둘 중 한 방법으로 넣을 수 있습니다.
picture-what-happens-table = 엑스레이 검사대에서
picture-what-happens-table-description = 환자가 엑스레이 검사대에 눕거나 그 앞에 서 있습니다. 작은 그림들은 몸 돌리기, 한쪽 팔 움직이기, 숨 참기를 보여 줍니다.
picture-what-happens-catheter = 카테터 넣기
picture-what-happens-catheter-description = 환자가 깨끗한 시트를 덮고 누워 있습니다. 의료진이 사타구니로 가는 관을 넣습니다. 작은 그림은 사타구니와 팔꿈치, 두 곳을 보여 줍니다.
picture-what-happens-finish = 검사가 끝난 뒤
picture-what-happens-finish-description = 환자가 침대에서 쉽니다. 방사선사가 환자의 상태를 살핍니다. 여러분도 한동안 쉴 수 있습니다.

## After the exam
picture-after-barium = 바륨을 쓴 뒤 물 마시기
picture-after-barium-description = 환자가 물을 한 잔 마십니다. 변기에 색이 옅은 대변이 있습니다. 달력은 며칠을 나타냅니다. 바륨을 쓴 뒤 대변 색이 옅은 것은 정상입니다.
picture-after-catheter-site = 의료진에게 전화해야 할 때
picture-after-catheter-site-description = 환자가 의료진에게 전화합니다. 작은 그림 네 개는 전화해야 할 때를 보여 줍니다. 부은 곳이 커질 때, 진물이 날 때, 붉은 기가 퍼질 때, 열이 날 때입니다.
picture-after-home = 누군가 집에 데려다줍니다
picture-after-home-description = 젊은 여성이 환자를 부축해 자기 차에 태우고 집에 모셔다드립니다. 진정제를 쓴 뒤에는 여러분도 반드시 성인 보호자와 함께 집에 가야 합니다.

## Is it safe?
picture-safe-pregnant = 임신했을 수 있으면 의료진에게 알려 주세요
picture-safe-pregnant-description = 검사 전에 임신한 여성이 방사선사에게 배 속의 아기 이야기를 합니다. 엑스레이는 배 속의 아기에게 해로울 수 있으니, 여러분도 의료진에게 알려 주세요.
picture-safe-little-risk = 검사마다 다릅니다
picture-safe-little-risk-description = 의사가 환자와 이야기합니다. 도표는 방사선이 적은 것부터 많은 것까지 세 가지 검사를 보여 줍니다. 대부분의 사람에게 위험은 적습니다.
picture-safe-ask-how-much = 방사선을 얼마나 받는지 물어보세요
picture-safe-ask-how-much-description = 환자가 의사에게 방사선을 얼마나 받는지 묻습니다. 낮은 막대, 중간 막대, 높은 막대는 방사선이 적은 것부터 많은 것까지 세 가지 검사입니다.
picture-safe-past-x-rays = 전에 찍은 엑스레이 가져오기
picture-safe-past-x-rays-description = 환자가 전에 찍은 엑스레이를 가져와 의사에게 이야기합니다. 여러분도 지금까지 찍은 것을 모두 의료진에게 말씀하세요.
picture-safe-dye-allergy = 알레르기를 말씀하세요
picture-safe-dye-allergy-description = 환자가 의사에게 전에 조영제로 생긴 발진과 새우·게·조개에 대해 말합니다. 검사 전에 알레르기를 의료진에게 알려 주세요.

## Your results
picture-results-depends = 검사마다 다른 영상
picture-results-depends-description = 엑스레이 영상 네 장이 남성 몸의 네 부분과 선으로 이어져 있습니다. 위장, 심장, 엉덩이 관절, 장입니다. 검사마다 살펴보는 것이 다릅니다.
picture-results-who = 영상의학과 의사가 영상을 판독합니다
picture-results-who-description = 영상의학과 의사가 화면으로 엑스레이 영상을 봅니다. 종이 한 장이 다른 의사에게 가고, 그 의사가 읽습니다. 담당 의사가 전문의에게 물어볼 수 있습니다.
picture-results-ask = 결과에 대해 물어보기
picture-results-ask-description = 환자가 담당 의사와 이야기하며, 결과가 언제 나오는지, 무엇을 보여 주는지, 누구에게 전화하는지 묻습니다.

## Words to know
picture-word-catheter = 카테터
picture-word-catheter-description = 길고 가는 관입니다. 속이 빈 것이 보이도록 끝을 크게 그렸습니다. 액체가 그 안으로 흐를 수 있습니다.
picture-word-stent = 스텐트
picture-word-stent-description = 처음에는 혈관이 좁습니다. 그다음 작은 그물 모양 관인 스텐트가 혈관을 열어 두어 피가 흐를 수 있습니다.
picture-word-iv-line = 정맥주사(수액) 줄
picture-word-iv-line-description = 가는 관이 수액 주머니에서 팔의 정맥으로 이어집니다. 액체가 바로 핏속으로 들어갑니다.
picture-word-lead-apron = 납 보호복
picture-word-lead-apron-description = 환자는 아랫배에 짧은 납 보호복을 둘렀습니다. 방사선사는 긴 것을 입었습니다. 납은 엑스레이를 막습니다.
picture-word-c-arm = C자형 엑스레이 장비
picture-word-c-arm-description = 알파벳 C처럼 생긴 엑스레이 기계입니다. 한쪽 끝은 환자 위에, 다른 쪽 끝은 검사대 아래에 있습니다. 엑스레이가 두 끝 사이를 지나갑니다.

## Doses
picture-doses = 자연과 비교한 방사선
picture-doses-description = 각 막대는 검사만큼의 방사선을 자연에서 받는 데 걸리는 시간을 보여 줍니다. 자연에서 1년 동안 받는 양과 견주어 보세요.

## Pictures of single exams and of emergencies
picture-after-emergency = 바로 전화로 도움 청하기
picture-after-emergency-description = 환자가 구급차를 부릅니다. 그림 네 개는 부를 때를 보여 줍니다. 가슴 통증, 얼굴이 붓고 숨쉬기 힘듦, 정신을 잃음, 얼굴 한쪽이 처지고 한쪽 팔에 힘이 없음입니다.
picture-after-emergency-more = 도움을 청해야 할 다른 때
picture-after-emergency-more-description = 환자가 구급차를 부릅니다. 한 그림은 피 나는 곳을 누르는 손입니다. 다른 그림은 차갑고 창백한 한쪽 발입니다.
picture-after-remember = 기억할 세 가지
picture-after-remember-description = 환자가 세 가지를 생각합니다. 작은 그림들은 여기에 적힌 세 가지를 보여 줍니다.
picture-after-stent-card = 스텐트 카드 지니기
picture-after-stent-card-description = 한 남성이 카드를 지갑에 넣습니다. 카드에는 스텐트와 심장이 그려져 있습니다. 카드를 지니고 다니세요.
picture-after-womb = 자궁 검사 뒤 쉬기
picture-after-womb-description = 한 여성이 배에 찜질 주머니를 올리고 소파에서 쉽니다. 탁자에 생리대가 있습니다. 아랫배가 아프고 피가 조금 날 수 있습니다.
picture-get-ready-bowel = 맑은 음료와 비운 장
picture-get-ready-bowel-description = 물, 맑은 국물, 우유를 넣지 않은 차는 괜찮습니다. 음식 접시에는 가위표가 있습니다. 물에 탄 가루약이 검사 전에 장을 비웁니다.
picture-safe-child = 부모가 곁에 있기
picture-safe-child-description = 아이가 엑스레이 검사대에 앉아 있습니다. 납 보호복을 입은 아빠가 아이의 손을 잡고 있습니다. 방사선사가 곁에 서 있습니다.
picture-safe-skin = 등이 붉은지 살펴보기
picture-safe-skin-description = 한 남성이 거울로 등의 붉은 자국을 봅니다. 달력 두 장은 검사한 지 몇 주가 지났음을 보여 줍니다.
picture-what-happens-bowel = 장에 넣는 하얀 액체
picture-what-happens-bowel-description = 한 남성이 시트를 덮고 옆으로 누워 있습니다. 간호사가 곁에 있습니다. 작은 그림은 하얀 액체가 관을 통해 장으로 들어가는 모습입니다.
picture-what-happens-wrist = 손목에 넣은 가는 관
picture-what-happens-wrist-description = 작은 사람 그림 두 개가 손목과 사타구니를 보여 줍니다. 아래에서는 약으로 손목의 감각을 없앱니다. 그다음 가는 관이 손목에서 팔 위쪽으로 들어갑니다.
picture-what-happens-press = 그 자리를 누르기
picture-what-happens-press-description = 한 남성이 침대에 반듯이 누워 있습니다. 시계는 몇 시간이 지나는 것을 보여 줍니다. 아래는 두 가지 방법입니다. 손으로 손목을 누르거나, 손목에 압박띠를 감습니다.
picture-what-happens-c-arm = 수술 중의 C자형 엑스레이 장비
picture-what-happens-c-arm-description = 환자가 시트를 덮고 자고 있습니다. 엉덩이 관절 위에 C자형 엑스레이 장비가 있습니다. 수술하는 의사가 납 보호복을 입고, 뼈와 나사가 보이는 화면을 봅니다.
picture-what-happens-joint = 관절에 바늘 넣기
picture-what-happens-joint-description = 한 여성의 무릎 위에 C자형 엑스레이 장비가 있습니다. 의사가 무릎에 바늘을 넣고, 화면이 위치를 보여 줍니다. 먼저 피부를 소독합니다.
picture-what-happens-bone-numb = 피부 마취하기
picture-what-happens-bone-numb-description = 환자가 엑스레이 검사대에 누워 있습니다. 의사가 가는 바늘로 무릎의 피부를 마취합니다.
picture-what-happens-bone-rest = 검사 뒤 쉬기
picture-what-happens-bone-rest-description = 무릎에 붕대를 감은 환자가 침대에서 쉽니다. 간호사가 환자의 상태를 살핍니다.
picture-what-happens-womb-finish = 검사 뒤 쉬기
picture-what-happens-womb-finish-description = 한 여성이 검사 뒤 쉽니다. 방사선사가 여성의 상태를 살핍니다. 탁자에 생리대가 있습니다.
picture-what-happens-womb = 엑스레이 검사대 위에서
picture-what-happens-womb-description = 한 여성이 무릎에 시트를 덮고 반듯이 누워 있습니다. 간호사와 의사가 곁에 있습니다. 작은 그림은 질을 벌려 두는 기구입니다.
picture-what-happens-full = 속이 더부룩할 때
picture-what-happens-full-description = 환자의 위장이 가득 찼습니다. 한 손을 들어 간호사에게 알립니다. 여러분도 이상하면 의료진에게 말씀하세요.
picture-what-happens-wait = 검사에 걸리는 시간
picture-what-happens-wait-description = 환자가 의자에서 기다립니다. 한 시계는 위장 검사의 짧은 시간, 다른 시계는 소장 검사의 몇 시간을 보여 줍니다. 그다음 음식과 음료가 있습니다.
picture-what-happens-bowel-fill = 바륨이 장을 채웁니다
picture-what-happens-bowel-fill-description = 한 남성이 시트를 덮고 옆으로 누워 있습니다. 간호사가 곁에 있습니다. 작은 그림은 하얀 액체가 장을 채우는 모습입니다.
picture-what-happens-toilet = 화장실 가기
picture-what-happens-toilet-description = 간호사가 가운 입은 남성과 함께 화장실로 걸어갑니다. 변기에 하얀 액체가 있습니다. 바륨이 나온 것입니다.
picture-what-happens-sleep = 잠들거나 일부만 마취
picture-what-happens-sleep-description = 한 여성이 마스크를 쓰고 수술대에서 잡니다. 작은 그림의 여성은 깨어 있고 한쪽 다리에 감각이 없습니다.
picture-what-happens-stop = 멈춰 달라고 할 수 있습니다
picture-what-happens-stop-description = 검사대의 여성이 손을 듭니다. 의사는 두 손을 들고 멈춥니다. 작은 그림은 자궁의 통증입니다.
picture-get-ready-tell-more = 이런 것도 알려 주세요
picture-get-ready-tell-more-description = 환자가 간호사에게 건강 문제와 전에 찍은 엑스레이에 대해 말합니다. 작은 그림들은 여기에 적힌 것을 보여 줍니다.
picture-get-ready-womb-when = 생리가 끝난 뒤
picture-get-ready-womb-when-description = 한 여성이 달력을 가리킵니다. 처음 며칠은 피가 나는 날입니다. 그 뒤의 며칠에 체크 표시가 있습니다.
picture-get-ready-womb = 자궁 검사 전
picture-get-ready-womb-description = 한 여성이 전화로 진통제에 대해 묻습니다. 생리대를 가방에 넣습니다. 변기는 먼저 화장실에 가는 것을 보여 줍니다.
picture-after-emergency-belly = 몹시 아픈 배
picture-after-emergency-belly-description = 환자가 구급차를 부릅니다. 그림은 몹시 아픈 배에 두 손을 얹은 모습입니다.
picture-after-emergency-bowel = 배 통증이나 새빨간 피
picture-after-emergency-bowel-description = 환자가 구급차를 부릅니다. 한 그림은 몹시 아픈 배, 다른 그림은 변기 속의 새빨간 피입니다.
picture-after-emergency-bleed = 멎지 않는 피
picture-after-emergency-bleed-description = 환자가 구급차를 부릅니다. 그림은 피 나는 곳을 누르는 손입니다.
picture-after-barium-call = 바륨을 쓴 뒤 전화할 때
picture-after-barium-call-description = 환자가 의료진에게 전화합니다. 작은 그림 네 개는 전화할 때를 보여 줍니다. 배가 아플 때, 토할 때, 대변이 안 나올 때, 열이 날 때입니다.
picture-after-site-care = 무거운 것 들지 않기
picture-after-site-care-description = 환자의 몸에서 가는 관을 넣었던 자리에 거즈가 붙어 있습니다. 무거운 가방에 가위표가 있습니다. 달력은 며칠을 보여 줍니다.
picture-after-joint = 관절에 얼음 대기
picture-after-joint-description = 한 여성이 다리를 올리고 앉아 있습니다. 천에 싼 얼음이 무릎에 놓여 있습니다. 시계는 15분을 보여 줍니다.
picture-after-bone-surgery = 다리를 베개에 올려 쉬기
picture-after-bone-surgery-description = 환자가 집 소파에서 쉽니다. 깁스를 한 한쪽 다리가 베개에 놓여 있습니다. 깁스를 한 채 물로 씻는 그림에 가위표가 있습니다.
picture-after-joint-call = 관절 때문에 전화할 때
picture-after-joint-call-description = 한 여성이 의료진에게 전화합니다. 작은 그림 세 개는 전화할 때를 보여 줍니다. 무릎이 붉고 부을 때, 진물이 날 때, 열이 날 때입니다.
picture-after-womb-call = 이 검사 뒤 전화할 때
picture-after-womb-call-description = 한 여성이 의료진에게 전화합니다. 작은 그림 세 개는 전화할 때를 보여 줍니다. 배가 아플 때, 피가 많이 날 때, 열이 날 때입니다.
picture-after-milk = 검사 뒤의 모유 수유
picture-after-milk-description = 한 여성이 소파에 앉아 아기에게 모유를 먹입니다. 여러분도 수유를 계속하실 수 있습니다.
picture-what-happens-womb-dye = 조영제가 자궁을 채웁니다
picture-what-happens-womb-dye-description = 크게 그린 자궁입니다. 가는 관이 아래에서 들어옵니다. 하얀 조영제가 자궁을 채우고 두 나팔관으로 흘러나옵니다.
picture-what-happens-drain = 스텐트, 배액관, 약 넣는 관
picture-what-happens-drain-description = 풍선이 좁은 혈관을 넓히고, 스텐트가 열어 둡니다. 배액관은 배 속의 액체를 빼냅니다. 약 넣는 관은 정맥에 약을 넣습니다.
picture-after-drain = 배액관 관리하기
picture-after-drain-description = 환자가 의료진에게 전화합니다. 작은 그림들은 관을 당기지 않기, 마른 상태로 두기, 붉거나 열이 나면 전화하기를 보여 줍니다.
