"""Printing a PDF through CUPS over the Internet Printing Protocol (IPP), without Qt."""
