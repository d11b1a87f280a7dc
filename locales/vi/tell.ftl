### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = Nói và hỏi
tell-hint = Lập danh sách cho nhân viên y tế
tell-heading = Chạm vào điều đúng với quý vị
ask-heading = Chạm vào điều quý vị muốn hỏi

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = Bây giờ tôi thấy không khỏe
tell-pregnant = Tôi có thai, hoặc có thể có thai
tell-dye-reaction = Tôi từng phản ứng với thuốc cản quang
tell-allergy = Tôi bị dị ứng
tell-asthma = Tôi bị hen suyễn
tell-swallowing = Tôi khó nuốt
tell-blood-thinner = Tôi dùng thuốc loãng máu
tell-bleeding = Tôi dễ chảy máu
tell-kidneys = Tôi có bệnh thận
tell-diabetes = Tôi bị tiểu đường
tell-metformin = Tôi uống metformin
tell-insulin = Tôi dùng insulin
tell-ate = Hôm nay tôi đã ăn hoặc uống
tell-heart = Tôi có bệnh tim
tell-thyroid = Tôi có vấn đề về tuyến giáp
tell-bowel-surgery = Tôi mới mổ ruột hoặc sinh thiết ruột
tell-stoma = Tôi có hậu môn nhân tạo (stoma)
tell-infection = Tôi bị sốt hoặc nhiễm trùng
tell-breastfeeding = Tôi đang cho con bú
tell-x-rays = Tôi mới chụp X-quang hoặc dùng barium
tell-implant = Tôi có máy tạo nhịp hoặc vật cấy khác
tell-sleep-apnea = Tôi bị ngưng thở khi ngủ
tell-ride = Không có ai đưa tôi về nhà
tell-stand = Tôi không đứng lâu được
tell-lie-flat = Tôi không nằm thẳng được
tell-interpreter = Tôi cần thông dịch viên
tell-see = Mắt tôi kém
tell-hear = Tai tôi nghe không rõ
tell-clothes = Tôi cần giúp thay áo
tell-pain = Tôi đang đau
tell-afraid = Tôi sợ
tell-toilet = Tôi cần đi vệ sinh
tell-period = Tôi đang ra máu âm đạo

## What a patient may want to ask.

ask-what-for = Chụp để làm gì?
ask-risks = Có thể xảy ra chuyện gì không hay?
ask-other-way = Có cách nào khác không?
ask-wait = Nếu tôi chờ, hoặc không chụp thì sao?
ask-radiation = Tôi sẽ nhận bao nhiêu bức xạ?
ask-fasting = Khi nào tôi phải ngưng ăn uống?
ask-medicines = Thuốc nào của tôi vẫn được dùng?
ask-hurt = Có đau không?
ask-relax = Tôi được dùng thuốc thư giãn không?
ask-how-long = Mất bao lâu?
ask-company = Có ai được vào cùng tôi không?
ask-eat = Khi nào tôi được ăn uống lại?
ask-drive = Khi nào tôi được lái xe và đi làm lại?
ask-results = Khi nào và làm sao tôi có kết quả?
ask-signs = Ở nhà tôi cần để ý điều gì?
ask-call = Ngày hay đêm, tôi gọi cho ai?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = Một phụ nữ xanh xao ngồi, một tay trên trán, một tay trên bụng.
picture-tell-pregnant-description = Một phụ nữ ôm bụng tròn. Vòng tròn nhỏ cho thấy em bé.
picture-tell-dye-reaction-description = Thuốc cản quang nhỏ giọt, màn hình X-quang, và cánh tay nổi mẩn đỏ ngứa.
picture-tell-allergy-description = Khuôn mặt nổi mẩn đỏ, bên cạnh viên thuốc, hạt và bông hoa.
picture-tell-asthma-description = Một người đàn ông hít thuốc xịt. Đường thở được vẽ hẹp.
picture-tell-swallowing-description = Một phụ nữ ôm cổ họng. Một miếng thức ăn mắc ở đó.
picture-tell-blood-thinner-description = Lọ thuốc viên, bên cạnh giọt máu có viên thuốc bên trong.
picture-tell-bleeding-description = Ngón tay bị đứt, máu nhỏ mãi không ngừng.
picture-tell-kidneys-description = Hai quả thận, một quả màu xám, với dấu cảnh báo.
picture-tell-diabetes-description = Ngón tay chích ra giọt máu và máy đo đường huyết.
picture-tell-metformin-description = Vỉ thuốc viên trắng bên cạnh máy đo đường huyết.
picture-tell-insulin-description = Bút insulin đặt vào bụng.
picture-tell-ate-description = Đĩa thức ăn và ly nước vơi một nửa, dưới mặt trời.
picture-tell-heart-description = Trái tim với các mạch máu và đường điện tim răng cưa.
picture-tell-thyroid-description = Cái cổ với tuyến giáp hình con bướm, được tô màu.
picture-tell-bowel-surgery-description = Cái bụng có vết mổ khâu ở chỗ ruột.
picture-tell-stoma-description = Cái bụng có dán một cái túi.
picture-tell-infection-description = Một người đàn ông mặt đỏ và nhiệt kế chỉ độ cao.
picture-tell-breastfeeding-description = Một phụ nữ ôm em bé bú.
picture-tell-x-rays-description = Hình X-quang ngực của một người đàn ông và tờ lịch. Mũi tên chỉ từ hôm nay về ngày trước.
picture-tell-implant-description = Lồng ngực có máy tạo nhịp dưới da và dây nối đến tim.
picture-tell-sleep-apnea-description = Ban đêm, một người đàn ông nằm ngửa ngủ. Hơi thở bị gạch chéo.
picture-tell-ride-description = Một phụ nữ đứng một mình, nghĩ đến nhà. Xe có người lái bị gạch chéo.
picture-tell-stand-description = Một phụ nữ ngồi với cây gậy. Hình đứng lâu bị gạch chéo.
picture-tell-lie-flat-description = Một người đàn ông ngồi dựa gối. Hình nằm thẳng bị gạch chéo.
picture-tell-interpreter-description = Hai người nói trong hai bong bóng khác màu. Người thứ ba đứng giữa.
picture-tell-see-description = Con mắt và hình căn nhà bị mờ.
picture-tell-hear-description = Lỗ tai có máy trợ thính.
picture-tell-clothes-description = Một người giúp cầm áo bệnh viện, người đàn ông xỏ tay vào.
picture-tell-pain-description = Một người đàn ông cúi người, ôm lưng dưới. Vạch đỏ chỉ chỗ đau.
picture-tell-afraid-description = Một phụ nữ sợ hãi chắp tay dưới cằm, nghĩ đến máy X-quang.
picture-tell-toilet-description = Một bồn cầu.
picture-tell-period-description = Miếng băng vệ sinh có giọt máu.
picture-ask-reason-description = Bác sĩ và người bệnh nhìn màn hình X-quang có dấu hỏi.
picture-ask-risks-description = Cái cân, bên trên có dấu hỏi.
picture-ask-before-description = Cái đĩa, cái ly và lọ thuốc, với dấu hỏi.
picture-ask-during-description = Người bệnh trên bàn X-quang, với dấu hỏi.
picture-ask-after-description = Căn nhà, chiếc xe và cái đĩa, với dấu hỏi.
picture-ask-results-description = Tờ giấy và điện thoại, với dấu hỏi.
