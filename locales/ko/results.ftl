# Topic: results
results-title = 검사 결과
results-hint = 누가 보는지, 다음은 무엇인지

## results/depends
results-depends = 결과는 어떤 검사인지에 따라 다릅니다
results-depends-exam = 검사마다 살펴보는 것이 다릅니다.
results-depends-many = 엑스레이 투시는 여러 가지 문제를 찾는 데 도움이 될 수 있습니다.

## results/who
results-who = 의사가 영상을 판독합니다
results-who-reads = [영상의학과 의사](radiologist)가 영상을 보고 판독합니다.
results-who-more = 담당 의사가 결과를 전문의에게 보내거나 검사를 더 하자고 할 수 있습니다. 어디가 잘못되었는지 찾는 데 도움이 될 수 있습니다.

## results/ask
results-ask = 담당 의사와 결과에 대해 이야기하세요
results-ask-lead = 이렇게 물어보실 수 있습니다:
results-ask-when = 결과는 언제 나오나요?
results-ask-mean = 이 결과는 저에게 어떤 뜻인가요?
results-ask-next = 검사를 더 받아야 하나요?
results-ask-call = 궁금한 것이 있으면 누구에게 전화하나요?
