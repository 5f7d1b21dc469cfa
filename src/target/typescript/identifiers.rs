//! Where names of the catalogue become TypeScript identifiers, and what they must stay clear of.
//!
//! A code becomes a property and a family a capitalised name, so no keyword of the language is in
//! the way. The functions of a family (`isStkResult`, `getStkResultInfo`) cannot meet another name.

use super::super::{Identifier, NameOf};
use crate::name::Case;

pub(super) const ALL: &[Identifier] = &[
    Identifier {
        of: NameOf::Family,
        what: "a type",
        case: Case::UpperCamel,
        keywords: &[],
        reserved: TYPES,
    },
    Identifier {
        of: NameOf::Family,
        what: "a file name",
        case: Case::Kebab,
        keywords: DEVICES,
        reserved: &[],
    },
    Identifier {
        of: NameOf::Code,
        what: "a property",
        case: Case::UpperCamel,
        keywords: &[],
        reserved: &[],
    },
    Identifier {
        of: NameOf::Package,
        what: "a module name",
        case: Case::Kebab,
        keywords: BUILTINS,
        reserved: &[],
    },
];

/// The types of the package; of `isPaymentStatus` and `isFinalStatus`, the types that they are of.
const TYPES: &[&str] = &[
    "Amount",
    "ApiAnswerEvent",
    "ApiErrorEvent",
    "ApiResponseEvent",
    "C2bConfirmationEvent",
    "C2bReplyCode",
    "C2bValidationEvent",
    "C2bValidationReplyEvent",
    "C2bValidationResponse",
    "Channel",
    "CodeInfo",
    "CodeOutcome",
    "Coded",
    "CustomerMessage",
    "DarajaEvent",
    "DarajaResultEvent",
    "Deprecation",
    "Event",
    "EventBase",
    "Family",
    "Fault",
    "FinalStatus",
    "Flow",
    "Ids",
    "InfoTable",
    "KnownCodes",
    "Meaning",
    "NairobiTime",
    "Open",
    "Outcome",
    "Parameter",
    "ParameterList",
    "ParseError",
    "ParseErrorKind",
    "ParseOptions",
    "PaymentDetails",
    "PaymentStatus",
    "Retry",
    "RetryWhen",
    "SelfDescribingEvent",
    "Status",
    "StkCallbackEvent",
    "StkQueryEvent",
    "TimeoutEvent",
    "Uncoded",
    "WithParameters",
];

/// Names that Windows keeps for devices, whatever the extension.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Modules of Node itself, which `import` would find first.
const BUILTINS: &[&str] = &[
    "assert",
    "buffer",
    "cluster",
    "console",
    "constants",
    "crypto",
    "dgram",
    "dns",
    "domain",
    "events",
    "fs",
    "http",
    "http2",
    "https",
    "inspector",
    "module",
    "net",
    "os",
    "path",
    "process",
    "punycode",
    "querystring",
    "readline",
    "repl",
    "stream",
    "sys",
    "timers",
    "tls",
    "tty",
    "url",
    "util",
    "v8",
    "vm",
    "wasi",
    "zlib",
];
