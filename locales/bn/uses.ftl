# Topic: uses
uses-title = সাধারণ ব্যবহার
uses-hint = এটি কীভাবে সাহায্য করতে পারে

## uses/overview
uses-overview = এগুলো এর সাধারণ ব্যবহার
uses-overview-show = এতে পরিপাকতন্ত্রের (হজমের অঙ্গগুলোর) নড়াচড়া দেখা যেতে পারে। হার্টে রক্ত চলাচল দেখা যেতে পারে। নারীর প্রজনন অঙ্গ দেখা যেতে পারে।
uses-overview-guide = ছোট নল বসাতে এটি পথ দেখাতে পারে। হাড় ও জয়েন্টের কাজেও পথ দেখাতে পারে।
uses-overview-next = পরের পাতাগুলোতে আরও বলা আছে।

## uses/swallow-enema
uses-swallow-enema = এতে পরিপাকতন্ত্রের নড়াচড়া দেখা যায়
uses-swallow-enema-barium = [বেরিয়াম](barium) হলো সাদা রঙের [কনট্রাস্ট ডাই](contrast-dye)। এটি আপনি পান করেন, বা টিম [এনিমা](enema) দিয়ে ভেতরে দেয়।
uses-swallow-enema-shows = তখন টিম দেখতে পায় আপনার খাদ্যনালি, পাকস্থলী বা অন্ত্র কীভাবে নড়ে।
# The names on the papers.
uses-swallow-enema-names = এই পরীক্ষার নাম বেরিয়াম সোয়ালো (বেরিয়াম গিলে পরীক্ষা) বা বেরিয়াম এনিমা।

## uses/heart
uses-heart = এতে হার্টে রক্ত চলাচল দেখা যায়
uses-heart-exam = হার্টের এই পরীক্ষার নাম [কার্ডিয়াক ক্যাথেটারাইজেশন](cardiac-catheterization)।
uses-heart-flow = টিম স্ক্রিনে আপনার [ধমনির](artery) ভেতর দিয়ে রক্ত চলাচল দেখে।
uses-heart-helps = এটি হার্টের কিছু সমস্যা খুঁজে পেতে সাহায্য করতে পারে। চিকিৎসাতেও সাহায্য করতে পারে।

## uses/catheter-stent
uses-catheter-stent = এটি ছোট নল ঠিক জায়গায় বসাতে সাহায্য করে
uses-catheter-stent-catheter = [ক্যাথেটার](catheter) একটি সরু, ফাঁপা নল। এটি শরীরে তরল ঢোকায় বা বাড়তি তরল বের করে।
uses-catheter-stent-stent = [স্টেন্ট](stent) সরু বা বন্ধ রক্তনালি খুলে দেয়।
uses-catheter-stent-place = এগুলো কোথায় বসাতে হবে, ফ্লুরোস্কোপিতে টিম তা দেখতে পায়।

## uses/bones
uses-bones = হাড় ও জয়েন্টের অপারেশনে এটি পথ দেখাতে পারে
# The list items are the ends of this sentence.
uses-bones-lead = সার্জন এসব কাজে ফ্লুরোস্কোপির সাহায্য নিতে পারেন:
uses-bones-joint = নতুন [জয়েন্ট (হাড়ের জোড়া)](joint) বসানো
uses-bones-bone = ভাঙা হাড় ঠিক করা

## uses/hysterosalpingogram
uses-hysterosalpingogram = এতে নারীর প্রজনন অঙ্গ দেখা যেতে পারে
uses-hysterosalpingogram-exam = এই পরীক্ষার নাম লম্বা: [হিস্টেরোসালপিঙ্গোগ্রাম](hysterosalpingogram), বা এইচএসজি। এতে নারীর প্রজনন অঙ্গের (যেমন জরায়ুর) ছবি তোলা হয়।
uses-hysterosalpingogram-ask = আপনার কোন পরীক্ষা হবে, ঠিক জানেন না? টিমকে জিজ্ঞেস করুন।
