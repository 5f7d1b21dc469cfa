//! Large catalogues for measuring: any number of codes, the same text on every run, valid under
//! every rule, and about 410 bytes a code, as a terse catalogue written by hand has.

use std::fmt::Write as _;

/// Everything before the codes.
const HEAD: &str = r#"schema: 1

package:
  name: measured-codes
  version: 1.4.0
  title: Measured codes
  description: A catalogue of any size, made for measuring.
  license: MIT OR Apache-2.0
  repository: https://git.measured-codes.example/measured-codes

sources:
  - id: manual
    title: The interface manual

families:
  - id: push_result
    title: Push result
    description: How a payment that was pushed to a phone ended.
    pattern: '[0-9]{1,6}'
    flows: [push]
  - id: api_error
    title: API error
    description: Why the API refused a request; the first three digits are the HTTP status.
    pattern: '[0-9]{3}\.[0-9]{3}\.[0-9]{2,6}'
    http_status_prefix: true
    flows: [push]
  - id: card_response
    title: Card response
    description: What the issuer of a card answered.
    pattern: '[A-Z][0-9]{1,6}'
  - id: transfer_return
    title: Transfer return
    description: Why a bank sent a transfer back.
    pattern: '[A-Z]{2}[0-9]{2,6}'
  - id: biller_reply
    title: Biller reply
    description: How a biller answers when it is asked whether to take a payment.
    pattern: '0|B[0-9]{1,6}'

channels:
  - id: api_error
    title: Error answer
    description: What the API answers when it refuses a request.
    field: errorCode
    stage: acceptance
    family: api_error
  - id: stk_callback
    title: Push callback
    description: The outcome of a pushed payment.
    field: ResultCode
    stage: final
    family: push_result
  - id: c2b_validation_reply
    title: Biller reply
    description: What a biller answers.
    field: ResultCode
    stage: reply
    family: biller_reply

flows:
  - id: push
    title: Push
    ids:
      - name: PushId
        presence: always
      - name: Receipt
        presence: on_success
    idempotency_key: [PushId]
    channels: [api_error, stk_callback]

codes:
"#;

/// Families with their share of the codes, in percent.
const FAMILIES: [(&str, usize); 5] = [
    ("push_result", 50),
    ("api_error", 25),
    ("card_response", 15),
    ("transfer_return", 9),
    ("biller_reply", 1),
];

const SUBJECTS: [&str; 12] = [
    "account",
    "card",
    "wallet",
    "request",
    "amount",
    "shortcode",
    "reference",
    "phone number",
    "access token",
    "initiator",
    "mandate",
    "batch",
];

const STATES: [(&str, &str); 12] = [
    ("blocked", "is blocked by the bank that holds it"),
    ("closed", "was closed before the payment arrived"),
    ("expired", "is past its date and cannot be used"),
    ("not found", "is unknown to the system that was asked"),
    ("malformed", "does not have the form that the field takes"),
    ("above limit", "is above the limit for one day"),
    ("in use", "is held by another payment at this moment"),
    ("missing", "is missing, although the endpoint needs it"),
    ("suspended", "is suspended until its owner sends documents"),
    ("not permitted", "may not be used for this kind of payment"),
    ("duplicated", "came twice with the same \"id\" in it"),
    (
        "in doubt",
        "could not be checked – the other side didn't answer",
    ),
];

const CAUSES: [&str; 6] = [
    "",
    " A setting is often behind it.",
    "",
    " The message beside it names the field.",
    "",
    " No money moved before the check.",
];

const ACTIONS: [&str; 8] = [
    "Correct the value and send the request anew.",
    "Ask for other details, or another way to pay.",
    "Compare the set-up with the onboarding letter.",
    "Wait until the limit starts anew.",
    "Look the payment up by its id first.",
    "Fetch a fresh token before it ends.",
    "Let a person look at it within the day.",
    "Ask the bank that holds the account.",
];

