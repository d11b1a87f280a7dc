### What a patient takes along: a booklet or a list on paper, and a code for the phone.

# A button: opens the code for a phone and the button that prints.
take-home = Take it home
# Above a QR code with the address of the guide.
take-home-scan = Point your phone’s camera at this square
# A button.
print-start = Print
print-going = It is printing.
# Where the paper comes out: one of these three.
print-at-desk = It comes out at the front desk.
print-at-beside = It comes out of the printer beside this screen.
print-at-nurse = It comes out at the nurses’ station.
print-failed = It did not print. Please ask the staff.
print-no-paper = The printer has no paper. Please tell the staff.
# A patient can print a few times only.
print-enough = No more can be printed now. Please ask the staff.
# Before a patient prints their list.
print-copy = The printer’s computer may keep a copy of your list.
# Under the list on paper, in place of list-note.
list-note-paper = Show this sheet to your team. It is not a form and not a consent.
