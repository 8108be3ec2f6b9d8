"""Golden pictures: how every screen looked when a person last looked at it and accepted it."""
