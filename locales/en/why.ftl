# Topic: why
why-title = Why you need it
why-hint = To see, and to guide

## why/function
why-function = To see how a part works
why-function-check = Your provider may want to check how an organ, or some other part of your body, works.
# Movie: fluoroscopy, as in what-is-it/moves.
why-function-movie = A photo shows what a part looks like. A movie also shows how it works.

## why/guide
why-guide = To guide a treatment
why-guide-treatment = For some treatments, the team needs to see inside you as they work. Moving pictures show them the way.
why-guide-ask = Ask your provider: Why do I need this exam? Is there some other choice?
