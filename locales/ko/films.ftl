# Names and descriptions of the films: for Listen, screen readers and paper.
# Name: short; description: about 35 English words; two captions for the first film.

film-moves = 엑스레이 동영상으로 본 삼킴
film-moves-description = 왼쪽은 움직이지 않는 엑스레이입니다. 오른쪽은 동영상입니다. 하얀 음료가 식도를 따라 위장으로 내려갑니다. 움직이는 모습이 보입니다.
film-moves-still = 엑스레이: 사진 한 장
film-moves-moving = 엑스레이 투시: 동영상
film-swallow-enema = 바륨이 몸속을 지나갑니다
film-swallow-enema-description = 먼저 바륨이 입에서 위장까지 내려갑니다. 식도가 물결처럼 움직이며 밀어냅니다. 그다음 바륨이 대장 끝에서부터 대장을 채웁니다. 의료진이 각 부분을 볼 수 있습니다.
film-heart = 심장에서 피가 흐르는 모습
film-heart-description = 심장이 뜁니다. 가는 관이 동맥을 따라 올라옵니다. 조영제가 심장 자체의 동맥을 채운 뒤 씻겨 나갑니다. 피가 어떻게 흐르는지 보여 줍니다.
film-catheter-stent = 스텐트가 혈관을 엽니다
film-catheter-stent-description = 혈관 한 곳이 좁습니다. 작은 풍선이 그곳에서 스텐트를 펼칩니다. 풍선은 빼냅니다. 스텐트는 남고, 피가 다시 흐를 수 있습니다.
film-bones = 부러진 뼈를 맞춥니다
film-bones-description = 부러진 뼈를 제자리로 옮깁니다. 그다음 금속 부품을 하나씩 넣어 뼈를 고정합니다. 의료진이 모든 단계를 지켜봅니다.
film-hysterosalpingogram = 조영제로 보는 자궁과 나팔관
film-hysterosalpingogram-description = 조영제가 자궁을 채우고, 이어서 가는 관 두 개를 채웁니다. 관 끝에서 조영제가 흘러나옵니다. 관이 열려 있음을 보여 줍니다.
film-pictures = 의료진이 보는 화면
film-pictures-description = 의료진의 화면에 위장이 보입니다. 위장이 하얀 바륨으로 채워지고, 의료진은 위장이 움직이는 모습을 봅니다.
