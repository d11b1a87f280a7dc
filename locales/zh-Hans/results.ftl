# Topic: results
results-title = 您的检查结果
results-hint = 谁来看结果，接下来怎样

## results/depends
results-depends = 结果要看您做的是什么检查
results-depends-exam = 每种检查要看的东西不一样。
results-depends-many = X光透视可以帮助发现很多种问题。

## results/who
results-who = 由医生解读您的影像
results-who-reads = [放射科医生](radiologist)会解读您的影像。
results-who-more = 可能需要专科医生看您的结果，或者再做检查。这有助于查明病因。
results-who-late = { $phone ->
    [none] 到了说好的日子还没有消息？请给医护人员打电话。
   *[other] 到了说好的日子还没有消息？请拨打 { $phone } 找医护人员。
}

## results/ask
results-ask = 请和您的医生谈谈检查结果
results-ask-lead = 您可以问：
results-ask-when = 我什么时候能拿到结果？
results-ask-mean = 这些结果对我意味着什么？
results-ask-next = 我还需要做其他检查吗？
results-ask-call = 如果有疑问，我该给谁打电话？

## results/remember
results-remember = 要记住的三件事
results-remember-general-1 = **检查前：**问清吃、喝和用药的事
results-remember-general-2 = 告诉医护人员：怀孕、过敏、疾病、药物
results-remember-general-3 = { $emergency ->
    [none] 回家后胸痛或呼吸困难：拨打急救电话
   *[other] 回家后胸痛或呼吸困难：拨打 { $emergency }
}
