"""The languages that are known and those offered, their sentences, numbers inside them."""
