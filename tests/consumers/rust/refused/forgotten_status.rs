//! Refused with E0004: a match that forgets a status forgets a payment.

use daraja_codes::events::PaymentStatus;

fn main() {
    let text = match PaymentStatus::Pending {
        PaymentStatus::Pending | PaymentStatus::TimedOut | PaymentStatus::NeedsReview => "wait",
        PaymentStatus::Succeeded => "ship",
        PaymentStatus::Failed | PaymentStatus::Rejected => "cancel",
    };
    println!("{text}");
}
