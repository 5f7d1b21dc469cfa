//! Advice in words, for the docs of a code.

use crate::catalogue::vocabulary::Fault;

/// Where the cause lies.
pub(super) const fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Customer => "the customer",
        Fault::Merchant => "the merchant",
        Fault::Safaricom => "Safaricom",
    }
}
