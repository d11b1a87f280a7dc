# Topic: uses
uses-title = 어디에 쓰이나요
uses-hint = 어떻게 도움이 되는지

## uses/overview
uses-overview = 흔히 이런 데 쓰입니다
uses-overview-show = 소화관이 움직이는 모습과 심장에서 피가 흐르는 모습을 볼 수 있습니다. 여성의 생식 기관도 볼 수 있습니다.
uses-overview-guide = 가는 관을 넣을 때, 뼈와 관절을 치료할 때 도움이 될 수 있습니다.
uses-overview-next = 다음 쪽부터 더 설명합니다.

## uses/swallow-enema
uses-swallow-enema = 소화관이 움직이는 모습을 보여 줍니다
uses-swallow-enema-barium = [바륨](barium)은 하얀 [조영제](contrast-dye)입니다. 바륨을 마시거나, 의료진이 [관장](enema)으로 넣습니다.
uses-swallow-enema-shows = 그러면 의료진이 식도, 위 또는 장이 움직이는 모습을 볼 수 있습니다.
uses-swallow-enema-names = 이 검사를 바륨 삼킴 검사(식도 조영술) 또는 바륨 관장 검사(대장 조영술)라고 합니다.

## uses/heart
uses-heart = 심장에서 피가 흐르는 모습을 보여 줍니다
uses-heart-exam = 이 심장 검사를 [심장 카테터 검사](cardiac-catheterization)라고 합니다.
uses-heart-flow = 의료진은 [동맥](artery)으로 피가 흐르는 모습을 화면으로 봅니다.
uses-heart-helps = 일부 심장 문제를 찾는 데 도움이 될 수 있습니다. 치료에도 도움이 될 수 있습니다.

## uses/catheter-stent
uses-catheter-stent = 가는 관을 제자리에 넣도록 돕습니다
uses-catheter-stent-catheter = [카테터](catheter)는 속이 빈 가는 관입니다. 몸속에 액체를 넣거나, 남는 액체를 몸 밖으로 빼냅니다.
uses-catheter-stent-stent = [스텐트](stent)는 좁아지거나 막힌 혈관을 열어 줍니다.
uses-catheter-stent-place = 엑스레이 투시를 하면 의료진이 어디에 넣을지 볼 수 있습니다.

## uses/bones
uses-bones = 뼈와 관절 수술을 도울 수 있습니다
uses-bones-lead = 수술하는 의사는 엑스레이 투시를 보며 다음을 할 수 있습니다:
uses-bones-joint = 인공[관절](joint) 넣기
uses-bones-bone = 부러진 뼈 맞추기

## uses/hysterosalpingogram
uses-hysterosalpingogram = 여성의 생식 기관을 볼 수 있습니다
uses-hysterosalpingogram-exam = 이 검사는 이름이 깁니다: [자궁난관조영술](hysterosalpingogram), 줄여서 HSG. 자궁 같은 여성의 생식 기관을 촬영합니다.
uses-hysterosalpingogram-ask = 어떤 검사를 받는지 확실하지 않으세요? 의료진에게 물어보세요.
