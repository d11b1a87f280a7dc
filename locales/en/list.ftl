### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = My list
# $count is the number of things on the list.
list-count = My list: { $count }
# Spoken when a thing is put on the list or taken off it.
list-count-spoken =
    { $count ->
        [0] Your list is empty.
        [one] { $count } thing on your list.
       *[other] { $count } things on your list.
    }
# $statement is a statement or question, such as "I have an allergy".
list-add = Put on my list: { $statement }
list-tell = I want to tell you
list-ask = I want to ask
# $language is the team's language by its own name. Shown to the team, in the team's language.
list-for-team = { $language }, for the team
list-empty = Your list is empty. To fill it, touch “Tell and ask”.
list-note = Show this screen to your team. It is not a form and not a consent. This kiosk keeps nothing.
list-unwell = Tell the team now
list-unwell-note = This kiosk does not call anybody. Speak to the nearest staff member, or raise your hand.
list-others-hear = Others may hear this
list-others-hear-note = The list will be read aloud through the loudspeaker.
list-go-on = Go on
list-not-now = Not now
