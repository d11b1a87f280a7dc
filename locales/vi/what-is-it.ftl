# Topic: what-is-it
what-is-it-title = Soi X-quang là gì?
what-is-it-hint = X-quang chuyển động, như xem phim

## what-is-it/moves
what-is-it-moves = Hình X-quang chuyển động
what-is-it-moves-photo = [X-quang](x-ray) thông thường giống như một tấm hình.
what-is-it-moves-movie = [Soi X-quang (fluoroscopy)](fluoroscopy) giống như một đoạn phim. Hình cho thấy các phần bên trong cơ thể đang chuyển động.
what-is-it-moves-main = Xin hãy **nói** với nhân viên y tế về sức khỏe, và **hỏi** điều chưa rõ.

## what-is-it/shows
what-is-it-shows = Cho thấy cơ thể đang hoạt động
what-is-it-shows-lead = Trên màn hình, nhân viên y tế thấy các cơ quan và mô của quý vị chuyển động ngay lúc đó. Có thể thấy:
what-is-it-shows-heart = Tim và mạch máu
what-is-it-shows-digestion = Bao tử và ruột, khi đang tiêu hóa thức ăn
what-is-it-shows-reproductive = Cơ quan sinh sản

## what-is-it/helps
what-is-it-helps = Giúp tìm ra và chữa các vấn đề
what-is-it-helps-find = Soi X-quang có thể giúp bác sĩ của quý vị tìm ra điều gì không ổn. Cách này dùng được cho nhiều loại vấn đề.
what-is-it-helps-treat = Cách này cũng giúp được bác sĩ khi làm một số điều trị.
what-is-it-helps-ask = Hãy hỏi bác sĩ: “Lần chụp này sẽ cho thấy gì? Nó giúp tôi như thế nào?”

## what-is-it/swallow
what-is-it-swallow = Lần chụp cho thấy quý vị nuốt ra sao
what-is-it-swallow-name = Có thể gọi là chụp thực quản (barium swallow) hoặc chụp bao tử (upper GI).
what-is-it-swallow-shows = Nhân viên y tế thấy thực quản, bao tử hoặc ruột non chuyển động. Nhờ vậy tìm ra được nhiều vấn đề.
what-is-it-swallow-where = Quý vị chụp ở trung tâm X-quang, hoặc trong lúc nằm bệnh viện.

## what-is-it/bowel
what-is-it-bowel = Lần chụp cho thấy ruột già
what-is-it-bowel-name = Gọi là chụp ruột già có thụt barium (barium enema), hay lower GI.
what-is-it-bowel-shows = Nhân viên y tế thấy [barium](barium) làm đầy ruột và di chuyển. Nhờ vậy tìm ra được nhiều vấn đề.
what-is-it-bowel-where = Quý vị chụp ở trung tâm X-quang, hoặc trong lúc nằm bệnh viện.

## what-is-it/heart
what-is-it-heart = Lần chụp cho thấy dòng máu trong tim
what-is-it-heart-name = Lần chụp này gọi là [thông tim](cardiac-catheterization) (cardiac catheterization).
what-is-it-heart-shows = Nhân viên y tế thấy máu chảy qua các [động mạch](artery) của quý vị.
what-is-it-heart-helps = Giúp tìm ra một số vấn đề về tim. Cũng có thể giúp chữa.
what-is-it-heart-where = Quý vị chụp ở trung tâm, hoặc trong lúc nằm bệnh viện.

## what-is-it/tube
what-is-it-tube = Hình chuyển động dẫn đường cho ống nhỏ
what-is-it-tube-catheter = [Ống thông (catheter)](catheter) là một ống nhỏ, rỗng. Ống đưa chất lỏng vào, hoặc dẫn chất lỏng dư ra.
what-is-it-tube-stent = [Stent](stent) làm thông mạch máu bị hẹp hoặc bị nghẹt.
what-is-it-tube-place = Nhân viên y tế thấy nên đặt vào đâu.
what-is-it-tube-where = Quý vị đến trung tâm hoặc nằm bệnh viện.

## what-is-it/bone
what-is-it-bone = Hình chuyển động dẫn đường khi chữa xương
what-is-it-bone-surgery = Nếu quý vị mổ, bác sĩ mổ thấy bên trong cơ thể. Nhờ vậy dễ chữa xương gãy hoặc thay [khớp](joint) mới.
what-is-it-bone-needle = Nếu đưa kim vào khớp, nhân viên y tế thấy đúng chỗ.
what-is-it-bone-where = Quý vị có thể về trong ngày, hoặc nằm bệnh viện.

## what-is-it/womb
what-is-it-womb = Lần chụp cho thấy tử cung và vòi trứng
what-is-it-womb-name = Lần chụp này có tên dài: [chụp tử cung và vòi trứng (hysterosalpingogram)](hysterosalpingogram), hay HSG.
what-is-it-womb-shows = Chụp hình tử cung. Hình cho thấy hai vòi trứng có thông không.
what-is-it-womb-where = Quý vị chụp ở trung tâm X-quang, hoặc trong lúc nằm bệnh viện.
