### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = به خانه ببرید
take-home-scan = دوربین تلفن همراهتان را رو به این مربع بگیرید
print-start = چاپ
print-going = در حال چاپ است.
print-at-desk = برگه از چاپگر پذیرش بیرون می‌آید.
print-at-beside = برگه از چاپگر کنار این صفحه بیرون می‌آید.
print-at-nurse = برگه از چاپگر ایستگاه پرستاری بیرون می‌آید.
print-failed = چاپ نشد. لطفاً از کارکنان بپرسید.
print-no-paper = چاپگر کاغذ ندارد. لطفاً به کارکنان بگویید.
print-enough = الان دیگر نمی‌شود چاپ کرد. لطفاً از کارکنان بپرسید.
print-copy = شاید رایانهٔ چاپگر یک کپی از فهرست شما را نگه دارد.
list-note-paper = این برگه را به تیم درمان نشان دهید. این نه فرم است و نه رضایت‌نامه.
