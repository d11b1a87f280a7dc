# Topic: what-is-it
what-is-it-title = 어떤 검사인가요?
what-is-it-hint = 동영상처럼 움직이는 엑스레이

## what-is-it/moves
what-is-it-moves = 움직이는 엑스레이
what-is-it-moves-photo = 보통 [엑스레이](x-ray)는 사진과 같습니다.
what-is-it-moves-movie = [엑스레이 투시(fluoroscopy)](fluoroscopy)는 동영상과 같습니다. 몸속 여러 부분이 움직이는 모습을 보여 줍니다.
what-is-it-moves-main = 건강 상태를 의료진에게 **알리고**, 모르는 것은 **물어보세요**.

## what-is-it/shows
what-is-it-shows = 몸속이 움직이는 모습을 보여 줍니다
what-is-it-shows-lead = 의료진은 장기와 조직이 움직이는 모습을 화면에서 실시간으로 봅니다. 다음을 볼 수 있습니다:
what-is-it-shows-heart = 심장과 혈관
what-is-it-shows-digestion = 음식을 소화하는 위와 장
what-is-it-shows-reproductive = 생식 기관

## what-is-it/helps
what-is-it-helps = 문제를 찾고 치료하는 데 도움을 줍니다
what-is-it-helps-find = 담당 의사가 어디에 문제가 있는지 찾는 데 도움이 될 수 있습니다. 여러 가지 문제에 쓰입니다.
what-is-it-helps-treat = 일부 치료를 할 때 도움이 되기도 합니다.
what-is-it-helps-ask = 담당 의사에게 물어보세요: “이 검사로 무엇을 알 수 있나요? 저에게 어떤 도움이 되나요?”

## what-is-it/swallow
what-is-it-swallow = 삼키는 모습을 보는 검사입니다
what-is-it-swallow-name = 바륨 삼킴 검사(식도 조영술) 또는 위장 조영술(upper GI)이라고도 합니다.
what-is-it-swallow-shows = 의료진이 식도, 위장 또는 소장이 움직이는 모습을 봅니다. 여러 가지 문제를 찾는 데 도움이 됩니다.
what-is-it-swallow-where = 영상 검사실에서, 또는 병원에 입원해 있는 동안 받습니다.

## what-is-it/bowel
what-is-it-bowel = 대장을 보는 검사입니다
what-is-it-bowel-name = 바륨 관장 검사, 또는 대장 조영술(lower GI)이라고 합니다.
what-is-it-bowel-shows = 의료진이 [바륨](barium)이 장을 채우고 움직이는 모습을 봅니다. 여러 가지 문제를 찾는 데 도움이 됩니다.
what-is-it-bowel-where = 영상 검사실에서, 또는 병원에 입원해 있는 동안 받습니다.

## what-is-it/heart
what-is-it-heart = 심장에서 피가 흐르는 모습을 봅니다
what-is-it-heart-name = 이 검사를 [심장 카테터 검사](cardiac-catheterization)(심도자술)라고 합니다.
what-is-it-heart-shows = 의료진이 [동맥](artery)으로 피가 흐르는 모습을 봅니다.
what-is-it-heart-helps = 일부 심장 문제를 찾는 데 도움이 됩니다. 치료에도 도움이 될 수 있습니다.
what-is-it-heart-where = 검사실에서, 또는 병원에 입원해 있는 동안 받습니다.

## what-is-it/tube
what-is-it-tube = 움직이는 영상을 보며 가는 관을 넣습니다
what-is-it-tube-catheter = [카테터](catheter)는 속이 빈 가는 관입니다. 액체를 넣거나, 남는 액체를 빼냅니다.
what-is-it-tube-stent = [스텐트](stent)는 좁아지거나 막힌 혈관을 열어 줍니다.
what-is-it-tube-place = 의료진이 어디에 넣을지 볼 수 있습니다.
what-is-it-tube-where = 검사실에 오거나 병원에 입원합니다.

## what-is-it/bone
what-is-it-bone = 움직이는 영상을 보며 뼈를 치료합니다
what-is-it-bone-surgery = 수술을 받으면, 수술하는 의사가 몸속을 봅니다. 부러진 뼈를 맞추거나 인공[관절](joint)을 넣는 데 도움이 됩니다.
what-is-it-bone-needle = 관절에 바늘을 넣으면, 의료진이 맞는 위치를 봅니다.
what-is-it-bone-where = 당일에 다녀가거나 입원할 수 있습니다.

## what-is-it/womb
what-is-it-womb = 자궁과 나팔관을 보는 검사입니다
what-is-it-womb-name = 이름이 긴 검사입니다: [자궁난관조영술](hysterosalpingogram), 줄여서 HSG.
what-is-it-womb-shows = 자궁을 촬영합니다. 나팔관 두 개가 열려 있는지 보여 줍니다.
what-is-it-womb-where = 영상 검사실에서, 또는 병원에 입원해 있는 동안 받습니다.
