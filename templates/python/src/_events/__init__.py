# {{ names.generated_by }}
"""Events: what Daraja's answers and callbacks say of a payment.

This module takes long to import, and so waits until one of its names is asked for.
"""
{% for (module, exports) in events.exports() %}
{{ names.module.import(0, module, exports.as_slice()) }}
{%- endfor %}

__all__ = [
{%- for name in events.names() %}
    "{{ name }}",
{%- endfor %}
]
