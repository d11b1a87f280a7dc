### The question "Which exam?" after the language, and its answers.

exam-title = 어떤 검사를 받으러 오셨나요?
exam-other = 다른 검사
exam-unsure = 잘 모르겠어요
exam-unsure-hint = 모두 보여 주세요. 검사는 나중에 고를 수 있습니다.
exam-note = 잘 모르세요? 어떤 검사인지 의료진에게 물어보세요. 고르신 것은 남지 않습니다.
exam-swallow = 삼킴·위장 검사
exam-swallow-hint = 바륨을 마십니다
exam-bowel = 대장 검사
exam-bowel-hint = 바륨 관장
exam-heart = 심장 검사
exam-heart-hint = 심장 카테터 검사(심도자술)
exam-tube = 카테터·스텐트
exam-tube-hint = 가는 관을 넣습니다
exam-bone = 뼈·관절
exam-bone-hint = 영상을 보며 하는 수술이나 바늘 시술
exam-womb = 자궁 검사
exam-womb-hint = 자궁난관조영술(HSG)
home-exam-swallow = 받으실 삼킴·위장 검사
home-exam-bowel = 받으실 대장 검사
home-exam-heart = 받으실 심장 검사
home-exam-tube = 받으실 카테터·스텐트 시술
home-exam-bone = 받으실 뼈·관절 검사
home-exam-womb = 받으실 자궁 검사
