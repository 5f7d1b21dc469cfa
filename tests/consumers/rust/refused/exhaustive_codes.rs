//! Refused with E0004: a new code would break every such match.

use daraja_codes::StkResult;

fn main() {
    let text = match StkResult::Success {
        StkResult::Success => "paid",
        StkResult::InsufficientBalance
        | StkResult::UnableToProcessByPartyB
        | StkResult::SystemBusy
        | StkResult::TransactionInProgress
        | StkResult::TransactionExpired
        | StkResult::PushSendFailed
        | StkResult::PushCharacterLimit
        | StkResult::CancelledByUser
        | StkResult::UserUnreachable
        | StkResult::WrongPin => "not paid",
    };
    println!("{text}");
}
