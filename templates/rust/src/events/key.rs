// {{ package.generated_by }}
//! The idempotency key: the ids that tell one payment from another, as one text.

use alloc::string::String;

/// Ids and their values, as `Name=value&Other=value`. No two lists of ids have the same text.
pub(super) fn key<const N: usize>(ids: [(&str, &str); N]) -> String {
    let mut key = String::new();
    for (name, value) in ids {
        if !key.is_empty() {
            key.push('&');
        }
        key.push_str(name);
        key.push('=');
        for character in value.chars() {
            match character {
                '%' => key.push_str("%25"),
                '&' => key.push_str("%26"),
                '=' => key.push_str("%3D"),
                _ => key.push(character),
            }
        }
    }
    key
}
{%- if events.has("api_response") || events.has("timeout") %}

/// The key of whatever request an answer belongs to, where it tells.
pub(super) fn best_key(
    checkout_request_id: Option<&str>,
    conversation_id: Option<&str>,
    originator_conversation_id: Option<&str>,
) -> Option<String> {
    if let Some(id) = checkout_request_id {
        return Some(key([("CheckoutRequestID", id)]));
    }
    let (daraja, own) = (conversation_id?, originator_conversation_id?);
    Some(conversation_key(daraja, own))
}
{%- endif %}
{%- if events.has("api_response") || events.has("timeout") || events.has("daraja_result") %}

/// The key of an operation that is not an STK Push.
pub(super) fn conversation_key(conversation_id: &str, originator_conversation_id: &str) -> String {
    key([
        ("ConversationID", conversation_id),
        ("OriginatorConversationID", originator_conversation_id),
    ])
}
{%- endif %}
