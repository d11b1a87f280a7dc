# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: short; description: about 30 English words.

## What is it?
picture-what-is-it-shows = 몸속의 여러 부분
picture-what-is-it-shows-description = 몸속 몇 부분이 그려진 사람의 몸입니다. 심장과 혈관, 위와 장, 자궁이 있습니다. 엑스레이 투시는 이 부분들이 기능하는 모습을 보여 줄 수 있습니다.
picture-what-is-it-helps = 함께 화면 보기
picture-what-is-it-helps-description = 담당 의사가 화면의 한 곳을 가리킵니다. 환자도 봅니다. 영상은 어디가 잘못되었는지 찾고 치료하는 데 길잡이가 됩니다.

## Common uses
picture-uses-overview = 흔히 쓰이는 다섯 가지
picture-uses-overview-description = 작은 그림 다섯 개입니다. 소화관, 심장, 혈관 속의 가는 관, 나사를 박은 엉덩이뼈, 자궁입니다.

## Why you need it
picture-why-function = 삼키는 모습 보기
picture-why-function-description = 한 남성이 음료를 마십니다. 큰 돋보기로 식도가 음료를 아래로 밀어 내리는 모습이 보입니다. 동영상은 몸이 어떻게 기능하는지 보여 줍니다.
picture-why-guide = 화면이 길을 보여 줍니다
picture-why-guide-description = 한 여성 의사가 환자 몸속에서 가는 관을 움직입니다. 화면을 보면서 합니다. 움직이는 영상이 길을 보여 줍니다.

## Getting ready
picture-get-ready-depends = 어떻게 할지 물어보세요
picture-get-ready-depends-description = 한 여성이 담당 의사에게 전화합니다. 먹고 마셔도 되는 검사가 있습니다. 한동안 음식이나 음료, 또는 일부 약을 끊어야 하는 검사도 있습니다.
picture-get-ready-food = 검사 전에 금식하기
picture-get-ready-food-description = 한 남성이 식탁에 앉아 있습니다. 음식과 음료에 가위표가 있습니다. 시계는 몇 시간이 지나는 것을 보여 줍니다. 여러분도 기다려야 할 수 있습니다.
picture-get-ready-medicines = 드시는 약에 대해 전화로 물어보세요
picture-get-ready-medicines-description = 약을 든 남성이 담당 의사에게 전화합니다. 약을 버리는 그림에 가위표가 있습니다. 어떤 약도 스스로 판단해서 끊지 마세요.
picture-get-ready-tell-us = 건강 상태를 알려 주세요
picture-get-ready-tell-us-description = 환자가 의료진에게 임신, 모유 수유, 알레르기, 폐, 신장(콩팥), 전에 받은 엑스레이를 말합니다. 의료진은 검사 전에 이런 것을 알아야 합니다.
picture-get-ready-day = 출발 준비
picture-get-ready-day-description = 한 여성이 가방과 목록을 들고 젊은 남성과 함께 집을 나섭니다. 장신구는 접시에 두고 갑니다. 목록은 가져오시고 장신구는 두고 오세요.

## What happens
picture-what-happens-where = 검사 센터와 병원
picture-what-happens-where-description = 한 여성이 엑스레이 센터로 걸어갑니다. 옆에는 병원이 있고 환자가 침대에 있습니다. 검사는 둘 중 어느 곳에서나 받을 수 있습니다.
picture-what-happens-clothes = 가운으로 갈아입기
picture-what-happens-clothes-description = 방사선사가 남성에게 환자용 가운을 줍니다. 그런 다음 남성은 가운을 입었고 옷은 걸려 있습니다. 갈아입을 때 의료진이 도와 드릴 수 있습니다.
picture-what-happens-shield = 납 가리개
picture-what-happens-shield-description = 남성 환자가 엑스레이 검사대에 누워 있습니다. 방사선사가 아랫배에 납 가리개를 덮습니다. 납 가리개는 필요 없는 방사선을 막아 줍니다.
picture-what-happens-comfort = 편안하게 해 주는 약
picture-what-happens-comfort-description = 의사가 환자 손의 정맥 주사줄로 약을 넣습니다. 방사선사가 환자 어깨에 손을 얹고 있습니다. 여러분에게도 먼저 약을 쓸 수 있습니다.
picture-what-happens-drink = 조영제 마시기
picture-what-happens-drink-description = 한 여성이 엑스레이 검사대 앞에 서서 컵으로 마십니다. 화면에 식도와 위장이 하얗고 또렷하게 보입니다.
picture-what-happens-dye = 정맥 주사줄 또는 관장
picture-what-happens-dye-description = 한 여성이 팔에 정맥 주사줄을 꽂고 앉아 있습니다. 한 남성은 시트를 덮고 옆으로 누워 있고, 관장용 관이 있습니다. 조영제는 둘 중 한 방법으로 넣을 수 있습니다.
picture-what-happens-table = 엑스레이 검사대에서
picture-what-happens-table-description = 한 남성은 엑스레이 검사대에 누워 있고, 한 여성은 검사대 앞에 서 있습니다. 작은 그림들은 몸 돌리기, 한쪽 팔 움직이기, 숨 참기를 보여 줍니다.
picture-what-happens-catheter = 카테터 넣기
picture-what-happens-catheter-description = 환자가 깨끗한 시트를 덮고 누워 있습니다. 의료진이 사타구니로 가는 관을 넣습니다. 작은 그림은 사타구니와 팔꿈치, 두 곳을 보여 줍니다.
picture-what-happens-finish = 검사가 끝난 뒤
picture-what-happens-finish-description = 팔에 작은 반창고를 붙인 환자가 침대에서 쉽니다. 방사선사가 상태를 살핍니다. 여러분도 한동안 쉴 수 있습니다.

