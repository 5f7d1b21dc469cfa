//! Invitations as shops write them, and the warnings next to them.

use super::invitation;

const INVITATIONS: &[&str] = &[
    // Words between "another" and what is asked for.
    "Please make another M-Pesa payment",
    "Please start a new M-Pesa payment",
    "Please make a fresh M-Pesa payment",
    "Please make a second M-Pesa payment",
    "Please make a new mobile payment",
    "Please make a new M-Pesa mobile money payment",
    "Please make one more payment",
    "Kindly initiate another STK push",
    "Initiate a new STK push",
    "Send another M-Pesa request",
    "Payment failed, kindly initiate a fresh request",
    "Accept the new M-Pesa prompt",
    "Tuma ombi la M-Pesa jipya",
    // Other words for it.
    "Please check out again",
    "Please reprocess your payment",
    "Please retrigger the payment",
    "Payment failed. Do it over",
    "Please wait 30 seconds, then tap Pay",
    "Press Pay",
    "Tap the Pay button",
    "The payment must be made again",
    "Malipo yafanywe upya",
    "Malipo yanapaswa kufanywa upya",
    // Punctuation that ends no phrase.
    "Please try... again",
    "Please try \u{2026} again",
    "Please try (again)",
    "Try the payment (again)",
    "Try \u{2013} again",
    "Please Re\u{2014}try",
    "Jaribu... tena",
    // Accents, and what is not drawn.
    "Please tr\u{FD} ag\u{E1}in",
    "Please TR\u{DD} AG\u{C1}IN",
    "Jar\u{ED}bu t\u{E9}na",
    "Please tr\u{200D}y aga\u{FE0F}in",
];

const SAFE: &[&str] = &[
    "Do not pay again",
    "You won't need to pay again",
    "We are checking your payment",
    "Do not make another M-Pesa payment",
    "You do not need to start a new M-Pesa payment",
    "Please avoid making one more payment",
    "Do not retry or initiate another STK push",
    "Do not accept another M-Pesa prompt",
    "If you get a new M-Pesa prompt, ignore it",
    "There is no need to check out again",
    "Please do not reprocess your payment",
    "Do not do it over",
    "Do not tap Pay",
    "Please do not press the Pay button again",
    "Do not select Pay",
    "If you tap Pay again you may be charged twice",
    "The payment does not need to be made again",
    "Malipo hayahitaji kufanywa upya",
    "Do not try (again)",
    "Please do not try... again",
    "We will send another message about your payment",
    "We are making sure your payment went through \u{2014} another payment is not needed",
    "Thank you for paying (a second payment is not needed)",
    "We could not send it. Again, there is nothing to do",
];

#[test]
fn ordinary_invitations_are_refused() {
    for message in INVITATIONS {
        assert_ne!(invitation(message), None, "{message}");
    }
}

#[test]
fn warnings_next_to_them_pass() {
    for message in SAFE {
        let found = invitation(message).map(|range| &message[range]);
        assert_eq!(found, None, "{message}");
    }
}
