//! What the rules say beyond kinds of values, as far as JSON Schema can repeat it: an editor underlines it
//! while it is typed.

use schemars::Schema;
use serde_json::{Map, Value, json};

use super::rules::{LONGEST_DELAY, MOST_ATTEMPTS, SCHEMA};

/// A Semantic Version, by the expression that semver.org suggests.
const VERSION: &str = r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$";

/// What is added to the schema, and where: a path of keys, and the keywords.
fn limits() -> Vec<(&'static str, Value)> {
    let delay = json!({ "minimum": 1, "maximum": LONGEST_DELAY });
    let version = json!({ "pattern": VERSION });
    let filled = json!({ "minItems": 1 });
    let filled_set = json!({ "minItems": 1, "uniqueItems": true });
    let set = json!({ "uniqueItems": true });
    vec![
        ("properties/schema", json!({ "const": SCHEMA })),
        ("properties/families", filled.clone()),
        ("properties/codes", filled),
        ("definitions/Package/properties/version", version.clone()),
        ("definitions/Code/properties/since", version.clone()),
        ("definitions/Deprecated/properties/since", version.clone()),
        ("definitions/Retired/properties/since", version),
        ("definitions/Family/properties/flows", set.clone()),
        ("definitions/Flow/properties/ids", filled_set.clone()),
        ("definitions/Flow/properties/idempotency_key", filled_set),
        ("definitions/Flow/properties/channels", set.clone()),
        ("definitions/Code/properties/see_also", set.clone()),
        ("definitions/Code/properties/sources", set),
        (
            "definitions/Code/properties/http_status",
            json!({ "minimum": 100, "maximum": 599 }),
        ),
        ("definitions/Delay/properties/min", delay.clone()),
        ("definitions/Delay/properties/max", delay),
        (
            "definitions/Retry/properties/max_attempts",
            json!({ "minimum": 1, "maximum": MOST_ATTEMPTS }),
        ),
        (
            "definitions/Code",
            json!({ "allOf": [
                where_it_is("outcome", &["failure"], &json!({ "required": ["retry", "fault"] })),
                where_it_is("outcome", &["success"], &without(&["retry", "fault"])),
            ]}),
        ),
        (
            "definitions/Retry",
            json!({ "allOf": [
                where_it_is("when", &["never"], &without(&["max_attempts"])),
                where_it_is("when", &["never", "after_fix"], &without(&["delay_seconds", "backoff"])),
            ]}),
        ),
    ]
}

/// `then` holds where the field `key` has one of `words`.
fn where_it_is(key: &str, words: &[&str], then: &Value) -> Value {
    json!({
        "if": { "properties": { key: { "enum": words } }, "required": [key] },
        "then": then,
    })
}

/// None of these fields is there.
fn without(keys: &[&str]) -> Value {
    let none: Map<_, _> = keys
        .iter()
        .map(|key| ((*key).to_owned(), json!(false)))
        .collect();
    json!({ "properties": none })
}

/// Adds them all to the schema of the catalogue.
pub(super) fn add(schema: &mut Schema) {
    for (path, keywords) in limits() {
        let place = schema.pointer_mut(&format!("/{path}"));
        if let (Some(Value::Object(place)), Value::Object(keywords)) = (place, keywords) {
            place.extend(keywords);
        }
    }
}
