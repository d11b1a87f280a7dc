# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: short; description: about 30 English words.

## What is it?
picture-what-is-it-shows = Các phần bên trong cơ thể
picture-what-is-it-shows-description = Một cơ thể có vẽ vài phần bên trong: tim và mạch máu, bao tử và ruột, và tử cung. Soi X-quang có thể cho thấy các phần này đang hoạt động.
picture-what-is-it-helps = Cùng nhau nhìn màn hình
picture-what-is-it-helps-description = Bác sĩ chỉ vào một chỗ trên màn hình. Người bệnh cũng nhìn. Hình giúp tìm ra điều gì không ổn và dẫn đường khi điều trị.

## Common uses
picture-uses-overview = Công dụng thường gặp
picture-uses-overview-description = Năm hình nhỏ: đường tiêu hóa, tim, một ống nhỏ trong mạch máu, xương hông có đinh vít, và tử cung.

## Why you need it
picture-why-function = Xem việc nuốt diễn ra thế nào
picture-why-function-description = Một người bệnh đang uống. Chiếc kính lúp lớn cho thấy thực quản đẩy thức uống xuống. Đoạn phim cho thấy một bộ phận hoạt động ra sao.
picture-why-guide = Màn hình chỉ đường
picture-why-guide-description = Một nữ bác sĩ luồn một ống nhỏ bên trong cơ thể người bệnh. Bà vừa làm vừa nhìn màn hình. Hình chuyển động chỉ đường cho bà.

## Getting ready
picture-get-ready-depends = Hỏi xem phải làm gì
picture-get-ready-depends-description = Một người bệnh gọi hỏi bác sĩ: Có được tiếp tục ăn, uống và dùng thuốc không, hay phải ngưng nhiều giờ?
picture-get-ready-food = Hỏi về chuyện ăn uống
picture-get-ready-food-description = Một người bệnh gọi bác sĩ. Trên bàn có thức ăn và nước, với dấu hỏi và đồng hồ. Hãy hỏi khi nào phải ngưng ăn uống.
picture-get-ready-medicines = Gọi hỏi về thuốc của quý vị
picture-get-ready-medicines-description = Một người bệnh cầm thuốc, gọi bác sĩ. Hình vứt thuốc đi bị gạch chéo. Đừng tự ý ngưng bất cứ thuốc nào.
picture-get-ready-tell-us = Cho nhân viên y tế biết về sức khỏe
picture-get-ready-tell-us-description = Người bệnh cho nhân viên y tế biết về việc có thai, cho con bú, dị ứng, phổi, thận và thuốc loãng máu. Nhân viên y tế cần biết những điều này trước khi chụp.
picture-get-ready-day = Sẵn sàng đi
picture-get-ready-day-description = Một người bệnh rời nhà với túi xách, danh sách và một thanh niên đi cùng. Nữ trang để lại trong đĩa. Hãy mang danh sách, đừng mang nữ trang.

