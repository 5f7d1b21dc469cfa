use std::collections::BTreeSet;

use serde_json::Value;

use super::{OpenApi, SCHEMAS};
use crate::catalogue::choice::Choice;
use crate::catalogue::vocabulary::{Backoff, CodeOutcome, Evidence, Fault, RetryWhen};
use crate::catalogue::{self, Catalogue};
use crate::files::FileSet;
use crate::source::Source;
use crate::target::Target as _;

const PACKAGE: &str = "
schema: 1
package:
  name: some-codes
  version: 0.1.0
  title: Some codes
  description: Codes.
  license: MIT
  repository: https://example.org
";

fn catalogue(text: &str) -> Catalogue {
    let validation = catalogue::validate(&Source::new("codes.yaml", text));
    validation.catalogue.expect("a valid catalogue")
}

fn document(text: &str) -> Value {
    let mut files = FileSet::default();
    OpenApi.render(&catalogue(text), &mut files).unwrap();
    let yaml = files.get("openapi.yaml").unwrap();
    serde_saphyr::from_str(yaml).expect(yaml)
}

fn keys(value: &Value) -> Vec<&str> {
    let map = value.as_object().expect("a map");
    map.keys().map(String::as_str).collect()
}

/// A family with one code, and what is said of the code beside the usual.
fn family(id: &str, channels: &str, code: &str) -> String {
    format!(
        "{PACKAGE}
families:
  - {{ id: {id}, title: A family, description: Codes., pattern: '.+' }}
{channels}
codes:
  - family: {id}
    code: \"17\"
    name: busy
    title: Busy?
    outcome: failure
    description: The system was busy
    action: Wait.
    since: 0.1.0
    evidence: official
{code}
"
    )
}

const RETRY: &str = "
    fault: safaricom
    retry: { when: after_delay, confirm_first: true }
";

#[test]
fn the_reserved_names_are_the_schemas_that_are_no_family() {
    let text = include_str!("../../../codes.yaml");
    let catalogue = catalogue(text);
    let document = super::Document::new(&catalogue);
    let families = document.families.iter();
    let families: BTreeSet<_> = families
        .flat_map(|family| [&*family.schema, &*family.known])
        .collect();
    let rendered = self::document(text);
    let schemas: BTreeSet<_> = keys(&rendered["components"]["schemas"])
        .into_iter()
        .collect();
    let own: BTreeSet<_> = schemas.difference(&families).copied().collect();
    assert_eq!(own, SCHEMAS.iter().copied().collect());
}

#[test]
fn the_words_are_those_of_the_catalogue() {
    fn words<C: Choice>() -> Vec<&'static str> {
        C::ALL.iter().map(|(word, _)| *word).collect()
    }
    let document = document(&family("x", "", RETRY));
    for (schema, words) in [
        ("CodeOutcome", words::<CodeOutcome>()),
        ("Fault", words::<Fault>()),
        ("RetryWhen", words::<RetryWhen>()),
        ("Backoff", words::<Backoff>()),
        ("Evidence", words::<Evidence>()),
    ] {
        let schema = &document["components"]["schemas"][schema];
        assert_eq!(schema["enum"], serde_json::json!(words));
        let descriptions = schema["x-enum-descriptions"].as_array().map(Vec::len);
        assert_eq!(descriptions, Some(words.len()));
    }
}

#[test]
fn a_catalogue_without_channels_has_no_payloads() {
    let document = document(&family("x", "", RETRY));
    let schemas = keys(&document["components"]["schemas"]);
    assert!(schemas.contains(&"X") && schemas.contains(&"KnownX"));
    assert!(!schemas.iter().any(|name| name.ends_with("Payload")));
    assert!(!schemas.contains(&"C2bPayment"));
}

#[test]
fn a_reply_without_codes_to_send_has_no_schema() {
    let channel = "channels:
  - { id: c2b_validation_reply, title: Reply, description: Sent., field: ResultCode, stage: reply, family: x }";
    let silent = document(&family("x", channel, RETRY));
    assert_eq!(
        silent["components"]["schemas"].get("C2bValidationReplyPayload"),
        None
    );
    let code = format!("{RETRY}    reply: true");
    let schemas = &document(&family("x", channel, &code))["components"]["schemas"];
    assert_eq!(
        schemas["C2bValidationReplyCode"]["enum"],
        serde_json::json!(["17"])
    );
}

#[test]
fn a_channel_that_names_no_field_has_the_one_that_daraja_sends() {
    let channel = "channels:
  - { id: api_response, title: Answer, description: Given., stage: acceptance }";
    let document = document(&family("x", channel, RETRY));
    let answer = &document["components"]["schemas"]["ApiResponsePayload"];
    assert_eq!(answer["required"], serde_json::json!(["ResponseCode"]));
    assert!(answer["properties"]["ResponseCode"].is_object());
}

