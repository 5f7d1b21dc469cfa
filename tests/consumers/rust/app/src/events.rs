//! A payments service: what it does with what Daraja sends.

use daraja_codes::events::{
    C2B_VALIDATION_ACCEPT, C2B_VALIDATION_REJECT, C2bReplyCode, Details, Event, EventDetails,
    Outcome, ParseErrorKind, Parser, PaymentStatus, Raw, StkCallback, c2b_validation_response,
    merge_status, parse_any, parse_api_response, parse_c2b_confirmation, parse_daraja_result,
    parse_stk_callback, parse_stk_callback_value, parse_timeout,
};
use daraja_codes::{Code, Retry, StkResult};

const PAID: &str = r#"{"Body":{"stkCallback":{"MerchantRequestID":"m1","CheckoutRequestID":"ws_1",
    "ResultCode":0,"CallbackMetadata":{"Item":[{"Name":"Amount","Value":0.10},
    {"Name":"Balance"},{"Name":"TransactionDate","Value":20240229235959}]}}}}"#;
const CANCELLED: &str = r#"{"Body":{"stkCallback":{"MerchantRequestID":"m1",
    "CheckoutRequestID":"ws_1","ResultCode":1032,"ResultDesc":"Request cancelled by user"}}}"#;
const RESULT: &[u8] = br#"{"Result":{"ResultCode":"SFC_IC0003","ConversationID":"AG_1",
    "OriginatorCoversationID":"a&b","ResultParameters":{"ResultParameter":
    {"Key":"__proto__","Value":true}}}}"#;

/// Every outcome has an arm, and no arm is for the rest.
fn words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted | Outcome::Pending => "wait",
        Outcome::TimedOut | Outcome::NeedsReview => "ask",
        Outcome::Succeeded => "ship",
        Outcome::Failed | Outcome::Rejected => "cancel",
    }
}

/// Works with the event of any channel.
fn row<D: EventDetails>(event: &Event<D>) -> String {
    let key = event.idempotency_key().unwrap_or_default();
    format!("{} {key} {}", event.channel(), event.status())
}

pub fn check() {
    payments();
    results();
    errors();
    replies();
    logged();
}

/// What is logged does not tell who pays.
fn logged() {
    let paid = r#"{"Body":{"stkCallback":{"MerchantRequestID":"m1","CheckoutRequestID":"ws_1",
        "ResultCode":0,"CallbackMetadata":{"Item":{"Name":"PhoneNumber","Value":254700000001}}}}}"#;
    let paybill = r#"{"TransactionType":"Pay Bill","TransID":"T1","TransAmount":"10",
        "MSISDN":"254700000001","FirstName":"JOHN"}"#;
    let sent = r#"{"Result":{"ResultCode":0,"ConversationID":"AG_1",
        "OriginatorConversationID":"o1","ResultParameters":{"ResultParameter":
        {"Key":"ReceiverPartyPublicName","Value":"254700000001 - JOHN"}}}}"#;
    let texts = [
        format!("{:?}", parse_stk_callback(paid).expect("an event")),
        format!("{:?}", parse_c2b_confirmation(paybill).expect("an event")),
        format!("{:?}", parse_any(sent).expect("an event")),
    ];
    for (text, shown) in texts.iter().zip(["ws_1", "T1", "ReceiverPartyPublicName"]) {
        assert!(text.contains(shown), "{text}");
        assert!(!text.contains("254700000001"), "{text}");
        assert!(!text.contains("JOHN"), "{text}");
    }
}

