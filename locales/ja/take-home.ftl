### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = 持ち帰る
take-home-scan = スマートフォンのカメラをこの四角に向けてください
print-start = 印刷
print-going = 印刷しています。
print-at-desk = 受付のプリンターから出ます。
print-at-beside = この画面の横のプリンターから出ます。
print-at-nurse = ナースステーションのプリンターから出ます。
print-failed = 印刷に失敗しました。スタッフに聞いてください。
print-no-paper = プリンターに紙がありません。スタッフに伝えてください。
print-enough = 今はこれ以上印刷できません。スタッフに聞いてください。
print-copy = プリンターのコンピューターに、リストの写しが残ることがあります。
list-note-paper = この紙を医療スタッフに見せてください。問診票や同意書ではありません。
