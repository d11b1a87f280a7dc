# Topic: why
why-title = 為什麼要做？
why-hint = 為了看清楚，也為了引導

## why/function
why-function = 看清楚身體部位怎樣運作
why-function-check = 您的醫生可能想檢查您的某個器官，或身體其他部位，運作得怎樣。
why-function-movie = 照片顯示一個部位是什麼樣子。電影還能顯示它怎樣運作。

## why/guide
why-guide = 引導治療
why-guide-treatment = 做某些治療時，醫護人員需要一邊操作，一邊看到您的身體內部。動態影像能為他們指路。
why-guide-ask = 請詢問您的醫生：「我為什麼需要做這項檢查？有沒有別的選擇？」