## What happens
picture-what-happens-where = Trung tâm và bệnh viện
picture-what-happens-where-description = Một phụ nữ đi bộ đến trung tâm X-quang. Bên cạnh là bệnh viện, có người bệnh nằm trên giường. Quý vị có thể chụp ở một trong hai nơi.
picture-what-happens-clothes = Thay áo bệnh viện
picture-what-happens-clothes-description = Kỹ thuật viên đưa áo bệnh viện cho người bệnh. Rồi người bệnh mặc áo đó, còn quần áo treo lên. Nhân viên y tế có thể giúp quý vị thay áo.
picture-what-happens-shield = Tấm chắn chì
picture-what-happens-shield-description = Người bệnh nằm trên bàn X-quang. Kỹ thuật viên đặt tấm chắn chì lên một phần cơ thể. Tấm này chặn bức xạ không cần thiết.
picture-what-happens-comfort = Thuốc giúp quý vị thư giãn
picture-what-happens-comfort-description = Bác sĩ cho người bệnh dùng thuốc qua đường truyền ở bàn tay. Kỹ thuật viên đặt tay lên vai người bệnh. Quý vị cũng có thể được cho thuốc trước.
picture-what-happens-drink = Uống thuốc cản quang
picture-what-happens-drink-description = Một phụ nữ đứng cạnh bàn X-quang và uống từ một cái ly. Trên màn hình, thực quản và bao tử của bà hiện lên trắng và rõ.
picture-what-happens-dye = Đường truyền IV hoặc thụt
picture-what-happens-dye-description = Một phụ nữ ngồi, có đường truyền tĩnh mạch ở cánh tay. Một người đàn ông nằm nghiêng dưới tấm khăn, có ống thụt. Thuốc cản quang có thể vào bằng một trong hai cách.
picture-what-happens-table = Ở bàn X-quang
picture-what-happens-table-description = Một người bệnh nằm trên bàn X-quang, hoặc đứng cạnh bàn. Các hình nhỏ cho thấy xoay người, cử động một cánh tay và nín thở.
picture-what-happens-catheter = Đặt ống thông
picture-what-happens-catheter-description = Người bệnh nằm dưới tấm khăn sạch. Nhân viên y tế đưa một ống nhỏ vào bẹn (háng) của ông. Hình nhỏ cho thấy hai chỗ: bẹn và khuỷu tay.
picture-what-happens-finish = Khi chụp xong
picture-what-happens-finish-description = Người bệnh nằm nghỉ trên giường. Kỹ thuật viên đến xem người bệnh ra sao. Quý vị cũng có thể nghỉ một lúc.

## After the exam
picture-after-barium = Uống nước sau khi dùng barium
picture-after-barium-description = Một người bệnh uống một ly nước. Trong bồn cầu có phân nhạt màu. Tờ lịch cho thấy vài ngày. Phân nhạt màu sau khi dùng barium là bình thường.
picture-after-catheter-site = Khi nào phải gọi nhân viên y tế
picture-after-catheter-site-description = Người bệnh gọi nhân viên y tế. Bốn hình nhỏ cho thấy khi nào cần gọi: chỗ sưng to dần, chảy nước, vùng đỏ lan ra và sốt.
picture-after-home = Có người đưa quý vị về nhà
picture-after-home-description = Một phụ nữ trẻ giúp người bệnh lên xe của cô và đưa về nhà. Sau khi dùng thuốc an thần, quý vị cũng phải có người lớn đưa về.

## Is it safe?
picture-safe-pregnant = Báo nhân viên y tế nếu có thể có thai
picture-safe-pregnant-description = Trước khi chụp, một phụ nữ có thai nói với kỹ thuật viên về thai nhi. Quý vị cũng hãy nói với nhân viên y tế, vì tia X có thể gây hại cho thai nhi.
picture-safe-little-risk = Mỗi loại chụp mỗi khác
picture-safe-little-risk-description = Bác sĩ nói chuyện với người bệnh. Biểu đồ cho thấy ba loại chụp, từ ít bức xạ đến nhiều hơn. Với đa số người, rủi ro thấp.
picture-safe-ask-how-much = Hỏi xem sẽ nhận bao nhiêu bức xạ
picture-safe-ask-how-much-description = Một người bệnh hỏi bác sĩ: bao nhiêu bức xạ? Ba thanh thấp, vừa và cao là ba loại chụp, từ ít bức xạ đến nhiều hơn.
picture-safe-past-x-rays = Mang theo phim X-quang cũ
picture-safe-past-x-rays-description = Người bệnh mang phim X-quang cũ đến và nói với bác sĩ. Quý vị cũng hãy cho nhân viên y tế biết về mọi lần chụp của mình.
picture-safe-dye-allergy = Nói về dị ứng của quý vị
picture-safe-dye-allergy-description = Người bệnh nói với bác sĩ về lần nổi mẩn vì thuốc cản quang, và về tôm, cua, sò. Hãy cho nhân viên y tế biết về dị ứng trước khi chụp.

