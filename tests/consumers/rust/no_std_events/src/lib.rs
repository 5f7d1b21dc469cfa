//! A payment terminal that reads callbacks: an allocator, but no standard library.
#![no_std]

extern crate alloc;

use alloc::string::String;

use daraja_codes::events::{PaymentStatus, merge_status, parse_stk_callback};

/// The payment that a callback is about, and its new status; `None` where the callback has to be
/// looked at.
#[must_use]
pub fn receive(body: &[u8], before: PaymentStatus) -> Option<(String, PaymentStatus)> {
    let event = parse_stk_callback(body).ok()?;
    let status = merge_status(before, event.outcome());
    Some((event.idempotency_key()?, status))
}
