//! Messages that stand close to one another, and on which side of the line each is.

use super::invitation;

const INVITATIONS_IN_ENGLISH: &[&str] = &[
    "Please attempt the payment again.",
    "Kindly do the payment again",
    "Please restart the payment",
    "Repeat the transaction",
    "You were not charged: repeat the payment",
    "Simply repeat",
    "Please re-do the payment",
    "Please proceed to pay",
    "Please go back and pay",
    "You may now pay.",
    "Your payment failed, please top up and pay",
    "Complete your payment.",
    "Please repay.",
    "Pay KES 100 to Paybill 12345.",
    "Please use a different card",
    "Use your card instead.",
    "Please request a new prompt",
    "Please approve the next prompt",
    "Give it one more go.",
    "Please confirm your balance before you pay again",
    // Near them.
    "You can now do the transaction",
    "Please finish your payment",
    "You need to make the payment",
    "Please proceed with the payment",
    "Continue to payment",
    "Please go through checkout again",
    "Order again",
    "Kindly request again",
    "Place your order again",
    "Then pay.",
    "Make sure you pay",
    "Your order is kept until you pay",
    "Tap here to pay",
    "Please send KES 100 to Till 123",
    "Pay with another card",
    "Please choose a different number",
    "Enter your PIN at the next prompt",
    "Ask for another prompt",
    "Have a second try",
    "Payment failed. Please initiate a new one.",
    "Switch to card",
    "Please book again",
    "Send the same amount to the number again",
    "Try paying with more money",
    "Pay again: you will not be charged twice",
    "If you complete your payment we send the goods",
    "Instead of waiting pay KES 100",
    // Somebody else confirms, or nothing is waited for.
    "Confirm the amount before paying again",
    "Wait for your confirmation before you pay again",
    "Please confirm with our office before you pay again",
    "Read our SMS before paying again",
    "Please call us before you pay again",
    "We advise you to check your balance before you pay again",
    "We could not confirm it so top up before you pay again",
    "We have confirmed that it failed and you may top up before you pay again",
    "We confirm that it failed please top up before you pay again",
    "Do not wait for our SMS before paying again",
    "Your order is confirmed until you pay again",
    // A negation that forbids something else, or nothing.
    "If you did not pay please try again",
    "If you cannot pay try again",
    "If not try again",
    "Why not try again?",
    "Why don't you pay again?",
    "If you don't pay again your order is lost",
    "Do not pay now and try again later",
    "Do not hesitate to pay again",
    "Never stop trying again",
    "You can't avoid paying again",
    "You cannot get it without paying again",
    "Stop and pay again",
    "Instead try again",
    "It is not safe not to pay again",
    "It is not too late to complete your payment",
    "You have no option but to pay",
    "The payment is not complete please pay",
    "Nothing stops you paying again",
    // A risk that is denied.
    "If you pay again you will not be charged twice",
    "Paying again won't charge you twice",
    "If you pay again, you may be charged twice but we refund you",
    "Paying again may help. You were charged twice.",
];

const INVITATIONS_IN_KISWAHILI: &[&str] = &[
    "Lipa kwa kadi",
    "Lipa kwa Paybill 12345",
    "Tafadhali fanya malipo",
    "Endelea kulipa",
    "Rejea kulipa",
    "Rudi ulipe",
    "Tumia njia nyingine ya kulipa",
    "Agiza tena",
    // Near them.
    "Lipa KES 100",
    "Lipa na kadi",
    "Lipieni sasa",
    "Unaweza kufanya malipo",
    "Kamilisha malipo yako",
    "Endelea na malipo",
    "Ongeza salio kisha ulipe",
    "Tumia kadi yako",
    "Unaweza kutumia njia mbadala",
    "Jaribu kadi nyingine",
    "Chagua njia nyingine",
    "Idhinisha ombi linalofuata",
    "Mwagize upya",
    "Tuma pesa kwa Paybill 12345",
    "Thibitisha salio lako kabla ya kulipa tena",
    "Angalia salio kabla hujalipa tena",
    "Tupigie kabla ya kulipa tena",
    "Usisubiri tuthibitishe kabla ya kulipa tena",
    // Do not hesitate, do not forget, do not worry; you have no choice but to; why not.
    "Usisite kulipa tena",
    "Usisahau kulipa",
    "Usijali lipa tena",
    "Huna budi kulipa tena",
    "Usilipe ujaribu tena",
    "Kama huwezi kulipa jaribu tena",
    "Kulipa tena hakutakukata mara mbili",
    "Kulipa tena kutasaidia hutakatwa mara mbili",
];