## Your results
picture-results-depends = Chụp khác nhau, hình khác nhau
picture-results-depends-description = Các đường kẻ nối bốn hình X-quang với bốn phần của cơ thể một người đàn ông: bao tử, tim, hông và ruột. Mỗi loại chụp tìm những điều khác nhau.
picture-results-who = Bác sĩ X-quang đọc hình của quý vị
picture-results-who-description = Bác sĩ X-quang xem hình X-quang trên màn hình. Một trang giấy được gửi đến một bác sĩ khác để đọc. Bác sĩ của quý vị có thể hỏi bác sĩ chuyên khoa.
picture-results-ask = Hỏi về kết quả
picture-results-ask-description = Người bệnh nói chuyện với bác sĩ và hỏi khi nào có kết quả, kết quả cho thấy gì và gọi cho ai.

## Words to know
picture-word-catheter = Ống thông (catheter)
picture-word-catheter-description = Một ống dài và nhỏ. Đầu ống được vẽ lớn để quý vị thấy ống rỗng. Chất lỏng có thể chảy qua ống.
picture-word-stent = Stent
picture-word-stent-description = Lúc đầu, mạch máu bị hẹp. Rồi một ống lưới nhỏ, tức là stent, giữ cho mạch máu mở ra, để máu chảy được.
picture-word-iv-line = Đường truyền tĩnh mạch (IV)
picture-word-iv-line-description = Một ống nhỏ đi từ túi chất lỏng vào tĩnh mạch ở cánh tay. Chất lỏng vào thẳng trong máu.
picture-word-lead-apron = Áo chì
picture-word-lead-apron-description = Người bệnh mang áo chì ngắn che bụng dưới. Kỹ thuật viên mặc tấm dài hơn. Chì chặn tia X.
picture-word-c-arm = Máy C-arm
picture-word-c-arm-description = Máy X-quang có hình chữ C. Một đầu ở trên người bệnh, đầu kia ở dưới bàn. Tia X đi giữa hai đầu.

## Doses
picture-doses = Bức xạ, so với thiên nhiên
picture-doses-description = Mỗi thanh cho thấy thiên nhiên phải mất bao lâu để cho quý vị lượng bức xạ bằng một lần chụp. Hãy so với một năm của thiên nhiên.

