# The glossary: each word, and its meaning in at most 20 plain words (about 40 characters).
word-allergic-reaction = 过敏反应
word-allergic-reaction-meaning = 身体对某种东西的不良反应，例如出疹子、肿胀或呼吸困难。

word-artery = 动脉
word-artery-meaning = 把血液从心脏送到身体其他部位的血管。

word-barium = 钡剂
word-barium-meaning = 一种像粉笔浆一样的白色造影剂。它在X光下显示得很清楚。

word-cardiac-catheterization = 心导管检查
word-cardiac-catheterization-meaning = 一种心脏检查。医护人员把一根细管沿着血管送到您的心脏。

word-catheter = 导管
word-catheter-meaning = 一根放进体内的、细的空心管子。它把液体送入体内，或把多余的液体排出体外。

word-contrast-dye = 造影剂
word-contrast-dye-meaning = 放进您体内的一种东西，让身体的一些部位在X光下更容易看清。

word-enema = 灌肠
word-enema-meaning = 把液体送入直肠的方法。直肠是肠的末端。

# To fast: here, neither eating nor drinking.
word-fast = 禁食禁水
word-fast-meaning = 在规定的时间内，不吃东西，也不喝东西。

word-fluoroscopy = X光透视
word-fluoroscopy-meaning = 一种像电影的X光。它能显示您身体内部各部位活动时的样子。

word-hysterosalpingogram = 子宫输卵管造影
word-hysterosalpingogram-meaning = 用X光检查女性的生殖器官，例如子宫。

word-iv-line = 静脉输液管
word-iv-line-meaning = 把液体直接送入静脉的细管。

# A joint of the body.
word-joint = 关节
word-joint-meaning = 两块骨头相连的地方，例如膝盖、髋部或手肘。

word-outpatient = 门诊病人
word-outpatient-meaning = 接受诊治、但不在医院过夜的人。
word-provider = 医生
word-provider-meaning = 给您看病的医生、护士或其他人员。

word-radiation = 辐射
word-radiation-meaning = 以射线形式传播的能量。X光就是其中一种。有些辐射来自自然界。

word-radiologist = 放射科医生
word-radiologist-meaning = 受过专门训练、能解读X光和其他身体影像的医生。

word-sedative = 镇静药
word-sedative-meaning = 让您感到平静或想睡的药。

word-stent = 支架
word-stent-meaning = 一根小管子，撑开狭窄或堵塞的血管，或者体内其他的管道。

word-technologist = 放射技师
word-technologist-meaning = 受过专门训练、拍摄X光影像的人。他们也是医护人员。
word-vein = 静脉
word-vein-meaning = 把血液送回心脏的血管。

word-x-ray = X光
word-x-ray-meaning = 能拍出身体内部影像的射线。它是辐射的一种。

# Staff also write C型臂 or say C臂.
word-c-arm = C形臂
word-c-arm-meaning = 一种形状像字母C的X光机。一端在您的上方，另一端在您的下方。

# Also worn by the staff.
word-lead-apron = 铅围裙
word-lead-apron-meaning = 一种里面有铅的遮盖物，比较重。它能挡住辐射。
