//! A payments service: what it does with the codes of an answer.

mod events;
mod stored;

use std::collections::HashSet;
use std::error::Error;

use daraja_codes::{
    ApiError, C2bB2c, CATALOGUE_DIGEST, CATALOGUE_VERSION, Code, CodeOutcome, Family, FamilyCode,
    Fault, Retry, RetryWhen, StkResult, lookup, lookup_all,
};

/// What to tell the till.
fn decide(raw: &str) -> &'static str {
    match StkResult::decode(raw) {
        Code::Known(StkResult::Success) => "paid",
        Code::Known(known) if known.info().retry.confirm_first => "confirm first",
        Code::Known(_) => "may be charged again",
        Code::Unknown(_) => "confirm first",
    }
}

fn check_family<F: FamilyCode>() -> usize {
    let mut names = HashSet::new();
    for code in F::ALL {
        let info = code.info();
        assert_eq!(info.code, code.code());
        assert_eq!(F::from_code(info.code), Some(*code));
        assert_eq!(info.code.parse::<F>().as_ref(), Ok(code));
        assert_eq!(code.to_string(), info.code);
        assert_eq!(lookup(F::FAMILY, info.code), Some(info));
        assert!(lookup_all(info.code).any(|other| other == info));
        assert!(names.insert(info.name), "{} twice", info.name);
        let text = [info.title, info.description, info.action];
        assert!(text.iter().all(|text| !text.is_empty()));
        assert_eq!(info.fault.is_none(), info.outcome == CodeOutcome::Success);
    }
    F::ALL.len()
}

fn main() -> Result<(), Box<dyn Error>> {
    let codes = check_family::<StkResult>() + check_family::<ApiError>() + check_family::<C2bB2c>();
    assert_eq!(decide("0"), "paid");
    assert_eq!(decide("1032"), "may be charged again");
    assert_eq!(decide("1001"), "confirm first");
    for unknown in ["00", " 0", "0 ", "", "0017", "SFC_IC0003", "success"] {
        assert_eq!(decide(unknown), "confirm first", "{unknown:?}");
        assert!(!StkResult::decode(unknown).is_success());
        assert_eq!(StkResult::decode(unknown).retry(), Retry::UNKNOWN);
        assert!(unknown.parse::<StkResult>().is_err());
    }
    let advice = StkResult::decode("SFC_IC0003").retry();
    assert_eq!(advice.when, RetryWhen::Never);
    assert!(advice.confirm_first);

    let busy = StkResult::TransactionInProgress.info();
    let delay = busy.retry.delay_seconds.expect("1001 has a delay");
    assert_eq!((delay.min, delay.max), (60, 180));
    assert_eq!(busy.retry.when, RetryWhen::AfterCustomerActs);
    assert_eq!(StkResult::WrongPin.info().retry.max_attempts, Some(3));

    // The same text, two meanings.
    let meanings: Vec<_> = lookup_all("2001")
        .map(|info| (info.family, info.fault))
        .collect();
    let expected = [
        (Family::StkResult, Some(Fault::Customer)),
        (Family::C2bB2c, Some(Fault::Merchant)),
    ];
    assert_eq!(meanings, expected);
    assert_eq!(lookup(Family::ApiError, "2001"), None);

    let message = StkResult::CancelledByUser.info().customer_message;
    assert!(message.expect("1032 has a message").sw.contains("Malipo"));
    assert_eq!(ApiError::Unauthorized.info().http_status, Some(401));

    assert!(CATALOGUE_DIGEST.starts_with("sha256:"));
    events::check();
    stored::check()?;
    println!("{codes} codes of version {CATALOGUE_VERSION}");
    Ok(())
}
