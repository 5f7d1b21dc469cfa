// {{ package.generated_by }}
//! The family `{{ family.id }}`.
{%- if has_deprecated() %}

// Deprecated codes are decoded like any other.
#![allow(deprecated)]
{%- endif %}

use crate::family_code::family_code;
use crate::info::{ {{- info_types() -}} };
use crate::retry::{ {{- retry_types() -}} };
{%- if family.is_large %}
use crate::search::search;
{%- endif %}
use crate::{Code, Family};

{{ family.title_doc(0) }}
///
{{ family.description_doc(0) }}
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::{{ family.type_name }};
///
/// let code = {{ family.type_name }}::from_code("{{ example.code }}");
/// assert_eq!(code, Some({{ family.type_name }}::{{ example.variant }}));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum {{ family.type_name }} {
{%- for code in codes %}
    {{ code.title_doc() }}
    ///
    {{ code.description_doc() }}
    ///
    {{ code.action_doc() }}
{%- if let Some(retry) = code.retry_doc() %}
    ///
    {{ retry }}
{%- endif %}
    ///
    /// {% if let Some(fault) = code.fault_words() %}Fault: {{ fault }}. {% endif -%}
    {%- if let Some(status) = code.http_status %}HTTP status: {{ status }}. {% endif -%}
    {%- if code.reply %}A C2B validation endpoint may send it. {% endif -%}
    Since {{ code.since }}.
{%- if let Some(deprecation) = code.deprecated_attribute() %}
    {{ deprecation }}
{%- endif %}
    {{ code.variant }},
{%- if !loop.last %}
{% endif %}
{%- endfor %}
}

impl {{ family.type_name }} {
    /// The family of these codes.
    pub const FAMILY: Family = Family::{{ family.type_name }};

    /// Every known code, in the order of the enum: that of the versions that brought them.
    pub const ALL: &'static [Self] = &[
        // In the order of the enum.
{%- for code in codes %}
        {{ path() }}::{{ code.variant }},
{%- endfor %}
    ];

    /// The code with exactly this text, or `None` where the family does not know it.
{%- if family.is_large %}
    #[inline]
{%- else %}
    #[inline(always)]
{%- endif %}
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
{%- if family.is_large %}
        search(BY_CODE, code).map(|place| Self::ALL[place])
{%- else %}
        Some(match code {
{%- for code in codes %}
            "{{ code.code }}" => Self::{{ code.variant }},
{%- endfor %}
            _ => return None,
        })
{%- endif %}
    }

    /// Reads a code and keeps its text where the family does not know it.
    #[inline]
    #[must_use]
    pub fn decode<S: AsRef<str>>(raw: S) -> Code<Self, S> {
        match Self::from_code(raw.as_ref()) {
            Some(known) => Code::Known(known),
            None => Code::Unknown(raw),
        }
    }

    /// Everything that is known about the code.
    #[inline]
    #[must_use]
    pub const fn info(self) -> &'static CodeInfo {
        &INFO[self as usize]
    }

    /// The exact text on the wire.
    #[inline]
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.info().code
    }

    pub(crate) const fn infos() -> &'static [CodeInfo] {
        INFO
    }

    pub(crate) fn lookup(code: &str) -> Option<&'static CodeInfo> {
        Self::from_code(code).map(Self::info)
    }
}

family_code!({{ family.type_name }});

static INFO: &[CodeInfo] = &[
    // One entry a code, in the order of the enum.
{%- for code in codes %}
    CodeInfo {
        family: Family::{{ family.type_name }},
        code: "{{ code.code }}",
        name: "{{ code.name }}",
        title: {{ code.title() }},
        description: {{ code.description() }},
        action: {{ code.action() }},
        outcome: CodeOutcome::{{ code.outcome() }},
        fault: {{ code.fault() }},
        retry: Retry {
            when: RetryWhen::{{ code.retry_when() }},
            delay_seconds: {{ code.delay_seconds() }},
            backoff: {{ code.backoff() }},
            max_attempts: {{ code.max_attempts() }},
            confirm_first: {{ code.retry.confirm_first }},
        },
        http_status: {{ code.http_status() }},
        reply: {{ code.reply }},
        customer_message: {{ code.customer_message() }},
        deprecated: {{ code.deprecated() }},
    },
{%- endfor %}
];
{%- if family.is_large %}

static BY_CODE: &[(&str, usize)] = &[
    // Each code with its place in the enum, sorted by the bytes of the code.
{%- for (place, code) in self.codes_by_text() %}
    ("{{ code.code }}", {{ place }}),
{%- endfor %}
];
{%- endif %}
