//! Refused with E0308: a code is no reply because it is a code.

use daraja_codes::StkResult;
use daraja_codes::events::c2b_validation_response;

fn main() {
    let response = c2b_validation_response(StkResult::CancelledByUser, None);
    println!("{response:?}");
}
