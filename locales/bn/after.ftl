# Topic: after
after-title = পরীক্ষার পরে
after-hint = বাড়িতে কী করবেন

## after/emergency
after-emergency = এখনই সাহায্য নিন
after-emergency-lead = { $emergency ->
    [none] এর কোনো একটি হলে **এখনই** জরুরি নম্বরে ফোন করুন:
   *[other] এর কোনো একটি হলে **এখনই** { $emergency } নম্বরে ফোন করুন:
}
after-emergency-chest = বুকে ব্যথা
after-emergency-breath = শ্বাস নিতে কষ্ট, বা মুখমণ্ডল বা গলা ফুলে যাওয়া
after-emergency-faint = জ্ঞান হারানো
after-emergency-stroke = মুখের এক পাশ ঝুলে পড়া, এক হাত দুর্বল হওয়া, বা কথা বলতে কষ্ট
after-emergency-drive = অপেক্ষা করবেন না। নিজে গাড়ি চালাবেন না। ক্লিনিকে থাকলে টিমকে এখনই জানান।

## after/emergency-more
after-emergency-more = আরও যেসব লক্ষণে সাহায্য নেবেন
after-emergency-more-lead = { $emergency ->
    [none] এর কোনো একটি হলে **এখনই** জরুরি নম্বরে ফোন করুন:
   *[other] এর কোনো একটি হলে **এখনই** { $emergency } নম্বরে ফোন করুন:
}
after-emergency-more-bleed = রক্তপাত, যা চেপে ধরলেও থামে না
after-emergency-more-cold = কোনো হাত বা পা ঠান্ডা, ফ্যাকাশে বা অবশ হয়ে যাওয়া
after-emergency-more-belly = পেটে খুব বেশি ব্যথা
after-emergency-more-blood = মলদ্বার দিয়ে তাজা রক্ত
after-emergency-more-how = ফোন করে বলুন, আপনি কোথায় আছেন।
after-emergency-more-rash = কয়েক দিন পরেও ফুসকুড়ি উঠতে পারে। তখন টিমকে ফোন করুন।

## after/barium
after-barium = বেরিয়ামের পরে বেশি পানি খান
after-barium-drink = আপনাকে [বেরিয়াম](barium) দেওয়া হয়ে থাকলে অন্য সময়ের চেয়ে বেশি পানি খান। তবে পানি কম খেতে বলা হয়ে থাকলে আগে জিজ্ঞেস করুন।
after-barium-stools = কয়েক দিন আপনার পায়খানার রং ফ্যাকাশে হতে পারে।
after-barium-tell = দুই দিনের বেশি কোষ্ঠকাঠিন্য (পায়খানা শক্ত, হতে চায় না) থাকলে টিমকে জানান।

## after/barium-call
after-barium-call = বেরিয়ামের পরে এসব লক্ষণে ফোন করুন
after-barium-call-lead = { $phone ->
    [none] এর কোনো একটি হলে টিমকে **ফোন করুন**:
   *[other] এর কোনো একটি হলে টিমকে { $phone } নম্বরে **ফোন করুন**:
}
after-barium-call-belly = { $emergency ->
    [none] পেটে ব্যথা, বা পেট ফোলা (খুব বেশি ব্যথা: জরুরি নম্বরে ফোন করুন)
   *[other] পেটে ব্যথা, বা পেট ফোলা (খুব বেশি ব্যথা: { $emergency } নম্বরে ফোন করুন)
}
after-barium-call-vomit = বমি বা জ্বর
after-barium-call-gas = দুই দিন পায়খানা না হওয়া, বা পেটের গ্যাস বের না হওয়া
after-barium-call-cough = বেরিয়াম পানের পরে কাশি, যা থেকে যায়

