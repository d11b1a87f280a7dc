### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Levar para casa
take-home-scan = Aponte a câmera do seu celular para este quadrado
print-start = Imprimir
print-going = Está imprimindo.
print-at-desk = O papel sai na recepção.
print-at-beside = O papel sai na impressora ao lado desta tela.
print-at-nurse = O papel sai no posto de enfermagem.
print-failed = Não foi possível imprimir. Por favor, fale com um funcionário.
print-no-paper = A impressora está sem papel. Por favor, avise um funcionário.
print-enough = Não dá para imprimir mais agora. Por favor, fale com um funcionário.
print-copy = O computador da impressora pode guardar uma cópia da sua lista.
list-note-paper = Mostre esta folha à sua equipe. Não é um formulário nem um termo de consentimento.
