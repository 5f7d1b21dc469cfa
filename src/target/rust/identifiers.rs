//! Names of the catalogue as identifiers of Rust.

use crate::name::Case;
use crate::target::{Identifier, NameOf};

pub(super) const ALL: &[Identifier] = &[
    Identifier {
        of: NameOf::Package,
        what: "a Rust crate",
        case: Case::Snake,
        keywords: KEYWORDS,
        // Of the compiler, and the dependencies.
        reserved: &[
            "alloc",
            "core",
            "proc_macro",
            "serde",
            "serde_json",
            "std",
            "test",
        ],
    },
    Identifier {
        of: NameOf::Package,
        what: "a folder",
        case: Case::Kebab,
        keywords: &[],
        reserved: DEVICES,
    },
    Identifier {
        of: NameOf::Family,
        what: "a Rust type",
        case: Case::UpperCamel,
        keywords: &["Self"],
        reserved: TYPES,
    },
    Identifier {
        of: NameOf::Family,
        what: "a Rust module",
        case: Case::Snake,
        keywords: KEYWORDS,
        reserved: DEVICES,
    },
    Identifier {
        of: NameOf::Code,
        what: "a Rust enum variant",
        case: Case::UpperCamel,
        keywords: &["Self"],
        // The constants of the same enum.
        reserved: &["ALL", "FAMILY"],
    },
];

/// The keywords of edition 2021, those kept for later among them.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in",
    "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The types of the crate, those of its module `events` that are likely to be imported beside them,
/// and those of the standard prelude that a type of the same name would hide from who imports it.
const TYPES: &[&str] = &[
    "AsRef",
    "Backoff",
    "Box",
    "Channel",
    "Code",
    "CodeInfo",
    "CodeOutcome",
    "CustomerMessage",
    "DelaySeconds",
    "Deprecation",
    "Event",
    "Family",
    "FamilyCode",
    "Fault",
    "Flow",
    "Option",
    "Outcome",
    "ParseError",
    "PaymentStatus",
    "Result",
    "Retry",
    "RetryWhen",
    "Status",
    "String",
    "UnknownCode",
    "Vec",
];

/// Names that no file can have on Windows, whatever its extension.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];