## after/catheter-site
after-catheter-site = ক্যাথেটারের জায়গাটি দেখুন
after-catheter-site-bleed = { $emergency ->
    [none] রক্ত পড়লে শুয়ে জোরে **চেপে** ধরুন। না থামলে জরুরি নম্বরে ফোন করুন।
   *[other] রক্ত পড়লে শুয়ে জোরে **চেপে** ধরুন। না থামলে { $emergency } নম্বরে ফোন করুন।
}
after-catheter-site-call = { $phone ->
    [none] এর কোনো একটি হলে টিমকে **ফোন করুন**:
   *[other] এর কোনো একটি হলে টিমকে { $phone } নম্বরে **ফোন করুন**:
}
after-catheter-site-growing = চাকা, যা বড় হতে থাকে
after-catheter-site-fluid = তরল বা পুঁজ বের হওয়া
after-catheter-site-pain = ব্যথা বাড়া, বা লালচে ভাব ছড়ানো
after-catheter-site-fever = জ্বর

## after/site-care
after-site-care = ওই হাত বা পাকে বিশ্রাম দিন
after-site-care-lift = টিম না বলা পর্যন্ত ভারী কিছু তুলবেন না।
after-site-care-ask = জিজ্ঞেস করুন: কখন গাড়ি চালাতে, গোসল ও কাজ করতে পারব? কয়েক দিন লাগতে পারে।
after-site-care-usual = কালশিটে ও অল্প ব্যথা স্বাভাবিক।
after-site-care-rash = কয়েক দিন পরেও ফুসকুড়ি উঠতে পারে। তখন টিমকে ফোন করুন।

## after/home
after-home-adult = সিডেটিভ নিলে প্রাপ্তবয়স্ক কেউ আপনাকে বাড়ি নেবেন
after-home-must = [শান্ত করার ওষুধ (সিডেটিভ)](sedative) নিলে আপনাকে বাড়ি নিয়ে যেতে ও সঙ্গে থাকতে প্রাপ্তবয়স্ক একজন **অবশ্যই** লাগবে।
after-home-lead = ২৪ ঘণ্টা ধরে:
after-home-drive = গাড়ি বা মেশিন চালাবেন **না**
after-home-alcohol = মদ পান করবেন **না**
after-home-sign = জরুরি কাগজে সই করবেন **না**
after-home-food = টিম যখন বলবে, তখন আবার আগের মতো খাবার ও ওষুধ শুরু করুন।

## after/stent-home
after-stent-home-if = স্টেন্ট বসানো হলে তার যত্ন নিন
after-stent-home-pills = রক্ত জমাট না বাঁধার বড়ি পেলে, হার্ট বা রক্তনালির ডাক্তার না বললে তা বন্ধ করবেন **না**। আপনার [স্টেন্ট](stent) বন্ধ হয়ে যেতে পারে।
after-stent-home-card = স্টেন্ট কার্ড সঙ্গে রাখুন। অপারেশন বা এমআরআইয়ের আগে দেখান।
after-stent-home-ask = জিজ্ঞেস করুন: এটি কি সব সময় থাকবে, নাকি বের করে নেওয়া হবে?

## after/tube-home
after-tube-home = আপনার ড্রেন বা লাইনের যত্ন নিন
after-tube-home-pull = এটি টানবেন না। বেরিয়ে গেলে আবার ঢোকাবেন না। টিমকে ফোন করুন।
after-tube-home-dry = পরিষ্কার ও শুকনো রাখুন।
after-tube-home-lead = { $phone ->
    [none] এর কোনো একটি হলে টিমকে **ফোন করুন**:
   *[other] এর কোনো একটি হলে টিমকে { $phone } নম্বরে **ফোন করুন**:
}
after-tube-home-fever = জ্বর বা কাঁপুনি
after-tube-home-red = চামড়া লাল বা ব্যথা, বা পুঁজ
after-tube-home-flow = চুইয়ে পড়া, বা তরল আর না চলা

## after/bone-home
after-bone-home = জয়েন্টে সুচ দেওয়ার পরে
after-bone-home-easy = এক দিন [জয়েন্টে](joint) চাপ দেবেন না। খেলাধুলা করবেন না।
after-bone-home-ice = কাপড়ে মোড়া বরফ দিলে আরাম হয়, একবারে প্রায় ১৫ মিনিট।
after-bone-home-sore = জয়েন্ট অবশ থাকতে পারে, তারপর এক-দুই দিন ব্যথা হতে পারে।
after-bone-home-sugar = ডায়াবেটিস থাকলে: স্টেরয়েড ইনজেকশনে সুগার বাড়তে পারে।

