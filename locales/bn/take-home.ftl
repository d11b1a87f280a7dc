### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = বাড়ি নিয়ে যান
take-home-scan = আপনার ফোনের ক্যামেরা এই চৌকো ঘরের দিকে ধরুন
print-start = প্রিন্ট করুন
print-going = প্রিন্ট হচ্ছে।
print-at-desk = কাগজটি রিসেপশনে বের হবে।
print-at-beside = কাগজটি এই স্ক্রিনের পাশের প্রিন্টারে বের হবে।
print-at-nurse = কাগজটি নার্স স্টেশনে বের হবে।
print-failed = প্রিন্ট হয়নি। কর্মীদের জিজ্ঞেস করুন।
print-no-paper = প্রিন্টারে কাগজ নেই। কর্মীদের জানান।
print-enough = এখন আর প্রিন্ট করা যাবে না। কর্মীদের জিজ্ঞেস করুন।
print-copy = প্রিন্টারের কম্পিউটারে আপনার তালিকার একটি কপি থেকে যেতে পারে।
list-note-paper = এই কাগজ আপনার টিমকে দেখান। এটি কোনো ফরম নয়, সম্মতিপত্রও নয়।