/// The text of a valid catalogue of `count` codes (at least one a family).
pub fn text(count: usize) -> String {
    let mut text = String::with_capacity(HEAD.len() + count * 440);
    text.push_str(HEAD);
    let mut left = count;
    for (family, (id, share)) in FAMILIES.into_iter().enumerate() {
        let last = family + 1 == FAMILIES.len();
        let codes = if last {
            left
        } else {
            (count * share / 100).max(1)
        };
        left -= codes;
        for index in 0..codes {
            write_code(&mut text, family, id, index);
        }
    }
    text
}

/// The catalogue `text` after a change: a higher version, and one code in 50 with other evidence.
#[allow(dead_code, reason = "not every benchmark compares")]
pub fn changed(text: &str) -> String {
    let mut changed = String::with_capacity(text.len() + text.len() / 500);
    let mut codes = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("  version: ") {
            changed.push_str("  version: 99.0.0\n");
            continue;
        }
        if line.starts_with("    evidence: ") {
            codes += 1;
            if codes % 50 == 0 {
                changed.push_str("    evidence: community\n");
                continue;
            }
        }
        changed.push_str(line);
    }
    changed
}

/// The text of the code `index` of a family.
fn code(family: usize, index: usize) -> String {
    const STATUSES: [u32; 8] = [400, 401, 403, 404, 409, 422, 500, 503];
    match family {
        0 => format!("{index}"),
        1 => format!("{}.{:03}.{index:02}", STATUSES[index % 8], index % 900),
        2 => format!("R{index}"),
        3 => format!("AC{index:02}"),
        // What a channel reads has one success: 0.
        _ if index == 0 => "0".to_owned(),
        _ => format!("B{index}"),
    }
}

fn write_code(text: &mut String, family: usize, id: &str, index: usize) {
    // A multiplier without a common factor spreads the choices, the same on every run.
    let choice = (index + family).wrapping_mul(2_654_435_761) >> 7;
    let subject = SUBJECTS[choice % 12];
    let (state, meaning) = STATES[choice / 12 % 12];
    let cause = CAUSES[choice / 144 % 6];
    let action = ACTIONS[choice / 864 % 8];
    let code = code(family, index);
    let name = format!("{subject} {state} {index}").replace(' ', "_");
    let capital = |text: &str| text[..1].to_uppercase() + &text[1..];
    let title = capital(&format!("{subject} {state}"));
    let success = index == 0 && family != 1;
    let outcome = if success { "success" } else { "failure" };
    let _ = write!(
        text,
        "
  - family: {id}
    code: \"{code}\"
    name: {name}
    title: {title}
    outcome: {outcome}
    description: The {subject} {meaning}.{cause}
    action: {action}
"
    );
    let in_doubt = state == "in doubt" || code.starts_with('5') && family == 1;
    if !success {
        text.push_str(match index % 3 {
            0 => "    fault: customer\n    retry:\n",
            1 => "    fault: merchant\n    retry:\n",
            _ => "    fault: safaricom\n    retry:\n",
        });
        text.push_str(match index % 16 {
            0 => {
                "      when: after_delay\n      delay_seconds:\n        min: 30\n        max: 90\n"
            }
            1 => "      when: after_delay\n      backoff: exponential\n",
            2..=5 => "      when: after_customer_acts\n",
            6..=8 => "      when: never\n",
            _ => "      when: after_fix\n",
        });
        let _ = writeln!(text, "      confirm_first: {in_doubt}");
    }
    if family == 1 {
        let _ = writeln!(text, "    http_status: {}", &code[..3]);
    }
    if family == 4 {
        text.push_str("    reply: true\n");
    }
    if index % 20 == 7 {
        text.push_str(if in_doubt {
            "    customer_message:\n      en: We are checking your payment.\n      sw: Tunafuatilia malipo yako.\n"
        } else {
            "    customer_message:\n      en: That did not work. Please try again.\n      sw: Haikufaulu. Tafadhali jaribu tena.\n"
        });
    }
    if index % 10 == 3 {
        let _ = writeln!(
            text,
            "    see_also: [{id}/{}]",
            self::code(family, index - 1)
        );
    }
    text.push_str(match index % 4 {
        0 => "    since: 1.0.0\n    sources: [manual]\n    evidence: official\n",
        _ => "    since: 1.0.0\n    evidence: official\n",
    });
}