## after/bone-surgery
after-bone-surgery = হাড়ের অপারেশনের পরে
after-bone-surgery-dry = ব্যান্ডেজ বা প্লাস্টার পরিষ্কার ও শুকনো রাখুন।
after-bone-surgery-raise = হাত বা পা বালিশের ওপরে রেখে বিশ্রাম দিন।
after-bone-surgery-ask = জিজ্ঞেস করুন: হাতে বা পায়ে কতটা ভর দিতে পারব?
after-bone-surgery-lead = { $phone ->
    [none] এর কোনো একটি হলে টিমকে সঙ্গে সঙ্গে **ফোন করুন**:
   *[other] এর কোনো একটি হলে টিমকে সঙ্গে সঙ্গে { $phone } নম্বরে **ফোন করুন**:
}
after-bone-surgery-numb = হাত বা পায়ের আঙুল নীল, ফ্যাকাশে বা অবশ হয়ে যাওয়া
after-bone-surgery-calf = পায়ের পেছন দিকে, হাঁটুর নিচে ব্যথা বা ফোলা

## after/bone-call
after-bone-call = অপারেশন বা সুচের পরে এসব লক্ষণে ফোন করুন
after-bone-call-lead = { $phone ->
    [none] এর কোনো একটি হলে টিমকে **ফোন করুন**:
   *[other] এর কোনো একটি হলে টিমকে { $phone } নম্বরে **ফোন করুন**:
}
after-bone-call-fever = জ্বর বা কাঁপুনি
after-bone-call-red = লালচে ভাব, গরম বা ফোলা বাড়া
after-bone-call-pus = তরল বা পুঁজ
after-bone-call-pain = ব্যথা, যা বাড়তে থাকে
after-bone-call-night = জয়েন্টের ইনফেকশন ফেলে রাখা যায় না। রাতে হাসপাতালের জরুরি বিভাগে যান।

## after/womb-home
after-womb-home = বাড়িতে প্যাড পরুন
after-womb-home-pad = ডাই বেরিয়ে আসে। এটি আঠালো ও একটু রক্তমাখা হতে পারে।
after-womb-home-bleeding = এক-দুই দিন অল্প রক্ত যাওয়া ও তলপেটে মোচড় স্বাভাবিক।
after-womb-home-ask = জিজ্ঞেস করুন: কখন গোসল, সাঁতার ও সহবাস করতে পারব?

## after/womb-call
after-womb-call = জরায়ুর পরীক্ষার পরে এসব লক্ষণে ফোন করুন
after-womb-call-lead = { $phone ->
    [none] এর কোনো একটি হলে টিমকে **ফোন করুন**:
   *[other] এর কোনো একটি হলে টিমকে { $phone } নম্বরে **ফোন করুন**:
}
after-womb-call-fever = জ্বর
after-womb-call-pain = তীব্র ব্যথা, বা ব্যথা বাড়তে থাকা
after-womb-call-bleeding = অনেক রক্ত যাওয়া (এক ঘণ্টায় পুরো একটি প্যাড ভরে যাওয়া)
after-womb-call-fluid = যোনিপথে এমন স্রাব, যা আপনার সাধারণত হয় না
after-womb-call-rash = কয়েক দিন পরেও ফুসকুড়ি উঠতে পারে। তখনও ফোন করুন।

## after/milk
after-milk = বুকের দুধ খাইয়ে যেতে পারেন
after-milk-dye = [কনট্রাস্ট ডাইয়ের](contrast-dye) কারণে তা বন্ধ করতে হয় না। দুধে খুব সামান্যই যায়।
after-milk-sedative = [শান্ত করার ওষুধ (সিডেটিভ)](sedative) বা ব্যথার ওষুধ পেয়েছেন? কখন বুকের দুধ খাওয়াতে পারবেন, জিজ্ঞেস করুন।