## Pictures of single exams and of emergencies
picture-after-emergency = Gọi cấp cứu ngay
picture-after-emergency-description = Người bệnh gọi xe cứu thương. Bốn hình cho thấy khi nào: đau ngực, khó thở và sưng mặt, ngất xỉu, mặt xệ một bên và yếu một cánh tay.
picture-after-emergency-more = Lúc khác cần gọi cấp cứu
picture-after-emergency-more-description = Người bệnh gọi xe cứu thương. Một hình vẽ bàn tay ấn vào chỗ chảy máu. Hình kia vẽ một bàn chân lạnh và tái.
picture-after-remember = Ba điều cần nhớ
picture-after-remember-description = Người bệnh nghĩ đến ba điều. Các hình nhỏ cho thấy ba điều ở trang này.
picture-after-stent-card = Giữ thẻ stent
picture-after-stent-card-description = Một người đàn ông cất thẻ vào ví. Thẻ có hình stent và trái tim. Hãy luôn mang thẻ theo mình.
picture-after-womb = Nghỉ sau khi chụp tử cung
picture-after-womb-description = Một phụ nữ nằm nghỉ trên ghế dài, túi nước nóng trên bụng. Trên bàn có băng vệ sinh. Cô có thể đau quặn bụng và ra ít máu.
picture-get-ready-bowel = Chất lỏng trong và ruột trống
picture-get-ready-bowel-description = Nước, nước dùng trong và trà không sữa thì được. Đĩa thức ăn bị gạch chéo. Thuốc bột pha nước làm trống ruột trước khi chụp.
picture-safe-child = Cha hoặc mẹ ở bên
picture-safe-child-description = Một đứa trẻ ngồi trên bàn X-quang. Người cha mặc áo chì và nắm tay con. Kỹ thuật viên đứng bên cạnh.
picture-safe-skin = Xem lưng có bị đỏ không
picture-safe-skin-description = Một người đàn ông thấy vết đỏ trên lưng trong gương. Hai tờ lịch cho thấy đã mấy tuần sau khi chụp.
picture-what-happens-bowel = Chất lỏng trắng vào ruột
picture-what-happens-bowel-description = Một người đàn ông nằm nghiêng dưới tấm khăn. Y tá ở bên ông. Hình nhỏ cho thấy chất lỏng trắng qua ống vào ruột.
picture-what-happens-wrist = Ống nhỏ ở cổ tay
picture-what-happens-wrist-description = Hai hình người nhỏ cho thấy cổ tay và bẹn (háng). Bên dưới, thuốc làm tê cổ tay. Rồi một ống nhỏ đi vào và lên cánh tay.
picture-what-happens-press = Ấn vào chỗ đó
picture-what-happens-press-description = Một người đàn ông nằm ngửa thẳng trên giường. Đồng hồ cho thấy vài giờ trôi qua. Bên dưới là hai cách: bàn tay ấn vào cổ tay, hoặc quấn băng ép ở cổ tay.
picture-what-happens-c-arm = Máy C-arm khi mổ
picture-what-happens-c-arm-description = Một người bệnh ngủ dưới tấm khăn. Máy C-arm ở trên hông. Bác sĩ mổ mặc áo chì và nhìn màn hình có xương và đinh vít.
picture-what-happens-joint = Đưa kim vào khớp
picture-what-happens-joint-description = Máy C-arm ở trên đầu gối của một phụ nữ. Bác sĩ đưa kim vào và màn hình cho thấy chỗ đó. Trước tiên, da được làm sạch.
picture-what-happens-bone-numb = Làm tê da
picture-what-happens-bone-numb-description = Một người bệnh nằm trên bàn X-quang. Bác sĩ dùng kim nhỏ làm tê da ở đầu gối.
picture-what-happens-bone-rest = Nghỉ sau khi chụp
picture-what-happens-bone-rest-description = Người bệnh có băng ở đầu gối, nằm nghỉ trên giường. Y tá đến xem người bệnh ra sao.
picture-what-happens-womb-finish = Nghỉ sau khi chụp
picture-what-happens-womb-finish-description = Một phụ nữ nghỉ sau khi chụp. Kỹ thuật viên đến xem cô ra sao. Trên bàn có băng vệ sinh.
picture-what-happens-womb = Trên bàn X-quang
picture-what-happens-womb-description = Một phụ nữ nằm ngửa, đầu gối dưới tấm khăn. Có y tá và bác sĩ bên cạnh. Hình nhỏ cho thấy dụng cụ giữ âm đạo mở.
picture-what-happens-full = Bao tử đầy
picture-what-happens-full-description = Bao tử của người bệnh đầy. Một tay giơ lên để báo y tá. Quý vị cũng hãy báo nhân viên y tế nếu có gì không ổn.
picture-what-happens-wait = Buổi chụp lâu bao nhiêu
picture-what-happens-wait-description = Người bệnh ngồi ghế chờ. Một đồng hồ chỉ thời gian ngắn cho bao tử, một đồng hồ chỉ vài giờ cho ruột non. Sau đó có thức ăn và thức uống.
picture-what-happens-bowel-fill = Barium làm đầy ruột
picture-what-happens-bowel-fill-description = Một người đàn ông nằm nghiêng dưới tấm khăn. Y tá ở bên ông. Hình nhỏ cho thấy chất lỏng trắng làm đầy ruột.
picture-what-happens-toilet = Đi vệ sinh
picture-what-happens-toilet-description = Y tá đi cùng một người đàn ông mặc áo bệnh viện đến nhà vệ sinh. Trong bồn cầu có chất lỏng trắng: barium ra ngoài.
picture-what-happens-sleep = Ngủ, hoặc tê một phần
picture-what-happens-sleep-description = Một phụ nữ ngủ trên bàn, có mặt nạ. Hình nhỏ cho thấy một phụ nữ thức, một chân bị tê.
picture-what-happens-stop = Quý vị có thể nói “ngưng”
picture-what-happens-stop-description = Một phụ nữ trên bàn giơ tay. Bác sĩ đưa hai tay lên và ngưng. Hình nhỏ cho thấy tử cung đau quặn.
picture-get-ready-tell-more = Hãy nói những điều này
picture-get-ready-tell-more-description = Người bệnh nói với y tá về các vấn đề sức khỏe và những lần chụp X-quang trước đây. Các hình nhỏ cho thấy những điều ở trang này.
picture-get-ready-womb-when = Sau kỳ kinh
picture-get-ready-womb-when-description = Một phụ nữ chỉ vào tờ lịch. Trước tiên là những ngày có kinh. Những ngày sau đó có dấu kiểm.
picture-get-ready-womb = Trước khi chụp tử cung
picture-get-ready-womb-description = Một phụ nữ gọi điện thoại hỏi về thuốc giảm đau. Cô bỏ băng vệ sinh vào túi xách. Bồn cầu cho thấy cô đi vệ sinh trước.
picture-after-emergency-belly = Đau bụng dữ dội
picture-after-emergency-belly-description = Người bệnh gọi xe cứu thương. Hình vẽ hai tay ôm bụng đau dữ dội.
picture-after-emergency-bowel = Đau bụng hoặc máu tươi
picture-after-emergency-bowel-description = Người bệnh gọi xe cứu thương. Một hình vẽ bụng đau dữ dội, hình kia vẽ máu tươi trong bồn cầu.
picture-after-emergency-bleed = Chảy máu không cầm
picture-after-emergency-bleed-description = Người bệnh gọi xe cứu thương. Hình vẽ bàn tay ấn vào chỗ chảy máu.
picture-after-barium-call = Sau barium, khi nào gọi
picture-after-barium-call-description = Người bệnh gọi nhân viên y tế. Bốn hình nhỏ cho thấy khi nào: đau bụng, ói, không đi tiêu và sốt.
picture-after-site-care = Đừng nâng đồ nặng
picture-after-site-care-description = Người bệnh có miếng băng ở chỗ đã đưa ống nhỏ vào. Túi nặng bị gạch chéo. Tờ lịch cho thấy vài ngày.
picture-after-joint = Chườm nước đá cho khớp
picture-after-joint-description = Một phụ nữ ngồi gác chân lên. Nước đá bọc khăn nằm trên đầu gối. Đồng hồ chỉ 15 phút.
picture-after-bone-surgery = Kê chân lên gối để nghỉ
picture-after-bone-surgery-description = Một người bệnh nghỉ trên ghế dài ở nhà. Một chân bó bột, kê trên gối. Hình chân bó bột dưới vòi sen bị gạch chéo.
picture-after-joint-call = Khi nào gọi về khớp
picture-after-joint-call-description = Một phụ nữ gọi nhân viên y tế. Ba hình nhỏ cho thấy khi nào: đầu gối đỏ và sưng, chảy nước, và sốt.
picture-after-womb-call = Khi nào gọi sau lần chụp
picture-after-womb-call-description = Một phụ nữ gọi nhân viên y tế. Ba hình nhỏ cho thấy khi nào: đau bụng, ra nhiều máu và sốt.
picture-after-milk = Cho con bú sau khi chụp
picture-after-milk-description = Một phụ nữ ngồi trên ghế dài cho con bú. Quý vị cũng có thể tiếp tục cho con bú.
picture-what-happens-womb-dye = Thuốc làm đầy tử cung
picture-what-happens-womb-dye-description = Tử cung được vẽ lớn. Một ống nhỏ đi từ dưới lên. Thuốc cản quang trắng làm đầy tử cung và chảy ra từ hai vòi trứng.
picture-what-happens-drain = Stent, ống dẫn lưu, ống truyền thuốc
picture-what-happens-drain-description = Quả bóng làm rộng mạch máu bị hẹp, stent giữ cho mạch máu mở. Ống dẫn lưu cho chất lỏng trong bụng chảy ra. Ống truyền thuốc đưa thuốc vào tĩnh mạch.
picture-after-drain = Chăm sóc ống dẫn lưu
picture-after-drain-description = Người bệnh gọi nhân viên y tế. Các hình nhỏ cho thấy: đừng kéo ống, giữ cho khô, và gọi khi bị đỏ hoặc sốt.
