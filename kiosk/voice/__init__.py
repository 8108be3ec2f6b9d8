"""Reading aloud: which voice serves a language, whether it works here, and the speaker itself."""
