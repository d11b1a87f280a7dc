### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = Չափել այս էկրանը
calibrate-card = Բանկային քարտը տափակ դրեք էկրանի վրա։ Քարտի վերին անկյունը դրեք շրջանակի անկյան վրա։
calibrate-drag = Քաշեք բռնակը կամ սեղմեք «Փոքրացնել» և «Մեծացնել», մինչև շրջանակը դառնա քարտի չափ։
calibrate-copy = Հետո այս տողը պատճենեք կարգավորումների ֆայլի մեջ։ Այն ցույց է տալիս էկրանի լայնությունը միլիմետրերով։
calibrate-distance = Չափեք նաև հեռավորությունը ընթերցողի աչքերից մինչև էկրանը։ Միլիմետրերը գրեք այս տողում։
calibrate-window = Թիվը ճշգրիտ է միայն այն ժամանակ, երբ ծրագիրը զբաղեցնում է ամբողջ էկրանը (--kiosk)։
calibrate-box = Բանկային քարտի չափ շրջանակ
calibrate-smaller = Փոքրացնել
calibrate-larger = Մեծացնել
calibrate-done = Պատրաստ է
