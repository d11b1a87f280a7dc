# Topic: get-ready
get-ready-title = পরীক্ষার প্রস্তুতি
get-ready-hint = আগে কী করতে হবে

## get-ready/depends
get-ready-depends = প্রস্তুতি নির্ভর করে আপনার পরীক্ষার ওপর
get-ready-depends-nothing = কিছু পরীক্ষার জন্য বিশেষ কিছু করতে হয় না।
get-ready-depends-something = অন্য কিছু পরীক্ষার জন্য আপনাকে কিছু সময় খাবার, পানীয় বা কিছু ওষুধ বন্ধ রাখতে হতে পারে।
get-ready-depends-told = কী করতে হবে তা আপনার ডাক্তার বলবেন। ঠিক জানেন না? ফোন করে জিজ্ঞেস করুন।

## get-ready/food
get-ready-food = আপনার খাওয়া বন্ধ রাখতে হতে পারে
# Not রোজা or উপবাস: a religious fast has other rules.
get-ready-food-fast = কিছু পরীক্ষার আগে কয়েক ঘণ্টা কিছুই খাওয়া বা পান করা যাবে না। একে বলে [না খেয়ে থাকা (ফাস্টিং)](fast)।
get-ready-food-ask = ডাক্তারকে জিজ্ঞেস করুন: কখন থেকে খাওয়া ও পান করা বন্ধ করব? পানি খাওয়া যাবে কি?

## get-ready/medicines
get-ready-medicines = আপনার ওষুধের কথা জিজ্ঞেস করুন
get-ready-medicines-stop = পরীক্ষার আগে আপনার কিছু ওষুধ বন্ধ রাখতে হতে পারে। **নিজে নিজে কোনো ওষুধ বন্ধ করবেন না।** আগে ডাক্তারকে জিজ্ঞেস করুন।
get-ready-medicines-metformin = আপনি মেটফরমিন খেলে বা আপনার কিডনির রোগ থাকলে টিমকে জানান। বেশির ভাগ মানুষ মেটফরমিন খেয়ে যেতে পারেন। সিদ্ধান্ত নেবে টিম।

## get-ready/tell-us
get-ready-tell-us = আপনার স্বাস্থ্যের কথা টিমকে জানান
get-ready-tell-us-lead = পরীক্ষার **আগে** টিমকে এসবের কথা জানান:
get-ready-tell-us-baby = গর্ভাবস্থা (নিশ্চিত না হলেও) বা বুকের দুধ খাওয়ানো
get-ready-tell-us-allergies = কোনো অ্যালার্জি, বা আগে [কনট্রাস্ট ডাইয়ে](contrast-dye) কোনো রিঅ্যাকশন
get-ready-tell-us-illness = হাঁপানি, ডায়াবেটিস বা কিডনির রোগ
get-ready-tell-us-x-rays = আগে করা [এক্স-রে](x-ray)

## get-ready/day
get-ready-day = পরীক্ষার দিনের প্রস্তুতি নিন
get-ready-day-lead = দিনটি সহজ করতে:
get-ready-day-jewelry = গয়না বাড়িতে রেখে আসুন
get-ready-day-bring = আপনার ওষুধ ও অ্যালার্জির তালিকা আনুন
get-ready-day-company = জিজ্ঞেস করুন, আপনার সঙ্গে কে ভেতরে যেতে পারবেন
get-ready-day-ask = নিশ্চিত না হলে টিমকে জিজ্ঞেস করুন
