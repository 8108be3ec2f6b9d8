"""The sheet a patient takes home: first what it says, then how it is printed."""
