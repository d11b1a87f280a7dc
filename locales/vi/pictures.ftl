# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: short; description: about 30 English words.

## What is it?
picture-what-is-it-shows = Các phần bên trong cơ thể
picture-what-is-it-shows-description = Một cơ thể có vẽ vài phần bên trong: tim và mạch máu, bao tử và ruột, và tử cung. Soi X-quang có thể cho thấy các phần này đang hoạt động.
picture-what-is-it-helps = Cùng nhau nhìn màn hình
picture-what-is-it-helps-description = Bác sĩ chỉ vào một chỗ trên màn hình. Người bệnh cũng nhìn. Hình giúp tìm ra điều gì không ổn và dẫn đường khi điều trị.

## Common uses
picture-uses-overview = Năm công dụng thường gặp
picture-uses-overview-description = Năm hình nhỏ: đường tiêu hóa, tim, một ống nhỏ trong mạch máu, xương hông có đinh vít, và tử cung.

## Why you need it
picture-why-function = Xem việc nuốt diễn ra thế nào
picture-why-function-description = Một người đàn ông đang uống. Chiếc kính lúp lớn cho thấy thực quản đẩy thức uống xuống. Đoạn phim cho thấy một bộ phận hoạt động ra sao.
picture-why-guide = Màn hình chỉ đường
picture-why-guide-description = Một nữ bác sĩ luồn một ống nhỏ bên trong cơ thể người bệnh. Bà vừa làm vừa nhìn màn hình. Hình chuyển động chỉ đường cho bà.

## Getting ready
picture-get-ready-depends = Hỏi xem phải làm gì
picture-get-ready-depends-description = Một phụ nữ gọi bác sĩ của mình. Với một số loại chụp, bà được ăn và uống. Với loại khác, bà phải ngưng ăn, ngưng uống hoặc ngưng một số thuốc trong một thời gian.
picture-get-ready-food = Ngưng ăn trước khi chụp
picture-get-ready-food-description = Một người đàn ông ngồi ở bàn. Thức ăn và thức uống bị gạch chéo. Đồng hồ cho thấy vài giờ trôi qua. Quý vị cũng có thể phải chờ.
picture-get-ready-medicines = Gọi hỏi về thuốc của quý vị
picture-get-ready-medicines-description = Một người đàn ông cầm thuốc, gọi bác sĩ của mình. Hình vứt thuốc đi bị gạch chéo. Đừng tự ý ngưng bất cứ thuốc nào.
picture-get-ready-tell-us = Cho biết về sức khỏe của quý vị
picture-get-ready-tell-us-description = Người bệnh cho nhân viên y tế biết về việc có thai, cho con bú, dị ứng, phổi, thận và những lần chụp X-quang trước đây. Nhân viên y tế cần biết trước khi chụp.
picture-get-ready-day = Sẵn sàng đi
picture-get-ready-day-description = Một phụ nữ rời nhà với túi xách, danh sách và một thanh niên đi cùng. Nữ trang để lại trong đĩa. Hãy mang danh sách, đừng mang nữ trang.

## What happens
picture-what-happens-where = Trung tâm và bệnh viện
picture-what-happens-where-description = Một phụ nữ đi bộ đến trung tâm X-quang. Bên cạnh là bệnh viện, có người bệnh nằm trên giường. Quý vị có thể chụp ở một trong hai nơi.
picture-what-happens-clothes = Thay áo choàng
picture-what-happens-clothes-description = Kỹ thuật viên đưa một người đàn ông áo choàng bệnh viện. Rồi ông mặc áo choàng, còn quần áo của ông treo lên. Nhân viên y tế có thể giúp quý vị thay áo.
picture-what-happens-shield = Tấm chắn chì
picture-what-happens-shield-description = Người bệnh nằm trên bàn X-quang. Kỹ thuật viên đặt tấm chắn chì lên bụng dưới của ông. Tấm này chặn bức xạ mà ông không cần.
picture-what-happens-comfort = Thuốc giúp quý vị thư giãn
picture-what-happens-comfort-description = Bác sĩ cho người bệnh dùng thuốc qua đường truyền ở bàn tay. Kỹ thuật viên đặt tay lên vai ông. Quý vị cũng có thể được cho thuốc trước.
picture-what-happens-drink = Uống thuốc cản quang
picture-what-happens-drink-description = Một phụ nữ đứng ở bàn X-quang và uống từ một cái ly. Trên màn hình, thực quản và bao tử của bà hiện lên trắng và rõ.
picture-what-happens-dye = Đường truyền IV hoặc thụt
picture-what-happens-dye-description = Một phụ nữ ngồi, có đường truyền tĩnh mạch ở cánh tay. Một người đàn ông nằm nghiêng dưới tấm khăn, có ống thụt. Thuốc cản quang có thể vào bằng một trong hai cách.
picture-what-happens-table = Ở bàn X-quang
picture-what-happens-table-description = Một người đàn ông nằm trên bàn X-quang, một phụ nữ đứng ở bàn. Các hình nhỏ cho thấy xoay người, cử động một cánh tay và nín thở.
picture-what-happens-catheter = Đặt ống thông
picture-what-happens-catheter-description = Người bệnh nằm dưới tấm khăn sạch. Nhân viên y tế đưa một ống nhỏ vào bẹn (háng) của ông. Hình nhỏ cho thấy hai chỗ: bẹn và khuỷu tay.
picture-what-happens-finish = Khi chụp xong
picture-what-happens-finish-description = Người bệnh nằm nghỉ trên giường, có miếng băng nhỏ trên cánh tay. Kỹ thuật viên đến xem ông ra sao. Quý vị cũng có thể nghỉ một lúc.

