### The question "Which exam?" after the language, and its answers.

exam-title = તમે કઈ તપાસ માટે આવ્યાં છો?
exam-other = બીજી તપાસ
exam-unsure = મને ખાતરી નથી
exam-unsure-hint = બધું બતાવો. તમારી તપાસ પછીથી પણ પસંદ કરી શકો.
exam-note = ખાતરી નથી? તમારી કઈ તપાસ થશે તે ટીમને પૂછો. તમારી પસંદગી ક્યાંય રખાતી નથી.
exam-swallow = ગળવું કે હોજરી
exam-swallow-hint = તમે બેરિયમ પીઓ છો
exam-bowel = મોટા આંતરડાની તપાસ
exam-bowel-hint = બેરિયમ એનિમા
exam-heart = હૃદયની તપાસ
exam-heart-hint = કાર્ડિયાક કેથેટરાઇઝેશન
exam-tube = કેથેટર કે સ્ટેન્ટ
exam-tube-hint = એક નાની નળી મુકાય છે
exam-bone = હાડકું કે સાંધો
exam-bone-hint = એક્સ-રે જોઈને ઑપરેશન કે સોય
exam-womb = ગર્ભાશયની તપાસ
exam-womb-hint = હિસ્ટેરોસાલ્પિંગોગ્રામ (એચએસજી)
home-exam-swallow = તમારી ગળવાની કે હોજરીની તપાસ
home-exam-bowel = તમારી મોટા આંતરડાની તપાસ
home-exam-heart = તમારી હૃદયની તપાસ
home-exam-tube = તમારું કેથેટર કે સ્ટેન્ટ
home-exam-bone = તમારી હાડકા કે સાંધાની તપાસ
home-exam-womb = તમારી ગર્ભાશયની તપાસ
