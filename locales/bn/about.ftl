# The pages of the screen about this guide

## about/what
about-what = এই গাইডটি কী
about-what-plain = এই গাইডে সহজ কথায় ফ্লুরোস্কোপির কথা বলা আছে। এটি রোগীদের জন্য তৈরি।
about-what-who = আপনার ক্লিনিকের ডাক্তাররা এটি লেখেননি।
about-what-advice = এটি আপনার মেডিকেল টিমের পরামর্শের বিকল্প নয়।

## about/not
about-not = এই গাইডটি কী নয়
# The four list items are the ends of this sentence.
about-not-lead = এই গাইড:
about-not-diagnosis = আপনার কী রোগ হয়েছে তা বের করে **না**
about-not-advice = শুধু আপনার জন্য পরামর্শ দেয় **না**
about-not-know = আপনি কে তা জানে **না**
about-not-store = আপনার কোনো তথ্য জমা রাখে **না**

## about/source
about-source = তথ্যগুলো কোথা থেকে এসেছে
# The name stands as it is.
about-source-credit = উৎস: MedlinePlus, National Library of Medicine
about-source-others = অন্য তথ্যগুলো এসেছে স্বাস্থ্য সংস্থা ও গবেষণা থেকে। সব উৎসের তালিকা শেষের পাতাগুলোতে আছে।
about-source-new = কথাগুলো আমাদের নিজেদের লেখা।

## about/differs
about-differs = যেখানে আমরা নতুন পরামর্শ মেনেছি
about-differs-lead = MedlinePlus তিনটি কথা পুরোনোভাবে বলে। বিশেষজ্ঞদের নতুন পরামর্শ হলো:
about-differs-shield = শিল্ড: এখনকার মেশিনে রেডিয়েশন কম, তাই প্রায়ই শিল্ড লাগে না
about-differs-shellfish = শেলফিশ (চিংড়ি, কাঁকড়া): অন্য অ্যালার্জির চেয়ে ঝুঁকি বেশি নয়
about-differs-pregnancy = গর্ভাবস্থা: বেশির ভাগ পরীক্ষার রেডিয়েশন ক্ষতির মাত্রার অনেক নিচে; দরকারি পরীক্ষা করা যেতে পারে

## about/status
about-status = এই লেখা এখনো যাচাই করা বাকি
about-status-draft = কোনো স্বাস্থ্য বিশেষজ্ঞ এখনো এই লেখা যাচাই করেননি। কোনো যোগ্য অনুবাদকও করেননি।
about-status-ask = মনে সন্দেহ আছে? আপনার মেডিকেল টিমকে জিজ্ঞেস করুন।

## about/licence
about-licence = বিনা খরচে ব্যবহার করা যায়
about-licence-free = এই প্রোগ্রাম ও এর লেখা বিনা খরচে ব্যবহার করা যায়। লাইসেন্স: MIT বা Apache-2.0।
about-licence-fonts = ফন্ট: SIL Open Font License 1.1।
about-licence-date = এই লেখা ২০২৬ সালের নভেম্বরে তৈরি।
