"""A patient-education kiosk: is this leg pain a cramp, or a blood clot?"""

__version__ = "0.1.0"
