//! English. Lower case.

use super::{Group, Kind, Language, Use, When};

pub(super) static WORDS: Language = Language {
    words: &[
        (
            Kind::Alone,
            "retry retries retrying reattempt reattempting resend resending resubmit resubmitting
             reinitiate reinitiating redo redoing reenter redial repeat repeating repay repaying reprocess
             reprocessing retrigger retriggering rerun rerunning reorder reordering",
        ),
        (Kind::Pays, "pay"),
        (Kind::Polite, "please kindly"),
        (
            Kind::Adverb,
            "now also then just simply first instead always still",
        ),
        (
            Kind::Between,
            "the your this that a an any same full new another outstanding remaining required first with to",
        ),
        (
            Kind::Modifier,
            "m pesa mpesa daraja safaricom lipa na stk sim toolkit ussd mobile phone money wallet cash card bank online
             till paybill express push payment checkout full partial separate quick simple successful",
        ),
        (
            Kind::Others,
            "to we they us will would can could may might must should help",
        ),
        (
            Kind::Negation,
            "not never no nor cannot nothing neither don't dont can't cant won't wont needn't mustn't shouldn't
             isn't aren't doesn't",
        ),
        (Kind::Abstains, "avoid refrain"),
        (
            Kind::Filler,
            "to of for need needed have should must yet ever even else a the any or you do be ask asked require
             required expected want necessary reason safe us by with on tap press click hit touch select choose",
        ),
        (
            Kind::Link,
            "to or nor by with a an the any another one new second different",
        ),
        (Kind::Undoing, "if why unless whether"),
        (
            Kind::Subject,
            "you do did have can could are were will they it is we or",
        ),
        (Kind::Ahead, "before"),
        (Kind::Turn, "so then but that please kindly"),
        (
            Kind::Waiting,
            "wait waiting await awaiting until till",
        ),
        (
            Kind::News,
            "sms message confirmation call text reply answer notification update email alert",
        ),
        (Kind::Our, "our"),
        (Kind::We, "we we'll we've we're"),
        (
            Kind::Tells,
            "confirm tell let notify inform contact call text message update",
        ),
        (Kind::Told, "confirmed told notified informed contacted"),
        (Kind::If, "if"),
        (Kind::Modal, "may might can could will would"),
        (Kind::Reassures, "but however refund refunds refunded"),
    ],
    phrases: &[
        (
            Use::Invites,
            "re try, re attempt, re send, re submit, re initiate, re enter, re do, re pay, re start, re run, re dial,
             re order, re request, re process, re trigger, attempt again, request again, do it again, do this again,
             do that again, do so again, do it|this|that over|anew|afresh, do it|this|that once more, do it|this|that
             all over, check out again|anew|afresh, check out once more, go again, start over, begin over, do over,
             try later, try back, try in, try after, try another, try now, another try, another attempt, another go,
             another shot, another chance, one more try, one more attempt, one more go, one more shot, one more
             chance, new attempt, new try, fresh attempt, fresh start, second attempt, second try, second go, another
             way to pay, different way to pay, other way to pay, another payment method, different payment method,
             other payment method, alternative payment method, another method, different method, pay another way, pay
             differently, pay now, pay instead, pay cash, pay in cash, pay by cash, pay by card, pay by another, pay
             with cash, pay with another, pay with a different, pay using another, pay using a different, please pay,
             kindly pay, try paying, continue paying, finish paying, request a new, request another, request the
             payment again",
        ),
        (
            Use::Again,
            "again, anew, afresh, once more, one more time, another time, a second time",
        ),
        (
            Use::Lead,
            "please, kindly, and, or, so, you can, you may, you must, you should, you could, you might, you to, sure
             you, once you, unless you, until you, that you, need to, have to, proceed to, continue to, ahead to,
             ready to, able to, free to, required to, asked to, back to, return to, try to, attempt to, remember to,
             forget to, fail to, hesitate to, want to, wish to, sure to, here to, tap to, click to, press to, problem
             to, late to, but to, wait to, afraid to, best to, safe to, time to, tap, tap on|the, press, press on|the,
             click, click on|the, hit, hit the, touch, touch the, select, choose, must|should|can be, to be",
        ),
        (
            Use::Harmless,
            "pay your next, pay attention, pay bill, pay twice",
        ),
        (
            Use::Abstains,
            "avoid, stop, refrain from, hold off, hold off on, keep from, against, instead of, rather than, without,
             ignore, decline, reject, no point in",
        ),
        (Use::FromUs, "from us"),
        (
            Use::Twice,
            "charged twice, charge you twice, debited twice, debit you twice, deducted twice, billed twice, pay twice,
             paid twice, paying twice, double charge, charge you double, charged double, pay double",
        ),
    ],
    groups: &[
        Group {
            verbs: "try trying pay paying send sending start starting initiate initiating attempt attempting
                    requesting approve approving authorise authorising authorize authorizing enter entering begin
                    submit submitting transfer transferring deposit make making complete finish dial place placing
                    buy buying",
            when: When::Always,
            far: true,
            then: "again, anew, afresh, once more, one more time, another time, a second time, new|another|fresh one,
                   another|new|fresh|further|second|additional|extra ~ payment|request|transaction|order|prompt|push,
                   one more ~ payment|request|transaction|order|prompt|push",
        },
        // "It must be made again".
        Group {
            verbs: "made done sent initiated started",
            when: When::Asked,
            far: true,
            then: "again, anew, afresh, once more, one more time, another time, a second time",
        },
        // These are nouns, too.
        Group {
            verbs: "order request purchase checkout book go run perform process use",
            when: When::Asked,
            far: true,
            then: "again, anew, afresh, once more, one more time, another time, a second time",
        },
        Group {
            verbs: "ask asking request generate approve approving accept authorise authorize enter answer",
            when: When::Always,
            far: true,
            then: "another|new|fresh|second|next ~ prompt|push, next|fresh ~ request, one more ~ prompt|push|request",
        },
        Group {
            verbs: "restart restarting resume resuming renew relaunch",
            when: When::Always,
            far: true,
            then: "payment, payments, transaction, purchase, checkout, process, request, order, prompt",
        },
        Group {
            verbs: "make do complete finish start begin initiate attempt submit try settle proceed continue",
            when: When::Customer,
            far: false,
            then: "payment, payments, transaction, purchase, checkout, bill, amount",
        },
        Group {
            verbs: "pay",
            when: When::Customer,
            far: false,
            then: "kes, ksh, kshs, shillings",
        },
        Group {
            verbs: "send transfer deposit",
            when: When::Customer,
            far: false,
            then: "kes, ksh, kshs, shillings, money, cash, funds, amount, payment",
        },
        Group {
            verbs: "use choose select switch change",
            when: When::Asked,
            far: true,
            then: "card, cash, paybill, pay bill, till, instead",
        },
        Group {
            verbs: "use using choose select switch change pay paying send try trying",
            when: When::Always,
            far: true,
            then: "another card, another number, another phone, another line, another account, another bank,
                   another wallet, another till, another paybill, different card, different number, different phone,
                   different line, different account, different bank, different wallet, different till,
                   different paybill, different way, different option, other card, other option",
        },
    ],
};
