//! The casing of names. The only file that imports heck.

use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// How a language writes a kind of identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// `InsufficientBalance`
    UpperCamel,
    /// `insufficientBalance`
    LowerCamel,
    /// `insufficient_balance`
    Snake,
    /// `INSUFFICIENT_BALANCE`
    ShoutySnake,
    /// `insufficient-balance`
    Kebab,
}

impl Case {
    /// `name` in this case.
    #[must_use]
    pub fn apply(self, name: &str) -> String {
        match self {
            Self::UpperCamel => name.to_upper_camel_case(),
            Self::LowerCamel => name.to_lower_camel_case(),
            Self::Snake => name.to_snake_case(),
            Self::ShoutySnake => name.to_shouty_snake_case(),
            Self::Kebab => name.to_kebab_case(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Case;

    #[test]
    fn every_case() {
        let cases = [
            (Case::UpperCamel, "UnableToProcessByPartyB"),
            (Case::LowerCamel, "unableToProcessByPartyB"),
            (Case::Snake, "unable_to_process_by_party_b"),
            (Case::ShoutySnake, "UNABLE_TO_PROCESS_BY_PARTY_B"),
            (Case::Kebab, "unable-to-process-by-party-b"),
        ];
        for (case, expected) in cases {
            assert_eq!(case.apply("unable_to_process_by_party_b"), expected);
        }
    }
}
