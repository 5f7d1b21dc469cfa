// {{ package.generated_by }}
//! The enums of known codes, one module a family.

// A family's `match` has a line for each code.
#![allow(clippy::too_many_lines)]
// And it is so quick that a call of it would be felt.
#![allow(clippy::inline_always)]
{% for family in package.families_by_module() %}
mod {{ family.id }};
{%- endfor %}
{% for family in package.families_by_module() %}
pub use self::{{ family.id }}::{{ family.type_name }};
{%- endfor %}
