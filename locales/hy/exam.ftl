### The question "Which exam?" after the language, and its answers.

exam-title = Ո՞ր հետազոտության եք եկել
exam-other = Այլ հետազոտություն
exam-unsure = Չգիտեմ
exam-unsure-hint = Ցույց տալ ամբողջը։ Հետազոտությունը կարող եք ընտրել հետո։
exam-note = Վստահ չե՞ք։ Հարցրեք բուժանձնակազմին, թե որ հետազոտությունն եք անցնելու։ Ձեր ընտրությունը չի պահվում։
exam-swallow = Կերակրափող կամ ստամոքս
exam-swallow-hint = Բարիում եք խմում
exam-bowel = Հաստ աղիքի ռենտգեն
exam-bowel-hint = Իրիգոսկոպիա (հոգնա)
exam-heart = Սիրտ
exam-heart-hint = Կաթետերիզացիա, կորոնարոգրաֆիա
exam-tube = Կաթետեր կամ ստենտ
exam-tube-hint = Փոքր խողովակ են դնում
exam-bone = Ոսկոր կամ հոդ
exam-bone-hint = Վիրահատություն կամ ասեղ՝ ռենտգենով
exam-womb = Արգանդի հետազոտություն
exam-womb-hint = Ռենտգեն (HSG)
home-exam-swallow = Ձեր կերակրափողի կամ ստամոքսի ռենտգենը
home-exam-bowel = Ձեր հաստ աղիքի ռենտգենը
home-exam-heart = Ձեր սրտի հետազոտությունը
home-exam-tube = Ձեր կաթետերը կամ ստենտը
home-exam-bone = Ձեր հետազոտությունը՝ ոսկոր կամ հոդ
home-exam-womb = Ձեր արգանդի հետազոտությունը
