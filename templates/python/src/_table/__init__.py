# {{ names.generated_by }}
"""What the catalogue says about each code: imported when it is first asked for."""
