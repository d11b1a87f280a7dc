### How to reach the clinic. Every message may use $emergency, $phone and $hours: text that the clinic sets,
### or "none".

clinic-hours = ເວລາທີ່ທີມແພດຮັບໂທລະສັບ: { $hours }
hours-time = { $hour }:{ $minute }
hours-days = { $first } ຫາ { $last }
hours-entry = { $days }, { $from } ຫາ { $to } ໂມງ
hours-list = { $before }; { $after }
hours-mon = ວັນຈັນ
hours-tue = ວັນອັງຄານ
hours-wed = ວັນພຸດ
hours-thu = ວັນພະຫັດ
hours-fri = ວັນສຸກ
hours-sat = ວັນເສົາ
hours-sun = ວັນອາທິດ
