# Topic: what-is-it
what-is-it-title = Soi X-quang là gì?
what-is-it-hint = X-quang chuyển động, như xem phim

## what-is-it/moves
what-is-it-moves = Hình X-quang chuyển động
what-is-it-moves-photo = [X-quang](x-ray) thường giống như một tấm hình.
what-is-it-moves-movie = [Soi X-quang (fluoroscopy)](fluoroscopy) giống như một đoạn phim. Hình cho thấy các phần bên trong cơ thể đang chuyển động.

## what-is-it/shows
what-is-it-shows = Cho thấy cơ thể đang hoạt động
what-is-it-shows-lead = Trên màn hình, nhân viên y tế thấy các cơ quan và mô của quý vị chuyển động ngay lúc đó. Có thể thấy:
what-is-it-shows-heart = Tim và mạch máu
what-is-it-shows-digestion = Bao tử và ruột, khi đang tiêu hóa thức ăn
what-is-it-shows-reproductive = Cơ quan sinh sản

## what-is-it/helps
what-is-it-helps = Giúp tìm ra và chữa bệnh
what-is-it-helps-find = Soi X-quang có thể giúp bác sĩ của quý vị tìm ra điều gì không ổn. Cách này dùng được cho nhiều loại vấn đề.
what-is-it-helps-treat = Cách này cũng có thể dẫn đường cho một số cách điều trị.
what-is-it-helps-ask = Hãy hỏi bác sĩ: “Lần chụp này sẽ cho thấy gì? Nó giúp tôi như thế nào?”
