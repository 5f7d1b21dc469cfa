//! The same codes, decoded in the ways that a service would write by hand.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

/// Declares a family of codes, decoded in each way.
macro_rules! peers {
    ($module:ident: $($Variant:ident = $code:literal,)+) => {
        pub mod $module {
            use super::{FromStr, HashMap, LazyLock};

            #[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString)]
            pub enum Code {
                $( #[strum(serialize = $code)] $Variant, )+
            }

            pub const CODES: &[&str] = &[$( $code ),+];

            #[inline]
            pub fn plain(code: &str) -> Option<Code> {
                match code {
                    $( $code => Some(Code::$Variant), )+
                    _ => None,
                }
            }

            #[derive(Clone, Copy)]
            #[expect(dead_code, reason = "what is measured is the making of it")]
            pub enum Open<'a> {
                Known(Code),
                Unknown(&'a str),
            }

            #[inline]
            pub fn plain_open(code: &str) -> Open<'_> {
                match code {
                    $( $code => Open::Known(Code::$Variant), )+
                    _ => Open::Unknown(code),
                }
            }

            #[inline]
            pub fn with_strum(code: &str) -> Option<Code> {
                Code::from_str(code).ok()
            }

            static PHF: phf::Map<&'static str, Code> = phf::phf_map! {
                $( $code => Code::$Variant, )+
            };

            #[inline]
            pub fn with_phf(code: &str) -> Option<Code> {
                PHF.get(code).copied()
            }

            static MAP: LazyLock<HashMap<&'static str, Code>> =
                LazyLock::new(|| HashMap::from([$( ($code, Code::$Variant) ),+]));

            #[inline]
            pub fn with_hash_map(code: &str) -> Option<Code> {
                MAP.get(code).copied()
            }
        }
    };
}

peers! {
    stk_result:
    Success = "0",
    InsufficientBalance = "1",
    UnableToProcessByPartyB = "17",
    SystemBusy = "26",
    TransactionInProgress = "1001",
    TransactionExpired = "1019",
    PushSendFailed = "1025",
    CancelledByUser = "1032",
    UserUnreachable = "1037",
    WrongPin = "2001",
    PushCharacterLimit = "9999",
}

peers! {
    api_error:
    InvalidShortcodeOrAmount = "400.002.02",
    InvalidRequestPayload = "400.002.05",
    InvalidPhoneNumber = "400.008.02",
    Unauthorized = "401.002.01",
    InvalidAccessToken = "404.001.03",
    InvalidAuthenticationHeader = "404.001.04",
    ServerError = "500.001.1001",
    ServiceUnavailable = "500.002.1001",
}

peers! {
    c2b_b2c:
    Accepted = "0",
    InvalidInitiator = "2001",
    InvalidMsisdn = "C2B00011",
    InvalidAccountNumber = "C2B00012",
    InvalidAmount = "C2B00013",
    InvalidKycDetails = "C2B00014",
    InvalidShortcode = "C2B00015",
    OtherError = "C2B00016",
}
