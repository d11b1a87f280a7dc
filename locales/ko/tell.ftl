### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = 말하기와 묻기
tell-hint = 의료진에게 보여 줄 목록 만들기
tell-heading = 해당하는 것을 누르세요
ask-heading = 묻고 싶은 것을 누르세요

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = 지금 몸이 안 좋습니다
tell-pregnant = 임신했거나 임신했을 수 있습니다
tell-dye-reaction = 조영제로 이상 반응이 있었습니다
tell-allergy = 알레르기가 있습니다
tell-asthma = 천식이 있습니다
tell-swallowing = 삼키기 힘듭니다
tell-blood-thinner = 피를 묽게 하는 약을 씁니다
tell-bleeding = 피가 쉽게 납니다
tell-kidneys = 신장(콩팥)병이 있습니다
tell-diabetes = 당뇨병이 있습니다
tell-metformin = 메트포르민(metformin)을 먹습니다
tell-insulin = 인슐린을 씁니다
tell-ate = 오늘 먹거나 마셨습니다
tell-heart = 심장병이 있습니다
tell-thyroid = 갑상선에 문제가 있습니다
tell-bowel-surgery = 최근에 장 수술이나 장 조직 검사를 받았습니다
tell-stoma = 장루(인공 항문 등)가 있습니다
tell-infection = 열이 나거나 감염이 있습니다
tell-breastfeeding = 모유 수유를 합니다
tell-x-rays = 최근에 엑스레이를 찍거나 바륨을 썼습니다
tell-implant = 심장 박동기나 몸에 심은 것이 있습니다
tell-sleep-apnea = 잘 때 숨이 멎습니다
tell-ride = 집에 데려다줄 사람이 없습니다
tell-stand = 오래 서 있지 못합니다
tell-lie-flat = 반듯이 눕지 못합니다
tell-interpreter = 통역이 필요합니다
tell-see = 눈이 잘 안 보입니다
tell-hear = 귀가 잘 안 들립니다
tell-clothes = 옷을 갈아입을 때 도움이 필요합니다
tell-pain = 통증이 있습니다
tell-afraid = 무섭습니다
tell-toilet = 화장실에 가고 싶습니다
tell-period = 지금 질에서 피가 납니다

## What a patient may want to ask.

ask-what-for = 이 검사는 왜 하나요?
ask-risks = 어떤 문제가 생길 수 있나요?
ask-other-way = 다른 방법이 있나요?
ask-wait = 미루거나 안 받으면 어떻게 되나요?
ask-radiation = 방사선을 얼마나 받나요?
ask-fasting = 언제부터 먹고 마시면 안 되나요?
ask-medicines = 제 약 가운데 어떤 것을 먹어도 되나요?
ask-hurt = 아픈가요?
ask-relax = 편안해지는 약을 쓸 수 있나요?
ask-how-long = 얼마나 걸리나요?
ask-company = 누가 같이 들어가도 되나요?
ask-eat = 언제 다시 먹고 마실 수 있나요?
ask-drive = 언제 다시 운전하고 일할 수 있나요?
ask-results = 결과는 언제, 어떻게 알 수 있나요?
ask-signs = 집에서 무엇을 살펴야 하나요?
ask-call = 낮이든 밤이든 누구에게 전화하나요?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = 창백한 여성이 한 손은 이마에, 한 손은 배에 대고 앉아 있습니다.
picture-tell-pregnant-description = 여성이 둥근 배를 감싸고 있습니다. 작은 원 안에 배 속의 아기가 보입니다.
picture-tell-dye-reaction-description = 조영제 수액, 엑스레이 화면, 붉고 가려운 두드러기가 난 팔입니다.
picture-tell-allergy-description = 붉은 두드러기가 난 얼굴과 알약, 견과, 꽃입니다.
picture-tell-asthma-description = 남성이 흡입기를 들이마십니다. 기도가 좁게 그려져 있습니다.
picture-tell-swallowing-description = 여성이 목을 잡고 있습니다. 음식 한 입이 걸려 있습니다.
picture-tell-blood-thinner-description = 약병과, 알약이 든 핏방울입니다.
picture-tell-bleeding-description = 베인 손가락에서 피가 계속 떨어집니다.
picture-tell-kidneys-description = 콩팥 두 개입니다. 하나는 회색이고 주의 표시가 있습니다.
picture-tell-diabetes-description = 손가락의 핏방울과 혈당 측정기입니다.
picture-tell-metformin-description = 하얀 알약 한 판과 혈당 측정기입니다.
picture-tell-insulin-description = 배에 댄 인슐린 펜입니다.
picture-tell-ate-description = 해 아래에 음식 접시와 반쯤 빈 잔이 있습니다.
picture-tell-heart-description = 심장과 심장의 혈관, 뾰족뾰족한 심전도 선입니다.
picture-tell-thyroid-description = 목에 나비 모양의 갑상선이 색으로 칠해져 있습니다.
picture-tell-bowel-surgery-description = 배에, 장이 있는 곳 위로 꿰맨 자리가 있습니다.
picture-tell-stoma-description = 배에 주머니가 붙어 있습니다.
picture-tell-infection-description = 얼굴이 붉은 남성과, 열이 높은 체온계입니다.
picture-tell-breastfeeding-description = 여성이 아기를 안고 젖을 먹입니다.
picture-tell-x-rays-description = 남성의 가슴 엑스레이와 달력입니다. 화살표가 오늘에서 지난 날을 가리킵니다.
picture-tell-implant-description = 가슴 피부 아래에 심장 박동기가 있고, 선이 심장까지 이어집니다.
picture-tell-sleep-apnea-description = 밤에 남성이 반듯이 누워 잡니다. 숨에 가위표가 있습니다.
picture-tell-ride-description = 여성이 혼자 서서 집을 생각합니다. 운전자가 탄 차에 가위표가 있습니다.
picture-tell-stand-description = 지팡이를 든 여성이 앉아 있습니다. 오래 서 있는 그림에 가위표가 있습니다.
picture-tell-lie-flat-description = 남성이 베개에 기대어 앉아 있습니다. 반듯이 눕는 그림에 가위표가 있습니다.
picture-tell-interpreter-description = 두 사람이 두 가지 색 말풍선으로 말합니다. 사이에 세 번째 사람이 서 있습니다.
picture-tell-see-description = 눈과 흐릿한 집 그림입니다.
picture-tell-hear-description = 보청기를 낀 귀입니다.
picture-tell-clothes-description = 돕는 사람이 가운을 들고, 남성이 팔을 끼웁니다.
picture-tell-pain-description = 남성이 몸을 굽히고 허리를 잡고 있습니다. 붉은 선이 아픈 곳을 보여 줍니다.
picture-tell-afraid-description = 겁먹은 여성이 턱 밑에 두 손을 모으고 엑스레이 기계를 생각합니다.
picture-tell-toilet-description = 변기입니다.
picture-tell-period-description = 핏방울이 묻은 생리대입니다.
picture-ask-reason-description = 의사와 환자가 물음표가 있는 엑스레이 화면을 봅니다.
picture-ask-risks-description = 저울 위에 물음표가 있습니다.
picture-ask-before-description = 접시, 잔, 약병과 물음표입니다.
picture-ask-during-description = 엑스레이 검사대의 환자와 물음표입니다.
picture-ask-after-description = 집, 자동차, 접시와 물음표입니다.
picture-ask-results-description = 종이 한 장, 전화기와 물음표입니다.
