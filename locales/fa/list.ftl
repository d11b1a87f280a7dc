### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = فهرست من
list-count = فهرست من: { $count }
list-count-spoken =
    { $count ->
        [0] فهرست شما خالی است.
        [one] { $count } مورد در فهرست شماست.
       *[other] { $count } مورد در فهرست شماست.
    }
list-add = به فهرست من اضافه شود: { $statement }
list-tell = می‌خواهم به شما بگویم
list-ask = می‌خواهم بپرسم
list-for-team = { $language }، برای تیم درمان
list-empty = فهرست شما خالی است. برای پر کردن آن، «گفتن و پرسیدن» را لمس کنید.
list-note = این صفحه را به تیم درمان نشان دهید. این نه فرم است و نه رضایت‌نامه. این دستگاه چیزی نگه نمی‌دارد.
list-unwell = همین حالا به تیم درمان بگویید
list-unwell-note = این دستگاه کسی را صدا نمی‌کند. به نزدیک‌ترین کارمند بگویید، یا دستتان را بالا ببرید.
list-others-hear = شاید دیگران هم بشنوند
list-others-hear-note = فهرست با صدای بلند از بلندگو خوانده می‌شود.
list-go-on = ادامه
list-not-now = الان نه
