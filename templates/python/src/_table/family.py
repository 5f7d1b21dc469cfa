# {{ generated_by }}
"""What the catalogue says about each code of the family `{{ family.id }}`."""

{{ code_import() }}
{{ module.import(0, "_family", ["Family"]) }}
{{ info_import() }}

TABLE = {
{%- for entry in entries() %}
    "{{ entry.code }}": CodeInfo(
        family=Family.{{ family.constant }},
        code="{{ entry.code }}",
        name="{{ entry.name }}",
        {{ entry.title }}
        {{ entry.description }}
        {{ entry.action }}
        outcome=CodeOutcome.{{ entry.outcome }},
{%- if let Some(fault) = entry.fault %}
        fault=Fault.{{ fault }},
{%- endif %}
        retry=Retry(
            when=RetryWhen.{{ entry.when }},
{%- if let Some(delay) = entry.retry.delay_seconds %}
            delay_seconds=DelaySeconds(min={{ delay.min }}, max={{ delay.max }}),
{%- endif %}
{%- if entry.retry.backoff.is_some() %}
            backoff=Backoff.EXPONENTIAL,
{%- endif %}
{%- if let Some(attempts) = entry.retry.max_attempts %}
            max_attempts={{ attempts }},
{%- endif %}
            confirm_first={% if entry.retry.confirm_first %}True{% else %}False{% endif %},
        ),
{%- if let Some(status) = entry.http_status %}
        http_status={{ status }},
{%- endif %}
{%- if entry.reply %}
        reply=True,
{%- endif %}
{%- if let Some([en, sw]) = entry.customer_message %}
        customer_message=CustomerMessage(
            {{ en }}
            {{ sw }}
        ),
{%- endif %}
{%- if let Some(deprecated) = entry.deprecated %}
        deprecated=Deprecation(
            since="{{ deprecated.since }}",
            {{ deprecated.note }}
{%- if let Some(replacement) = deprecated.replacement %}
            use="{{ replacement }}",
{%- endif %}
        ),
{%- endif %}
    ),
{%- endfor %}
}
