# Topic: why
why-title = 왜 필요한가요?
why-hint = 보기 위해, 치료를 돕기 위해

## why/function
why-function = 몸의 한 부분이 어떻게 일하는지 봅니다
why-function-check = 담당 의사가 장기나 몸의 다른 부분이 어떻게 움직이고 일하는지 확인하려고 할 수 있습니다.
why-function-movie = 사진은 어떻게 생겼는지를 보여 줍니다. 동영상은 어떻게 움직이는지도 보여 줍니다.

## why/guide
why-guide = 영상을 보며 치료하려고 합니다
why-guide-treatment = 어떤 치료는 의료진이 몸속을 보면서 해야 합니다. 움직이는 영상이 길을 보여 줍니다.
why-guide-ask = 담당 의사에게 물어보세요: “왜 이 검사가 필요한가요? 다른 방법도 있나요?”