const SAFE_IN_ENGLISH: &[&str] = &[
    "You won't need to pay again",
    "You won\u{2019}t be asked to pay again.",
    "Please refrain from paying again",
    "Please hold off paying again",
    "Please stop trying again",
    "Wait for our SMS before paying again.",
    "We will let you know before you need to pay again",
    "Paying again may charge you twice",
    "If you pay again you may be charged twice",
    "You have already paid; nothing to pay again.",
    // Near them.
    "If you try to pay again, you could pay twice.",
    "Trying to pay again might mean that you are charged twice",
    "Please hold off on paying again",
    "Please try not to pay again",
    "Make sure you do not pay again",
    "We will never ask you to pay again",
    "There is no reason to make another payment",
    "It isn't necessary to repeat the payment",
    "You don't have to make a payment",
    "Do not attempt to make a payment",
    "Do not make another attempt",
    "Do not use another way to pay",
    "Do not approve another prompt",
    "Please do not pay by another method",
    "Wait instead of paying again",
    "We advise against paying again",
    "Wait until we have confirmed it before you pay again",
    "Wait for a message from us before trying to pay again",
    "We'll tell you before you have to pay again",
    "Let us confirm your payment before you pay again",
    "We do not want you to pay twice",
    // Nobody is asked for anything.
    "We could not complete your payment. We are checking it.",
    "We were unable to complete your payment",
    "We are trying to complete your payment",
    "We will now complete your payment",
    "We could not start the payment",
    "Please restart your phone, and wait for our SMS",
    "Please finish or close the other transaction",
    "Thank you for choosing to pay with M-Pesa",
    "Pay Bill 12345 could not be reached. We are checking.",
    "We will send the money back",
    "You used M-Pesa to make a payment",
    "You used M-Pesa to pay KES 100",
    "You need not nor should you pay again",
    "We are checking your order again",
    "If you get a new prompt, ignore it",
];

const SAFE_IN_KISWAHILI: &[&str] = &[
    "Kulipa tena kunaweza kukukata mara mbili",
    "Huna haja ya kulipa tena",
    "Hauhitaji kulipa tena",
    "Hutakiwi kulipa tena",
    // Near them.
    "Ukilipa tena unaweza kukatwa mara mbili",
    "Hutahitaji kulipa tena",
    "Hutaombwa kulipa tena",
    "Hatutakuomba ulipe tena",
    "Si lazima ulipe tena",
    "Hakuna sababu ya kulipa tena",
    "Acha kujaribu kulipa tena",
    "Usitumie njia nyingine",
    "Usifanye malipo mengine",
    "Usirudie malipo",
    "Subiri SMS yetu kabla ya kulipa tena",
    "Subiri ujumbe kutoka kwetu kabla ya kulipa tena",
    "Subiri tuthibitishe kabla ya kulipa tena",
    "Tutakujulisha kabla ya kulipa tena",
    "Subiri uthibitisho wetu kabla hujalipa tena",
    "Umeshalipa; hakuna cha kulipa tena",
    // Nobody is asked for anything.
    "Asante kwa kufanya malipo",
    "Asante kwa kulipa",
    "Hatukuweza kukamilisha malipo yako",
    "Tafadhali kamilisha au funga muamala huo.",
    "Endelea kusubiri uthibitisho wa malipo",
    "Lipa na M-Pesa haipatikani kwa sasa. Tunafuatilia malipo yako.",
];

#[test]
fn near_neighbours_are_refused() {
    for message in [INVITATIONS_IN_ENGLISH, INVITATIONS_IN_KISWAHILI].concat() {
        assert_ne!(invitation(message), None, "{message}");
    }
}

#[test]
fn warnings_pass() {
    for message in [SAFE_IN_ENGLISH, SAFE_IN_KISWAHILI].concat() {
        let found = invitation(message).map(|range| &message[range]);
        assert_eq!(found, None, "{message}");
    }
}

/// Each would take minutes if every word looked back, or ahead, over all others.
#[test]
fn long_texts_come_to_an_end() {
    for part in [
        "retry ",
        "pay ",
        "not retry or ",
        "before pay again ",
        "no need to avoid paying ",
        "now ",
        "make another m-pesa ",
        "try... ",
        "if you pay again ",
        "we confirm before you pay again ",
    ] {
        let text = format!("not {}", part.repeat(200_000));
        let _ = invitation(&text);
    }
}
