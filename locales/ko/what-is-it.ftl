# Topic: what-is-it
what-is-it-title = 어떤 검사인가요?
what-is-it-hint = 동영상처럼 움직이는 엑스레이

## what-is-it/moves
what-is-it-moves = 움직이는 엑스레이
what-is-it-moves-photo = 보통 [엑스레이](x-ray)는 사진과 같습니다.
what-is-it-moves-movie = [엑스레이 투시(fluoroscopy)](fluoroscopy)는 동영상과 같습니다. 몸속 여러 부분이 움직이는 모습을 보여 줍니다.

## what-is-it/shows
what-is-it-shows = 몸속이 움직이는 모습을 보여 줍니다
what-is-it-shows-lead = 의료진은 장기와 조직이 움직이는 모습을 화면으로 바로 봅니다. 다음을 볼 수 있습니다:
what-is-it-shows-heart = 심장과 혈관
what-is-it-shows-digestion = 음식을 소화하는 위와 장
what-is-it-shows-reproductive = 생식 기관

## what-is-it/helps
what-is-it-helps = 문제를 찾고 치료하는 데 도움을 줍니다
what-is-it-helps-find = 담당 의사가 어디가 잘못되었는지 찾는 데 도움이 될 수 있습니다. 여러 가지 문제에 쓰입니다.
what-is-it-helps-treat = 일부 치료를 할 때 길잡이가 되기도 합니다.
what-is-it-helps-ask = 담당 의사에게 물어보세요: “이 검사로 무엇을 알 수 있나요? 저에게 어떤 도움이 되나요?”
