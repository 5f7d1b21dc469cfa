//! Refused with E0599: Daraja must not be sent this code.

use daraja_codes::events::{C2bReplyCode, c2b_validation_response};

fn main() {
    let response = c2b_validation_response(C2bReplyCode::InvalidInitiator, None);
    println!("{response:?}");
}
