### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = Giờ nhân viên y tế trả lời điện thoại: { $hours }
hours-time = { $half ->
    [am] { $hour12 }:{ $minute } sáng
   *[pm] { $hour12 }:{ $minute } { $hour ->
            [12] trưa
            [18] tối
            [19] tối
            [20] tối
            [21] tối
            [22] tối
            [23] tối
           *[other] chiều
        }
}
hours-days = { $first } đến { $last }
hours-entry = { $days }, { $from } đến { $to }
hours-list = { $before }; { $after }
hours-mon = Thứ Hai
hours-tue = Thứ Ba
hours-wed = Thứ Tư
hours-thu = Thứ Năm
hours-fri = Thứ Sáu
hours-sat = Thứ Bảy
hours-sun = Chủ Nhật
