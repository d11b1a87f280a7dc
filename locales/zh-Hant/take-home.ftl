### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = 帶回家
take-home-scan = 請用手機鏡頭對準這個方塊
print-start = 列印
print-going = 正在列印。
print-at-desk = 請到接待櫃檯拿。
print-at-beside = 請從螢幕旁邊的印表機拿。
print-at-nurse = 請到護理站拿。
print-failed = 沒有列印出來。請詢問工作人員。
print-no-paper = 印表機沒有紙了。請告訴工作人員。
print-enough = 現在不能再列印了。請詢問工作人員。
print-copy = 印表機的電腦可能會保留一份您的清單。
list-note-paper = 請把這張紙給醫護人員看。這不是表格，也不是同意書。