fn payments() {
    let paid = parse_stk_callback(PAID).expect("a callback");
    assert_eq!(paid.details.code, StkResult::Success);
    assert_eq!(words(paid.outcome()), "ship");
    let amount = paid.amount().expect("an amount");
    assert_eq!((amount.minor(), amount.to_string()), (10, "0.1".to_owned()));
    let date = paid.date().expect("a date").to_string();
    assert_eq!(date, "2024-02-29T23:59:59+03:00");
    let parameters: Vec<_> = paid.details.parameters.iter().collect();
    assert_eq!(parameters[1], ("Balance", None));
    assert_eq!(paid.raw(), &Raw::Text(PAID.to_owned()));
    assert!(!paid.can_charge_again_now());
    assert_eq!(row(&paid), "stk_callback CheckoutRequestID=ws_1 succeeded");

    let cancelled = parse_stk_callback(CANCELLED.as_bytes()).expect("a callback");
    assert_eq!(
        cancelled.details.code,
        Code::Known(StkResult::CancelledByUser)
    );
    assert!(cancelled.can_charge_again_now());
    let value = serde_json::from_str(CANCELLED).expect("JSON");
    let decoded = parse_stk_callback_value(&value).expect("a callback");
    assert_eq!(decoded.details, cancelled.details);
    assert_eq!(decoded.raw(), &Raw::Value(value));

    let status = merge_status(PaymentStatus::TimedOut, cancelled.outcome());
    assert_eq!(status, PaymentStatus::Failed);
    assert_eq!(
        merge_status(status, paid.outcome()),
        PaymentStatus::Disputed
    );

    let any: Event = paid.clone().into_any();
    assert!(matches!(any.details, Details::StkCallback(_)));
    let line = serde_json::to_string(&any).expect("JSON");
    assert_eq!(
        line,
        serde_json::to_string(&parse_any(PAID).expect("a shape")).expect("JSON")
    );
    assert!(line.starts_with(r#"{"channel":"stk_callback","family":"stk_result","code":"0""#));
}

fn results() {
    let result = parse_daraja_result(RESULT).expect("a result");
    assert_eq!(result.outcome(), Outcome::Failed);
    assert!(!result.is_known());
    assert!(!result.can_charge_again_now());
    assert_eq!(result.retry(), Retry::UNKNOWN);
    let key = result.idempotency_key().expect("a key");
    assert_eq!(key, "ConversationID=AG_1&OriginatorConversationID=a%26b");
    let map = result.details.result_parameters_map();
    assert_eq!(map["__proto__"], Some("true"));

    let accepted = parse_api_response(r#"{"ResponseCode":"0","CheckoutRequestID":"ws_1"}"#);
    let accepted = accepted.expect("an answer");
    assert_eq!(accepted.status(), PaymentStatus::Pending);
    let timeout = parse_timeout("[]").expect("any JSON will do");
    assert_eq!(words(timeout.outcome()), "ask");
    let confirmed = parse_c2b_confirmation(r#"{"TransID":"RKT1","TransAmount":"1250.00"}"#);
    let confirmed = confirmed.expect("a payment");
    assert_eq!(confirmed.receipt(), Some("RKT1"));
    assert_eq!(
        confirmed.amount().map(|amount| amount.to_string()),
        Some("1250".to_owned())
    );
}

fn errors() {
    let broken = PAID.replace("\"ResultCode\":0", "\"ResultCode\":0.5");
    let error = parse_stk_callback(&broken).expect_err("no code");
    assert_eq!(error.kind(), ParseErrorKind::NotIntegral);
    assert_eq!(error.path(), "$.Body.stkCallback.ResultCode");
    assert_eq!(error.raw(), Some(&Raw::Text(broken.clone())));
    let message =
        "expected text or a whole number at $.Body.stkCallback.ResultCode, found a number";
    assert_eq!(error.to_string(), message);
    let boxed: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
    assert_eq!(boxed.to_string(), message);

    let error = parse_any(r#"{"TransID":"RKT1"}"#).expect_err("two channels");
    assert_eq!(error.kind(), ParseErrorKind::AmbiguousChannel);
    let error = parse_stk_callback(b"\xff").expect_err("no text");
    assert_eq!(error.raw(), Some(&Raw::Bytes(vec![0xff])));
    let parser = Parser::new().max_bytes(PAID.len());
    assert!(parser.parse::<StkCallback>(PAID).is_ok());
    let parser = parser.max_bytes(PAID.len() - 1);
    let error = parser.parse::<StkCallback>(PAID).expect_err("too large");
    assert_eq!(error.kind(), ParseErrorKind::TooLarge);
}

fn replies() {
    let json = |response| serde_json::to_string(response).expect("JSON");
    assert_eq!(
        json(&C2B_VALIDATION_ACCEPT),
        r#"{"ResultCode":"0","ResultDesc":"Accepted"}"#
    );
    assert_eq!(
        json(&C2B_VALIDATION_REJECT),
        r#"{"ResultCode":"C2B00016","ResultDesc":"Rejected"}"#
    );
    let response =
        c2b_validation_response(C2bReplyCode::InvalidAccountNumber, Some("No such account"));
    assert_eq!(
        json(&response),
        r#"{"ResultCode":"C2B00012","ResultDesc":"No such account"}"#
    );
}
