// {{ package.generated_by }}
//! What serde reads and writes.

#![cfg(feature = "serde")]

use {{ package.crate_name }} as codes;
use {{ package.crate_name }}::{Code, Family, FamilyCode};

use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::{from_str, from_value, json, to_value, Value};

/// A text that no family knows.
const UNKNOWN: &str = "{{ package.example.unknown }}";

fn check<F: FamilyCode + Serialize + DeserializeOwned>() {
    type Open<F> = Code<F, String>;

    for code in F::ALL {
        let text = json!(code.code());
        assert_eq!(to_value(code).unwrap(), text);
        assert_eq!(from_value::<F>(text.clone()).unwrap(), *code);
        assert_eq!(to_value(Code::<F, &str>::Known(*code)).unwrap(), text);
        assert_eq!(from_value::<Open<F>>(text).unwrap(), *code);

        let number = code.code().parse::<u64>();
        if let Some(number) = number.ok().filter(|n| n.to_string() == code.code()) {
            assert_eq!(from_value::<F>(json!(number)).unwrap(), *code);
            assert_eq!(from_value::<Open<F>>(json!(number)).unwrap(), *code);
        }

        let info = to_value(code.info()).unwrap();
        assert_eq!(info["family"], F::FAMILY.id());
        assert_eq!(info["code"], code.code());
    }

    let unknown = from_value::<Open<F>>(json!(UNKNOWN)).unwrap();
    assert_eq!(unknown, Code::Unknown(UNKNOWN.to_owned()));
    assert_eq!(to_value(&unknown).unwrap(), json!(UNKNOWN));
    for number in [i64::MIN, i64::MAX, -1] {
        let unknown = from_value::<Open<F>>(json!(number)).unwrap();
        assert_eq!(unknown, Code::Unknown(number.to_string()));
    }

    assert!(from_value::<F>(json!(UNKNOWN)).is_err());
    for text in ["\"\"", "null", "true", "0.5", "[]", "{}"] {
        let value = from_str::<Value>(text).unwrap();
        assert!(from_value::<F>(value.clone()).is_err(), "{text}");
        assert!(from_value::<Open<F>>(value).is_err(), "{text}");
    }
}
{% for family in package.families %}
#[test]
fn codes_of_{{ family.id }}() {
    check::<codes::{{ family.type_name }}>();
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
