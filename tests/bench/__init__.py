"""The benchmark: the kiosk beside a bare Qt window and beside a web page. A command, no test."""
