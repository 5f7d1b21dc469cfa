//! Refused with E0308: a text is no reply, whatever it says.

use daraja_codes::events::c2b_validation_response;

fn main() {
    let response = c2b_validation_response("C2B00011", None);
    println!("{response:?}");
}
