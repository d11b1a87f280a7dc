# The glossary: each word, and its short meaning.
word-allergic-reaction = 알레르기 반응
word-allergic-reaction-meaning = 몸이 어떤 것에 나쁘게 반응하는 것. 예를 들면 발진, 붓기, 숨쉬기 힘든 것입니다.

word-artery = 동맥
word-artery-meaning = 심장에서 몸의 다른 곳으로 피를 보내는 혈관입니다.

word-barium = 바륨
word-barium-meaning = 분필 가루 같은 하얀 조영제입니다. 엑스레이에 잘 보입니다.

word-cardiac-catheterization = 심장 카테터 검사
word-cardiac-catheterization-meaning = 심장 검사(심도자술)입니다. 의료진이 혈관을 통해 가는 관을 심장까지 넣습니다.

word-catheter = 카테터
word-catheter-meaning = 몸속에 넣는, 속이 빈 가는 관입니다. 액체를 넣거나 남는 액체를 빼냅니다.

word-contrast-dye = 조영제
word-contrast-dye-meaning = 엑스레이에서 몸의 여러 부분을 더 잘 볼 수 있도록 몸속에 넣는 것입니다.

word-enema = 관장
word-enema-meaning = 장의 끝부분인 직장에 액체를 넣는 방법입니다.

# To fast: neither to eat nor to drink.
word-fast = 금식
word-fast-meaning = 정해진 시간 동안 먹지도 마시지도 않는 것입니다.

word-fluoroscopy = 엑스레이 투시(fluoroscopy)
word-fluoroscopy-meaning = 동영상처럼 보여 주는 엑스레이입니다. 몸속 여러 부분이 움직이는 모습을 보여 줍니다.

word-hysterosalpingogram = 자궁난관조영술(hysterosalpingogram)
word-hysterosalpingogram-meaning = 자궁 같은 여성의 생식 기관을 보는 엑스레이 검사입니다.

word-iv-line = 정맥주사(수액) 줄
word-iv-line-meaning = 정맥에 바로 액체를 넣는 가는 관입니다.

word-joint = 관절
word-joint-meaning = 무릎, 엉덩이 관절, 팔꿈치처럼 두 뼈가 만나는 곳입니다.

word-outpatient = 외래 환자
word-outpatient-meaning = 병원에서 밤을 보내지 않고 진료를 받는 사람입니다.

word-provider = 담당 의사
word-provider-meaning = 환자를 치료하는 의사, 간호사 또는 다른 사람입니다.

word-radiation = 방사선
word-radiation-meaning = 빛처럼 퍼져 나가는 에너지입니다. 엑스레이도 방사선의 하나입니다. 자연에서 나오는 것도 있습니다.

word-radiologist = 영상의학과 의사
word-radiologist-meaning = 엑스레이와 그 밖의 몸 영상을 판독하도록 훈련받은 의사입니다.

word-sedative = 진정제
word-sedative-meaning = 마음을 편하게 하거나 졸리게 하는 약입니다.

word-stent = 스텐트
word-stent-meaning = 좁아지거나 막힌 혈관, 또는 몸의 다른 관을 열어 두는 작은 관입니다.

word-technologist = 방사선사
word-technologist-meaning = 엑스레이 영상을 찍도록 훈련받은 사람입니다. 의료진의 한 사람입니다.

word-vein = 정맥
word-vein-meaning = 피를 심장으로 돌려보내는 혈관입니다.

word-x-ray = 엑스레이
word-x-ray-meaning = 몸속의 영상을 만드는 광선입니다. 방사선의 하나입니다.
word-c-arm = C자형 엑스레이 장비
word-c-arm-meaning = 알파벳 C처럼 생긴 엑스레이 기계입니다. 한쪽 끝은 몸 위에, 다른 쪽 끝은 몸 아래에 있습니다.
word-lead-apron = 납 보호복
word-lead-apron-meaning = 납이 들어 있는 무거운 가리개입니다. 방사선을 막아 줍니다.
