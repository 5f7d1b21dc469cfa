"""Random payloads for the property test: realistic ones of every channel, then mutated."""
