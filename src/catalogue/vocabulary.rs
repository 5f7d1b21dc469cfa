//! The words of the catalogue: every field that takes one of a fixed list.

use super::choice::choices;

choices! {
    /// What a code says of its operation.
    CodeOutcome: "an outcome" {
        /// The operation was done.
        Success = "success",
        /// The operation was not done, or is not known to have been done.
        Failure = "failure",
    }

    /// Who can remove the cause of a failure.
    Fault: "a fault" {
        /// The person who pays.
        Customer = "customer",
        /// The business that takes the payment, and its developers.
        Merchant = "merchant",
        /// Safaricom, who runs M-Pesa and Daraja.
        Safaricom = "safaricom",
    }

    /// When a new attempt makes sense.
    RetryWhen: "a time to retry" {
        /// Never: another attempt cannot help.
        Never = "never",
        /// After a pause.
        AfterDelay = "after_delay",
        /// After the customer has done something.
        AfterCustomerActs = "after_customer_acts",
        /// After the merchant has mended the request or the set-up.
        AfterFix = "after_fix",
    }

    /// How pauses grow between attempts.
    Backoff: "a backoff" {
        /// Each pause is a multiple of the one before.
        Exponential = "exponential",
    }

    /// How well a code's meaning is known.
    Evidence: "a kind of evidence" {
        /// Safaricom documents it.
        Official = "official",
        /// It was seen in real answers.
        Observed = "observed",
        /// Other developers report it.
        Community = "community",
    }

    /// A place where a code, or the news of a payment, is seen.
    ChannelId: "a channel" {
        /// The first answer of any API: a `ResponseCode`.
        ApiResponse = "api_response",
        /// The error body of any API: an `errorCode`.
        ApiError = "api_error",
        /// The callback of an STK push: `Body.stkCallback`.
        StkCallback = "stk_callback",
        /// The answer to an STK query.
        StkQuery = "stk_query",
        /// The result callback of B2C, balance, status and reversal: `Result`.
        DarajaResult = "daraja_result",
        /// Whatever arrives at the queue-timeout URL.
        Timeout = "timeout",
        /// The C2B request that asks whether to accept a payment.
        C2bValidation = "c2b_validation",
        /// The C2B notice that a payment was made.
        C2bConfirmation = "c2b_confirmation",
        /// The reply that a merchant sends to a C2B validation.
        C2bValidationReply = "c2b_validation_reply",
    }

    /// How far along an operation is when a channel speaks.
    Stage: "a stage" {
        /// Daraja took the request, or did not.
        Acceptance = "acceptance",
        /// Something happened, but not the end of it.
        Interim = "interim",
        /// The outcome.
        Final = "final",
        /// An answer asked for when the outcome did not arrive.
        Recovery = "recovery",
        /// What the merchant sends.
        Reply = "reply",
    }

    /// When an id of a flow is there.
    Presence: "a presence" {
        /// Always.
        Always = "always",
        /// Only where the operation succeeded.
        OnSuccess = "on_success",
        /// Sometimes.
        Optional = "optional",
    }
}
