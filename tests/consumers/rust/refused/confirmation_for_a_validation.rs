//! Refused with E0308: a payment that waits is not one that is done.

use daraja_codes::events::{C2bConfirmation, Event, parse_c2b_validation};

fn ship(paid: &Event<C2bConfirmation>) {
    println!("{:?}", paid.receipt());
}

fn main() {
    if let Ok(event) = parse_c2b_validation(r#"{"TransID":"RKT1"}"#) {
        ship(&event);
    }
}
