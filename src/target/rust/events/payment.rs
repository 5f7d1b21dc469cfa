//! The two channels of a C2B payment, which one template shows.

/// One of the two channels of a C2B payment.
pub(super) struct PaymentView {
    pub parser: &'static str,
    pub type_name: &'static str,
    pub summary: &'static str,
    pub warning: &'static str,
    pub outcome: &'static str,
    /// Whether the id of the payment is its receipt.
    pub is_receipt: bool,
}

pub(super) const C2B_VALIDATION: PaymentView = PaymentView {
    parser: "parse_c2b_validation",
    type_name: "C2bValidation",
    summary: "A C2B payment that waits for your word.",
    warning: "Nobody has paid yet, and may never do.",
    outcome: "Pending",
    is_receipt: false,
};

pub(super) const C2B_CONFIRMATION: PaymentView = PaymentView {
    parser: "parse_c2b_confirmation",
    type_name: "C2bConfirmation",
    summary: "A C2B payment that is done.",
    warning: "A validation has the same shape: only the URL tells the two apart.",
    outcome: "Succeeded",
    is_receipt: true,
};
