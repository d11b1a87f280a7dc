# Topic: what-is-it
what-is-it-title = এটি কী?
what-is-it-hint = ভিডিওর মতো চলমান এক্স-রে

## what-is-it/moves
what-is-it-moves = চলমান এক্স-রে
what-is-it-moves-photo = সাধারণ [এক্স-রে](x-ray) একটি স্থির ছবির মতো।
# Movie: ভিডিও, since এক্স-রে ফিল্ম is the plate.
what-is-it-moves-movie = [ফ্লুরোস্কোপি](fluoroscopy) ভিডিওর মতো। শরীরের ভেতরের অংশগুলো নড়ার সময় এতে সেগুলো দেখা যায়।

## what-is-it/shows
what-is-it-shows = আপনার শরীর কাজ করছে, তা দেখা যায়
what-is-it-shows-lead = আপনার অঙ্গ ও টিস্যু কীভাবে নড়ছে, টিম স্ক্রিনে তা ঠিক সেই মুহূর্তেই দেখে। এতে দেখা যেতে পারে:
what-is-it-shows-heart = আপনার হার্ট ও রক্তনালি
what-is-it-shows-digestion = খাবার হজম করার সময় আপনার পাকস্থলী ও অন্ত্র
what-is-it-shows-reproductive = আপনার প্রজনন অঙ্গ

## what-is-it/helps
what-is-it-helps = এটি সমস্যা খুঁজতে ও চিকিৎসায় সাহায্য করে
what-is-it-helps-find = কী সমস্যা হয়েছে, তা খুঁজে পেতে এটি আপনার ডাক্তারকে সাহায্য করতে পারে। এটি অনেক ধরনের সমস্যায় কাজে লাগে।
what-is-it-helps-treat = কিছু চিকিৎসাতেও এটি পথ দেখাতে পারে।
what-is-it-helps-ask = ডাক্তারকে জিজ্ঞেস করুন: এই পরীক্ষায় কী দেখা যাবে? এতে আমার কী উপকার হবে?
