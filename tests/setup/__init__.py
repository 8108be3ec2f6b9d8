"""Tests of the files that set up a clone."""
