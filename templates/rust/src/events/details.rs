// {{ package.generated_by }}
//! What an event of each channel can tell.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;

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
pub trait EventDetails: fmt::Debug + for<'a> Read<'a> + Sealed<Text = String> {}

/// The details of an event that borrows its texts from the body, which lives for `'a`.
///
/// It cannot be implemented elsewhere: it is there for every details whose texts are
/// `Cow<'a, str>`.
pub trait BorrowedDetails<'a>: fmt::Debug + Read<'a> + Sealed<Text = Cow<'a, str>> {}

impl<'a, D: fmt::Debug + Read<'a> + Sealed<Text = Cow<'a, str>>> BorrowedDetails<'a> for D {}

/// How an event keeps a text: as its own `String`, or as a `Cow<str>` that borrows from the body.
///
/// It cannot be implemented elsewhere.
pub trait Kept: Deref<Target = str> + AsRef<str> + fmt::Debug + Clone + sealed::Sealed {}

impl Kept for String {}

impl Kept for Cow<'_, str> {}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::String {}

    impl Sealed for super::Cow<'_, str> {}
}

/// Only the details of this crate are details.
pub trait Sealed {
    type Text: Kept;

    fn facts(&self) -> &dyn Facts<Self::Text>;
}

/// What [`Event`](super::Event) tells; most channels know nothing of most things.
pub trait Facts<T> {
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

    fn parameters(&self) -> Option<&Parameters<T>> {
        None
    }
{%- endif %}
{%- if events.has("daraja_result") %}

    fn reference(&self) -> Option<&Parameters<T>> {
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
pub(super) fn present<'a, T: Kept, const N: usize>(
    ids: [(&'static str, Option<&'a T>); N],
) -> Vec<(&'static str, &'a str)> {
    let ids = ids.into_iter();
    let present = ids.filter_map(|(name, id)| Some((name, &**id?)));
    present.collect()
}
{%- endif %}
