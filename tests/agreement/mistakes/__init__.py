"""Mistakes that the vectors must notice."""
