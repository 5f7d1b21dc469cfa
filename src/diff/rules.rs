//! Every kind of change, as data: what it is called, how much it weighs, what it does, and why.

use super::change::{ChangeRule, Level};

macro_rules! rules {
    ($( $(#[doc = $doc:literal])? $name:ident = $id:literal, $level:ident;
        $summary:literal, $effect:literal, $reason:literal; )+) => {
        $( $(#[doc = $doc])? pub(super) static $name: ChangeRule = ChangeRule {
            id: $id,
            level: Level::$level,
            summary: $summary,
            effect: $effect,
            reason: $reason,
        }; )+

        /// Every rule, in the order of the documentation.
        pub static ALL: &[&ChangeRule] = &[ $( &$name ),+ ];
    };
}

rules! {
    OUTCOME_TO_SUCCESS = "outcome-to-success", Money;
        "A failure became a success.",
        "Services hand over goods for what they took for a failure until now.",
        "Nothing gives money away as fast as a failure that is taken for a payment.";
    RETRY_FROM_NEVER = "retry-from-never", Money;
        "`retry.when` went from `never` to anything else.",
        "Services begin to charge again where they never did.",
        "Every new attempt after a payment that did go through charges a customer twice.";
    CONFIRM_FIRST_DROPPED = "confirm-first-dropped", Money;
        "`retry.confirm_first` went from `true` to `false`.",
        "Services charge again without looking whether the first payment went through.",
        "That look is all that stands between a slow answer and a customer who pays twice.";

    PACKAGE_RENAMED = "package-renamed", Major;
        "The package has another name.",
        "Programs that import the old name never see this version, or any later one.",
        "Under another name it is another package.";
    LICENSE_CHANGED = "license-changed", Major;
        "The package has another licence.",
        "Whoever installs it is bound by other terms.",
        "Nobody should come under new terms by an update that looks harmless; the tool cannot tell which terms \
         are the milder ones.";
    CODE_REMOVED = "code-removed", Major;
        "A code was removed.",
        "Programs that name it no longer compile, and its text is read as an unknown code.",
        "Removing a public name breaks programs, whether it was deprecated or not.";
    CODE_MOVED = "code-moved", Major;
        "A code is in another family.",
        "Programs that name it no longer compile, and where its old family is read it is an unknown code.",
        "The family is half of a code's identity.";
    CODE_TEXT_CHANGED = "code-text-changed", Major;
        "The text of a code changed, while its name stayed.",
        "Programs still compile, but the name stands for another text, and the old text is read as an unknown code.",
        "The text is the other half of a code's identity; no compiler notices.";
    CODE_RENAMED = "code-renamed", Major;
        "A code has another name.",
        "Programs that use the old name no longer compile.",
        "The name is the public identifier in every language.";
    OUTCOME_TO_FAILURE = "outcome-to-failure", Major;
        "A success became a failure.",
        "Services no longer hand over what was paid for.",
        "Programs that compile as before do the opposite.";
    FAULT_RISKIER = "fault-riskier", Major;
        "`fault` moved towards whoever acts by paying again: from merchant to safaricom, or to customer.",
        "Services that route by it ask somebody else to act, who is likelier to pay or charge again.",
        "The issue names only the safer side as minor: a merchant mends first, waiting for Safaricom invites a \
         blind attempt, and a customer who is told that it is their fault pays again.";
    RETRY_WHEN_RISKIER = "retry-when-riskier", Major;
        "`retry.when` moved to a time that comes sooner or needs another person: to `after_delay`, or between \
         `after_customer_acts` and `after_fix`.",
        "Services try again at another moment: after a mere pause, or once somebody else has acted.",
        "After a delay a machine charges again with nobody looking; and what the customer does proves nothing of \
         what the merchant mended.";
    DELAY_SHORTER = "delay-shorter", Major;
        "`retry.delay_seconds` is shorter, at either end, or gone.",
        "Services try again sooner, when the first payment may still be on its way.",
        "The pause is what lets a slow payment arrive before another is asked for.";
    BACKOFF_REMOVED = "backoff-removed", Major;
        "`retry.backoff` is gone.",
        "Services keep trying at a fixed pace instead of slowing down.",
        "More attempts in the same time are more chances to charge twice.";
    ATTEMPTS_RAISED = "attempts-raised", Major;
        "`retry.max_attempts` is higher, or gone.",
        "Services try more often than they did.",
        "Every attempt beyond the old limit is one that nobody had agreed to.";
    HTTP_STATUS_CHANGED = "http-status-changed", Major;
        "`http_status` came, went or changed.",
        "Programs that route by the status take another branch.",
        "A status decides between rejected (4xx) and needs review (5xx).";
    REPLY_DROPPED = "reply-dropped", Major;
        "`reply` went from `true` to `false`.",
        "Programs that send it as a reply no longer compile, or are refused.",
        "The set of codes that may be sent is a type in the packages.";
    REPLY_ADDED = "reply-added", Major;
        "`reply` went from `false` to `true`.",
        "A C2B validation endpoint may send the code.",
        "In Rust the numbers of the other reply codes, as `as` gives them, can become others.";
    MESSAGE_REMOVED = "message-removed", Major;
        "`customer_message` is gone.",
        "Services that show it have nothing to tell the payer.",
        "A payer who is told nothing tries again, and programs that count on the message break.";
    ORDER_CHANGED = "order-changed", Major;
        "`since` of a code changed, and with it the order of the codes or families by age.",
        "In Rust the numbers of the variants, as `as` gives them, and their comparison become others.",
        "A program may have stored a number, or sort by it.";
    FAMILY_REMOVED = "family-removed", Major;
        "A family was removed.",
        "Programs that name its type no longer compile.",
        "A family is a public type in every language.";
    PATTERN_CHANGED = "pattern-changed", Major;
        "The pattern of a family changed.",
        "Validators that were made of the pattern accept or refuse other codes.",
        "Whether one pattern takes everything that another took cannot be told cheaply, so it is held to be \
         narrower.";
    HTTP_PREFIX_CHANGED = "http-prefix-changed", Major;
        "`http_status_prefix` of a family changed.",
        "Unknown codes of the family are sorted into rejected and needs review in another way.",
        "It decides what becomes of codes that nobody has seen yet.";
    FAMILY_FLOW_REMOVED = "family-flow-removed", Major;
        "A family is no longer seen in a flow.",
        "Services that handle the flow no longer expect its codes.",
        "Less is promised than before.";
    CHANNEL_REMOVED = "channel-removed", Major;
        "A channel was removed.",
        "Services no longer learn from the packages how to read it.",
        "What was read is read no more.";
    CHANNEL_FIELD_CHANGED = "channel-field-changed", Major;
        "The field that holds a channel's code came, went or changed.",
        "The code is read from another place, or not at all.",
        "A code that is read from the wrong place is another code.";
    CHANNEL_FAMILY_CHANGED = "channel-family-changed", Major;
        "The family that a channel's codes belong to changed.",
        "The same text on the wire means something else.",
        "What a code means is decided by its family.";
    FLOW_REMOVED = "flow-removed", Major;
        "A flow was removed.",
        "Services no longer learn which ids of its payments to store.",
        "What was promised is promised no more.";
    FLOW_ID_REMOVED = "flow-id-removed", Major;
        "An id of a flow was removed.",
        "Services no longer store it, and cannot find payments by it.",
        "Stored payments and later callbacks are matched by ids.";
    PRESENCE_WEAKER = "presence-weaker", Major;
        "An id of a flow is there less surely, or at other times, than before.",
        "Programs that count on the id meet payments without it.",
        "Only `always` is a promise that keeps every older one.";
    IDEMPOTENCY_KEY_CHANGED = "idempotency-key-changed", Major;
        "The idempotency key of a flow changed, or the order of its parts.",
        "Keys made now do not equal those stored before, so one payment can be counted twice.",
        "Equal keys are how a late second callback is known to be the same payment.";
    FLOW_CHANNEL_REMOVED = "flow-channel-removed", Major;
        "A flow no longer has a channel.",
        "Services stop expecting news from there.",
        "News of a payment can be missed.";
    RETIRED_DROPPED = "retired-dropped", Major;
        "An entry of the retired list is gone.",
        "The code and its name can come back with another meaning.",
        "Old programs would act on the old meaning.";

    CODE_ADDED = "code-added", Minor;
        "A code was added.",
        "What was an unknown code has a name, a meaning and advice.",
        "Unknown codes were always to be expected, so programs keep working.";
    FAULT_SAFER = "fault-safer", Minor;
        "`fault` moved away from whoever acts by paying again: from customer to safaricom, or to merchant.",
        "Services that route by it turn to somebody who charges nobody.",
        "The safer side, as for retry advice.";
    RETRY_WHEN_SAFER = "retry-when-safer", Minor;
        "`retry.when` became `never`, or left `after_delay` for a time when somebody has acted.",
        "Services try again later, or not at all.",
        "A payment that is not tried again costs nobody twice.";
    CONFIRM_FIRST_ADDED = "confirm-first-added", Minor;
        "`retry.confirm_first` went from `false` to `true`.",
        "Services confirm the payment's state before they charge again.",
        "One question more, and no charge.";
    DELAY_LONGER = "delay-longer", Minor;
        "`retry.delay_seconds` is longer, or new.",
        "Services wait longer before they try again.",
        "Waiting takes no money.";
    BACKOFF_ADDED = "backoff-added", Minor;
        "`retry.backoff` is new.",
        "Services slow down from attempt to attempt.",
        "Fewer attempts in the same time.";
    ATTEMPTS_LOWERED = "attempts-lowered", Minor;
        "`retry.max_attempts` is lower, or new.",
        "Services give up sooner.",
        "Fewer attempts are fewer charges.";
    MESSAGE_ADDED = "message-added", Minor;
        "`customer_message` is new.",
        "Services have something to tell the payer.",
        "The field was always allowed to be absent.";
    DEPRECATED_ADDED = "deprecated-added", Minor;
        "A code was deprecated.",
        "Compilers and editors warn where programs name it.",
        "A warning that comes before a removal.";
    DEPRECATED_REMOVED = "deprecated-removed", Minor;
        "A code is no longer deprecated.",
        "The warnings where programs name it are gone.",
        "The code works as before.";
    REPLACEMENT_CHANGED = "replacement-changed", Minor;
        "`deprecated.use` came, went or changed.",
        "The packages point to another code to use instead.",
        "Nothing has changed for those who keep the deprecated code.";
    FAMILY_ADDED = "family-added", Minor;
        "A family was added.",
        "There is a new type, with its codes.",
        "Nothing that was there is touched.";
    FAMILY_FLOW_ADDED = "family-flow-added", Minor;
        "A family is seen in one more flow.",
        "Services that handle the flow can expect its codes.",
        "Nothing that was there is touched.";
    CHANNEL_ADDED = "channel-added", Minor;
        "A channel was added.",
        "Services can learn how to read it.",
        "Nothing that was there is touched.";
    FLOW_ADDED = "flow-added", Minor;
        "A flow was added.",
        "Services can learn which ids of its payments to store.",
        "Nothing that was there is touched.";
    FLOW_ID_ADDED = "flow-id-added", Minor;
        "A flow has one more id.",
        "Services can store it.",
        "Nothing that was there is touched.";
    PRESENCE_STRONGER = "presence-stronger", Minor;
        "An id of a flow is now always there.",
        "Programs no longer have to do without it.",
        "Whoever was ready for its absence still is.";
    FLOW_CHANNEL_ADDED = "flow-channel-added", Minor;
        "A flow has one more channel.",
        "Services can expect news from there.",
        "Nothing that was there is touched.";

    TEXT_CHANGED = "text-changed", Patch;
        "A title, a description or an action was reworded.",
        "People read another text; programs do the same.",
        "Texts are for people.";
    MESSAGE_CHANGED = "message-changed", Patch;
        "`customer_message` was reworded.",
        "Payers read another text; programs do the same.",
        "Texts are for people. What a message may ask for is a rule of `validate`.";
    SEE_ALSO_CHANGED = "see-also-changed", Patch;
        "`see_also` changed.",
        "The documentation points to other codes.",
        "It is for people.";
    SINCE_CHANGED = "since-changed", Patch;
        "`since` of a code, or of a retired one, changed, and no order with it.",
        "The documentation names another release.",
        "It is for people.";
    DEPRECATED_CHANGED = "deprecated-changed", Patch;
        "The note of a deprecation was reworded, or its `since` changed.",
        "The warning reads differently.",
        "It is for people.";
    SOURCES_CHANGED = "sources-changed", Patch;
        "The sources of a code changed.",
        "The documentation rests on other documents.",
        "It is for people.";
    SOURCE_CHANGED = "source-changed", Patch;
        "A source was added, removed or changed.",
        "The documentation names other documents.",
        "It is for people.";
    EVIDENCE_CHANGED = "evidence-changed", Patch;
        "`evidence` of a code changed.",
        "The documentation says that its meaning is known better, or less well.",
        "It is for people; the advice itself is compared on its own.";
    RETIRED_ADDED = "retired-added", Patch;
        "The retired list has a new entry, for a code that the old catalogue did not have.",
        "The code and its name can never come back.",
        "Nothing that the packages held has changed.";
    LIST_REORDERED = "list-reordered", Patch;
        "A list within an entry has the same elements in another order.",
        "The documentation lists them in another order, and the digest of the catalogue is another.",
        "Two services on one version must have one digest.";
    METADATA_CHANGED = "metadata-changed", Patch;
        "The title, the description or the repository of the package changed.",
        "Registries show something else.",
        "It is for people.";
}
