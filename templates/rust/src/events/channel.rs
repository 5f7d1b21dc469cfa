// {{ package.generated_by }}
//! The channels: how Daraja speaks.

use core::fmt;

use crate::Family;

/// Where a body comes from. The number of a channel is the same in every version.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Channel {
{%- for channel in events.channels %}
    {{ channel.title_doc() }}
    ///
    {{ channel.description_doc() }}
    {{ channel.variant }} = {{ channel.number() }},
{%- if !loop.last %}
{% endif %}
{%- endfor %}
}

impl Channel {
    /// Every channel, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
        // One line a channel.
{%- for channel in events.channels %}
        Self::{{ channel.variant }},
{%- endfor %}
    ];

    /// The id, the same in every language: `{{ events.channels[0].id }}`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
{%- for channel in events.channels %}
            Self::{{ channel.variant }} => "{{ channel.id }}",
{%- endfor %}
        }
    }

    const FAMILIES: &'static [Option<Family>] = &[
        // By number.
{%- for line in events.families_of_channels() %}
        {{ line }}
{%- endfor %}
    ];

    /// The family that gives the codes of the channel their meaning.
    #[must_use]
    pub const fn family(self) -> Option<Family> {
        Self::FAMILIES[self as usize]
    }
}

/// Writes the id.
impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}
