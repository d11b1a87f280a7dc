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
results-remember-swallow-1 = **检查前：**医护人员说什么时候，就什么时候停止吃喝
results-remember-swallow-2 = 可能怀孕，或者呛到，请告诉医护人员
results-remember-swallow-3 = { $emergency ->
    [none] 回家后：多喝水。肚子痛得很厉害：拨打急救电话
   *[other] 回家后：多喝水。肚子痛得很厉害：拨打 { $emergency }
}
results-remember-bowel-1 = **检查前：**按单子上写的排空肠道
results-remember-bowel-2 = 可能怀孕，或者感到疼痛，请告诉医护人员
results-remember-bowel-3 = { $emergency ->
    [none] 回家后：多喝水。肚子痛得很厉害：拨打急救电话
   *[other] 回家后：多喝水。肚子痛得很厉害：拨打 { $emergency }
}
results-remember-heart-1 = **检查前：**问清抗凝药、降糖药和吃饭的事
results-remember-heart-2 = 安排一位成年人送您回家并陪着您
results-remember-heart-3 = { $emergency ->
    [none] 胸痛，或者止不住血：拨打急救电话
   *[other] 胸痛，或者止不住血：拨打 { $emergency }
}
results-remember-tube-1 = **检查前：**问清抗凝药、降糖药和吃饭的事
results-remember-tube-2 = 问清什么留在体内，怎样护理
results-remember-tube-3 = { $emergency ->
    [none] 胸痛，或者止不住血：拨打急救电话
   *[other] 胸痛，或者止不住血：拨打 { $emergency }
}
results-remember-bone-1 = **检查前：**问清吃、喝和用药的事，有感染要告诉医护人员
results-remember-bone-2 = 用镇静药后，**必须**有成年人送您回家
results-remember-bone-3 = 发烧，或者关节又热又肿：给医护人员打电话。夜里去急诊室
results-remember-womb-1 = **检查前：**怀孕了就不能做检查
results-remember-womb-2 = 问一问止痛药。您可以说“停”
results-remember-womb-3 = 发烧、痛得厉害或出血很多：给医护人员打电话
