### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Danh sách của tôi
list-count = Danh sách của tôi: { $count }
list-count-spoken =
    { $count ->
        [0] Danh sách của quý vị chưa có gì.
       *[other] Danh sách của quý vị có { $count } điều.
    }
list-add = Thêm vào danh sách: { $statement }
list-tell = Tôi muốn nói
list-ask = Tôi muốn hỏi
list-for-team = { $language }, cho nhân viên y tế
list-empty = Danh sách chưa có gì. Để thêm vào, hãy chạm vào “Nói và hỏi”.
list-note = Hãy đưa màn hình này cho nhân viên y tế xem. Đây không phải là mẫu đơn hay giấy đồng ý. Máy này không lưu lại gì.
list-unwell = Hãy báo ngay cho nhân viên y tế
list-unwell-note = Máy này không gọi ai cả. Hãy nói với nhân viên gần nhất, hoặc giơ tay.
list-others-hear = Người khác có thể nghe
list-others-hear-note = Danh sách sẽ được đọc to qua loa.
list-go-on = Tiếp tục
list-not-now = Để sau
