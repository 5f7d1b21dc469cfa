// {{ package.generated_by }}
//! What holds for every code of every family.

use {{ package.crate_name }} as codes;
use {{ package.crate_name }}::{
    lookup, lookup_all, Code, CodeOutcome, Family, FamilyCode, Retry, RetryWhen, CATALOGUE_DIGEST,
};

/// A text that no family knows.
const UNKNOWN: &str = "{{ package.example.unknown }}";

fn check<F: FamilyCode>() {
    let infos = F::FAMILY.codes();
    assert_eq!(F::ALL.len(), infos.len());
    for (code, info) in F::ALL.iter().zip(infos) {
        assert_eq!(code.info(), info);
        assert_eq!(info.family, F::FAMILY);
        assert_eq!(F::from_code(info.code), Some(*code));
        assert_eq!(info.code.parse::<F>(), Ok(*code));
        assert_eq!(code.to_string(), info.code);
        assert_eq!(lookup(F::FAMILY, info.code), Some(info));
        assert!(lookup_all(info.code).any(|found| found == info));

        let open = Code::<F, _>::decode(info.code);
        assert_eq!(open, *code);
        assert_eq!(open.as_str(), info.code);
        assert_eq!(open.retry(), info.retry);
        assert_eq!(open.is_success(), info.outcome == CodeOutcome::Success);

        // Codes are read verbatim.
        for text in [format!(" {}", info.code), format!("{}\0", info.code)] {
            assert_eq!(F::from_code(&text), None);
        }
    }
}

fn check_unknown<F: FamilyCode>() {
    for text in ["", UNKNOWN] {
        let open = Code::<F, _>::decode(text);
        assert_eq!(open, Code::Unknown(text));
        assert_eq!(open.as_str(), text);
        assert_eq!(open.info(), None);
        assert_eq!(open.retry(), Retry::UNKNOWN);
        assert!(!open.is_success());

        let error = text.parse::<F>().unwrap_err();
        assert_eq!(error.family(), F::FAMILY);
        assert!(error.to_string().contains(F::FAMILY.id()));
        assert_eq!(lookup(F::FAMILY, text), None);
    }
}
{% for family in package.families %}
#[test]
fn codes_of_{{ family.id }}() {
    check::<codes::{{ family.type_name }}>();
    check_unknown::<codes::{{ family.type_name }}>();
}
{% endfor %}
#[test]
fn families_have_their_ids() {
    for family in Family::ALL {
        assert_eq!(Family::from_id(family.id()), Some(*family));
        assert_eq!(family.to_string(), family.id());
    }
    assert_eq!(Family::from_id(UNKNOWN), None);
}

#[test]
fn success_needs_no_retry() {
    let infos = Family::ALL.iter().flat_map(|family| family.codes());
    for info in infos.filter(|info| info.outcome == CodeOutcome::Success) {
        assert_eq!(info.fault, None);
        assert_eq!(info.retry.when, RetryWhen::Never);
        assert!(!info.retry.confirm_first);
    }
}

#[test]
fn the_digest_is_a_sha256() {
    let digits = CATALOGUE_DIGEST.strip_prefix("sha256:").unwrap();
    assert_eq!(digits.len(), 64);
    assert!(digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
}
