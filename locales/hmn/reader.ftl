# Yeeb yaj kiab dhau ntau npaum li cas lawm (0 txog 100).
film-so-far = { $percent } feem pua ntawm yeeb yaj kiab