## After the exam
picture-after-barium = 바륨을 쓴 뒤 물 마시기
picture-after-barium-description = 한 남성이 물을 한 잔 마십니다. 변기에 색이 옅은 대변이 있습니다. 달력은 며칠을 나타냅니다. 바륨을 쓴 뒤 대변 색이 옅은 것은 정상입니다.
picture-after-catheter-site = 의료진에게 전화해야 할 때
picture-after-catheter-site-description = 한 여성이 전화합니다. 작은 그림 네 개는 전화해야 할 증상을 보여 줍니다. 커지는 멍울, 진물, 퍼지는 붉은 기운, 열입니다.
picture-after-home = 누군가 집에 데려다줍니다
picture-after-home-description = 젊은 여성이 나이 든 남성을 부축해 자기 차에 태웁니다. 그리고 집에 모셔다드립니다. 진정제를 쓴 뒤에는 여러분도 데려다줄 사람이 필요합니다.

## Is it safe?
picture-safe-pregnant = 임신했다면 알려 주세요
picture-safe-pregnant-description = 검사 전에 임신한 여성이 방사선사에게 배 속의 아기 이야기를 합니다. 엑스레이는 배 속의 아기에게 해로울 수 있으니, 여러분도 의료진에게 알려 주세요.
picture-safe-little-risk = 검사마다 다릅니다
picture-safe-little-risk-description = 의사가 환자와 이야기합니다. 도표는 방사선이 적은 것부터 많은 것까지 세 가지 검사를 보여 줍니다. 대부분의 사람에게 위험은 적습니다.
picture-safe-past-x-rays = 전에 찍은 엑스레이 가져오기
picture-safe-past-x-rays-description = 한 여성이 전에 찍은 엑스레이를 가져와 의사에게 이야기합니다. 위험은 쌓일 수 있으니 모두 말씀하세요.
picture-safe-dye-allergy = 알레르기를 말씀하세요
picture-safe-dye-allergy-description = 젊은 남성이 의사에게 전에 조영제로 생긴 발진과 새우·게·조개에 대해 말합니다. 검사 전에 알레르기를 의료진에게 알려 주세요.

## Your results
picture-results-depends = 검사마다 다른 영상
picture-results-depends-description = 엑스레이 영상 네 장이 남성 몸의 네 부분과 선으로 이어져 있습니다. 위장, 심장, 엉덩이 관절, 장입니다. 검사마다 살펴보는 것이 다릅니다.
picture-results-who = 영상의학과 의사가 영상을 판독합니다
picture-results-who-description = 영상의학과 의사가 화면으로 엑스레이 영상을 봅니다. 종이 한 장이 다른 의사에게 가고, 그 의사가 읽습니다. 담당 의사가 전문의에게 물어볼 수 있습니다.
picture-results-ask = 결과에 대해 물어보기
picture-results-ask-description = 환자가 담당 의사와 이야기합니다. 결과가 언제 나오는지, 무엇을 보여 주는지, 누구에게 전화하는지 묻습니다.

## Words to know
picture-word-catheter = 카테터
picture-word-catheter-description = 길고 가는 관입니다. 속이 빈 것이 보이도록 끝을 크게 그렸습니다. 액체가 그 안으로 흐를 수 있습니다.
picture-word-stent = 스텐트
picture-word-stent-description = 처음에는 혈관이 좁습니다. 그다음 작은 그물 모양 관인 스텐트가 혈관을 열어 두어 피가 흐를 수 있습니다.
picture-word-iv-line = 정맥 주사줄(IV)
picture-word-iv-line-description = 가는 관이 수액 주머니에서 팔의 정맥으로 이어집니다. 액체가 바로 핏속으로 들어갑니다.
picture-word-lead-apron = 납 앞치마
picture-word-lead-apron-description = 환자는 아랫배에 짧은 납 앞치마를 둘렀습니다. 방사선사는 긴 것을 입었습니다. 납은 엑스레이를 막습니다.
picture-word-c-arm = C암(C-arm)
picture-word-c-arm-description = 알파벳 C처럼 생긴 엑스레이 기계입니다. 한쪽 끝은 환자 위에, 다른 쪽 끝은 검사대 아래에 있습니다. 엑스레이가 두 끝 사이를 지나갑니다.

## Doses
picture-doses = 자연과 비교한 방사선
picture-doses-description = 각 막대는 검사만큼의 방사선을 자연에서 받는 데 걸리는 시간을 보여 줍니다. 가슴 엑스레이는 아주 짧은 막대입니다. 바륨 관장 검사가 가장 깁니다.
