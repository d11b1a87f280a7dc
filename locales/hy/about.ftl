# «Ուղեցույցի մասին» էկրանի էջերը

## about/what
about-what = Ինչ է այս ուղեցույցը
about-what-plain = Այս ուղեցույցը պարզ բառերով պատմում է ռենտգենոսկոպիայի մասին։ Այն գրված է հիվանդների համար։
about-what-who = Այն ձեր կլինիկայի բժիշկները չեն գրել։
about-what-advice = Այն չի փոխարինում ձեր բժիշկների և բուժքույրերի խորհուրդներին։

## about/not
about-not = Ինչ չի անում այս ուղեցույցը
about-not-lead = Այս ուղեցույցը՝
about-not-diagnosis = Չի պարզում, թե ինչով եք հիվանդ
about-not-advice = Անձամբ ձեզ խորհուրդ չի տալիս
about-not-know = Չգիտի, թե ով եք դուք
about-not-store = Ձեր մասին ոչ մի տվյալ չի պահում

## about/source
about-source = Որտեղից են տեղեկությունները
# Անունը չի թարգմանվում։
about-source-credit = Աղբյուրը՝ MedlinePlus, National Library of Medicine
about-source-others = Մյուս տեղեկությունները առողջապահական կազմակերպություններից և գիտական աշխատանքներից են։ Բոլոր աղբյուրները նշված են վերջին էջերում։
about-source-new = Տեքստը մեր բառերով է գրված։

## about/differs
about-differs = Որտեղ ենք հետևում ավելի նոր խորհուրդների
about-differs-lead = MedlinePlus-ը երեք բան հին ձևով է ասում։ Մասնագետներն այժմ ասում են՝
about-differs-shield = Ծածկոց՝ սարքերն այժմ ավելի քիչ ճառագայթում են տալիս, հաճախ այն պետք չէ
about-differs-shellfish = Ծովամթերքի ալերգիա՝ ռիսկն ավելի մեծ չէ, քան այլ ալերգիաներինը
about-differs-pregnancy = Հղիություն՝ չափաբաժինների մեծ մասը վնասակարից շատ ցածր է, անհրաժեշտ հետազոտությունը կարող է արվել

## about/status
about-status = Այս տեքստը դեռ պետք է ստուգվի
about-status-draft = Ոչ մի բուժաշխատող դեռ չի ստուգել այս տեքստը։ Ոչ մի որակավորված թարգմանիչ նույնպես չի ստուգել։
about-status-ask = Կասկածո՞ւմ եք։ Հարցրեք ձեր բժիշկներին և բուժքույրերին։

## about/licence
about-licence = Ազատ օգտագործում
about-licence-free = Ծրագիրը և նրա տեքստը կարելի է ազատորեն օգտագործել։ Լիցենզիաները՝ MIT կամ Apache-2.0։
about-licence-fonts = Տառատեսակները՝ SIL Open Font License 1.1։
about-licence-date = Տեքստը գրվել է 2026 թվականի նոյեմբերին։