#[test]
fn a_channel_at_a_url_of_the_merchant_is_a_webhook() {
    for (channel, stage, is_webhook) in [
        ("stk_callback", "final", true),
        ("daraja_result", "final", true),
        ("timeout", "interim", true),
        ("c2b_validation", "interim", true),
        ("c2b_confirmation", "final", true),
        ("api_response", "acceptance", false),
        ("api_error", "acceptance", false),
        ("stk_query", "recovery", false),
    ] {
        let channels = format!(
            "channels:\n  - {{ id: {channel}, title: A, description: B., stage: {stage} }}"
        );
        let document = document(&family("x", &channels, RETRY));
        let webhook = &document["webhooks"][channel]["post"];
        assert_eq!(webhook.is_object(), is_webhook, "{channel}");
        assert_eq!(document.get("webhooks").is_some(), is_webhook, "{channel}");
        assert_eq!(document.get("security").is_some(), is_webhook, "{channel}");
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas.get("WebhookAcknowledgement").is_some(), is_webhook);
        let mut own: Vec<_> = keys(&document["components"]["examples"]);
        assert!(!own.is_empty());
        own.retain(|name| !name.starts_with(&format!("{channel}.")));
        assert_eq!(own, <[&str; 0]>::default());
    }
}

#[test]
fn every_example_of_a_callback_is_in_its_webhook() {
    let document = document(include_str!("../../../codes.yaml"));
    let examples = keys(&document["components"]["examples"]);
    for channel in keys(&document["webhooks"]) {
        let body = &document["webhooks"][channel]["post"]["requestBody"]["content"];
        let shown = keys(&body["application/json"]["examples"]);
        let shown: BTreeSet<_> = shown
            .iter()
            .map(|name| format!("{channel}.{name}"))
            .collect();
        let own = examples
            .iter()
            .filter(|name| name.split('.').next() == Some(channel));
        assert_eq!(shown, own.map(|name| (*name).to_owned()).collect());
    }
}

#[test]
fn a_validation_is_answered_with_a_reply_where_there_are_codes_to_send() {
    let reply = |channels: &str, code: &str| {
        let document = document(&family("x", channels, code));
        let answer = &document["webhooks"]["c2b_validation"]["post"]["responses"]["200"];
        let schema = &answer["content"]["application/json"]["schema"]["$ref"];
        schema
            .as_str()
            .map(|name| name.rsplit('/').next().unwrap().to_owned())
    };
    let validation = "channels:
  - { id: c2b_validation, title: Asked, description: Asked., stage: interim }";
    let both = format!(
        "{validation}
  - {{ id: c2b_validation_reply, title: Reply, description: Sent., field: ResultCode, stage: reply, family: x }}"
    );
    let sent = format!("{RETRY}    reply: true");
    assert_eq!(reply(validation, RETRY).unwrap(), "WebhookAcknowledgement");
    assert_eq!(reply(&both, RETRY).unwrap(), "WebhookAcknowledgement");
    assert_eq!(reply(&both, &sent).unwrap(), "C2bValidationReplyPayload");
}

#[test]
fn a_family_that_yaml_takes_for_a_boolean_is_a_schema() {
    let document = document(&family("on", "", RETRY));
    assert!(document["components"]["schemas"]["On"].is_object());
}

#[test]
fn the_known_codes_of_two_families_never_share_a_schema() {
    let text = family("x", "", RETRY).replace(
        "\ncodes:\n",
        "\n  - { id: known_x, title: B, description: B., pattern: '.+' }\ncodes:
  - { family: known_x, code: \"1\", name: a, title: A, outcome: success, description: A., action: A.,
      since: 0.1.0, evidence: official }\n",
    );
    let document = document(&text);
    let schemas = &document["components"]["schemas"];
    let known = |schema: &str| schemas[schema]["anyOf"][0]["$ref"].clone();
    assert_eq!(known("X"), "#/components/schemas/KnownKnownX");
    assert_eq!(known("KnownX"), "#/components/schemas/KnownKnownKnownX");
    assert_eq!(schemas["KnownKnownX"]["enum"], serde_json::json!(["17"]));
}

#[test]
fn a_code_is_documented_in_words() {
    for (fields, expected) in [
        (
            "    fault: merchant\n    retry: { when: after_fix, confirm_first: false }",
            "Busy? The system was busy. Action: Wait. Retry: after the cause is fixed.",
        ),
        (
            "    fault: safaricom\n    retry:\n      when: after_delay\n      delay_seconds: { min: 30, max: 30 }
      max_attempts: 3\n      confirm_first: true",
            "Busy? The system was busy. Action: Wait. Retry: after 30 seconds, at most 3 attempts in all. First confirm \
             the payment's state: this code does not prove that no money moved.",
        ),
        (
            "    fault: customer\n    retry:\n      when: after_customer_acts\n      delay_seconds: { min: 60, max: 180 }
      backoff: exponential\n      confirm_first: false
    deprecated: { since: 0.1.0, note: \"Read *this*\\u2028now\" }",
            "Deprecated since 0.1.0: Read \\*this\\* now. Busy? The system was busy. Action: Wait. Retry: after the \
             customer acts, and after 60 to 180 seconds, with exponential backoff.",
        ),
    ] {
        let document = document(&family("x", "", fields));
        let known = &document["components"]["schemas"]["KnownX"];
        assert_eq!(known["x-enum-descriptions"][0], expected);
    }
}
