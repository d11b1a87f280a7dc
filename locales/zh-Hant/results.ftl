# Topic: results
results-title = 您的檢查結果
results-hint = 誰來看結果，接下來怎樣

## results/depends
results-depends = 結果要看您做的是什麼檢查
results-depends-exam = 每種檢查要看的東西不一樣。
results-depends-many = X光透視可以幫助找出很多種問題。

## results/who
results-who = 由醫生判讀您的影像
results-who-reads = [放射科醫生](radiologist)會判讀您的影像。
results-who-more = 可能需要讓專科醫生看您的結果，或需要再做檢查。這有助於找出哪裡有問題。
results-who-late = { $phone ->
    [none] 到了說好的日子還沒有消息嗎？請打電話給醫護人員。
   *[other] 到了說好的日子還沒有消息嗎？請撥打{ $phone }找醫護人員。
}

## results/ask
results-ask = 請和您的醫生談談檢查結果
results-ask-lead = 您可以問：
results-ask-when = 我什麼時候能拿到結果？
results-ask-mean = 這些結果對我有什麼意義？
results-ask-next = 我還需要做其他檢查嗎？
results-ask-call = 如果有疑問，我該打電話給誰？

## results/remember
results-remember = 要記住的三件事
results-remember-general-1 = **檢查前：**問清楚吃、喝和用藥的事
results-remember-general-2 = 告訴醫護人員：懷孕、過敏、疾病、用藥
results-remember-general-3 = { $emergency ->
    [none] 在家胸口痛或呼吸困難：撥打急救電話
   *[other] 在家胸口痛或呼吸困難：撥打{ $emergency }
}
results-remember-swallow-1 = **檢查前：**照醫護人員說的時間停止吃喝
results-remember-swallow-2 = 可能懷孕，或嗆到，請告訴醫護人員
results-remember-swallow-3 = { $emergency ->
    [none] 在家：多喝水。肚子痛得非常厲害：撥打急救電話
   *[other] 在家：多喝水。肚子痛得非常厲害：撥打{ $emergency }
}
results-remember-bowel-1 = **檢查前：**照說明單清空腸道
results-remember-bowel-2 = 可能懷孕，或覺得痛，請告訴醫護人員
results-remember-bowel-3 = { $emergency ->
    [none] 在家：多喝水。肚子痛得非常厲害：撥打急救電話
   *[other] 在家：多喝水。肚子痛得非常厲害：撥打{ $emergency }
}
results-remember-heart-1 = **檢查前：**問清楚抗凝血藥、糖尿病藥和飲食
results-remember-heart-2 = 安排一位成年人送您回家並陪著您
results-remember-heart-3 = { $emergency ->
    [none] 胸口痛，或血止不住：撥打急救電話
   *[other] 胸口痛，或血止不住：撥打{ $emergency }
}
results-remember-tube-1 = **檢查前：**問清楚抗凝血藥、糖尿病藥和飲食
results-remember-tube-2 = 問清楚什麼會留在體內，怎樣照顧
results-remember-tube-3 = { $emergency ->
    [none] 胸口痛，或血止不住：撥打急救電話
   *[other] 胸口痛，或血止不住：撥打{ $emergency }
}
results-remember-bone-1 = **檢查前：**問清楚飲食和用藥的事，有感染要告訴醫護人員
results-remember-bone-2 = 用過鎮靜劑後，**必須**有成年人送您回家
results-remember-bone-3 = 發燒，或關節又熱又腫：打電話給醫護人員。夜裡去急診室
results-remember-womb-1 = **檢查前：**懷孕了就不能做檢查
results-remember-womb-2 = 請問止痛藥的事。您可以說「停」
results-remember-womb-3 = 發燒、痛得厲害或出血很多：打電話給醫護人員
