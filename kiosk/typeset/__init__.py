"""Sets text of any script on PDF pages that assistive technology can read (PDF/UA-1)."""
