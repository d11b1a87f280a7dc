# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Allergic reaction
word-allergic-reaction-meaning = When your body reacts badly to something, such as with a rash, swelling or trouble breathing.

word-artery = Artery
word-artery-meaning = A blood vessel that carries blood from your heart to other parts of your body.

word-barium = Barium
word-barium-meaning = A white, chalky contrast dye. It shows up well on an x-ray.

word-cardiac-catheterization = Cardiac catheterization
word-cardiac-catheterization-meaning = A heart exam. The team moves a thin tube through a blood vessel to your heart.

word-catheter = Catheter
word-catheter-meaning = A thin, hollow tube that goes into your body. It brings fluid in or drains extra fluid out.

word-contrast-dye = Contrast dye
word-contrast-dye-meaning = Something put into your body so that parts are easier to see on an x-ray.

word-enema = Enema
word-enema-meaning = A way to put liquid into your rectum, which is the end of your bowel.

# To fast: not to eat.
word-fast = Fast
word-fast-meaning = To not eat or drink for a set time.

word-fluoroscopy = Fluoroscopy
word-fluoroscopy-meaning = A kind of x-ray that works like a movie. It shows parts inside your body while they move.

word-hysterosalpingogram = Hysterosalpingogram
word-hysterosalpingogram-meaning = An x-ray exam of a woman’s reproductive organs, such as the womb.

word-iv-line = IV line
word-iv-line-meaning = A thin tube that sends fluid straight into a vein.

# A joint of the body.
word-joint = Joint
word-joint-meaning = A place where two bones meet, such as your knee, hip or elbow.

word-outpatient = Outpatient
word-outpatient-meaning = A person who gets care and does not stay in the hospital overnight.

# The person who treats the patient.
word-provider = Provider
word-provider-meaning = A doctor, a nurse or some other person who treats you.

word-radiation = Radiation
word-radiation-meaning = Energy that travels as rays. X-rays are one kind. Some comes from nature.

word-radiologist = Radiologist
word-radiologist-meaning = A doctor who is trained to read x-rays and other pictures of the body.

word-sedative = Sedative
word-sedative-meaning = A medicine that helps you feel calm or sleepy.

word-stent = Stent
word-stent-meaning = A small tube that holds open a narrow or blocked blood vessel, or some other tube in the body.

word-technologist = Technologist
word-technologist-meaning = A person who is trained to take x-ray pictures. A member of the team.

word-vein = Vein
word-vein-meaning = A blood vessel that carries blood back to your heart.

word-x-ray = X-ray
word-x-ray-meaning = Rays that make a picture of the inside of your body. They are a kind of radiation.
word-c-arm = C-arm
word-c-arm-meaning = An x-ray scanner shaped like the letter C. One end is over you, the other is under you.
word-lead-apron = Lead apron
word-lead-apron-meaning = A heavy cover with lead in it. It blocks radiation.
