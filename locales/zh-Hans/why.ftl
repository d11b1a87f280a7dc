# Topic: why
why-title = 为什么要做？
why-hint = 为了看清，也为了引导

## why/function
why-function = 了解身体某个部位的功能
why-function-check = 您的医生可能想检查您的某个器官或身体其他部位工作得怎样。
# Movie: fluoroscopy, as in what-is-it/moves.
why-function-movie = 照片显示一个部位是什么样子。电影还能显示它怎样工作。

## why/guide
why-guide = 为了引导治疗
why-guide-treatment = 做某些治疗时，医护人员需要一边操作，一边看到您的身体内部。动态影像能为他们指路。
why-guide-ask = 请问问您的医生：“我为什么需要做这项检查？有没有别的选择？”
