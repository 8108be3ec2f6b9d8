"""A patient-education kiosk for one question: is this leg pain a cramp, or a blood clot."""

__version__ = "0.1.0"
