# The pages of the screen about this guide

## about/what
about-what = 本指南是什麼
about-what-plain = 本指南用淺白的話介紹X光透視。它是為病人製作的。
about-what-who = 它不是由您診所的醫生寫的。
about-what-advice = 它不能取代醫護人員給您的建議。

## about/not
about-not = 本指南不是什麼
about-not-lead = 本指南：
about-not-diagnosis = **不會**查出您得了什麼病
about-not-advice = **不會**專門為您個人提供建議
about-not-know = **不知道**您是誰
about-not-store = **不會**保存您的任何紀錄

## about/source
about-source = 這些知識從哪裡來
# Print the name as it stands.
about-source-credit = 來源：MedlinePlus, National Library of Medicine
about-source-others = 其他知識來自衛生組織和研究。所有來源都列在最後幾頁。
about-source-new = 文字是我們自己寫的。

## about/differs
about-differs = 我們在哪裡採用較新的建議
about-differs-lead = MedlinePlus有三點說法較舊。較新的專家建議是：
about-differs-shield = 鉛防護：現在的機器用的輻射較少，所以常常不需要
about-differs-shellfish = 蝦、蟹、貝類過敏：風險不比其他過敏大
about-differs-pregnancy = 懷孕：大多數劑量遠低於有害的程度；您需要的檢查，仍然有可能做

## about/status
about-status = 這些文字還需要審核
about-status-draft = 還沒有醫護專業人員審核過這些文字，也沒有合格的譯者審核過。
about-status-ask = 有疑問嗎？請詢問醫護人員。

## about/licence
about-licence = 免費使用
about-licence-free = 本程式和其中的文字可以免費使用。授權條款：MIT或Apache-2.0。
about-licence-fonts = 字型：SIL Open Font License 1.1。
about-licence-date = 這些文字寫於2026年11月。
