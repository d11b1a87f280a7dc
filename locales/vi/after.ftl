# Topic: after
after-title = Sau khi chụp
after-hint = Cần làm gì ở nhà

## after/barium
after-barium = Sau khi dùng barium, hãy uống thêm nước
after-barium-water = Nếu quý vị đã dùng [barium](barium), hãy uống nước nhiều hơn thường ngày.
after-barium-stools = Phân có thể nhạt màu trong vài ngày.
after-barium-tell = Hãy cho nhân viên y tế biết nếu quý vị bị táo bón (khó đi tiêu) quá hai ngày.

## after/catheter-site
after-catheter-site = Theo dõi chỗ đã đặt ống thông
after-catheter-site-lead = Nếu quý vị đã đặt [ống thông](catheter), **hãy gọi** nhân viên y tế khi có một trong những điều này:
after-catheter-site-lump = Chảy máu, hoặc cục sưng to dần
after-catheter-site-fluid = Nước hoặc mủ chảy ra
after-catheter-site-cold = Tay hoặc chân bị lạnh hay bị tê
after-catheter-site-fever = Sốt

## after/home
after-home = Có thể cần người đưa quý vị về nhà
after-home-sedative = Sau khi dùng [thuốc an thần](sedative), nên có người đưa quý vị về nhà.
after-home-food = Hãy ăn uống và dùng thuốc lại như thường khi nhân viên y tế cho phép.
after-home-milk = Quý vị cho con bú? Không cần ngưng cho bú vì [thuốc cản quang](contrast-dye). Chỉ rất ít thuốc vào sữa. Nếu lo ngại, hãy hỏi nhân viên y tế.
