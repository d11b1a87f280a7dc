# Topic: results
results-title = Your results
results-hint = Who reads them, what comes next

## results/depends
results-depends = Your results depend on your exam
results-depends-exam = Each exam looks for different things.
results-depends-many = Fluoroscopy can help find many kinds of problems.

## results/who
results-who = A doctor reads your pictures
results-who-reads = A [radiologist](radiologist) reads your pictures.
# Specialist: a doctor for one kind of illness.
results-who-more = Your provider may send your results to a specialist, or order more tests. This can help find out what is wrong.

## results/ask
results-ask = Talk to your provider about your results
results-ask-lead = You can ask:
results-ask-when = When will I get my results?
results-ask-mean = What do they mean for me?
results-ask-next = Do I need more tests?
results-ask-call = Who do I call if I have questions?
