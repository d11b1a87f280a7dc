### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = ઘરે લઈ જાઓ
take-home-scan = તમારા ફોનનો કેમેરો આ ચોરસ સામે ધરો
print-start = પ્રિન્ટ કરો
print-going = પ્રિન્ટ થઈ રહ્યું છે.
print-at-desk = કાગળ રિસેપ્શન પર નીકળશે.
print-at-beside = કાગળ આ સ્ક્રીનની બાજુના પ્રિન્ટરમાંથી નીકળશે.
print-at-nurse = કાગળ નર્સ સ્ટેશન પર નીકળશે.
print-failed = પ્રિન્ટ થયું નથી. મહેરબાની કરીને સ્ટાફને પૂછો.
print-no-paper = પ્રિન્ટરમાં કાગળ નથી. મહેરબાની કરીને સ્ટાફને જણાવો.
print-enough = હમણાં વધુ પ્રિન્ટ થઈ શકશે નહીં. મહેરબાની કરીને સ્ટાફને પૂછો.
print-copy = પ્રિન્ટરના કમ્પ્યુટરમાં તમારી યાદીની નકલ રહી શકે.
list-note-paper = આ કાગળ તમારી ટીમને બતાવો. આ કોઈ ફૉર્મ નથી અને સંમતિ પણ નથી.
