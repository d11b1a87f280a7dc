# Topic: get-ready
get-ready-title = Chuẩn bị
get-ready-hint = Cần làm gì trước khi chụp

## get-ready/depends
get-ready-depends = Cách chuẩn bị tùy theo loại chụp
get-ready-depends-nothing = Với một số loại chụp, quý vị không cần làm gì đặc biệt.
get-ready-depends-something = Với những loại khác, có thể quý vị phải ngưng ăn, ngưng uống hoặc ngưng một số thuốc trong một thời gian.
get-ready-depends-told = Bác sĩ sẽ cho quý vị biết phải làm gì. Không chắc? Hãy gọi điện thoại để hỏi.

## get-ready/food
get-ready-food-stop = Hỏi khi nào phải ngưng ăn uống
get-ready-food-team = Nhân viên y tế cho quý vị biết có phải ngưng ăn **và** uống không, và ngưng khi nào. Như vậy gọi là [nhịn ăn uống](fast).
get-ready-food-team-bowel = Nhân viên y tế cho biết khi nào ngưng ăn, và được uống chất lỏng trong, như nước, **đến khi nào**; sau đó không uống gì nữa. Như vậy gọi là [nhịn ăn uống](fast).
get-ready-food-why = Với một số loại chụp, bao tử phải trống thì hình mới rõ.
get-ready-food-why-swallow = Để hình rõ, bao tử thường phải trống.
get-ready-food-why-sedative = Bao tử trống thì dùng [thuốc an thần](sedative) an toàn hơn.
get-ready-food-needle = Nếu đưa kim vào khớp: thường thì quý vị vẫn được ăn uống như mọi ngày. Hãy hỏi trước.
get-ready-food-sip = Hãy hỏi: Tôi có được uống nước không? Có được uống thuốc với một ngụm nước nhỏ không?
get-ready-food-sip-bowel = Hãy hỏi: Tôi có được uống thuốc với một ngụm nước nhỏ không?
get-ready-food-sugar = Nếu bị tiểu đường, hãy hỏi về hạ đường huyết.

## get-ready/bowel-prep
get-ready-bowel-prep = Trước khi thụt barium, phải làm sạch ruột
get-ready-bowel-prep-why = Ruột phải trống thì hình mới rõ.
get-ready-bowel-prep-lead = Tờ hướng dẫn của quý vị ghi rõ:
get-ready-bowel-prep-liquids = Khi nào chỉ uống chất lỏng trong, như nước
get-ready-bowel-prep-laxative = Khi nào uống thuốc xổ (để làm trống ruột)
get-ready-bowel-prep-first = Quý vị có bệnh thận, bệnh tim hoặc tiểu đường? Hãy hỏi trước.

## get-ready/medicines
get-ready-medicines = Hãy hỏi về thuốc của quý vị
get-ready-medicines-never = **Đừng tự ý ngưng bất cứ thuốc nào.** Hãy hỏi [bác sĩ](provider) trước về:
get-ready-medicines-thinners = Thuốc loãng máu
get-ready-medicines-diabetes = Insulin hoặc thuốc tiểu đường, nếu không được ăn
get-ready-medicines-metformin-dye = Metformin: hỏi xem có cần ngưng hai ngày không
get-ready-medicines-others = Mọi thuốc khác
get-ready-medicines-why = Có thuốc làm chảy máu nhiều hơn. Có thuốc mà ngưng thì không an toàn.

## get-ready/tell-us
get-ready-tell-us = Cho nhân viên y tế biết về sức khỏe
get-ready-tell-us-lead = **Trước khi** chụp, hãy cho nhân viên y tế biết về:
get-ready-tell-us-baby = Đang có thai (dù không chắc) hoặc cho con bú
get-ready-tell-us-reaction = Hen suyễn, mọi dị ứng, hoặc từng bị phản ứng với [thuốc cản quang](contrast-dye)
get-ready-tell-us-organs = Tiểu đường, hoặc bệnh thận, tim hay tuyến giáp
get-ready-tell-us-bleeding = Dễ chảy máu, hoặc đang dùng thuốc loãng máu
get-ready-tell-us-why = Điều này giúp giữ an toàn cho quý vị.

## get-ready/tell-us-more
get-ready-tell-us-more = Hãy nói cả những điều này
get-ready-tell-us-more-lead = **Trước khi** chụp, hãy cho nhân viên y tế biết về:
get-ready-tell-us-more-swallowing = Khó nuốt, hoặc hay bị sặc
get-ready-tell-us-more-bowel = Gần đây bị tắc ruột hoặc mổ ruột
get-ready-tell-us-more-stand = Khó đứng, khó xoay người hoặc khó nằm thẳng
get-ready-tell-us-more-infection = Sốt hoặc nhiễm trùng
get-ready-tell-us-more-metal = Máy tạo nhịp tim hoặc kim loại trong người
get-ready-tell-us-more-x-rays = Những lần chụp [X-quang](x-ray) trước đây

## get-ready/womb-when
get-ready-womb-when = Chụp tử cung sau khi hết kinh
get-ready-womb-when-days = Chụp trong những ngày sau kỳ kinh. Nhân viên y tế cho quý vị ngày hẹn.
get-ready-womb-when-must = Quý vị không được có thai khi chụp. Có thể phải thử thai trước.
get-ready-womb-when-sex = Về chuyện gần gũi vợ chồng trước khi chụp, hãy làm theo tờ hướng dẫn.

## get-ready/womb-before
get-ready-womb-before = Hỏi về thuốc giảm đau
get-ready-womb-before-pain = Thường hay đau quặn bụng. Hãy hỏi có nên uống thuốc giảm đau trước không. Ngoài ra:
get-ready-womb-before-pad = Mang băng vệ sinh để dùng khi về
get-ready-womb-before-toilet = Đi vệ sinh trước
get-ready-womb-before-who = Hỏi xem ai sẽ có mặt trong phòng

## get-ready/day
get-ready-day = Sắp xếp cho ngày chụp
get-ready-day-lead = Để hôm đó được suôn sẻ:
get-ready-day-jewelry = Để nữ trang ở nhà (kim loại che một phần hình)
get-ready-day-bring = Mang theo danh sách thuốc và dị ứng của quý vị
get-ready-day-company = Hỏi xem ai được vào cùng quý vị
get-ready-day-ride = Sắp xếp xe về: dùng [thuốc an thần](sedative) rồi thì phải có người lớn đưa quý vị về nhà

## get-ready/child
get-ready-child = Quý vị đưa con đi chụp?
get-ready-child-stay = Thường thì cha hoặc mẹ được ở lại. Hãy hỏi nhân viên y tế.
get-ready-child-apron = Nếu ở lại, quý vị mặc [áo chì](lead-apron). Nếu đang hoặc có thể đang có thai, phải để một người lớn khác ở lại.
get-ready-child-bring = Mang đồ chơi và ly mà cháu thích.
