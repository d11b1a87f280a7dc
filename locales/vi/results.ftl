# Topic: results
results-title = Kết quả
results-hint = Ai đọc, rồi sau đó ra sao

## results/depends
results-depends = Kết quả tùy theo loại chụp
results-depends-exam = Mỗi loại chụp tìm những điều khác nhau.
results-depends-many = Soi X-quang có thể giúp tìm ra nhiều loại vấn đề.

## results/who
results-who = Một bác sĩ đọc hình của quý vị
results-who-reads = [Bác sĩ X-quang](radiologist) đọc hình của quý vị.
results-who-more = Bác sĩ của quý vị có thể gửi kết quả cho bác sĩ chuyên khoa, hoặc cho làm thêm xét nghiệm. Việc này có thể giúp tìm ra điều gì không ổn.

## results/ask
results-ask = Nói chuyện với bác sĩ về kết quả
results-ask-lead = Quý vị có thể hỏi:
results-ask-when = Khi nào tôi có kết quả?
results-ask-mean = Kết quả có nghĩa gì đối với tôi?
results-ask-next = Tôi có cần làm thêm xét nghiệm không?
results-ask-call = Nếu có thắc mắc, tôi gọi cho ai?
