# Topic: why
why-title = Vì sao cần chụp
why-hint = Để nhìn thấy và để dẫn đường

## why/function
why-function = Để xem một bộ phận hoạt động ra sao
why-function-check = Bác sĩ có thể muốn xem một cơ quan, hoặc một phần khác trong cơ thể quý vị, hoạt động ra sao.
why-function-movie = Tấm hình cho thấy một bộ phận trông như thế nào. Đoạn phim còn cho thấy nó hoạt động ra sao.

## why/guide
why-guide = Để dẫn đường khi điều trị
why-guide-treatment = Với một số cách điều trị, nhân viên y tế cần nhìn thấy bên trong cơ thể quý vị trong lúc làm. Hình chuyển động chỉ đường cho họ.
why-guide-ask = Hãy hỏi bác sĩ: “Vì sao tôi cần lần chụp này? Có cách nào khác không?”
