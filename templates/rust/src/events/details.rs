// {{ package.generated_by }}
//! What an event of each channel can tell.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::read::Read;
{{ events.details_imports() }}
use crate::CodeInfo;

/// The details of an event, for code that works with an event of any channel.
///
/// It cannot be implemented elsewhere.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{Event, EventDetails};
///
/// fn log<D: EventDetails>(event: &Event<D>) {
///     println!("{}: {}", event.channel(), event.outcome());
/// }
/// ```
pub trait EventDetails: fmt::Debug + Read + Sealed {}

/// Only the details of this crate are details.
pub trait Sealed {
    fn facts(&self) -> &dyn Facts;
}

impl<D: Facts> Sealed for D {
    fn facts(&self) -> &dyn Facts {
        self
    }
}

/// What [`Event`](super::Event) tells; most channels know nothing of most things.
pub trait Facts {
    fn channel(&self) -> Channel;

    fn outcome(&self) -> Outcome;

    fn code(&self) -> Option<&str> {
        None
    }

    fn info(&self) -> Option<&'static CodeInfo> {
        None
    }

    fn description(&self) -> Option<&str> {
        None
    }

    fn ids(&self) -> Vec<(&'static str, &str)> {
        Vec::new()
    }

    fn idempotency_key(&self) -> Option<String> {
        None
    }
{%- if events.has_money() %}

    fn amount(&self) -> Option<Amount> {
        None
    }

    fn receipt(&self) -> Option<&str> {
        None
    }

    fn date(&self) -> Option<NairobiTime> {
        None
    }

    fn phone(&self) -> Option<&str> {
        None
    }
{%- endif %}
{%- if events.has_parameters() %}

    fn parameters(&self) -> Option<&Parameters> {
        None
    }
{%- endif %}
{%- if events.has("daraja_result") %}

    fn reference(&self) -> Option<&Parameters> {
        None
    }
{%- endif %}
{%- if events.has("api_error") %}

    fn request_id(&self) -> Option<&str> {
        None
    }
{%- endif %}
{%- if events.has("api_response") %}

    fn customer_message(&self) -> Option<&str> {
        None
    }
{%- endif %}
}
{%- if events.has_key() %}

/// The ids that are there.
pub(super) fn present<'a, const N: usize>(
    ids: [(&'static str, Option<&'a String>); N],
) -> Vec<(&'static str, &'a str)> {
    let ids = ids.into_iter();
    let present = ids.filter_map(|(name, id)| Some((name, id?.as_str())));
    present.collect()
}
{%- endif %}
