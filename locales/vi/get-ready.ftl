# Topic: get-ready
get-ready-title = Chuẩn bị
get-ready-hint = Cần làm gì trước khi chụp

## get-ready/depends
get-ready-depends = Cách chuẩn bị tùy theo loại chụp
get-ready-depends-nothing = Với một số loại chụp, quý vị không cần làm gì đặc biệt.
get-ready-depends-something = Với những loại khác, có thể quý vị phải ngưng ăn, ngưng uống hoặc ngưng một số thuốc trong một thời gian.
get-ready-depends-told = Bác sĩ sẽ cho quý vị biết phải làm gì. Không chắc? Hãy gọi hỏi.

## get-ready/food
get-ready-food = Có thể quý vị phải ngưng ăn
get-ready-food-fast = Với một số loại chụp, quý vị không được ăn và không được uống trong vài giờ trước đó. Như vậy gọi là [nhịn ăn uống](fast).
get-ready-food-ask = Hãy hỏi bác sĩ: “Khi nào tôi phải ngưng? Tôi có được uống nước không?”

## get-ready/medicines
get-ready-medicines = Hãy hỏi về thuốc của quý vị
get-ready-medicines-stop = Có thể quý vị phải ngưng một số thuốc trước khi chụp. **Đừng tự ý ngưng bất cứ thuốc nào.** Hãy hỏi bác sĩ trước.
get-ready-medicines-metformin = Hãy cho nhân viên y tế biết nếu quý vị uống metformin hoặc bị bệnh thận. Đa số mọi người có thể tiếp tục dùng metformin. Nhân viên y tế sẽ quyết định.

## get-ready/tell-us
get-ready-tell-us = Cho nhân viên y tế biết về sức khỏe
get-ready-tell-us-lead = **Trước khi** chụp, hãy cho nhân viên y tế biết về:
get-ready-tell-us-baby = Đang có thai (dù không chắc) hoặc cho con bú
get-ready-tell-us-allergies = Mọi dị ứng, hoặc từng bị phản ứng với [thuốc cản quang](contrast-dye)
get-ready-tell-us-illness = Hen suyễn, tiểu đường hoặc bệnh thận
get-ready-tell-us-x-rays = Những lần chụp [X-quang](x-ray) trước đây

## get-ready/day
get-ready-day = Sắp xếp cho ngày chụp
get-ready-day-lead = Để ngày đó được dễ dàng:
get-ready-day-jewelry = Để nữ trang ở nhà
get-ready-day-bring = Mang theo danh sách thuốc và dị ứng của quý vị
get-ready-day-company = Hỏi xem ai được vào cùng quý vị
get-ready-day-ask = Hỏi nhân viên y tế nếu không chắc
