# Topic: results
results-title = 您的检查结果
results-hint = 谁来看结果，接下来怎样

## results/depends
results-depends = 结果要看您做的是什么检查
results-depends-exam = 每种检查要看的东西不一样。
results-depends-many = X光透视可以帮助发现很多种问题。

## results/who
results-who = 有医生解读您的影像
results-who-reads = [放射科医生](radiologist)会解读您的影像。
results-who-more = 您的医生可能会把结果送给专科医生，或再安排其他检查。这有助于查明哪里出了问题。

## results/ask
results-ask = 请和您的医生谈谈检查结果
results-ask-lead = 您可以问：
results-ask-when = 我什么时候能拿到结果？
results-ask-mean = 这些结果对我意味着什么？
results-ask-next = 我还需要做其他检查吗？
results-ask-call = 如果有疑问，我该给谁打电话？
