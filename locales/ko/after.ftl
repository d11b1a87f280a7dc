# Topic: after
after-title = 검사 후
after-hint = 집에서 할 일

## after/barium
after-barium = 바륨을 쓴 뒤에는 물을 더 드세요
after-barium-water = [바륨](barium)을 썼다면 평소보다 물을 더 많이 드세요.
after-barium-stools = 며칠 동안 대변 색이 옅을 수 있습니다.
after-barium-tell = 변비(대변을 보기 힘든 것)가 이틀 넘게 계속되면 의료진에게 알려 주세요.

## after/catheter-site
after-catheter-site = 카테터를 넣었던 자리를 살펴보세요
after-catheter-site-lead = [카테터](catheter)를 넣었다면, 다음 가운데 하나라도 있을 때 의료진에게 **전화하세요**:
after-catheter-site-lump = 피가 나거나, 점점 커지는 멍울이 있을 때
after-catheter-site-fluid = 진물이나 고름이 나올 때
after-catheter-site-cold = 팔이나 다리가 차거나, 감각이 둔하거나 없을 때
after-catheter-site-fever = 열이 날 때

## after/home
after-home = 집에 데려다줄 사람이 필요할 수 있습니다
after-home-sedative = [진정제](sedative)를 쓴 뒤에는 다른 사람이 집에 데려다주어야 합니다.
after-home-food = 의료진이 괜찮다고 하면 평소처럼 음식과 약을 다시 드세요.
after-home-milk = 모유 수유를 하세요? [조영제](contrast-dye) 때문에 수유를 끊을 필요는 없습니다. 모유로는 아주 적은 양만 들어갑니다. 걱정되면 의료진에게 물어보세요.