## After the exam
picture-after-barium = Uống nước sau khi dùng barium
picture-after-barium-description = Một người đàn ông uống một ly nước. Trong bồn cầu có phân nhạt màu. Tờ lịch cho thấy vài ngày. Phân nhạt màu sau khi dùng barium là bình thường.
picture-after-catheter-site = Khi nào phải gọi nhân viên y tế
picture-after-catheter-site-description = Một phụ nữ đang gọi điện thoại. Bốn hình nhỏ cho thấy các dấu hiệu cần gọi: cục sưng to lên, chảy nước, vùng đỏ lan ra và sốt.
picture-after-home = Có người đưa quý vị về nhà
picture-after-home-description = Một phụ nữ trẻ giúp một ông lớn tuổi lên xe của cô. Cô đưa ông về nhà. Sau khi dùng thuốc an thần, quý vị cũng cần có người đưa về.

## Is it safe?
picture-safe-pregnant = Hãy nói nếu quý vị có thai
picture-safe-pregnant-description = Trước khi chụp, một phụ nữ có thai nói với kỹ thuật viên về thai nhi. Quý vị cũng hãy nói với nhân viên y tế, vì tia X có thể gây hại cho thai nhi.
picture-safe-little-risk = Mỗi loại chụp mỗi khác
picture-safe-little-risk-description = Bác sĩ nói chuyện với người bệnh. Biểu đồ cho thấy ba loại chụp, từ ít bức xạ đến nhiều hơn. Với đa số người, rủi ro thấp.
picture-safe-past-x-rays = Mang theo phim X-quang cũ
picture-safe-past-x-rays-description = Một phụ nữ mang phim X-quang cũ đến và nói với bác sĩ. Rủi ro có thể cộng dồn, nên hãy nói về mọi lần chụp.
picture-safe-dye-allergy = Nói về dị ứng của quý vị
picture-safe-dye-allergy-description = Một thanh niên nói với bác sĩ rằng anh từng nổi mẩn vì thuốc cản quang, và nói về tôm, cua, sò. Hãy cho nhân viên y tế biết về dị ứng trước khi chụp.

## Your results
picture-results-depends = Chụp khác nhau, hình khác nhau
picture-results-depends-description = Các đường kẻ nối bốn hình X-quang với bốn phần của cơ thể một người đàn ông: bao tử, tim, hông và ruột. Mỗi loại chụp tìm những điều khác nhau.
picture-results-who = Bác sĩ X-quang đọc hình của quý vị
picture-results-who-description = Bác sĩ X-quang xem hình X-quang trên màn hình. Một trang giấy được gửi đến một bác sĩ khác để đọc. Bác sĩ của quý vị có thể hỏi bác sĩ chuyên khoa.
picture-results-ask = Hỏi về kết quả
picture-results-ask-description = Một người bệnh nói chuyện với bác sĩ của mình. Bà hỏi khi nào có kết quả, kết quả cho thấy gì và gọi cho ai.

## Words to know
picture-word-catheter = Ống thông (catheter)
picture-word-catheter-description = Một ống dài và nhỏ. Đầu ống được vẽ lớn để quý vị thấy ống rỗng. Chất lỏng có thể chảy qua ống.
picture-word-stent = Stent
picture-word-stent-description = Lúc đầu, mạch máu bị hẹp. Rồi một ống lưới nhỏ, tức là stent, giữ cho mạch máu mở ra, để máu chảy được.
picture-word-iv-line = Đường truyền tĩnh mạch (IV)
picture-word-iv-line-description = Một ống nhỏ đi từ túi chất lỏng vào tĩnh mạch ở cánh tay. Chất lỏng vào thẳng trong máu.
picture-word-lead-apron = Tạp dề chì
picture-word-lead-apron-description = Người bệnh mang tạp dề chì ngắn che bụng dưới. Kỹ thuật viên mang tạp dề dài. Chì chặn tia X.
picture-word-c-arm = Máy C-arm
picture-word-c-arm-description = Máy X-quang có hình chữ C. Một đầu ở trên người bệnh, đầu kia ở dưới bàn. Tia X đi giữa hai đầu.

## Doses
picture-doses = Bức xạ, so với thiên nhiên
picture-doses-description = Mỗi thanh cho thấy thiên nhiên phải mất bao lâu để cho quý vị lượng bức xạ bằng một lần chụp. X-quang ngực là thanh rất nhỏ. Chụp thụt barium là thanh dài nhất.
