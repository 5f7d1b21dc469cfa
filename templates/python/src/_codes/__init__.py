# {{ names.generated_by }}
"""The known codes, one module a family."""
