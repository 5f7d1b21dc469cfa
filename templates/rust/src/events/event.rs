// {{ package.generated_by }}
//! An event: what a body from Daraja says.

use alloc::string::String;
use alloc::vec::Vec;

use super::details::Sealed;
{{ events.event_imports() }}
use crate::{CodeInfo, Family, Retry, RetryWhen};

/// What one body from Daraja says: the facts that every event has, and the details of its channel.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{merge_status, {{ events.example.parser }}, PaymentStatus};
///
/// let body = r#"
{%- for line in events.example.body %}
///     {{ line }}
{%- endfor %}
/// "#;
/// let event = {{ events.example.parser }}(body)?;
///
/// let status = merge_status(PaymentStatus::Pending, event.outcome());
/// println!("{:?} is {status}, keep {:?}", event.idempotency_key(), event.ids());
/// assert!(!event.can_charge_again_now());
/// # Ok::<(), {{ package.crate_name }}::events::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<D: Sealed = Details> {
    /// What only events of this channel have.
    pub details: D,
    raw: Raw<D::Text>,
}

/// The advice after a success: there is nothing to try again.
const DONE: Retry = Retry {
    when: RetryWhen::Never,
    delay_seconds: None,
    backoff: None,
    max_attempts: None,
    confirm_first: false,
};

impl<D: Sealed> Event<D> {
    pub(super) fn new(details: D, raw: Raw<D::Text>) -> Self {
        Self { details, raw }
    }

    /// The channel that the event came by.
    #[must_use]
    pub fn channel(&self) -> Channel {
        self.details.facts().channel()
    }

    /// The family that gives the code its meaning.
    #[must_use]
    pub fn family(&self) -> Option<Family> {
        self.channel().family()
    }

    /// The code as it came, known or not.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.details.facts().code()
    }

    /// Whether the catalogue knows the code.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.info().is_some()
    }

    /// What the catalogue knows about the code; `None` for an unknown one.
    #[must_use]
    pub fn info(&self) -> Option<&'static CodeInfo> {
        self.details.facts().info()
    }

    /// What the event says of its operation.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.details.facts().outcome()
    }

    /// The status of a payment of which nothing but this event is known.
    ///
    /// To a payment that has a status, add the event with [`merge_status`].
    #[must_use]
    pub fn status(&self) -> PaymentStatus {
        merge_status(PaymentStatus::Pending, self.outcome())
    }

    /// What Daraja says, for people: it changes without notice, so decide by the code.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.details.facts().description()
    }

    /// The ids worth storing, with their names on the wire, in the order of the flow.
    #[must_use]
    pub fn ids(&self) -> Vec<(&'static str, &str)> {
        self.details.facts().ids()
    }

    /// The text that tells the payment or operation from every other; the same for every event of
    /// it, however often and in whatever order they come. `None` where the event does not tell.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<String> {
        self.details.facts().idempotency_key()
    }
{%- if events.has_money() %}

    /// How much was paid.
    #[must_use]
    pub fn amount(&self) -> Option<Amount> {
        self.details.facts().amount()
    }

    /// The M-Pesa receipt number.
    #[must_use]
    pub fn receipt(&self) -> Option<&str> {
        self.details.facts().receipt()
    }

    /// When it was paid.
    #[must_use]
    pub fn date(&self) -> Option<NairobiTime> {
        self.details.facts().date()
    }

    /// The number of the phone that paid.
    #[must_use]
    pub fn phone(&self) -> Option<&str> {
        self.details.facts().phone()
    }
{%- endif %}
{%- if events.has_parameters() %}

    /// The parameters of the result, where the channel has any.
    #[must_use]
    pub fn parameters(&self) -> Option<&Parameters<D::Text>> {
        self.details.facts().parameters()
    }
{%- endif %}
{%- if events.has("daraja_result") %}

    /// The reference data of the result, which the request had brought along.
    #[must_use]
    pub fn reference(&self) -> Option<&Parameters<D::Text>> {
        self.details.facts().reference()
    }
{%- endif %}
{%- if events.has("api_error") %}

    /// Daraja's id of a refused request, for its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.details.facts().request_id()
    }
{%- endif %}
{%- if events.has("api_response") %}

    /// What Daraja suggests to tell the customer.
    #[must_use]
    pub fn customer_message(&self) -> Option<&str> {
        self.details.facts().customer_message()
    }
{%- endif %}

    /// When to try again: what the catalogue says of a known code. Otherwise
    /// [`Retry::UNKNOWN`], unless the event is good news.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self.info() {
            Some(info) => info.retry,
            None => match self.outcome() {
                Outcome::Succeeded | Outcome::Accepted => DONE,
                _ => Retry::UNKNOWN,
            },
        }
    }

    /// Whether a known code proves that this operation moved no money.
    ///
    /// It speaks of this event alone: another may have said otherwise, so ask the payment's status as
    /// well. Where the operation was no charge, as a reversal or a query is not, it says nothing of
    /// the payment that it was about.
    #[must_use]
    pub fn can_charge_again_now(&self) -> bool {
        let is_safe = |info: &CodeInfo| !info.retry.confirm_first;
        self.outcome() == Outcome::Failed && self.info().is_some_and(is_safe)
    }

    /// The body that the event was read from, to be stored as it came.
    #[must_use]
    pub fn raw(&self) -> &Raw<D::Text> {
        &self.raw
    }

    /// The same event as one of any channel.
    #[must_use]
    pub fn into_any(self) -> Event<Details<D::Text>>
    where
        D: Into<Details<D::Text>>,
    {
        Event::new(self.details.into(), self.raw)
    }
}
