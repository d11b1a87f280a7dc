# The pages of the screen about this guide

## about/what
about-what = 本指南是什么
about-what-plain = 本指南用简单明白的话介绍X光透视。它是为病人写的。
about-what-who = 它不是由您看病的诊所的医生写的。
about-what-advice = 它不能代替医护人员给您的建议。

## about/not
about-not = 本指南不是什么
about-not-lead = 本指南：
about-not-diagnosis = **不会**查出您得了什么病
about-not-advice = **不会**专门为您个人提供建议
about-not-know = **不知道**您是谁
about-not-store = **不会**保存您的任何记录

## about/source
about-source = 这些知识从哪里来
# Print the name as it stands.
about-source-credit = 来源：MedlinePlus, National Library of Medicine
about-source-others = 其他知识来自卫生组织和研究。所有来源都列在最后几页。
about-source-new = 文字是我们自己写的。

## about/differs
about-differs = 我们在哪里采用较新的建议
about-differs-lead = MedlinePlus有三点说法较旧。较新的专家建议是：
about-differs-shield = 铅防护：现在的机器用的辐射更少，所以常常不需要
about-differs-shellfish = 虾、蟹、贝类过敏：风险不比其他过敏更大
about-differs-pregnancy = 怀孕：大多数剂量远低于有害的程度；您需要的检查，仍然有可能做

## about/status
about-status = 这些文字还需要审核
about-status-draft = 还没有专业医务人员审核过这些文字，也没有合格的译员审核过。
about-status-ask = 有疑问吗？请询问医护人员。

## about/licence
about-licence = 免费使用
about-licence-free = 本程序和其中的文字可以免费使用。许可协议：MIT或Apache-2.0。
about-licence-fonts = 字体：SIL Open Font License 1.1。
about-licence-date = 这些文字写于2026年11月。
