// {{ package.generated_by }}
//! What serde reads and writes.

#![cfg(feature = "serde")]

use std::iter;

use {{ package.crate_name }} as codes;
use {{ package.crate_name }}::{Code, Family, FamilyCode};

use codes::text_or_number::{self, TextOrNumber};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{from_str, from_value, json, to_value, Value};

/// A text that no family knows.
const UNKNOWN: &str = "{{ package.example.unknown }}";

type Open<F> = Code<F, String>;

/// A field that holds what Daraja sent.
#[derive(Deserialize, Serialize)]
#[serde(bound = "T: TextOrNumber + Serialize")]
struct Sent<T>(#[serde(with = "text_or_number")] T);

fn sent<T: TextOrNumber + Serialize>(value: &Value) -> serde_json::Result<T> {
    from_value(value.clone()).map(|Sent(code)| code)
}

fn check<F: FamilyCode + Serialize + DeserializeOwned>() {
    for code in F::ALL {
        let text = json!(code.code());
        assert_eq!(to_value(code).unwrap(), text);
        assert_eq!(from_value::<F>(text.clone()).unwrap(), *code);
        assert_eq!(to_value(Code::<F, &str>::Known(*code)).unwrap(), text);
        assert_eq!(from_value::<Open<F>>(text).unwrap(), *code);

        let info = to_value(code.info()).unwrap();
        assert_eq!(info["family"], F::FAMILY.id());
        assert_eq!(info["code"], code.code());
        assert_eq!(info["outcome"], code.info().outcome.to_string());
        assert_eq!(info["retry"]["when"], code.info().retry.when.to_string());
        let fault = code.info().fault.map(|fault| fault.to_string());
        assert_eq!(info.get("fault").and_then(Value::as_str), fault.as_deref());
        let backoff = code.info().retry.backoff.map(|backoff| backoff.to_string());
        let text = info["retry"].get("backoff").and_then(Value::as_str);
        assert_eq!(text, backoff.as_deref());
    }

    let unknown = from_value::<Open<F>>(json!(UNKNOWN)).unwrap();
    assert_eq!(unknown, Code::Unknown(UNKNOWN.to_owned()));
    assert_eq!(to_value(&unknown).unwrap(), json!(UNKNOWN));
    assert!(from_value::<F>(json!(UNKNOWN)).is_err());

    // A code is a text: a number says nothing of the zeros that stood in front of it.
    for text in ["0", "1", "-1", "\"\"", "null", "true", "0.5", "[]", "{}"] {
        assert!(from_str::<F>(text).is_err(), "{text}");
        assert!(from_str::<Open<F>>(text).is_err(), "{text}");
    }
}

#[test]
fn a_map_is_a_number_only_where_it_stands_for_one() {
    type Any = codes::{{ package.example.family }};
    for text in ["00", "+0", "-0", "01", "1.0", "1e3", "", "x"] {
        let json = json!({ "$serde_json::private::Number": text }).to_string();
        assert!(from_str::<Sent<Open<Any>>>(&json).is_err(), "{text}");
    }
}

fn check_sent<F: FamilyCode + Serialize + DeserializeOwned>() {
    for code in F::ALL {
        let text = json!(code.code());
        let number = code.code().parse::<u64>().ok().map(|number| json!(number));
        let exact = number.filter(|number| *number.to_string() == *code.code());
        for value in iter::once(text.clone()).chain(exact) {
            assert_eq!(sent::<F>(&value).unwrap(), *code);
            assert_eq!(sent::<Option<F>>(&value).unwrap(), Some(*code));
            assert_eq!(sent::<Open<F>>(&value).unwrap(), *code);
            let open = sent::<Option<Open<F>>>(&value).unwrap().unwrap();
            assert_eq!(to_value(Sent(open)).unwrap(), text);
        }
        assert_eq!(to_value(Sent(*code)).unwrap(), text);
        assert_eq!(to_value(Sent(Some(*code))).unwrap(), text);
    }

    let unknown = Code::Unknown(UNKNOWN.to_owned());
    assert_eq!(sent::<Open<F>>(&json!(UNKNOWN)).unwrap(), unknown);
    assert!(sent::<F>(&json!(UNKNOWN)).is_err());
    for number in [i64::MIN, i64::MAX, -1] {
        let unknown = Code::Unknown(number.to_string());
        assert_eq!(sent::<Open<F>>(&json!(number)).unwrap(), unknown);
    }

    assert_eq!(sent::<Option<F>>(&Value::Null).unwrap(), None);
    assert_eq!(sent::<Option<Open<F>>>(&Value::Null).unwrap(), None);
    assert_eq!(to_value(Sent(None::<F>)).unwrap(), Value::Null);
    assert!(sent::<F>(&Value::Null).is_err());
    assert!(sent::<Open<F>>(&Value::Null).is_err());
    for text in ["\"\"", "true", "0.0", "0.5", "1e3", "[]", "{}"] {
        let value = from_str(text).unwrap();
        assert!(sent::<F>(&value).is_err(), "{text}");
        assert!(sent::<Open<F>>(&value).is_err(), "{text}");
        assert!(sent::<Option<F>>(&value).is_err(), "{text}");
        assert!(sent::<Option<Open<F>>>(&value).is_err(), "{text}");
    }
}
{% for family in package.families %}
#[test]
fn codes_of_{{ family.id }}() {
    check::<codes::{{ family.type_name }}>();
    check_sent::<codes::{{ family.type_name }}>();
}
{% endfor %}
#[test]
fn families_are_their_ids() {
    for family in Family::ALL {
        assert_eq!(to_value(family).unwrap(), json!(family.id()));
        assert_eq!(from_value::<Family>(json!(family.id())).unwrap(), *family);
    }
    assert!(from_value::<Family>(json!(UNKNOWN)).is_err());
}
