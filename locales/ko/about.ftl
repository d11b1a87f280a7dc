# The pages of the screen about this guide

## about/what
about-what = 이 안내는 무엇인가요
about-what-plain = 이 안내는 엑스레이 투시를 쉬운 말로 알려 드립니다. 환자를 위해 만들었습니다.
about-what-who = 다니시는 병원의 의사들이 쓴 것은 아닙니다.
about-what-advice = 의료진의 조언을 대신하지 않습니다.

## about/not
about-not = 이 안내가 하지 않는 일
about-not-lead = 이 안내는:
about-not-diagnosis = 어디가 아픈지 진단하지 **않습니다**
about-not-advice = 한 분 한 분에게 맞는 조언을 드리지 **않습니다**
about-not-know = 사용하시는 분이 누구인지 알지 **못합니다**
about-not-store = 사용하시는 분의 기록을 남기지 **않습니다**

## about/source
about-source = 내용의 출처
# Print the name as it stands.
about-source-credit = 출처: MedlinePlus, National Library of Medicine
about-source-others = 다른 사실은 보건 단체와 연구에서 가져왔습니다. 모든 출처는 마지막 쪽들에 있습니다.
about-source-new = 글은 저희가 직접 썼습니다.

## about/differs
about-differs = 더 새로운 권고를 따른 부분
about-differs-lead = MedlinePlus는 세 가지를 예전 방식으로 설명합니다. 더 새로운 전문가 권고는 다음과 같습니다:
about-differs-shield = 납 가리개: 요즘 기계는 방사선을 더 적게 써서, 필요 없는 때가 많습니다
about-differs-shellfish = 새우·게·조개 알레르기: 다른 알레르기보다 더 위험하지 않습니다
about-differs-pregnancy = 임신: 대부분의 방사선량은 해로운 양보다 훨씬 적습니다. 필요한 검사는 할 수도 있습니다

## about/status
about-status = 이 글은 아직 검토가 필요합니다
about-status-draft = 이 글을 검토한 의료 전문가는 아직 없습니다. 검토한 자격 있는 번역가도 아직 없습니다.
about-status-ask = 확실하지 않으세요? 의료진에게 물어보세요.

## about/licence
about-licence = 무료로 쓰실 수 있습니다
about-licence-free = 이 프로그램과 글은 무료로 쓸 수 있습니다. 라이선스: MIT 또는 Apache-2.0.
about-licence-fonts = 글꼴: SIL Open Font License 1.1.
about-licence-date = 이 글은 2026년 11월에 썼습니다.
