// {{ package.generated_by }}
//! Events as JSON: their facts, by name.

{% if events.has_money() -%}
use alloc::string::ToString;

{% endif -%}
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::details::Sealed;
{{ events.serialize_imports() }}

/// Writes the facts of the event as a map; what is not there is left out.
impl<D: Sealed> Serialize for Event<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = Map(serializer.serialize_map(None)?);
        map.entry("channel", Some(self.channel()))?;
        map.entry("family", self.family())?;
        map.entry("code", self.code())?;
        map.entry("known", self.family().map(|_| self.is_known()))?;
        map.entry("name", self.info().map(|info| info.name))?;
        map.entry("outcome", Some(self.outcome()))?;
        map.entry("description", self.description())?;
        let ids = self.ids();
        map.entry("ids", Some(Pairs(&ids)).filter(|_| !ids.is_empty()))?;
        map.entry("key", self.idempotency_key())?;
{%- if events.has_money() %}
        map.entry("amount", self.amount().map(AmountParts))?;
        map.entry("receipt", self.receipt())?;
        map.entry("date", self.date().map(|date| date.to_string()))?;
        map.entry("unix", self.date().map(NairobiTime::unix))?;
        map.entry("phone", self.phone())?;
{%- endif %}
{%- if events.has("api_error") %}
        map.entry("request_id", self.request_id())?;
{%- endif %}
{%- if events.has("api_response") %}
        map.entry("customer_message", self.customer_message())?;
{%- endif %}
{%- if events.has_parameters() %}
        map.entry("parameters", self.parameters())?;
        map.entry("map", self.parameters().map(Parameters::to_map))?;
{%- endif %}
{%- if events.has("daraja_result") %}
        map.entry("reference", self.reference())?;
{%- endif %}
        map.entry("retry", Some(self.retry()))?;
        map.entry("can_charge_again_now", Some(self.can_charge_again_now()))?;
        map.entry("status", Some(self.status()))?;
        map.0.end()
    }
}

/// A map that leaves out what is not there.
struct Map<M>(M);

impl<M: SerializeMap> Map<M> {
    fn entry(&mut self, key: &str, value: Option<impl Serialize>) -> Result<(), M::Error> {
        match value {
            Some(value) => self.0.serialize_entry(key, &value),
            None => Ok(()),
        }
    }
}

/// Names and values as a map, in their order.
struct Pairs<'a>(&'a [(&'static str, &'a str)]);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}
{%- if events.has_money() %}

/// An amount as its text and its hundredths.
struct AmountParts(Amount);

impl Serialize for AmountParts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("text", &self.0.to_string())?;
        map.serialize_entry("minor", &self.0.minor())?;
        map.end()
    }
}
{%- endif %}
{%- if events.has_parameters() %}

/// Writes a list of pairs.
impl<T: Kept> Serialize for Parameters<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
{%- endif %}
