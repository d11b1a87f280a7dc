# The pages of the screen about this guide

## about/what
about-what = What this guide is
about-what-plain = This guide tells you about fluoroscopy in plain words. It is made for patients.
about-what-who = The doctors at your clinic did not write it.
about-what-advice = It does not replace your care team’s advice.

## about/not
about-not = What this guide is not
about-not-lead = This guide:
about-not-diagnosis = Does **not** find out what is wrong with you
about-not-advice = Does **not** give advice just for you
about-not-know = Does **not** know who you are
about-not-store = Does **not** keep any record of you

## about/source
about-source = Where the facts come from
# Print the name as it stands.
about-source-credit = Source: MedlinePlus, National Library of Medicine
about-source-others = Other facts come from health groups and studies. All the sources are listed on the last pages.
about-source-new = The words are our own.

## about/differs
about-differs = Where we follow newer advice
about-differs-lead = MedlinePlus says three things in an older way. Newer expert advice says:
about-differs-shield = Shield: machines now use less radiation, so it is often not needed
about-differs-shellfish = Shellfish: no more risk than other allergies
about-differs-pregnancy = Pregnancy: most doses are far below harm; an exam you need may be done

## about/status
about-status = These words still need a check
about-status-draft = No clinician has reviewed these words yet. No qualified translator has, either.
about-status-ask = Are you in doubt? Ask your care team.

## about/licence
about-licence = Free to use
about-licence-free = The program and its words are free to use. Licenses: MIT or Apache-2.0.
about-licence-fonts = Fonts: SIL Open Font License 1.1.
about-licence-date = The words were written in November 2026.
